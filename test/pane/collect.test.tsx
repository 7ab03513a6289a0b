import { screen, waitFor, within } from '@testing-library/react';
import type { ReceivedFile } from '../../src/app/collect/receive';
import type { SentFile } from '../../src/app/collect/send';
import { openPlan } from '../../src/app/open/openPlan';
import { done, refused } from '../../src/core/flow/outcome';
import type { SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { fakePort } from '../helpers/fakePort';
import { fillForm, formsFor, randomFrom, runner } from '../helpers/returnedForms';
import type { FilledForm } from '../helpers/returnedForms';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';
import { CATALOGUE, month } from './planGrids';
import { valueOf } from '../helpers/valueOf';

const UNITS = ['Phòng Tổ chức', 'Phòng Kế toán', 'Văn phòng Sở'];
const WORK = ['Kiểm kê kho', 'Rà soát hồ sơ', 'Lập dự toán', 'Sửa nhà xe', 'Mua sách', 'Trồng cây'];
const GRIDS: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [
    month(
      1,
      UNITS.flatMap((unit) => WORK.map((work) => [`${work} của ${unit}`, unit, 'Văn phòng Sở', null, null])),
    ),
    CATALOGUE,
  ],
};

async function openSample(files: readonly ReceivedFile[], grids = GRIDS) {
  const port = fakePort(grids, { host: 'file' });
  const sent: SentFile[] = [];
  const host = fakeHost({
    kind: 'page',
    sending: {
      asZip: (_, all) => {
        sent.push(...all);
        return Promise.resolve();
      },
    },
    readBooks: () => Promise.resolve(done(files)),
  });
  const pane = openPane(port, host);
  await pane.click('Gửi – nhận');
  await screen.findByRole('heading', { name: 'Gửi phòng' });
  return { ...pane, port, sent };
}

const receivedAs = (name: string, sheet: SheetGrid): ReceivedFile => ({ name, grids: done({ name, sheets: [sheet] }) });

async function returned(grids = GRIDS, random = randomFrom(21)): Promise<readonly FilledForm[]> {
  const opened = valueOf(await openPlan(fakePort(grids), runner));
  return (await formsFor(opened, '2026-01', '2026-02-05')).forms.slice(0, 2).map((form) => fillForm(form, random, 1));
}

const choose = async (pane: Awaited<ReturnType<typeof openSample>>): Promise<void> => {
  const chooser = screen.getByLabelText('Chọn các tệp gửi về…', { selector: 'input' });
  await pane.user.upload(chooser, new File(['x'], 'tra loi.xlsx'));
  await idle();
};

/** All that a form says done is not begun. */
const contradicted = ({ sheet }: FilledForm): SheetGrid => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((value) => (value === 'Hoàn thành' ? 'Chưa thực hiện' : value))),
});

const listOf = (head: RegExp): HTMLDetailsElement => {
  const list = screen.getByText(head).closest('details');
  if (list === null) throw new Error('no list');
  return list;
};

it('hands out a form for each unit with the list of them, and changes nothing', async () => {
  const pane = await openSample([]);
  await pane.click('Tải các tệp gửi (.zip)');
  const told = await screen.findAllByText(/Đã tạo 3 biểu trong tệp Gửi phòng tháng 1-2026\.zip/);
  expect(told.map((each) => each.closest('section')?.querySelector('h2')?.textContent)).toContain('Gửi phòng');
  expect(pane.sent.map(({ file }) => file)[0]).toBe('Danh sách gửi tháng 1-2026.xlsx');
  expect(pane.sent).toHaveLength(4);
  expect(pane.port.grids).toBe(GRIDS);
  expect(await faultsForDisabledPeople()).toEqual([]);
});

