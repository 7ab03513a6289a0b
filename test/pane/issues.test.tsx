/** The list of issues: what it leads with, how it is cut, many fixes at once, answers typed in it, and that it stays where it was. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { cellAt, formatAt } from '../../src/core/grid/grid';
import { issueRows } from '../../src/pane/text/issueRows';
import { fakePort } from '../helpers/fakePort';
import type { FakePort } from '../helpers/fakePort';
import { CATALOGUE, sheet } from './planGrids';
import { fakeHost, faultsForDisabledPeople, openPane } from './openPane';

beforeEach(() => {
  window.localStorage.clear();
});

const HEADER = [
  'Stt',
  'Nội dung',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Kết quả thực hiện',
  'Ngày hoàn thành',
  'Giải trình',
];

const MESSY: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [
    sheet('Tháng 1', [
      ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
      [],
      HEADER,
      [1, 'Lập danh sách cán bộ đi học', 'Phòng Tổ chúc', 'P. Kế toánn', 'Hoàn thành', 46036, null],
      [2, 'Kiểm kê tài sản', 'Phòng Tổ chúc', 'Văn phòng Sở', 'Đang thực hiện', null, null],
      [3, 'Chuẩn bị họp đầu năm', null, 'P. Kế toánn', 'Hoàn thành', null, null],
      [4, 'Sửa nhà xe', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', null, null],
    ]),
    sheet('Tháng 2', [
      ['KẾ HOẠCH CÔNG TÁC THÁNG 2 NĂM 2026'],
      [],
      HEADER,
      [1, 'Báo cáo quyết toán', 'Phòng Kế toán', 'Văn phòng Sở', null, null, null],
    ]),
    CATALOGUE,
  ],
};

async function checked(grids = MESSY) {
  const port = fakePort(grids);
  const pane = openPane(port, fakeHost());
  await pane.check();
  return { port, pane };
}

function cell({ grids }: FakePort, row: number, column: number) {
  const [first] = grids.sheets;
  return first ? [cellAt(first, row, column), formatAt(first, row, column)] : [];
}

const heads = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((text) => /^(Cần|Cách|Đã bỏ qua)/.test(text));

describe('the order', () => {
  test('is what figures hang on, what is owed by unit, ways of writing; a card names its task, lead and term', async () => {
    await checked();
    expect(heads()).toEqual([
      'Cần quyết định để đếm đúng 2 việc · 3 nhiệm vụ',
      'Cần bổ sung 4 nhiệm vụ',
      'Cách ghi và lưu ý 5 mục',
    ]);
    const card = screen.getByText('3. Chuẩn bị họp đầu năm').closest('[role=listitem]');
    expect(card?.textContent).toContain('chưa rõ chủ trì · hạn 31/01/2026 · Tháng 1, ô C6');
    expect(screen.queryByText('Không ảnh hưởng số liệu.')).toBeNull();
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('opens what is little, and one group that is all there is', () => {
    const card = (key: string) => ({ key, task: null, matters: [], alike: [] });
    const group = (key: string, cards: number) => ({
      key,
      code: 'due-missing' as const,
      lead: null,
      issues: [],
      cards: Array.from({ length: cards }, (_, index) => card(`${key} ${index}`)),
      things: cards,
      elsewhere: 0,
      tasks: cards,
    });
    const cardsShown = (...groups: ReturnType<typeof group>[]) => {
      const cards = groups.reduce((sum, each) => sum + each.cards.length, 0);
      const block = { block: 'decide' as const, issues: [], cards, things: cards, tasks: 0, groups };
      return issueRows({ tasks: [], blocks: [block], ignored: [] }, new Map(), null).filter(
        ({ kind }) => kind === 'card',
      ).length;
    };
    expect(cardsShown(group('a', 12), group('b', 4))).toBe(16);
    // Of more, the heads are to be seen in one look.
    expect(cardsShown(group('a', 12), group('b', 5))).toBe(0);
    expect(cardsShown(group('b', 17))).toBe(17);
  });
});

describe('many fixes', () => {
  test('are listed old and new, each to be unticked, written at once and undone at once', async () => {
    const { port, pane } = await checked();
    await pane.click('4 tên gõ sai, xem và sửa một lần');
    const list = screen.getByRole('region', { name: 'Tên gõ sai' });
    expect(within(list).getAllByRole('checkbox')).toHaveLength(2);
    expect(document.activeElement).toBe(within(list).getAllByRole('checkbox')[0]);
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.user.click(within(list).getByLabelText('“P. Kế toánn” thành “Phòng Kế toán” (2 vị trí)'));
    expect(within(list).getByRole('button', { name: 'Sửa 2 ô' })).toBeTruthy();
    await pane.user.click(within(list).getByLabelText('“P. Kế toánn” thành “Phòng Kế toán” (2 vị trí)'));
    expect(port.calls).not.toContain('editCells');
    await pane.user.click(within(list).getByRole('button', { name: 'Sửa 4 ô' }));
    await waitFor(() => expect(pane.said()).toMatch(/^Đã sửa 4 ô theo đề nghị: “.*” và 1 cách ghi khác\.$/));
    expect(port.calls.filter((call) => call === 'editCells')).toHaveLength(1);
    expect([cell(port, 4, 2)[0], cell(port, 4, 3)[0], cell(port, 6, 3)[0]]).toEqual([
      'P. Tổ chức',
      'Phòng Kế toán',
      'Phòng Kế toán',
    ]);
    expect(screen.queryByRole('button', { name: /tên gõ sai/ })).toBeNull();
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác: sửa 4 ô/));
    expect(cell(port, 4, 2)[0]).toBe('Phòng Tổ chúc');
    expect(screen.getByRole('button', { name: '4 tên gõ sai, xem và sửa một lần' })).toBeTruthy();
  });

  test('asked for above the list leave it where it is, wherever in it the keyboard was before', async () => {
    const { pane } = await checked();
    act(() => screen.getByRole('button', { name: /^Ghi ngày … Ô F7, Tháng 1/ }).focus());
    // A row that is scrolled away takes its button along, and nothing is told of that.
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    const scrolled = jest.fn();
    Object.assign(HTMLElement.prototype, { scrollTo: scrolled });
    try {
      await pane.click('4 tên gõ sai, xem và sửa một lần');
      await pane.click('Sửa 4 ô');
      await waitFor(() => expect(pane.said()).toMatch(/^Đã sửa 4 ô/));
      expect(scrolled).not.toHaveBeenCalled();
    } finally {
      Reflect.deleteProperty(HTMLElement.prototype, 'scrollTo');
    }
  });

  test('of one head are asked for under it', async () => {
    const { pane } = await checked();
    await pane.click('Xem rồi sửa cả 2 vị trí: Tên chủ trì gõ sai');
    const list = screen.getByRole('region', { name: 'Tên chủ trì gõ sai' });
    expect(list.closest('[role=listitem]')).not.toBeNull();
    await pane.user.click(within(list).getByRole('button', { name: 'Quay lại' }));
    expect(screen.queryByRole('region', { name: 'Tên chủ trì gõ sai' })).toBeNull();
  });

  test('leave the keyboard at what is said of them, or at what they were asked by', async () => {
    const { pane } = await checked();
    await pane.click('4 tên gõ sai, xem và sửa một lần');
    await pane.click('Quay lại');
    const tile = screen.getByRole('button', { name: '4 tên gõ sai, xem và sửa một lần' });
    await waitFor(() => expect(document.activeElement).toBe(tile));
    await pane.user.keyboard('{Enter}');
    await pane.click('Sửa 4 ô');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã sửa 4 ô/));
    // Whatever holds the pane holds these words too.
    await waitFor(() => expect(document.activeElement?.className).toBe('td-notices'));
    expect(document.activeElement?.textContent).toMatch(/Đã sửa 4 ô/);
    await pane.user.tab();
    expect(document.activeElement?.textContent).toBe('Hoàn tác');
  });
});

describe('answers in the issue itself', () => {
  test('a day is shown as it will stand, written as a day, and undone by name', async () => {
    const { port, pane } = await checked();
    await pane.click(/^Ghi ngày … Ô F7, Tháng 1/);
    const field = screen.getByLabelText('Ngày hoàn thành');
    expect(document.activeElement).toBe(field);
    await pane.user.type(field, '20/1/26');
    expect(screen.getByText('Ô F7 của Tháng 1: “(ô trống)” thành “20/01/2026”.')).toBeTruthy();
    expect(port.calls).not.toContain('editCells');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.user.keyboard('{Enter}');
    await waitFor(() => expect(pane.said()).toBe("Đã sửa ô F7, 'Tháng 1': “(ô trống)” thành “20/01/2026”."));
    expect(cell(port, 7, 5)[0]).toBe(46042);
    expect(screen.queryByRole('button', { name: /^Ghi ngày … Ô F7/ })).toBeNull();
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toBe("Đã trả ô F7, 'Tháng 1' về trống."));
    expect(cell(port, 7, 5)[0]).toBeNull();
  });

  test('a day may be picked in the browser’s own calendar, and stands in the field as if it had been typed', async () => {
    const asked: string[] = [];
    Object.assign(HTMLInputElement.prototype, {
      showPicker(this: HTMLInputElement) {
        asked.push(this.type);
      },
    });
    try {
      const { port, pane } = await checked();
      await pane.click(/^Ghi ngày … Ô F7, Tháng 1/);
      await pane.click('Chọn ngày trên lịch');
      expect(asked).toEqual(['date']);
      const calendar = document.querySelector('.td-answer input[type=date]');
      if (calendar === null) throw new Error('There is no calendar');
      fireEvent.change(calendar, { target: { value: '2026-01-20' } });
      expect(screen.getByLabelText<HTMLInputElement>('Ngày hoàn thành').value).toBe('20/01/2026');
      expect(screen.getByText('Ô F7 của Tháng 1: “(ô trống)” thành “20/01/2026”.')).toBeTruthy();
      expect(await faultsForDisabledPeople()).toEqual([]);
      await pane.click('Ghi vào ô');
      await waitFor(() => expect(cell(port, 7, 5)[0]).toBe(46042));
    } finally {
      Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker');
    }
  });

  test('what is no day is said, and nothing is written', async () => {
    const { port, pane } = await checked();
    await pane.click(/^Ghi ngày … Ô F7, Tháng 1/);
    await pane.user.type(screen.getByLabelText('Ngày hoàn thành'), 'tuần sau{Enter}');
    expect(await pane.until(/^Chưa đọc được ngày này/)).toBeTruthy();
    expect(port.calls).not.toContain('editCells');
    await pane.user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Ngày hoàn thành')).toBeNull();
  });

  test('a lead is chosen, a result and a cause are given', async () => {
    const { port, pane } = await checked();
    await pane.click(/^Chọn chủ trì … Ô C6, Tháng 1/);
    await pane.user.selectOptions(screen.getByLabelText('Đơn vị chủ trì'), 'Phòng Kế toán');
    await pane.click('Ghi vào ô');
    await waitFor(() => expect(pane.said()).toBe("Đã sửa ô C6, 'Tháng 1': “(ô trống)” thành “P. Kế toán”."));
    await pane.click(/^Ghi giải trình … Ô G5, Tháng 1/);
    await pane.user.type(screen.getByLabelText('Nguyên nhân, giải trình'), '=chờ kinh phí{Enter}');
    await waitFor(() => expect(pane.said()).toBe("Đã sửa ô G5, 'Tháng 1': “(ô trống)” thành “=chờ kinh phí”."));
    expect([cell(port, 6, 2)[0], cell(port, 5, 6)[0]]).toEqual(['P. Kế toán', '=chờ kinh phí']);
    await pane.click(/^Ghi kết quả … Ô E4, Tháng 2/);
    await pane.user.selectOptions(screen.getByLabelText('Kết quả'), 'Đang thực hiện');
    await pane.click('Ghi vào ô');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã sửa ô E4, 'Tháng 2'/));
  });

  test('work that is done is told with its day in one go, and undone in one go', async () => {
    const { port, pane } = await checked();
    await pane.click(/^Ghi kết quả … Ô E4, Tháng 2/);
    expect(screen.queryByLabelText(/^Ngày hoàn thành/)).toBeNull();
    await pane.user.selectOptions(screen.getByLabelText('Kết quả'), 'Hoàn thành');
    await pane.user.type(screen.getByLabelText('Ngày hoàn thành (ghi luôn, hoặc để trống)'), 'nay');
    await pane.click('Ghi vào ô');
    expect(await pane.until(/^Chưa đọc được ngày này/)).toBeTruthy();
    expect(port.calls).not.toContain('editCells');
    await pane.user.clear(screen.getByLabelText(/^Ngày hoàn thành/));
    await pane.user.type(screen.getByLabelText(/^Ngày hoàn thành/), '4/2/26');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi vào ô');
    await waitFor(() =>
      expect(pane.said()).toBe("Đã ghi “Hoàn thành” vào ô E4 và ngày 04/02/2026 vào ô F4, 'Tháng 2'."),
    );
    const inFebruary = (column: number) => cellAt(port.grids.sheets[1] ?? sheet('', []), 4, column);
    expect([inFebruary(4), inFebruary(5)]).toEqual(['Hoàn thành', 46057]);
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác: ghi “Hoàn thành”/));
    expect([inFebruary(4), inFebruary(5)]).toEqual([null, null]);
  });

  test('a percentage that cannot be is named by its column and typed anew in its own way', async () => {
    const header = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Tiến độ (%)', 'Kết quả thực hiện'];
    const rows = [['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'], [], header];
    const task = [1, 'Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở', '140%', 'Đang thực hiện'];
    const { port, pane } = await checked({ name: 'KH.xlsx', sheets: [sheet('Tháng 1', [...rows, task]), CATALOGUE] });
    const words = 'Cột “Tiến độ (%)” ghi “140%” là tỷ lệ ngoài khoảng từ 0 đến 100%; cần ghi lại.';
    expect(screen.getByText(words)).toBeTruthy();
    await pane.click(/^Ghi tỷ lệ … Ô E4, Tháng 1/);
    await pane.user.type(screen.getByLabelText('Tỷ lệ hoàn thành (%)'), '400{Enter}');
    expect(await pane.until(/^Ghi một số từ 0 đến 100/)).toBeTruthy();
    await pane.user.clear(screen.getByLabelText('Tỷ lệ hoàn thành (%)'));
    await pane.user.type(screen.getByLabelText('Tỷ lệ hoàn thành (%)'), '40{Enter}');
    await waitFor(() => expect(pane.said()).toBe("Đã sửa ô E4, 'Tháng 1': “140%” thành “40%”."));
    expect(cell(port, 4, 4)[0]).toBe('40%');
    expect(screen.queryByText(words)).toBeNull();
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toBe("Đã trả ô E4, 'Tháng 1' về “140%”."));
  });

  test('a cell that somebody changed meanwhile is left alone, and what was typed stays in the field', async () => {
    const { port, pane } = await checked();
    await pane.click(/^Ghi ngày … Ô F7, Tháng 1/);
    port.failNext('editCells', 'changed-since');
    await pane.user.type(screen.getByLabelText('Ngày hoàn thành'), '20/1/26{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/đã thay đổi từ lần đọc trước/));
    expect(screen.getByLabelText<HTMLInputElement>('Ngày hoàn thành').value).toBe('20/1/26');
  });
});

describe('one answer for the same text in several cells', () => {
  const rows = (...tasks: readonly (readonly (string | number | null)[])[]): WorkbookGrids => ({
    name: 'KH.xlsx',
    sheets: [sheet('Tháng 1', [['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'], [], HEADER, ...tasks]), CATALOGUE],
  });
  const DAY_OFF = rows(
    [1, 'Kiểm kê kho', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', '31/02/2026', null],
    [2, 'Thay mái tôn', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', '31/02/2026', null],
    [3, 'Sửa cổng', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', '30/02/2026', null],
    [4, 'Bàn giao nhà xe', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', '31/02/2026', null],
  );
  const days = (port: FakePort) => [4, 5, 6, 7].map((row) => cell(port, row, 5)[0]);

  test('is offered, not taken: the other cells are listed with their tasks, and only those ticked are written', async () => {
    const { port, pane } = await checked(DAY_OFF);
    await pane.click(/^Ghi ngày … Ô F4, Tháng 1/);
    await pane.user.type(screen.getByLabelText('Ngày hoàn thành'), '20/1/26');
    expect(screen.getByRole('button', { name: 'Ghi vào ô' })).toBeTruthy();
    await pane.user.click(screen.getByLabelText('Ghi cho cả 2 ô khác cùng có “31/02/2026”'));
    await pane.user.click(screen.getByLabelText('Tháng 1, ô F5: 2. Thay mái tôn'));
    expect(screen.getByText('2 ô: “31/02/2026” thành “20/01/2026”.')).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi vào 2 ô');
    await waitFor(() => expect(pane.said()).toBe('Đã sửa 2 ô “31/02/2026” thành “20/01/2026”.'));
    expect(days(port)).toEqual([46042, '31/02/2026', '30/02/2026', 46042]);
    expect(port.calls.filter((call) => call === 'editCells')).toHaveLength(1);
    await pane.click('Hoàn tác');
    await waitFor(() => expect(days(port)).toEqual(['31/02/2026', '31/02/2026', '30/02/2026', '31/02/2026']));
  });

  test('of a name that nobody knows is chosen once, on the card of all its places', async () => {
    const { port, pane } = await checked(
      rows(
        [1, 'Kiểm kê kho', 'Tổ công tác số 5', 'Văn phòng Sở', 'Hoàn thành', 46042, null],
        [2, 'Thay mái tôn', 'Tổ công tác số 5; P. Tổ chức', 'Văn phòng Sở', 'Hoàn thành', 46042, null],
        [3, 'Sửa cổng', 'Tổ công tác số 5', 'Văn phòng Sở', 'Hoàn thành', 46042, null],
      ),
    );
    await pane.click(/^Chọn chủ trì … Cả 3 ô: .*“Tổ công tác số 5”/);
    const choice = screen.getByLabelText<HTMLSelectElement>('Đơn vị chủ trì');
    expect(document.activeElement).toBe(choice);
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    await pane.user.selectOptions(choice, 'Phòng Kế toán');
    await pane.user.click(screen.getByLabelText('Tháng 1, ô C6: 3. Sửa cổng'));
    await pane.click('Ghi vào 2 ô');
    await waitFor(() => expect(pane.said()).toBe('Đã sửa 2 ô “Tổ công tác số 5” thành “P. Kế toán”.'));
    expect([4, 5, 6].map((row) => cell(port, row, 2)[0])).toEqual([
      'P. Kế toán',
      'P. Kế toán; P. Tổ chức',
      'Tổ công tác số 5',
    ]);
  });

  test('is not offered for blank cells, which have nothing in common', async () => {
    const { pane } = await checked(
      rows(
        [1, 'Kiểm kê kho', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', null, null],
        [2, 'Thay mái tôn', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', null, null],
      ),
    );
    await pane.click(/^Ghi ngày … Ô F4, Tháng 1/);
    expect(screen.getByLabelText('Ngày hoàn thành')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

test('a deferred task is shown with the term that it is judged by, beside that of the plan', async () => {
  const task = [1, 'Kiểm kê kho', 'Phòng Kế toánn', 'Văn phòng Sở', 'Lùi sang tháng 2', null, null];
  const title = [['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'], [], HEADER];
  const grids = { name: 'KH.xlsx', sheets: [sheet('Tháng 1', [...title, task]), CATALOGUE] };
  await checked(grids);
  const card = screen.getByText('1. Kiểm kê kho').closest('[role=listitem]');
  expect(card?.textContent).toContain('Phòng Kế toánn · hạn 31/01/2026, lùi đến 28/02/2026 · Tháng 1');
});

describe('what is to be decided', () => {
  const decisions = () => within(screen.getByRole('list', { name: 'Các việc cần quyết định' }));

  test('stands at the top by name, each the way to its card', async () => {
    const { pane } = await checked();
    const lines = decisions().getAllByRole('button');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Thiếu đơn vị chủ trì: 3. Chuẩn bị họp đầu năm 1 nhiệm vụ',
      'Tên chủ trì gõ sai: “Phòng Tổ chúc” 2 nhiệm vụ',
    ]);
    await pane.click(/^Cần quyết định để đếm đúng/);
    expect(screen.queryByRole('heading', { name: /^Tên chủ trì gõ sai/ })).toBeNull();
    const [, typo] = lines;
    if (typo) await pane.user.click(typo);
    const card = screen.getByText(/^“Phòng Tổ chúc” được hiểu là/).closest('[role=listitem]');
    await waitFor(() => expect(card?.contains(document.activeElement)).toBe(true));
  });

  test('is named in seven lines at most; what says the same of several tasks is one', async () => {
    const names = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hòa', 'Khánh', 'Long'];
    const unknown = names.map((name, index) => [index + 1, `Việc ${name}`, `Đội ${name}`, null, null, null, null]);
    const invalid = [9, 10].map((number) => [
      number,
      `Rà soát ${number}`,
      'P. Kế toán',
      null,
      null,
      '31/02/2026',
      null,
    ]);
    const rows = [['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'], [], HEADER, ...unknown, ...invalid];
    await checked({ name: 'KH.xlsx', sheets: [sheet('Tháng 1', rows), CATALOGUE] });
    const lines = decisions().getAllByRole('button');
    expect(lines.length).toBe(8);
    expect(lines[0]?.textContent).toBe('Không rõ đơn vị chủ trì: “Đội An” – 1. Việc An 1 nhiệm vụ');
    // One more unknown lead, and the day that does not exist, of two tasks.
    expect(lines[7]?.textContent).toBe('và 2 việc khác');
    expect(heads()[0]).toBe('Cần quyết định để đếm đúng 9 việc · 10 nhiệm vụ');
  });

  test('keeps its number of the whole plan while the list is cut', async () => {
    const { pane } = await checked();
    await pane.user.type(screen.getByRole('searchbox'), 'nha xe');
    const tile = (words: RegExp) => screen.getByRole('button', { name: words }).textContent;
    await waitFor(() =>
      expect(tile(/việc cần quyết định/)).toBe('0 việc cần quyết định trong phần đang lọc (cả kế hoạch: 2)'),
    );
    expect(tile(/nhiệm vụ cần bổ sung/)).toBe('1 nhiệm vụ cần bổ sung trong phần đang lọc (cả kế hoạch: 4)');
    expect(tile(/tên gõ sai/)).toBe('0 tên gõ sai trong phần đang lọc (cả kế hoạch: 4)');
  });

  test('is counted by the same word in Kiểm tra and in Tổng hợp', async () => {
    const { pane } = await checked();
    const inCheck = screen.getByRole('button', { name: /việc cần quyết định để đếm đúng/ }).textContent;
    await pane.summarise();
    expect(await pane.until('Còn 2 việc cần quyết định ảnh hưởng số liệu kỳ này.')).toBeTruthy();
    expect(inCheck).toBe('2 việc cần quyết định để đếm đúng');
    expect(
      screen.getByText('Còn 2 việc cần quyết định ảnh hưởng số liệu kỳ này, ở 3 nhiệm vụ: 1 lỗi và 2 mục khác.'),
    ).toBeTruthy();
  });
});

describe('a name mistyped in an agenda', () => {
  const AGENDA = sheet('Nội dung họp', [
    ['Stt', 'Nội dung'],
    [1, 'Báo cáo kết quả tuyển dụng (Phòng Tổ chúc báo cáo trong tháng 1)'],
    [2, 'Kết quả kiểm kê tài sản (Văn phòng Sở báo cáo trong tháng 2)'],
  ]);

  test('is no decision, and is corrected inside its sentence', async () => {
    const { port, pane } = await checked({
      name: 'KH.xlsx',
      sheets: [
        sheet('Tháng 1', [
          ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
          [],
          HEADER,
          [1, 'Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở', 'Đang thực hiện', null, null],
        ]),
        AGENDA,
        CATALOGUE,
      ],
    });
    expect(screen.queryByText('Cần quyết định để đếm đúng')).toBeNull();
    await pane.click(/^Cách ghi và lưu ý/);
    expect(screen.getByText('Ở trang nội dung họp, không được đếm: không ảnh hưởng số liệu.')).toBeTruthy();
    await pane.click('1 tên gõ sai, xem và sửa một lần');
    await pane.click('Sửa 1 ô');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã sửa/));
    const [, agenda] = port.grids.sheets;
    expect(agenda && cellAt(agenda, 2, 1)).toBe('Báo cáo kết quả tuyển dụng (Phòng Tổ chức báo cáo trong tháng 1)');
  });
});

test('with the last decision the figures are offered as next', async () => {
  const rows = [
    ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
    [],
    HEADER,
    [1, 'Lập danh sách cán bộ đi học', 'P. Tổ chức', 'P. Kế toán', 'Gửi giấy mời', null, null],
    [2, 'Kiểm kê tài sản', 'P. Kế toán', 'P. Tổ chức', 'Gửi công văn 12', null, null],
  ];
  const { pane } = await checked({ name: 'KH.xlsx', sheets: [sheet('Tháng 1', rows), CATALOGUE] });
  const decide = async (words: string) => {
    await pane.user.selectOptions(screen.getByLabelText(`“${words}” nghĩa là`), 'Hoàn thành');
    await pane.click(`Ghi nhớ trạng thái của “${words}”`);
    await waitFor(() => expect(pane.said()).toContain(`“${words}”`));
  };
  await decide('Gửi giấy mời');
  expect(screen.queryByRole('button', { name: 'Sang Tổng hợp' })).toBeNull();
  await decide('Gửi công văn 12');
  await pane.click('Sang Tổng hợp');
  expect(await screen.findByRole('button', { name: 'Ghi trang tổng hợp' })).toBeTruthy();
});

describe('searching and cutting', () => {
  test('leaves what fits, says how much that is, and is taken back', async () => {
    const { pane } = await checked();
    await pane.user.type(screen.getByRole('searchbox'), 'nha xe');
    expect(screen.getByText(/^Đang hiện 1 trong \d+ mục\.$/).getAttribute('role')).toBe('status');
    expect(screen.getByText('4. Sửa nhà xe')).toBeTruthy();
    expect(screen.queryByText('3. Chuẩn bị họp đầu năm')).toBeNull();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.user.type(screen.getByRole('searchbox'), ' không có');
    expect(screen.getByText(/^Không có mục nào hợp điều kiện/)).toBeTruthy();
    await pane.click('Bỏ lọc');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(screen.getByText('3. Chuẩn bị họp đầu năm')).toBeTruthy();
    await pane.user.selectOptions(screen.getByLabelText('Kỳ báo cáo'), 'Tháng 2/2026');
    expect(screen.queryByText('4. Sửa nhà xe')).toBeNull();
    await pane.click('Lọc mục sửa được ngay');
    expect(screen.getByRole('button', { name: 'Lọc mục sửa được ngay' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('finds a task with nothing wrong, says so, and leads to its cell', async () => {
    const grids = { ...MESSY, sheets: [...MESSY.sheets] };
    grids.sheets[1] = sheet('Tháng 2', [
      ['KẾ HOẠCH CÔNG TÁC THÁNG 2 NĂM 2026'],
      [],
      HEADER,
      [1, 'Dọn kho lưu trữ', 'P. Kế toán', 'Văn phòng Sở', 'Hoàn thành', 46060, null],
    ]);
    const { port, pane } = await checked(grids);
    // A cut left from before must not hide it.
    await pane.user.selectOptions(screen.getByLabelText('Kỳ báo cáo'), 'Tháng 1/2026');
    await pane.user.type(screen.getByRole('searchbox'), 'don kho');
    const said = await screen.findByText(/có 1 nhiệm vụ chứa từ này, ở dưới\.$/);
    expect(said.getAttribute('role')).toBe('status');
    expect(screen.getByRole('heading', { name: 'Nhiệm vụ khác có từ cần tìm 1 nhiệm vụ' })).toBeTruthy();
    expect(screen.getByText('P. Kế toán · hạn 28/02/2026 ·', { exact: false }).textContent).toContain('Tháng 2, ô B4');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Đến ô B4, Tháng 2');
    await waitFor(() => expect(port.calls).toContain('jump'));
  });

  test('says that tasks with nothing wrong stand below what is wrong, and leads to them', async () => {
    const grids = { ...MESSY, sheets: [...MESSY.sheets] };
    grids.sheets[1] = sheet('Tháng 2', [
      ['KẾ HOẠCH CÔNG TÁC THÁNG 2 NĂM 2026'],
      [],
      HEADER,
      [1, 'Dọn nhà xe', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', 46055, null],
    ]);
    const { pane } = await checked(grids);
    await pane.user.type(screen.getByRole('searchbox'), 'nha xe');
    const said = await screen.findByText(/^Đang hiện 1 trong \d+ mục; 1 nhiệm vụ khác có từ này\.$/);
    expect(said.getAttribute('role')).toBe('status');
    await pane.click('Xem 1 nhiệm vụ khác');
    const head = screen.getByRole('button', { name: 'Nhiệm vụ khác có từ cần tìm 1 nhiệm vụ' });
    await waitFor(() => expect(document.activeElement).toBe(head));
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('names a task once, where something is to be done about it', async () => {
    const { pane } = await checked();
    await pane.user.type(screen.getByRole('searchbox'), 'nha xe');
    await waitFor(() => expect(screen.getByText(/^Đang hiện 1 trong/)).toBeTruthy());
    expect(screen.queryByRole('heading', { name: /^Nhiệm vụ khác/ })).toBeNull();
  });

  test('search, open groups and place stay when another view was shown meanwhile', async () => {
    const { pane } = await checked();
    await pane.user.type(screen.getByRole('searchbox'), 'ke toan');
    await pane.click(/^Cách ghi và lưu ý/);
    const frame = screen.getByRole('main');
    act(() => {
      frame.scrollTop = 120;
      frame.dispatchEvent(new Event('scroll'));
    });
    await pane.summarise();
    act(() => {
      frame.scrollTop = 0;
    });
    await pane.check();
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('ke toan');
    expect(screen.getByRole('button', { name: /^Cách ghi và lưu ý/ }).getAttribute('aria-expanded')).toBe('true');
    expect(frame.scrollTop).toBe(120);
  });
});
