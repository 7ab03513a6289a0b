/** What the leadership wrote about the period before under "Ý kiến chỉ đạo", each with what became of it. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import type { CalendarDate } from '../../time/types';
import { numberCell, textCell } from '../../draft/cells';
import { COLUMN } from '../../draft/layout';
import type { PartNumbers } from '../../draft/partNumbers';
import { SECTION_HEIGHT } from '../../draft/tabRows';
import type { Span, TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';
import { countText } from '../text/figures';
import { followRemarks, openFirst } from '../text/followedRemarks';
import type { PeriodRemarks } from '../text/followedRemarks';
import { periodName } from '../text/periodName';
import { leadNaming } from '../text/unitNames';
import type { ReportColumn } from './taskColumns';

const OPEN: readonly number[] = [COLUMN.number];

/** Columns of the list: title, first and last column that it is merged over. */
const COLUMNS: readonly (readonly [ReportColumn, number, number])[] = [
  ['number', 0, 0],
  ['content', 1, 3],
  ['lead', 4, 5],
  ['remark', 6, 11],
  ['outcome', 12, 16],
];

/**
 * Adds the list, what is not done yet first; nothing where nobody wrote any.
 * @param of.remarks those of the period before; null for none
 * @param of.asOf the day at whose end the tasks are judged
 */
export function addFollowUp(
  tab: TabRows,
  numbered: PartNumbers,
  of: { readonly remarks: PeriodRemarks | null; readonly plan: Plan; readonly asOf: CalendarDate; readonly say: Say },
): void {
  const { remarks, plan, asOf, say } = of;
  if (remarks === null || remarks.remarks.size === 0) return;
  const leads = leadNaming(plan, say);
  const spansOf = (cell: (title: ReportColumn) => CellDraft): readonly Span[] =>
    COLUMNS.map(([title, from, to]): Span => ({ from, to, cell: cell(title) }));
  const header = spansOf((title) => textCell(say(`report.column.${title}`), 'header'));
  const lines = openFirst(followRemarks(remarks, plan, asOf, say)).map(({ key, task, text, outcome }, index) => {
    const cells: Partial<Record<ReportColumn, CellDraft>> = {
      number: numberCell(index + 1, 'line-count'),
      content: textCell(task === null ? say('report.lost-task') : task.content, 'line'),
      lead: textCell(task === null ? null : leads(task), 'line'),
      remark: textCell(text, 'line'),
      outcome: textCell(outcome, 'line'),
    };
    return { key, spans: spansOf((title) => cells[title] ?? textCell(null, 'line')) };
  });
  // A heading and a head stand on one page with the first line.
  const begins = [header, ...lines.slice(0, 1).map(({ spans }) => spans)];
  const room = begins.reduce((sum, spans) => sum + tab.spansHeight(spans), SECTION_HEIGHT);
  const named = { period: periodName(remarks.period, say), count: countText(lines.length, say) };
  tab.section(numbered.next(say('report.section.follow-up', named)), 'follow-up', room);
  tab.addSpans(header, { part: 'header', id: 'follow-up' });
  for (const { key, spans } of lines) tab.addSpans(spans, { part: 'follow-up', id: key, open: OPEN }, { header });
  tab.space();
}
