/** The text of a period for the office's own report: sentences to copy, in the way that an office writes them. */
import type { Say } from '../../../messages/say';
import { RemainingTally } from '../../rollup/remaining';
import type { RollUp } from '../../rollup/types';
import { tasksText } from './figures';
import { headline, unitSentence } from './headline';
import { rowIndexes } from '../../rollup/rowIndexes';
import { unitRowName } from './unitNames';

export interface ReportTextOptions {
  /** A line for each unit that has a task in the period, below the sentences about all. */
  readonly perUnit?: boolean;
}

/**
 * Returns the text, a paragraph a line: the headline, work carried over from earlier periods where there is some, and the
 * result of each unit if wanted, in the order of the table per unit. Counts under ten have a zero in front, rates one
 * decimal with a comma (in Vietnamese).
 */
export function reportText(rollUp: RollUp, say: Say, { perUnit = false }: ReportTextOptions = {}): string {
  const lines = [headline(rollUp, say)];
  const { carriedOver, carriedDone } = rollUp.total;
  if (carriedOver > 0) {
    const tasks = tasksText(carriedOver, say);
    lines.push(
      carriedDone === 0
        ? say('report.carried-text.none', { tasks })
        : say('report.carried-text', { tasks, done: tasksText(carriedDone, say) }),
    );
  }
  if (perUnit) lines.push(...unitLines(rollUp, say));
  return lines.join('\n');
}

function unitLines(rollUp: RollUp, say: Say): string[] {
  const tallies = rollUp.rows.map(() => new RemainingTally());
  const indexes = rowIndexes(rollUp);
  for (const judged of rollUp.tasks) for (const row of indexes.leads(judged.task)) tallies[row - 1]?.add(judged);
  return rollUp.rows.flatMap((row, index) => {
    const remaining = tallies[index]?.result();
    if (row.counts.total === 0 || remaining === undefined) return [];
    const told = { counts: row.counts, remaining };
    return [unitSentence(told, unitRowName(row, say), say)];
  });
}
