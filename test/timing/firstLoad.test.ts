/** How soon the pane stands in Excel. */
import { closeContexts, guardedPage, ORIGIN } from '../e2e/browser';
import { opened } from '../e2e/engine';
import { SAMPLE } from '../e2e/plans';
import { installWindowsHost } from '../host/browser';
import { hostFromGrids } from '../host/fixtures';

test('the pane stands at most one second after office.js has come', async () => {
  const { grids } = await opened(SAMPLE.file);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { page } = await guardedPage({ width: 350, height: 700, office: true });
    await installWindowsHost(page, hostFromGrids(grids));
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.td-buttons')) return;
        observer.disconnect();
        performance.mark('stands');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${ORIGIN}/taskpane.html`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
    times.push(
      await page.evaluate(() => {
        const office = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/office.js'));
        const [stands] = performance.getEntriesByName('stands');
        return (stands?.startTime ?? Infinity) - ((office as PerformanceResourceTiming | undefined)?.responseEnd ?? 0);
      }),
    );
    await closeContexts();
  }
  // Other work of this machine only adds to a run: the shortest of five is the pane's own.
  const [shortest = Infinity, , median = Infinity] = times.sort((one, other) => one - other);
  process.stdout.write(
    `The pane stands ${Math.round(shortest)} ms after office.js (median of 5: ${Math.round(median)} ms)\n`,
  );
  expect(shortest).toBeLessThanOrEqual(1000);
});
