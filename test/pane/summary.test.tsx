import { screen, waitFor, within } from '@testing-library/react';
import type { CellValue, WorkbookGrids } from '../../src/core/grid/grid';
import type { TabDraft } from '../../src/core/draft/types';
import { fakePort } from '../helpers/fakePort';
import type { FakePort } from '../helpers/fakePort';
import { gridOf } from '../helpers/tabs';
import { fakeHost, faultsForDisabledPeople, idle, openPane } from './openPane';
import { CATALOGUE, CLEAN_PLAN, PLAN, sheet } from './planGrids';

beforeEach(() => {
  window.localStorage.clear();
});

/** A workbook that takes tabs of ours whole, so that they can be changed by hand. */
function standingPort(grids: WorkbookGrids): FakePort & { readonly drafts: TabDraft[] } {
  const port = fakePort(grids);
  const putTabs = port.putTabs.bind(port);
  const drafts: TabDraft[] = [];
  return Object.assign(port, {
    drafts,
    putTabs: async (...given: Parameters<FakePort['putTabs']>) => {
      const receipt = await putTabs(...given);
      drafts.push(...given[0]);
      const titles = given[0].map(({ title }) => title);
      const others = port.grids.sheets.filter(({ name }) => !titles.includes(name));
      port.grids = { ...port.grids, sheets: [...others, ...given[0].map((draft) => gridOf(draft))] };
      return receipt;
    },
  });
}

const choose = (field: string): HTMLElement => screen.getByRole('combobox', { name: field });

describe('the calendar of reports', () => {
  test('gives the days that the figures cover, and its closing day as the day to count for', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    expect(screen.getByText('Kỳ số liệu từ 01/01/2026 đến 31/01/2026.')).toBeTruthy();
    await pane.unfold(/^Lịch báo cáo/);
    await pane.user.selectOptions(choose('Lịch báo cáo'), 'Nghị định 09/2019/NĐ-CP');
    await idle();
    expect(screen.getByText('Kỳ số liệu từ 15/12/2025 đến 14/01/2026, chốt ngày 14/01/2026.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Tính đến ngày' }).value).toBe('14/01/2026');
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('that lacks the period says which it has', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    await pane.unfold(/^Lịch báo cáo/);
    await pane.user.selectOptions(choose('Lịch báo cáo'), 'Cải cách hành chính');
    await idle();
    expect(screen.getByRole('alert').textContent).toContain(
      'quý I năm 2026, quý III năm 2026, 6 tháng đầu năm 2026, năm',
    );
    expect(screen.queryByRole('button', { name: 'Ghi trang tổng hợp' })).toBeNull();
    await pane.user.selectOptions(choose('Kỳ báo cáo'), 'Quý I/2026');
    await idle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ghi trang tổng hợp' })).toBeTruthy();
  });

  test('of the office’s own is used at once, remembered on request, and forgotten again', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.summarise();
    await pane.unfold(/^Lịch báo cáo/);
    await pane.user.selectOptions(choose('Lịch báo cáo'), 'Lịch khác của cơ quan …');
    const day = screen.getByRole('textbox', { name: 'Ngày chốt hằng tháng (1–31)' });
    await pane.user.type(day, '32{Enter}');
    expect(screen.getByText('Ghi một số từ 1 đến 31.')).toBeTruthy();
    await pane.user.clear(day);
    await pane.user.type(day, '25');
    await pane.click('Dùng lịch này');
    await idle();
    expect(screen.getByText('Kỳ số liệu từ 26/12/2025 đến 25/01/2026, chốt ngày 25/01/2026.')).toBeTruthy();
    expect(port.calls).not.toContain('putSettings');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi nhớ lịch này');
    await waitFor(() => expect(pane.said()).toBe('Đã ghi nhớ lịch của cơ quan (chốt ngày 25).'));
    expect(port.grids.settings).toContain('"closingDay":25');
    expect(screen.queryByRole('button', { name: 'Ghi nhớ lịch này' })).toBeNull();
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác/));
    expect(port.grids.settings ?? '').not.toContain('closingDay":25');
  });
});

