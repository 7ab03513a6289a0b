/** Sheets read beside the main thread: the same as read on it, and refused in the same words. */
import { createStraightRunner } from '../../../src/app/runner';
import { zlib } from '../../../src/cli/zlib';
import { readSheetJob } from '../../../src/workbook/xlsx/read/readAside';
import type { ReadAside } from '../../../src/workbook/xlsx/read/readAside';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, MAIN_NS } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';

const runner = createStraightRunner();
/** Blanks that make a sheet large enough to be read aside. */
const LARGE = ' '.repeat(6_100_000);
const ROWS = [
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c><c r="D1" s="1"><v>45000</v></c></row>',
  '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>Rà soát &amp; tổng hợp số liệu</t></is></c><c r="B3"><v>0.25</v></c></row>',
  '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4"><f>A1+1</f></c><c r="D4" t="str"><f>A1</f><v></v></c></row>',
  '<row r="9"><c r="C9" t="d"><v>2026-03-05</v></c><c r="XFD9"><v>-7</v></c></row><row r="12" hidden="1"/>',
].join('');
const STYLES = `<styleSheet xmlns="${MAIN_NS}"><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`;

const book = (rows: string, more: Partial<MadeBook> = {}): MadeBook => ({
  sheets: [
    {
      name: 'Tháng 1',
      inside: `<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>`,
    },
    { name: 'Trống', inside: `<sheetData>${LARGE}</sheetData>` },
    { name: 'Tháng 2', inside: `<sheetData>${ROWS}</sheetData>`, state: 'hidden' },
  ],
  strings: ['<t>Xây dựng kế hoạch</t>', '<t>Văn phòng</t>'],
  styles: STYLES,
  ...more,
});

/** As a thread would read them: what comes and goes is copied as between threads. The last ones are taken back. */
const asideWith =
  (answers: (string | null)[], takenBack: number): ReadAside =>
  (jobs) => {
    const begun = jobs.length - takenBack;
    let next = jobs.length;
    return {
      sheets: jobs.map(async (job, index) => {
        if (index >= begun) return null;
        const sheet = await readSheetJob(structuredClone(job), zlib);
        answers.push(sheet === null ? null : job.packed.name);
        return structuredClone(sheet);
      }),
      takeBack: () => (next > begun ? (next -= 1) : null),
    };
  };

async function readBoth(made: MadeBook, takenBack = 0) {
  const answers: (string | null)[] = [];
  const read = async (readAside: ReadAside | null) => {
    const opened = await openXlsx('a.xlsx', makeXlsx(made), runner, zlib, readAside);
    return opened.ok ? opened.value.read(runner) : opened;
  };
  return { here: await read(null), aside: await read(asideWith(answers, takenBack)), answers };
}

describe('sheets that are read aside', () => {
  it.each([
    ['with days since 1900', {}],
    ['with days since 1904', { before: '<workbookPr date1904="1"/>' }],
  ])('hold every kind of cell as it is read here, %s', async (_, more) => {
    const { here, aside, answers } = await readBoth(book(ROWS, more));
    expect(answers.sort()).toEqual([1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`));
    expect(here.ok && here.value.sheets[0]?.rows[0]?.slice(0, 2)).toEqual(['Xây dựng kế hoạch', 'Văn phòng']);
    expect(aside).toEqual(here);
  });

  it.each([1, 2, 3])('are read here where %i of them were not begun there', async (takenBack) => {
    const { here, aside, answers } = await readBoth(book(ROWS), takenBack);
    expect(answers).toHaveLength(3 - takenBack);
    expect(here.ok).toBe(true);
    expect(aside).toEqual(here);
  });

  it('are refused for the first that is damaged, whichever thread meets one first', async () => {
    const damaged = '<sheetData><row r="1"><c r="A2"><v>2</v></c></row></sheetData>';
    const made = book('<row r="1"><c r="A2"><v>2</v></c></row>');
    const sheets = made.sheets.map((sheet, index) => (index === 2 ? { ...sheet, inside: damaged } : sheet));
    for (const takenBack of [0, 1, 2, 3]) {
      const { here, aside } = await readBoth({ ...made, sheets }, takenBack);
      expect(here).toMatchObject({ ok: false, refusal: { params: { part: 'xl/worksheets/sheet1.xml' } } });
      expect(aside).toEqual(here);
    }
  });

  it.each([
    ['a shared string that there is not', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"><v>2</v></c></row>'],
    ['rows without an end', '<row r="1"><c r="A1"><v>2</v>'],
  ])('are refused as here: %s', async (_, rows) => {
    const { here, aside } = await readBoth(book(rows));
    expect(here).toMatchObject({
      ok: false,
      refusal: { code: 'file-damaged', params: { file: 'a.xlsx', part: 'xl/worksheets/sheet1.xml' } },
    });
    expect(aside).toEqual(here);
  });

  it('are none in a small workbook, where a second thread costs more than it saves', async () => {
    const { aside, answers } = await readBoth({
      sheets: [{ name: 'A', inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
    });
    expect(aside.ok).toBe(true);
    expect(answers).toEqual([]);
  });
});
