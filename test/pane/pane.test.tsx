import { screen, waitFor, within } from '@testing-library/react';
import { fakePort } from '../helpers/fakePort';
import { CLEAN_PLAN, NO_PLAN, OVERLAPPING, PLAN, sheet } from './planGrids';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';

beforeEach(() => {
  window.localStorage.clear();
});

/** Methods of the port that change a workbook. */
const WRITES = ['putTabs', 'mark', 'undo', 'readMerges'];

describe('at first', () => {
  test('the card says what the two buttons do, and goes for good', async () => {
    const pane = openPane(fakePort(PLAN));
    expect(screen.getByRole('heading', { name: 'Bắt đầu' })).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ẩn phần Bắt đầu');
    expect(screen.queryByRole('heading', { name: 'Bắt đầu' })).toBeNull();
    expect(window.localStorage.getItem('tiendo.first-run')).toBe('seen');
  });

  test('storage that is switched off does no harm', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const spies = [
      jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse),
      jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse),
    ];
    const pane = openPane(fakePort(PLAN));
    await pane.check();
    expect(pane.said()).toMatch(/^Đã kiểm tra 6 nhiệm vụ/);
    spies.forEach((spy) => spy.mockRestore());
  });
});

describe('at the foot', () => {
  test('"Trợ giúp" opens the guide, "Giới thiệu" says what runs here and that nothing leaves the machine', async () => {
    const pane = openPane(fakePort(PLAN), fakeHost({ library: '16.0.1234' }));
    expect(screen.getByRole('link', { name: 'Trợ giúp' }).getAttribute('href')).toBe('guide/huong-dan.html');
    await pane.click('Giới thiệu');
    const about = await screen.findByRole('region', { name: 'Giới thiệu' });
    expect(about.textContent).toContain('Excel 16.0 (PC)');
    expect(about.textContent).toContain('16.0.1234');
    expect(about.textContent).toContain('Không nội dung nào của tệp rời khỏi máy');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Đóng giới thiệu');
    expect(screen.queryByRole('region', { name: 'Giới thiệu' })).toBeNull();
  });
});