describe('before anything is written', () => {
  test('rates have one decimal, and each bar of the chart is a sentence', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    const row = within(screen.getByRole('table', { name: 'Kết quả theo phòng, đơn vị' })).getByRole('row', {
      name: /Tổng cộng/,
    });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['4', '2', '2', '50,0']);
    await pane.unfold('Biểu đồ theo phòng, đơn vị');
    expect(screen.getByText('Phòng Tổ chức: 1 nhiệm vụ, gồm 1 hoàn thành đúng hạn.')).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Biểu đồ theo phòng, đơn vị' })).toBeTruthy();
  });

  test('the headline is copied', async () => {
    const host = fakeHost();
    const pane = openPane(fakePort(PLAN), host);
    await pane.summarise();
    await pane.click('Sao chép câu tổng hợp');
    await waitFor(() => expect(pane.said()).toBe('Đã sao chép.'));
    expect(screen.getByRole('button', { name: 'Đã sao chép' })).toBeTruthy();
    expect(host.copied[0]).toMatch(/^Tháng 1 năm 2026, tính đến ngày 05\/02\/2026, đã thực hiện được 02\/04/);
  });

  test('the text for a report is copied, with a line for each unit if wanted', async () => {
    const host = fakeHost();
    const pane = openPane(fakePort(PLAN), host);
    await pane.summarise();
    await pane.unfold('Lời báo cáo');
    await pane.click('Sao chép lời báo cáo');
    await waitFor(() => expect(host.copied).toHaveLength(1));
    await pane.user.click(screen.getByRole('checkbox', { name: 'Kèm kết quả từng phòng, đơn vị' }));
    await pane.click('Đã sao chép');
    await waitFor(() => expect(host.copied).toHaveLength(2));
    expect(host.copied[0]).not.toContain('Phòng Tổ chức');
    expect(host.copied[1]).toContain('Phòng Tổ chức');
  });

  test('where the clipboard is closed, the sentence is shown and selected', async () => {
    const pane = openPane(fakePort(PLAN), fakeHost({ copyText: () => Promise.resolve(false) }));
    await pane.summarise();
    await pane.click('Sao chép câu tổng hợp');
    await waitFor(() => expect(pane.said()).toMatch(/^Không sao chép được/));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung cần sao chép' });
    expect(text.value).toMatch(/^Tháng 1 năm 2026, tính đến ngày 05\/02\/2026/);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('figures may be written without formulas', async () => {
    const port = standingPort(PLAN);
    const pane = openPane(port);
    await pane.summarise();
    await pane.unfold('Tùy chọn khi ghi');
    await pane.user.click(screen.getByRole('checkbox', { name: 'Chỉ ghi giá trị, không ghi công thức' }));
    await pane.click('Ghi trang tổng hợp');
    await idle();
    const formulas = port.drafts[0]?.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined));
    expect(formulas?.length).toBeLessThan(3);
  });
});

