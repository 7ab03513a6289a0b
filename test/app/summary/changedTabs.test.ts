/**
 * Whatever people do to a tab of ours, the next run loses nothing that they typed: it stands in the workbook afterwards, or
 * was listed before. And the run gives the same figures, and takes no sheet of theirs for ours.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan, writeIssueTab } from '../../../src/app/check/check';
import { openPlan } from '../../../src/app/open/openPlan';
import { parsePeriod } from '../../../src/app/period';
import { createStraightRunner } from '../../../src/app/runner';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import { writeAgenda } from '../../../src/app/summary/writeAgenda';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import type { LeftTab, WorkbookPort, WriteReceipt } from '../../../src/workbook/port';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { ChangedHostSheet } from '../../helpers/changedHost';
import { ChangedXlsx } from '../../helpers/changedXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { makeXlsx, sheetDataOf } from '../../helpers/makeXlsx';
import { CATALOGUE_SHEET } from '../../helpers/planVerbs';
import { CELL_CHANGES, placesOf } from '../../helpers/tabChanges';
import type { ChangedSheet, Note, TabChange } from '../../helpers/tabChanges';
import { hostFromGrids } from '../../host/fixtures';
import { HostSheet, HostWorkbook } from '../../host/cells';
import { ExcelHost } from '../../host/host';
import { valueOf } from '../../helpers/valueOf';

const AS_OF = { year: 2026, month: 4, day: 2 };
const NOW = { date: AS_OF, hour: 8, minute: 5 };
const LATER = { ...NOW, hour: 15 };
const say = createSay('vi');
const runner = createStraightRunner();
/** Its summary of the third quarter has a chart. */
const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'ke-hoach-mau.xlsx');
/** Titles of the tabs by kind. */
const TABS = {
  issues: 'Kiểm tra',
  summary: 'TH Tháng 03-2026',
  list: 'DS Tháng 03-2026',
  board: 'Bảng theo dõi năm 2026',
  reminders: 'Đôn đốc',
  agenda: 'Nội dung họp',
} as const;
type Kind = keyof typeof TABS;
const KINDS = Object.keys(TABS) as Kind[];
const NOTE = /ghi tay \d+;/g;

const openBytes = async (bytes: Uint8Array) => valueOf(await openXlsx('so.xlsx', bytes, runner));
const gridsOf = async (port: WorkbookPort): Promise<WorkbookGrids> => valueOf(await port.read(runner));

type Row = readonly (string | number | null)[];

const PLAN: readonly Row[] = [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả', 'Ngày hoàn thành'],
  ['I', 'Lĩnh vực Hạ tầng', null, null, null, null, null],
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'P. QLĐT', 'Văn phòng', 'Tháng 3', 'Hoàn thành', 46100],
  [2, 'Thay đèn đường ở khu chợ', 'P. QLĐT', 'P. KHTC', 'Tháng 2', 'Đang thực hiện', null],
  [3, 'Kẻ vạch sơn quanh trường học', 'P. QLĐT', null, 'Quý I', null, null],
  [4, 'Nạo vét mương thoát nước', 'TT ƯDCN', 'P. QLĐT', 'Tháng 3', null, null],
  ['II', 'Lĩnh vực Tài chính', null, null, null, null, null],
  [1, 'Kiểm kê kho vật tư', 'P. KHTC', 'Văn phòng', 'Tháng 3', 'Hoàn thành', 46095],
  [2, 'Đối chiếu công nợ quý trước', 'P. KHTC', 'Phòng Kho quỹ', 'Thánh 3', null, null],
  [3, 'Đấu giá xe thanh lý', 'P. KHTC', 'Văn phòng', 'Tháng 5', null, null],
  ['III', 'Lĩnh vực Văn phòng', null, null, null, null, null],
  [1, 'Sửa mái che nhà để xe', 'Văn phòng', 'P. KHTC', 'Tháng 1', 'Đang làm', null],
  [2, 'Trực ban ngày lễ', 'VP', null, 'Tháng 3', 'Hoàn thành', 46102],
  [3, 'Làm thẻ cho người mới', 'VP; P. QLĐT', null, 'Tháng 3', 'xem lại', null],
];
const AGENDA: readonly Row[] = [
  ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
  ['TT', 'Nội dung'],
  ['I', 'QUÝ I'],
  [1, 'Phương án sửa mái che nhà để xe (Văn phòng báo cáo trong tháng 2)'],
  [2, 'Kết quả kiểm kê kho vật tư (Phòng Kế hoạch - Tài chính báo cáo trong tháng 3)'],
  [3, 'Tiến độ lát lại vỉa hè (Phòng Quản lý đô thị báo cáo trong tháng 2, 3)'],
];
/** Sheets of the office. */
const OFFICE = ['Kế hoạch 2026', CATALOGUE_SHEET.name, 'Họp lãnh đạo'];