describe('Kiểm tra', () => {
  test('shows what was found, first what figures hang on, and writes nothing', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.check();
    expect(screen.getByText('Đã đọc lúc 14:02: 6 nhiệm vụ trong 2 trang kế hoạch, năm 2026.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thiếu đơn vị chủ trì 1 nhiệm vụ', expanded: true })).toBeTruthy();
    expect(pane.said()).toMatch(/^Đã kiểm tra 6 nhiệm vụ: 2 lỗi, \d+ cảnh báo, \d+ gợi ý\.$/);
    expect(port.calls.filter((call) => WRITES.includes(call))).toEqual([]);
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('a hidden sheet is named and not counted, until the person wants it', async () => {
    const [first, second, catalogue] = PLAN.sheets;
    if (!first || !second || !catalogue) throw new Error('The plan has three sheets');
    const pane = openPane(fakePort({ ...PLAN, sheets: [first, { ...second, visibility: 'hidden' }, catalogue] }));
    await pane.check();
    expect(pane.said()).toMatch(/^Đã kiểm tra 4 nhiệm vụ/);
    expect(screen.getByText(/trang ẩn có 2 nhiệm vụ, không tính/)).toBeTruthy();
    await pane.user.click(screen.getByText('Các trang đã đọc'));
    await pane.click("Tính trang 'Tháng 2'");
    await waitFor(() => expect(pane.said()).toBe("Đã tính trang 'Tháng 2'."));
    expect(screen.getByText(/: 6 nhiệm vụ trong 2 trang kế hoạch/)).toBeTruthy();
    expect(screen.getByText(/theo lựa chọn đã ghi nhớ/)).toBeTruthy();
    await pane.click("Hoàn tác: tính trang 'Tháng 2'");
    await waitFor(() => expect(pane.said()).toBe("Đã hoàn tác: tính trang 'Tháng 2'."));
    expect(screen.getByText(/: 4 nhiệm vụ trong 1 trang kế hoạch/)).toBeTruthy();
  });

  test('ways of writing are closed at first', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.check();
    const hints = screen.getByRole('button', { name: /^Cách ghi và lưu ý/ });
    expect(hints.getAttribute('aria-expanded')).toBe('false');
    const rows = screen.getAllByRole('listitem').length;
    await pane.user.click(hints);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(rows);
  });

  test('goes to the cell of an issue and writes nothing', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.check();
    const [first] = screen.getAllByRole('button', { name: /^Đến ô/ });
    if (!first) throw new Error('No issue can be gone to');
    await pane.user.click(first);
    await waitFor(() => expect(pane.said()).toMatch(/^Đang ở 'Tháng 1'!C\d+, chọn từ đầu dòng\. Nhấn F6/));
    expect(port.calls).toEqual(['read', 'jump']);
  });

  test('says so when nothing is wrong', async () => {
    const pane = openPane(fakePort(CLEAN_PLAN));
    await pane.check();
    expect(pane.said()).toMatch(/^Đã kiểm tra 1 nhiệm vụ: 0 lỗi, 0 cảnh báo, /);
    expect(await pane.until(/^Không có lỗi hay cảnh báo nào trong 1 nhiệm vụ/)).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('asks before it writes its tab, says that Ctrl+Z goes, and takes it back', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.check();
    await pane.click("Ghi trang 'Kiểm tra'");
    expect(screen.getByText(/^Sẽ thêm trang 'Kiểm tra' vào cuối tệp/)).toBeTruthy();
    expect(screen.getByText(/Ctrl\+Z của Excel có thể không lùi được/)).toBeTruthy();
    expect(port.calls).not.toContain('putTabs');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi');
    await waitFor(() => expect(pane.said()).toBe("Đã ghi trang 'Kiểm tra'."));
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toBe("Đã hoàn tác: ghi trang 'Kiểm tra'."));
    expect(port.grids.sheets.map(({ name }) => name)).toEqual(PLAN.sheets.map(({ name }) => name));
  });
});

describe('Tổng hợp', () => {
  test('proposes the month just ended, shows its table, and writes nothing', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.summarise();
    expect(screen.getByLabelText<HTMLSelectElement>('Kỳ báo cáo').value).toBe('2026-01');
    expect(screen.getByLabelText<HTMLInputElement>('Tính đến ngày').value).toBe('05/02/2026');
    const [table] = screen.getAllByRole('table');
    const rows = within(table as HTMLElement)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(['Đơn vị', 'Tổng số', 'Hoàn thành', 'Chưa hoàn thành quá hạn', 'Tỷ lệ %']);
    expect(rows).toContainEqual(['Phòng Tổ chức', '1', '1', '0', '100,0']);
    expect(rows.at(-1)).toEqual(['Tổng cộng', '4', '2', '2', '50,0']);
    expect(
      screen.getByText(/^Sẽ thêm trang 'TH Tháng 01-2026' và 'DS Tháng 01-2026'; không trang nào khác/),
    ).toBeTruthy();
    expect(port.calls.filter((call) => WRITES.includes(call))).toEqual([]);
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('counts again for a day typed in any usual way, and says when it is none', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    const day = screen.getByLabelText('Tính đến ngày');
    await pane.user.clear(day);
    await pane.user.type(day, '31/02/2026{Enter}');
    expect(await pane.until(/^Chưa đọc được ngày này/)).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.user.clear(day);
    await pane.user.type(day, '15.1.2026{Enter}');
    await idle();
    await waitFor(() => expect(pane.said()).toContain('tính đến ngày 15/01/2026'));
  });

  test('writes, says where, and takes it back', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.summarise();
    await pane.click('Ghi trang tổng hợp');
    await waitFor(() => expect(pane.said()).toBe("Đã ghi trang 'TH Tháng 01-2026', 'DS Tháng 01-2026'."));
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác/));
    expect(port.calls.filter((call) => WRITES.includes(call))).toEqual(['putTabs', 'undo']);
  });

  test('shows the new table and writes nothing when the workbook has changed since', async () => {
    const port = fakePort(PLAN, { asksMerges: true });
    const pane = openPane(port);
    await pane.summarise();
    port.grids = { ...PLAN, sheets: PLAN.sheets.filter(({ name }) => name !== 'Tháng 1') };
    await pane.click('Ghi trang tổng hợp');
    await waitFor(() => expect(pane.said()).toMatch(/^Số liệu vừa đọc lại khác/));
    expect(port.calls).not.toContain('putTabs');
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('waits for a choice when two sheets hold the same tasks', async () => {
    const pane = openPane(fakePort(OVERLAPPING));
    await pane.summarise();
    expect(screen.queryByRole('button', { name: 'Ghi trang tổng hợp' })).toBeNull();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click("Chỉ tính 'Tháng 1'");
    await idle();
    expect(screen.getByRole('button', { name: 'Ghi trang tổng hợp' })).toBeTruthy();
  });
});

