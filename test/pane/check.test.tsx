/** What a person does about issues: fixing, ignoring, mapping, correcting columns, and taking each of them back. */
import type { CellValue } from '../../src/core/grid/grid';
import { act, screen, waitFor, within } from '@testing-library/react';
import { cellAt } from '../../src/core/grid/grid';
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { fakePort } from '../helpers/fakePort';
import type { FakePort } from '../helpers/fakePort';
import { CATALOGUE, month, PLAN } from './planGrids';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';

beforeEach(() => {
  window.localStorage.clear();
});

/** Two cells with the same typo, two with the same unclear result. */
const SLIPS: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [
    month(1, [
      ['Lập danh sách cán bộ đi học', 'Phòng Tổ chúc', 'Văn phòng Sở', 'Hoàn thành', 46036],
      ['Kiểm kê tài sản', 'Phòng Tổ chúc', 'Văn phòng Sở', 'Gửi công văn 12', null],
      ['Chuẩn bị họp đầu năm', 'Phòng Tổ chức', 'Văn phòng Sở', 'Gửi công văn 12', null],
    ]),
    CATALOGUE,
  ],
};

function cell(port: FakePort, row: number, column: number) {
  const [sheet] = port.grids.sheets;
  return sheet ? cellAt(sheet, row, column) : undefined;
}

const rowsSaying = (text: RegExp) => screen.queryAllByRole('listitem').filter((row) => text.test(row.textContent));

async function opened(grids = SLIPS, host = fakeHost()) {
  const port = fakePort(grids);
  const pane = openPane(port, host);
  await pane.check();
  return { port, pane };
}

/** Opens the card of the name written twice, so that each of its places can be dealt with. */
async function openPlaces(pane: ReturnType<typeof openPane>) {
  await pane.click(/^Xem 2 vị trí: “Phòng Tổ chúc”/);
}

const fixesOffered = () => screen.queryAllByRole('button', { name: /^Sửa ô này, C\d/ }).length;

