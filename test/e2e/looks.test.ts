import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { built, guardedPage, ORIGIN, startBrowser } from './browser';
import { check, jumpToFirstIssue, summarise, writeSummary } from './job';
import { PLANS } from './plans';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, colours and all, in the page as it is drawn. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => {
      const [first] = nodes;
      return `${id} (${nodes.length}): ${first?.html.slice(0, 160) ?? ''} ${first?.failureSummary ?? ''}`;
    });
  });
}

describe.each([false, true])('dark surroundings: %s', (dark) => {
  test('every state can be read and used by everyone', async () => {
    const [plan] = PLANS;
    if (!plan) throw new Error('There is no plan to open');
    const { page, context } = await guardedPage(browser, { dark });
    await page.goto(`${ORIGIN}/index.html`);
    expect(await faults(page)).toEqual([]);
    await page.setInputFiles('input[type=file]', plan.file);
    await page.getByRole('grid').waitFor();
    expect(await faults(page)).toEqual([]);
    await check(page);
    await jumpToFirstIssue(page);
    expect(await faults(page)).toEqual([]);
    await summarise(page, plan.period, plan.typed);
    await page.getByText('Đủ các cột').click();
    expect(await faults(page)).toEqual([]);
    await writeSummary(page);
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});

test.each(['taskpane.html', 'index.html'])('%s comes with at most 250 kB of script', (name) => {
  const html = readFileSync(path.join(built, name), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)]
    .map(([, source]) => source ?? '')
    .filter((source) => !source.startsWith('https:'));
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((script) => gzipSync(readFileSync(path.join(built, script))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(250 * 1024);
});
