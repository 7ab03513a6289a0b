/** A plan of 5,000 tasks: no piece of our own work keeps the window. */
import { check } from '../e2e/job';
import { leaveIssues, makeLargePlan, openLarge, pieces, TASKS } from '../e2e/largePlan';

const LONGEST_MS = 50;
const file = makeLargePlan();

test('no piece of our own work lasts 50 ms while it is checked (median of five runs)', async () => {
  const { page, log } = await openLarge(file);
  const longest: number[] = [];
  for (let run = 0; run < 5; run++) {
    expect(await check(page)).toContain('5.000 nhiệm vụ');
    const lengths = await pieces(page);
    expect(lengths.length).toBeGreaterThan(3);
    longest.push(Math.max(...lengths));
    await leaveIssues(page);
  }
  const median = longest.sort((one, other) => one - other)[2] ?? Infinity;
  process.stdout.write(`Longest slice of a check of ${TASKS} tasks: ${median.toFixed(1)} ms (median of 5)\n`);
  expect(median).toBeLessThanOrEqual(LONGEST_MS);
  expect(log.errors).toEqual([]);
});

test('what a check finds stands within 700 ms of the click (shortest of three fresh pages)', async () => {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const { page, context } = await openLarge(file);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const button = [...document.querySelectorAll('button')].find(
              ({ textContent }) => textContent === 'Kiểm tra',
            );
            let began = Infinity;
            const look = () => {
              if (document.querySelector('.td-list [role=listitem]') === null) return;
              observer.disconnect();
              // Once the frame is drawn that shows it.
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
            };
            const observer = new MutationObserver(look);
            observer.observe(document.body, { childList: true, subtree: true });
            began = performance.now();
            button?.click();
          }),
      ),
    );
    await context.close();
  }
  // Other work of this machine only adds to a run: the shortest is the pane's own.
  const [shortest = Infinity, median = Infinity] = times.sort((one, other) => one - other);
  process.stdout.write(
    `A check of ${TASKS} tasks stands ${Math.round(shortest)} ms after the click (median of 3: ${Math.round(median)} ms)\n`,
  );
  expect(shortest).toBeLessThanOrEqual(700);
});

test('no piece of going through the issues with other words lasts 50 ms (median of five searches)', async () => {
  const { page } = await openLarge(file);
  await check(page);
  const longest: number[] = [];
  for (const words of ['ke hoach', 'hội nghị', 'lao dong', 'dự toán', 'tiep cong dan']) {
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('button', { name: 'Bỏ lọc' }).waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('tiendo:slice').length > 0);
    longest.push(Math.max(...(await pieces(page))));
  }
  const median = longest.sort((one, other) => one - other)[2] ?? Infinity;
  process.stdout.write(`Longest slice of a search in ${TASKS} tasks: ${median.toFixed(1)} ms (median of 5)\n`);
  expect(median).toBeLessThanOrEqual(LONGEST_MS);
});
