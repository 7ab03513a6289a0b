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
  const categories = sheet.getRange(areaAddress(draft.categories));
  // Excel makes the first series of the source by itself.
  const head = chart.series.getItemAt(0);
  head.name = first.name;
  head.setXAxisValues(categories);
  queueShade(head, first.shade);
  for (const { name, values, shade } of rest) {
    const series = chart.series.add(name);
    series.setValues(sheet.getRange(areaAddress(values)));
    series.setXAxisValues(categories);
    queueShade(series, shade);
  }
  // The first row on top, and none left out where many bars stand close.
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  chart.legend.position = 'Bottom';
  const { anchor } = draft;
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
}

/** Excel hatches nothing for an add-in: the lines around a part say instead which kind it is. */
const LINES: Readonly<Record<Hatching, Excel.ChartLineStyle | `${Excel.ChartLineStyle}`>> = {
  slanting: 'Continuous',
  dots: 'RoundDot',
  grid: 'Dash',
};
/** Points. */
const THICK_LINE = 2;

function queueShade(series: Excel.ChartSeries, { plain, colour, hatching, ink }: Shade): void {
  const { fill, line } = series.format;
  fill.setSolidColor(`#${plain}`);
  line.color = `#${hatching === null ? OUTLINE : colour}`;
  if (hatching !== null) {
    line.lineStyle = LINES[hatching];
    line.weight = THICK_LINE;
  }
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.numberFormat = LABEL_FORMAT;
  dataLabels.position = 'Center';
  dataLabels.format.font.bold = true;
  dataLabels.format.font.color = `#${ink}`;
}
