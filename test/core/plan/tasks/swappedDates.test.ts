/** Dates whose day and month a program of another locale exchanged, each with what proves it. */
import { runChecks } from '../../../../src/core/checks/runChecks';
import { runThrough } from '../../../../src/core/flow/steps';
import type { CellValue, SheetGrid } from '../../../../src/core/grid/grid';
import { dateToSerial } from '../../../../src/core/time/date';
import { createSay } from '../../../../src/messages/createSay';
import { issueSentence } from '../../../../src/core/report/text/issueSentence';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

/** A cell that holds a real date, written day first. */
function day(text: string): { readonly serial: number } {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { serial: dateToSerial({ year, month, day }) };
}

type Cell = CellValue | { readonly serial: number };

function sheet(name: string, rows: readonly (readonly Cell[])[], format = 'dd/mm/yyyy'): SheetGrid {
  const isDay = (cell: Cell): cell is { readonly serial: number } =>
    typeof cell === 'object' && cell !== null && 'serial' in cell;
  return sheetOf(
    name,
    rows.map((row) => row.map((cell) => (isDay(cell) ? cell.serial : cell))),
    { formats: rows.map((row) => row.map((cell) => (isDay(cell) ? format : undefined))) },
  );
}

function found(of: SheetGrid): readonly (readonly unknown[])[] {
  const plan = planOf(workbookOf(of, CATALOGUE_SHEET));
  return runThrough(runChecks({ plan, asOf: { year: 2026, month: 12, day: 31 } }))
    .filter(({ code }) => code === 'date-swapped')
    .map(({ row, column, part, suggestion, params }) => [
      row,
      column,
      part,
      suggestion,
      params['proof'],
      params['evidence'],
    ]);
}

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Ngày hoàn thành'];
const works = (...times: readonly Cell[]): Cell[][] =>
  times.map((time, index) => [index + 1, `Việc thứ ${index + 1} của năm`, 'VP', time]);

