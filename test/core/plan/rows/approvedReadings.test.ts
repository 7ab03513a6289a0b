/**
 * How whole sheets are read, task for task: labels in the middle of a table (`test/property/lists`), and generated plans of
 * every shape with all that is no task. Whoever changes a rule sees each row that it changes; whether it is right is judged in
 * `test/property`. `npm run approve` accepts what is read now.
 */
import fc from '../../../helpers/random';
import type { SheetGrid } from '../../../../src/core/grid/grid';
import { runThrough } from '../../../../src/core/flow/steps';
import { readPlan } from '../../../../src/core/plan/readPlan';
import type { Plan, Task } from '../../../../src/core/plan/types';
import { requireApprovedReadings } from '../../../helpers/approval/approve';
import { dayText, monthsText } from '../../../helpers/dueWords';
import { labelledSheets } from '../../../property/lists/rows';
import { SHAPES, booksOf } from '../../../property/spec';
import { typeset } from '../../../property/typeset';

const SEED = 20_261_130;

function planOf(sheets: readonly SheetGrid[]): Plan | string {
  const read = runThrough(readPlan({ name: 'ke-hoach.xlsx', sheets }, {}));
  return read.ok ? read.value : read.refusal.code;
}

const join = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ; ');

/** What is odd about a plan beside its tasks. */
function besides({ unread, unreadBands, doubtfulRows }: Plan): string[] {
  return [
    ...unread.map(({ row, column, kind }) => `unread cell ${row}/${column}: ${kind}`),
    ...unreadBands.map(({ row, part, dated, held }) =>
      join([`unread band ${row} "${part}"`, dated ? 'dated' : '', held ?? '']),
    ),
    ...doubtfulRows.map(({ row, why }) => `doubtful row ${row}: ${why}`),
  ];
}

/** Tasks of the same months, band and field in one piece: their rows, and the numbers that they have there. */
function briefly(tasks: readonly Task[]): string[] {
  const runs: { said: string; rows: number[]; numbers: string[] }[] = [];
  for (const { row, number, due, band, field } of tasks) {
    const said = join([due.months.join(','), band, field]);
    const last = runs.at(-1);
    if (last?.said === said) {
      last.rows.push(row);
      last.numbers.push(number ?? '-');
    } else runs.push({ said, rows: [row], numbers: [number ?? '-'] });
  }
  return runs.map(({ said, rows, numbers }) => `${rows.join(',')} (${numbers.join(',')}): ${said}`);
}

function wholly(task: Task, planYear: number): string {
  const { row, number, content, field, director, product, band, run, lead, coordinating, due, progress, note } = task;
  const { kind, ym, deadline, from, remarks } = due;
  return `${row}: ${join([
    number,
    content,
    field === null ? null : `field ${field}`,
    director === null ? null : `director ${director}`,
    product === null ? null : `product ${product}`,
    band === null ? null : `band ${band}`,
    `run ${run}`,
    `lead ${[...lead.units, ...lead.collectives, ...lead.unknown.map((text) => `? ${text}`)].join(', ')}`,
    `with ${[...coordinating.units, ...coordinating.collectives, ...coordinating.unknown.map((text) => `? ${text}`)].join(', ')}`,
    task.coordinatingMerged ? 'merged' : null,
    `${kind} ${monthsText(ym, planYear)} by ${dayText(deadline)} from ${from}`,
    ...remarks.map((remark) => `${remark.kind} "${remark.part}"`),
    progress.state,
    dayText(progress.completedOn),
    progress.percent === null ? null : `${progress.percent} %`,
    progress.deferredTo === null ? null : `to ${progress.deferredTo}`,
    progress.lateWord ? 'late' : null,
    ...progress.remarks.map((remark) => `${remark.kind} "${remark.part}"`),
    ...Object.values(progress.explanation).map((text: string | null) => text),
    note === null ? null : `note ${note}`,
    Object.entries(task.cells)
      .flatMap(([meaning, place]) => (place === undefined ? [] : [`${meaning} ${place.row}/${place.column}`]))
      .join(' '),
  ])}`.replaceAll('\n', '⏎');
}

test.each(['rows-bands', 'rows-offices'])(
  'the tasks around the labels of "%s" are read as they were approved',
  (name) => {
    const lines = labelledSheets(name).map(({ line, sheet }) => {
      const plan = planOf([sheet]);
      const read = typeof plan === 'string' ? plan : [...briefly(plan.tasks), ...besides(plan)].join(' | ');
      return `${line} → ${read}`.replaceAll('\n', '⏎');
    });
    requireApprovedReadings(name, lines);
  },
);

test.each(SHAPES)('generated plans of the shape "%s" are read as they were approved', (shape) => {
  const books = fc.sample(booksOf(shape, { dirt: true, most: 8 }), { seed: SEED, numRuns: 8 });
  const lines = books.flatMap((spec, index) => {
    const plan = planOf(typeset(spec).grids.sheets);
    if (typeof plan === 'string') return [`# ${index + 1}: ${plan}`];
    return [
      `# ${index + 1}, year ${plan.year}`,
      ...plan.sheets.map(
        ({ name, columns }) =>
          `sheet ${name}: ${columns.map(({ column, meaning }) => `${column} ${meaning}`).join(', ')}`,
      ),
      ...[...plan.tasks, ...plan.agenda].map((task) => wholly(task, plan.year)),
      ...plan.units.map(
        ({ unit, spellings }) =>
          `unit ${unit.code}: ${spellings.map(([text, count]) => `${text} ${count}`).join(', ')}`,
      ),
      ...besides(plan),
    ];
  });
  requireApprovedReadings(
    `plans-${shape.replace(' ', '-')}`,
    lines.map((line) => line.replaceAll('\n', '⏎')),
  );
});
