/**
 * What a click costs on a plan of 5,000 tasks: the longest task of the page's thread, drawing and all, by the time of the
 * processor, which other work of the machine lengthens less than the clock's.
 */
import type { Browser, Page } from 'playwright-core';
import { check } from '../e2e/job';
import { makeLargePlan, openLarge } from '../e2e/largePlan';

const LONGEST_MS = 50;
const file = makeLargePlan();

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Returns the milliseconds of the longest task of the page's own thread while something is done. */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser() as Browser;
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  // Playwright's own pages have such a thread too; ours is the one that ran functions.
  const ran = new Set(traceEvents.filter(({ name }) => name === 'FunctionCall').map(({ pid, tid }) => `${pid} ${tid}`));
  const ours = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`)
      .filter((thread) => ran.has(thread)),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && ours.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

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
  await page.locator('.td-group button[aria-expanded=false]').first().click();
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