describe('fixing', () => {
  test('one of several cells: old and new are shown, the list goes on, and undo by name brings it back', async () => {
    const { port, pane } = await opened();
    await openPlaces(pane);
    expect(fixesOffered()).toBe(2);
    await pane.click('Sửa ô này, C4, Tháng 1: “Phòng Tổ chúc” thành “Phòng Tổ chức”');
    await waitFor(() => expect(pane.said()).toBe("Đã sửa ô C4, 'Tháng 1': “Phòng Tổ chúc” thành “Phòng Tổ chức”."));
    expect([cell(port, 4, 2), cell(port, 5, 2)]).toEqual(['Phòng Tổ chức', 'Phòng Tổ chúc']);
    await waitFor(() => expect(fixesOffered()).toBe(1));
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.user.click(screen.getByText('Đã ghi trong phiên này'));
    await pane.click(/^Hoàn tác: sửa ô C4/);
    await waitFor(() => expect(pane.said()).toBe("Đã trả ô C4, 'Tháng 1' về “Phòng Tổ chúc”."));
    expect(cell(port, 4, 2)).toBe('Phòng Tổ chúc');
    await waitFor(() => expect(fixesOffered()).toBe(2));
    expect(screen.queryByText('Đã ghi trong phiên này')).toBeNull();
  });

  test('the keyboard goes on with the issue that takes the place of the one dealt with', async () => {
    const { pane } = await opened();
    await openPlaces(pane);
    const fix = screen.getByRole('button', { name: /^Sửa ô này, C4/ });
    act(() => {
      fix.focus();
    });
    await pane.user.keyboard('{Enter}');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã sửa ô C4/));
    await waitFor(() => expect(document.activeElement?.closest('[role=listitem]')).not.toBeNull());
  });

  test('what was done is put away, stays in the list, and after taking back the keyboard stands at what is said', async () => {
    const { pane } = await opened();
    await openPlaces(pane);
    await pane.click('Sửa ô này, C4, Tháng 1: “Phòng Tổ chúc” thành “Phòng Tổ chức”');
    const said = /^Đã sửa ô C4, 'Tháng 1': “Phòng Tổ chúc” thành “Phòng Tổ chức”\./;
    const notices = () => document.querySelector('.td-notices')?.textContent ?? '';
    await waitFor(() => expect(notices()).toMatch(said));
    await idle();
    await pane.click('Đóng');
    expect(notices()).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kiểm tra' }));
    await pane.user.click(screen.getByText('Đã ghi trong phiên này'));
    await pane.click(/^Hoàn tác: sửa ô C4/);
    await waitFor(() => expect(document.activeElement?.className).toBe('td-notices'));
    expect(notices()).toMatch(/^Đã trả ô C4/);
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('on the page Ctrl+Z takes back the last write, but not while something is typed; in Excel the key is Excel’s', async () => {
    const { port, pane } = await opened(SLIPS, fakeHost({ kind: 'page' }));
    await openPlaces(pane);
    await pane.click('Sửa ô này, C4, Tháng 1: “Phòng Tổ chúc” thành “Phòng Tổ chức”');
    await waitFor(() => expect(cell(port, 4, 2)).toBe('Phòng Tổ chức'));
    await idle();
    act(() => screen.getByRole('searchbox').focus());
    await pane.user.keyboard('{Control>}z{/Control}');
    await idle();
    expect(cell(port, 4, 2)).toBe('Phòng Tổ chức');
    act(() => screen.getByRole('button', { name: 'Tổng hợp' }).focus());
    await pane.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cell(port, 4, 2)).toBe('Phòng Tổ chúc'));
    await waitFor(() => expect(pane.said()).toBe("Đã trả ô C4, 'Tháng 1' về “Phòng Tổ chúc”."));
  });

  test('all cells with the same name: they are named first, and nothing is written before', async () => {
    const { port, pane } = await opened();
    await pane.click('Sửa cả 2 ô ghi “Phòng Tổ chúc” thành “Phòng Tổ chức”');
    expect(screen.getByText(/^Sẽ sửa 2 ô ghi “Phòng Tổ chúc” thành “Phòng Tổ chức”: 'Tháng 1'!C4, C5\.$/)).toBeTruthy();
    expect(port.calls).not.toContain('editCells');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Sửa 2 ô');
    await waitFor(() => expect(pane.said()).toBe('Đã sửa 2 ô “Phòng Tổ chúc” thành “Phòng Tổ chức”.'));
    expect([cell(port, 4, 2), cell(port, 5, 2)]).toEqual(['Phòng Tổ chức', 'Phòng Tổ chức']);
    expect(port.calls.filter((call) => call === 'editCells')).toHaveLength(1);
  });

  test('a cell that holds a formula or was changed is left alone, in a plain sentence', async () => {
    const { port, pane } = await opened();
    await openPlaces(pane);
    port.failNext('editCells', 'cell-formula');
    await pane.click(/^Sửa ô này, C4/);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Ô C4 của trang “Tháng 1” chứa công thức/);
    await idle();
    port.failNext('editCells', 'changed-since');
    await pane.click(/^Sửa ô này, C4/);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/đã thay đổi từ lần đọc trước/));
    expect(pane.host.copied).toEqual([]);
    await pane.click('Sao chép chi tiết');
    expect(pane.host.copied.join('\n')).toContain('cell-changed');
    expect(pane.host.copied.join('\n')).not.toContain('Phòng');
  });
});

describe('ignoring', () => {
  test('puts an issue out of sight, lists it with the others, and takes it back one by one', async () => {
    const { port, pane } = await opened();
    await openPlaces(pane);
    const [ignore] = screen.getAllByRole('button', { name: /^Bỏ qua: “Phòng Tổ chúc”/ });
    if (!ignore) throw new Error('Not offered');
    await pane.user.click(ignore);
    await waitFor(() => expect(pane.said()).toBe('Đã bỏ qua 1 mục “Tên chủ trì gõ sai”.'));
    expect(rowsSaying(/“Phòng Tổ chúc” được hiểu là/)).toHaveLength(1);
    await pane.click('Đã bỏ qua 1 mục');
    expect(rowsSaying(/“Phòng Tổ chúc” được hiểu là/)).toHaveLength(2);
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click(/^Hiện lại: “Phòng Tổ chúc”/);
    await waitFor(() => expect(pane.said()).toBe('Đã cho hiện lại 1 mục “Tên chủ trì gõ sai”.'));
    expect(screen.queryByRole('button', { name: /^Đã bỏ qua/ })).toBeNull();
    expect(port.grids.settings).toBeUndefined();
  });

  test('all under one head are put out of sight at once, and brought back at once', async () => {
    const { pane } = await opened();
    await pane.click('Bỏ qua cả nhóm (2 mục): Tên chủ trì gõ sai');
    await waitFor(() => expect(pane.said()).toBe('Đã bỏ qua 2 mục: Tên chủ trì gõ sai.'));
    expect(rowsSaying(/“Phòng Tổ chúc” được hiểu là/)).toHaveLength(0);
    await pane.click('Đã bỏ qua 2 mục');
    await pane.click('Hiện lại cả nhóm (2 mục): Tên chủ trì gõ sai');
    await waitFor(() => expect(pane.said()).toBe('Đã cho hiện lại 2 mục “Tên chủ trì gõ sai”.'));
    expect(rowsSaying(/“Phòng Tổ chúc” được hiểu là/)).toHaveLength(1);
  });
});

