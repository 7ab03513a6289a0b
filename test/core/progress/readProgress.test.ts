/** What people type about the state of a task, in our own wording. */
import type { CellValue } from '../../../src/core/grid/grid';
import { readProgress } from '../../../src/core/progress/readProgress';
import type { ProgressCells } from '../../../src/core/progress/readProgress';
import { isoDate } from '../../../src/core/time/date';

const YEAR = 2023;

function cell(value: CellValue, format = 'General') {
  return { value, format };
}

function result(text: string, more: ProgressCells = {}) {
  return readProgress({ result: cell(text), ...more }, YEAR);
}

function remarks(cells: ProgressCells): readonly string[] {
  return readProgress(cells, YEAR).remarks.map(({ kind, column }) => `${kind} in ${column}`);
}

describe('words', () => {
  it.each([
    ['Hoàn thành', 'done'],
    ['ĐÃ HOÀN THÀNH', 'done'],
    ['da hoan thanh', 'done'],
    ['Đã hoàn thành (báo cáo số 12/BC)', 'done'],
    ['Hoàn thành: tờ trình số 3', 'done'],
    ['HT', 'done'],
    ['x', 'done'],
    ['X', 'done'],
    ['✓', 'done'],
    ['Đạt', 'done'],
    ['100%', 'done'],
    ['Chưa hoàn thành', 'in-progress'],
    ['Đang lấy ý kiến', 'in-progress'],
    ['đang tiếp tục triển khai', 'in-progress'],
    ['Hoàn thành 60%', 'in-progress'],
    ['Đạt 75%', 'in-progress'],
    ['Hoàn thành 03/05 lớp', 'in-progress'],
    ['Thường xuyên', 'ongoing'],
    ['Thực hiện thường xuyên', 'ongoing'],
    ['Chưa trình', 'not-started'],
    ['Chưa triển khai, chờ hướng dẫn', 'not-started'],
    ['Tạm dừng', 'deferred'],
    ['Lùi thời gian thực hiện', 'deferred'],
    ['Hủy', 'cancelled'],
    ['Huỷ (theo chỉ đạo)', 'cancelled'],
    ['Không thực hiện', 'cancelled'],
    ['Đã trình Ủy ban', 'unclear'],
    ['Đã ban hành KH số 12/KH-ABC ngày 12/5/2023', 'unclear'],
    ['Có báo cáo kèm theo', 'unclear'],
    ['03 lớp, 120 người', 'unclear'],
    ['Huy động nguồn lực xong', 'unclear'],
    ['Chuyển sang Phòng Kế hoạch', 'unclear'],
    ['HTQT đã nhận', 'unclear'],
    ['   ', 'unreported'],
  ])('%j is %s', (text, state) => expect(result(text).state).toBe(state));

  it('hears lateness after a word of completion only', () => {
    expect(
      ['Hoàn thành trễ hạn', 'Đã hoàn thành (quá hạn)', 'Hoàn thành - Trễ hạn'].map((text) => result(text).lateWord),
    ).toEqual([true, true, true]);
    expect(['Hoàn thành trước hạn', 'Đang thực hiện, quá hạn'].map((text) => result(text).lateWord)).toEqual([
      false,
      false,
    ]);
  });
});

describe('deferrals', () => {
  it.each([
    ['Chuyển sang tháng 12', 12],
    ['Lùi sang quý III', 9],
    ['Gia hạn đến 30/4', 4],
    ['Gia hạn đến hết tháng 6', 6],
    ['Lùi từ tháng 3 sang tháng 5', 5],
    ['Chuyển sang tháng 1/2024', null],
    ['Chuyển sang năm 2024', null],
    ['Tạm dừng', null],
  ])('%j names month %j', (text, month) => {
    expect(result(text)).toMatchObject({ state: 'deferred', deferredTo: month });
  });
});

