/** The head of a summary tab: machine line, title, day and window, moment of closing, headline. */
import type { Say } from '../../../messages/say';
import type { RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import { textCell } from '../../draft/cells';
import { SEEN_COLUMNS } from '../../draft/layout';
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
 */
export function addTitleBlock(
  tab: TabRows,
  rollUp: RollUp,
  machineRow: Parameters<TabRows['add']>[0],
  closedAt: ClosingTime,
  say: Say,
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
  addSubtitle(tab, subtitle, closedAtText(closedAt, say), SEEN_COLUMNS[1]);
  tab.fullWidth(headline(rollUp, say), 'headline', { part: 'head', id: 'headline' });
  return titleRow;
}

/**
 * Adds the line under a title.
 * @param last column (0-based) at whose end the moment of closing stands
 */
export function addSubtitle(tab: TabRows, subtitle: string, closing: string, last: number): void {
  const cells = Array.from({ length: last + 1 }, (): CellDraft | null => null);
  cells[0] = textCell(subtitle, 'note-line');
  cells[last] = textCell(closing, 'closing');
  // Every run has its own moment: no change by hand.
  tab.addAcross(cells, { part: 'head', id: 'subtitle', open: [last] });
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
