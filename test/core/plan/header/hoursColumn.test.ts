/** The calendar of a week: hours are no time of a task, its days are. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADER = ['Ngày', 'Thời gian', 'Nội dung công việc', 'Đơn vị chủ trì'];

function monthsOf(rows: readonly (readonly CellValue[])[], merges: readonly MergedArea[] = []): unknown {
  const sheet = sheetOf('Lịch công tác', [['LỊCH CÔNG TÁC NĂM 2026'], HEADER, ...rows], { merges });
  return planOf(workbookOf(sheet, CATALOGUE_SHEET)).tasks.map(({ content, due }) => [
    content,
    due.ym.map(({ year, month }) => `${month}/${year}`).join(),
    due.kind,
  ]);
}

test('Days that are merged over the hours of a day date all its tasks', () => {
  expect(
    monthsOf(
      [
        ['18/5/2026', '8h00', 'Họp giao ban', 'VP'],
        [null, '14h30', 'Kiểm tra kho', 'P. KHTC'],
        ['01/6/2026', '08:00 - 10:00', 'Tiếp công dân', 'VP'],
      ],
      [{ top: 3, left: 0, bottom: 4, right: 0 }],
    ),
  ).toEqual([
    ['Họp giao ban', '5/2026', 'date'],
    ['Kiểm tra kho', '5/2026', 'date'],
    ['Tiếp công dân', '6/2026', 'date'],
  ]);
});

test('Hours without days date nothing', () => {
  expect(
    monthsOf([
      [null, '8h00', 'Họp giao ban', 'VP'],
      [null, 'Chiều', 'Kiểm tra kho', 'P. KHTC'],
    ]),
  ).toEqual([
    ['Họp giao ban', '', 'none'],
    ['Kiểm tra kho', '', 'none'],
  ]);
});

test('Days with their hour stay the time of a task', () => {
  expect(
    monthsOf([
      [null, '8h00 ngày 18/5/2026', 'Họp giao ban', 'VP'],
      [null, '14h00 ngày 19/5/2026', 'Kiểm tra kho', 'P. KHTC'],
    ]),
  ).toEqual([
    ['Họp giao ban', '5/2026', 'date'],
    ['Kiểm tra kho', '5/2026', 'date'],
  ]);
});

test('A day of two figures behind an hour is one as well, without the word for it', () => {
  expect(
    monthsOf([
      [null, '8h00, 18/12', 'Họp giao ban', 'VP'],
      [null, '14h00, 19/12', 'Kiểm tra kho', 'P. KHTC'],
    ]),
  ).toEqual([
    ['Họp giao ban', '12/2026', 'date'],
    ['Kiểm tra kho', '12/2026', 'date'],
  ]);
});

test('Numbers below "Ngày" are days of the month that the sheet is for, and a day of another month is its own', () => {
  const days = (...typed: readonly CellValue[]): unknown =>
    planOf(
      workbookOf(
        sheetOf('Tháng 3', [
          ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
          ['Ngày', 'Nội dung công việc', 'Đơn vị chủ trì'],
          ...typed.map((day, at) => [day, `Tuần tra tuyến ${at}`, 'VP']),
        ]),
        CATALOGUE_SHEET,
      ),
    ).tasks.map(({ due: { text, months, deadline } }) => [text, months, deadline?.day ?? null]);
  expect(days(5, '20, 25', '30-31', '2/4')).toEqual([
    ['ngày 5', [3], 5],
    ['ngày 20, 25', [3], 25],
    ['ngày 30-31', [3], 31],
    ['2/4', [4], 2],
  ]);
});
