/** The table of what the leadership wrote under "Ý kiến chỉ đạo", for papers. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import type { FollowedRemark } from '../text/followedRemarks';
import { asBeginning, periodName } from '../text/periodName';
import { leadNaming } from '../text/unitNames';
import { NUMBER_WIDTH } from './taskTable';
import type { PaperTable } from './types';

/** Parts of the width; the content takes what is left. On a unit's own sheet all tasks are its own, of several periods. */
const SHARES = {
  meeting: { lead: 0.15, remark: 0.26, outcome: 0.18 },
  unit: { period: 0.12, remark: 0.24, outcome: 0.18 },
} as const;

/**
 * Makes the table of remarks.
 * @param of whose paper it is for: the meeting's says who leads, a unit's in which period each was written
 * @param width millimetres
 */
export function remarksTable(
  followed: readonly FollowedRemark[],
  of: keyof typeof SHARES,
  width: number,
  { plan, say }: { readonly plan: Plan; readonly say: Say },
): PaperTable {
  const leads = leadNaming(plan, say);
  const shares: Readonly<Record<string, number>> = SHARES[of];
  const part = (name: string): number => Math.round(width * (shares[name] ?? 0));
  const others = NUMBER_WIDTH + part('period') + part('lead') + part('remark') + part('outcome');
  const isUnit = of === 'unit';
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: NUMBER_WIDTH, align: 'centre' },
      ...(isUnit ? [{ title: say('paper.column.period'), width: part('period'), align: 'left' } as const] : []),
      { title: say('paper.column.content'), width: width - others, align: 'left' },
      ...(isUnit ? [] : [{ title: say('paper.column.lead'), width: part('lead'), align: 'left' } as const]),
      { title: say('paper.column.remark'), width: part('remark'), align: 'left' },
      { title: say('paper.column.outcome'), width: part('outcome'), align: 'left' },
    ],
    rows: followed.map(({ period, task, text, outcome }, index) => [
      String(index + 1),
      ...(isUnit ? [asBeginning(periodName(period, say))] : []),
      task === null ? say('report.lost-task') : task.content,
      ...(isUnit ? [] : [task === null ? '' : leads(task)]),
      text,
      outcome,
    ]),
    total: false,
  };
}
