/** The workbook and what surrounds it: settings, sizes, page set-up, charts, helpers, events. */
import { SHADES } from '../../../../core/draft/shades';
import type { TabDraft } from '../../../../core/draft/types';
import { SETTINGS_NAMESPACE, unwrapSettings, wrapSettings } from '../../../settingsXml';
import { briefly } from '../../briefly';
import { queueCharts } from '../../charts';
import { allFormatting, LOOKS_PER_REQUEST, requestFormatting } from '../../formatting';
import { queuePrintSetup, trySetUp } from '../../printSetup';
import { CELLS_PER_REQUEST } from '../../readSheets';
import { loadHelpers } from '../../recreateOwnTab';
import { CHARACTERS_PER_REQUEST } from '../../userCells';
import { codeOf, OTHER_NAMESPACE, OWN_NAMESPACE, told } from '../probe';
import type { Probe } from '../probe';

/** JSON with what XML writes otherwise. */
const SETTINGS = '{"a":"<&>\\"\\n ế","b":[1,null]}';
const COLUMNS = 10;
/** Longest text of a cell is 32,767. */
const LONG_TEXT = 30_000;

/** The XML part of some settings, in the namespace of the self-test. */
function partOf(settings: string): string {
  return wrapSettings(settings).replace(SETTINGS_NAMESPACE, OWN_NAMESPACE);
}

function settingsIn(xml: string): string | null {
  return unwrapSettings(xml.replace(OWN_NAMESPACE, SETTINGS_NAMESPACE));
}

/** Returns the settings in parts of the self-test's namespace. */
async function standing(context: Excel.RequestContext): Promise<(string | null)[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(OWN_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => settingsIn(value));
}

/** Enters long texts into rows of the sheet, in one request. */
function enterLong(data: Excel.Worksheet, top: number, rows: number): void {
  data.getRangeByIndexes(top, 0, rows, 1).values = Array.from({ length: rows }, () => ['x'.repeat(LONG_TEXT)]);
}

const DRAFT: TabDraft = {
  identity: 'self-test',
  kind: 'ordinary',
  title: 'Data',
  rows: Array.from({ length: 3 }, () => ({ cells: [], height: null })),
  widths: [],
  hiddenColumns: [],
  merges: [],
  freezeRows: 0,
  print: { landscape: true, titleRows: [1, 1], breaks: [3], columns: [0, 1], footer: 'Trang &P/&N' },
  charts: [
    {
      title: 'Tiến độ',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      series: [
        { name: 'Một', values: { top: 2, left: 1, bottom: 3, right: 1 }, shade: SHADES.done },
        { name: 'Hai', values: { top: 2, left: 1, bottom: 3, right: 1 }, shade: SHADES.overdue },
      ],
      anchor: { top: 5, left: 0, bottom: 15, right: 5 },
    },
  ],
  titleCell: { row: 1, column: 0 },
};

