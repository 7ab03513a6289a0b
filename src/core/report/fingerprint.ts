/** A short mark of everything in a plan that a summary rests on. */
import type { Plan, Task } from '../plan/types';
import type { CalendarDate } from '../time/types';
import type { CellNames } from '../units/types';
import { isoDate } from '../time/date';

const { imul } = Math;

/**
 * Gives a mark that changes when something that is counted or shown in a summary changes: units, tasks of counted
 * sheets, their leads, coordinating units, times, progress, explanations, and whether hidden rows are among them. It
 * stays when rows only move. Not a protection against purpose, only against forgetting.
 */
export function planFingerprint(plan: Plan): string {
  const counted = plan.sheets.filter((sheet) => sheet.counted);
  const names = new Set(counted.map(({ name }) => name));
  const tasks = plan.tasks.filter((task) => names.has(task.sheet)).map(taskMark);
  // Order of rows does not count; sums of marks would let two changes cancel each other.
  tasks.sort((first, second) => first - second);
  const ground = JSON.stringify([
    plan.year,
    plan.years,
    counted.map(({ name, hiddenRows }) => [name, hiddenRows]).sort(),
    plan.units.map(({ unit }) => [unit.code, unit.name, unit.kind]).sort(),
    tasks,
  ]);
  return mark53(ground).toString(36);
}

function taskMark(task: Task): number {
  const { due, progress } = task;
  const { given, objective, subjective, remedy } = progress.explanation;
  return mark53(
    JSON.stringify([
      task.key,
      task.content,
      task.field,
      task.director,
      namesMark(task.lead),
      namesMark(task.coordinating),
      due.ym.map(({ year, month }) => year * 12 + month),
      due.months,
      dayMark(due.deadline),
      [due.kind, due.event, due.explicitDay],
      [progress.state, dayMark(progress.completedOn), progress.percent, progress.deferredTo, progress.lateWord],
      [progress.text, given, objective, subjective, remedy],
    ]),
  );
}

function namesMark({ units, collectives, unknown, matches }: CellNames): unknown {
  return [units, collectives, unknown, matches.some(({ how }) => how === 'typo')];
}

function dayMark(day: CalendarDate | null): string | null {
  return day === null ? null : isoDate(day);
}

/** Mixes a text into a whole number below 2^53 (two 32-bit multiply-and-shift lanes, well spread, quick). */
function mark53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
