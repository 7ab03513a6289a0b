/** Nothing of a written workbook may change unseen: each of these changes must show in what is compared. */
import { openPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { cut } from '../helpers/approval/words';
import { renderableBook } from '../helpers/approval/renderWorkbook';
import { madeUpBook } from '../helpers/madeUpBook';
import { textParts, zipOf } from '../helpers/makeXlsx';

const runner = createStraightRunner();
const say = createSay('vi');
const DAY = { year: 2026, month: 6, day: 30 };

async function writtenParts(): Promise<Record<string, string>> {
  const book = await openXlsx('ke-hoach.xlsx', madeUpBook(), runner);
  if (!book.ok) throw new Error(book.refusal.code);
  const opened = await openPlan(book.value, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const period = { kind: 'quarter', year: 2026, from: 4, to: 6 } as const;
  const prepared = await prepareSummary(opened.value, { period, asOf: DAY, calendar: 'calendar' }, say, runner);
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const job = { port: book.value, say, now: { date: DAY, hour: 8, minute: 5 }, runner };
  const written = await writeSummary(job, opened.value, prepared.value);
  expect(written).toMatchObject({ ok: true });
  return textParts(await book.value.save(runner));
}

function rendered(parts: Readonly<Record<string, string>>): string {
  const book = renderableBook(zipOf(parts));
  return book.frame().text + book.sheets(null).text;
}

const SHEET = 'xl/worksheets/sheet4.xml';

describe('It is seen when', () => {
  let parts: Record<string, string> = {};
  let before = '';
  beforeAll(async () => {
    parts = await writtenParts();
    before = rendered(parts);
  });

  test.each<[string, string, RegExp, string]>([
    ['a formula counts something else', SHEET, /Hoàn thành đúng hạn&quot;/, 'Hoàn thành quá hạn&quot;'],
    ['a figure is another', SHEET, /<\/f><v>\d+<\/v>/, '</f><v>77</v>'],
    ['a sentence is another', SHEET, /Chốt lúc/, 'Chốt hồi'],
    ['a hidden column comes to sight', SHEET, / hidden="1"/, ''],
    ['a column is wider', SHEET, /<col min="2" max="2" width="[\d.]+"/, '<col min="2" max="2" width="99"'],
    ['a row is higher', SHEET, / ht="\d+"/, ' ht="99"'],
    ['a merged area is smaller', SHEET, /<mergeCell ref="A2:[A-Z]+2"\/>/, '<mergeCell ref="A2:B2"/>'],
    ['the paper is turned', SHEET, /orientation="landscape"/, 'orientation="portrait"'],
    ['the footer is another', SHEET, /<oddFooter>/, '<oddFooter>Bản nháp '],
    ['a page break is elsewhere', SHEET, /<brk id="\d+"/, '<brk id="3"'],
    ['other rows stay in sight when scrolling', SHEET, /ySplit="\d+"/, 'ySplit="1"'],
    ['a link leads elsewhere', SHEET, /location="[^"]*"/, `location="'Chỉ tiêu'!A1"`],
    ['a cell gets another look', SHEET, / s="\d+"/, ' s="0"'],
    ['something unknown is added to a sheet', SHEET, /<pageMargins/, '<printOptions gridLines="1"/><pageMargins'],
    [
      'a number is shown with other decimals',
      'xl/styles.xml',
      /formatCode="\[\$-42A\]0\.0"/,
      'formatCode="[$-42A]0.00"',
    ],
    ['what was bold is not', 'xl/styles.xml', /<font><b\/><sz val="14"/, '<font><sz val="14"'],
    ['a fill has another colour', 'xl/styles.xml', /FFDCE6F1/, 'FFFF0000'],
    ['a name leads elsewhere', 'xl/workbook.xml', /'!\$A\$1:/, `'!$A$2:`],
    ['a sheet is hidden', 'xl/workbook.xml', /<sheet name="Chỉ tiêu"/, '<sheet name="Chỉ tiêu" state="hidden"'],
    ['a column of the table has another name', 'xl/tables/table1.xml', /name="Stt"/, 'name="Số"'],
    ['the table is shorter', 'xl/tables/table1.xml', /( ref="A\d+:[A-Z]+)\d+"/, '$19"'],
    [
      'a chart shows other cells',
      'xl/charts/chart1.xml',
      /<c:val><c:numRef><c:f>[^<]*/,
      '<c:val><c:numRef><c:f>X!$A$1',
    ],
    ['a bar has another colour', 'xl/charts/chart1.xml', /srgbClr val="[0-9A-F]{6}"/, 'srgbClr val="ABCDEF"'],
    ['a chart stands elsewhere', 'xl/drawings/drawing1.xml', /<xdr:row>\d+/, '<xdr:row>3'],
    ['a chart is described otherwise', 'xl/drawings/drawing1.xml', /descr="/, 'descr="Về '],
  ])('%s', (_, part, from, to) => {
    const source = parts[part] ?? '';
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    expect(rendered({ ...parts, [part]: changed })).not.toBe(before);
  });

  test('a word in the middle of a long text is another', () => {
    const long = 'từ '.repeat(400);
    expect(cut(long).length).toBeLessThan(700);
    expect(cut(`${long.slice(0, 600)}x${long.slice(601)}`)).not.toBe(cut(long));
  });
});
