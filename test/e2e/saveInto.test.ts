/**
 * Saving into the open file. The pickers are played; the files are real ones of the browser's own private file system,
 * which writes them as it writes the disk (whole, at `close`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createStraightRunner } from '../../src/app/runner';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';

import { downloaded, openContext, titleBecoming } from './browser';
import { check, saveButton, summarise, writeSummary } from './job';
import { SAMPLE } from './plans';
import { startServer } from './server';
import type { Server } from './server';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const NAME = 'Kế hoạch.xlsx';
const COPY = 'Kế hoạch - bản 2026-06-05 08h30.xlsx';
const original = readFileSync(SAMPLE.file);

interface Disk {
  /** Names of the files of the folder. */
  names(): Promise<string[]>;
  read(name: string): Promise<Buffer>;
  /** Writes a file behind the page's back. */
  overwrite(name: string, bytes: Buffer): Promise<void>;
}

interface Played {
  /** What the browser answers when it is asked whether the file may be written. */
  readonly permission?: PermissionState;
  /** The folder that the person points at is the file's own. */
  readonly ownFolder?: boolean;
  /** The browser can be given a folder at all. */
  readonly folders?: boolean;
  /** Another program holds the file. */
  readonly locked?: boolean;
}

/** Opens the page with the plan in a folder, through the browser's picker. */
async function openPicked(played: Played = {}): Promise<{ page: Page; disk: Disk }> {
  const { permission = 'granted', ownFolder = true, folders = true, locked = false } = played;
  const { context } = await openContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-06-05T08:30:00');
  await page.addInitScript(
    ({ name, permission, ownFolder, folders, locked }) => {
      const folder = async (title: string) =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(title, { create: true });
      const file = async () => {
        const handle = await (await folder('plans')).getFileHandle(name);
        const createWritable = handle.createWritable.bind(handle);
        return Object.assign(handle, {
          requestPermission: () => Promise.resolve(permission),
          createWritable: () =>
            locked ? Promise.reject(new DOMException('held', 'NoModificationAllowedError')) : createWritable(),
        });
      };
      Object.assign(window, {
        showOpenFilePicker: async () => [await file()],
        showDirectoryPicker: folders ? () => folder(ownFolder ? 'plans' : 'elsewhere') : undefined,
      });
    },
    { name: NAME, permission, ownFolder, folders, locked },
  );
  await page.goto(`${server.origin}/index.html`);
  const disk: Disk = {
    names: () =>
      page.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('plans', { create: true });
        const names: string[] = [];
        for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
        return names.sort();
      }),
    read: async (name) => {
      const text = await page.evaluate(async (name) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('plans');
        const bytes = new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
        return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      }, name);
      return Buffer.from(text, 'latin1');
    },
    overwrite: (name, bytes) =>
      page.evaluate(
        async ({ name, text }) => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('plans', { create: true });
          const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
          await stream.write(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
          await stream.close();
        },
        { name, text: bytes.toString('latin1') },
      ),
  };
  await disk.overwrite(NAME, original);
  await page.getByRole('button', { name: 'Mở tệp Excel' }).click();
  await page.getByRole('grid').waitFor();
  return { page, disk };
}

/** Writes the summary that is proposed into the open workbook. */
async function writeSomething(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await page.locator('.td-headline').waitFor();
  await writeSummary(page);
}

/** Writes the month's summary into the open workbook. */
async function writeMonth(page: Page): Promise<void> {
  await check(page);
  await summarise(page, SAMPLE.period, SAMPLE.typed);
  await writeSummary(page);
}

const into = saveButton;
const beside = (page: Page) => question(page).getByRole('button', { name: 'Giữ bản đó ở cạnh tệp rồi lưu …' });
const asDownload = (page: Page) => question(page).getByRole('button', { name: 'Lưu', exact: true });
const question = (page: Page) => page.getByRole('region', { name: `Lưu vào tệp “${NAME}”?` });

async function sheetNames(bytes: Buffer): Promise<string[]> {
  const runner = createStraightRunner();
  const workbook = await openXlsx(NAME, new Uint8Array(bytes), runner);
  const grids = workbook.ok ? await workbook.value.read(runner) : workbook;
  return grids.ok ? grids.value.sheets.map(({ name }) => name) : [grids.refusal.code];
}

