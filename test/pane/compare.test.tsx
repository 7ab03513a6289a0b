/** A clerk compares the plan with its earlier version. */
import { screen, waitFor, within } from '@testing-library/react';
import { done, refused } from '../../src/core/flow/outcome';
import type { WorkbookGrids } from '../../src/core/grid/grid';
import type { PaneHost } from '../../src/pane/host';
import { fakePort } from '../helpers/fakePort';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';
import { CATALOGUE, month } from './planGrids';

beforeEach(() => {
  window.localStorage.clear();
});

const KEPT = ['Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở', 'Hoàn thành', 46036] as const;

function book(name: string, ...rows: readonly (readonly (string | number | null)[])[]): WorkbookGrids {
  return { name, sheets: [month(1, rows), CATALOGUE] };
}

const EARLIER = book('KH cu.xlsx', ['Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở', null, null], KEPT, [
  'Chuẩn bị họp đầu năm của cơ quan',
  'Phòng Tổ chức',
  'Văn phòng Sở',
  null,
  null,
]);
const LATER = book(
  'KH moi.xlsx',
  ['Lập danh sách cán bộ, công chức đi học', 'Phòng Kế toán', 'Văn phòng Sở', null, null],
  KEPT,
);

function opens(earlier: WorkbookGrids): PaneHost['openFile'] {
  return (name) => Promise.resolve(done(fakePort({ ...earlier, name })));
}

async function openedView(openFile = opens(EARLIER)) {
  const port = fakePort(LATER);
  const pane = openPane(port, fakeHost({ ...(openFile === undefined ? {} : { openFile }) }));
  await pane.check();
  const card = screen.queryByText('So sánh với bản trước');
  if (card) await pane.user.click(card);
  return { port, pane };
}

// jsdom's files cannot be read.
const FILE = Object.assign(new File(['x'], 'KH cu.xlsx'), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });

async function chosen(openFile = opens(EARLIER)) {
  const view = await openedView(openFile);
  await view.pane.user.upload(await screen.findByLabelText('Tệp của bản trước'), FILE);
  await idle();
  return view;
}

/** Waits for the counts; they are said to a screen reader too. */
const headline = (text: string | RegExp) => screen.findByText(text, { selector: '.td-headline' });

test('sees what was reworded and who leads now, what is gone, and nothing is written', async () => {
  const { port } = await chosen();
  await headline(/Bỏ: 1 · Đổi chủ trì: 1 · Sửa câu chữ: 1; giữ nguyên: 1/);
  const [first, second] = screen.getAllByRole('listitem').filter((item) => item.querySelector('.td-issue strong'));
  expect(first?.textContent).toContain('Đổi chủ trì; Sửa câu chữ');
  expect(first?.querySelector('ins')?.textContent).toContain('công chức');
  expect(first?.textContent).toContain('Chủ trì: Phòng Tổ chức → Phòng Kế toán');
  expect(second?.textContent).toContain('Bỏ');
  expect(second?.textContent).toContain('Chuẩn bị họp đầu năm của cơ quan');
  expect(second && within(second).queryByRole('button')).toBeNull();
  expect(port.calls).not.toContain('putTabs');
  expect(await faultsForDisabledPeople()).toEqual([]);
});

test('goes to the row of a change, sees one kind alone, writes the tab and takes it back', async () => {
  const { port, pane } = await chosen();
  await pane.click(/^Đến dòng, .*: Lập danh sách/);
  await waitFor(() => expect(port.calls).toContain('jump'));
  await pane.user.selectOptions(screen.getByLabelText('Loại thay đổi'), 'removed');
  expect(screen.queryByText('Đổi chủ trì; Sửa câu chữ')).toBeNull();
  await pane.click('Ghi trang Thay đổi kế hoạch');
  await waitFor(() => expect(pane.said()).toContain("Đã ghi trang 'Thay đổi kế hoạch'"));
  expect(port.grids.sheets.at(-1)).toMatchObject({ name: 'Thay đổi kế hoạch', own: 'changes' });
  // What is shown is still that of the plan: writing our tab changed nothing in it.
  expect(screen.queryByText(/cần so lại/)).toBeNull();
  await pane.user.click(screen.getByText('Đã ghi trong phiên này'));
  await pane.click(/^Hoàn tác: ghi trang/);
  await waitFor(() => expect(port.grids.sheets.some(({ own }) => own === 'changes')).toBe(false));
});

test('is told to compare again once the plan has changed', async () => {
  const { port, pane } = await chosen();
  port.grids = { ...LATER, sheets: EARLIER.sheets };
  await pane.check();
  await pane.until(/cần so lại/);
  await pane.click('So lại');
  await headline('Không nhiệm vụ nào thay đổi; 3 nhiệm vụ giữ nguyên.');
  expect(screen.queryByText(/cần so lại/)).toBeNull();
});

test('is told in one sentence when the file is no workbook, and can choose another', async () => {
  await chosen(() => Promise.resolve(refused('file-not-xlsx', { file: 'KH cu.xlsx' })));
  expect((await screen.findByRole('alert')).textContent).toContain('KH cu.xlsx');
  expect(screen.getByRole('button', { name: 'Chọn tệp bản trước …' })).toBeTruthy();
});

test('finds no such card where no other file can be opened', async () => {
  const port = fakePort(LATER);
  const pane = openPane(port, fakeHost());
  await pane.check();
  expect(screen.queryByText('So sánh với bản trước')).toBeNull();
});