describe('the tasks behind a number', () => {
  /** The first of that name: the same number stands in the four figures, the table and the full table. */
  const number = (name: string): HTMLElement => {
    const [first] = screen.getAllByRole('button', { name });
    if (!first) throw new Error(`No number: ${name}`);
    return first;
  };

  test('are one click away, each with its cell; the keyboard finds back to the number', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.summarise();
    await pane.user.click(number('Chưa hoàn thành quá hạn của Phòng Kế toán: 1 nhiệm vụ – xem'));
    const heading = screen.getByRole('heading', { name: 'Chưa hoàn thành quá hạn · Phòng Kế toán (1)' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('2. Kiểm kê tài sản')).toBeTruthy();
    // The heading says that it is late; what was reported of it is what one asks next.
    expect(screen.getByText('hạn 31/01/2026, trễ 5 ngày', { exact: false }).textContent).toBe(
      'hạn 31/01/2026, trễ 5 ngày · đã ghi “Đang thực hiện” · Tháng 1, ô B5',
    );
    // Writing stays in sight.
    expect(screen.getByRole('button', { name: 'Ghi trang tổng hợp' })).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Đến ô B5, Tháng 1');
    await waitFor(() => expect(pane.said()).toMatch(/^Đang ở 'Tháng 1'!B5/));
    await pane.user.keyboard('{Escape}');
    expect(document.activeElement).toBe(number('Chưa hoàn thành quá hạn của Phòng Kế toán: 1 nhiệm vụ – xem'));
    expect(port.calls.filter((call) => call !== 'read')).toEqual(['jump']);
  });

  test('are as many as the number says, in the four figures, the table and the full table', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    await pane.unfold('Đủ các cột');
    const names = screen
      .getAllByRole('button', { name: / – xem$/ })
      .map((each) => each.getAttribute('aria-label') ?? '');
    expect(names.length).toBeGreaterThan(15);
    for (const name of new Set(names)) {
      await pane.user.click(number(name));
      const count = Number(/: (\d+) nhiệm vụ|^(\d+) /.exec(name)?.slice(1).join(''));
      expect([name, screen.getAllByRole('button', { name: /^Đến ô / }).length]).toEqual([name, count]);
      await pane.click('Quay lại bảng số liệu');
      await pane.unfold('Đủ các cột');
    }
  });

  test('give way to the figures when another period is chosen', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    await pane.user.click(number('Tổng số: 4 nhiệm vụ – xem'));
    await pane.user.selectOptions(choose('Kỳ báo cáo'), 'Tháng 2/2026');
    await idle();
    expect(screen.getByRole('table', { name: 'Kết quả theo phòng, đơn vị' })).toBeTruthy();
  });

  test('units without any task are one line until somebody asks', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    await pane.user.selectOptions(choose('Kỳ báo cáo'), 'Tháng 2/2026');
    await idle();
    expect(screen.queryByRole('rowheader', { name: 'Phòng Tổ chức' })).toBeNull();
    const idleUnits = screen.getByRole('button', { name: '1 đơn vị không chủ trì', expanded: false });
    await pane.user.click(idleUnits);
    expect(screen.getByRole('rowheader', { name: 'Phòng Tổ chức' })).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
  });
});

describe('what is open before the figures can be relied on', () => {
  test('stands above them and beside writing, and leads to it', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    // A lead is missing, one is unknown.
    expect(screen.getByText('Còn 2 việc cần quyết định ảnh hưởng số liệu kỳ này, ở 2 nhiệm vụ: 2 lỗi.')).toBeTruthy();
    const bar = screen.getByRole('region', { name: 'Ghi và lưu' });
    expect(within(bar).getByText('Còn 2 việc cần quyết định ảnh hưởng số liệu kỳ này.')).toBeTruthy();
    await pane.click('Xem và sửa');
    await idle();
    expect(screen.queryByRole('button', { name: 'Ghi trang tổng hợp' })).toBeNull();
    expect(screen.getAllByText(/Chuẩn bị họp đầu năm|Sửa nhà xe/).length).toBeGreaterThan(0);
  });

  test('is nothing where nothing is wrong', async () => {
    const pane = openPane(fakePort(CLEAN_PLAN));
    await pane.summarise();
    expect(screen.queryByRole('button', { name: 'Xem và sửa' })).toBeNull();
    expect(screen.queryByText(/ảnh hưởng số liệu kỳ này/)).toBeNull();
  });
});

describe('the bar below', () => {
  test('saves where that is up to the front end, and says what is not saved', async () => {
    let saves = 0;
    const pane = openPane(fakePort(PLAN), fakeHost({ saving: { unsaved: true, save: () => (saves += 1) } }));
    await pane.summarise();
    const bar = screen.getByRole('region', { name: 'Ghi và lưu' });
    expect(within(bar).getByText('Chưa lưu')).toBeTruthy();
    await pane.user.click(within(bar).getByRole('button', { name: 'Lưu' }));
    expect(saves).toBe(1);
    const look = (name: string) => within(bar).getByRole('button', { name }).className;
    const leading = look('Ghi trang tổng hợp');
    expect(look('Lưu')).not.toBe(leading);
    await pane.click('Ghi trang tổng hợp');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã ghi trang/));
    // What was written is to be saved: that button leads now, not the one that was clicked.
    expect(look('Lưu')).toBe(leading);
    expect(look('Ghi trang tổng hợp')).not.toBe(leading);
    expect(
      screen.getByText(/^Đã ghi trang 'TH Tháng 01-2026', 'DS Tháng 01-2026'; chưa lưu vào tệp\. Cần in: nhấn Ctrl\+P/),
    ).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('has no saving in Excel', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    expect(screen.queryByRole('button', { name: 'Lưu' })).toBeNull();
  });
});

