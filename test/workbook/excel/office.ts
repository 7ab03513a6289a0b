/** The office's workbook in the emulated Excel, and small tabs to write into it. */
import type { CellDraft, StyleName, TabDraft } from '../../../src/core/draft/types';
import { createStraightRunner } from '../../../src/app/runner';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { hostFromGrids } from '../../host/fixtures';
import type { ExcelHost } from '../../host/host';

export const runner = createStraightRunner();
export const TEXTS = { unfinished: 'Đang ghi – chưa dùng được' };

/** Opens a workbook with plan sheets of some tasks each. */
export function openOffice(sheets = 1, tasks = 10): { host: ExcelHost; port: WorkbookPort } {
  const host = hostFromGrids({
    name: 'Kế hoạch 2026.xlsx',
    sheets: Array.from({ length: sheets }, (_, at) => ({
      name: `T${at + 1}`,
      visibility: 'visible' as const,
      rows: [
        ['Stt', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ...Array.from({ length: tasks }, (__, row) => [
          row + 1,
          `- Lập báo cáo số ${row + 1}`,
          'Phòng Kế hoạch',
          46000 + row,
        ]),
      ],
      formats: Array.from({ length: tasks + 1 }, (__, row) =>
        row === 0 ? [] : [undefined, undefined, undefined, 'dd/mm/yyyy'],
      ),
      merges: [],
      hiddenRows: 0,
      own: null,
    })),
  });
  host.install();
  return { host, port: createExcelWorkbook() };
}

export function cell(value: CellDraft['value'], style: StyleName = 'text', more: Partial<CellDraft> = {}): CellDraft {
  return { value, style, ...more };
}

/** A tab with a title, a header, and a line per text with a link and a count formula. */
export function tabOf(texts: readonly string[], more: Partial<TabDraft> = {}): TabDraft {
  return {
    identity: 'summary:2026-07',
    kind: 'summary',
    title: 'TH Tháng 07-2026',
    rows: [
      { cells: [cell('=Tổng hợp tháng 7', 'title'), null, null, null], height: 30 },
      {
        cells: [
          cell('Stt', 'header'),
          cell('Nội dung', 'header'),
          cell('Chốt lúc 08 giờ 05 ngày 02/07/2026', 'header'),
          cell('Số', 'header'),
        ],
        height: null,
      },
      ...texts.map((text, at) => ({
        cells: [
          cell(at + 1, 'count'),
          cell(text),
          cell('T1', 'link', { link: { sheet: 'T1', row: at + 2, column: 1 } }),
          cell(1, 'count', { formula: `LEN(B${at + 3})` }),
        ],
        height: null,
      })),
    ],
    widths: [6, 60, 8, 8],
    hiddenColumns: [3],
    merges: [{ top: 1, bottom: 1, left: 0, right: 3 }],
    freezeRows: 2,
    print: { landscape: true, titleRows: [2, 2], breaks: [], columns: [0, 2], footer: 'Trang &P/&N' },
    charts: [],
    titleCell: { row: 1, column: 0 },
    ...more,
  };
}

/** The cells of a sheet in the host as plain rows, without looks. */
export function contents(host: ExcelHost, name: string): unknown[] {
  const sheet = host.book.sheet(name);
  if (!sheet) return [];
  return [...sheet.cells].map(([row, cells]) => [
    row,
    cells.map((one) => [one.formula ?? one.value, one.type, one.format]),
  ]);
}

/** The cells of a sheet in the host that hold something, with formula, type, number format and link. */
export function filledCells(host: ExcelHost, name: string): unknown[] {
  const found: unknown[] = [];
  for (const [row, cells] of [...(host.book.sheet(name)?.cells ?? [])].sort(([one], [other]) => one - other)) {
    for (const [column, one] of (cells as ((typeof cells)[number] | undefined)[]).entries()) {
      if (one && one.type !== 'Empty')
        found.push([row, column, one.formula ?? one.value, one.type, one.format, one.link?.documentReference ?? null]);
    }
  }
  return found;
}

const PLAIN: Readonly<Record<string, unknown>> = {
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  'Font.Bold': false,
  'Font.Italic': false,
  'Font.Strikethrough': false,
  'Font.Underline': 'None',
  'Font.Color': '#000000',
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  IndentLevel: 0,
};

/** How the cells of a sheet in the host look, what is plain left out. */
export function faces(host: ExcelHost, name: string): unknown[] {
  const found: unknown[] = [];
  for (const [row, cells] of [...(host.book.sheet(name)?.cells ?? [])].sort(([one], [other]) => one - other)) {
    for (const [column, one] of (cells as ((typeof cells)[number] | undefined)[]).entries()) {
      const style = Object.entries(one?.style ?? {})
        .filter(([key, value]) => PLAIN[key] !== value && value !== 'None')
        // The colour and weight of a thin black line are what a line has anyway.
        .filter(
          ([key, value]) => !(/^Border\..*\.(Color|Weight)$/.test(key) && (value === '#000000' || value === 'Thin')),
        )
        .sort();
      if (style.length > 0) found.push([row, column, Object.fromEntries(style)]);
    }
  }
  return found;
}
