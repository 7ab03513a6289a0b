/** The main job as a person does it, in whatever frame the pane stands. */
import type { FrameLocator, Page } from 'playwright-core';

export type PanePlace = Page | FrameLocator;

const button = (pane: PanePlace, name: string | RegExp) => pane.getByRole('button', { name, exact: true });

/** The last thing said by the pane's live region contains a text. */
async function waitSaid(pane: PanePlace, text: string | RegExp): Promise<string> {
  const said = pane.locator('main [aria-live="polite"]').filter({ hasText: text });
  await said.waitFor({ state: 'attached' });
  return (await said.textContent()) ?? '';
}

/** Clicks "Kiểm tra" and returns what was announced. */
export async function check(pane: PanePlace): Promise<string> {
  await button(pane, 'Kiểm tra').click();
  return waitSaid(pane, 'Đã kiểm tra');
}

/** Clicks the first "Đến ô", in the first group where none is open, and returns the place that was announced, such as `'Tháng 1'!G6`. */
export async function jumpToFirstIssue(pane: PanePlace): Promise<string> {
  const jump = pane.getByRole('button', { name: /^Đến ô / }).first();
  if ((await jump.count()) === 0) await openFirstGroup(pane);
  await jump.click();
  const said = await waitSaid(pane, 'Đang ở');
  return /Đang ở ('.*'![A-Z]+\d+)/.exec(said)?.[1] ?? said;
}

/** Opens the first group of issues: of many, only the heads are shown at first. */
export async function openFirstGroup(pane: PanePlace): Promise<void> {
  const group = pane.locator('.td-group button[aria-expanded=false]').first();
  await group.click();
}

/** Opens the summary and chooses a period and a day; returns the headline shown. */
export async function summarise(pane: PanePlace, period: string, asOf: string): Promise<string> {
  await button(pane, 'Tổng hợp').click();
  const choice = pane.getByLabel('Kỳ báo cáo');
  await choice.waitFor();
  await pane.locator('.td-headline').waitFor();
  await choice.selectOption(period);
  await pane.locator('.td-headline').waitFor();
  const day = pane.getByLabel('Tính đến ngày');
  await day.fill(asOf);
  await day.press('Enter');
  const headline = pane.locator('.td-headline').filter({ hasText: `tính đến ngày ${asOf}` });
  await headline.waitFor();
  return (await headline.textContent()) ?? '';
}

/** The rows of the table shown: name and figures as texts. */
export async function tableShown(pane: PanePlace): Promise<string[][]> {
  const rows = await pane.locator('.td-table').first().locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** Clicks "Ghi trang tổng hợp" and returns the receipt's sentence. */
export async function writeSummary(pane: PanePlace): Promise<string> {
  await button(pane, 'Ghi trang tổng hợp').click();
  const receipt = pane.locator('.td-message-success');
  await button(pane, 'Hoàn tác').waitFor();
  await waitSaid(pane, 'Đã ghi trang');
  return (await receipt.textContent()) ?? '';
}

/** Clicks "Ghi trang 'Kiểm tra'" and confirms it; returns the receipt's sentence. */
export async function writeIssues(pane: PanePlace): Promise<string> {
  await button(pane, "Ghi trang 'Kiểm tra'").click();
  await button(pane, 'Ghi').click();
  await waitSaid(pane, 'Đã ghi trang');
  return (await pane.locator('.td-message-success').textContent()) ?? '';
}

/** The sheet beside the pane, once its cells are drawn. @param name of the grid; any without it */
export function drawnSheet(page: Page, name?: string) {
  return page.getByRole('grid', name === undefined ? {} : { name }).and(page.locator('[aria-busy=false]'));
}

/** "Lưu" in the bar of the page; the pane has the same beside what it writes. */
export function saveButton(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: 'Lưu', exact: true });
}

/** Clicks "Hoàn tác" and returns what was said afterwards. */
export async function undo(pane: PanePlace): Promise<string> {
  await button(pane, 'Hoàn tác').click();
  return waitSaid(pane, 'Đã hoàn tác');
}

/** Whether the pane can be scrolled sideways (it never may). */
export async function scrollsSideways(pane: PanePlace): Promise<boolean> {
  return pane.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
}