describe('a date with day and month exchanged', () => {
  it('is proved by the band it stands in', () => {
    const rows = [
      HEADER,
      ['THÁNG 5'],
      ...works(day('05/02/2026'), day('20/05/2026')),
      ['THÁNG 6'],
      ...works(day('12/06/2026')),
    ];
    expect(found(sheet('Kế hoạch 2026', rows))).toEqual([[3, 3, '05/02/2026', '02/05/2026', 'band', 'THÁNG 5']]);
  });

  it('is proved by the month of the sheet, in the day of completion too', () => {
    const rows = [
      HEADER,
      [1, 'Lát lại vỉa hè', 'VP', day('05/03/2026'), day('05/03/2026')],
      [2, 'Sửa nhà để xe', 'VP', day('03/05/2026'), day('05/02/2026')],
      [3, 'Thay bóng đèn', 'VP', day('20/05/2026'), day('06/06/2026')],
    ];
    expect(found(sheet('Tháng 5-2026', rows))).toEqual([
      [2, 3, '05/03/2026', '03/05/2026', 'sheet', 'Tháng 5-2026'],
      [2, 4, '05/03/2026', '03/05/2026', 'sheet', 'Tháng 5-2026'],
      [3, 4, '05/02/2026', '02/05/2026', 'sheet', 'Tháng 5-2026'],
    ]);
  });

  it('is proved by the days above and below, where the column is kept in order', () => {
    const rows = [
      HEADER,
      ...works(
        day('15/01/2026'),
        day('28/02/2026'),
        '15/3/2026',
        day('04/08/2026'),
        day('20/04/2026'),
        day('31/05/2026'),
        day('05/06/2026'),
        day('30/06/2026'),
      ),
    ];
    expect(found(sheet('Kế hoạch 2026', rows))).toEqual([
      [5, 3, '04/08/2026', '08/04/2026', 'order', '15/03/2026, 20/04/2026'],
    ]);
  });

  it('is proved by days above the twelfth that all stayed texts', () => {
    const rows = [
      HEADER,
      ...works('25/3/2026', day('04/02/2026'), '31/01/2026', day('10/05/2026'), '15/06/2026', day('06/06/2026')),
    ];
    expect(found(sheet('Kế hoạch 2026', rows))).toEqual([
      [3, 3, '04/02/2026', '02/04/2026', 'texts', '25/03/2026, 31/01/2026'],
      [5, 3, '10/05/2026', '05/10/2026', 'texts', '25/03/2026, 31/01/2026'],
    ]);
  });

  it('is proved by the document beside it, unless that has the day as it stands', () => {
    const header = [...HEADER, 'Kết quả thực hiện'];
    const row = (completed: Cell, result: string): Cell[] => [
      1,
      'Lát lại vỉa hè',
      'VP',
      '20/6/2026',
      completed,
      result,
    ];
    const proved = (completed: Cell, result: string) => found(sheet('Kế hoạch 2026', [header, row(completed, result)]));
    expect(proved(day('03/11/2026'), 'Công văn số 20 ngày 11/3/2026')).toEqual([
      [2, 4, '03/11/2026', '11/03/2026', 'row', '11/03/2026'],
    ]);
    expect(proved(day('03/11/2026'), 'Đã gửi ngày 11/3')).toHaveLength(1);
    expect(proved(day('03/11/2026'), 'Đạt 11/3 xã')).toEqual([]);
    expect(proved(day('03/11/2026'), 'Công văn ngày 11/3/2025')).toEqual([]);
    expect(proved(day('03/11/2026'), 'Công văn ngày 11/3/2026, sửa ngày 03/11/2026')).toEqual([]);
    expect(proved(day('20/11/2026'), 'Công văn ngày 11/3/2026')).toEqual([]);
  });

  it('is proved by texts above the twelfth although one text is below', () => {
    const dates = ['04/02/2026', '06/03/2026', '05/07/2026', '02/09/2026'].map(day);
    const texts = ['13/3/2026', '25/3/2026', '31/01/2026', '06/5/2026'];
    expect(found(sheet('Kế hoạch 2026', [HEADER, ...works(...texts, ...dates)])).map(([row]) => row)).toEqual([
      6, 7, 8, 9,
    ]);
    expect(found(sheet('Kế hoạch 2026', [HEADER, ...works(...texts, '07/6/2026', ...dates)]))).toEqual([]);
    expect(found(sheet('Kế hoạch 2026', [HEADER, ...works(...texts, ...dates.slice(1))]))).toEqual([]);
  });

  it('is told in a sentence with its proof', () => {
    const plan = planOf(
      workbookOf(sheet('Kế hoạch 2026', [HEADER, ['THÁNG 5'], ...works(day('05/02/2026'))]), CATALOGUE_SHEET),
    );
    const issue = runThrough(runChecks({ plan, asOf: { year: 2026, month: 6, day: 1 } })).find(
      ({ code }) => code === 'date-swapped',
    );
    expect(issue && issueSentence(issue, createSay('vi'))).toBe(
      'Ngày “05/02/2026” có thể bị đảo ngày và tháng, đúng ra là 02/05/2026, vì nhiệm vụ đứng ở dải thời gian khác (THÁNG 5); cần kiểm tra và ghi lại.',
    );
    expect(plan.tasks[0]?.due.months).toEqual([2]);
  });
});

