/** What merged cells, or blank cells where nobody could ask for merges, give to the rows below. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADER = [
  'Stt',
  'Nội dung',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn',
  'Lĩnh vực',
  'Lãnh đạo phụ trách',
  'Ghi chú',
];

function read(rows: readonly (readonly CellValue[])[], merges: readonly MergedArea[] | null): Plan {
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [HEADER, ...rows], { merges }), CATALOGUE_SHEET));
}

/** Rows 2 to 4: the first is filled, the others hold number and content only. */
const THREE = [
  [1, 'Thay bóng đèn', 'P. QLĐT', 'VP', 'Tháng 3', 'Chiếu sáng', 'Ông An', 'Gấp'],
  [2, 'Sơn cột đèn'],
  [3, 'Kiểm tra dây'],
];
const down = (column: number, bottom = 3): MergedArea => ({ top: 2, left: column, bottom, right: column });

function seen(plan: Plan): unknown {
  return plan.tasks.map(({ lead, coordinating, coordinatingMerged, due, field, director, note }) =>
    [lead.units, coordinating.units, coordinatingMerged ? 'gộp' : '', due.months, field, director, note].join('/'),
  );
}

describe('a merged cell', () => {
  const WHOLE = 'QLDT/VP/gộp/3/Chiếu sáng/Ông An';

  it('holds for the rows it covers and no others; a note is about its rows together and stands at the first', () => {
    expect(
      seen(
        read(
          THREE,
          [2, 3, 4, 5, 6, 7].map((column) => down(column)),
        ),
      ),
    ).toEqual([`${WHOLE}/Gấp`, `${WHOLE}/`, '/////' + '/']);
  });

  it('that is blank gives nothing, and wins over what stands below it', () => {
    const plan = read(
      [
        [1, 'Thay bóng đèn', ' ', null],
        [2, 'Sơn cột đèn', 'VP'],
      ],
      [down(2)],
    );
    expect(plan.tasks.map(({ lead }) => lead.units)).toEqual([[], []]);
  });

  it('of the number covers one task a row, each with that number', () => {
    const plan = read(
      [
        [1, 'Thay bóng đèn', 'VP'],
        [null, 'Sơn cột đèn', 'VP'],
      ],
      [down(0)],
    );
    expect(plan.tasks.map(({ number, content }) => [number, content])).toEqual([
      ['1', 'Thay bóng đèn'],
      ['1', 'Sơn cột đèn'],
    ]);
  });

  it('of the content is the content of every row', () => {
    const plan = read(
      [
        [1, 'Thay bóng đèn', 'VP'],
        [2, null, 'P. QLĐT'],
      ],
      [down(1)],
    );
    expect(plan.tasks.map(({ number, content }) => [number, content])).toEqual([
      ['1', 'Thay bóng đèn'],
      ['2', 'Thay bóng đèn'],
    ]);
  });
});

describe('where nobody could ask for merged cells', () => {
  it('blanks below a filled lead, time, field or director take it; coordinating cells and notes do not', () => {
    const [first, ...others] = THREE;
    const plan = read([first ?? [], ...others, [4, 'Trực ban', 'VP', 'P. KHTC']], null);
    expect(seen(plan)).toEqual([
      'QLDT/VP//3/Chiếu sáng/Ông An/Gấp',
      'QLDT///3/Chiếu sáng/Ông An/',
      'QLDT///3/Chiếu sáng/Ông An/',
      'VP/KHTC//3/Chiếu sáng/Ông An/',
    ]);
  });

  it('a coordinating cell that is the only one of its field holds for the whole field', () => {
    expect(seen(read(THREE, null))).toEqual([
      'QLDT/VP/gộp/3/Chiếu sáng/Ông An/Gấp',
      'QLDT/VP/gộp/3/Chiếu sáng/Ông An/',
      'QLDT/VP/gộp/3/Chiếu sáng/Ông An/',
    ]);
  });

  it('neither goes over the heading of another field', () => {
    const plan = read(
      [THREE[0] ?? [], ['II', 'Lĩnh vực Văn phòng'], [1, 'Sơn cột đèn'], [2, 'Trực ban', null, 'VP']],
      null,
    );
    expect(
      plan.tasks.map(({ lead, coordinating, coordinatingMerged }) => [
        lead.units.join(),
        coordinating.units.join(),
        coordinatingMerged,
      ]),
    ).toEqual([
      ['QLDT', 'VP', false],
      ['', '', false],
      ['', 'VP', false],
    ]);
  });
});

describe('a group row, which has no number', () => {
  const group = [null, 'Nhóm việc về điện', 'P. QLĐT', 'VP', 'Quý II', null, 'Ông An'];

  it('hands lead, time and director down to tasks whose own cells are blank, up to the next heading', () => {
    const plan = read(
      [
        group,
        [1, 'Thay bóng đèn'],
        [2, 'Sơn cột đèn', 'VP', null, 'Tháng 6', null, 'Bà Bình'],
        [null, 'Nhóm khác'],
        [3, 'Trực ban'],
      ],
      [],
    );
    expect(seen(plan)).toEqual(['QLDT///4,5,6//Ông An/', 'VP///6//Bà Bình/', '//////']);
  });
});
