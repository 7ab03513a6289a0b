/**
 * Sheets of all sorts of rows in no order, under headers of many forms, with merged cells: how each row is taken, as it was
 * approved. No office writes so; the same rules meet in every row, and whoever changes one sees where. What is right is
 * judged in `test/property` and by the cases. `npm run approve` accepts what is read now.
 */
import { runThrough } from '../../../src/core/flow/steps';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Plan, Task } from '../../../src/core/plan/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { mixedBooks } from '../../helpers/mixedRows';

function briefly(task: Task): string {
  const { row, number, content, field, product, band, lead, coordinating, due, progress, note } = task;
  return [
    `${row}${task.cells.number === undefined ? '' : `/${task.cells.number.row}`}`,
    number ?? '-',
    content,
    field === null ? '' : `field ${field}`,
    product === null ? '' : `product ${product}`,
    band === null ? '' : `band ${band}`,
    `lead ${[...lead.units, ...lead.collectives, ...lead.unknown].join(',')}`,
    coordinating.text === '' ? '' : `with ${coordinating.text}${task.coordinatingMerged ? ' merged' : ''}`,
    `${due.kind} ${due.months.join(',')} ${due.from}`,
    progress.state === 'unreported' ? '' : `${progress.state} "${progress.text}"`,
    note === null ? '' : `note ${note}`,
  ]
    .filter((part) => part !== '')
    .join(' ; ');
}

function linesOf(plan: Plan): readonly string[] {
  return [
    ...plan.sheets.map(
      ({ name, kind, columns }) =>
        `${name} ${kind}: ${columns.map(({ column, meaning, reason }) => `${column} ${meaning} ${reason}`).join(', ')}`,
    ),
    ...[...plan.tasks, ...plan.agenda].map(briefly),
    ...plan.unread.map(({ row, column, kind }) => `unread cell ${row}/${column}: ${kind}`),
    ...plan.unreadBands.map(
      ({ row, part, dated, held }) => `unread band ${row} "${part}" ${String(dated)} ${held ?? ''}`,
    ),
    ...plan.doubtfulRows.map(({ row, why }) => `doubtful ${row}: ${why}`),
  ];
}

test('rows of all sorts in no order are read as they were approved', () => {
  const lines = mixedBooks().flatMap((book, index) => {
    const read = runThrough(readPlan(book, {}));
    const found = read.ok ? linesOf(read.value) : [`${read.refusal.code} ${JSON.stringify(read.refusal.params)}`];
    return [`# ${index + 1}`, ...found];
  });
  requireApprovedReadings(
    'mixed-rows',
    lines.map((line) => line.replaceAll('\n', '⏎')),
  );
});