test('asks with file and contents, keeps a copy beside the file, writes it, and can write again', async () => {
  const { page, disk } = await openPicked();
  await writeMonth(page);
  await page.keyboard.press('Control+s');
  expect(await question(page).textContent()).toContain(`“${SAMPLE.tabs[0]}”`);
  expect(await question(page).textContent()).toContain(COPY);
  expect(await disk.read(NAME)).toEqual(original);
  await beside(page).click();
  await page.getByRole('status').filter({ hasText: 'Đã lưu vào' }).waitFor();
  expect(await disk.names()).toEqual([COPY, NAME].sort());
  expect(await disk.read(COPY)).toEqual(original);
  const before = await sheetNames(original);
  const saved = await disk.read(NAME);
  expect(await sheetNames(saved)).toEqual([...before, ...SAMPLE.tabs]);

  await into(page).click();
  await page.getByText('Chưa có thay đổi nào so với tệp trên đĩa').waitFor();
  expect(await beside(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Quay lại' }).click();

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.locator('.bv-tab:not(.bv-draft)').filter({ hasText: SAMPLE.tabs[0] }).waitFor({ state: 'detached' });
  await into(page).click();
  await beside(page).click();
  await page.getByRole('status').filter({ hasText: '(2).xlsx' }).waitFor();
  expect(await sheetNames(await disk.read(NAME))).toEqual(before);
  expect(await disk.read(COPY.replace('.xlsx', ' (2).xlsx'))).toEqual(saved);
});

test('a file changed on the disk since it was opened is left alone', async () => {
  const { page, disk } = await openPicked();
  await writeSomething(page);
  const theirs = Buffer.concat([original, Buffer.from('x')]);
  await disk.overwrite(NAME, theirs);
  await into(page).click();
  await beside(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'đã được thay đổi trên đĩa' });
  await alert.waitFor();
  expect(await disk.names()).toEqual([NAME]);
  expect(await disk.read(NAME)).toEqual(theirs);
});

test('without a folder the copy is downloaded before the file is written', async () => {
  const { page, disk } = await openPicked({ folders: false });
  await writeSomething(page);
  await into(page).click();
  expect(await beside(page).count()).toBe(0);
  expect(await question(page).textContent()).toContain('thư mục tải xuống');
  const { name, file } = await downloaded(page, () => asDownload(page).click());
  expect(name).toBe(COPY);
  expect(readFileSync(file)).toEqual(original);
  await page.getByRole('status').filter({ hasText: 'Đã lưu vào' }).waitFor();
  expect(await sheetNames(await disk.read(NAME))).toHaveLength(
    (await sheetNames(original)).length + SAMPLE.tabs.length,
  );
});

const REFUSED: readonly (readonly [string, Played, string])[] = [
  ['permission is refused', { permission: 'denied' }, 'chưa được phép ghi'],
  ['the folder is another one', { ownFolder: false }, 'không phải là thư mục chứa'],
  ['another program holds the file', { locked: true }, 'đang mở ở chương trình khác'],
];

test.each(REFUSED)('when %s, one sentence says so and the file is as it was', async (_, played, sentence) => {
  const { page, disk } = await openPicked(played);
  await writeSomething(page);
  await into(page).click();
  await beside(page).click();
  await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
  expect(await disk.read(NAME)).toEqual(original);
});

test('the title says which file is open and what is not saved; the way back writes nothing, and another file is not opened over unsaved writes without a question', async () => {
  const { page, disk } = await openPicked();
  const opened = `${NAME} – Tiến độ`;
  expect(await titleBecoming(page, opened)).toBe(opened);
  await writeSomething(page);
  const unsaved = `${NAME} (chưa lưu) – Tiến độ`;
  expect(await titleBecoming(page, unsaved)).toBe(unsaved);
  await into(page).click();
  await question(page).getByRole('button', { name: 'Quay lại' }).click();
  expect(await question(page).count()).toBe(0);
  expect(await disk.names()).toEqual([NAME]);
  await page.getByRole('button', { name: 'Mở tệp Excel' }).click();
  const leave = page.getByRole('region', { name: /chưa được lưu/ });
  await leave.getByRole('button', { name: 'Ở lại để lưu' }).click();
  expect(await page.locator('.bv-own').count()).toBe(SAMPLE.tabs.length);
  await page.getByRole('button', { name: 'Mở tệp Excel' }).click();
  await leave.getByRole('button', { name: 'Mở tệp khác, bỏ phần chưa lưu' }).click();
  await page.locator('.bv-own').first().waitFor({ state: 'detached' });
});

test('a file that came by the ordinary input has no way back: saving hands out a new one', async () => {
  const { page } = await openPicked();
  await page.setInputFiles('input[type=file]', path.resolve(SAMPLE.file));
  await page.getByText(path.basename(SAMPLE.file)).first().waitFor();
  const { name } = await downloaded(page, () => into(page).click());
  expect(name).toMatch(/ - Tiến độ\.xlsx$/);
  expect(await page.getByRole('region', { name: /^Lưu vào tệp/ }).count()).toBe(0);
});

test('saved as a new file, the title is of that file, and the one that was opened is left alone from then on', async () => {
  const { page, disk } = await openPicked();
  await writeSomething(page);
  await into(page).click();
  const first = await downloaded(page, () => question(page).getByRole('button', { name: 'Lưu thành tệp mới' }).click());
  expect(first.name).toBe('Kế hoạch - Tiến độ.xlsx');
  const saved = 'Kế hoạch - Tiến độ.xlsx – Tiến độ';
  expect(await titleBecoming(page, saved)).toBe(saved);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await page.getByText('chưa lưu', { exact: true }).waitFor();
  const second = await downloaded(page, () => into(page).click());
  expect(second.name).toBe('Kế hoạch - Tiến độ.xlsx');
  expect(await disk.names()).toEqual([NAME]);
  expect(await disk.read(NAME)).toEqual(original);
});
