/** Charts of a tab of ours: stacked bars from cells of the same tab. */
import { CHART_LETTER_SIZE, TAB_FONT } from '../../core/draft/styles';
import type { ChartDraft, TabDraft } from '../../core/draft/types';
import { OUTLINE } from '../../core/draft/shades';
import type { Hatching, Shade } from '../../core/draft/shades';
import { LABEL_FORMAT, isOwnChart, ownChartName } from '../ownCharts';
import { areaAddress } from './bands';
import { cellAddress } from '../../core/grid/address';

/** Queues the charts of a draft; charts that stood there are removed by the caller before. */
export function queueCharts(sheet: Excel.Worksheet, draft: TabDraft): void {
  for (const [at, chart] of draft.charts.entries()) queueChart(sheet, chart, ownChartName(at + 1));
}

/** Queues the end of the charts of ours among some; a chart that somebody put on the tab stays. */
export function deleteOwnCharts(charts: Excel.ChartCollection): void {
  for (const chart of charts.items) if (isOwnChart(chart.name)) chart.delete();
}

function queueChart(sheet: Excel.Worksheet, draft: ChartDraft, name: string): void {
  const [first, ...rest] = draft.series;
  if (first === undefined) return;
  const chart = sheet.charts.add('BarStacked', sheet.getRange(areaAddress(first.values)), 'Columns');
  chart.name = name;
  chart.title.text = draft.title;
  const { font } = chart.format;
  font.name = TAB_FONT;
  font.size = CHART_LETTER_SIZE;
  // Excel makes the first series of the source by itself; its names are those of the axis.
  const head = chart.series.getItemAt(0);
  head.name = first.name;
  head.setXAxisValues(sheet.getRange(areaAddress(draft.categories)));
  queueShade(head, first.shade);
  const others = rest.map(({ name, values, shade }) => {
    const series = chart.series.add(name);
    series.setValues(sheet.getRange(areaAddress(values)));
    queueShade(series, shade);
    return { series, shade };
  });
  // Of all series that there are by now; a label stands in the middle of its part of the bar by itself.
  const { dataLabels } = chart;
  dataLabels.showValue = true;
  dataLabels.numberFormat = LABEL_FORMAT;
  for (const { series, shade } of [{ series: head, shade: first.shade }, ...others])
    if (isDark(shade)) series.dataLabels.format.font.color = `#${shade.ink}`;
  // The first row on top.
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  // Excel leaves no name out where there is room for all of them.
  if (draft.categories.bottom - draft.categories.top >= CLOSE_BARS) categoryAxis.tickLabelSpacing = 1;
  chart.legend.position = 'Bottom';
  const { anchor } = draft;
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
}

/** Bars that stand so close that names might be left out. */
const CLOSE_BARS = 6;

/** Excel hatches nothing for an add-in: the lines around a part say instead which kind it is. */
const LINES: Readonly<Record<Hatching, Excel.ChartLineStyle | `${Excel.ChartLineStyle}`>> = {
  slanting: 'Continuous',
  upright: 'RoundDot',
  grid: 'Dash',
};
/** Points. */
const THICK_LINE = 2;

/** Figures on it are light. */
function isDark({ ink }: Shade): boolean {
  return ink !== '000000';
}

function queueShade(series: Excel.ChartSeries, shade: Shade): void {
  const { plain, colour, hatching } = shade;
  series.format.fill.setSolidColor(`#${plain}`);
  // A dark part is seen without a line.
  if (isDark(shade)) return;
  const { line } = series.format;
  line.color = `#${hatching === null ? OUTLINE : colour}`;
  if (hatching === null) return;
  const style = LINES[hatching];
  if (style !== 'Continuous') line.lineStyle = style;
  line.weight = THICK_LINE;
}
