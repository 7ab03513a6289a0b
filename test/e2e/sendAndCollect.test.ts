/** The month's loop on the page: forms out, filled in elsewhere, back again, decided, written, taken back, written, counted. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { openPlan } from '../../src/app/open/openPlan';
import { cellAt } from '../../src/core/grid/grid';
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { runner } from '../helpers/returnedForms';
import { downloaded, guardedPage, ORIGIN, until } from './browser';
import { check, saveButton, summarise, undo, writeSummary } from './job';
import { SAMPLE } from './plans';
import { valueOf } from '../helpers/valueOf';

const PERIOD = '2026-09';
const TYPED = '25/09/2026';
const HEADER = 4;

interface Returned {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const returnedAs = (name: string, bytes: Uint8Array): Returned => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

async function openBytes(name: string, bytes: Uint8Array): Promise<{ book: XlsxWorkbook; grids: WorkbookGrids }> {
  const book = valueOf(await openXlsx(name, bytes, runner));
  return { book, grids: valueOf(await book.read(runner)) };
}

/** Fills the first rows of a form with one result, as somebody does who keeps to the coloured cells. */
async function filled(name: string, bytes: Uint8Array, result: string, rows: number): Promise<Uint8Array> {
  const { book, grids } = await openBytes(name, bytes);
  const [sheet] = grids.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const column = (sheet.rows[HEADER - 1] ?? []).indexOf('Kết quả thực hiện');
  const edits = Array.from({ length: Math.min(rows, sheet.rows.length - HEADER) }, (_, at) => ({
    sheet: sheet.name,
    row: HEADER + 1 + at,
    column,
    expected: cellAt(sheet, HEADER + 1 + at, column),
    value: result,
  }));
  valueOf(await book.editCells(edits, runner));
  return book.save(runner);
}

/** Sends the month's forms and returns them by their names, the list of what was sent among them. */
async function send(page: Page): Promise<Record<string, Uint8Array>> {
  await page.getByRole('button', { name: 'Gửi – nhận' }).click();
  const zip = page.getByRole('button', { name: 'Tải các tệp gửi (.zip)' });
  await zip.waitFor();
  const { name, file } = await downloaded(page, () => zip.click());
  expect(name).toBe('Gửi phòng tháng 9-2026.zip');
  return unzipSync(new Uint8Array(readFileSync(file)));
}

async function receive(page: Page, files: readonly Returned[]): Promise<void> {
  await page.locator('input[type=file][aria-label="Chọn các tệp gửi về…"]').setInputFiles([...files]);
  await page.getByText(/^Cần quyết định \(\d+\)$/).waitFor();
}

/** Clicks "Ghi vào kế hoạch" and returns how many answers were written. */
async function writeAnswers(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Ghi vào kế hoạch' }).click();
  const receipt = page.locator('.td-message-success').filter({ hasText: 'câu trả lời của các phòng' });
  await receipt.waitFor();
  return Number(/Đã ghi (\d+) câu trả lời/.exec((await receipt.textContent()) ?? '')?.[1]);
}

/** The tick follows the pane's state, which need not be there yet when the click is over. */
async function tick(box: Locator): Promise<void> {
  await box.click();
  await until(() => box.isChecked());
  expect(await box.isChecked()).toBe(true);
}

test('the page sends the forms of a month, takes them back, writes what was decided, and counts it', async () => {
  const { page } = await guardedPage();
  await page.clock.setFixedTime('2026-09-25T08:30:00');
  await page.goto(`${ORIGIN}/index.html`);
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  const headline = await summarise(page, PERIOD, TYPED);

  const sent = await send(page);
  const names = Object.keys(sent).filter((name) => name.startsWith('Báo cáo '));
  expect(names.length).toBeGreaterThan(2);
  const [first = '', second = ''] = names;
  const [one, other] = [sent[first], sent[second]];
  if (one === undefined || other === undefined) throw new Error('no forms');
  const cover = Object.keys(sent).find((name) => name.startsWith('Danh sách gửi'));
  const files = [
    returnedAs('tra loi 1.xlsx', await filled(first, one, 'Hoàn thành', 50)),
    returnedAs('tra loi 2.xlsx', await filled(second, other, 'Đang thực hiện', 50)),
    // The same unit says something else of its first two tasks.
    returnedAs('tra loi 1 (sua).xlsx', await filled(first, one, 'Chưa thực hiện', 2)),
    returnedAs(cover ?? '', sent[cover ?? ''] ?? new Uint8Array()),
  ];

  await receive(page, files);
  await page.getByText(/là danh sách gửi phòng, không phải biểu trả lời/).waitFor();
  // The last one: what is folded around it says the same.
  const doubts = page
    .locator('details')
    .filter({ has: page.getByText(/^Cần quyết định \(\d+\)$/) })
    .last();
  const ticks = doubts.getByRole('checkbox');
  // The first one ticks all; the last is about a task of which the plan has a day that is still to come.
  await doubts.getByText(/^kế hoạch đang có .+ nên vẫn tính là hoàn thành/).waitFor();
  expect(await ticks.count()).toBe(6);
  await tick(ticks.nth(1));
  const written = await writeAnswers(page);
  expect(written).toBeGreaterThan(1);
  await page.getByText(`Đã ghi vào kế hoạch (${String(written)})`).waitFor();
  await page.getByText('Cần quyết định (3)').waitFor();
  await until(async () => (await page.title()).includes('chưa lưu'));
  expect(await page.title()).toContain('chưa lưu');
  expect(await undo(page)).toContain('câu trả lời');

  // All that was received and ticked is there again, and the file is as it was.
  await page.getByText('Cần quyết định (5)').waitFor();
  await until(async () => !(await page.title()).includes('chưa lưu'));
  expect(await page.title()).not.toContain('chưa lưu');
  expect(await ticks.nth(1).isChecked()).toBe(true);
  expect(await writeAnswers(page)).toBe(written);
  expect(await check(page)).toContain('Đã kiểm tra');
  const counted = await summarise(page, PERIOD, TYPED);
  expect(counted).not.toBe(headline);
  await writeSummary(page);

  const { file } = await downloaded(page, () => saveButton(page).click());
  const bytes = new Uint8Array(readFileSync(file));
  expect(invariantFaults(bytes)).toEqual([]);
  const { book, grids } = await openBytes(path.basename(file), bytes);
  expect(grids.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Trả lời tháng 9-2026', 'TH Tháng 09-2026', 'DS Tháng 09-2026']),
  );
  const [before, after] = [
    valueOf(
      await openPlan(valueOf(await openXlsx('mau.xlsx', new Uint8Array(readFileSync(SAMPLE.file)), runner)), runner),
    ),
    valueOf(await openPlan(book, runner)),
  ];
  const changed = after.plan.tasks.filter(({ progress }, at) => progress.text !== before.plan.tasks[at]?.progress.text);
  expect(changed).toHaveLength(written);
  expect(after.plan.tasks).toHaveLength(before.plan.tasks.length);
}, 600_000);
