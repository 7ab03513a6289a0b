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
/** Ems of a content that fit into its line; the whole of it stands in the list. */
const SHOWN_EMS = 37;
const LINE_HEIGHT = 17;
const HEADING_HEIGHT = 23;
/** First column of a time that has more to say than a number of days. */
const SINCE_FROM = 14;

/** Adds those that are late longest under a heading; nothing where nothing is late. */
export function addLongestLate(
  tab: TabRows,
  late: readonly LateTask[],
  { leads, say }: { readonly leads: (task: Task) => string; readonly say: Say },
): void {
  const named = late.slice(0, LONGEST).map(({ task, days, carried }) => {
    const since = say(carried ? 'report.longest.carried' : 'report.longest.days', { days: figureText(days, say) });
    return { task, since: textCell(since) };
  });
  const [, last] = SEEN_COLUMNS;
  // As narrow as it can be: the names beside it get the room, and a cell by itself need not be merged.
  const isShort = named.every(({ since }) => tab.spansHeight([{ from: last, to: last, cell: since }]) <= LINE_HEIGHT);
  const from = isShort ? last : SINCE_FROM;
  const lines = named.map(({ task, since }, index): readonly Span[] => [
    { from: 0, to: 0, cell: numberCell(index + 1, 'count') },
    { from: 1, to: 8, cell: textCell(shortenedText(task.content, SHOWN_EMS)) },
    { from: 10, to: from - 1, cell: textCell(leads(task)) },
    { from, to: last, cell: since },
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
