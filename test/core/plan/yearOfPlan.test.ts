/** Which year a plan is of, where its title does not say. */
import type { CellValue } from '../../../src/core/grid/grid';
import { dateToSerial } from '../../../src/core/time/date';
import { CATALOGUE_SHEET, planOf, refusalOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const day = (year: number, month: number, of: number): number => dateToSerial({ year, month, day: of });

/** A plan without a title whose times (and days of completion) are these; all of them shown as dates. */
function untitled(times: readonly CellValue[], completed: readonly CellValue[] = []): ReturnType<typeof workbookOf> {
  const rows = [
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Ngày hoàn thành thực tế'],
    ...times.map((time, index) => [index + 1, `Việc thứ ${index + 1}`, 'VP', time, completed[index] ?? null]),
  ];
  const formats = rows.map(() => [undefined, undefined, undefined, 'dd/mm/yyyy', 'dd/mm/yyyy']);
  return workbookOf(sheetOf('Phòng 1', rows, { formats }), CATALOGUE_SHEET);
}

describe('the year of a plan without a title', () => {
  it('is that of most of its days, as dates or as text', () => {
    expect(planOf(untitled([day(2026, 3, 15), day(2026, 4, 1), day(2027, 1, 1)])).year).toBe(2026);
    expect(planOf(untitled(['15/3/2027', 'Quý II/2027', '01/12/2026'])).year).toBe(2027);
  });

  it('is the later one where two years have as many', () => {
    expect(planOf(untitled([day(2026, 3, 15), day(2027, 4, 1)])).year).toBe(2027);
    expect(planOf(untitled([day(2027, 4, 1), day(2026, 3, 15)])).year).toBe(2027);
  });

  it('is never 1900: months typed as 3, 4, 5 into cells formatted as dates are no days', () => {
    expect(refusalOf(untitled([3, 4, 5]))).toBe('plan-year-unknown');
    expect(planOf(untitled([3, 4, 5, day(2026, 6, 1)])).year).toBe(2026);
  });

  it('is told by days of completion only where no planned time tells one', () => {
    expect(planOf(untitled(['Tháng 3', 'Tháng 4'], [day(2026, 3, 15), null])).year).toBe(2026);
    expect(planOf(untitled(['Tháng 3/2025', 'Tháng 4'], [day(2026, 3, 15), day(2026, 3, 15)])).year).toBe(2025);
  });
});

/** A plan with a title or a name, whose planned times are these. */
function titled(title: string | null, name: string, times: readonly CellValue[]): ReturnType<typeof workbookOf> {
  const rows = [
    ...(title === null ? [] : [[title]]),
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
    ...times.map((time, index) => [index + 1, `Việc thứ ${index + 1}`, 'VP', time]),
  ];
  return workbookOf(sheetOf(name, rows), CATALOGUE_SHEET);
}

describe('the year of a plan with a title or a name', () => {
  const last = 'Tháng 12/2025';

  it('is that of the name, although one row is of another year', () => {
    expect(planOf(titled(null, 'Kế hoạch 2026', [last, 'Tháng 3', 'Quý II'])).year).toBe(2026);
    expect(planOf(titled(null, 'Kế hoạch 2026', [last])).year).toBe(2026);
    expect(planOf(titled('KẾ HOẠCH CÔNG TÁC 2026', 'Trang 1', [last, 'Tháng 3'])).year).toBe(2026);
  });

  it('is that of the rows where they outvote the name', () => {
    expect(planOf(titled(null, 'Kế hoạch 2026', [last, last, last])).year).toBe(2025);
  });

  it('is none that the title only looks ahead to', () => {
    expect(
      planOf(titled('KẾ HOẠCH NĂM 2026, ĐỊNH HƯỚNG ĐẾN NĂM 2030, TẦM NHÌN 2045', 'Trang 1', ['Tháng 3'])).year,
    ).toBe(2026);
    expect(planOf(titled('KẾ HOẠCH 2026, TẦM NHÌN 2045', 'Trang 1', ['Tháng 3'])).year).toBe(2026);
    expect(planOf(titled('ĐỀ ÁN ĐẾN NĂM 2030', 'Trang 1', ['Tháng 3/2026', 'Quý II/2026'])).year).toBe(2026);
  });

  it('is that of the rows where all of them contradict a title that was left over', () => {
    const rows = Array.from({ length: 5 }, (_, index) => `Tháng ${String(index + 1)}/2026`);
    expect(planOf(titled('KẾ HOẠCH NĂM 2025', 'Trang 1', rows)).year).toBe(2026);
    expect(planOf(titled('KẾ HOẠCH NĂM 2025', 'Trang 1', rows.slice(1))).year).toBe(2025);
    expect(planOf(titled('KẾ HOẠCH NĂM 2025', 'Trang 1', [...rows, last])).year).toBe(2025);
  });
});

describe('a month that was left over in a title', () => {
  const months = (title: string, name: string, times: readonly CellValue[]) =>
    planOf(titled(title, name, times)).tasks.map(({ due }) => due.months.join());

  it('dates no row where the times of the rows contradict it', () => {
    const times = ['20/02/2026', '15/4/2026', null, '10/6/2026', 'Tháng 7'];
    expect(months('NHIỆM VỤ THÁNG 02/2026', 'Trang 1', times)).toEqual(['2', '4', '', '6', '7']);
  });

  it('dates the rows without a time where the others agree, or where the sheet has its name', () => {
    expect(months('NHIỆM VỤ THÁNG 02/2026', 'Trang 1', ['20/02/2026', '15/4/2026', null])).toEqual(['2', '4', '2']);
    expect(months('NHIỆM VỤ THÁNG 02/2026', 'Tháng 2', ['15/4/2026', '15/5/2026', null])).toEqual(['4', '5', '2']);
  });
});

describe('a plan of a span of years', () => {
  const span = 'CHƯƠNG TRÌNH CÔNG TÁC GIAI ĐOẠN 2026 - 2030';

  it('is of none of them by its title, nor by rows of several years: the year is asked for', () => {
    expect(refusalOf(titled(span, 'Trang 1', ['Quý II', 'Tháng 6/2028', '2027']))).toBe('plan-year-unknown');
    expect(refusalOf(titled('KẾ HOẠCH 5 NĂM 2026-2030', 'Trang 1', ['Quý II', 'Tháng 3']))).toBe('plan-year-unknown');
    expect(refusalOf(titled(span, 'Trang 1', ['Tháng 6/2028', 'Quý II', 'Quý III']))).toBe('plan-year-unknown');
  });

  it('is of the year that most of its rows name with one voice, or that stands beside the span', () => {
    expect(planOf(titled(span, 'Trang 1', ['Tháng 6/2026', 'Quý II/2026', 'Quý III'])).year).toBe(2026);
    expect(planOf(titled(`KẾ HOẠCH NĂM 2027 (${span})`, 'Trang 1', ['Quý II'])).year).toBe(2027);
    expect(planOf(titled(span, 'Kế hoạch 2027', ['Quý II'])).year).toBe(2027);
  });
});

describe('a plan that runs from one year into the next', () => {
  const months = (title: string, times: readonly CellValue[]) =>
    planOf(titled(title, 'Trang 1', times)).tasks.map(({ due: { ym, deadline } }) => {
      const named = ym.map(({ year, month }) => `${month}/${year}`);
      return `${named.length > 3 ? `${named[0]} … ${named.at(-1)}` : named.join(', ')}; ${deadline?.year ?? 'không hạn'}`;
    });

  it.each([
    ['Tháng 9', '9/2026; 2026'],
    ['Tháng 3', '3/2027; 2027'],
    ['20/5', '5/2027; 2027'],
    ['Quý III', '7/2026, 8/2026, 9/2026; 2026'],
    ['Quý I', '1/2027, 2/2027, 3/2027; 2027'],
    ['Tháng 11 - tháng 1', '11/2026, 12/2026, 1/2027; 2027'],
    ['Tháng 11, 2', '11/2026, 2/2027; 2027'],
    ['Cả năm', '8/2026 … 7/2027; 2027'],
    ['Hằng tháng', '8/2026 … 7/2027; không hạn'],
    ['Tháng 3/2026', '3/2026; 2026'],
  ])('gives "%s" of a school year to %s', (time, expected) => {
    expect(months('KẾ HOẠCH NĂM HỌC 2026-2027', [time])).toEqual([expected]);
  });

  it('begins with the month that its title names', () => {
    const title = 'KẾ HOẠCH TỪ THÁNG 7/2026 ĐẾN THÁNG 6/2027';
    expect(months(title, ['Tháng 7', 'Tháng 6'])).toEqual(['7/2026; 2026', '6/2027; 2027']);
    expect(months('KẾ HOẠCH NĂM HỌC 2026-2027', ['Tháng 7'])).toEqual(['7/2027; 2027']);
  });

  it('gives its bands to their years', () => {
    const rows = [['KẾ HOẠCH NĂM HỌC 2026-2027'], ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn']];
    const plan = planOf(
      workbookOf(
        sheetOf('Trang 1', [
          ...rows,
          ['THÁNG 9'],
          [1, 'Khai giảng', 'VP', null],
          ['THÁNG 2'],
          [2, 'Thi thử', 'VP', 'ngày 15'],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plan.tasks.map(({ due }) => due.deadline)).toEqual([
      { year: 2026, month: 9, day: 30 },
      { year: 2027, month: 2, day: 15 },
    ]);
  });
});
