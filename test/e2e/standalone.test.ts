import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { downloaded, guardedPage, ORIGIN } from './browser';
import type { PageOptions } from './browser';
import { counted, expectedTable, opened } from './engine';
import {
  check,
  jumpToFirstIssue,
  saveButton,
  scrollsSideways,
  summarise,
  tableShown,
  undo,
  writeIssues,
  writeSummary,
  drawnSheet,
} from './job';
import { PLANS, SAMPLE } from './plans';

async function openPage(options: PageOptions = {}) {
  const guarded = await guardedPage(options);
  await guarded.page.goto(`${ORIGIN}/index.html`);
  return guarded;
}

describe.each(PLANS)('the page with $title', ({ file, period, asOf, typed, tabs }) => {
  test('does the whole job: open, check, jump, look, write, undo, save', async () => {
    const { page, log } = await openPage();
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('grid').waitFor();

    const plan = await opened(file);
    expect(await check(page)).toContain(`Đã kiểm tra ${plan.plan.tasks.length} nhiệm vụ`);

    const place = await jumpToFirstIssue(page);
    const target = page.locator('.sv-target');
    await target.waitFor();
    expect(await target.getAttribute('aria-selected')).toBe('true');
    const tabShown = await page.locator('.bv-tab[aria-current=true]').textContent();
    const row = Number(await target.locator('xpath=ancestor::*[@role="row"]').getAttribute('aria-rowindex')) - 1;
    expect(place).toMatch(new RegExp(`^'${tabShown ?? ''}'![A-Z]+${row}$`));
    expect(await isInView(page, '.sv-target')).toBe(true);

    const expected = await counted(file, period, asOf);
    expect(await summarise(page, period, typed)).toBe(expected.headline);
    expect(await tableShown(page)).toEqual(expectedTable(expected));

    const shown = page.locator('.bv-tab:not(.bv-draft)');
    const before = await shown.allTextContents();
    expect(await writeSummary(page)).toContain(`'${tabs.join("', '")}'`);
    await shown.filter({ hasText: tabs[1] }).waitFor();
    expect(await shown.allTextContents()).toEqual([...before, ...tabs]);
    await drawnSheet(page).filter({ hasText: expected.headline }).waitFor();

    expect(await undo(page)).toContain(tabs[0]);
    await shown.filter({ hasText: tabs[0] }).waitFor({ state: 'detached' });
    expect(await shown.allTextContents()).toEqual(before);

    await writeSummary(page);
    await check(page);
    await writeIssues(page);
    const download = await downloaded(page, () => saveButton(page).click());
    expect(download.name).toMatch(/ - Tiến độ\.xlsx$/);
    const saved = await opened(download.file);
    expect(saved.grids.sheets.map(({ name }) => name)).toEqual([...before, ...tabs, 'Kiểm tra']);
    expect(saved.summaries).toEqual([{ sheet: tabs[0], period, asOf, stale: false }]);
    expect(changedSheets(file, download.file)).toEqual([]);

    expect(log.refused).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.answered.every((url) => url.startsWith(ORIGIN))).toBe(true);
  });
});

test('the sample plan opens by its address', async () => {
  const { page, log } = await guardedPage();
  await page.goto(`${ORIGIN}/index.html?sample=1`);
  await page.getByRole('grid').waitFor();
  await check(page);
  expect(log.refused).toEqual([]);
  expect(log.errors).toEqual([]);
});

test('a file that is no workbook is refused in one sentence, and the next one opens', async () => {
  const { page, log } = await openPage();
  await page.setInputFiles('input[type=file]', {
    name: 'ghi chú.xlsx',
    mimeType: 'text/plain',
    buffer: Buffer.from('ghi chú'),
  });
  const alert = page.getByRole('alert').filter({ hasText: /\S/ });
  await alert.waitFor();
  expect(await alert.textContent()).toContain('ghi chú.xlsx');
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  expect(await alert.count()).toBe(0);
  expect(log.errors).toEqual([]);
});

test.each([320, 350, 450])('nothing scrolls sideways at %i pixels', async (width) => {
  const { page } = await openPage({ width, height: 700 });
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await check(page);
  expect(await scrollsSideways(page)).toBe(false);
  await summarise(page, SAMPLE.period, SAMPLE.typed);
  await page.getByText('Đủ các cột').click();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
});

/** Whether the middle of an element can be seen. */
function isInView(page: Awaited<ReturnType<typeof openPage>>['page'], selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return hit !== null && (hit === element || element.contains(hit));
  });
}

/** Sheets of the first file whose bytes differ in the second. */
function changedSheets(before: string, after: string): string[] {
  const [one, other] = [before, after].map((file) => unzipSync(new Uint8Array(readFileSync(file))));
  return Object.entries(one ?? {})
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .filter(([name, bytes]) => !Buffer.from(bytes).equals(Buffer.from(other?.[name] ?? [])))
    .map(([name]) => name);
}
