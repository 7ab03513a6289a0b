/** The work that has been late longest: what page one names. */
import type { Say } from '../../../messages/say';
import type { LateTask } from '../../rollup/longestLate';
import type { Task } from '../../plan/types';
import { fold } from '../../text/fold';
import { numberCell, textCell } from '../../draft/cells';
import { REGULAR_LETTERS } from '../../draft/letterWidths';
import { SEEN_COLUMNS } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import { figureText } from '../text/figures';

/** How many are named; where the page has less room, at least three. */
const LONGEST = 5;
const LEAST = 3;
/** Ems of a content that fit into its line; the whole of it stands in the list. */
const SHOWN_EMS = 37;
const LINE_HEIGHT = 17;
const HEADING_HEIGHT = 23;

/** Adds those that are late longest under a heading; nothing where nothing is late. */
export function addLongestLate(
  tab: TabRows,
  late: readonly LateTask[],
  { leads, say }: { readonly leads: (task: Task) => string; readonly say: Say },
): void {
  const fits = Math.floor((tab.room - HEADING_HEIGHT) / LINE_HEIGHT);
  const longest = late.slice(0, fits < LEAST ? LONGEST : Math.min(LONGEST, fits));
  if (longest.length === 0) return;
  tab.section(say('report.section.longest'), 'longest', HEADING_HEIGHT + longest.length * LINE_HEIGHT);
  for (const [index, { task, days, carried }] of longest.entries()) {
    const since = say(carried ? 'report.longest.carried' : 'report.longest.days', { days: figureText(days, say) });
    tab.addSpans(
      [
        { from: 0, to: 0, cell: numberCell(index + 1, 'count') },
        { from: 1, to: 8, cell: textCell(shortened(task.content)) },
        { from: 10, to: 13, cell: textCell(leads(task)) },
        { from: 14, to: SEEN_COLUMNS[1], cell: textCell(since) },
      ],
      { part: 'longest', id: task.key, open: [0] },
    );
  }
  tab.space();
}

/** Cuts a text at a word where its line ends. */
function shortened(text: string): string {
  const words = fold(text).split(' ');
  const room = SHOWN_EMS - REGULAR_LETTERS.of(ELLIPSIS.charCodeAt(0));
  let used = 0;
  for (const [index, word] of words.entries()) {
    for (let at = 0; at < word.length; at += 1) used += REGULAR_LETTERS.of(word.charCodeAt(at));
    if (used > room)
      return `${words
        .slice(0, index)
        .join(' ')
        .replace(/[\s,;:.-]+$/u, '')}${ELLIPSIS}`;
    used += REGULAR_LETTERS.of(SPACE);
  }
  return words.join(' ');
}

const ELLIPSIS = '…';
const SPACE = 0x20;
