/** The sheet beside the pane: as Excel shows it, the same after saving, with what tells a task in sight. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { makeXlsx } from '../helpers/makeXlsx';
import { downloaded, guardedPage, openContext, ORIGIN } from './browser';
import { check, drawnSheet, jumpToFirstIssue, saveButton, summarise, writeSummary } from './job';
import { SAMPLE } from './plans';
import { startServer } from './server';

const cellBox = (page: Page, row: number, column: number) =>
  page
    .locator(`[role=row][aria-rowindex="${String(row + 1)}"] [role=gridcell][aria-colindex="${String(column + 2)}"]`)
    .evaluate((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      const { fontWeight, backgroundColor, textAlign } = getComputedStyle(cell);
      return { left, top, width, height, fontWeight, backgroundColor, textAlign };
    });
const letters = (page: Page) => page.locator('.sv-letter').allTextContents();
const scrollTo = async (page: Page, left: number, top: number) => {
  await page.locator('.sv-frame').evaluate((frame, [x, y]) => frame.scrollTo(x ?? 0, y ?? 0), [left, top]);
  await page.waitForFunction((x) => document.querySelector('.sv-frame')?.scrollLeft === x, left);
};

test('widths, heights, looks, what is hidden and what stands still are those of the file', async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"><alignment horizontal="center"/></xf><xf numFmtId="164"/></cellXfs></styleSheet>';
  const text = (ref: string, value: string, style = 0) =>
    `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from({ length: 60 }, (_, at) => {
    const row = at + 3;
    return `<row r="${row}" ht="21"${row === 5 ? ' hidden="1"' : ''}>${text(`A${row}`, `Việc ${row}`)}<c r="B${row}" s="2"><v>1234.5</v></c>${text(`C${row}`, 'x')}${text(`D${row}`, 'x')}</row>`;
  });
  const inside = `<sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20"/><col min="3" max="3" width="9" hidden="1"/><col min="4" max="6" width="60"/></cols><sheetData><row r="1" ht="30">${text('A1', 'Tiêu đề', 1)}</row>${rows.join('')}</sheetData>`;
  const { page, log } = await guardedPage({ width: 1100, height: 600 });
  await page.goto(`${ORIGIN}/index.html`);
  const buffer = Buffer.from(makeXlsx({ sheets: [{ name: 'Việc', inside }], styles }));
  await page.setInputFiles('input[type=file]', { name: 'a.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('grid').waitFor();

  const title = await cellBox(page, 1, 0);
  expect([title.height, title.fontWeight, title.textAlign]).toEqual([40, '700', 'center']);
  expect(title.backgroundColor).toBe('rgb(220, 230, 241)');
  expect(await letters(page)).toEqual(['A', 'B', 'D', 'E', 'F']);
  expect(await page.locator('[role=row][aria-rowindex="6"]').count()).toBe(0);
  expect(await page.locator('[role=row][aria-rowindex="4"] [aria-colindex="3"]').textContent()).toBe('1.234,5');

  const before = await cellBox(page, 20, 0);
  await scrollTo(page, 300, 200);
  const after = await cellBox(page, 20, 0);
  expect([after.left, before.top - after.top]).toEqual([before.left, 200]);
  expect(await cellBox(page, 1, 0)).toEqual(title);
  expect(log.errors).toEqual([]);
});

test('whoever tries to change a cell is told that the sheet is for reading, and where it is corrected', async () => {
  const { page, log } = await guardedPage({ width: 1100, height: 600 });
  await page.goto(`${ORIGIN}/index.html`);
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  const note = page.getByRole('status').filter({ hasText: 'Trang tính ở đây chỉ để xem.' });
  await page.getByRole('grid').focus();
  await page.keyboard.press('PageDown');
  expect(await note.count()).toBe(0);
  await page.keyboard.press('5');
  await note.waitFor();
  await page.getByRole('button', { name: 'Đóng' }).click();
  expect(await note.count()).toBe(0);
  await page.getByRole('gridcell').first().dblclick();
  await note.waitFor();
  expect(log.errors).toEqual([]);
});

test('a summary that is saved and opened again is the same, and nothing of ours that is hidden is seen', async () => {
  const { page, log } = await guardedPage({ width: 1366, height: 768 });
  await page.goto(`${ORIGIN}/index.html`);
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  await summarise(page, SAMPLE.period, SAMPLE.typed);
  await writeSummary(page);
  const drawn = async () => {
    const found: string[] = [];
    for (const name of SAMPLE.tabs) {
      await page.locator('.bv-tab:not(.bv-draft)', { hasText: name }).click();
      await drawnSheet(page, `Trang '${name}'`).waitFor();
      found.push(await page.locator('.sv-frame').innerHTML());
      expect(await page.getByRole('gridcell').count()).toBeGreaterThan(20);
    }
    return found;
  };
  const before = await drawn();
  const { file } = await downloaded(page, () => saveButton(page).click());
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor({ state: 'detached' });
  expect(await drawn()).toEqual(before);
  expect(before.join('')).not.toMatch(/~answer~|_TienDo/);
  const hasChart = Object.keys(unzipSync(new Uint8Array(readFileSync(file)))).some((part) =>
    part.startsWith('xl/charts/'),
  );
  expect(before[0]?.includes('sv-chart')).toBe(hasChart);
  expect(log.errors).toEqual([]);
});

test('the tabs of a summary are shown before they are written, as they are then', async () => {
  const { page, log } = await guardedPage({ width: 1366, height: 768 });
  await page.clock.setFixedTime('2026-06-05T08:30:00');
  await page.goto(`${ORIGIN}/index.html`);
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  const plan = await page.getByRole('grid').getAttribute('aria-label');
  const preview = (name: string) => drawnSheet(page, `Bản xem trước của '${name}', chưa ghi`);
  const tab = (name: string) => page.getByRole('button', { name, exact: true });
  /** The first rows and the charts: how many rows are drawn hangs on the room that there is. */
  const drawn = () =>
    page.locator('.sv-frame').evaluate((frame) => {
      const rows = [...frame.querySelectorAll('[role=row]')].slice(0, 20);
      // A number that can be clicked looks like any other.
      return [...rows, ...frame.querySelectorAll('svg')].map(({ outerHTML }) => outerHTML.replaceAll(' sv-link', ''));
    });
  const [report, list] = SAMPLE.tabs;
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  const shown: string[][] = [];
  for (const name of [report, list]) {
    await tab(`${name} (xem trước)`).click();
    await preview(name).waitFor();
    shown.push(await drawn());
  }

  await page.getByRole('button', { name: 'Về kế hoạch' }).click();
  expect(await page.getByRole('grid').getAttribute('aria-label')).toBe(plan);
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await preview(report).waitFor();
  await page.locator('.sv-link').first().click();
  await page
    .getByRole('button', { name: /^Đến ô / })
    .first()
    .click();
  await page.locator('.sv-target').waitFor();
  expect(await preview(report).count()).toBe(0);

  await writeSummary(page);
  expect(await page.locator('.bv-draft').count()).toBe(0);
  for (const [at, name] of [report, list].entries()) {
    await tab(name).click();
    await drawnSheet(page, `Trang '${name}'`).waitFor();
    const written = await drawn();
    expect(written.length).toBeGreaterThanOrEqual(20);
    expect(written.filter((each, place) => each !== shown[at]?.[place])).toEqual([]);
  }
  expect(log.errors).toEqual([]);
});

