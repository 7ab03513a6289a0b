/** A plan of 5,000 tasks: the window stays free, says where the work stands, and can stop it. */
import type { Page } from 'playwright-core';
import { guardedPage, ORIGIN } from './browser';
import { check } from './job';
import { leaveIssues, makeLargePlan, openLarge, pieces } from './largePlan';

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
