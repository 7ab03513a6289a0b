/** What stands on the heads of the list of issues. */
import { effectOf } from '../../app/check/blocks';
import type { CardGroup } from '../../app/check/cards';
import type { Issue } from '../../core/checks/types';
import type { Say } from '../../messages/say';
import type { Part } from './issueRows';

/** Returns the title of a group: what is wrong, or who owes it. */
export function groupTitle({ code, lead }: CardGroup, say: Say): string {
  return code === null ? (lead ?? say('pane.summary.no-lead')) : say(`issue.${code}.title`);
}

/** Returns how much there is: issues and tasks of a code, or what a unit owes by kind. */
export function groupSize({ code, issues, things, tasks }: CardGroup, part: Part, say: Say): string {
  if (code === null) return owedSize(issues, tasks, say);
  if (part === 'decide' && tasks > 0) {
    const isEach = things === tasks || things === 0;
    return isEach ? say('issues.size.complete', { tasks }) : say('issues.size.decide', { things, tasks });
  }
  if (tasks === 0 || tasks === issues.length) return say('issues.size.places', { issues: issues.length });
  return say('issues.size.group', { issues: issues.length, tasks });
}

/** Codes of what is owed, each with its words after a number. */
const OWED = [
  'overdue-without-explanation',
  'late-without-explanation',
  'cancelled-without-reason',
  'done-without-date',
  'unreported',
  'coordinating-missing',
] as const satisfies readonly Issue['code'][];

function owedSize(issues: CardGroup['issues'], tasks: number, say: Say): string {
  const owed = OWED.map((code) => ({ code, count: issues.filter((issue) => issue.code === code).length })).filter(
    ({ count }) => count > 0,
  );
  const [only, other] = owed;
  // One number is said once.
  if (only?.count === tasks && other === undefined) return say(`issues.owed.only.${only.code}`, { count: tasks });
  return say('issues.size.owed', {
    tasks,
    owed: owed.map(({ code, count }) => say(`issues.owed.${code}`, { count })).join(' · '),
  });
}

/** Returns what hangs on the issues of a code, where that is not the figures themselves; null where nothing can be said. */
export function effectText(code: Issue['code'] | null, part: Part, say: Say): string | null {
  // Out of the block of decisions it is because nothing of where it stands is counted.
  if (code !== null && part === 'style' && effectOf(code) === 'figures') return say('issues.effect.agenda');
  const effect = code === null ? 'owed' : effectOf(code);
  return effect === 'figures' || effect === 'owed' || effect === 'told' ? null : say(`issues.effect.${effect}`);
}
