import { screen, waitFor, within } from '@testing-library/react';
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { fakePort } from '../helpers/fakePort';
import type { FakePort } from '../helpers/fakePort';
import { faultsForDisabledPeople, idle, openPane } from './openPane';
import { CATALOGUE, PLAN, month } from './planGrids';

beforeEach(() => {
  window.localStorage.clear();
});

const WITHOUT: WorkbookGrids = {
  name: 'Kế hoạch.xlsx',
  sheets: [
    month(1, [
      ['Lập danh sách cán bộ đi học', 'Phòng Tổ chức', 'Văn phòng Sở', null, null],
      ['Kiểm kê tài sản', 'P. Tổ chức', 'Văn phòng Sở', null, null],
      ['Báo cáo quyết toán', 'Phòng Kế toán', 'Sở Nội vụ', null, null],
    ]),
  ],
};

async function openCatalogue(port: FakePort) {
  const pane = openPane(port);
  await pane.click('Danh mục');
  await idle();
  return pane;
}

const unit = (name: string): HTMLElement => {
  const item = screen.getByRole('checkbox', { name: `Đưa “${name}” vào danh mục` }).closest('li');
  if (!item) throw new Error(`No unit ${name}`);
  return item;
};

function catalogueIn(port: FakePort): (string | number | boolean | null | object)[][] {
  return (port.grids.sheets.find(({ name }) => name === 'Danh mục đơn vị')?.rows ?? []).map((row) => [...row]);
}