/** A workbook small enough to be written anew for every change that is tried. */
function smallBook(): Uint8Array {
  const rows = [PLAN, CATALOGUE_SHEET.rows as readonly Row[], AGENDA];
  return makeXlsx({ sheets: OFFICE.map((name, at) => ({ name, inside: sheetDataOf(rows[at] ?? []) })) });
}

interface Run {
  readonly total: unknown;
  readonly tasks: number;
  readonly counted: readonly string[];
  /** Every text that was listed before the write. */
  readonly listed: string;
  /** Of these, the texts of cells that the report counts on: they are told and cannot be kept. */
  readonly counting: string;
  readonly left: readonly LeftTab[];
}

/** One run of everything: the summary, the tab of issues, the board, the reminders, the agenda. */
async function run(port: WorkbookPort, keeps: boolean, now = NOW, of = '2026-03'): Promise<Run> {
  const job = { port, say, now, runner };
  const opened = valueOf(await openPlan(port, runner));
  const period = parsePeriod(of);
  if (period === null) throw new Error('no period');
  const request = { period, asOf: AS_OF, calendar: 'calendar' as const };
  const prepared = valueOf(await prepareSummary(opened, request, say, runner));
  const edits = valueOf(await listHandEdits(job, opened, prepared));
  const receipts: (WriteReceipt | null)[] = [];
  const choices = { edits: { listed: edits, kept: keeps ? edits : [] } };
  receipts.push(valueOf(await writeSummary(job, opened, prepared, choices)).receipt);
  receipts.push(valueOf(await writeIssueTab(job, opened, valueOf(await checkPlan(opened, AS_OF, runner)).issues)));
  receipts.push(valueOf(await writeBoard(job, opened, { year: 2026, asOf: AS_OF })));
  receipts.push(valueOf(await writeReminders(job, opened, request)));
  if (opened.plan.agenda.length > 0) receipts.push(valueOf(await writeAgenda(job, opened, { asOf: AS_OF })));
  expect(receipts).not.toContain(null);
  const left = receipts.flatMap((receipt) => receipt?.left ?? []);
  return {
    total: prepared.rollUp.total,
    tasks: opened.plan.tasks.length,
    counted: opened.plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name),
    listed: JSON.stringify([edits.map(({ stands }) => stands), left]),
    counting: JSON.stringify(edits.flatMap(({ stands, isCounted }) => (isCounted === true ? [stands] : []))),
    left,
  };
}

function notes(): { note: Note; made: string[] } {
  const made: string[] = [];
  return {
    made,
    note: () => {
      made.push(`ghi tay ${made.length + 1};`);
      return made.at(-1) ?? '';
    },
  };
}

function notesIn(book: WorkbookGrids): Set<string> {
  return new Set(JSON.stringify(book.sheets.map(({ rows }) => rows)).match(NOTE) ?? []);
}

const ofOffice = (book: WorkbookGrids) => book.sheets.filter(({ name }) => OFFICE.includes(name));

let base: Uint8Array;
let first: Run;
let office: WorkbookGrids['sheets'];
beforeAll(async () => {
  const port = await openBytes(smallBook());
  first = await run(port, false);
  base = await port.save(runner);
  office = ofOffice(await gridsOf(port));
});

