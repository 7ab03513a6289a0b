/** "Thời gian hoàn thành", "Ngày hoàn thành" on a sheet of one month: the days planned, or those on which work was done. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { isoDate } from '../../../../src/core/time/date';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

/** Reads rows of a time and a result on a sheet of October; returns deadline, state and day of completion of each. */
function read(heading: string, results: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const { tasks } = planOf(
    workbookOf(
      sheetOf('Tháng 10', [
        ['NHIỆM VỤ TRỌNG TÂM THÁNG 10 NĂM 2026'],
        ['TT', 'Nội dung', 'Đơn vị chủ trì', heading, ...results],
        ...rows.map((cells, at) => [at + 1, `Sửa nhà kho số ${at + 1}`, 'Văn phòng', ...cells]),
      ]),
    ),
  );
  return tasks.map(({ due, progress }) => [
    due.deadline && isoDate(due.deadline),
    progress.state,
    progress.completedOn && isoDate(progress.completedOn),
  ]);
}

const HEADINGS = ['Thời gian hoàn thành', 'Ngày hoàn thành', 'Thời điểm hoàn thành'];

describe.each(HEADINGS)('%s', (heading) => {
  it('holds deadlines where one of its cells says "Trước …"', () => {
    expect(
      read(
        heading,
        ['Kết quả'],
        [
          ['Trước 15/10', 'Hoàn thành'],
          ['20/10', '70%'],
          ['31/10', null],
        ],
      ),
    ).toEqual([
      ['2026-10-14', 'done', null],
      ['2026-10-20', 'in-progress', null],
      ['2026-10-31', 'unreported', null],
    ]);
  });

  it('holds deadlines where a day stands in every row and the results beside say that most is still open', () => {
    expect(
      read(
        heading,
        ['Kết quả', 'Tỷ lệ'],
        [
          ['10/10', 'Hoàn thành', null],
          ['20/10', 'Đang thực hiện', null],
          ['31/10', null, '40%'],
        ],
      ),
    ).toEqual([
      ['2026-10-10', 'done', null],
      ['2026-10-20', 'in-progress', null],
      ['2026-10-31', 'in-progress', null],
    ]);
  });

  it('holds days of completion where the results beside agree', () => {
    expect(
      read(
        heading,
        ['Kết quả'],
        [
          ['10/10', 'Hoàn thành'],
          ['20/10', 'Đã tổ chức 02 lớp'],
          [null, 'Đang thực hiện'],
        ],
      ),
    ).toEqual([
      ['2026-10-31', 'done', '2026-10-10'],
      ['2026-10-31', 'done', '2026-10-20'],
      ['2026-10-31', 'in-progress', null],
    ]);
  });

  it('holds days of completion where few rows have one and no result stands beside', () => {
    expect(
      read(
        heading,
        ['Kết quả'],
        [
          ['10/10', null],
          [null, null],
          [null, null],
        ],
      ),
    ).toEqual([
      ['2026-10-31', 'done', '2026-10-10'],
      ['2026-10-31', 'unreported', null],
      ['2026-10-31', 'unreported', null],
    ]);
  });
});

it.each([
  ['Thời gian hoàn thành', ['2026-10-10', 'unreported', null]],
  // Rule 4 of counting: a day of completion is enough.
  ['Ngày hoàn thành', ['2026-10-31', 'done', '2026-10-10']],
])('%s beside results that nobody has written yet: a day in every row', (heading, first) => {
  expect(
    read(
      heading,
      ['Kết quả'],
      [
        ['10/10', null],
        ['20/10', null],
      ],
    )[0],
  ).toEqual(first);
});

/** An annex of half a year with headings, a task whose lead is merged, and signers: times below "Thời gian hoàn thành". */
function annex(...times: readonly CellValue[]) {
  const { tasks } = planOf(
    workbookOf(
      sheetOf('Phụ lục', [
        ['NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026'],
        ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian hoàn thành', 'Sản phẩm'],
        ['I', 'Công tác kho bãi (03 nhiệm vụ)'],
        ...times.map((time, at) => [at + 1, `Sửa nhà kho số ${at + 1}`, 'Văn phòng', time, 'Báo cáo']),
        ['II', 'Công tác khác'],
        [null, 'Cộng: 03 nhiệm vụ'],
        [null, 'NGƯỜI LẬP'],
      ]),
    ),
  );
  return tasks.map(({ due, progress }) => [due.deadline && isoDate(due.deadline), progress.state]);
}

it('headings and signers do not keep months or days of a plan without results from being its terms', () => {
  expect(annex('Tháng 2', 'Tháng 3', 'Tháng 4')).toEqual([
    ['2026-02-28', 'unreported'],
    ['2026-03-31', 'unreported'],
    ['2026-04-30', 'unreported'],
  ]);
  expect(annex('10/2/2026', '15/3/2026', '20/4/2026')).toEqual([
    ['2026-02-10', 'unreported'],
    ['2026-03-15', 'unreported'],
    ['2026-04-20', 'unreported'],
  ]);
});
