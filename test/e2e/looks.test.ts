/**
 * Every state of page and pane, in every surrounding: axe finds nothing, and nothing scrolls sideways. A state is come to
 * once and looked at in one surrounding after the other; each walk is done in another one of them.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPlan } from '../../src/app/open/openPlan';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, sheetDataOf } from '../helpers/makeXlsx';
import { runner } from '../helpers/returnedForms';
import { valueOf } from '../helpers/valueOf';
import { installWindowsHost } from '../host/browser';
import { hostFromGrids } from '../host/fixtures';
import type { ExcelHost } from '../host/host';
import { guardedPage, ORIGIN } from './browser';
import { check, jumpToFirstIssue, saveButton, summarise, undo, writeSummary } from './job';
import { built } from './places';
import { SAMPLE } from './plans';
import { fileWithDaysAlike, SMALL, SMALL_GRIDS, smallFile } from './smallPlan';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Surrounding {
  readonly title: string;
  readonly dark?: boolean;
  /** Colours are the system's own (contrast themes of Windows). */
  readonly forced?: boolean;
  readonly width: number;
  readonly height: number;
}

const LIGHT: Surrounding = { title: 'light', width: 1280, height: 800 };
const FORCED: Surrounding = { title: 'forced colours, 320 pixels', forced: true, width: 320, height: 700 };
const MAGNIFIED: Surrounding = { title: 'a window of 1280 by 800 magnified to 200 %', width: 640, height: 400 };
const SURROUNDINGS = [LIGHT, { title: 'dark', dark: true, width: 1280, height: 800 }, FORCED, MAGNIFIED];

/** What axe finds, colours and all, in the page as it is drawn; and whether the page can be scrolled sideways, or beyond what it holds. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Axe {
      run(
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({
      // What axe says beside its violations is not looked at, nor where an element stands: half of its time went into that.
      resultTypes: ['violations'],
      selectors: false,
    });
    const wide = [document.documentElement, ...document.querySelectorAll('main')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} is ${element.scrollWidth} wide in ${element.clientWidth}`);
    // Names of periods are the ones that a report is asked for by: none of them may be cut.
    const cut = [...document.querySelectorAll<HTMLSelectElement>('.td-form select')].flatMap((select) => {
      const { fontFamily, fontSize, fontWeight, paddingLeft, paddingRight } = getComputedStyle(select);
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const ruler = document.body.appendChild(document.createElement('span'));
      Object.assign(ruler.style, { position: 'absolute', whiteSpace: 'nowrap', fontFamily, fontSize, fontWeight });
      const names = [...select.options].filter(({ text }) => {
        ruler.textContent = text;
        return ruler.getBoundingClientRect().width > room;
      });
      ruler.remove();
      return names.map(({ text }) => `“${text}” is cut to ${room} pixels`);
    });
    const page = document.querySelector('.pg')?.getBoundingClientRect().height ?? 0;
    const held = Math.max(window.innerHeight, Math.ceil(page));
    const { scrollHeight } = document.documentElement;
    return [
      ...wide,
      ...cut,
      // Where the page itself scrolls, parts of pixels are rounded up.
      ...(scrollHeight > held + (page > window.innerHeight ? 1 : 0)
        ? [`the page is ${scrollHeight} high and holds ${held}`]
        : []),
      ...violations.map(({ id, nodes }) => {
        const [first] = nodes;
        return `${id} (${nodes.length}): ${first?.html.slice(0, 160) ?? ''} ${first?.failureSummary ?? ''}`;
      }),
    ];
  });
}

/** Puts the page into a surrounding and waits until it has taken it up. */
async function surround(page: Page, { dark = false, forced = false, width, height }: Surrounding): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height });
  await page.waitForFunction(
    ({ dark, forced, width, height }) =>
      window.innerWidth === width &&
      window.innerHeight === height &&
      window.matchMedia('(prefers-color-scheme: dark)').matches === dark &&
      window.matchMedia('(forced-colors: active)').matches === forced,
    { dark, forced, width, height },
  );
  await settled(page);
}