/** Runs twice over changed tabs of a file and compares what was typed, before and after. */
async function checkFile(book: ChangedXlsx, made: readonly string[]): Promise<Run> {
  const changed = book.save();
  const port = await openBytes(changed);
  const again = await run(port, false, LATER);
  const saved = await port.save(runner);
  // Cells moved under a table that did not follow: a fault of the change, on a tab that is left as it stands.
  const faults = invariantFaults(saved);
  const faultsBefore = faults.length === 0 ? [] : invariantFaults(changed);
  expect(faults.filter((fault) => !faultsBefore.includes(fault))).toEqual([]);
  const after = await gridsOf(await openBytes(saved));
  const kept = notesIn(after);
  expect(made.filter((text) => !kept.has(text) && !again.listed.includes(text))).toEqual([]);
  expect([again.total, again.tasks, again.counted]).toEqual([first.total, first.tasks, first.counted]);
  for (const sheet of office) expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  // What was left once is the office's own: the next run finds tabs as it wrote them.
  const third = await run(await openBytes(saved), false, LATER);
  expect([third.total, third.left, third.listed]).toEqual([first.total, [], JSON.stringify([[], []])]);
  return again;
}

describe('in a file', () => {
  it.each(Object.entries(CELL_CHANGES))('%s', async (_, change) => {
    const book = new ChangedXlsx(base);
    const { note, made } = notes();
    for (const kind of KINDS) applied(book.sheet(TABS[kind]), kind, change, note);
    expect(made.length).toBeGreaterThan(3);
    await checkFile(book, made);
  });
});

describe('in Excel', () => {
  let written: ExcelHost;
  beforeAll(async () => {
    written = hostFromGrids(await gridsOf(await openBytes(smallBook())));
    written.install();
    await run(createExcelWorkbook(), false);
  });

  // All of them with TIENDO_PROPERTY_TIMES=2; every third in the gate, where all are tried in a file.
  const all = Object.entries(CELL_CHANGES);
  const tried = Number(process.env['TIENDO_PROPERTY_TIMES'] ?? 1) > 1 ? all : all.filter((_, index) => index % 3 === 0);

  it.each(tried)('%s', async (_, change) => {
    const host = new ExcelHost(copyOf(written.book));
    host.install();
    const { note, made } = notes();
    for (const kind of KINDS) {
      const sheet = host.book.sheet(TABS[kind]);
      if (!sheet) throw new Error('no tab');
      applied(new ChangedHostSheet(host.book, sheet), kind, change, note);
    }
    // Another session, in which everything is kept that can be.
    const port = createExcelWorkbook();
    const before = await gridsOf(port);
    const again = await run(port, true, LATER);
    const after = await gridsOf(port);
    const kept = notesIn(after);
    expect(made.filter((text) => !kept.has(text) && !again.counting.includes(text))).toEqual([]);
    expect([again.total, again.tasks, again.counted]).toEqual([first.total, first.tasks, first.counted]);
    for (const sheet of ofOffice(before)) expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  });
});

