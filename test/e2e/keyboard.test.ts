/** The whole job by keyboard alone, at 320 pixels, in forced colours. */
import type { Page } from 'playwright-core';
import { downloaded, guardedPage, ORIGIN } from './browser';
import { counted, opened } from './engine';
import { SAMPLE } from './plans';
import { SMALL, smallFile } from './smallPlan';

/** What has the keyboard: its role or element, and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return name.trim();
  });

/** Presses Tab until something with this name has the keyboard and can be seen to have it. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) {
      const shown = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element) return false;
        element.scrollIntoView({ block: 'nearest' });
        const { width, height, left, right } = element.getBoundingClientRect();
        return width > 0 && height > 0 && left >= 0 && right <= window.innerWidth + 1;
      });
      expect([name, shown]).toEqual([name, true]);
      return;
    }
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

const said = (page: Page, text: string | RegExp) =>
  page.locator('main [aria-live="polite"]').filter({ hasText: text }).waitFor({ state: 'attached' });

const SEARCH = 'Tìm nhiệm vụ, đơn vị';

/** The first button of a card. */
const inCard = /^(Sửa ô này|Sửa cả|Xem|Ghi (?!trang)|Chọn|Đến ô) ?/;

const jumps = (page: Page) => page.getByRole('button', { name: /^Đến ô / }).count();

