/** Many plans in one roll-up, and as rows for other programs: what becomes of each book, whatever else lies beside it. */
import { countBook } from '../../../src/app/books/countBook';
import type { BookRequest, CountedBook } from '../../../src/app/books/countBook';
import { booksHeadline, booksTable, draftBooks } from '../../../src/app/books/draftBooks';
import { exportBook } from '../../../src/app/books/exportBook';
import type { ExportedBook } from '../../../src/app/books/exportBook';
import { EXPORT_FIELDS, EXPORT_KEY } from '../../../src/app/books/exportFields';
import { findCopies } from '../../../src/app/books/findCopies';
import { gatherBooks } from '../../../src/app/books/gatherBooks';
import type { BookResult } from '../../../src/app/books/gatherBooks';
import { openBook } from '../../../src/app/books/bookOrder';
import { createStraightRunner } from '../../../src/app/runner';
import { hasOwnSignature } from '../../../src/core/grid/ownSignature';
import { refusal } from '../../../src/core/flow/outcome';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { Period } from '../../../src/core/time/types';
import { createSay } from '../../../src/messages/createSay';
import { newXlsx } from '../../../src/workbook/xlsx/newXlsx';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { makeXlsx, sheetDataOf } from '../../helpers/makeXlsx';
import { FOLDER_OF_PLANS, officeBook } from '../../helpers/officeBooks';
import { gridOf } from '../../helpers/tabs';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();
const NOW = { date: { year: 2026, month: 10, day: 2 }, hour: 7, minute: 30 };
const PERIOD: Period = { kind: 'month', year: 2026, from: 9, to: 9 };
const REQUEST: BookRequest = { period: PERIOD, asOf: NOW.date, calendar: 'calendar', options: {} };

const opened = async (file: string, bytes: Uint8Array): Promise<WorkbookPort> =>
  valueOf(await openXlsx(file, bytes, runner));

async function counted(file: string, bytes: Uint8Array, number = 0): Promise<Outcome<CountedBook>> {
  return countBook(await opened(file, bytes), { file, number }, REQUEST, say, runner);
}

async function result(file: string, bytes: Uint8Array, number: number): Promise<BookResult> {
  const book = await counted(file, bytes, number);
  return book.ok ? { file, book: book.value } : { file, refusal: book.refusal };
}

const results = async (files: Readonly<Record<string, Uint8Array>>): Promise<readonly BookResult[]> =>
  Promise.all(Object.entries(files).map(async ([file, bytes], number) => result(file, bytes, number)));

const exported = async (
  file: string,
  bytes: Uint8Array,
  period: Period | null = PERIOD,
): Promise<Outcome<ExportedBook>> =>
  exportBook(await opened(file, bytes), file, { period, asOf: NOW.date, options: {} }, runner);

const codeOf = (outcome: Outcome<unknown>): string | null => (outcome.ok ? null : outcome.refusal.code);

type Cells = readonly (string | number | null)[];