/** Cells whose value is none that a list could show as typed, and cells that are kept by their place. */
describe('values of every kind, in a file', () => {
  const FORMULA = (text: string) => `<f>CONCATENATE(&quot;${text}&quot;)</f>`;
  const VALUES: Readonly<Record<string, (text: string) => string>> = {
    'a formula without its result': FORMULA,
    'a formula with its result': (text) => `${FORMULA(text)}<v>${text}</v>`,
    'a formula that shows an error': (text) => `${FORMULA(text)}<v>#REF!</v>`,
  };

  it.each(Object.entries(VALUES))('%s over a name, a remark, an answer, a count', async (_, valueOf) => {
    const book = new ChangedXlsx(base);
    const { note, made } = notes();
    const put = (title: string, row: number, column: number): void => {
      const text = note();
      book.sheet(title).typeIn(row, column, text);
      const cell = valueOf(text);
      const type = cell.includes('#REF!') ? ' t="e"' : ' t="str"';
      const typed = `<is><t xml:space="preserve">${text}</t></is>`;
      book.change(book.partOf(title), ` t="inlineStr">${typed}`, `${type}>${cell}`);
    };
    const lineOf = (kind: Kind): number => placesOf(book.sheet(TABS[kind]), kind).line;
    put(TABS.summary, lineOf('summary'), 1);
    put(TABS.summary, lineOf('summary'), 3);
    put(TABS.summary, book.sheet(TABS.summary).rows - 1, 10);
    put(TABS.board, lineOf('board'), 2);
    put(TABS.reminders, lineOf('reminders'), 6);
    put(TABS.issues, lineOf('issues'), 3);
    const errors = made.filter((text) => valueOf(text).includes('#REF!'));
    const port = await openBytes(book.save());
    const again = await run(port, false, LATER);
    const saved = new ChangedXlsx(await port.save(runner));
    const texts = Object.keys(saved.parts)
      .map((part) => saved.text(part))
      .join('');
    const isKept = (text: string): boolean => texts.includes(text) || again.listed.includes(text);
    // Of an error the list shows the error: what the cell holds is Excel's own.
    expect(made.filter((text) => !isKept(text) && !errors.includes(text))).toEqual([]);
    if (errors.length > 0) expect(again.listed.match(/#REF!/g)?.length).toBeGreaterThan(0);
    expect(again.total).toEqual(first.total);
  });

  it('a number over a count, yes over a name: each is listed or stays', async () => {
    const book = new ChangedXlsx(base);
    const { line } = placesOf(book.sheet(TABS.summary), 'summary');
    const board = placesOf(book.sheet(TABS.board), 'board').line;
    for (const [title, row, column] of [
      [TABS.summary, line, 2],
      [TABS.board, board, 3],
    ] as const) {
      book.sheet(title).typeIn(row, column, '4711');
      book.change(book.partOf(title), ' t="inlineStr"><is><t xml:space="preserve">4711</t></is>', '><v>4711</v>');
    }
    const again = await run(await openBytes(book.save()), false, LATER);
    expect(again.listed).toContain('4711');
    expect(again.left).toEqual([
      { sheet: TABS.board, tab: `${TABS.board} (2)`, cells: [{ row: board + 1, column: 3, text: '4711' }] },
    ]);
  });

  it('remarks and answers stand in the new tabs, beside what they are about', async () => {
    const book = new ChangedXlsx(base);
    const list = book.sheet(TABS.list);
    const head = Array.from({ length: 17 }, (_, column) => list.textAt(3, column));
    const last = list.rows - 1;
    const about = list.textAt(last, 1);
    list.typeIn(last, head.indexOf('Ý kiến chỉ đạo'), 'Giao Văn phòng theo dõi');
    const reminders = book.sheet(TABS.reminders);
    const { line } = placesOf(reminders, 'reminders');
    const asked = reminders.textAt(line, 1);
    reminders.typeIn(line, 6, 'Xong trước ngày 20');
    const port = await openBytes(book.save());
    const again = await run(port, false, LATER);
    expect([again.left, again.listed]).toEqual([[], JSON.stringify([[], []])]);
    const rows = (await gridsOf(port)).sheets.filter(({ own }) => own !== null).flatMap((sheet) => sheet.rows);
    const beside = (text: string) => rows.filter((row) => row.includes(text)).map((row) => row[1]);
    expect(beside('Giao Văn phòng theo dõi')).toEqual([about]);
    expect(beside('Xong trước ngày 20')).toEqual([asked]);
  });
});

describe('what is no text of a cell, in a file', () => {
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  /** Adds a part below a sheet. */
  function addBelow(book: ChangedXlsx, sheet: string, kind: string, part: string, type: string, xml: string): void {
    const relations = book.partOf(sheet).replace('worksheets/', 'worksheets/_rels/').concat('.rels');
    const target = `<Relationship Id="rIdN" Type="${RELATIONS}${kind}" Target="/${part}"/></Relationships>`;
    if (book.parts[relations] === undefined)
      book.put(
        relations,
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      );
    book.change(relations, '</Relationships>', target);
    book.put(part, xml);
    book.change('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`);
  }
  const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  /** Each returns what must be found in the package afterwards. */
  const CHANGES: Readonly<Record<string, (book: ChangedXlsx, sheet: string) => string>> = {
    'a comment': (book, sheet) => {
      const text = 'Đề nghị làm rõ số này';
      const xml = `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="B10" authorId="0"><text><r><t>${text}</t></r></text></comment></commentList></comments>`;
      addBelow(book, sheet, 'comments', 'xl/comments7.xml', `${SPREADSHEET}comments+xml`, xml);
      return text;
    },
    'a link to somewhere else': (book, sheet) => {
      const relations = book.partOf(sheet).replace('worksheets/', 'worksheets/_rels/').concat('.rels');
      const head =
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
      const link = `<Relationship Id="rIdN" Type="${RELATIONS}hyperlink" Target="https://so.example/van-ban" TargetMode="External"/>`;
      book.put(relations, `${head}${link}</Relationships>`);
      return 'https://so.example/van-ban';
    },
    'a picture': (book, sheet) => {
      const drawing = 'xl/drawings/drawing70.xml';
      const xml =
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Con dấu"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>';
      addBelow(book, sheet, 'drawing', drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml', xml);
      return 'name="Con dấu"';
    },
    'a table of their own': (book, sheet) => {
      const xml = `<table xmlns="${MAIN}" id="70" name="SoTay" displayName="SoTay" ref="B900:C901"><autoFilter ref="B900:C901"/><tableColumns count="2"><tableColumn id="1" name="Mục"/><tableColumn id="2" name="Ghi"/></tableColumns></table>`;
      book.sheet(sheet).typeIn(899, 1, 'Mục');
      book.sheet(sheet).typeIn(899, 2, 'Ghi');
      addBelow(book, sheet, 'table', 'xl/tables/table70.xml', `${SPREADSHEET}table+xml`, xml);
      book.change(
        book.partOf(sheet),
        '</worksheet>',
        '<tableParts count="1"><tablePart r:id="rIdN"/></tableParts></worksheet>',
      );
      return 'displayName="SoTay"';
    },
    'a rule for entries': (book, sheet) => {
      const rule =
        '<dataValidations count="1"><dataValidation type="list" sqref="B900"><formula1>"Đã họp,Chưa họp"</formula1></dataValidation></dataValidations>';
      book.change(book.partOf(sheet), /(<hyperlinks>|<pageMargins)/, `${rule}$1`);
      return 'Đã họp,Chưa họp';
    },
    'a lock': (book, sheet) => {
      book.change(book.partOf(sheet), '</sheetData>', '</sheetData><sheetProtection password="CC1A" sheet="1"/>');
      return '<sheetProtection password="CC1A"';
    },
  };

  it.each(Object.entries(CHANGES))('%s: the tab is left as it stands', async (_, change) => {
    for (const kind of ['board', 'issues'] as const) {
      const book = new ChangedXlsx(base);
      const wanted = change(book, TABS[kind]);
      const port = await openBytes(book.save());
      const { left, total } = await run(port, false, LATER);
      expect(left).toEqual([{ sheet: TABS[kind], tab: `${TABS[kind]} (2)`, cells: [] }]);
      expect(total).toEqual(first.total);
      const saved = new ChangedXlsx(await port.save(runner));
      expect(Object.keys(saved.parts).some((part) => saved.text(part).includes(wanted))).toBe(true);
      expect(saved.text(saved.partOf(TABS[kind]))).toBe(book.text(book.partOf(TABS[kind])));
    }
  });

  it('two sheets that share one part: nothing is written', async () => {
    const book = new ChangedXlsx(base);
    const part = book.partOf(TABS.board).replace('xl/', '');
    const other = book.partOf(TABS.issues).replace('xl/', '');
    book.change('xl/_rels/workbook.xml.rels', other, part);
    const port = await openBytes(book.save());
    const opened = valueOf(await openPlan(port, runner));
    const written = await writeBoard({ port, say, now: LATER, runner }, opened, { year: 2026, asOf: AS_OF });
    expect(written).toMatchObject({ ok: false, refusal: { code: 'file-damaged' } });
    expect(port.changed).toBe(false);
  });

  it('a write that was stopped leaves no hand edits, and is mended', async () => {
    const book = new ChangedXlsx(base);
    for (const kind of KINDS) {
      const sheet = book.sheet(TABS[kind]);
      sheet.typeIn(placesOf(sheet, kind).title, 0, 'Đang ghi – chưa dùng được');
      // The day of an item of the agenda is the office's own, and would be kept.
      sheet.typeIn(placesOf(sheet, kind).line, kind === 'agenda' ? 3 : 1, 'dở dang');
    }
    const port = await openBytes(book.save());
    const again = await run(port, false, LATER);
    expect([again.left, again.listed]).toEqual([[], JSON.stringify([[], []])]);
    const after = JSON.stringify(await gridsOf(port));
    expect(after).not.toContain('Đang ghi');
    expect(after).not.toContain('dở dang');
  });
});

describe('sheets as a whole, in a file', () => {
  const WORKBOOK = 'xl/workbook.xml';
  const each = (change: (book: ChangedXlsx, title: string) => void) => (book: ChangedXlsx) => {
    for (const kind of KINDS) change(book, TABS[kind]);
  };
  const NAMES = /<definedName name="_TienDo[^>]*>[^<]*<\/definedName>/g;
  const CHANGES: Readonly<Record<string, (book: ChangedXlsx) => void>> = {
    'tabs renamed': each((book, title) => {
      const xml = book
        .text(WORKBOOK)
        .replaceAll(`"${title}"`, `"Cũ ${title}"`)
        .replaceAll(`'${title}'!`, `'Cũ ${title}'!`);
      book.put(WORKBOOK, xml);
    }),
    'tabs hidden': each((book, title) =>
      book.change(WORKBOOK, `<sheet name="${title}"`, `<sheet name="${title}" state="hidden"`),
    ),
    'tabs put before all others': (book) => {
      const [sheets = ''] = /<sheets>[\s\S]*<\/sheets>/.exec(book.text(WORKBOOK)) ?? [];
      const all = sheets.match(/<sheet [^>]*>/g) ?? [];
      const [office, ours] = [all.slice(0, OFFICE.length), all.slice(OFFICE.length)];
      book.change(WORKBOOK, sheets, `<sheets>${[...ours, ...office].join('')}</sheets>`);
      const local = (index: number): number => (index < office.length ? index + ours.length : index - office.length);
      book.put(
        WORKBOOK,
        book
          .text(WORKBOOK)
          .replace(/localSheetId="(\d+)"/g, (_, index: string) => `localSheetId="${local(Number(index))}"`),
      );
    },
    'names of the same kind on a sheet each': (book) =>
      book.change(
        WORKBOOK,
        '<definedNames>',
        `<definedNames><definedName name="_TienDo.issues" localSheetId="1" hidden="1">'Danh mục đơn vị'!$A$1:$B$9</definedName>`,
      ),
    'hidden names lost': (book) => book.change(WORKBOOK, NAMES, ''),
    'hidden names exchanged': (book) => {
      const names = book.text(WORKBOOK);
      const swapped = names
        .replaceAll(`'${TABS.board}'!$A$1:`, '@@')
        .replaceAll(`'${TABS.reminders}'!$A$1:`, `'${TABS.board}'!$A$1:`)
        .replaceAll('@@', `'${TABS.reminders}'!$A$1:`);
      book.put(WORKBOOK, swapped);
    },
    'hidden names on a sheet of the office': (book) =>
      book.change(WORKBOOK, /(name="_TienDo[^>]*>)[^<]*/g, "$1'Danh mục đơn vị'!$$A$$1"),
    'tabs copied without their names': (book) => {
      KINDS.forEach((kind, index) => {
        const part = `xl/worksheets/copy${index}.xml`;
        book.put(part, book.text(book.partOf(TABS[kind])).replace(/<drawing [^>]*>|<tableParts.*<\/tableParts>/g, ''));
        book.change(
          '[Content_Types].xml',
          '</Types>',
          `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
        );
        book.change(
          'xl/_rels/workbook.xml.rels',
          '</Relationships>',
          `<Relationship Id="rIdC${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/${part}"/></Relationships>`,
        );
        book.change(
          WORKBOOK,
          '</sheets>',
          `<sheet name="Bản ${index}" sheetId="${90 + index}" r:id="rIdC${index}"/></sheets>`,
        );
      });
    },
  };

  it.each(Object.entries(CHANGES))('%s, each with a note', async (_, change) => {
    const book = new ChangedXlsx(base);
    const { note, made } = notes();
    for (const kind of KINDS) {
      const sheet = book.sheet(TABS[kind]);
      const { line, end, beside } = placesOf(sheet, kind);
      sheet.typeIn(line, beside + 1, note());
      sheet.typeIn(line, 1, note());
      sheet.typeIn(end + 9, 1, note());
    }
    change(book);
    const port = await openBytes(book.save());
    const before = await gridsOf(port);
    const again = await run(port, false, LATER);
    const after = await gridsOf(port);
    const kept = notesIn(after);
    expect(made.filter((text) => !kept.has(text) && !again.listed.includes(text))).toEqual([]);
    expect([again.total, again.tasks, again.counted]).toEqual([first.total, first.tasks, first.counted]);
    for (const sheet of before.sheets.filter(({ own }) => own === null))
      expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  });
});

it('a text box beside our chart: the tab is left as it stands', async () => {
  const whole = await openBytes(new Uint8Array(readFileSync(SAMPLE)));
  await run(whole, false, NOW, '2026-H1');
  const book = new ChangedXlsx(await whole.save(runner));
  const drawing = Object.keys(book.parts).find((part) => /drawings\/drawing\d+\.xml$/.test(part)) ?? '';
  const box =
    '<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Hộp chữ"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>Chờ ý kiến</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>';
  book.change(drawing, '</xdr:wsDr>', `${box}</xdr:wsDr>`);
  const port = await openBytes(book.save());
  expect((await run(port, false, LATER, '2026-H1')).left).toEqual([
    { sheet: 'TH 6 tháng đầu năm-2026', tab: 'TH 6 tháng đầu năm-2026 (2)', cells: [] },
  ]);
  const saved = new ChangedXlsx(await port.save(runner));
  expect(saved.text(drawing)).toContain('Chờ ý kiến');
});

it('a tab that was deleted is added again', async () => {
  const book = new ChangedXlsx(base);
  const part = book.partOf(TABS.board);
  book.change('xl/workbook.xml', new RegExp(`<sheet name="${TABS.board}"[^>]*>`), '');
  book.change('xl/workbook.xml', /<definedName name="_TienDo\.board\.2026"[^>]*>[^<]*/, (found) =>
    found.replace(/>.*/, '>#REF!'),
  );
  book.put(
    'xl/workbook.xml',
    book.text('xl/workbook.xml').replace(/<definedName name="_xlnm[^>]*>[^<]*<\/definedName>/g, ''),
  );
  book.change('xl/_rels/workbook.xml.rels', new RegExp(`<Relationship [^>]*${part.replace('xl/', '')}"[^>]*>`), '');
  book.change('[Content_Types].xml', new RegExp(`<Override PartName="/${part}"[^>]*>`), '');
  book.remove(part);
  const port = await openBytes(book.save());
  const again = await run(port, false, LATER);
  expect([again.left, again.total]).toEqual([[], first.total]);
  expect((await gridsOf(port)).sheets.filter(({ own }) => own === 'board').map(({ name }) => name)).toEqual([
    TABS.board,
  ]);
});

/** A workbook of its own with the same sheets, as another session finds it. */
function copyOf(book: HostWorkbook): HostWorkbook {
  const copies = new Map<HostSheet, HostSheet>();
  for (const sheet of book.sheets) {
    const copy = new HostSheet(sheet.id, sheet.name);
    copies.set(sheet, Object.assign(copy, structuredClone(Object.assign({}, sheet))));
  }
  const copy = Object.assign(new HostWorkbook(book.fileName), book);
  copy.sheets = [...copies.values()];
  copy.names = book.names.map((name) => ({
    ...name,
    area: { ...name.area },
    sheet: copies.get(name.sheet) ?? name.sheet,
  }));
  copy.xmlParts = book.xmlParts.map((part) => ({ ...part }));
  copy.active = copy.sheets[0] ?? null;
  return copy;
}

function applied(sheet: ChangedSheet, kind: Kind, change: TabChange, note: Note): void {
  change(sheet, placesOf(sheet, kind), note);
}
