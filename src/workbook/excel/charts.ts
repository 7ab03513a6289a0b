/** Charts of a tab of ours: stacked bars from cells of the same tab. */
import type { ChartDraft, TabDraft } from '../../core/draft/types';
import { isOwnChart, ownChartName } from '../ownCharts';
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
  const categories = sheet.getRange(areaAddress(draft.categories));
  // Excel makes the first series of the source by itself.
  const head = chart.series.getItemAt(0);
  head.name = first.name;
  head.setXAxisValues(categories);
  head.format.fill.setSolidColor(`#${first.colour}`);
  for (const { name, values, colour } of rest) {
    const series = chart.series.add(name);
    series.setValues(sheet.getRange(areaAddress(values)));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(`#${colour}`);
  }
  // The first row on top, and none left out where many bars stand close.
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  chart.legend.position = 'Bottom';
  const { anchor } = draft;
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
}
