/** The work that has been late longest: what page one names. */
import type { Say } from '../../../messages/say';
import type { LateTask } from '../../rollup/longestLate';
import type { Task } from '../../plan/types';
import { numberCell, textCell } from '../../draft/cells';
import { SEEN_COLUMNS } from '../../draft/layout';
import type { Span, TabRows } from '../../draft/tabRows';
import { figureText } from '../text/figures';
import { shortenedText } from '../text/shortenedText';

/** How many are named; where the page has less room, at least three. */
const LONGEST = 5;
const LEAST = 3;
/** Columns, first and last: of a content (the whole of it stands in the list), of its phòng, whose name is not cut, of its days. */
const CONTENT = [1, 7] as const;
const LEAD = [8, 14] as const;
const SINCE = [15, SEEN_COLUMNS[1]] as const;
const HEADING_HEIGHT = 23;

/** Adds those that are late longest under a heading; nothing where nothing is late. */
export function addLongestLate(
  tab: TabRows,
  late: readonly LateTask[],
  { leads, say }: { readonly leads: (task: Task) => string; readonly say: Say },
): void {
  const named = late
    .slice(0, LONGEST)
    .map(({ task, days }) => ({ task, since: textCell(say('report.longest.days', { days: figureText(days, say) })) }));
  const lines = named.map(({ task, since }, index): readonly Span[] => [
    { from: 0, to: 0, cell: numberCell(index + 1, 'count') },
    {
      from: CONTENT[0],
      to: CONTENT[1],
      cell: textCell(shortenedText(task.content, tab.spanWidth(...CONTENT), 'text')),
    },
    { from: LEAD[0], to: LEAD[1], cell: textCell(leads(task)) },
    { from: SINCE[0], to: SINCE[1], cell: since },
  ]);
  // A long name of a phòng makes a line higher: reckoned too low, the list would be cut by the end of the page.
  const heightOf = (count: number): number =>
    lines.slice(0, count).reduce((sum, spans) => sum + tab.spansHeight(spans), HEADING_HEIGHT);
  const fits = lines.filter((_, index) => heightOf(index + 1) <= tab.room).length;
  const longest = late.slice(0, fits < LEAST ? lines.length : fits);
  if (longest.length === 0) return;
  const heading = longest.some(({ carried }) => carried) ? 'report.section.longest.carried' : 'report.section.longest';
  tab.section(say(heading), 'longest', heightOf(longest.length));
  for (const [index, { task }] of longest.entries())
    tab.addSpans(lines[index] ?? [], { part: 'longest', id: task.key, open: [0] });
  tab.space();
}