/** Waits until nothing moves and three frames in a row are drawn alike: lists draw anew what is near the window. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      // What turns for ever stands at its beginning.
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().iterations !== Infinity) continue;
        animation.pause();
        animation.currentTime = 0;
      }
      const memory = window as unknown as { drawn?: string; alike?: number };
      const boxes = [...document.querySelectorAll('body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].join();
      });
      const drawn = [document.body.innerHTML, ...boxes].join('\n');
      memory.alike = drawn === memory.drawn ? (memory.alike ?? 0) + 1 : 0;
      memory.drawn = drawn;
      const isBusy = document.querySelector('[aria-busy=true]') !== null;
      return !isBusy && memory.alike >= 2 && document.getAnimations().every(({ playState }) => playState !== 'running');
    },
    null,
    { polling: 'raf' },
  );
}

/**
 * Looks at each state of a walk in every surrounding.
 * @param home the surrounding in which the walk itself is done; each state is looked at in it first
 */
function lookout(page: Page, home: Surrounding) {
  const found: Record<string, string[]> = {};
  const seen: string[] = [];
  const others = SURROUNDINGS.filter((surrounding) => surrounding !== home);
  const at = async (state: string): Promise<void> => {
    await settled(page);
    for (const surrounding of [home, ...others]) {
      if (surrounding !== home) await surround(page, surrounding);
      const look = `${state}, ${surrounding.title}`;
      seen.push(look);
      const here = await faults(page);
      if (here.length > 0) found[look] = here;
    }
    await surround(page, home);
  };
  return { found, seen, at };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Walks through every state; calls back in each with its name. */
async function walk(page: Page, release: () => void, at: (state: string) => Promise<void>): Promise<void> {
  await page.goto(`${ORIGIN}/index.html`);
  await button(page, 'Mở kế hoạch mẫu').waitFor();
  await at('empty page');

  await page.setInputFiles('input[type=file]', { name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('a') });
  await page.getByText('Đang mở a.xlsx').first().waitFor();
  await at('opening');
  release();
  await page.getByRole('alert').filter({ hasText: 'a.xlsx' }).waitFor();
  await at('a file that is none');

  const noPlan = makeXlsx({ sheets: [{ name: 'Danh bạ', inside: sheetDataOf([['Họ tên', 'Điện thoại']]) }] });
  const file = { name: 'b.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(noPlan) };
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('grid').waitFor();
  await at('first run');
  await button(page, 'Kiểm tra').click();
  await page.getByRole('main').getByRole('alert').waitFor();
  await at('no plan');
  await button(page, 'Chọn bảng kế hoạch …').click();
  await page.getByRole('region', { name: 'Bảng kế hoạch ở đâu?' }).waitFor();
  await at('showing where the plan is');

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['Kế hoạch.xlsx', 'Kế hoạch (2).xlsx']) dataTransfer.items.add(new File(['a'], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer }));
  });
  await page.getByRole('region', { name: /^Đã thả 2 tệp Excel/ }).waitFor();
  await at('several files were dropped');
  await page
    .getByRole('region', { name: /^Đã thả 2 tệp Excel/ })
    .getByRole('button', { name: 'Quay lại' })
    .click();

  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.locator('.bv-tab').nth(1).waitFor();
  await check(page);
  await at('checked');
  await jumpToFirstIssue(page);
  await at('at a cell');
  await page.getByRole('searchbox').fill('khong co gi nhu vay');
  await at('nothing found');
  await button(page, 'Bỏ lọc').click();
  await button(page, 'Lọc mục sửa được ngay').click();
  await settled(page);
  const many = page.getByRole('button', { name: /^Xem rồi sửa cả \d+ vị trí/ });
  for (let group = 0; group < 12 && (await many.count()) === 0; group++) {
    await page.locator('.td-list').getByRole('button', { expanded: false }).last().click();
    await settled(page);
  }
  await many.first().click();
  await at('before many are fixed');
  await page.getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
  await button(page, 'Hoàn tác').waitFor();
  await at('fixed');
  await undo(page);
  await button(page, 'Bỏ lọc').click();
  await button(page, "Ghi trang 'Kiểm tra'").click();
  await button(page, 'Ghi').waitFor();
  await at('before the tab of issues is written');
  await button(page, 'Quay lại').first().click();

  await button(page, 'Danh mục').click();
  await page
    .getByText(/^Danh mục ở trang/)
    .first()
    .waitFor();
  await at('catalogue');

  await button(page, 'Gửi – nhận').click();
  const chooser = page.locator('input[type=file][aria-label="Chọn các tệp gửi về…"]');
  await chooser.waitFor({ state: 'attached' });
  await at('forms are sent and taken back');
  await chooser.setInputFiles([
    await reportedCopy('phong 1.xlsx', 'Hoàn thành'),
    await reportedCopy('phong 2.xlsx', 'Chưa'),
  ]);
  await page.getByText(/^Cần quyết định \(\d+\)$/).waitFor();
  await at('what came back');

  await summarise(page, SAMPLE.period, SAMPLE.typed);
  await page.getByText('Đủ các cột').click();
  await at('summary');
  await writeSummary(page);
  await at('written');
  await undo(page);
  await at('undone');
}

