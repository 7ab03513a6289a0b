/** The head of a summary tab: machine line, title, day and window, moment of closing, headline. */
import type { Say } from '../../../messages/say';
import type { RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import { textCell } from '../../draft/cells';
import { headline } from './headline';
import { periodName } from './periodName';
import type { TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';

/** When a tab was closed: local time. */
export interface ClosingTime {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
}

/**
 * Adds the head and returns the row of the title. The moment of closing stands beside the day.
 * @param machineRow the first row, with the machine line
 * @param subtitleOf makes the cell of the subtitle
 */
export function addTitleBlock(
  tab: TabRows,
  rollUp: RollUp,
  machineRow: Parameters<TabRows['add']>[0],
  closedAt: ClosingTime,
  { say, subtitleOf }: { readonly say: Say; readonly subtitleOf: (text: string) => CellDraft },
): number {
  tab.add(machineRow, MACHINE_ROW_HEIGHT);
  const title = say('report.title', { period: periodName(rollUp.period, say).toUpperCase() });
  const titleRow = tab.fullWidth(title, 'title', { part: 'head', id: 'title' });
  const [from, to] = rollUp.window;
  const subtitle = say('report.subtitle', {
    asOf: vietnameseDate(rollUp.asOf),
    from: vietnameseDate(from),
    to: vietnameseDate(to),
  });
  addSubtitle(tab, subtitleOf(subtitle), CLOSING_COLUMN, textCell(closedAtText(closedAt, say), 'note-line'));
  tab.fullWidth(headline(rollUp, say), 'headline', { part: 'head', id: 'headline' });
  return titleRow;
}

/** Where the moment of closing begins. */
const CLOSING_COLUMN = 11;

/**
 * Adds the line under a title: the day, and the moment of closing in a column (0-based) of its own, not far to the right, for
 * it is part of what a tab of ours is known by.
 */
export function addSubtitle(tab: TabRows, subtitle: CellDraft, column: number, closing: CellDraft): void {
  const cells = Array.from({ length: column + 1 }, (): CellDraft | null => null);
  cells[0] = subtitle;
  cells[column] = closing;
  // Every run has its own moment: no change by hand.
  tab.addAcross(cells, { part: 'head', id: 'subtitle', open: [column] });
}

/** Returns "Chốt lúc 08 giờ 05 ngày 02/10/2023": the only time stamp of a tab. */
export function closedAtText({ date, hour, minute }: ClosingTime, say: Say): string {
  return say('report.closed-at', {
    hour: String(hour).padStart(2, '0'),
    minute: String(minute).padStart(2, '0'),
    date: vietnameseDate(date),
  });
}

/** Points; the machine line stands in a hidden column and its row only keeps a little distance. */
const MACHINE_ROW_HEIGHT = 6;
