/** A letter ("công văn đôn đốc") to each unit that owes something: what is late first, what was put off and is due, what comes. */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Office } from '../../plan/office';
import type { Plan } from '../../plan/types';
import { isAddressed } from '../../rollup/addressed';
import { comingTasks, periodAfter } from '../../rollup/dueNextPeriod';
import { longestLate } from '../../rollup/longestLate';
import { remindersOf } from '../../rollup/reminders';
import type { Reminder } from '../../rollup/reminders';
import { rowIndexes } from '../../rollup/rowIndexes';
import type { RollUp } from '../../rollup/types';
import { daysAfter, vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import { countText, tasksText } from '../text/figures';
import { periodEndName, periodName } from '../text/periodName';
import type { ClosingTime } from '../text/titleBlock';
import { unitRowName } from '../text/unitNames';
import { letterhead, signature } from './frame';
import { taskTable } from './taskTable';
import type { TaskColumn, TaskLine } from './taskTable';
import { TEXT_WIDTH } from './types';
import type { Paper, PaperBlock, PaperPart } from './types';

export interface LettersInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly office: Office;
  readonly say: Say;
  readonly closedAt: ClosingTime;
  /** The day until which units are asked to answer. */
  readonly replyBy: CalendarDate;
}

const GROUPS = ['late', 'waiting', 'put-off', 'coming'] as const;
type Group = (typeof GROUPS)[number];

const COLUMNS: Readonly<Record<Group, readonly TaskColumn[]>> = {
  late: ['content', 'deadline', 'days', 'reported'],
  waiting: ['content', 'deadline', 'reported'],
  'put-off': ['content', 'deadline', 'reported'],
  coming: ['content', 'deadline'],
};

/**
 * Makes a letter for each row of the table per unit that is a unit and has to be reminded, one after the other; each begins
 * a page and has its own page numbers. A task of several leads is in the letter of each. Null where nobody has to be reminded.
 */
export function* reminderLetters(input: LettersInput): Steps<Paper | null> {
  const { rollUp, plan, say } = input;
  const coming = yield* comingTasks(plan, rollUp.period, rollUp.asOf);
  const carried = new Map(longestLate(rollUp, plan.year).map((late) => [late.task, late.days]));
  const indexes = rowIndexes(rollUp);
  const byRow = rollUp.rows.map((): Record<Group, TaskLine[]> => ({
    late: [],
    waiting: [],
    'put-off': [],
    coming: [],
  }));
  for (const reminder of remindersOf(rollUp, coming, plan.year)) {
    const { task, deadline } = reminder;
    const known = { overdue: daysAfter(rollUp.asOf, deadline), carried: carried.get(task) ?? null, coming: null };
    const line: TaskLine = { task, deadline, days: known[reminder.kind] };
    const group = groupOf(reminder, line);
    for (const row of indexes.leads(task)) byRow[row - 1]?.[group].push(line);
  }
  const parts = rollUp.rows.flatMap((row, index): PaperPart[] => {
    const groups = byRow[index];
    if (groups === undefined || !isAddressed(row) || GROUPS.every((group) => groups[group].length === 0)) return [];
    groups.late.sort((one, other) => (other.days ?? 0) - (one.days ?? 0));
    return [{ landscape: false, blocks: letter(unitRowName(row, say), groups, input) }];
  });
  if (parts.length === 0) return null;
  const title = say('paper.letter.title', { period: periodName(rollUp.period, say) });
  return { title, language: say('paper.language'), parts };
}

function groupOf({ kind, task }: Reminder, { days }: TaskLine): Group {
  // Carried work that was put off to nobody knows when is not late.
  if (kind !== 'coming') return days === null ? 'waiting' : 'late';
  return task.progress.state === 'deferred' ? 'put-off' : 'coming';
}

function letter(
  unit: string,
  groups: Readonly<Record<Group, readonly TaskLine[]>>,
  { rollUp, plan, office, say, closedAt, replyBy }: LettersInput,
): readonly PaperBlock[] {
  const period = periodName(rollUp.period, say);
  const until = periodEndName(periodAfter(rollUp.period), say);
  const filled = GROUPS.filter((group) => groups[group].length > 0);
  const parts = filled.map((group) =>
    say(`paper.letter.opening.${group}`, { tasks: tasksText(groups[group].length, say), until }),
  );
  const onlyComing = filled.every((group) => group === 'coming');
  const request =
    groups.late.length + groups.waiting.length === 0 ? 'paper.letter.request.coming' : 'paper.letter.request';
  // What a letter is about stands in a narrow column: "6 tháng", "năm 2026" are not to be broken there.
  const about = onlyComing
    ? say('paper.letter.about.coming')
    : say('paper.letter.about', { period: period.replaceAll(' ', '\u00a0') });
  return [
    letterhead(office, { form: 'letter', about }, closedAt.date, say),
    { kind: 'addressee', text: say('paper.addressee', { name: unit }) },
    {
      kind: 'paragraph',
      text: say('paper.letter.opening', {
        asOf: vietnameseDate(rollUp.asOf),
        unit,
        parts: parts.join(say('paper.cause-separator')),
      }),
    },
    ...filled.flatMap((group, index): readonly PaperBlock[] => [
      {
        kind: 'heading',
        level: 2,
        text: say(`paper.letter.heading.${group}`, {
          number: String(index + 1),
          count: countText(groups[group].length, say),
          until,
        }),
      },
      // Request, closing and signature are never without a task above them.
      {
        ...taskTable(groups[group], COLUMNS[group], TEXT_WIDTH.upright, { plan, say }),
        keep: index === filled.length - 1,
      },
    ]),
    { kind: 'paragraph', text: say(request, { unit, day: vietnameseDate(replyBy) }), keep: true },
    { kind: 'paragraph', text: say('paper.letter.closing'), keep: true },
    signature(office, { addressed: true, form: 'letter' }, say),
  ];
}