/** The sample plan with a result for the first tasks that have none, as a phòng returns it that did not use its form. */
async function reportedCopy(name: string, result: string) {
  const book = valueOf(await openXlsx(name, new Uint8Array(readFileSync(SAMPLE.file)), runner));
  const { plan } = valueOf(await openPlan(book, runner));
  const edits = plan.tasks.flatMap(({ sheet, row, progress }) => {
    const column = plan.sheets.find((each) => each.name === sheet)?.columns.find(({ meaning }) => meaning === 'result');
    return progress.text !== '' || column === undefined
      ? []
      : [{ sheet, row, column: column.column, expected: null, value: result }];
  });
  valueOf(await book.editCells(edits.slice(0, 3), runner));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(await book.save(runner)) };
}

/** The questions that the page asks before a write, and the catalogue that it proposes. */
async function walkQuestions(page: Page, at: (state: string) => Promise<void>): Promise<void> {
  await page.addInitScript(playPickers, 'ke-hoach-mau.xlsx');
  await page.goto(`${ORIGIN}/index.html`);
  await button(page, 'Mở tệp Excel').click();
  await page.getByRole('grid').waitFor();
  await button(page, 'Tổng hợp').click();
  await page.locator('.td-headline').waitFor();
  await writeSummary(page);
  await saveButton(page).click();
  const into = page.getByRole('region', { name: /^Lưu vào tệp/ });
  await into.getByRole('button', { name: 'Giữ bản đó ở cạnh tệp rồi lưu …' }).waitFor();
  await at('before the open file is written');
  await into.getByRole('button', { name: 'Quay lại' }).click();
  await button(page, 'Mở tệp Excel').click();
  await page.getByRole('region', { name: /chưa được lưu/ }).waitFor();
  await at('before unsaved writes are left');
  await button(page, 'Ở lại để lưu').click();
  await undo(page);

  await page.setInputFiles('input[type=file]', smallFile(false));
  await page.locator('.bv-tab').nth(1).waitFor({ state: 'detached' });
  await button(page, 'Danh mục').click();
  await button(page, 'Tạo trang danh mục').waitFor();
  await at('a catalogue is proposed');
  await button(page, `Sửa “${SMALL.slip}”`).click();
  await page.getByLabel('Tên đơn vị').waitFor();
  await at('a proposed unit is edited');

  const alike = fileWithDaysAlike();
  await page.setInputFiles('input[type=file]', alike);
  await page.getByText(alike.name).first().waitFor();
  await check(page);
  // A narrow window draws only the first cards of the list: the line by name leads to this one.
  await page
    .getByRole('button', { name: /“31\/02\/2026”/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Ghi ngày … Ô F4/ })
    .first()
    .click();
  await page.getByLabel(/^Ghi cho cả 2 ô khác/).check();
  await page.getByRole('textbox', { name: 'Ngày hoàn thành' }).fill('20/1/26');
  await button(page, 'Ghi vào 3 ô').waitFor();
  await at('one answer for cells that hold the same');
}

/** Runs in the page: the browser's pickers, which are windows of the system, answer with a file of our own server. */
function playPickers(file: string): void {
  const getFile = async () => new File([await (await fetch(file)).arrayBuffer()], file, { lastModified: 0 });
  Object.assign(window, {
    showOpenFilePicker: () => Promise.resolve([{ kind: 'file', name: file, getFile }]),
    showDirectoryPicker: () => Promise.reject(new DOMException('closed', 'AbortError')),
  });
}

