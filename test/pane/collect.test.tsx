import { screen, waitFor, within } from '@testing-library/react';
import type { ReceivedFile } from '../../src/app/collect/receive';
import type { SentFile } from '../../src/app/collect/send';
import { openPlan } from '../../src/app/open/openPlan';
import { done, refused } from '../../src/core/flow/outcome';
import type { SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { fakePort } from '../helpers/fakePort';
import { fillForm, formsFor, randomFrom, runner, valueOf } from '../helpers/returnedForms';
import type { FilledForm } from '../helpers/returnedForms';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';
import { CATALOGUE, month } from './planGrids';

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

async function openSample(files: readonly ReceivedFile[]) {
  const port = fakePort(GRIDS, { host: 'file' });
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
  await pane.summarise();
  await pane.user.click(screen.getByText('Gửi phòng, nhận kết quả về'));
  await screen.findByRole('heading', { name: 'Gửi phòng' });
  return { ...pane, port, sent };
}

const receivedAs = (name: string, sheet: SheetGrid): ReceivedFile => ({ name, grids: done({ name, sheets: [sheet] }) });

async function returned(): Promise<readonly FilledForm[]> {
  const opened = valueOf(await openPlan(fakePort(GRIDS), runner));
  const random = randomFrom(21);
  return (await formsFor(opened, '2026-01', '2026-02-05')).forms.slice(0, 2).map((form) => fillForm(form, random, 1));
}

const choose = async (pane: Awaited<ReturnType<typeof openSample>>): Promise<void> => {
  const chooser = screen.getByLabelText('Chọn các tệp gửi về…', { selector: 'input' });
  await pane.user.upload(chooser, new File(['x'], 'tra loi.xlsx'));
  await idle();
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

it('shows what came back, writes what is ticked in one step, and takes it back in one', async () => {
  const forms = await returned();
  const [first] = forms;
  if (first === undefined) throw new Error('no form');
  const rows = first.sheet.rows.map((row) => row.map((value) => (value === 'Hoàn thành' ? 'Chưa thực hiện' : value)));
  const other = receivedAs('nham.xlsx', { ...first.sheet, rows });
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
  expect(pane.port.grids).toBe(GRIDS);
  expect(await faultsForDisabledPeople()).toEqual([]);

  // Of two answers that contradict each other one can be chosen.
  const contents = within(doubts)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b')?.textContent);
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