const planSheet = (name: string, title: string, rows: readonly Cells[], hidden = false) => ({
  name,
  ...(hidden ? { state: 'hidden' as const } : {}),
  inside: sheetDataOf([[title], ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả'], ...rows]),
});

const ROWS: readonly Cells[] = [
  [1, 'Đo đạc bến thuyền', 'Phòng Bến bãi', 'Tháng 9', 'Hoàn thành'],
  [2, 'Sửa cầu phao', 'Phòng Bến bãi', 'Tháng 9', null],
  [3, 'Kê khai đò ngang', 'Phòng Đội thuyền', 'Tháng 9', 'Đang thực hiện'],
];

describe('a folder of plans', () => {
  let books: readonly BookResult[] = [];
  beforeAll(async () => {
    books = await results(FOLDER_OF_PLANS);
  });

  test('is one table by office, whose total is the sum of its rows', () => {
    const { rollUp, fates } = gatherBooks(books);
    expect(fates.map(({ file, counted: isCounted }) => [file, isCounted])).toEqual(
      Object.keys(FOLDER_OF_PLANS).map((file) => [file, true]),
    );
    const { columns, rows } = booksTable(rollUp, say);
    expect(columns.slice(0, 4)).toEqual(['Stt', 'Cơ quan', 'Số tệp', 'Tổng số']);
    expect(rows.map(([number, name, files]) => [number, name, files])).toEqual([
      ['1', 'SỞ DU LỊCH', '2'],
      ['2', 'SỞ XÂY DỰNG', '1'],
      ['3', 'khoi-2/khong-ten', '1'],
      ['4', 'CHI CỤC THỦY LỢI', '1'],
      ['', 'Tổng cộng', '5'],
    ]);
    const sum = (column: number): number => rows.slice(0, -1).reduce((all, cells) => all + Number(cells[column]), 0);
    for (const column of [2, 3, 4]) expect(String(sum(column))).toBe(rows.at(-1)?.[column]);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    expect(booksHeadline(rollUp, REQUEST, say)).toContain(
      `${rows.at(-1)?.[4] ?? ''}/${rollUp.total.total - rollUp.total.ongoing} nhiệm vụ`,
    );
  });

  test('is written as sheets that name every file and what became of it', () => {
    const { rollUp, fates } = gatherBooks([
      ...books,
      { file: 'hong.xlsx', refusal: { code: 'file-empty', params: { file: 'hong.xlsx' } } },
    ]);
    const drafts = draftBooks(
      { rollUp, fates },
      [
        { file: '~$a.xlsx', why: 'lock' },
        { file: 'ghi-chu.docx', why: 'other' },
      ],
      REQUEST,
      NOW,
      say,
    );
    requireApprovedReadings(
      'books-tabs',
      drafts.flatMap((draft) => [
        `# ${draft.title}`,
        ...draft.rows.map(({ cells }) =>
          cells
            .map((cell) => String(cell?.value ?? ''))
            .join(' | ')
            .replaceAll('\n', '⏎'),
        ),
      ]),
    );
    expect(drafts.every((draft) => hasOwnSignature(gridOf(draft).rows))).toBe(true);
  });

  test('has a plan once: of equal books the first is counted, of two versions none', () => {
    const [first] = books;
    if (first === undefined || !('book' in first)) throw new Error('not counted');
    const again = { file: 'ban-sao.xlsx', book: { ...first.book, file: 'ban-sao.xlsx' } };
    const twice = gatherBooks([first, again]);
    expect(twice.fates.map((fate) => (fate.counted ? null : fate.refusal))).toEqual([
      null,
      refusal('book-twice', { file: 'ban-sao.xlsx', other: first.file }),
    ]);
    expect(twice.rollUp.total).toEqual(gatherBooks([first]).rollUp.total);
  });

  test('holds back both versions of a plan, each named with the other', async () => {
    const book = { office: ['SỞ DU LỊCH'], mark: 'số', tasks: 39 };
    const versions = await results({
      'dau.xlsx': officeBook(book),
      'sau.xlsx': officeBook({ ...book, firstResult: 'Chưa triển khai' }),
      'khac.xlsx': officeBook({ ...book, office: ['SỞ XÂY DỰNG'], mark: 'ven sông' }),
    });
    const { fates } = gatherBooks(versions);
    expect(fates.map((fate) => (fate.counted ? null : fate.refusal))).toEqual([
      refusal('book-versions', { file: 'dau.xlsx', other: 'sau.xlsx' }),
      refusal('book-versions', { file: 'sau.xlsx', other: 'dau.xlsx' }),
      null,
    ]);
    expect(
      findCopies(versions.flatMap((each) => ('book' in each ? [each.book] : []))).map(({ code, params }) => [
        code,
        params,
      ]),
    ).toEqual([['export-versions', { file: 'sau.xlsx', other: 'dau.xlsx' }]]);
  });
});

describe('what was left out of a book', () => {
  test('is said: hidden sheets, sheets of another year, cells that could not be read', async () => {
    const book = makeXlsx({
      sheets: [
        planSheet('Kế hoạch', 'KẾ HOẠCH CÔNG TÁC NĂM 2026', [
          ...ROWS,
          [4, 'Vớt bèo trên hồ', '#REF!', 'Tháng 9', null],
          [5, 'Dạy bơi', 'Phòng Bến bãi', 'Quý 7', null],
        ]),
        planSheet('Năm trước', 'KẾ HOẠCH CÔNG TÁC NĂM 2025', ROWS),
        planSheet(
          'Cất đi',
          'KẾ HOẠCH CÔNG TÁC NĂM 2026',
          [[1, 'Tập huấn cứu hộ', 'Phòng Bến bãi', 'Tháng 9', null]],
          true,
        ),
      ],
    });
    const { notes, tasks, department } = valueOf(await counted('so.xlsx', book));
    requireApprovedReadings('books-notes', notes);
    expect(tasks).toBe(5);
    expect(department).toMatchObject({ name: 'so', above: null, from: 'file' });
  });

  test('is nothing where a book is whole', async () => {
    const { notes } = valueOf(
      await counted(
        'so.xlsx',
        makeXlsx({ sheets: [planSheet('Kế hoạch', 'KẾ HOẠCH CÔNG TÁC NĂM 2026', [ROWS[0] ?? [], ROWS[2] ?? []])] }),
      ),
    );
    expect(notes).toEqual([]);
  });
});

describe('a workbook that is no plan', () => {
  const list = makeXlsx({ sheets: [{ name: 'Danh bạ', inside: sheetDataOf([['Họ tên', 'Điện thoại']]) }] });

  test('is refused as a plan is', async () => {
    expect(codeOf(await openBook(await opened('a.xlsx', list), 'a.xlsx', {}, runner))).toBe('plan-none');
    expect(codeOf(await counted('a.xlsx', list))).toBe('plan-none');
    expect(codeOf(await exported('a.xlsx', list))).toBe('plan-none');
  });

  test('is known where it is a roll-up of ours', async () => {
    const drafts = draftBooks(gatherBooks(await results(FOLDER_OF_PLANS)), [], REQUEST, NOW, say);
    const bytes = await newXlsx(drafts, runner, null);
    const refused = await openBook(await opened('tong-hop.xlsx', bytes), 'tong-hop.xlsx', {}, runner);
    expect(refused).toEqual({ ok: false, refusal: { code: 'book-own', params: { file: 'tong-hop.xlsx' } } });
  });

  test('is not counted for a period of another year', async () => {
    const [file = '', bytes = new Uint8Array()] = Object.entries(FOLDER_OF_PLANS)[0] ?? [];
    const later: Period = { ...PERIOD, year: 2031 };
    expect(codeOf(await exported(file, bytes, later))).toBe('period-outside-year');
  });

  test('is not counted where a sheet repeats the tasks of another', async () => {
    const twice = makeXlsx({
      sheets: [
        planSheet('Tháng 9', 'KẾ HOẠCH THÁNG 9 NĂM 2026', ROWS),
        planSheet('Quý III', 'KẾ HOẠCH QUÝ III NĂM 2026', ROWS),
      ],
    });
    expect([codeOf(await exported('a.xlsx', twice)), codeOf(await counted('a.xlsx', twice))]).toEqual([
      'plan-overlap',
      'plan-overlap',
    ]);
  });
});

describe('rows for other programs', () => {
  test('have the fields that were promised, in their order', () => {
    requireApprovedReadings('export-schema', [
      `key ${EXPORT_KEY.join(', ')}`,
      ...EXPORT_FIELDS.map(
        ({ name, type, required, enum: values, description }) =>
          `${name}: ${type}${required === true ? ', required' : ''}${values === undefined ? '' : `, one of ${values.join(' ')}`}: ${description}`,
      ),
    ]);
  });

  test.each([
    ['of a period', 'export-period', PERIOD],
    ['of no period', 'export-whole', null],
  ])('%s hold what the plan says, field by field', async (_, name, period) => {
    const lines: string[] = [];
    for (const file of ['khoi-2/du-lich-bo-sung.xlsx', 'thuy-loi.xlsx']) {
      const { rows, department } = valueOf(await exported(file, FOLDER_OF_PLANS[file] ?? new Uint8Array(), period));
      lines.push(`# ${file} ${JSON.stringify(department)}`, ...rows.slice(0, 20).map((row) => JSON.stringify(row)));
    }
    requireApprovedReadings(name, lines);
  });
});
