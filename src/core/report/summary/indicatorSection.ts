/** The indicators (chỉ tiêu) of the workbook's own indicator sheets, set against plan and the year before. */
import type { Say } from '../../../messages/say';
import { judgeIndicator } from '../../indicators/judge';
import { findSumMismatches } from '../../indicators/sums';
import type { Amount, Indicator } from '../../indicators/types';
import { linkCell, numberCell, placed, textCell } from '../../draft/cells';
import { figureText } from '../text/figures';
import { COLUMN } from '../../draft/layout';
import type { PartNumbers } from '../../draft/partNumbers';
import type { TabRows } from '../../draft/tabRows';

const {
  number,
  name,
  unit,
  deadline: PLAN,
  completed: ACTUAL,
  state: SAME,
  detail1: OF_PLAN,
  detail2: CHANGE,
} = COLUMN;
const { detail3: VERDICT, link } = COLUMN;

/** Adds the section; nothing where the workbook has no indicators. Figures stand as typed: they are the office's own. */
export function addIndicators(
  tab: TabRows,
  indicators: readonly Indicator[],
  numbered: PartNumbers,
  machineLine: string,
  say: Say,
): void {
  if (indicators.length === 0) return;
  tab.section(numbered.next(say('indicator.section')), 'indicators');
  const titles = [
    [number, 'report.column.number'],
    [name, 'indicator.column.name'],
    [unit, 'indicator.column.unit'],
    [OF_PLAN, 'indicator.column.of-plan'],
    [CHANGE, 'indicator.column.change'],
    [VERDICT, 'indicator.column.verdict'],
    [link, 'report.column.link'],
  ] as const;
  tab.add(
    placed({
      ...Object.fromEntries(titles.map(([column, title]) => [column, textCell(say(title), 'header')])),
      [PLAN]: textCell(headText(indicators, 'plan', say), 'header'),
      [ACTUAL]: textCell(headText(indicators, 'actual', say), 'header'),
      [SAME]: textCell(headText(indicators, 'samePeriod', say), 'header'),
      [COLUMN.key]: textCell(machineLine, 'faint'),
    }),
    null,
    { part: 'header', id: 'indicators' },
  );
  for (const [index, indicator] of indicators.entries()) {
    tab.add(
      placed({
        [number]: numberCell(index + 1, 'count'),
        [name]: textCell(indicator.name),
        [unit]: textCell(indicator.unit, 'text-centre'),
        [PLAN]: textCell(amountText(indicator.plan, say), 'text-centre'),
        [ACTUAL]: textCell(amountText(indicator.actual, say), 'text-centre'),
        [SAME]: textCell(amountText(indicator.samePeriod, say), 'text-centre'),
        [OF_PLAN]: textCell(planText(indicator, say)),
        [CHANGE]: textCell(changeText(indicator, say)),
        [VERDICT]: textCell(verdictText(indicator, say)),
        [link]: linkCell(
          say('report.link', { sheet: indicator.sheet, row: String(indicator.row) }),
          indicator.sheet,
          indicator.row,
          indicator.column,
        ),
      }),
      null,
      {
        part: 'indicators',
        id: `${indicator.sheet} ${indicator.number ?? ''} ${indicator.name}`,
        open: [number],
      },
    );
  }
  for (const [index, { sheet, row, name: head, figure, whole, sum }] of findSumMismatches(indicators).entries()) {
    const params = { sheet, row: String(row), name: head, whole: figureText(whole, say), sum: figureText(sum, say) };
    tab.fullWidth(say(`indicator.sum.${figure}`, params), 'note', { part: 'note', id: `indicators ${index}` });
  }
  tab.space();
}

/** A figure as typed; of a bare whole number the thousands are parted. */
function amountText({ value, text }: Amount, say: Say): string {
  return value !== null && Number.isInteger(value) && text === String(value) ? figureText(value, say) : text;
}

/** The heads of the columns that figures come from, as typed: they name the months; ours where no column is of the period. */
function headText(indicators: readonly Indicator[], figure: keyof Indicator['heads'], say: Say): string {
  const typed = new Set(indicators.flatMap(({ heads }) => heads[figure] ?? []));
  return typed.size > 0 ? [...typed].join('; ') : say(`indicator.column.${figure}`);
}

/** "đạt 93,9% kế hoạch", how an upper bound stands, or where in a range; empty for changes, which the next column tells. */
function planText(indicator: Indicator, say: Say): string {
  const { met, ofPlan, over, inRange } = judgeIndicator(indicator);
  if (inRange !== null) return say(`indicator.range.${inRange}`);
  if (ofPlan !== null) return say('indicator.of-plan', { percent: ofPlan });
  if (met === null || indicator.bound === 'at-least' || indicator.target?.kind !== 'level') return '';
  return over === null ? say('indicator.within-bound') : say('indicator.over-bound', { over });
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

function verdictText(indicator: Indicator, say: Say): string {
  const { met, lack } = judgeIndicator(indicator);
  if (lack !== null) return say(`indicator.lack.${lack}`);
  return say(met === true ? 'indicator.verdict.met' : 'indicator.verdict.not-met');
}
