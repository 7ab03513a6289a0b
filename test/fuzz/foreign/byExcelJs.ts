/** What exceljs can put into a workbook that no plan has. Each feature takes the sheet of the plan and another one. */
/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off -- exceljs has cells of its own */
import { Workbook } from 'exceljs';
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { FIRST_TASK, OTHER_ROWS, OTHER_TITLE, PLAN_TITLE, planRows } from './rows';

interface Sheets {
  readonly book: Workbook;
  readonly plan: Worksheet;
  readonly other: Worksheet;
  /** Last row of the plan. */
  readonly last: number;
}

/** One pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } });
const rule =
  (rules: readonly object[]) =>
  ({ plan, other, last }: Sheets): void => {
    plan.addConditionalFormatting({ ref: `F${FIRST_TASK}:F${last}`, rules: rules as ConditionalFormattingRule[] });
    other.addConditionalFormatting({ ref: 'B2:C4', rules: rules as ConditionalFormattingRule[] });
  };

export const FEATURES = {
  'rich text': ({ plan }) => {
    const cell = plan.getCell(FIRST_TASK, 2);
    const { text } = cell;
    cell.value = { richText: [{ text: text.slice(0, 4), font: { bold: true } }, { text: text.slice(4) }] };
  },
  notes: ({ plan, other }) => {
    plan.getCell(FIRST_TASK, 3).note = 'Đề nghị xem lại';
    other.getCell('B2').note = { texts: [{ text: 'Số ', font: { bold: true } }, { text: 'tạm tính' }] };
  },
  lists: ({ plan, last }) => {
    for (let row = FIRST_TASK; row <= last; row += 1)
      plan.getCell(row, 6).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['"Hoàn thành,Đang làm"'],
        showErrorMessage: true,
        error: 'Chọn trong danh sách',
      };
  },
  'number rules': ({ other }) => {
    other.getCell('B2').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 100] };
    other.getCell('C2').dataValidation = { type: 'custom', formulae: ['C2>B2'] };
  },
  'colour scales': rule([
    {
      type: 'colorScale',
      priority: 1,
      cfvo: [{ type: 'min' }, { type: 'max' }],
      color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }],
    },
  ]),
  'icon sets': rule([
    {
      type: 'iconSet',
      priority: 2,
      iconSet: '3TrafficLights',
      cfvo: [
        { type: 'percent', value: 0 },
        { type: 'percent', value: 33 },
        { type: 'percent', value: 67 },
      ],
    },
  ]),
  'data bars': rule([
    { type: 'dataBar', priority: 3, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } },
  ]),
  'rules by formula': rule([
    { type: 'expression', priority: 4, formulae: ['LEN($F4)=0'], style: { fill: fill('FFFFC7CE') } },
    { type: 'containsText', priority: 5, operator: 'containsText', text: 'Hoàn', style: { font: { bold: true } } },
  ]),
  pictures: ({ book, plan, other }) => {
    const picture = book.addImage({ base64: `data:image/png;base64,${PIXEL}`, extension: 'png' });
    plan.addImage(picture, { tl: { col: 7, row: 1 }, ext: { width: 40, height: 40 } });
    other.addImage(picture, 'F2:G6');
  },
  'a background': ({ book, other }) =>
    other.addBackgroundImage(book.addImage({ base64: `data:image/png;base64,${PIXEL}`, extension: 'png' })),
  'a table': ({ other }) => {
    other.addTable({
      name: 'BangSoLieu',
      ref: 'I2',
      headerRow: true,
      totalsRow: true,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: [
        { name: 'Mục', totalsRowLabel: 'Cộng' },
        { name: 'Số', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['a', 1],
        ['b', 2],
      ],
    });
  },
  merges: ({ plan, other }) => {
    plan.mergeCells('A1:F1');
    other.mergeCells('A7:C8');
  },
  'frozen panes': ({ plan, other }) => {
    plan.views = [{ state: 'frozen', xSplit: 2, ySplit: 3, topLeftCell: 'C4', activeCell: 'C4' }];
    other.views = [{ state: 'split', xSplit: 1000, ySplit: 1000, activePane: 'bottomRight' }];
  },
  outlines: ({ other }) => {
    for (const row of [2, 3, 4]) other.getRow(row).outlineLevel = row === 3 ? 2 : 1;
    other.getColumn(3).outlineLevel = 1;
    other.properties.outlineLevelRow = 2;
  },
  'hidden rows and columns': ({ other }) => {
    other.getRow(3).hidden = true;
    other.getColumn(4).hidden = true;
  },
  'an automatic filter': ({ plan, last }) => {
    plan.autoFilter = { from: { row: 3, column: 1 }, to: { row: last, column: 6 } };
  },
  'defined names': ({ book }) => {
    book.definedNames.add(`'${OTHER_TITLE}'!$B$2:$C$4`, 'SoLieu');
    book.definedNames.add(`'${PLAN_TITLE}'!$A$3`, 'DauBang');
  },
  'print set-up': ({ plan, last }) => {
    plan.pageSetup = {
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: '3:3',
      printArea: `A1:F${last}`,
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    };
    plan.headerFooter.oddFooter = 'Trang &P/&N';
    plan.headerFooter.oddHeader = '&LSở &"Arial,Bold"Nông nghiệp';
    plan.getRow(FIRST_TASK + 1).addPageBreak();
  },
  links: ({ plan, other }) => {
    other.getCell('A6').value = { text: 'Văn bản', hyperlink: 'https://so.example/vb?a=1&b=2' };
    plan.getCell(2, 1).value = { text: 'Phụ lục', hyperlink: `#'${OTHER_TITLE}'!A1` };
  },
  formulas: ({ other }) => {
    other.getCell('D6').value = { formula: 'SUM(B2:B4)', result: 41 };
    other.getCell('E2').value = { formula: 'B2*2', result: 24, shareType: 'shared', ref: 'E2:E4' } as never;
    other.getCell('E3').value = { sharedFormula: 'E2', result: 16 };
    other.getCell('E4').value = { sharedFormula: 'E2', result: 42 };
    other.getCell('F6').value = { formula: 'SUM(B2:B4*C2:C4)', result: 651, shareType: 'array', ref: 'F6' } as never;
  },
  'errors and yes or no': ({ other }) => {
    other.getCell('A9').value = { error: '#N/A' };
    other.getCell('B9').value = true;
    other.getCell('C9').value = new Date(Date.UTC(2026, 2, 15));
    other.getCell('C9').numFmt = 'dd/mm/yyyy';
  },
  looks: ({ plan }) => {
    plan.getRow(3).font = { name: 'Times New Roman', size: 13, bold: true, color: { theme: 1 } };
    plan.getRow(3).border = { top: { style: 'double' }, bottom: { style: 'thin', color: { argb: 'FF00B050' } } };
    plan.getCell('A1').fill = {
      type: 'gradient',
      gradient: 'angle',
      degree: 45,
      stops: [
        { position: 0, color: { argb: 'FFFFFFFF' } },
        { position: 1, color: { argb: 'FFDDEBF7' } },
      ],
    };
    plan.getCell('A1').alignment = { horizontal: 'centerContinuous', textRotation: 15, wrapText: true };
  },
  'colours of tabs': ({ plan, other }) => {
    plan.properties.tabColor = { argb: 'FFFF0000' };
    other.properties.tabColor = { theme: 4 };
  },
  'hidden sheets': ({ book, other }) => {
    other.state = 'hidden';
    book.addWorksheet('Ẩn hẳn', { state: 'veryHidden' }).getCell('A1').value = 'giữ nguyên';
  },
  properties: ({ book }) => {
    book.creator = 'Nguyễn Văn A & B';
    book.company = 'Sở <Nông nghiệp>';
    book.keywords = 'kế hoạch';
  },
} satisfies Readonly<Record<string, (sheets: Sheets) => void>>;

export type FeatureName = keyof typeof FEATURES;

/** Makes a workbook with a plan and features. */
export async function byExcelJs(
  tasks: number,
  names: readonly FeatureName[],
  days1904: boolean,
  isProtected: boolean,
): Promise<Uint8Array> {
  const book = new Workbook();
  book.properties.date1904 = days1904;
  const plan = book.addWorksheet(PLAN_TITLE);
  const other = book.addWorksheet(OTHER_TITLE);
  const rows = planRows(tasks);
  for (const row of rows) plan.addRow([...row]);
  for (const row of OTHER_ROWS) other.addRow([...row]);
  for (const name of names) FEATURES[name]({ book, plan, other, last: rows.length });
  if (isProtected) await other.protect('mật khẩu', { formatCells: true });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