describe('changes made by hand in the standing tab', () => {
  const typing =
    (stands: CellValue, typed: CellValue) =>
    (rows: CellValue[][]): CellValue[][] =>
      rows.map((row) => row.map((cell) => (cell === stands ? typed : cell)));

  async function changedByHand(change = typing('Kiểm kê tài sản', 'Kiểm kê kho')) {
    const port = standingPort(PLAN);
    const pane = openPane(port);
    await pane.summarise();
    await pane.click('Ghi trang tổng hợp');
    await idle();
    const [report, list] = port.drafts;
    if (!report || !list) throw new Error('Nothing was written');
    port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(report, change), gridOf(list, change)] };
    await pane.summarise();
    return { port, pane };
  }

  const texts = (draft: TabDraft | undefined): unknown[] =>
    (draft?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value));

  test('are listed with place, what stands and what will stand, and kept unless the person says otherwise', async () => {
    const { port, pane } = await changedByHand();
    const heading = screen.getByRole('heading', { name: /^Trang 'TH Tháng 01-2026' có \d+ nội dung sửa tay$/ });
    const list = heading.closest('section');
    if (!list) throw new Error('No list of edits');
    expect(within(list).getAllByText('Kiểm kê kho').length).toBeGreaterThan(0);
    expect(within(list).getAllByText('Kiểm kê tài sản').length).toBeGreaterThan(0);
    expect(
      within(list)
        .getAllByRole<HTMLInputElement>('checkbox')
        .every(({ checked }) => checked),
    ).toBe(true);
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi trang tổng hợp');
    await idle();
    expect(texts(port.drafts[2])).toContain('Kiểm kê kho');
  });

  test('show days and numbers as the tab shows them', async () => {
    await changedByHand((rows) =>
      rows.map((row) => row.map((cell) => (cell === 46053 ? 46063 : cell === 50 ? 66.7 : cell))),
    );
    const list = screen.getByRole('heading', { name: /nội dung sửa tay$/ }).closest('section');
    if (!list) throw new Error('No list of edits');
    expect(within(list).getAllByText('10/02/2026').length).toBeGreaterThan(0);
    expect(within(list).getAllByText('31/01/2026').length).toBeGreaterThan(0);
    expect(within(list).getAllByText('66,7').length).toBeGreaterThan(0);
  });

  test('are written over where the person wants that', async () => {
    const { port, pane } = await changedByHand();
    await pane.click('Ghi mới tất cả');
    expect(screen.getByText(/^Giữ 0 trong \d+ nội dung sửa tay\.$/)).toBeTruthy();
    const [first] = screen.getAllByRole('checkbox', { name: /^Ô .*, giữ “Kiểm kê kho”/ });
    if (!first) throw new Error('No edit');
    await pane.user.click(first);
    expect(screen.getByText(/^Giữ 1 trong \d+ nội dung sửa tay\.$/)).toBeTruthy();
    await pane.user.click(first);
    await pane.click('Ghi trang tổng hợp');
    await idle();
    expect(texts(port.drafts[2])).not.toContain('Kiểm kê kho');
  });

  test('can be gone to', async () => {
    const { pane } = await changedByHand();
    const [first] = screen.getAllByRole('button', { name: /^Đến ô .*, TH Tháng 01-2026$/ });
    if (!first) throw new Error('No way to an edit');
    await pane.user.click(first);
    await waitFor(() => expect(pane.said()).toMatch(/^Đang ở 'TH Tháng 01-2026'!/));
  });
});

