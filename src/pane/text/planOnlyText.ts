import type { PreparedSummary } from '../../app/summary/summarise';
import type { Say } from '../../messages/say';
import { periodTitle } from './periodChoices';

/** Returns what is told of a period of a plan without any result: how many tasks it has, and why no more. */
export function planOnlyText({ request, rollUp }: Pick<PreparedSummary, 'request' | 'rollUp'>, say: Say): string {
  const tasks = say('report.tasks', { count: rollUp.total.total });
  return say('summary.plan-only', { period: periodTitle(request.period, say), tasks });
}