describe('when something goes wrong', () => {
  test('a workbook without a plan is said in one sentence, and the details hold no cell', async () => {
    const host = fakeHost();
    const pane = openPane(fakePort(NO_PLAN), host);
    await pane.check();
    expect(screen.getByRole('alert').textContent).toMatch(/kế hoạch/);
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Sao chép chi tiết');
    expect(host.copied.join('\n')).toMatch(/plan-none/);
    expect(host.copied.join('\n')).not.toContain('Ghi chép');
  });

  test('a plan that lacks one column is read once somebody says which it is, and that is remembered', async () => {
    const rows = [
      ['Stt', 'Nội dung', 'Ai lo', 'Thời hạn'],
      [1, 'Kiểm kê tài sản', 'Văn phòng Sở', 'Tháng 3/2026'],
    ];
    const port = fakePort({ name: 'Sổ.xlsx', sheets: [sheet('Phân công 2026', rows)] });
    const pane = openPane(port);
    await pane.check();
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('C “Ai lo”');
    // What is typed on a command line helps nobody here.
    expect(textContent).not.toContain('--');
    const choice = screen.getByLabelText('Cột “Đơn vị chủ trì” là cột nào?');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.user.selectOptions(choice, 'Cột C: Ai lo');
    await pane.click('Ghi nhớ');
    await waitFor(() => expect(port.grids.settings).toContain('"lead"'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a refusal of the host is said and goes with the next try', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    port.failNext('read', 'cell-editing');
    await pane.check();
    expect(screen.getByRole('alert').textContent).not.toBe('');
    await pane.check();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a bug is admitted, and its details hold the place in the program but no message', async () => {
    const port = fakePort(PLAN);
    const host = fakeHost();
    const pane = openPane(port, host);
    port.failNext('read', 'bug');
    await pane.check();
    expect(screen.getByRole('alert').textContent).toMatch(/^Có lỗi trong chương trình/);
    await pane.click('Sao chép chi tiết');
    await waitFor(() => expect(pane.said()).toBe('Đã sao chép.'));
    expect(screen.getByRole('button', { name: 'Đã sao chép' })).toBeTruthy();
    expect(host.copied[0]).toContain('TypeError');
    expect(host.copied[0]).not.toContain('secret');
  });
});

test('where the clipboard is closed, the details of a problem are shown and selected', async () => {
  const pane = openPane(fakePort(NO_PLAN), fakeHost({ copyText: () => Promise.resolve(false) }));
  await pane.check();
  await pane.click('Sao chép chi tiết');
  await waitFor(() => expect(pane.said()).toMatch(/^Không sao chép được/));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung cần sao chép' });
  expect(text.value).toContain('plan-none');
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  expect(await faultsForDisabledPeople()).toEqual([]);
});

test('the pane speaks English too, and remembers it', async () => {
  const pane = openPane(fakePort(PLAN));
  await pane.summarise();
  await pane.click('English');
  await idle();
  expect(await screen.findByRole('button', { name: 'Check' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Write the summary sheet' })).toBeTruthy();
  expect(window.localStorage.getItem('tiendo.language')).toBe('en');
  expect(await faultsForDisabledPeople()).toEqual([]);
});
