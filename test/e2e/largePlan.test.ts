/** A plan of 5,000 tasks: the window stays free, says where the work stands, and can stop it. */
import type { Page } from 'playwright-core';
import { makeXlsx, sheetDataOf } from '../helpers/makeXlsx';
import { guardedPage, ORIGIN } from './browser';
import { check } from './job';
import { leaveIssues, makeLargePlan, openLarge, pieces, TASKS } from './largePlan';

const file = makeLargePlan();

test('a check is done in pieces, however often it is asked for', async () => {
  const { page, log } = await openLarge(file);
  for (let run = 0; run < 2; run++) {
    expect(await check(page)).toContain('5.000 nhiệm vụ');
    expect((await pieces(page)).length).toBeGreaterThan(3);
    await leaveIssues(page);
  }
  expect(log.errors).toEqual([]);
});

/** Clicks a button at the moment at which it comes. */
const clickWhenItComes = (page: Page, name: string) =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
          if (!found) return;
          observer.disconnect();
          found.click();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
        look();
      }),
    name,
  );

test('opening and checking say where they stand and stop on a click', async () => {
  const { page, context, log } = await guardedPage();
  // A slow machine: everything takes long enough to be seen.
  const debuggerOfPage = await context.newCDPSession(page);
  await page.goto(`${ORIGIN}/index.html`);
  await debuggerOfPage.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  let stopped = clickWhenItComes(page, 'Dừng');
  await page.setInputFiles('input[type=file]', file);
  await stopped;
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await page.getByRole('grid').count()).toBe(0);
  expect(await page.getByRole('alert').count()).toBe(0);

  await debuggerOfPage.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('grid').waitFor();
  await debuggerOfPage.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  stopped = clickWhenItComes(page, 'Dừng');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await stopped;
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await debuggerOfPage.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(await page.getByRole('button', { name: /^Đến ô / }).count()).toBe(0);
  expect(await check(page)).toContain('5.000 nhiệm vụ');
  expect(log.errors).toEqual([]);
});

/** Sees frame by frame how much of what is seen of a list is blank, in pixels, while it is scrolled from its top to its end. */
const blankWhileScrolling = (page: Page, step: number) =>
  page.evaluate(async (pixels) => {
    const frame = document.querySelector('main');
    const list = document.querySelector('.td-list');
    if (!frame || !list) throw new Error('There is no list');
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const blank = () => {
      const [seen, whole] = [frame.getBoundingClientRect(), list.getBoundingClientRect()];
      let at = Math.max(seen.top, whole.top);
      const end = Math.min(seen.bottom, whole.bottom);
      let most = 0;
      for (const row of list.querySelectorAll('[role=listitem]')) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom <= at || top >= end) continue;
        most = Math.max(most, top - at);
        at = bottom;
      }
      return Math.max(most, end - at);
    };
    frame.scrollTop = 0;
    await drawn();
    let most = 0;
    let frames = 0;
    for (let before = -1; frame.scrollTop !== before; frames++) {
      before = frame.scrollTop;
      frame.scrollTop += pixels;
      await drawn();
      most = Math.max(most, blank());
    }
    const last = [...list.querySelectorAll('[aria-posinset]')].at(-1);
    return { frames, most, end: last?.getAttribute('aria-posinset') === last?.getAttribute('aria-setsize') };
  }, step);

test('a list of 5,000 things to decide is scrolled from its top to its end without a blank place', async () => {
  const work = (index: number) =>
    `Rà soát hồ sơ số ${index}${index % 3 === 0 ? ', trình lãnh đạo ký ban hành và gửi các đơn vị liên quan để phối hợp thực hiện' : ''}`;
  const rows = Array.from({ length: TASKS }, (_, index) => [index + 1, work(index + 1), null, 'Quý I']);
  const header = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'];
  const inside = sheetDataOf([['KẾ HOẠCH CÔNG TÁC NĂM 2026'], header, ...rows]);
  const { page } = await guardedPage({ width: 1366, height: 768 });
  await page.goto(`${ORIGIN}/index.html`);
  const mimeType = 'application/octet-stream';
  const buffer = Buffer.from(makeXlsx({ sheets: [{ name: 'Năm 2026', inside }] }));
  await page.setInputFiles('input[type=file]', { name: 'a.xlsx', mimeType, buffer });
  await page.getByRole('grid').waitFor();
  await check(page);
  await page.waitForFunction(
    (tasks) => Number(document.querySelector('.td-list [aria-setsize]')?.getAttribute('aria-setsize')) > tasks,
    TASKS,
  );
  // Pages at a time, and as far as the bar at the side is dragged.
  for (const step of [6000, 60_000]) {
    const { frames, most, end } = await blankWhileScrolling(page, step);
    expect(frames).toBeGreaterThan(5);
    // Edges are drawn at parts of pixels.
    expect(most).toBeLessThan(3);
    expect(end).toBe(true);
  }
  // Whatever is drawn of it, a reader by ear is told of no head below one that is not there.
  await page.locator('main').evaluate((main) => (main.scrollTop = main.scrollHeight / 2));
  await page.locator('.td-list [role=listitem]').first().waitFor();
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((heads) => heads.map(({ tagName }) => tagName));
  expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? '') && level !== 'H2')).toEqual([]);
});
