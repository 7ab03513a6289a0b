/** Tables of a page for the meeting where there is more than it has room for: few lines each, with small letters. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { lateByUnit } from '../../rollup/longestLate';
import type { LateTask } from '../../rollup/longestLate';
import type { RollUp } from '../../rollup/types';
import { figureText } from '../text/figures';
import { shortLeadNaming } from '../text/unitNames';
import { cutToLines } from './cut';
import { linesOfCell } from './fit';
import { causesText, causesTold } from './taskTable';
import { TEXT_WIDTH } from './types';
import type { PaperColumn, PaperTable } from './types';
import { inUnitOrder } from './words';

/** Millimetres of the columns beside the content. */
const WIDTHS = { number: 9, decision: 34 } as const;
/** Those that leads may have: the first in which each stands in one line, else the last. */
const LEADS = [20, 24, 28, 34] as const;

/** A task with its term, or with how late it is. */
export interface DenseLine {
  readonly task: Task;
  readonly term: string;
  /** Lines of its content with what was typed as cause, which has the last of them, and one more where there is only one. */
  readonly lines: 1 | 2 | 3;
}

/** A content that says more than this is not told. */
const CONTENT_LINES = 2;

/** Makes the table with its column of terms. */
export function denseTable(lines: readonly DenseLine[], column: PaperColumn, plan: Plan, say: Say): PaperTable {
  const leads = shortLeadNaming(plan, say);
  const names = lines.map(({ task }) => leads(task));
  const fits = (width: number): boolean => names.every((name) => linesOfCell(name, width, { small: true }) === 1);
  const leadWidth = LEADS.find(fits) ?? LEADS[LEADS.length - 1] ?? 0;
  const content = TEXT_WIDTH.upright - WIDTHS.number - leadWidth - column.width - WIDTHS.decision;
  const textOf = ({ task, lines: most }: DenseLine): string => {
    const causes = causesText(task, say);
    if (causes === '') return cutToLines(task.content, content, Math.min(most, CONTENT_LINES), say);
    const told = cutToLines(task.content, content, Math.max(most - 1, 1), say);
    return `${told}\n${cutToLines(causesTold(causes, task, say), content, 1, say)}`;
  };
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: WIDTHS.number, align: 'centre' },
      { title: say('paper.column.content-cause'), width: content, align: 'left' },
      { title: say('paper.column.lead-short'), width: leadWidth, align: 'left' },
      column,
      { title: say('paper.column.decision-short'), width: WIDTHS.decision, align: 'left' },
    ],
    rows: lines.map((line, index) => [String(index + 1), textOf(line), names[index] ?? '', line.term, '']),
    small: true,
    total: false,
  };
}

/**
 * Returns so many of the late tasks, by phòng: of each phòng the one that has been late longest, and then those that have been
 * late longest of all.
 */
export function mostUrgent(rollUp: RollUp, late: readonly LateTask[], count: number): readonly LateTask[] {
  const first = new Set(lateByUnit(rollUp, late).flatMap(({ tasks: [longest] }) => longest ?? []));
  const urgent = [...late.filter((each) => first.has(each)), ...late.filter((each) => !first.has(each))];
  const shown = urgent.slice(0, count).sort((one, other) => other.days - one.days);
  return inUnitOrder(rollUp, shown);
}

/**
 * Returns the table of the most urgent late tasks.
 * @param spoken how many of them, those that have been late longest, have as many lines as a content is told in; the others one
 */
export function lateTable(
  rollUp: RollUp,
  late: readonly LateTask[],
  { count, spoken }: { readonly count: number; readonly spoken: number },
  { plan, say }: { readonly plan: Plan; readonly say: Say },
): PaperTable {
  const urgent = mostUrgent(rollUp, late, count);
  const roomy = new Set([...urgent].sort((one, other) => other.days - one.days).slice(0, spoken));
  const lines = urgent.map((each): DenseLine => {
    const { task, days } = each;
    return { task, term: figureText(days, say), lines: roomy.has(each) ? 3 : 1 };
  });
  const column: PaperColumn = { title: say('paper.column.days-short'), width: 17, align: 'centre' };
  return denseTable(lines, column, plan, say);
}
