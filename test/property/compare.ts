/** Compares a workbook as the engine reads and counts it with what its generator knows of it, value by value. */
import { isBlank } from '../../src/core/grid/grid';
import { runThrough } from '../../src/core/flow/steps';
import { readPlan } from '../../src/core/plan/readPlan';
import type { Plan, Task } from '../../src/core/plan/types';
import { rollUp } from '../../src/core/rollup/rollUp';
import { isoDate } from '../../src/core/time/date';
import { parsePeriod } from '../../src/core/time/period';
import type { CountedTask } from '../helpers/countPlan';
import { day } from '../helpers/countPlan';
import { ownCount } from '../helpers/ownCount';
import { SPELLINGS, UNITS } from './office';
import type { TrueTask, TypesetBook } from './typeset';
import { YEAR } from './times';

/** Where a fault lies. */
export type Area = 'columns' | 'rows' | 'names' | 'times' | 'progress' | 'counts';

export interface Miss {
  readonly area: Area;
  /** What is read, and what is right. */
  readonly text: string;
}

/** A period and a day to count at. */
export interface Asked {
  readonly period: string;
  readonly asOf: string;
}

/** Returns every value of the workbook that is not as it should be; counts are compared where all values are right. */
export function missesOf(book: TypesetBook, asked: readonly Asked[]): readonly Miss[] {
  const read = runThrough(readPlan(book.grids, {}));
  if (!read.ok) return [{ area: 'columns', text: `refused: ${read.refusal.code}` }];
  const plan = read.value;
  const misses = [...columnMisses(book, plan), ...taskMisses(book, plan)];
  return misses.length > 0 ? misses : asked.flatMap((each) => countMisses(book, plan, each));
}

/** Columns that are read as something else, and sheets that are no plan. */
function columnMisses({ grids, tasks, columns }: TypesetBook, plan: Plan): Miss[] {
  const misses: Miss[] = [];
  for (const name of new Set(tasks.map(({ sheet }) => sheet))) {
    const sheet = plan.sheets.find((each) => each.name === name);
    if (sheet?.kind !== 'plan' || !sheet.counted) {
      misses.push({
        area: 'columns',
        text: `sheet "${name}" is ${sheet?.kind ?? 'lost'}, counted: ${String(sheet?.counted)}`,
      });
      continue;
    }
    for (const meaning of ['content', 'lead', 'coordinating', 'due', 'result', 'percent', 'completed'] as const) {
      const at = columns.indexOf(meaning);
      const rows = grids.sheets.find((each) => each.name === name)?.rows ?? [];
      const filled = tasks.filter((task) => task.sheet === name && !isBlank(rows[task.row - 1]?.[at] ?? null));
      // A column without values may have any meaning; results that are all percentages are those.
      if (filled.length < 2) continue;
      const meant = sheet.columns.filter(
        (each) => each.meaning === meaning || (meaning === 'result' && each.meaning === 'percent'),
      );
      const found = (meant.find(({ column }) => column === at) ?? meant[0])?.column;
      if (at >= 0 && found !== undefined && found !== at)
        misses.push({ area: 'columns', text: `${meaning} is column ${letter(found)} for ${letter(at)}` });
      else if (at >= 0 && found === undefined)
        misses.push({ area: 'columns', text: `no ${meaning} for ${letter(at)}` });
    }
  }
  return misses;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function taskMisses({ tasks }: TypesetBook, plan: Plan): Miss[] {
  const misses: Miss[] = [];
  const sheets = new Set(tasks.map(({ sheet }) => sheet));
  const byPlace = new Map(plan.tasks.filter(({ sheet }) => sheets.has(sheet)).map((task) => [placeOf(task), task]));
  for (const expected of tasks) {
    const place = placeOf(expected);
    const task = byPlace.get(place);
    byPlace.delete(place);
    if (task === undefined) misses.push({ area: 'rows', text: `${place} "${expected.content}" is no task` });
    else misses.push(...valueMisses(place, task, expected));
  }
  for (const [place, task] of byPlace) misses.push({ area: 'rows', text: `${place} "${task.content}" is a task` });
  return misses;
}

function placeOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}