describe('making the standing tab anew', () => {
  async function standing({ recreate = true } = {}) {
    const port = standingPort(PLAN);
    const recreated: TabDraft[] = [];
    const able = Object.assign(
      port,
      recreate && {
        recreateTabs: (...[drafts, ...rest]: Parameters<NonNullable<FakePort['recreateTabs']>>) => {
          recreated.push(...drafts);
          return port.putTabs(drafts, ...rest);
        },
      },
    );
    const pane = openPane(able);
    await pane.summarise();
    await pane.unfold('Tùy chọn khi ghi');
    const before = screen.queryByRole('button', { name: 'Làm lại trang tổng hợp từ đầu' });
    await pane.click('Ghi trang tổng hợp');
    await idle();
    return { pane, recreated, before };
  }

  test('is offered where a tab of ours stands, says what will be lost, and can be left', async () => {
    const { pane, recreated, before } = await standing();
    expect(before).toBeNull();
    await pane.click('Làm lại trang tổng hợp từ đầu');
    expect(
      screen.getByText(/^Cả trang 'TH Tháng 01-2026', 'DS Tháng 01-2026' được xóa trắng rồi ghi lại/),
    ).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Quay lại');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Quay lại');
    expect(recreated).toEqual([]);
    await pane.click('Làm lại trang tổng hợp từ đầu');
    await pane.click('Xóa trắng và ghi lại');
    await waitFor(() => expect(pane.said()).toBe("Đã làm lại trang 'TH Tháng 01-2026', 'DS Tháng 01-2026' từ đầu."));
    expect(recreated.map(({ identity }) => identity)).toEqual(['summary:2026-01', 'list:2026-01']);
  });

  test('is not there where the program cannot', async () => {
    await standing({ recreate: false });
    expect(screen.queryByRole('button', { name: 'Làm lại trang tổng hợp từ đầu' })).toBeNull();
  });
});

describe('the other tabs', () => {
  const AGENDA = sheet('Họp', [
    ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
    ['Stt', 'Nội dung'],
    ['I', 'QUÝ I'],
    [1, 'Kế hoạch tuyển dụng (Phòng Tổ chức báo cáo trong tháng 1)'],
    [2, 'Quyết toán năm (Phòng Kế toán báo cáo trong tháng 2, 3)'],
  ]);

  test('are said beforehand, written one by one, and rewritten where they stand', async () => {
    const port = fakePort({ ...PLAN, sheets: [...PLAN.sheets, AGENDA] });
    const pane = openPane(port);
    await pane.summarise();
    await pane.unfold('Ghi các trang khác');
    expect(screen.getByText("Sẽ thêm trang 'Đôn đốc' vào cuối tệp. Không trang nào khác bị thay đổi.")).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Ghi trang Đôn đốc');
    await waitFor(() => expect(pane.said()).toBe("Đã ghi trang 'Đôn đốc'."));
    expect(screen.getByText(/^Sẽ ghi lại trang 'Đôn đốc'/)).toBeTruthy();
    await pane.click('Ghi bảng theo dõi năm');
    await waitFor(() => expect(pane.said()).toBe("Đã ghi trang 'Bảng theo dõi năm 2026'."));
    await pane.click('Ghi số liệu đánh giá năm');
    await waitFor(() => expect(pane.said()).toBe("Đã ghi trang 'Số liệu đánh giá năm 2026'."));
    await pane.click('Ghi trang Nội dung họp');
    await waitFor(() => expect(pane.said()).toBe("Đã ghi trang 'Nội dung họp'."));
    expect(port.grids.sheets.map(({ own }) => own).filter((own) => own !== null)).toEqual([
      'reminders',
      'board',
      'evaluation',
      'agenda',
    ]);
  });

  test('no agenda is offered where the workbook has none', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    await pane.unfold('Ghi các trang khác');
    expect(screen.queryByRole('button', { name: 'Ghi trang Nội dung họp' })).toBeNull();
  });
});

test('the summary speaks English too', async () => {
  const pane = openPane(fakePort(PLAN));
  await pane.summarise();
  await pane.click('English');
  expect(await screen.findByRole('combobox', { name: 'Reporting calendar' })).toBeTruthy();
  expect(screen.getByRole('figure', { name: 'Chart by unit' })).toBeTruthy();
  expect(screen.getByText('Write other sheets')).toBeTruthy();
});