it('asks for the answers until the day that somebody sets', async () => {
  const pane = await openSample([]);
  const field = screen.getByRole('textbox', { name: 'Hạn trả lời' });
  await pane.user.clear(field);
  await pane.user.type(field, '15/2/26{Enter}');
  await pane.click('Tải các tệp gửi (.zip)');
  await screen.findAllByText(/hạn trả lời 15\/02\/2026\./);
  for (const { draft } of pane.sent) {
    const words = draft.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? null));
    expect(
      words.filter((value) => typeof value === 'string' && value.includes('chậm nhất ngày 15/02/2026')),
    ).toHaveLength(1);
  }
});

it('shows what came back, writes what is ticked in one step, and takes it back in one', async () => {
  const forms = await returned();
  const [first] = forms;
  if (first === undefined) throw new Error('no form');
  const other = receivedAs('nham.xlsx', contradicted(first));
  const broken: ReceivedFile = { name: 'khoa.xlsx', grids: refused('file-encrypted', { file: 'khoa.xlsx' }) };
  const pane = await openSample([...forms.map(({ file, sheet }) => receivedAs(file, sheet)), other, broken]);
  await choose(pane);

  const doubts = screen.getByText(/^Cần quyết định \(\d+\)$/).closest('details');
  if (doubts === null) throw new Error('no list');
  const ticks = within(doubts).getAllByRole<HTMLInputElement>('checkbox').slice(1);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.filter(({ checked }) => checked)).toEqual([]);
  expect(within(doubts).getAllByText('các tệp trả lời khác nhau').length).toBeGreaterThan(1);
  screen.getByText(/“khoa\.xlsx” có mật khẩu/);
  // What is to be decided is looked at in the plan first.
  const [toRow] = within(doubts).getAllByRole('button', { name: /^Xem ở kế hoạch: / });
  await pane.user.click(toRow ?? doubts);
  await idle();
  expect(pane.said()).toMatch(/Tháng 1/);
  expect(pane.port.grids).toBe(GRIDS);
  expect(await faultsForDisabledPeople()).toEqual([]);

  // Of two answers that contradict each other one can be chosen.
  const contents = within(doubts)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b, .td-hidden')?.textContent);
  const twin = contents.lastIndexOf(contents[0]);
  await pane.user.click(ticks[0] ?? doubts);
  expect(ticks[0]?.checked).toBe(true);
  await pane.user.click(ticks[twin] ?? doubts);
  expect([ticks[twin]?.checked, ticks[0]?.checked]).toEqual([true, false]);

  await pane.click('Ghi vào kế hoạch');
  await waitFor(() => expect(screen.getAllByText(/Đã ghi \d+ câu trả lời của các phòng/).length).toBeGreaterThan(0));
  expect(pane.port.grids.sheets.map(({ name }) => name)).toContain('Trả lời tháng 1-2026');
  expect(pane.port.grids.sheets[0]?.rows).not.toEqual(GRIDS.sheets[0]?.rows);
  await idle();
  await pane.click('Hoàn tác');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác: ghi \d+ câu trả lời/));
  expect(pane.port.grids.sheets[0]?.rows).toEqual(GRIDS.sheets[0]?.rows);
  expect(pane.port.grids.sheets).toHaveLength(GRIDS.sheets.length);
});

