/** The work that has been late longest: what page one names. */
import type { Say } from '../../../messages/say';
import type { LateTask } from '../../rollup/longestLate';
import type { Task } from '../../plan/types';
import { numberCell, textCell } from '../../draft/cells';
import { SEEN_COLUMNS } from '../../draft/layout';
import type { Span, TabRows } from '../../draft/tabRows';
import { countText, figureText } from '../text/figures';
import { shortenedText } from '../text/shortenedText';

/** How many are named; where the page has less room, at least three. */
const LONGEST = 5;
const LEAST = 3;
/**
 * Columns: where the content begins (the whole of it stands in the list), where the names of its phòng may begin, which are not
 * cut, and where its days do.
 */
const CONTENT_FROM = 1;
const LEAD_FROM = { first: 5, last: 11 } as const;
const SINCE_FROM = 15;
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
  const [, last] = SEEN_COLUMNS;
  const line = tab.spansHeight([{ from: last, to: last, cell: textCell(null) }]);
  // As narrow as it can be: a cell by itself need not be merged.
  const isShort = named.every(({ since }) => tab.spansHeight([{ from: last, to: last, cell: since }]) <= line);
  const from = isShort ? last : SINCE_FROM;
  const leadFrom = leadColumn(tab, { names: named.map(({ task }) => leads(task)), to: from - 1 });
  const content = [CONTENT_FROM, leadFrom - 1] as const;
  const lines = named.map(({ task, since }, index): readonly Span[] => [
    { from: 0, to: 0, cell: numberCell(index + 1, 'count') },
    {
      from: content[0],
      to: content[1],
      cell: textCell(shortenedText(task.content, tab.spanWidth(...content), 'text')),
    },
    { from: leadFrom, to: from - 1, cell: textCell(leads(task)) },
    { from, to: last, cell: since },
  ]);
  // A long name of a phòng makes a line higher: reckoned too low, the list would be cut by the end of the page.
  const heightOf = (count: number): number =>
    lines.slice(0, count).reduce((sum, spans) => sum + tab.spansHeight(spans), HEADING_HEIGHT);
  const fits = lines.filter((_, index) => heightOf(index + 1) <= tab.room).length;
  const longest = late.slice(0, fits < LEAST ? lines.length : fits);
  if (longest.length === 0) return;
  const heading = longest.some(({ carried }) => carried) ? 'report.section.longest.carried' : 'report.section.longest';
  const counted = { named: countText(longest.length, say), count: countText(late.length, say) };
  tab.section(say(heading, counted), 'longest', heightOf(longest.length));
  for (const [index, { task }] of longest.entries())
    tab.addSpans(lines[index] ?? [], { part: 'longest', id: task.key, open: [0] });
  tab.space();
}

/** Where the names begin: as far right as all of them are one line. */
function leadColumn(tab: TabRows, { names, to }: { readonly names: readonly string[]; readonly to: number }): number {
  const isShort = (from: number): boolean =>
    names.every((name) => tab.linesOf({ from, to, cell: textCell(name) }) === 1);
  let from: number = LEAD_FROM.last;
  while (from > LEAD_FROM.first && !isShort(from)) from -= 1;
  return isShort(from) ? from : LEAD_FROM.last;
}