describe('a plan that records no results', () => {
  const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Ghi chú'];
  const months = (...notes: readonly (readonly CellValue[])[]): WorkbookGrids => ({
    name: 'Kế hoạch.xlsx',
    sheets: [
      ...notes.map((texts, index) => {
        const number = String(index + 1);
        const tasks = texts.map((note, at) => [
          at + 1,
          `Việc số ${String(at + 1)}, tháng ${number}`,
          'Văn phòng Sở',
          note,
        ]);
        return sheet(`Tháng ${number}`, [[`KẾ HOẠCH CÔNG TÁC THÁNG ${number} NĂM 2026`], [], HEADER, ...tasks]);
      }),
      CATALOGUE,
    ],
  });

  test('is offered columns: where and how many cells is said, some tables may be left out, and all is taken back', async () => {
    const grids = months([null, null], [null]);
    const port = fakePort(grids);
    const pane = openPane(port);
    await pane.summarise();
    expect(await screen.findByRole('heading', { name: 'Kế hoạch chưa có cột ghi kết quả' })).toBeTruthy();
    expect(screen.getByText(/^Sẽ thêm tổng cộng 10 cột ở bên phải 2 bảng \(25 ô trống\)/)).toBeTruthy();
    // Nothing is said of what was done, for nobody has said it.
    const told = /^Tháng 1\/2026 có 2 nhiệm vụ\. Kế hoạch chưa ghi kết quả nào/;
    expect(screen.getByText(told, { selector: '.td-headline' })).toBeTruthy();
    expect(screen.queryByText(/00\/02|^chưa hoàn thành quá hạn$/)).toBeNull();
    await waitFor(() => expect(pane.said()).toMatch(/^Tháng 1\/2026 có 2 nhiệm vụ\./));
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.unfold('Chọn bảng để thêm cột (2/2)');
    await pane.user.click(screen.getByRole('checkbox', { name: "'Tháng 2': các cột E3:I4, 10 ô" }));
    expect(screen.getByText(/^Sẽ thêm tổng cộng 5 cột ở bên phải 1 bảng \(15 ô trống\)/)).toBeTruthy();
    expect(port.calls).toEqual(['read']);
    await pane.click('Thêm cột kết quả');
    await waitFor(() => expect(pane.said()).toBe('Đã thêm 5 cột kết quả vào 1 bảng.'));
    expect(port.grids.sheets.map(({ name }) => name)).toContain('Danh mục kết quả');
    expect(port.calls.at(-1)).toBe('jump');
    expect(screen.getByRole('button', { name: 'Đến cột mới' })).toBeTruthy();
    expect(screen.queryByText(/khổ giấy đã đặt sẵn/)).toBeNull();
    await screen.findByText('Chọn bảng để thêm cột (1/1)');
    await pane.unfold('Chọn bảng để thêm cột (1/1)');
    expect(await screen.findByRole('checkbox', { name: "'Tháng 2': các cột E3:I4, 10 ô" })).toBeTruthy();
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toBe('Đã hoàn tác: thêm 5 cột kết quả vào 1 bảng.'));
    expect(port.grids).toEqual(grids);
  });

  test('whose notes hold them is asked to read these, which writes nothing into it', async () => {
    const notes = ['kinh phí', 'phòng A', 'Hoàn thành', 'mời báo', 'xe', 'Đang thực hiện', 'hai đợt', 'Chưa thực hiện'];
    const port = fakePort(months(notes));
    const pane = openPane(port);
    await pane.summarise();
    expect(
      await screen.findByText(/^Cột D của trang 'Tháng 1' có 3 ô ghi kết quả \(ví dụ: “Hoàn thành”\)/),
    ).toBeTruthy();
    await pane.click("Đọc cột này là kết quả: cột D, trang 'Tháng 1'");
    await waitFor(() => expect(pane.said()).toMatch(/^Đã /));
    expect(port.calls.filter((call) => call !== 'read')).toEqual(['putSettings']);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Kế hoạch chưa có cột ghi kết quả' })).toBeNull());
  });

  test('a protected sheet is said in one sentence', async () => {
    const port = fakePort(months([null]));
    const pane = openPane(port);
    await pane.summarise();
    port.failNext('addColumns', 'sheet-protected');
    await screen.findByRole('button', { name: 'Thêm cột kết quả' });
    await pane.click('Thêm cột kết quả');
    await idle();
    expect(screen.getByRole('alert').textContent).toMatch(/được bảo vệ/);
  });
});