describe('Danh mục of a workbook that has none', () => {
  test('is proposed, said beforehand, made, and taken back', async () => {
    const port = fakePort(WITHOUT);
    const pane = await openCatalogue(port);
    expect(screen.getByText('Đã chọn 3 trong 4 đơn vị.')).toBeTruthy();
    expect(screen.getByText(/^Sẽ thêm trang 'Danh mục đơn vị' vào cuối tệp, gồm 3 đơn vị\./)).toBeTruthy();
    expect(screen.getByText(/Ctrl\+Z của Excel có thể không lùi được/)).toBeTruthy();
    expect(port.calls).toEqual(['read']);
    expect(await faultsForDisabledPeople()).toEqual([]);

    await pane.user.click(screen.getByRole('checkbox', { name: 'Đưa “Sở Nội vụ” vào danh mục' }));
    await pane.click('Tạo trang danh mục');
    await waitFor(() => expect(pane.said()).toBe("Đã tạo trang 'Danh mục đơn vị'."));
    expect(catalogueIn(port).slice(2)).toEqual([
      ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
      ['TC', 'Phòng Tổ chức', 'P. Tổ chức', 'Phòng'],
      ['KT', 'Phòng Kế toán', null, 'Phòng'],
      ['VPS', 'Văn phòng Sở', null, 'Phòng'],
      ['SNV', 'Sở Nội vụ', null, 'Sở, ngành'],
    ]);
    expect(screen.getByText("Danh mục ở trang 'Danh mục đơn vị': 4 đơn vị.")).toBeTruthy();
    expect(screen.getByText('Mọi tên đơn vị trong kế hoạch đều nhận ra được theo danh mục.')).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);

    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toBe("Đã hoàn tác: tạo trang 'Danh mục đơn vị'."));
    expect(port.grids).toEqual(WITHOUT);
    expect(screen.getByText('Đã chọn 4 trong 4 đơn vị.')).toBeTruthy();
  });

  test('offers the long form of an abbreviation, and takes it only when told', async () => {
    const rows = [['Kiểm kê tài sản', 'P. KHTC', 'Văn phòng Sở', null, null] as const];
    const port = fakePort({ name: 'Kế hoạch.xlsx', sheets: [month(1, rows)] });
    const pane = await openCatalogue(port);
    expect(within(unit('P. KHTC')).getByText(/^Có thể là “Phòng Kế hoạch - Tài chính” \(theo .*\)\.$/)).toBeTruthy();
    expect(within(unit('Văn phòng Sở')).queryByText(/^Có thể là/)).toBeNull();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Dùng tên “Phòng Kế hoạch - Tài chính” cho “P. KHTC”');
    const taken = unit('Phòng Kế hoạch - Tài chính');
    expect(within(taken).queryByText(/^Có thể là/)).toBeNull();
    expect(taken.contains(document.activeElement)).toBe(true);
    await pane.click('Tạo trang danh mục');
    await waitFor(() => expect(pane.said()).toBe("Đã tạo trang 'Danh mục đơn vị'."));
    expect(catalogueIn(port)[3]).toEqual(['KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC', 'Phòng']);
  });

  test('takes the name and level that a person types, whatever the input method does meanwhile', async () => {
    const port = fakePort(WITHOUT);
    const pane = await openCatalogue(port);
    await pane.click('Sửa “Phòng Tổ chức”');
    const name = screen.getByRole('textbox', { name: 'Tên đơn vị' });
    await pane.user.clear(name);
    await pane.user.type(name, '  Phòng Tổ  chức cán bộ ');
    expect((name as HTMLInputElement).value).toBe('  Phòng Tổ  chức cán bộ ');
    const kind = screen.getByRole('combobox', { name: 'Cấp' });
    await pane.user.clear(kind);
    await pane.user.type(kind, 'Phòng chuyên môn');
    await pane.click('Tạo trang danh mục');
    await idle();
    expect(catalogueIn(port)[3]).toEqual([
      'TCCB',
      'Phòng Tổ chức cán bộ',
      'Phòng Tổ chức; P. Tổ chức',
      'Phòng chuyên môn',
    ]);
  });

  test('units are parted and joined by keyboard, which goes on where the work does', async () => {
    const pane = await openCatalogue(fakePort(WITHOUT));
    const edit = within(unit('Phòng Tổ chức')).getByRole('button');
    edit.focus();
    await pane.user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Tách “P. Tổ chức” thành đơn vị riêng' }).focus();
    await pane.user.keyboard(' ');
    expect(screen.getByText('Đã chọn 4 trong 5 đơn vị.')).toBeTruthy();
    const part = screen.getByRole('button', { name: 'Sửa “P. Tổ chức”' });
    expect(document.activeElement).toBe(part);
    expect(pane.said()).toBe('Đã tách “P. Tổ chức” thành đơn vị riêng trong bảng đề xuất.');
    expect(await faultsForDisabledPeople()).toEqual([]);

    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Gộp vào đơn vị khác' }), 'Phòng Tổ chức');
    await pane.click('Gộp');
    expect(screen.getByText('Đã chọn 3 trong 4 đơn vị.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sửa “Phòng Tổ chức”' }));
    expect(pane.said()).toBe('Đã gộp “P. Tổ chức” vào “Phòng Tổ chức” trong bảng đề xuất.');
  });

  test('nothing ticked is nothing made', async () => {
    const port = fakePort(WITHOUT);
    const pane = await openCatalogue(port);
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) if (box.checked) await pane.user.click(box);
    expect(screen.getByText('Chưa chọn đơn vị nào.')).toBeTruthy();
    await pane.click('Tạo trang danh mục');
    expect(port.calls).toEqual(['read']);
    await pane.click('Đề xuất lại từ đầu');
    expect(screen.getByText('Đã chọn 3 trong 4 đơn vị.')).toBeTruthy();
  });

  test('what was changed in the proposal is still there after a look at another tab', async () => {
    const pane = await openCatalogue(fakePort(WITHOUT));
    await pane.user.click(screen.getByRole('checkbox', { name: 'Đưa “Sở Nội vụ” vào danh mục' }));
    await pane.check();
    await pane.click('Danh mục');
    await idle();
    expect(screen.getByText('Đã chọn 4 trong 4 đơn vị.')).toBeTruthy();
  });
});

test('the proposal follows the plan as long as nobody has changed it', async () => {
  const port = fakePort(WITHOUT);
  const pane = await openCatalogue(port);
  const [january] = WITHOUT.sheets;
  if (!january) throw new Error('The plan has a sheet');
  port.grids = { ...WITHOUT, sheets: [{ ...january, rows: january.rows.slice(0, 5) }] };
  await pane.click('Danh mục');
  await idle();
  expect(screen.getByText('Đã chọn 2 trong 2 đơn vị.')).toBeTruthy();
});

