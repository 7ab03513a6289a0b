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
