/** Causes of late work as people typed them, grouped and counted. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import { causesOf, tasksToExplain } from '../../rollup/causes';
import type { RollUp } from '../../rollup/types';
import { numberCell, textCell } from '../../draft/cells';
import { LINE_HEIGHT, SEEN_COLUMNS } from '../../draft/layout';
import type { PartNumbers } from '../../draft/partNumbers';
import type { Span, TabRows } from '../../draft/tabRows';
import { countText } from '../text/figures';

/** Causes named for each kind; the others stand with their tasks in the lists. */
const MOST_CAUSES = 8;
/** Points of the heading, the column heads and the note; a cause takes one line mostly. */
const HEAD_ROOM = 66;
const LAST = SEEN_COLUMNS[1];

/** Adds the section; nothing where nobody typed a cause. */
export function addCauses(
  tab: TabRows,
  numbered: PartNumbers,
  { rollUp, plan, say }: { readonly rollUp: RollUp; readonly plan: Plan; readonly say: Say },
): void {
  const explained = tasksToExplain(rollUp, plan.year);
  const { asked, without, groups } = causesOf(explained);
  if (groups.length === 0) return;
  const lines = groups.reduce((sum, { causes }) => sum + 1 + Math.min(causes.length, MOST_CAUSES), 0);
  const isPutOff = explained.some(({ progress }) => progress.state === 'deferred');
  const heading = say(isPutOff ? 'report.section.causes' : 'report.section.causes.late');
  tab.section(numbered.next(heading), 'causes', HEAD_ROOM + lines * LINE_HEIGHT);
  const header: readonly Span[] = [
    { from: 0, to: LAST - 2, cell: textCell(say('report.column.explanation'), 'header') },
    { from: LAST - 1, to: LAST, cell: textCell(say('report.column.tasks'), 'header') },
  ];
  tab.addSpans(header, { part: 'header', id: 'causes' });
  for (const { kind, count, causes } of groups) {
    tab.addSpans(
      [
        { from: 0, to: LAST - 2, cell: textCell(say(`report.cause.${kind}`), 'list-group') },
        { from: LAST - 1, to: LAST, cell: numberCell(count, 'total-count') },
      ],
      { part: 'causes', id: kind },
      { header },
    );
    for (const { text, tasks } of causes.slice(0, MOST_CAUSES)) {
      tab.addSpans(
        [
          { from: 0, to: LAST - 2, cell: textCell(text, 'line') },
          { from: LAST - 1, to: LAST, cell: numberCell(tasks.length, 'line-count') },
        ],
        { part: 'causes', id: `${kind} ${text}` },
        { header },
      );
    }
    if (causes.length > MOST_CAUSES) {
      const more = say('report.cause.more', { count: causes.length - MOST_CAUSES });
      tab.fullWidth(more, 'note', { part: 'note', id: `causes ${kind}` });
    }
  }
  const given = groups.reduce((sum, { count }) => sum + count, 0);
  const both = say('report.cause.both');
  if (given > asked - without) tab.fullWidth(both, 'note', { part: 'note', id: 'causes both' });
  const missing = say('report.cause.without', { asked: countText(asked, say), without: countText(without, say) });
  if (without > 0) tab.fullWidth(missing, 'note', { part: 'note', id: 'causes' });
  tab.space();
}
