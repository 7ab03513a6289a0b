/** The indicators (chỉ tiêu) of the workbook's own indicator sheets, set against plan and the year before. */
import type { Say } from '../../../messages/say';
import { judgeIndicator } from '../../indicators/judge';
import { findSumMismatches } from '../../indicators/sums';
import type { Indicator } from '../../indicators/types';
import { linkCell, numberCell, textCell } from '../../draft/cells';
import { figureText } from '../text/figures';
import { amountText, planText, verdictText } from '../text/indicatorText';
import { COLUMN } from '../../draft/layout';
import type { PartNumbers } from '../../draft/partNumbers';
import type { Span, TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';

/** Adds the section; nothing where the workbook has no indicators. Figures stand as typed: they are the office's own. */
export function addIndicators(tab: TabRows, indicators: readonly Indicator[], numbered: PartNumbers, say: Say): void {
  if (indicators.length === 0) return;
  tab.section(numbered.next(say('indicator.section')), 'indicators');
  const columns = columnsOf(indicators, say);
  const header = columns.map(({ title, from, to }): Span => ({ from, to, cell: textCell(title, 'header') }));
  tab.addSpans(header, { part: 'header', id: 'indicators' });
  for (const [index, indicator] of indicators.entries()) {
    const spans = columns.map(({ from, to, cell }): Span => ({ from, to, cell: cell(indicator, index + 1) }));
    const id = `${indicator.sheet} ${indicator.number ?? ''} ${indicator.name}`;
    tab.addSpans(spans, { part: 'indicators', id, open: [COLUMN.number] }, { header });
  }
  for (const [index, { sheet, row, name: head, figure, whole, sum }] of findSumMismatches(indicators).entries()) {
    const params = { sheet, row: String(row), name: head, whole: figureText(whole, say), sum: figureText(sum, say) };
    tab.fullWidth(say(`indicator.sum.${figure}`, params), 'note', { part: 'note', id: `indicators ${index}` });
  }
  tab.space();
}

/** A column of the table, merged from the first to the last. */
interface IndicatorColumn {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly cell: (indicator: Indicator, number: number) => CellDraft;
}

function columnsOf(indicators: readonly Indicator[], say: Say): readonly IndicatorColumn[] {
  const column = (title: string, from: number, to: number, cell: IndicatorColumn['cell']): IndicatorColumn => {
    return { title, from, to, cell };
  };
  const centred = (text: string | null): CellDraft => textCell(text, 'text-centre');
  const figure = (name: keyof Indicator['heads'], amount: (indicator: Indicator) => string | null): WantedColumn => ({
    title: headText(indicators, name, say),
    cell: (indicator) => centred(amount(indicator)),
  });
  const wanted: readonly WantedColumn[] = [
    figure('actual', ({ actual }) => amountText(actual, say)),
    figure('samePeriod', ({ samePeriod }) => amountText(samePeriod, say)),
    { title: say('indicator.column.of-plan'), cell: (indicator) => textCell(planText(indicator, say)) },
    { title: say('indicator.column.change'), cell: (indicator) => textCell(changeText(indicator, say)) },
  ];
  // A column that says nothing of any indicator is not printed; what is missing stands in the verdict, which gets its room.
  const kept = wanted.filter(({ cell }) => indicators.some((indicator) => !isBlank(cell(indicator))));
  const placed = kept.map(({ title, cell }, at) => {
    const [from = 0, to = from] = FREE.slice(2 * at, 2 * at + 2);
    return column(title, from, to, cell);
  });
  const verdict = FREE[2 * kept.length] ?? 0;
  return [
    column(say('report.column.number'), 0, 0, (_, number) => numberCell(number, 'count')),
    column(say('indicator.column.name'), 1, 1, ({ name }) => textCell(name)),
    column(say('indicator.column.unit'), 2, 2, ({ unit }) => centred(unit)),
    column(headText(indicators, 'plan', say), 3, 4, ({ plan }) => centred(amountText(plan, say))),
    ...placed,
    column(say('indicator.column.verdict'), verdict, 15, (indicator) => textCell(verdictText(indicator, say))),
    column(say('report.column.link'), 16, 16, ({ sheet, row, column: at }) =>
      linkCell(say('report.link', { sheet, row: String(row) }), sheet, row, at),
    ),
  ];
}

/** Columns that figures and verdict share; the key column lies between. */
const FREE = [5, 6, 7, 8, 10, 11, 12, 13, 14, 15] as const;

/** A column before it has its place. */
interface WantedColumn {
  readonly title: string;
  readonly cell: (indicator: Indicator) => CellDraft;
}

function isBlank({ value }: CellDraft): boolean {
  return value === null || value === '';
}

/** The heads of the columns that figures come from, as typed: they name the months; ours where no column is of the period. */
function headText(indicators: readonly Indicator[], figure: keyof Indicator['heads'], say: Say): string {
  const typed = new Set(indicators.flatMap(({ heads }) => heads[figure] ?? []));
  return typed.size > 0 ? [...typed].join('; ') : say(`indicator.column.${figure}`);
}

/** "bằng 125% cùng kỳ, tăng 25%": the ratio and the change, each by its name. */
function changeText(indicator: Indicator, say: Say): string {
  const { ofSamePeriod, change } = judgeIndicator(indicator);
  if (change === null) return '';
  const direction = change.amount > 0 ? 'up' : change.amount < 0 ? 'down' : 'same';
  const amount = Math.abs(change.amount);
  if (change.points) return say(`indicator.points.${direction}`, { amount });
  const moved = say(`indicator.change.${direction}`, { amount });
  return ofSamePeriod === null ? moved : say('indicator.of-same-period', { percent: ofSamePeriod, moved });
}