describe('mapping an unclear result', () => {
  test('once, for every cell that says so; it stands among what figures hang on', async () => {
    const { port, pane } = await opened();
    expect(screen.getByRole('button', { name: /^Kết quả chưa rõ 1 việc · 2 nhiệm vụ/ })).toBeTruthy();
    await pane.user.selectOptions(screen.getByLabelText('“Gửi công văn 12” nghĩa là'), 'Hoàn thành');
    expect(port.calls).not.toContain('putSettings');
    await pane.click('Ghi nhớ trạng thái của “Gửi công văn 12”');
    await waitFor(() => expect(pane.said()).toBe('Đã coi “Gửi công văn 12” là Hoàn thành.'));
    expect(screen.queryByRole('button', { name: /^Kết quả chưa rõ/ })).toBeNull();
    expect(port.grids.settings).toContain('"gửi công văn 12":"done"');
  });
});

describe('what the plan was taken for', () => {
  test('a column is given another meaning by a choice and a button, and back', async () => {
    const { port, pane } = await opened();
    await pane.user.click(screen.getByText('Các cột đã đọc'));
    const choice = await screen.findByLabelText(/^Cột D: Đơn vị phối hợp/);
    expect((choice as HTMLSelectElement).value).toBe('coordinating');
    await pane.user.selectOptions(choice, 'Không đọc cột này');
    expect(port.calls).not.toContain('putSettings');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi nhớ');
    await waitFor(() => expect(pane.said()).toBe('Đã không đọc cột D (Tháng 1).'));
    expect(screen.getByLabelText<HTMLSelectElement>(/^Cột D/).value).toBe('none');
    await pane.user.selectOptions(screen.getByLabelText(/^Cột D/), 'Để Tiến độ tự nhận ra');
    await pane.click('Ghi nhớ');
    await waitFor(() => expect(pane.said()).toMatch(/tự nhận ra cột D/));
    expect(port.grids.settings).toBeUndefined();
  });

  test('of two columns that could mean the same, the one left unread says so and takes the place at a click', async () => {
    const [first, ...others] = PLAN.sheets;
    if (first === undefined) throw new Error('No sheet');
    const rows = first.rows.map((row, at): CellValue[] => {
      const blanks: CellValue[] = Array.from({ length: 6 - row.length }, () => null);
      return [...row, ...blanks, at === 2 ? 'Đơn vị đầu mối' : 'Văn phòng Sở'];
    });
    const { pane, port } = await opened({ ...PLAN, sheets: [{ ...first, rows }, ...others] });
    await pane.user.click(screen.getByText('Các cột đã đọc'));
    expect(screen.getByText('không đọc; cũng có thể là “Đơn vị chủ trì”, hiện đọc ở cột C')).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Đọc cột G là “Đơn vị chủ trì”');
    await waitFor(() => expect(port.grids.settings).toContain('"lead"'));
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>(/^Cột G/).value).toBe('lead'));
  });

  test('a choice that the workbook cannot keep holds for the session, and that is said', async () => {
    const { port, pane } = await opened(PLAN);
    await pane.user.click(screen.getByText('Các trang đã đọc'));
    port.failNext('putSettings', 'workbook-read-only');
    await pane.click("Không tính trang 'Tháng 2'");
    await waitFor(() => expect(pane.said()).toMatch(/^Lựa chọn này chỉ giữ đến khi đóng ngăn.*chỉ đọc/));
    expect(screen.getByText(/: 4 nhiệm vụ trong 1 trang kế hoạch/)).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('settings that cannot be read are not passed over in silence', async () => {
    await opened({ ...SLIPS, settings: '{"version":1,"plan":7}' });
    expect(screen.getByText(/^Không đọc được phần thiết lập lưu trong tệp/)).toBeTruthy();
  });
});