describe('what proves an exchange', () => {
  const proofs = (rows: readonly (readonly Cell[])[], name = 'Kế hoạch 2026'): readonly unknown[] =>
    found(sheet(name, [HEADER, ...rows])).map(([, , part, , proof]) => `${String(part)} ${String(proof)}`);
  const texts = ['25/3/2026', '31/01/2026', '15/06/2026'];

  it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    ['a band of a quarter', [['QUÝ II'], ...works(day('05/02/2026'))], ['05/02/2026 band']],
    ['a band of a quarter, though the day alone would do', [['QUÝ II'], ...works(day('05/06/2026'))], []],
    ['a band of half a year is too wide', [['6 tháng đầu năm'], ...works(day('05/08/2026'))], []],
    ['a band of another year is none of its', [['THÁNG 5/2025'], ...works(day('05/02/2026'))], []],
    ['a band of the same year, named', [['THÁNG 5/2026'], ...works(day('05/02/2026'))], ['05/02/2026 band']],
    [
      'three texts and two dates',
      works(...texts, day('04/02/2026'), day('06/03/2026')),
      ['04/02/2026 texts', '06/03/2026 texts'],
    ],
    ['two texts are too few', works(...texts.slice(1), day('04/02/2026'), day('06/03/2026')), []],
    ['one date is too few', works(...texts, day('04/02/2026')), []],
    [
      'a date on the 12th may be exchanged',
      works(...texts, day('12/02/2026'), day('06/03/2026')),
      ['12/02/2026 texts', '06/03/2026 texts'],
    ],
    ['a text of the 12th is no proof', works('12/3/2026', ...texts, day('04/02/2026'), day('06/03/2026')), []],
    [
      'a text of the 13th is one',
      works('13/3/2026', ...texts, day('04/02/2026'), day('06/03/2026')),
      ['04/02/2026 texts', '06/03/2026 texts'],
    ],
    ['a date on the 13th shows that they are in order', works(...texts, day('04/02/2026'), day('13/03/2026')), []],
  ])('%s', (_, rows, expected) => {
    expect(proofs(rows)).toEqual(expected);
  });

  it('two of the days around it that are the same or in order; four firm days at least', () => {
    const order = (...days: readonly string[]): readonly unknown[] => proofs(works(...days.map(day)));
    expect(order('15/01/2026', '04/08/2026', '20/04/2026', '30/05/2026', '30/06/2026')).toEqual(['04/08/2026 order']);
    expect(order('15/01/2026', '04/08/2026', '20/04/2026', '30/05/2026')).toEqual([]);
    // Exchanged, it is the very day before or after it.
    expect(order('15/01/2026', '31/03/2026', '04/08/2026', '20/04/2026', '30/06/2026')).toEqual(['04/08/2026 order']);
    // It fits as it stands.
    expect(order('15/01/2026', '04/03/2026', '20/04/2026', '30/05/2026', '30/06/2026')).toEqual([]);
    // It fits neither as it stands nor exchanged.
    expect(order('15/01/2026', '20/02/2026', '09/10/2026', '20/04/2026', '30/06/2026')).toEqual([]);
    // Nothing stands before it, or behind it.
    expect(order('04/08/2026', '15/01/2026', '20/04/2026', '30/05/2026', '30/06/2026')).toEqual([]);
    expect(order('15/01/2026', '20/04/2026', '30/05/2026', '30/06/2026', '04/02/2026')).toEqual([]);
  });

  it('the order of days under one field only', () => {
    const [one, two] = [
      works(day('15/01/2026'), day('20/02/2026')),
      works(day('04/08/2026'), day('20/04/2026'), day('30/06/2026')),
    ];
    expect(proofs([...one, ...two])).toEqual(['04/08/2026 order']);
    expect(proofs([['I', 'Lĩnh vực Hạ tầng'], ...one, ['II', 'Lĩnh vực Nhà ở'], ...two])).toEqual([]);
  });
});

describe('no exchange', () => {
  it.each<[string, readonly (readonly Cell[])[], ...string[]]>([
    [
      'days in no order',
      works(day('05/02/2026'), day('20/01/2026'), day('03/09/2026'), day('28/04/2026'), day('15/06/2026')),
    ],
    [
      'text beside dates with days above the twelfth',
      works('25/3/2026', '20/4/2026', '16/5/2026', day('04/02/2026'), day('20/03/2026')),
    ],
    [
      'texts with days up to the twelfth',
      works('25/3/2026', '02/4/2026', '16/5/2026', day('04/02/2026'), day('05/03/2026')),
    ],
    ['a month kept as a date', [['THÁNG 5'], ...works(day('01/02/2026'))], '"Tháng "m/yyyy'],
    ['the same day and month', [['THÁNG 6'], ...works(day('05/05/2026'))]],
    ['work done late', [['THÁNG 3'], [1, 'Lát lại vỉa hè', 'VP', null, day('03/05/2026')]]],
    [
      'work done early, on a day that is no month of the band',
      [['THÁNG 8'], [1, 'Lát lại vỉa hè', 'VP', null, day('05/07/2026')]],
    ],
    ['a band of the whole year', [['CẢ NĂM'], ...works(day('05/02/2026'))]],
  ])('is seen in %s', (_, rows, ...[format]) => {
    expect(found(sheet('Kế hoạch 2026', [HEADER, ...rows], format))).toEqual([]);
  });
});