describe('papers', () => {
  const saving = () => {
    const saved: { readonly file: string; readonly text: string }[] = [];
    const host = fakeHost({
      savePaper: (paper, file) => {
        saved.push({ file, text: JSON.stringify(paper) });
        return Promise.resolve();
      },
    });
    return { saved, host };
  };

  test('are handed out one by one, under names that an office would give them', async () => {
    const { saved, host } = saving();
    const pane = openPane(fakePort(PLAN), host);
    await pane.summarise();
    await pane.unfold('Lời báo cáo, văn bản Word');
    for (const name of ['Tải báo cáo', 'Tải trang giao ban', 'Tải phiếu theo dõi']) {
      await pane.click(name);
      await idle();
    }
    expect(saved.map(({ file }) => file)).toEqual([
      'Báo cáo tháng 1-2026.docx',
      'Giao ban tháng 1-2026.docx',
      'Phiếu theo dõi tháng 1-2026.docx',
    ]);
    const told =
      'Đã tải xuống Phiếu theo dõi tháng 1-2026.docx. Văn bản còn để trống tên cơ quan: ' +
      'điền vào “Thông tin cơ quan trên văn bản” rồi tải lại.';
    expect(pane.said()).toBe(told);
    // In sight, too.
    expect(screen.getAllByText(told)).toHaveLength(2);
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('say what stands in the fields, remembered or not', async () => {
    const { saved, host } = saving();
    const port = fakePort(PLAN);
    const pane = openPane(port, host);
    await pane.summarise();
    await pane.unfold('Lời báo cáo, văn bản Word');
    // Above what is handed out, and said to be blank.
    const head = 'Thông tin cơ quan trên văn bản: chưa có tên cơ quan';
    const button = screen.getByRole('button', { name: 'Tải báo cáo' });
    expect(screen.getByText(head).compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await pane.unfold(head);
    await pane.user.type(screen.getByRole('textbox', { name: 'Tên cơ quan' }), 'SỞ Y');
    expect(screen.getByText('Thông tin cơ quan trên văn bản')).toBeTruthy();
    await pane.user.type(
      screen.getByRole('textbox', { name: 'Nơi nhận (mỗi dòng một nơi)' }),
      'Như trên{Enter}Lưu: VT',
    );
    await pane.click('Tải báo cáo');
    await idle();
    for (const piece of ['SỞ Y', '- Như trên;', '- Lưu: VT.']) expect(saved[0]?.text).toContain(piece);
    expect(pane.said()).toBe('Đã tải xuống Báo cáo tháng 1-2026.docx. Tệp đang mở không thay đổi.');
    expect(port.grids.settings).toBeUndefined();
    // What was typed waits while another view is looked at.
    await pane.check();
    await pane.summarise();
    const kept = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tên cơ quan', hidden: true });
    expect(kept.value).toBe('SỞ Y');
  });

  test('are from the office that somebody told once; the workbook remembers it, and forgets it again', async () => {
    const { saved, host } = saving();
    const port = fakePort(PLAN);
    const pane = openPane(port, host);
    await pane.summarise();
    await pane.unfold('Lời báo cáo, văn bản Word');
    await pane.unfold(/^Thông tin cơ quan/);
    const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
    await pane.user.type(field('Tên cơ quan'), 'SỞ XÂY DỰNG');
    await pane.user.type(field('Họ tên người ký'), 'Trần Văn An');
    await pane.user.selectOptions(choose('Quyền hạn, chức vụ người ký'), 'KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC');
    await pane.user.type(field('Nơi nhận (mỗi dòng một nơi)'), 'UBND tỉnh{Enter}Lưu: VT');
    await pane.click('Ghi nhớ thông tin cơ quan');
    await waitFor(() => expect(pane.said()).toBe('Đã ghi nhớ thông tin cơ quan.'));
    expect(port.grids.settings).toContain('"signer":["KT. GIÁM ĐỐC","PHÓ GIÁM ĐỐC"]');
    await pane.click('Tải báo cáo');
    await idle();
    for (const piece of ['SỞ XÂY DỰNG', 'PHÓ GIÁM ĐỐC', 'Trần Văn An', '- UBND tỉnh;', '- Lưu: VT.']) {
      expect(saved[0]?.text).toContain(piece);
    }
    await pane.click('Lấy lại theo kế hoạch');
    await waitFor(() => expect(port.grids.settings).toBeUndefined());
  });

  test('do not say what is odd about the plan: the pane does, beforehand', async () => {
    const { saved, host } = saving();
    const undated = sheet('Tháng 1', [
      ['KẾ HOẠCH THÁNG 1 NĂM 2026'],
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Kết quả'],
      [1, 'Thay đèn sân sau', 'VP', 'Hoàn thành'],
    ]);
    const pane = openPane(fakePort({ name: 'ke-hoach.xlsx', sheets: [undated, CATALOGUE] }), host);
    await pane.summarise();
    const note = /Có 01 nhiệm vụ hoàn thành nhưng không ghi ngày/;
    await waitFor(() => expect(screen.getAllByText(note)).toHaveLength(2));
    await pane.unfold('Lời báo cáo, văn bản Word');
    await pane.click('Tải báo cáo');
    await idle();
    expect(saved[0]?.text).toContain('Phòng');
    expect(saved[0]?.text).not.toMatch(note);
  });

  test('are not offered where files cannot be handed out', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    expect(screen.queryByRole('button', { name: 'Tải báo cáo' })).toBeNull();
  });
});

describe('the day to count for', () => {
  const asOf = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tính đến ngày' }).value;
  /** The plan of two months whose January names the day of its results. */
  const dated = (line: string): WorkbookGrids => ({
    ...PLAN,
    sheets: PLAN.sheets.map((each) =>
      each.name === 'Tháng 1' ? { ...each, rows: [each.rows[0] ?? [], [line], ...each.rows.slice(2)] } : each,
    ),
  });

  test('that stands in the plan’s own title is offered, and taken by a click', async () => {
    const pane = openPane(fakePort(dated('(Tính đến ngày 31/01/2026)')));
    await pane.summarise();
    expect(asOf()).toBe('05/02/2026');
    expect(screen.getByText("Trang 'Tháng 1' ghi tính đến ngày 31/01/2026.")).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Dùng ngày này');
    await idle();
    expect(asOf()).toBe('31/01/2026');
    expect(screen.queryByRole('button', { name: 'Dùng ngày này' })).toBeNull();
  });

  test('is not offered for a period of other sheets, nor a day before the period', async () => {
    const pane = openPane(fakePort(dated('(Tính đến ngày 28/12/2025)')));
    await pane.summarise();
    expect(screen.queryByRole('button', { name: 'Dùng ngày này' })).toBeNull();
    await pane.user.selectOptions(choose('Kỳ báo cáo'), 'Tháng 2/2026');
    await idle();
    expect(screen.queryByRole('button', { name: 'Dùng ngày này' })).toBeNull();
  });

  test('of a tab that was written for another day is offered again', async () => {
    const port = standingPort(CLEAN_PLAN);
    const pane = openPane(port);
    await pane.summarise();
    const day = screen.getByRole('textbox', { name: 'Tính đến ngày' });
    await pane.user.clear(day);
    await pane.user.type(day, '31/1/26{Enter}');
    await idle();
    await pane.click('Ghi trang tổng hợp');
    await idle();
    await pane.user.clear(screen.getByRole('textbox', { name: 'Tính đến ngày' }));
    await pane.user.type(screen.getByRole('textbox', { name: 'Tính đến ngày' }), '5/2/26{Enter}');
    await idle();
    expect(screen.getByText("Trang 'TH Tháng 01-2026' đã ghi trước đây tính đến ngày 31/01/2026.")).toBeTruthy();
    await pane.click('Dùng ngày này');
    await idle();
    expect(asOf()).toBe('31/01/2026');
  });

  test('stays for another period where somebody chose it, but not before that one begins', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    await pane.user.clear(screen.getByRole('textbox', { name: 'Tính đến ngày' }));
    await pane.user.type(screen.getByRole('textbox', { name: 'Tính đến ngày' }), '31/01/2026{Enter}');
    await idle();
    await pane.user.selectOptions(choose('Kỳ báo cáo'), 'Quý I/2026');
    await idle();
    expect(asOf()).toBe('31/01/2026');
    await pane.user.selectOptions(choose('Kỳ báo cáo'), 'Tháng 2/2026');
    await idle();
    expect(asOf()).toBe('05/02/2026');
  });

  test('before the period begins is said to be so', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.summarise();
    const said = 'Ngày 31/12/2025 trước ngày đầu kỳ báo cáo (01/01/2026).';
    expect(screen.queryByText(said)).toBeNull();
    await pane.user.clear(screen.getByRole('textbox', { name: 'Tính đến ngày' }));
    await pane.user.type(screen.getByRole('textbox', { name: 'Tính đến ngày' }), '31/12/2025{Enter}');
    await idle();
    expect(screen.getByText(said)).toBeTruthy();
  });
});