export const BOOK_PROBES: readonly Probe[] = [
  {
    code: 'settings-are-found-and-are-what-was-given',
    assumption: 'settings-kept',
    source: 'H2 settings, customXmlParts; #6091 (Excel for Mac)',
    ask: async (context) => {
      context.workbook.customXmlParts.add(partOf(SETTINGS));
      context.workbook.customXmlParts.add(`<other xmlns="${OTHER_NAMESPACE}"/>`);
      await context.sync();
      return standing(context);
    },
    answer: [SETTINGS],
  },
  {
    code: 'settings-are-written-over',
    assumption: 'settings-kept',
    source: 'H2 settings, customXmlParts',
    ask: async (context) => {
      const part = context.workbook.customXmlParts.add(partOf('{"first":1}'));
      await context.sync();
      part.setXml(partOf(SETTINGS));
      await context.sync();
      return standing(context);
    },
    answer: [SETTINGS],
  },
  {
    code: 'settings-that-are-deleted-are-gone',
    assumption: 'settings-kept',
    source: 'H2 settings, customXmlParts',
    ask: async (context) => {
      const part = context.workbook.customXmlParts.add(partOf(SETTINGS));
      await context.sync();
      const before = (await standing(context)).length;
      part.delete();
      await context.sync();
      return [before, (await standing(context)).length];
    },
    answer: [1, 0],
  },
  {
    code: 'a-part-that-is-no-xml',
    assumption: 'settings-kept',
    source: 'H not verified',
    ask: async (context) => {
      context.workbook.customXmlParts.add('{}');
      await context.sync();
    },
    answer: 'InvalidArgument',
    // Never done: settings are always XML.
    harmless: 'any',
  },
  {
    code: 'as-many-cells-as-are-read-in-one-request',
    assumption: 'request-size',
    source: 'F B.2 limits',
    ask: async (context, data) => {
      const rows = CELLS_PER_REQUEST / COLUMNS;
      const range = data.getRangeByIndexes(0, 0, rows, COLUMNS);
      range.values = Array.from({ length: rows }, () => Array.from({ length: COLUMNS }, () => 'Phòng Kế hoạch'));
      await context.sync();
      range.load('values,valueTypes,numberFormat');
      await context.sync();
      const { values, valueTypes, numberFormat } = range;
      return [values.length, valueTypes[rows - 1]?.length, (numberFormat as unknown[][]).length];
    },
    answer: [CELLS_PER_REQUEST / COLUMNS, COLUMNS, CELLS_PER_REQUEST / COLUMNS],
  },
  {
    code: 'as-many-characters-as-are-written-in-one-request',
    assumption: 'request-size',
    source: 'F B.2 limits',
    ask: async (context, data) => {
      const rows = CHARACTERS_PER_REQUEST / LONG_TEXT;
      enterLong(data, 0, rows);
      await context.sync();
      const [[last] = []] = (await told(context, data.getRange(`A${rows}`), 'values')) as string[][];
      return last?.length;
    },
    answer: LONG_TEXT,
  },
  {
    // Refused with this code or answered: where it is refused, less is asked for.
    code: 'an-answer-over-5-mb',
    assumption: 'request-size',
    source: 'F B.2 limits',
    ask: async (context, data) => {
      enterLong(data, 0, 100);
      await context.sync();
      enterLong(data, 100, 100);
      await context.sync();
      await told(context, data.getRange('A1:A200'), 'values');
      return 'done';
    },
    answer: 'ResponsePayloadSizeLimitExceeded',
    harmless: ['done'],
  },
  {
    code: 'a-request-over-5-mb',
    assumption: 'request-size',
    source: 'F B.2 limits',
    ask: async (context, data) => {
      enterLong(data, 0, 200);
      await context.sync();
      return 'done';
    },
    answer: 'RequestPayloadSizeLimitExceeded',
    harmless: ['done'],
  },
  {
    code: 'as-many-looks-as-are-read-in-one-request',
    assumption: 'looks-size',
    source: '#2564 (fails beyond 80,000)',
    ask: async (context, data) => {
      const rows = LOOKS_PER_REQUEST / COLUMNS;
      const range = data.getRangeByIndexes(0, 0, rows, COLUMNS);
      range.format.font.name = 'Times New Roman';
      range.format.fill.color = '#FFF2CC';
      range.format.wrapText = true;
      await context.sync();
      const asked = requestFormatting(data, range);
      await context.sync();
      const looks = allFormatting(asked);
      return [looks.length * (looks.at(-1)?.length ?? 0), new Set(looks.flat()).size];
    },
    answer: [LOOKS_PER_REQUEST, 1],
  },
  {
    code: 'a-page-is-set-up',
    assumption: 'page-setup',
    source: '#1860; VBA PageSetup needs a printer',
    ask: async (context, data) => {
      if (!(await trySetUp(context, () => queuePrintSetup(data, DRAFT)))) return 'refused';
      const { pageLayout } = data;
      pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages];
    },
    answer: ['Landscape', 'A4', 1],
    // Said beside the receipt; no figure is lost.
    harmless: ['refused'],
  },
  {
    code: 'a-chart-of-two-series',
    assumption: 'charts',
    source: 'H2 charts',
    ask: async (context, data) => {
      queueCharts(data, DRAFT);
      await context.sync();
      data.charts.load('items/name');
      await context.sync();
      const series = data.charts.items.map((chart) => chart.series);
      for (const one of series) one.load('items/name');
      await context.sync();
      return series.map(({ items }) => items.map(({ name }) => name));
    },
    answer: [['Một', 'Hai']],
  },
  {
    code: 'labels-of-a-chart-are-those-of-all-its-series',
    assumption: 'charts',
    source: 'learn.microsoft.com "Excel.ChartDataLabels"; not verified',
    ask: async (context, data) => {
      queueCharts(data, DRAFT);
      data.charts.load('items/name');
      await context.sync();
      const series = data.charts.items.map((chart) => chart.series);
      for (const one of series) one.load('items/hasDataLabels');
      await context.sync();
      return series.map(({ items }) => items.map(({ hasDataLabels }) => hasDataLabels));
    },
    answer: [[true, true]],
  },
  {
    code: 'work-without-kept-ranges',
    assumption: 'brief-work',
    source: 'learn.microsoft.com "Excel.RequestContext"; not verified',
    ask: async (_, data) => {
      data.load('id');
      await data.context.sync();
      const { id } = data;
      return briefly(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.getRange('E5').values = [['kept']];
        await context.sync();
        const cell = sheet.getRange('E5');
        cell.load('values');
        await context.sync();
        return cell.values;
      });
    },
    answer: [['kept']],
  },
  {
    code: 'the-helpers-are-fetched-and-clear-a-sheet',
    assumption: 'helpers',
    source: 'F E.4',
    ask: async (context, data) => {
      const helpers = await loadHelpers();
      if (helpers === null) return 'not fetched';
      data.load('id,name');
      await context.sync();
      const { id, name } = data;
      await helpers.ExcelUtilities.forceCreateSheet(context.workbook, name, true);
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('id');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      return [sheet.id === id, used.isNullObject];
    },
    answer: [true, true],
  },
  {
    // Whether Ctrl+Z goes with it can only be seen: TESTING.md.
    code: 'changes-are-watched-and-no-longer',
    assumption: 'watching',
    source: '#2543',
    ask: async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      const refusal = await codeOf(context.sync());
      if (refusal !== null) return refusal;
      handler.remove();
      await context.sync();
      return 'both';
    },
    answer: 'both',
  },
];
