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

describe('a head of contents merged over two columns', () => {
  const contentsOf = (rows: readonly (readonly CellValue[])[], merges: readonly MergedArea[]): unknown => {
    const grid = [['Stt', 'Nội dung công việc', null, 'Đơn vị chủ trì', 'Thời hạn'], ...rows];
    const head = { top: 1, left: 1, bottom: 1, right: 2 };
    const sheet = sheetOf('Kế hoạch 2026', grid, { merges: [head, ...merges] });
    return planOf(workbookOf(sheet, CATALOGUE_SHEET)).tasks.map(({ content, field }) => [content, field]);
  };

  it('heads groups in the first and the contents in the second', () => {
    expect(
      contentsOf(
        [
          [1, 'Cây xanh', 'Tỉa cành', 'P. QLĐT', 'Tháng 3'],
          [null, null, 'Trồng bổ sung', 'P. QLĐT', 'Tháng 4'],
          [2, 'Chiếu sáng', 'Thay bóng', 'P. QLĐT', 'Tháng 5'],
        ],
        [{ top: 2, left: 1, bottom: 3, right: 1 }],
      ),
    ).toEqual([
      ['Tỉa cành', 'Cây xanh'],
      ['Trồng bổ sung', 'Cây xanh'],
      ['Thay bóng', 'Chiếu sáng'],
    ]);
  });

  it('heads their letters in the first, which name no group', () => {
    const rows = ['a)', 'b)', 'c)'].map((letter, at) => [at + 1, letter, `Tỉa cành tuyến ${at}`, 'P. QLĐT', 'Tháng 3']);
    expect(contentsOf(rows, [])).toEqual([0, 1, 2].map((at) => [`Tỉa cành tuyến ${at}`, null]));
  });

  it('stays with the first where little stands in the second', () => {
    const rows = [1, 2, 3].map((number) => [
      number,
      `Tỉa cành tuyến ${number}`,
      number === 2 ? 'gấp' : null,
      'P. QLĐT',
    ]);
    expect(contentsOf(rows, [])).toEqual([1, 2, 3].map((number) => [`Tỉa cành tuyến ${number}`, null]));
  });
});