it('keeps what was received: what was written is seen to stand, the rest waits, and undo brings all of it back', async () => {
  const [first, second] = await returned(GRIDS, () => 0.4);
  if (first === undefined || second === undefined) throw new Error('no forms');
  const files = [first, second].map(({ file, sheet }) => receivedAs(file, sheet));
  const pane = await openSample([...files, receivedAs('sua.xlsx', contradicted(first))]);
  await choose(pane);
  const card = () => screen.getByRole('region', { name: 'Nhận về' });
  const groups = () =>
    within(card())
      .queryAllByText(/\(\d+\)$/, { selector: 'summary' })
      .map((head) => head.textContent);
  const before = groups();
  expect(before).toEqual(['Cần quyết định (12)', 'Điền vào ô còn trống (6)']);
  const tick = within(listOf(/^Cần quyết định/)).getAllByRole<HTMLInputElement>('checkbox')[1];
  if (tick === undefined) throw new Error('no tick');
  await pane.user.click(tick);
  const bar = () => screen.getByRole('region', { name: 'Ghi kết quả nhận về' });
  within(bar()).getByText(/^Sẽ ghi 7 câu trả lời đã chọn/);
  await pane.click('Ghi vào kế hoạch');
  await screen.findByText(/^Đã ghi 7 trong 18 câu trả lời; còn 10 câu cần xem/);
  await idle();
  expect(groups()).toEqual(['Cần quyết định (10)', 'Đã chọn câu trả lời khác (1)', 'Đã ghi vào kế hoạch (7)']);
  within(bar()).getByText(/^Chưa chọn câu trả lời nào để ghi/);
  screen.getByText(/^Còn 10 câu trả lời chưa ghi/);
  expect(await faultsForDisabledPeople()).toEqual([]);

  // Another look at the plan, and back.
  await pane.check();
  await pane.click('Gửi – nhận');
  await idle();
  expect(groups()).toEqual(['Cần quyết định (10)', 'Đã chọn câu trả lời khác (1)', 'Đã ghi vào kế hoạch (7)']);

  await pane.user.click(screen.getByText(/^Đã ghi trong phiên này/));
  await pane.click(/^Hoàn tác: /);
  await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác: ghi 7 câu trả lời/));
  await idle();
  expect(groups()).toEqual(before);
  within(bar()).getByText(/^Sẽ ghi 7 câu trả lời đã chọn/);
  await pane.click('Ghi vào kế hoạch');
  await screen.findByText(/^Đã ghi 7 trong 18 câu trả lời/);
});

it('takes the other of two answers in a second write, and says which one stands', async () => {
  const [first] = await returned(GRIDS, () => 0.4);
  if (first === undefined) throw new Error('no form');
  const pane = await openSample([receivedAs(first.file, first.sheet), receivedAs('sua.xlsx', contradicted(first))]);
  await choose(pane);
  const tickOf = async (head: RegExp, at: number) => {
    const tick = within(listOf(head)).getAllByRole('checkbox', { hidden: true })[at];
    if (tick === undefined) throw new Error('no tick');
    await pane.user.click(tick);
  };
  await tickOf(/^Cần quyết định/, 1);
  await pane.click('Ghi vào kế hoạch');
  await screen.findByText('Đã chọn câu trả lời khác (1)');
  await idle();
  const written = () =>
    within(listOf(/^Đã ghi vào kế hoạch \(1\)$/)).getByRole('listitem', { hidden: true }).textContent;
  expect(written()).toContain(first.file);
  await tickOf(/^Đã chọn câu trả lời khác/, 1);
  await pane.click('Ghi vào kế hoạch');
  await waitFor(() => expect(written()).toContain('sua.xlsx'));
});