/** What only Excel has, and what people did in its cells meanwhile. */
async function walkExcel(page: Page, host: ExcelHost, at: (state: string) => Promise<void>): Promise<void> {
  await page.goto(`${ORIGIN}/taskpane.html`);
  await check(page);
  await page
    .getByRole('button', { name: /^Sửa cả 2 ô/ })
    .first()
    .click();
  await page.getByText(`Sẽ sửa 2 ô ghi “${SMALL.slip}” thành`).waitFor();
  await at('before all cells with one text are fixed');
  await button(page, 'Quay lại').click();

  await button(page, 'Danh mục').click();
  await button(page, `Là đơn vị mới: “${SMALL.unknown}”`).click();
  await button(page, 'Thêm đơn vị').waitFor();
  await at('a unit is added');

  await summarise(page, SMALL.period, SMALL.typed);
  // The blank lead could be part of a merged cell; the merged cells are read before writing, and there is none.
  await button(page, 'Ghi trang tổng hợp').click();
  await page.getByText('Số liệu vừa đọc lại khác với bảng đã xem').first().waitFor();
  await at('figures changed before the write');
  // As values: the emulated Excel does not calculate.
  await page.getByText('Tùy chọn khi ghi').click();
  await page.getByLabel('Chỉ ghi giá trị, không ghi công thức').check();
  await writeSummary(page);
  const written = host.book.sheet(SMALL.tab);
  const cell = [...(written?.cells.values() ?? [])].flat().find(({ value }) => value === SMALL.task);
  if (!cell) throw new Error(`${SMALL.tab} does not name the task`);
  cell.value = 'Kiểm kê kho';
  await summarise(page, SMALL.period, SMALL.typed);
  const edits = page.getByRole('region', { name: /^Trang '.*' có \d+ nội dung sửa tay$/ });
  await edits.getByText('Kiểm kê kho').waitFor();
  await at('hand edits are kept');
  await edits.getByRole('button', { name: 'Ghi mới tất cả' }).click();
  await edits.getByText(/^Giữ 0 trong/).waitFor();
  await at('hand edits are written over');
  await page.getByText('Tùy chọn khi ghi').click();
  await button(page, 'Làm lại trang tổng hợp từ đầu').click();
  await button(page, 'Xóa trắng và ghi lại').waitFor();
  await at('before the tab is made anew');
}

const openIn = ({ width, height, forced = false }: Surrounding, office = false) =>
  guardedPage({ width, height, forced, office });

test('every state of the page can be read and used by everyone, in every surrounding', async () => {
  const { page, context, log } = await openIn(LIGHT);
  // What comes after the first load waits, so that the states before it can be looked at.
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const html = readFileSync(`${built}/index.html`, 'utf8');
  await context.route('**/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (!html.includes(name)) await released;
    await route.fallback();
  });
  const { found, seen, at } = lookout(page, LIGHT);
  await walk(page, release, at);
  expect(found).toEqual({});
  expect(new Set(seen).size).toBe(19 * SURROUNDINGS.length);
  expect(log.errors).toEqual([]);
});

test('every question of the page can be read and used by everyone, in every surrounding', async () => {
  const { page, log } = await openIn(FORCED);
  const { found, seen, at } = lookout(page, FORCED);
  await walkQuestions(page, at);
  expect(found).toEqual({});
  expect(new Set(seen).size).toBe(5 * SURROUNDINGS.length);
  expect(log.errors).toEqual([]);
});

test('every question of the pane in Excel can be read and used by everyone, in every surrounding', async () => {
  const { page, log } = await openIn(MAGNIFIED, true);
  const host = hostFromGrids(SMALL_GRIDS);
  await installWindowsHost(page, host);
  const { found, seen, at } = lookout(page, MAGNIFIED);
  await walkExcel(page, host, at);
  expect(found).toEqual({});
  expect(new Set(seen).size).toBe(6 * SURROUNDINGS.length);
  expect(log.errors).toEqual([]);
});