test('a jump keeps content and lead in sight', async () => {
  const { page } = await guardedPage({ width: 1366, height: 768 });
  await page.goto(`${ORIGIN}/index.html`);
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  await check(page);
  await jumpToFirstIssue(page);
  await page.locator('.sv-target').waitFor();
  const row = page.locator('[role=row]', { has: page.locator('.sv-target') });
  const content = await row.locator('[aria-colindex="3"]').boundingBox();
  const frame = await page.locator('.sv-frame').boundingBox();
  expect(content && frame && content.x >= frame.x && content.x + content.width <= frame.x + frame.width).toBe(true);
});

test('the line between sheet and pane is moved by the arrows, and remembered', async () => {
  const { page } = await guardedPage({ width: 1366, height: 768 });
  await page.goto(`${ORIGIN}/index.html?sample=1`);
  const line = page.getByRole('separator', { name: /^Độ rộng ngăn/ });
  await line.press('ArrowLeft');
  await line.press('ArrowLeft');
  const width = await line.getAttribute('aria-valuenow');
  expect(Number(width)).toBe(432);
  expect((await page.locator('.pg-pane').boundingBox())?.width).toBe(432);
  await page.reload();
  expect(await line.getAttribute('aria-valuenow')).toBe(width);
  await line.press('End');
  expect(await line.getAttribute('aria-valuenow')).toBe('320');
});

test('several files that are dropped are asked about, and one is opened', async () => {
  const { page } = await guardedPage();
  await page.goto(`${ORIGIN}/index.html`);
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).waitFor();
  await page.evaluate(async () => {
    const bytes = await (await fetch('ke-hoach-mau.xlsx')).arrayBuffer();
    const dataTransfer = new DataTransfer();
    for (const name of ['Một.xlsx', 'Ghi chú.txt', 'Hai.xlsx']) dataTransfer.items.add(new File([bytes], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer }));
  });
  const question = page.getByRole('region', { name: /^Đã thả 2 tệp Excel/ });
  expect(await question.getByRole('button').allTextContents()).toEqual(['Một.xlsx', 'Hai.xlsx', 'Quay lại']);
  await question.getByRole('button', { name: 'Hai.xlsx' }).click();
  await page.getByRole('grid').waitFor();
  expect((await page.locator('.pg-name').textContent())?.trim()).toBe('Hai.xlsx');
  expect(await question.count()).toBe(0);
});

test('files opened before can be opened again, forgotten, and not be remembered at all', async () => {
  const server = await startServer();
  const { context } = await openContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // The picker is a window of the system; the files are real ones of the browser's own private file system.
  await page.addInitScript(() => {
    Object.assign(window, {
      showOpenFilePicker: async () => [
        await (await navigator.storage.getDirectory()).getFileHandle('Kế hoạch.xlsx', { create: true }),
      ],
    });
  });
  await page.goto(`${server.origin}/index.html`);
  await page.evaluate(
    async (bytes) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('Kế hoạch.xlsx', { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    [...readFileSync(SAMPLE.file)],
  );
  const recent = page.getByRole('region', { name: 'Tệp đã mở trên máy này' });
  expect(await recent.count()).toBe(0);
  await page.getByRole('button', { name: 'Mở tệp Excel' }).click();
  await page.getByRole('grid').waitFor();

  await page.reload();
  await recent.getByRole('button', { name: 'Kế hoạch.xlsx' }).click();
  await page.getByRole('grid').waitFor();
  await page.reload();
  await recent.getByLabel(/^Nhớ tên tệp đã mở/).uncheck();
  await recent.getByRole('button', { name: 'Kế hoạch.xlsx' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Mở tệp Excel' }).click();
  await page.getByRole('grid').waitFor();
  await page.reload();
  await recent.getByLabel(/^Nhớ tên tệp đã mở/).waitFor();
  expect(await recent.getByRole('listitem').count()).toBe(0);
  await server.close();
});
