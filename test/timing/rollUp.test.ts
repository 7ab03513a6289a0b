/** How long counting lasts. */
import { countManyTasks } from '../helpers/manyTasks';

test('100,000 tasks are counted in under a second', () => {
  const { result, milliseconds } = countManyTasks();
  expect(result.total.total).toBe(25_000);
  process.stdout.write(`100,000 tasks: ${Math.round(milliseconds)} ms of the processor\n`);
  expect(milliseconds).toBeLessThan(1000);
});