function valueMisses(place: string, task: Task, expected: TrueTask): Miss[] {
  const misses: Miss[] = [];
  const same = (area: Area, what: string, read: unknown, right: unknown): void => {
    const [one, other] = [JSON.stringify(read), JSON.stringify(right)];
    if (one !== other) misses.push({ area, text: `${place} ${what}: ${one} for ${other}` });
  };
  same('rows', 'number', task.number, expected.number);
  same('rows', 'content', spaced(task.content), spaced(expected.content));
  same('rows', 'field', task.field, expected.field);
  same('rows', 'director', task.director, expected.director);
  same('rows', 'product', task.product, expected.product);
  same('names', 'lead', unitsIn(task.lead.units), [...expected.lead.units].sort());
  same('names', 'lead collectives', task.lead.collectives.length, expected.lead.collectives);
  if (expected.lead.unknown !== null)
    same('names', 'lead unknown', task.lead.unknown.length > 0, expected.lead.unknown);
  same('names', 'coordinating', unitsIn(task.coordinating.units), [...expected.beside.units].sort());
  same('names', 'coordinating collectives', task.coordinating.collectives.length, expected.beside.collectives);
  same('names', 'coordinating unknown', task.coordinating.unknown, []);
  same(
    'times',
    'months',
    task.due.ym.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`),
    expected.time.ym,
  );
  // A later year is never overdue in this one: its deadline is nobody's.
  if (expected.time.kind !== 'later-year')
    same('times', 'deadline', task.due.deadline && isoDate(task.due.deadline), expected.time.deadline);
  if (expected.time.event !== null) same('times', 'event', task.due.event, expected.time.event);
  const { states, percent, to, lateWord } = expected.progress;
  const { progress } = task;
  if (!states.includes(progress.state)) same('progress', 'state', progress.state, states.join(' or '));
  same('progress', 'day', progress.completedOn && isoDate(progress.completedOn), expected.on);
  if (percent !== null || progress.state === 'done') same('progress', 'percent', progress.percent, percent);
  same('progress', 'new month', progress.deferredTo, to);
  same('progress', 'late word', progress.lateWord, lateWord);
  return misses;
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Which unit of the office a code of the engine stands for; a code is a spelling where there is no catalogue. */
const identities = new Map(
  UNITS.flatMap((unit) => [
    [unit.code, unit.code] as const,
    ...SPELLINGS.filter(({ plain }) => plain).map(({ of }) => [plainName(of(unit)), unit.code] as const),
  ]),
);

function plainName(text: string): string {
  return spaced(text).toLowerCase().replace(/–/g, '-');
}

function identityOf(code: string): string {
  return identities.get(code) ?? identities.get(plainName(code)) ?? code;
}

/** Persons keep their text, with the word before it or without. */
function unitsIn(codes: readonly string[]): string[] {
  return codes.map(identityOf).sort();
}

/** The tasks of a workbook as the counting rules see them; of several right states, the one that was read. */
function countedTasks(book: TypesetBook, plan: Plan): CountedTask[] {
  const read = new Map(plan.tasks.map((task) => [placeOf(task), task]));
  return book.tasks.map((task): CountedTask => {
    const state = read.get(placeOf(task))?.progress.state ?? '';
    const { progress, time, lead } = task;
    return {
      content: task.content,
      lead: lead.units,
      leadGroups: lead.collectives,
      coord: task.beside.units,
      months: time.ym.filter((month) => month.startsWith(`${YEAR}-`)).map((month) => Number(month.slice(5))),
      kind: time.kind,
      event: time.event === true,
      day: time.day ? time.deadline : null,
      progress: {
        state: task.on === null ? state : 'done',
        on: task.on,
        to: progress.to,
        lateWord: progress.lateWord,
        ...(progress.percent === null ? {} : { percent: progress.percent }),
      },
    };
  });
}

function countMisses(book: TypesetBook, plan: Plan, { period: code, asOf }: Asked): Miss[] {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  const counted = runThrough(rollUp(plan, { period, asOf: day(asOf), window: [day(asOf), day(asOf)] }));
  const own = ownCount(countedTasks(book, plan), code, asOf);
  const misses: Miss[] = [];
  const same = (what: string, read: unknown, right: unknown): void => {
    const [one, other] = [JSON.stringify(read), JSON.stringify(right)];
    if (one !== other) misses.push({ area: 'counts', text: `${code} at ${asOf}, ${what}: ${one} for ${other}` });
  };
  same('total', inOrder(counted.total), inOrder(own.total));
  same('remaining', inOrder(counted.remaining), inOrder(own.remaining));
  for (const row of counted.rows) {
    if (row.kind === 'nhóm') continue;
    const unit = row.unit === null ? '' : identityOf(row.unit);
    const right = own.rows[unit];
    const read = row.unit === null ? row.counts : { ...row.counts, coordinating: row.coordinating };
    if (right !== undefined) same(`row ${row.name}`, inOrder(read), inOrder(right));
    else same(`row ${row.name}`, row.counts.total + row.counts.carriedOver + row.counts.cancelled, 0);
  }
  const shown = new Set(counted.rows.map(({ unit }) => (unit === null ? '' : identityOf(unit))));
  for (const unit of Object.keys(own.rows)) if (!shown.has(unit)) same(`row ${unit}`, 'none', 'a row');
  return misses;
}

function inOrder(numbers: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
