/** Section II of the report: what is late or was put off, and the causes that people typed. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { causesOf, tasksToExplain } from '../../rollup/causes';
import type { Causes, CauseGroup } from '../../rollup/causes';
import { longestLate } from '../../rollup/longestLate';
import type { RollUp } from '../../rollup/types';
import { countText, tasksText } from '../text/figures';
import type { Annexes } from './annexes';
import type { PaperBlock } from './types';
import { inSentence, whereText } from './words';

/** Causes of a kind that are told one by one; the annexes have them all. */
const TOLD_CAUSES = 5;
/** Lines to write causes on where nobody typed any. */
const ROOM_FOR_CAUSES = 2;

/** Returns the blocks below the heading of section II. */
export function shortcomingBlocks(rollUp: RollUp, plan: Plan, annexes: Annexes, say: Say): readonly PaperBlock[] {
  const texts = shortcomingTexts(rollUp, plan, annexes, say);
  if (texts.length === 0) return [{ kind: 'paragraph', text: say('paper.no-shortcomings') }];
  const causes = causesOf(tasksToExplain(rollUp, plan.year));
  return [
    { kind: 'heading', level: 2, text: say('paper.heading.shortcomings', { number: '1' }) },
    ...texts.map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ...(causes.asked === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: say('paper.heading.causes', { number: '2' }) } as const,
          ...causeBlocks(causes, say),
        ]),
  ];
}

function shortcomingTexts(rollUp: RollUp, plan: Plan, annexes: Annexes, say: Say): readonly string[] {
  const ofClass = (wanted: string): readonly Task[] =>
    rollUp.tasks.filter((judged) => judged.class === wanted).map(({ task }) => task);
  const units = (tasks: readonly Task[]): string => whereText(rollUp, tasks, say);
  const texts: string[] = [];
  const late = longestLate(rollUp, plan.year);
  const longest = late.find(({ carried }) => !carried);
  const overdue = ofClass('overdue');
  if (longest !== undefined) {
    texts.push(
      say('paper.overdue', {
        tasks: tasksText(overdue.length, say),
        units: units(overdue),
        days: countText(longest.days, say),
        annex: annexes.reference('overdue'),
      }),
    );
  }
  const open = rollUp.carried.filter(({ done }) => !done).map(({ task }) => task);
  // In the order of the annexes.
  const others = { late: ofClass('late'), carried: open, deferred: ofClass('deferred') };
  for (const name of ['late', 'carried', 'deferred'] as const) {
    const tasks = others[name];
    if (tasks.length === 0) continue;
    const told = { tasks: tasksText(tasks.length, say), units: units(tasks), annex: annexes.reference(name) };
    const days = name === 'carried' ? late.find(({ carried }) => carried)?.days : undefined;
    texts.push(
      days === undefined
        ? say(`paper.${name}`, told)
        : say('paper.carried.days', { ...told, days: countText(days, say) }),
    );
  }
  return texts;
}

function causeBlocks({ asked, without, groups }: Causes, say: Say): readonly PaperBlock[] {
  if (groups.length === 0) return [{ kind: 'room', lines: ROOM_FOR_CAUSES }];
  const of = { given: countText(asked - without, say), asked: tasksText(asked, say) };
  const inSeveral = groups.reduce((sum, { count }) => sum + count, 0) > asked - without;
  return [
    { kind: 'paragraph', text: say(inSeveral ? 'paper.causes.both' : 'paper.causes', of), keep: true },
    ...groups.map((group, index): PaperBlock => {
      // The letters of points: a), b), c); a point by itself is none.
      const point = groups.length === 1 ? '-' : `${String.fromCharCode(A + index)})`;
      return { kind: 'paragraph', text: groupText(group, point, say) };
    }),
  ];
}

function groupText({ kind, count, causes }: CauseGroup, point: string, say: Say): string {
  const told = causes
    .slice(0, TOLD_CAUSES)
    .map(({ text, tasks }) => say('paper.cause', { text: inSentence(text), tasks: tasksText(tasks.length, say) }));
  const more = causes.length - told.length;
  const texts = more > 0 ? [...told, say('paper.more-causes', { count: countText(more, say) })] : told;
  return say(`paper.causes.${kind}`, {
    point,
    tasks: tasksText(count, say),
    causes: texts.join(say('paper.cause-separator')),
  });
}

const A = 'a'.charCodeAt(0);