test('open, check, jump, summarise, write, take back, save', async () => {
  const { page, log } = await guardedPage({ width: 320, height: 640, forced: true });
  // The browser's own picker is a window of the system; the input beside it is the one that a test can answer.
  await page.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined });
  });
  await page.goto(`${ORIGIN}/index.html`);
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).waitFor();

  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'Mở tệp Excel');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(SAMPLE.file);
  await page.getByRole('grid').waitFor();

  await tabTo(page, 'Kiểm tra');
  await page.keyboard.press('Enter');
  await said(page, 'Đã kiểm tra');
  await tabTo(page, SEARCH);
  // Of many issues only the heads are shown: the first group is opened.
  for (let press = 0; press < 60 && (await jumps(page)) === 0; press++) {
    await page.keyboard.press('Tab');
    const isClosed = await page.evaluate(() => document.activeElement?.matches('.td-group [aria-expanded=false]'));
    if (isClosed === true) await page.keyboard.press('Enter');
  }
  await tabTo(page, inCard);
  await arrowTo(page, /^Đến ô /, 'ArrowRight');
  await page.keyboard.press('Enter');
  await said(page, 'Đang ở');
  expect(await page.locator('.sv-target').count()).toBe(1);

  await tabTo(page, 'Tổng hợp', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.td-headline').waitFor();
  const period = page.getByLabel('Kỳ báo cáo');
  for (let press = 0; press < 30 && !(await period.evaluate((box) => box === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  // A list of choices takes letters and arrows; its value is what counts.
  await period.press('Home');
  for (let press = 0; press < 20 && (await period.inputValue()) !== SAMPLE.period; press++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await period.inputValue()).toBe(SAMPLE.period);
  const day = page.getByLabel('Tính đến ngày');
  for (let press = 0; press < 10 && !(await day.evaluate((box) => box === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.type(SAMPLE.typed);
  await page.keyboard.press('Enter');
  const { headline } = await counted(SAMPLE.file, SAMPLE.period, SAMPLE.asOf);
  await page.locator('.td-headline').filter({ hasText: headline }).waitFor();

  await tabTo(page, 'Ghi trang tổng hợp');
  await page.keyboard.press('Enter');
  await said(page, 'Đã ghi trang');
  const tabs = page.locator('.bv-tab:not(.bv-draft)').filter({ hasText: SAMPLE.tabs[0] });
  await tabs.waitFor();
  await tabTo(page, 'Hoàn tác', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await said(page, 'Đã hoàn tác');
  await tabs.waitFor({ state: 'detached' });

  await tabTo(page, 'Ghi trang tổng hợp');
  await page.keyboard.press('Enter');
  await tabs.waitFor();
  const saved = await opened(await savedFile(page));
  expect(saved.summaries.map(({ sheet }) => sheet)).toEqual([SAMPLE.tabs[0]]);
  expect(log.errors).toEqual([]);
});

/** Saves by keyboard; returns the path of the file that came down. */
async function savedFile(page: Page): Promise<string> {
  await page.getByRole('banner').getByRole('button', { name: 'Lưu', exact: true }).focus();
  return (await downloaded(page, () => page.keyboard.press('Enter'))).file;
}

/** Saves by keyboard and returns the cells of a sheet of the file that came down. */
async function savedRows(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { grids } = await opened(await savedFile(page));
  return grids.sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

/** From anywhere in the list comes to the field that searches it and from there to a head, which is opened where it is closed. */
async function openByKeyboard(page: Page, head: RegExp): Promise<void> {
  await page.keyboard.press('Control+f');
  expect(await focused(page)).toBe(SEARCH);
  await tabTo(page, head);
  const isOpen = await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
  if (isOpen === 'false') await page.keyboard.press('Enter');
}

/** Presses an arrow until something with this name has the keyboard. */
async function arrowTo(page: Page, name: RegExp, key: string): Promise<void> {
  for (let press = 0; press < 40 && !name.test(await focused(page)); press++) await page.keyboard.press(key);
  expect(await focused(page)).toMatch(name);
}

test('fix one issue, ignore one, add an abbreviation and a unit', async () => {
  const { page, log } = await guardedPage({ width: 320, height: 640, forced: true });
  await page.goto(`${ORIGIN}/index.html`);
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).waitFor();
  await page.setInputFiles('input[type=file]', smallFile());
  await page.getByRole('grid').waitFor();

  await tabTo(page, 'Kiểm tra');
  await page.keyboard.press('Enter');
  await said(page, 'Đã kiểm tra');
  // One stop of the Tab key for each issue; the arrows go on to its other buttons.
  await tabTo(page, SEARCH);
  await openByKeyboard(page, /^Tên chủ trì gõ sai/);
  await tabTo(page, /^Sửa cả 2 ô/);
  await arrowTo(page, /^Xem 2 vị trí/, 'ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Sửa ô này, C5/);
  await page.keyboard.press('Enter');
  await said(page, 'Đã sửa ô C5');
  // The issue is gone with its button; the keyboard is still in the list.
  await page.waitForFunction(() => Boolean(document.activeElement?.closest('[role=list]')));

  await openByKeyboard(page, /^Thiếu đơn vị chủ trì/);
  await tabTo(page, /^Chọn chủ trì … Ô C7/);
  await arrowTo(page, /^Bỏ qua/, 'ArrowRight');
  await page.keyboard.press('Enter');
  await said(page, 'Đã bỏ qua 1 mục');
  await page.waitForFunction(() => Boolean(document.activeElement?.closest('[role=list]')));
  expect(await page.getByRole('button', { name: /^Đến ô C7/ }).count()).toBe(0);

  await tabTo(page, 'Danh mục', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await said(page, 'Danh mục ở trang');
  await tabTo(page, `Là đơn vị mới: “${SMALL.unknown}”`);
  await page.keyboard.press('Enter');
  const name = page.getByLabel('Tên đơn vị');
  await name.waitFor();
  // The form opens with the keyboard in its first field.
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tổ');
  await tabTo(page, 'Thêm đơn vị');
  await page.keyboard.press('Enter');
  await said(page, `Đã thêm đơn vị “${SMALL.unknown}”`);

  const unit = page.getByLabel('Là tên viết tắt của');
  for (let press = 0; press < 30 && !(await unit.evaluate((box) => box === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Home');
  for (let press = 0; press < 6 && (await unit.inputValue()) !== 'VP'; press++) await page.keyboard.press('ArrowDown');
  expect(await unit.inputValue()).toBe('VP');
  await tabTo(page, `Thêm tên viết tắt “${SMALL.office}” cho Văn phòng Sở`);
  await page.keyboard.press('Enter');
  await said(page, `Đã thêm “${SMALL.office}” làm tên viết tắt`);

  const catalogue = await savedRows(page, SMALL.catalogue);
  expect(catalogue[1]?.[2]).toBe(`VP; Văn phòng; ${SMALL.office}`);
  expect(catalogue[4]?.slice(1)).toEqual([SMALL.unknown, null, 'Tổ']);
  expect(log.errors).toEqual([]);
});

test('the issue that comes next stands whole below what was just said', async () => {
  const { page, log } = await guardedPage({ width: 1366, height: 500 });
  await page.goto(`${ORIGIN}/index.html`);
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).waitFor();
  await page.setInputFiles('input[type=file]', smallFile());
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await said(page, 'Đã kiểm tra');
  await openByKeyboard(page, /^Tên chủ trì gõ sai/);
  await tabTo(page, /^Sửa cả 2 ô/);
  await arrowTo(page, /^Xem 2 vị trí/, 'ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Sửa ô này, C5/);
  await page.keyboard.press('Enter');
  await said(page, 'Đã sửa ô C5');
  await page.waitForFunction(() => Boolean(document.activeElement?.closest('[data-index]')));
  await page.waitForFunction(() => {
    const row = document.activeElement?.closest('[data-index]')?.getBoundingClientRect();
    const said = document.querySelector('.td-notices')?.getBoundingClientRect();
    return row !== undefined && said !== undefined && said.height > 0 && row.top >= said.bottom - 1;
  });
  expect(log.errors).toEqual([]);
});
