/** No plan is found: a person shows where it is, and what was asked for is done. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { parseTypedDay } from '../../src/pane/text/times';
import { fakePort } from '../helpers/fakePort';
import { CATALOGUE, sheet } from './planGrids';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';

beforeEach(() => {
  window.localStorage.clear();
});

const part = (title: string) =>
  sheet(title, [
    [null, 'BẢNG GIAO', 'NĂM 2026'],
    ['Mục', 'Phải lo', 'Ai lo', 'Bao giờ'],
    [1, 'Lát lại sân', 'Phòng Tổ chức', 'Tháng 1'],
    [2, 'Sửa nhà xe', 'Văn phòng Sở', 'Tháng 2'],
  ]);
const LOST = { name: 'Giao việc.xlsx', sheets: [part('Đợt 1'), part('Đợt 2'), CATALOGUE] };

async function shown() {
  const port = fakePort(LOST);
  const pane = openPane(port);
  await pane.check();
  await pane.click('Chọn bảng kế hoạch …');
  await screen.findByRole('region', { name: 'Bảng kế hoạch ở đâu?' });
  return { port, pane };
}

const choose = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

test('sheet, heading row and columns are chosen; then the plan is checked, and the workbook remembers', async () => {
  const { port, pane } = await shown();
  expect(document.activeElement?.textContent).toBe('Bảng kế hoạch ở đâu?');
  choose(/^Dòng tiêu đề/, '2');
  expect(screen.getByText(/^Cần chọn cột “Nội dung nhiệm vụ”/)).toBeTruthy();
  choose(/^Cột B: Phải lo/, 'content');
  choose(/^Cột C: Ai lo/, 'lead');
  choose(/^Cột D: Bao giờ/, 'due');
  expect(await faultsForDisabledPeople()).toEqual([]);
  await pane.click('Đọc bảng này');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã đọc bảng kế hoạch ở Đợt 1 và 1 trang cùng mẫu/));
  await idle();
  expect(screen.queryByRole('region', { name: 'Bảng kế hoạch ở đâu?' })).toBeNull();
  expect(screen.getByText(/: 4 nhiệm vụ trong 2 trang kế hoạch/)).toBeTruthy();
  expect(port.grids.settings).toContain('"headings":{"Đợt 1":"phải lo","Đợt 2":"phải lo"}');
  // As any other decision it can be taken back; then there is no plan again.
  await pane.click('Hoàn tác');
  await waitFor(() => expect(port.grids.settings ?? '').not.toContain('headings'));
});

test('a meaning belongs to one column: chosen for another, the first has it no more', async () => {
  await shown();
  choose(/^Dòng tiêu đề/, '2');
  choose(/^Cột B: Phải lo/, 'content');
  choose(/^Cột C: Ai lo/, 'content');
  expect(screen.getByRole('combobox', { name: /^Cột B: Phải lo/ })).toHaveProperty('value', 'none');
});

test('nothing is written by looking, and the question can be left', async () => {
  const { port, pane } = await shown();
  await pane.click('Quay lại');
  expect(screen.queryByRole('region', { name: 'Bảng kế hoạch ở đâu?' })).toBeNull();
  expect(port.calls.filter((call) => call !== 'read')).toEqual([]);
});

test('a workbook without any table says so', async () => {
  const pane = openPane(fakePort({ name: 'Ghi chép.xlsx', sheets: [sheet('Sheet1', [['Ghi chép']])] }), fakeHost());
  await pane.check();
  await pane.click('Chọn bảng kế hoạch …');
  await pane.until(/^Tệp không có trang nào có bảng/);
});

test('where there is an agenda only, its tab is offered instead of a summary', async () => {
  const agenda = sheet('Chương trình họp', [
    ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
    ['Stt', 'Nội dung'],
    [1, 'Kế hoạch tuyển dụng (Phòng Tổ chức, tháng 1)'],
    [2, 'Quy chế chi tiêu (Văn phòng Sở, tháng 2)'],
    [3, 'Sửa trụ sở (Văn phòng Sở, tháng 3)'],
  ]);
  const port = fakePort({ name: 'Họp.xlsx', sheets: [agenda, CATALOGUE] });
  const pane = openPane(port);
  await pane.summarise();
  expect(screen.getByText(/: 3 nội dung họp, năm 2026; không có trang kế hoạch nào được tính\.$/)).toBeTruthy();
  await pane.click('Ghi trang Nội dung họp');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã ghi trang 'Nội dung họp'/));
  expect(port.calls).toContain('putTabs');
  expect(screen.queryByText(/để tổng hợp, cần mở tệp có kế hoạch/)).toBeNull();
});

test.each([
  ['3/4/23', { year: 2023, month: 4, day: 3 }],
  ['03.04.2023', { year: 2023, month: 4, day: 3 }],
  ['31/2/23', null],
  ['3/4/123', null],
  ['3/4', null],
])('the day typed as %s is %p', (text, day) => {
  expect(parseTypedDay(text)).toEqual(day);
});
