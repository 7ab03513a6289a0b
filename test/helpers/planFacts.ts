/** Everything that is read of a plan, fact by fact, and what another reading of it says otherwise. */
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { runThrough } from '../../src/core/flow/steps';
import { readOffice } from '../../src/core/plan/office';
import { readPlan } from '../../src/core/plan/readPlan';
import type { ReadOptions } from '../../src/core/plan/readPlan';
import type { PlanSheet, Task } from '../../src/core/plan/types';
import type { CellNames } from '../../src/core/units/types';
import { dayText, monthsText } from './dueWords';

/** What is said by name: "Thay biển chỉ dẫn · lead" → "VP". */
export type Facts = ReadonlyMap<string, string>;

const shown = (parts: readonly (string | number | null | undefined)[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ; ')
    .replaceAll('\n', '⏎');

const named = ({ units, collectives, unknown, remarks }: CellNames): string =>
  shown([
    units.join(', '),
    ...collectives.map((text) => `group ${text}`),
    ...unknown.map((text) => `? ${text}`),
    ...remarks.map(({ kind, part }) => `${kind} "${part}"`),
  ]);

function factsOfTask(task: Task, planYear: number): Readonly<Record<string, string>> {
  const { due, progress, cells } = task;
  return {
    number: shown([task.number, `run ${task.run}`]),
    group: shown([task.band && `band ${task.band}`, task.field && `field ${task.field}`]),
    people: shown([task.director, task.coordinatingMerged ? 'merged' : null]),
    lead: named(task.lead),
    with: named(task.coordinating),
    due: shown([
      due.kind,
      monthsText(due.ym, planYear),
      `by ${dayText(due.deadline)}`,
      `from ${due.from}`,
      due.text,
      ...due.remarks.map(({ kind, part }) => `${kind} "${part}"`),
    ]),
    progress: shown([
      progress.state,
      dayText(progress.completedOn),
      progress.percent === null ? null : `${progress.percent} %`,
      progress.deferredTo === null ? null : `to ${progress.deferredTo}`,
      progress.lateWord ? 'late' : null,
      progress.text,
      ...progress.remarks.map(({ kind, part }) => `${kind} "${part}"`),
      ...Object.values(progress.explanation).map((text: string | null) => text),
    ]),
    more: shown([task.product, task.note, task.asked === undefined ? null : `asked ${dayText(task.asked)}`]),
    cells: Object.entries(cells)
      .flatMap(([meaning, place]) => (place === undefined ? [] : [`${meaning} ${place.row}/${place.column}`]))
      .join(' '),
  };
}

function factsOfSheet(sheet: PlanSheet): Readonly<Record<string, string>> {
  const { columns, further = [], rivals = [], unknown = [], beside, taskRows } = sheet;
  return {
    kind: shown([sheet.kind, sheet.year, sheet.counted ? 'counted' : 'not counted', sheet.lacking]),
    rows: shown([`header ${sheet.headerRow ?? '-'}`, taskRows && `${taskRows.first}–${taskRows.last}`]),
    columns: columns
      .map(({ meaning, column, reason, mark, reply }) =>
        [`${column} ${meaning}`, reason === 'header' ? '' : reason, mark && JSON.stringify(mark), reply && 'reply']
          .filter((word) => word !== '' && word !== undefined)
          .join(' '),
      )
      .join(', '),
    besides: shown([
      ...further.map(({ column, meaning }) => `also ${column} ${meaning}`),
      ...rivals.map(({ column, meaning, taken, filled }) => `${column} no ${meaning} for ${taken}, ${filled} filled`),
      ...unknown.map(({ column, header, filled, holds }) => `${column} "${header}" holds ${filled} ${holds}`),
      beside && `beside ${beside.column} "${beside.header}" ${beside.rows}`,
    ]),
  };
}

/** Reads a workbook and returns all that was read; a refusal is the only fact of a plan that is refused. */
export function factsOf(workbook: WorkbookGrids, options: ReadOptions = {}): Facts {
  const read = runThrough(readPlan(workbook, options));
  if (!read.ok) return new Map([['refused', read.refusal.code]]);
  const plan = read.value;
  const facts = new Map<string, string>();
  const say = (whose: string, said: Readonly<Record<string, string>>): void => {
    for (const [what, text] of Object.entries(said)) if (text !== '') facts.set(`${whose} · ${what}`, text);
  };
  facts.set('years', plan.years.join(' '));
  for (const sheet of plan.sheets) say(sheet.name, factsOfSheet(sheet));
  const met = new Map<string, number>();
  for (const task of [...plan.tasks, ...plan.agenda]) {
    const times = (met.get(task.content) ?? 0) + 1;
    met.set(task.content, times);
    const name = `«${task.content}»${times === 1 ? '' : ` (${times})`}`.replaceAll('\n', '⏎');
    say(name, factsOfTask(task, plan.year));
  }
  for (const { row, column, kind } of plan.unread) facts.set(`unread ${row}/${column}`, kind);
  for (const { row, part, dated, held } of plan.unreadBands)
    facts.set(`unread band ${row}`, shown([part, dated ? 'dated' : '', held]));
  for (const { row, why } of plan.doubtfulRows) facts.set(`doubtful row ${row}`, why);
  facts.set('units', plan.units.map(({ unit }) => unit.name).join(', '));
  say(
    'office',
    Object.fromEntries(Object.entries(readOffice(workbook, plan)).map(([what, text]) => [what, shown([text].flat())])),
  );
  return facts;
}

/** Returns what a second reading says otherwise: new and other facts with what they say, and the names of those that are gone. */
export function otherFacts(before: Facts, after: Facts): readonly string[] {
  const come = [...after].filter(([name, text]) => before.get(name) !== text).map(([name, text]) => `${name}: ${text}`);
  const gone = [...before.keys()].filter((name) => !after.has(name));
  // A task that is gone is told once, not for each of its facts.
  const whose = new Set(gone.map((name) => name.replace(/ · .*/u, '')));
  return [
    ...come,
    ...[...whose].flatMap((name) => {
      const facts = gone.filter((each) => each === name || each.startsWith(`${name} · `));
      const isWholly = ![...after.keys()].some((each) => each.startsWith(`${name} · `));
      return isWholly ? [`no ${name}`] : facts.map((each) => `no ${each}`);
    }),
  ];
}
