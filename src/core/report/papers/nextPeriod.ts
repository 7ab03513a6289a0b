/** Section III of the report: what falls due in the next period, with lead and term. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import { holdsPeriod } from '../../rollup/comparison';
import { periodAfter } from '../../rollup/dueNextPeriod';
import type { JudgedTask, RollUp } from '../../rollup/types';
import { tasksText } from '../text/figures';
import { periodName } from '../text/periodName';
import { leadNaming } from '../text/unitNames';
import type { Annexes } from './annexes';
import { termText } from './taskTable';
import type { PaperBlock } from './types';
import { inSentence, inUnitOrder, whereText } from './words';

/** What is more, or takes more lines of the text, stands in an annex, for the body has three pages at most. */
const TOLD_TASKS = 10;
const TOLD_LINES = 14;
/** Letters of a line, and those that lead and term of a task take beside its content, about. */
const LINE_LETTERS = 75;
const LEAD_AND_TERM = 50;
/** Lines to write on where the workbook does not hold the next period. */
const ROOM_FOR_PLANS = 2;

/** Returns true if coming tasks are too many, or too long, for the text. */
export function needsAnnex(coming: readonly JudgedTask[]): boolean {
  const lines = coming.map(({ task }) => Math.ceil((task.content.length + LEAD_AND_TERM) / LINE_LETTERS));
  return coming.length > TOLD_TASKS || lines.reduce((sum, own) => sum + own, 0) > TOLD_LINES;
}

/** Returns the name of the next period. */
export function nextPeriodName({ period }: RollUp, say: Say): string {
  return periodName(periodAfter(period), say);
}

/** Returns the blocks below the heading of section III. */
export function nextPeriodBlocks(
  rollUp: RollUp,
  coming: readonly JudgedTask[],
  plan: Plan,
  annexes: Annexes,
  say: Say,
): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  const { overdue } = rollUp.total;
  const carried = rollUp.carried.filter(({ done }) => !done).length;
  if (overdue + carried > 0)
    blocks.push(paragraph(say(finishLate(overdue, carried), { tasks: tasksText(overdue + carried, say) })));
  const isHeld = holdsPeriod(plan, periodAfter(rollUp.period));
  const room: readonly PaperBlock[] = isHeld ? [] : [{ kind: 'room', lines: ROOM_FOR_PLANS }];
  if (!isHeld && coming.length === 0) return [...blocks, ...room];
  const period = nextPeriodName(rollUp, say);
  if (coming.length === 0) blocks.push(paragraph(say('paper.coming.none', { period })));
  else if (needsAnnex(coming)) {
    const tasksComing = coming.map(({ task }) => task);
    const units = whereText(rollUp, tasksComing, say);
    const tasks = tasksText(coming.length, say);
    blocks.push(paragraph(say('paper.coming.many', { period, tasks, units, annex: annexes.reference('coming') })));
  } else {
    const tasks = tasksText(coming.length, say);
    // Never the last line of a page: it says that tasks follow.
    blocks.push({ ...paragraph(say('paper.coming', { period, tasks })), keep: true });
    const leads = leadNaming(plan, say);
    for (const line of inUnitOrder(rollUp, coming)) {
      const { task } = line;
      const told = { content: inSentence(task.content), lead: leads(task), deadline: termText(line, plan.year, say) };
      blocks.push(paragraph(say('paper.coming.task', told)));
    }
  }
  return [...blocks, ...room];
}

function paragraph(text: string): Extract<PaperBlock, { kind: 'paragraph' }> {
  return { kind: 'paragraph', text };
}

/** Names only what there is. */
function finishLate(
  overdue: number,
  carried: number,
): 'paper.finish-late' | 'paper.finish-late.overdue' | 'paper.finish-late.carried' {
  if (carried === 0) return 'paper.finish-late.overdue';
  return overdue === 0 ? 'paper.finish-late.carried' : 'paper.finish-late';
}
