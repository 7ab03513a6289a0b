import { UNKNOWN_OFFICE } from '../../../../src/core/plan/office';
import { departmentOf } from '../../../../src/core/rollup/books/department';

describe('whose plan a book is', () => {
  const heading = { ...UNKNOWN_OFFICE, above: 'UBND TỈNH SÔNG LAM', name: 'SỞ DU LỊCH' };

  it('the head of the plan says, however it is spaced or written in capitals', () => {
    const one = departmentOf(null, heading, 'a.xlsx');
    const other = departmentOf(null, { ...heading, name: 'Sở  Du lịch' }, 'khoi/b.xlsx');
    expect(one).toMatchObject({ name: 'SỞ DU LỊCH', above: 'UBND TỈNH SÔNG LAM', from: 'heading' });
    expect(other.key).toBe(one.key);
  });

  it('is another office where another body stands above it', () => {
    const districts = ['UBND HUYỆN LAM KINH', 'UBND HUYỆN LAM GIANG'].map(
      (above) => departmentOf(null, { ...heading, above, name: 'PHÒNG NỘI VỤ' }, 'a.xlsx').key,
    );
    expect(new Set(districts).size).toBe(2);
  });

  it('is what somebody told the workbook, before what its head says', () => {
    const told = { ...UNKNOWN_OFFICE, name: 'BAN QUẢN LÝ VỊNH' };
    expect(departmentOf(told, heading, 'a.xlsx')).toMatchObject({ name: 'BAN QUẢN LÝ VỊNH', from: 'settings' });
    expect(departmentOf(UNKNOWN_OFFICE, heading, 'a.xlsx')).toMatchObject({ name: 'SỞ DU LỊCH', from: 'heading' });
  });

  it('is its own file where nothing says it', () => {
    const [one, other] = ['khoi-1/ke hoach.2026.xlsx', 'khoi-2/ke hoach.2026.xlsx'].map((file) =>
      departmentOf(null, UNKNOWN_OFFICE, file),
    );
    expect(one).toMatchObject({ name: 'khoi-1/ke hoach.2026', from: 'file' });
    expect(other?.key).not.toBe(one?.key);
  });
});
