/** The groups of a plan that a new task can go into, and which of them its field and time name. */
import { done, refused } from '../flow/outcome';
import type { Outcome } from '../flow/outcome';
import type { Plan, Task } from '../plan/types';
import { foldCase } from '../text/fold';
import type { YearMonth } from '../time/types';
import type { TaskGroup, WantedTask } from './types';

/** Returns the groups of the counted sheets in the order of the plan. */
export function groupsOf({ sheets, tasks }: Plan): readonly TaskGroup[] {
  const counted = new Set(sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const groups: { sheet: string; field: string | null; band: string | null; tasks: Task[] }[] = [];
  for (const task of tasks) {
    if (!counted.has(task.sheet)) continue;
    const { field } = task;
    const last = groups.at(-1);
    if (last?.sheet === task.sheet && last.field === field && last.band === task.band) last.tasks.push(task);
    else groups.push({ sheet: task.sheet, field, band: task.band, tasks: [task] });
  }
  return groups.map((group) => ({ id: `${group.sheet}\n${group.tasks[0]?.row ?? 0}`, ...group }));
}

/**
 * Returns the group that a task belongs to. Refuses with `add-field-unknown`, with `add-time-none` where no group is of its
 * time, and with `add-place-unclear` where several are and nothing tells which.
 */
export function groupFor(plan: Plan, wanted: WantedTask): Outcome<TaskGroup> {
  const all = groupsOf(plan);
  const groups = all.filter(({ sheet }) => wanted.sheet === null || sheet === wanted.sheet);
  if (groups.length === 0) {
    const sheets = [...new Set(all.map(({ sheet }) => sheet))].join(', ');
    return refused('plan-sheet-unknown', { file: plan.workbook, sheet: wanted.sheet ?? '', sheets });
  }
  const named = wanted.group === null ? undefined : groups.find(({ id }) => id === wanted.group);
  if (named !== undefined) return done(named);
  const { field } = wanted;
  const ofField = groups.filter((group) => field === null || foldCase(group.field ?? '') === foldCase(field));
  if (ofField.length === 0) {
    const fields = [...new Set(groups.flatMap((group) => group.field ?? []))].join('; ');
    return refused('add-field-unknown', { field: field ?? '', fields });
  }
  const inTime = ofTime(ofField, wanted.due);
  if (inTime.length === 0) {
    const { month, year } = wanted.due;
    return refused('add-time-none', { time: `${String(month).padStart(2, '0')}/${String(year)}` });
  }
  const places = placesIn(inTime);
  const [only] = places;
  if (only !== undefined && places.length === 1) return done(only);
  return refused('add-place-unclear', { places: places.map(placeName).join('; ') });
}

/** A field that is interrupted and goes on under the same heading is one place: its end. */
function placesIn(groups: readonly TaskGroup[]): readonly TaskGroup[] {
  const places = new Map(groups.map((group) => [foldCase([group.sheet, group.band, group.field].join('\n')), group]));
  return [...places.values()];
}

/**
 * Returns the place that suits a unit best where several fit a time: the field that more of its tasks are in than in all others
 * together, in the sheet and band of that time. Null where it has no such field, or the time not one place of it: only a proposal.
 */
export function ownPlace(plan: Plan, unit: string, due: YearMonth): TaskGroup | null {
  const all = groupsOf(plan);
  const counts = new Map<string, number>();
  let total = 0;
  for (const { field, tasks } of all) {
    const own = tasks.filter(({ lead }) => lead.units.includes(unit)).length;
    total += own;
    if (field !== null && own > 0) counts.set(foldCase(field), (counts.get(foldCase(field)) ?? 0) + own);
  }
  const [usual] = [...counts].find(([, count]) => count * 2 > total) ?? [];
  if (usual === undefined) return null;
  const places = placesIn(ofTime(all, due).filter(({ field }) => foldCase(field ?? '') === usual));
  const [only] = places;
  return places.length === 1 && only !== undefined ? only : null;
}

/** Returns how a group is named where one is to be told from others: its field, else its band, else its sheet. */
export function placeName({ sheet, field, band }: TaskGroup): string {
  return [field, band].filter((part) => part !== null).join(' – ') || sheet;
}

/** Of groups that a band or their sheet gives a time those of the month, the narrowest; where none has such a time, all. */
function ofTime(groups: readonly TaskGroup[], due: YearMonth): readonly TaskGroup[] {
  const timed = groups.map((group) => ({ group, months: monthsGiven(group) }));
  if (timed.every(({ months }) => months === null)) return groups;
  const fitting = timed.filter(({ months }) => months?.some((each) => isSameMonth(each, due)) === true);
  const narrowest = Math.min(...fitting.map(({ months }) => months?.length ?? 0));
  const narrow = fitting.filter(({ months }) => months?.length === narrowest).map(({ group }) => group);
  return narrow.length > 0 ? narrow : timed.filter(({ months }) => months === null).map(({ group }) => group);
}

/** Returns the months that a group's band or sheet gives it; null where its tasks have times of their own only. */
export function monthsGiven({ tasks }: TaskGroup): readonly YearMonth[] | null {
  const given = tasks.find(({ due }) => (due.from === 'band' || due.from === 'sheet') && due.ym.length > 0);
  return given?.due.ym ?? null;
}

export function isSameMonth(one: YearMonth, other: YearMonth): boolean {
  return one.year === other.year && one.month === other.month;
}