test('the catalogue speaks English too', async () => {
  const pane = await openCatalogue(fakePort(WITHOUT));
  await pane.click('English');
  expect(await screen.findByRole('button', { name: 'Make the catalogue sheet' })).toBeTruthy();
  await pane.click('Edit “Phòng Tổ chức”');
  expect(screen.getByRole('textbox', { name: 'Name of the unit' })).toBeTruthy();
});

describe('Danh mục that stands', () => {
  const item = (name: string): HTMLElement => {
    const found = screen.getByText(name, { selector: 'b' }).closest('li');
    if (!found) throw new Error(`No name ${name}`);
    return found;
  };

  test('a name is added as an abbreviation by one click, and its error goes from the check', async () => {
    const port = fakePort(PLAN);
    const pane = openPane(port);
    await pane.check();
    expect(pane.said()).toMatch(/2 lỗi/);
    await pane.click('Danh mục');
    await idle();
    const unknown = item('Tổ bảo vệ');
    expect(within(unknown).getByText('chủ trì 1 ô, phối hợp 0 ô')).toBeTruthy();
    await pane.user.selectOptions(
      within(unknown).getByRole('combobox', { name: 'Là tên viết tắt của' }),
      'Văn phòng Sở',
    );
    expect(
      within(unknown).getByText("Sẽ ghi thêm “Tổ bảo vệ” vào ô C2 của trang 'Danh mục đơn vị' (1 ô)."),
    ).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Thêm tên viết tắt “Tổ bảo vệ” cho Văn phòng Sở');
    await waitFor(() => expect(pane.said()).toBe('Đã thêm “Tổ bảo vệ” làm tên viết tắt của “Văn phòng Sở”.'));
    expect(catalogueIn(port)[1]).toEqual(['VP', 'Văn phòng Sở', 'VP; Văn phòng; Tổ bảo vệ', 'Phòng']);
    expect(screen.queryByText('Tổ bảo vệ', { selector: 'b' })).toBeNull();
    await pane.check();
    expect(pane.said()).toMatch(/1 lỗi/);
  });

  test('a name is added as a unit, with name and level', async () => {
    const port = fakePort(PLAN);
    const pane = await openCatalogue(port);
    await pane.click('Là đơn vị mới: “Tổ bảo vệ”');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tên đơn vị' }));
    await pane.user.type(screen.getByRole('combobox', { name: 'Cấp' }), 'Phòng');
    expect(screen.getByText("Sẽ ghi đơn vị mới vào dòng 5 của trang 'Danh mục đơn vị' (3 ô).")).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Thêm đơn vị');
    await waitFor(() => expect(pane.said()).toBe('Đã thêm đơn vị “Tổ bảo vệ” vào danh mục.'));
    expect(catalogueIn(port)[4]).toEqual(['TBV', 'Tổ bảo vệ', null, 'Phòng']);
    await pane.click('Hoàn tác');
    await waitFor(() => expect(pane.said()).toBe('Đã hoàn tác: thêm đơn vị “Tổ bảo vệ” vào danh mục.'));
    expect(screen.getByText('Tổ bảo vệ', { selector: 'b' })).toBeTruthy();
  });

  test('goes to the first cell of a name, and writes nothing', async () => {
    const port = fakePort(PLAN);
    const pane = await openCatalogue(port);
    await pane.click('Đến ô C7, Tháng 1, nơi ghi “Tổ bảo vệ”');
    await waitFor(() => expect(pane.said()).toMatch(/^Đang ở 'Tháng 1'!C7/));
    expect(port.calls).toEqual(['read', 'jump']);
  });

  test('units are merged and split, each said beforehand', async () => {
    const port = fakePort(PLAN);
    const pane = await openCatalogue(port);
    await pane.user.click(screen.getByText('Gộp hoặc tách đơn vị trong danh mục'));
    await pane.user.click(screen.getByRole('checkbox', { name: 'Phòng Kế toán' }));
    await pane.user.click(screen.getByRole('checkbox', { name: 'Phòng Tổ chức' }));
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Giữ đơn vị' }), 'Phòng Tổ chức');
    expect(
      screen.getByText(/“Phòng Kế toán” ở dòng 4 được xóa trắng\. Sẽ ghi 5 ô của trang 'Danh mục đơn vị'\./),
    ).toBeTruthy();
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Gộp');
    await waitFor(() => expect(pane.said()).toBe('Đã gộp “Phòng Kế toán” vào “Phòng Tổ chức” trong danh mục.'));
    expect(catalogueIn(port)[2]).toEqual(['TC', 'Phòng Tổ chức', 'P. Tổ chức; Phòng Kế toán; P. Kế toán', 'Phòng']);

    // The part stays open, nothing is ticked any more, and the keyboard stays in it.
    const summary = screen.getByText('Gộp hoặc tách đơn vị trong danh mục');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toEqual([]);
    await pane.user.click(screen.getByRole('checkbox', { name: 'Phòng Tổ chức' }));
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Tách tên viết tắt' }), 'Phòng Kế toán');
    expect(screen.getByText(/^“Phòng Kế toán” được bỏ khỏi ô C3 và ghi thành đơn vị mới ở dòng 4\./)).toBeTruthy();
    await pane.click('Tách');
    await waitFor(() => expect(pane.said()).toBe('Đã tách “Phòng Kế toán” khỏi “Phòng Tổ chức” trong danh mục.'));
    expect(catalogueIn(port)[3]).toEqual(['KT', 'Phòng Kế toán', null, 'Phòng']);
  });

  test('nothing stands chosen but a name that is only mistyped; what it looks like is named', async () => {
    const port = fakePort({
      name: 'Kế hoạch.xlsx',
      sheets: [
        month(1, [
          ['Kiểm kê tài sản', 'Phòng Tổ chức cán bộ', 'Văn phòng Sở', null, null],
          ['Báo cáo quyết toán', 'Đội xe', 'Văn phòng Sở', null, null],
        ]),
        CATALOGUE,
      ],
    });
    const pane = await openCatalogue(port);
    const near = within(item('Phòng Tổ chức cán bộ'));
    expect(near.getByText('Gần giống: Phòng Tổ chức.')).toBeTruthy();
    expect(near.getByRole<HTMLSelectElement>('combobox').value).toBe('');
    await pane.user.click(near.getByRole('button', { name: 'Thêm tên viết tắt' }));
    expect(port.calls).toEqual(['read']);
    expect(within(item('Đội xe')).queryByText(/^Gần giống/)).toBeNull();
    expect(await faultsForDisabledPeople()).toEqual([]);
  });

  test('says it when every name is known', async () => {
    const { sheets } = PLAN;
    await openCatalogue(fakePort({ ...PLAN, sheets: sheets.slice(1) }));
    expect(screen.getByText('Mọi tên đơn vị trong kế hoạch đều nhận ra được theo danh mục.')).toBeTruthy();
  });

  test('a refusal is said, and nothing is written', async () => {
    const port = fakePort(PLAN);
    const pane = await openCatalogue(port);
    port.failNext('editCells', 'sheet-protected');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Là tên viết tắt của' }), 'Phòng Tổ chức');
    await pane.click('Thêm tên viết tắt “Tổ bảo vệ” cho Phòng Tổ chức');
    await idle();
    expect(screen.getByRole('alert').textContent).toMatch(/được bảo vệ/);
    expect(catalogueIn(port)).toEqual(CATALOGUE.rows);
  });
});

test('names with typing errors are one click away from the list that corrects them', async () => {
  const slips = month(1, [
    ['Lập danh sách cán bộ đi học', 'Phòng Tổ chúc', 'Văn phòng Sở', null, null],
    ['Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở', null, null],
  ]);
  const port = fakePort({ name: 'Kế hoạch.xlsx', sheets: [slips, CATALOGUE] });
  const pane = await openCatalogue(port);
  expect(screen.getByText(/trong đó 1 vị trí gõ sai\.$/)).toBeTruthy();
  await pane.click('Xem và sửa tên gõ sai');
  await idle();
  const list = screen.getByRole('region', { name: 'Tên gõ sai' });
  expect(document.activeElement).toBe(within(list).getByRole('checkbox'));
  expect(within(list).getByRole('button', { name: 'Sửa 1 ô' })).toBeTruthy();
  expect(port.calls.filter((call) => call !== 'read')).toEqual([]);
});
