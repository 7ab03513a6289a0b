/** Small pieces of text that several papers share. */
import type { Say } from '../../../messages/say';
import type { Task } from '../../plan/types';
import type { RollUp, UnitRow } from '../../rollup/types';
import { rowIndexes } from '../../rollup/rowIndexes';
import { fold } from '../../text/fold';
import { countText } from '../text/figures';
import { unitRowName } from '../text/unitNames';

/** A running number that was typed before a text: "1. ", "3.6. ", "II. ", "a) ". */
const NUMBER = /^(?:\d+(?:\.\d+)*[.)]|[IVX]+\.|\p{Ll}\))\s+(?=\p{L})/u;

/** Returns a text of a cell for use inside a sentence: one line, without its own number and the sign at its end. */
export function inSentence(text: string): string {
  return fold(text)
    .replace(/[\s.;,]+$/u, '')
    .replace(NUMBER, '');
}

/** Joins the parts of a list inside a sentence. */
export function listed(parts: readonly string[], say: Say): string {
  return parts.join(say('paper.list-separator'));
}

/** How many tasks each row of the table per unit has. */
export interface UnitShare {
  readonly row: UnitRow | null;
  readonly count: number;
}

/**
 * Returns how many of the tasks each row of the table per unit leads, the most first, equal ones in the order of the table;
 * tasks of several leads count under each, and those of nobody last.
 */
export function sharesOf(rollUp: RollUp, tasks: readonly Task[]): readonly UnitShare[] {
  const indexes = rowIndexes(rollUp);
  const counts = rollUp.rows.map(() => 0);
  let nobody = 0;
  for (const task of tasks) {
    const rows = indexes.leads(task);
    if (rows.length === 0) nobody += 1;
    for (const row of rows) counts[row - 1] = (counts[row - 1] ?? 0) + 1;
  }
  const shares = rollUp.rows.map((row, index): UnitShare => ({ row, count: counts[index] ?? 0 }));
  return [...shares, { row: null, count: nobody }]
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** Returns "Phòng A (05), Phòng B (03)". */
export function sharesText(shares: readonly UnitShare[], say: Say): string {
  const one = ({ row, count }: UnitShare): string => {
    const unit = row === null ? say('report.no-lead') : unitRowName(row, say);
    return say('paper.share', { unit, count: countText(count, say) });
  };
  return listed(shares.map(one), say);
}

/** Units that are all named; of more only those that have most, for the annex has them all. */
const NAMED_UNITS = 4;
const MOST_UNITS = 3;

/**
 * Returns "gồm: Phòng A (05), Phòng B (03)", of many units those with most: "nhiều nhất là Phòng A (30), Phòng B (29)". Units
 * that have as many are named together or not at all, so that none is singled out. Of tasks that several lead it is said why
 * the numbers are more than there are tasks.
 */
export function whereText(rollUp: RollUp, tasks: readonly Task[], say: Say): string {
  const shares = sharesOf(rollUp, tasks);
  if (shares.length <= NAMED_UNITS) {
    const isJoint = shares.reduce((sum, { count }) => sum + count, 0) > tasks.length;
    return say(isJoint ? 'paper.shares.joint' : 'paper.shares.all', { units: sharesText(shares, say) });
  }
  const third = shares[MOST_UNITS - 1]?.count ?? 0;
  const tied = shares.filter(({ count }) => count >= third);
  const most = tied.length <= NAMED_UNITS ? tied : shares.filter(({ count }) => count > third);
  if (most.length > 0) return say('paper.shares.most', { units: sharesText(most, say) });
  return say('paper.shares.spread', { count: countText(shares.length, say) });
}

/** Puts things in the order of the table per unit, by the first row that leads their task; those of one row stay as they are. */
export function inUnitOrder<Thing extends { readonly task: Task }>(
  rollUp: RollUp,
  things: readonly Thing[],
): readonly Thing[] {
  const indexes = rowIndexes(rollUp);
  const placeOf = ({ task }: Thing): number => Math.min(...indexes.leads(task), rollUp.rows.length + 1);
  return things
    .map((thing) => ({ thing, place: placeOf(thing) }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}