it('takes more files to those it has, and a file of the same name for another one', async () => {
  const [first, second] = await returned(GRIDS, () => 0.4);
  if (first === undefined || second === undefined) throw new Error('no forms');
  const files: ReceivedFile[] = [receivedAs('bao cao.xlsx', first.sheet)];
  const pane = await openSample(files);
  await choose(pane);
  const card = () => within(screen.getByRole('region', { name: 'Nhận về' }));
  const total = (count: number) =>
    card().findByText(`Đã đọc ${String(count)} câu trả lời; 0 câu cần xem, 0 tệp không dùng được.`);
  await total(6);
  // The same file once more, and one of the same name from another unit.
  files.push(receivedAs('bao cao.xlsx', second.sheet));
  await choose(pane);
  await total(12);
  expect(screen.getAllByText(/ – bao cao \(2\)\.xlsx, hàng \d+/).length).toBe(6);
  await pane.click('Bỏ các tệp đã nhận');
  expect(screen.queryByRole('region', { name: 'Ghi kết quả nhận về' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Chọn các tệp gửi về…' }));
});

it('says why no answer can be ticked with all others where each contradicts another one, and shows them beside each other', async () => {
  const [first] = await returned(GRIDS, () => 0.4);
  if (first === undefined) throw new Error('no form');
  const pane = await openSample([receivedAs(first.file, first.sheet), receivedAs('sua.xlsx', contradicted(first))]);
  await choose(pane);
  const doubts = listOf(/^Cần quyết định \(12\)$/);
  const [all] = within(doubts).getAllByRole<HTMLInputElement>('checkbox');
  expect(all?.disabled).toBe(true);
  within(doubts).getByText(/^Nhiệm vụ có các câu trả lời khác nhau thì chọn riêng/);
  const contents = within(doubts)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b, .td-hidden')?.textContent);
  expect(contents.filter((content, at) => at % 2 === 0 && content === contents[at + 1])).toHaveLength(6);
  expect(await faultsForDisabledPeople()).toEqual([]);
});

it('ticks with all others what nothing contradicts, and takes all ticks away', async () => {
  const [first, second] = await returned(GRIDS, () => 0.4);
  if (first === undefined || second === undefined) throw new Error('no forms');
  const pane = await openSample([receivedAs(first.file, first.sheet), receivedAs(second.file, second.sheet)]);
  await choose(pane);
  const fills = listOf(/^Điền vào ô còn trống \(12\)$/);
  expect(within(fills).queryByText(/^Nhiệm vụ có các câu trả lời khác nhau/)).toBeNull();
  const [all, ...ticks] = within(fills).getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
  const ticked = () => ticks.filter(({ checked }) => checked).length;
  expect([all?.checked, ticked()]).toEqual([true, 12]);
  await pane.user.click(all ?? fills);
  expect([all?.checked, ticked()]).toEqual([false, 0]);
  await pane.user.click(all ?? fills);
  expect([all?.checked, ticked()]).toEqual([true, 12]);
});

it.each([
  [10, true],
  [11, false],
])('shows first what came back, then what waits; of %i changes the list is open: %s', async (count, isOpen) => {
  const work = Array.from({ length: count }, (_, at) => `Việc thứ ${String(at + 1)} của năm`);
  const rows = work.map((content) => [content, 'Phòng Kế toán', 'Văn phòng Sở', 'Đang thực hiện', null]);
  const grids = { name: 'Kế hoạch.xlsx', sheets: [month(1, rows), CATALOGUE] };
  const [form] = await returned(grids, () => 0.4);
  if (form === undefined) throw new Error('no form');
  const pane = await openSample([receivedAs(form.file, form.sheet)], grids);
  await choose(pane);
  const card = screen.getByRole('region', { name: 'Nhận về' });
  within(card).getByText(`Đã đọc ${String(count)} câu trả lời; 0 câu cần xem, 0 tệp không dùng được.`);
  expect(listOf(new RegExp(`^Đổi kết quả đang ghi \\(${String(count)}\\)$`)).open).toBe(isOpen);
  within(screen.getByRole('region', { name: 'Ghi kết quả nhận về' })).getByText(
    new RegExp(`^Sẽ ghi ${String(count)} .+, trong đó ${String(count)} câu đổi nội dung đang ghi,`),
  );
});

it('asks in its field where a task goes that several places fit, those of its month first', async () => {
  const more = { ...month(1, [['Dọn kho lưu trữ', 'Phòng Kế toán', null, null, null]]), name: 'Bổ sung' };
  const later = month(2, [['Họp tổ', 'Phòng Tổ chức', null, null, null]]);
  const [first] = GRIDS.sheets;
  if (first === undefined) throw new Error('no sheet');
  const pane = await openSample([], { ...GRIDS, sheets: [later, first, more, CATALOGUE] });
  await pane.user.type(screen.getByLabelText('Nội dung nhiệm vụ'), 'Tổng kết phong trào');
  await pane.user.selectOptions(screen.getByLabelText('Đơn vị chủ trì'), 'Phòng Kế toán');
  await pane.user.type(screen.getByLabelText('Thời hạn'), '20/01/2026');
  await pane.click('Xem trước dòng mới');
  await screen.findByText('Có nhiều nơi ghi được nhiệm vụ này; cần chọn một nơi rồi xem trước lại.');
  await idle();
  const place = screen.getByLabelText('Nơi ghi');
  expect(document.activeElement).toBe(place);
  expect(place.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('.td-message-error')).toBeNull();
  const ofMonth = within(place).getByRole('group', { name: 'Của tháng 01/2026' });
  const names = within(ofMonth)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names).toHaveLength(2);
  expect(names.every((name) => /trang (Tháng 1|Bổ sung)\)$/.test(name))).toBe(true);
  expect(within(place).getByRole('group', { name: 'Nơi khác' }).textContent).toContain('trang Tháng 2');
  expect(await faultsForDisabledPeople()).toEqual([]);

  await pane.user.selectOptions(place, within(ofMonth).getByRole('option', { name: /trang Bổ sung/ }));
  expect(screen.queryByText(/^Có nhiều nơi ghi được/)).toBeNull();
  await pane.click('Xem trước dòng mới');
  await screen.findByText(/^Chèn một dòng mới thành dòng \d+ của trang “Bổ sung”/);

  await pane.user.selectOptions(place, '');
  await pane.user.clear(screen.getByLabelText('Thời hạn'));
  await pane.user.type(screen.getByLabelText('Thời hạn'), '20/07/2026');
  await pane.click('Xem trước dòng mới');
  await screen.findByText(/^Kế hoạch chưa có phần nào của tháng 07\/2026; cần chọn nơi ghi/);
});

it('adds a row that a unit put into its form to the plan, keeps what came back, and takes the row back', async () => {
  const forms = await returned();
  const [first] = forms;
  if (first === undefined) throw new Error('no form');
  const header = first.sheet.rows.findIndex((row) => row.includes('Nội dung nhiệm vụ'));
  const column = first.sheet.rows[header]?.indexOf('Nội dung nhiệm vụ') ?? 0;
  const added = Array.from({ length: column + 1 }, (_, at) => (at === column ? 'Tổng kết phong trào' : null));
  const rows = [...first.sheet.rows, added];
  const pane = await openSample([receivedAs(first.file, { ...first.sheet, rows })]);
  await choose(pane);
  const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).length;
  const before = ticked();
  await pane.click('Thêm vào kế hoạch: Tổng kết phong trào');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Nội dung nhiệm vụ').value).toBe('Tổng kết phong trào');
  // The month of the period that was asked about.
  expect(screen.getByLabelText<HTMLInputElement>('Thời hạn').value).toBe('01/2026');
  await pane.user.clear(screen.getByLabelText('Thời hạn'));
  await pane.click('Xem trước dòng mới');
  screen.getByText('Cần nhập nội dung, chọn đơn vị chủ trì và thời hạn.');
  await pane.user.type(screen.getByLabelText('Thời hạn'), '20/01/2026');
  await pane.click('Xem trước dòng mới');
  await screen.findByText(/^Chèn một dòng mới thành dòng \d+ của trang “/);
  screen.getByText(/^Nội dung nhiệm vụ \(ô [A-Z]+\d+\): Tổng kết phong trào$/);
  expect(pane.port.grids).toBe(GRIDS);
  expect(await faultsForDisabledPeople()).toEqual([]);

  await pane.click('Ghi nhiệm vụ mới');
  await screen.findAllByText(/^Công thức ở ô F9 trang “.+” có vùng dừng ngay trên dòng mới/);
  await idle();
  expect(pane.port.grids.sheets[0]?.rows.flat()).toContain('Tổng kết phong trào');
  expect(ticked()).toBe(before);
  expect(screen.queryByText('Thêm vào kế hoạch…')).toBeNull();
  await pane.click('Hoàn tác');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác: thêm nhiệm vụ vào dòng \d+ trang “/));
  expect(pane.port.grids.sheets[0]?.rows).toEqual(GRIDS.sheets[0]?.rows);
});
