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
