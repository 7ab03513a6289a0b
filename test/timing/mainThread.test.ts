/**
 * What a click costs on a plan of 5,000 tasks: the longest task of the page's thread, drawing and all, by the time of the
 * processor, which other work of the machine lengthens less than the clock's.
 */
import type { Page } from 'playwright-core';
import { check } from '../e2e/job';
import { makeLargePlan, openLarge } from '../e2e/largePlan';
import { longestTask } from './longestTask';

const LONGEST_MS = 50;
const file = makeLargePlan();

/** Clicks without asking the page for roles meanwhile, and waits until a condition holds in two frames. */
async function clickAndSee(page: Page, button: string, seen: string): Promise<number> {
  const handle = await page.locator(button).first().elementHandle();
  return longestTask(page, async () => {
    await handle.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction((selector) => document.querySelector(selector) !== null, seen);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))));
  });
}

test('no task of the page keeps it for 50 ms of the processor: jump, tasks behind a number, preview', async () => {
  const { page } = await openLarge(file);
  await check(page);
  const main = 'main .td-buttons';
  const found: Record<string, number> = {};
  const rows = () => page.locator('.td-list [role=listitem]').first().getAttribute('aria-setsize').then(Number);
  const before = await rows();
  found['group of hundreds'] = await clickAndSee(
    page,
    '.td-list [role=listitem]:last-child .td-group button[aria-expanded=false]',
    '.td-list [role=listitem]:last-child [data-stop]',
  );
  expect((await rows()) - before).toBeGreaterThan(100);
  found['jump'] = await clickAndSee(page, '.td-list button[aria-label^="Đến ô"]', '.sv-target');
  found['summary and preview'] = await clickAndSee(page, `${main} button:nth-of-type(2)`, '.bv-preview');
  found['tasks behind a number'] = await clickAndSee(page, '.td-table tbody button', '#td-behind');
  found['back to the check'] = await clickAndSee(page, `${main} button:nth-of-type(1)`, '.td-list [role=listitem]');
  process.stdout.write(
    `Longest task of a click, ms of the processor: ${Object.entries(found)
      .map(([name, time]) => `${name} ${time.toFixed(0)}`)
      .join(', ')}\n`,
  );
  expect(Object.entries(found).filter(([, time]) => time > LONGEST_MS)).toEqual([]);
});