describe('the keyboard', () => {
  test('stops once a row; arrows go to the other buttons and to the next row', async () => {
    const { pane } = await opened();
    await openPlaces(pane);
    const [row] = screen.getAllByRole('listitem').filter((each) => within(each).queryByText(/, ô C4$/) !== null);
    if (!row) throw new Error('No row');
    const buttons = within(row).getAllByRole('button');
    expect(buttons.map((button) => button.tabIndex)).toEqual([0, -1, -1, -1]);
    expect(within(row).getByRole('toolbar').getAttribute('aria-label')).toMatch(/^Tháng 1 · ô C4: “Phòng Tổ chúc”/);
    act(() => buttons[0]?.focus());
    await pane.user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(buttons[1]);
    await pane.user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Sửa ô này, C5, Tháng 1/);
  });

  test('Ctrl+F anywhere in the list goes to the field that searches it', async () => {
    const { pane } = await opened();
    act(() => screen.getByRole('button', { name: /^Tên chủ trì gõ sai \d/ }).focus());
    await pane.user.keyboard('{Control>}f{/Control}');
    const field = screen.getByRole('searchbox', { name: 'Tìm nhiệm vụ, đơn vị' });
    expect(document.activeElement).toBe(field);
    // It is scrolled away and holds the keyboard still: the next Ctrl+F brings it back into sight.
    const sight = jest.spyOn(field, 'scrollIntoView');
    await pane.user.keyboard('{Control>}f{/Control}');
    expect(sight).toHaveBeenCalledWith({ block: 'nearest' });
  });

  test('on the page Ctrl+F comes there from anywhere, and the pane has the keyboard from the start', async () => {
    const pane = openPane(fakePort(SLIPS), fakeHost({ kind: 'page' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await pane.summarise();
    // The figures stand while what is to be decided is still counted; a key that would start other work is not taken then.
    const isBusy = () => screen.getByRole('button', { name: 'Tổng hợp' }).getAttribute('aria-disabled') === 'true';
    await waitFor(() => expect(isBusy()).toBe(false));
    await pane.user.keyboard('{Control>}f{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });
});

describe('a workbook that people go on changing', () => {
  test('is said to have changed, by number and time, until it is checked again', async () => {
    const port = fakePort(SLIPS);
    let change: (sheet: string, cells: number) => void = () => undefined;
    port.watch = (changed) => {
      change = changed;
      return () => undefined;
    };
    // The clock stands still, so that what counts does not depend on how fast the machine is.
    let moment = performance.now();
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => moment);
    const pane = openPane(port);
    await pane.check();
    // Events of the work itself may come in late and do not count.
    change('Tháng 1', 9);
    moment += 1100;
    act(() => {
      change('Tháng 1', 2);
      change('Một trang khác', 5);
      change('Danh mục đơn vị', 1);
    });
    expect(await pane.until('3 ô đã thay đổi từ lúc 14:02; kết quả ở dưới là của lúc đó.')).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Kiểm tra lại');
    await idle();
    expect(screen.queryByText(/ô đã thay đổi từ lúc/)).toBeNull();
    clock.mockRestore();
  });
});

describe('long work', () => {
  test('shows where it stands, stops when it is told to, and leaves the pane as it was', async () => {
    const port = fakePort(SLIPS);
    const read = port.read.bind(port);
    // The workbook answers when it is told to, so that the work is still at hand however fast the machine is.
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    port.read = async (...args) => asked.then(() => read(...args));
    const pane = openPane(port);
    await pane.click('Kiểm tra');
    const stop = await screen.findByRole('button', { name: 'Dừng' });
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await pane.user.click(stop);
    answer();
    await idle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText(/gợi ý \(kiểm tra lúc/)).toBeNull();
    expect(screen.getByText(/^Đã dừng theo yêu cầu/, { selector: '.td-message *' })).toBeTruthy();
    expect(pane.said()).toMatch(/^Đã dừng theo yêu cầu/);
    await pane.check();
    expect(screen.queryByText(/^Đã dừng theo yêu cầu/)).toBeNull();
    expect(pane.said()).toMatch(/^Đã kiểm tra 3 nhiệm vụ/);
  });
});