describe('days and percentages', () => {
  it('takes a day alone for done', () => {
    const read = readProgress({ completed: cell(44974, 'dd/mm/yyyy') }, YEAR);
    expect(read.state).toBe('done');
    expect(read.completedOn && isoDate(read.completedOn)).toBe('2023-02-17');
    expect(read.text).toBe('17/02/2023');
  });

  it('does not take a day inside prose for the day of completion', () => {
    expect(result('Hoàn thành, báo cáo ngày 12/5/2023').completedOn).toBeNull();
  });

  it.each([
    [cell(0.6, '0%'), 60, 'in-progress'],
    [cell(1, '0%'), 100, 'done'],
    [cell(0.3, '0%'), 30, 'in-progress'],
    [cell(75), 75, 'in-progress'],
    [cell(0.5), 50, 'in-progress'],
    [cell(0, '0%'), 0, 'not-started'],
    [cell('75%'), 75, 'in-progress'],
    [cell('87,5%'), 87.5, 'in-progress'],
    [cell('100'), 100, 'done'],
  ])('reads %j', (percent, value, state) => {
    expect(readProgress({ percent }, YEAR)).toMatchObject({ percent: value, state });
  });

  it('keeps the word where a day or a percentage cannot be', () => {
    const day = { result: cell('Hoàn thành'), completed: cell('31/02/2023') };
    expect(readProgress(day, YEAR)).toMatchObject({ state: 'done', completedOn: null });
    expect(remarks(day)).toEqual(['progress-invalid in completed']);
    const share = { result: cell('Hoàn thành'), percent: cell(1.4, '0%') };
    expect(readProgress(share, YEAR)).toMatchObject({ state: 'done', percent: null });
    expect(remarks(share)).toEqual(['progress-invalid in percent']);
  });

  it('reports a percentage against the word, and takes 100 % for done', () => {
    const cells = { result: cell('Đang thực hiện'), percent: cell(1, '0%') };
    expect(readProgress(cells, YEAR).state).toBe('done');
    expect(remarks(cells)).toEqual(['percent-status-conflict in percent']);
    expect(remarks({ result: cell('Hoàn thành'), percent: cell(0.5, '0%') })).toEqual([
      'percent-status-conflict in percent',
    ]);
    expect(remarks({ result: cell('Đang thực hiện'), percent: cell(0.5, '0%') })).toEqual([]);
  });

  it('lets nothing but a word bring a cancelled task back', () => {
    expect(readProgress({ result: cell('Hủy'), completed: cell('15/2/2023') }, YEAR).state).toBe('cancelled');
  });

  it('reads a word in a column of days', () => {
    expect(readProgress({ completed: cell('x') }, YEAR)).toMatchObject({
      state: 'done',
      completedOn: null,
      remarks: [],
    });
  });
});

describe('what is kept beside the state', () => {
  it('joins the typed cells and keeps the parts of an explanation', () => {
    const read = result('Đang thực hiện', {
      percent: cell(0.6, '0%'),
      objective: cell('Chờ kinh phí'),
      remedy: cell('  Hoàn thành trong tháng 3 '),
    });
    expect(read.text).toBe('Đang thực hiện; 60%');
    expect(read.explanation).toEqual({
      given: null,
      objective: 'Chờ kinh phí',
      subjective: null,
      remedy: 'Hoàn thành trong tháng 3',
    });
  });

  it('shows a text that nothing explains', () => {
    expect(result('Đã trình Ủy ban').remarks).toEqual([
      { kind: 'progress-unread', column: 'result', part: 'Đã trình Ủy ban', suggestion: null },
    ]);
    expect(remarks({ result: cell('Tờ trình 2/TTr'), completed: cell('15/2/2023') })).toEqual([]);
  });

  it('takes a cell with an error of Excel for typed but not understood', () => {
    expect(readProgress({ result: cell({ kind: 'error', text: '#REF!' }) }, YEAR)).toMatchObject({
      state: 'unclear',
      text: '#REF!',
    });
  });
});
