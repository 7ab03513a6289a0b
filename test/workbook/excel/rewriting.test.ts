/** A tab that nobody touched is written again in its place: its own jumps and formulas are not taken for somebody's. */
import { WRITING_ACTIONS } from './writingActions';

const AGAIN = WRITING_ACTIONS.filter(({ says }) => says.endsWith('again')).map(
  (action) => [action.says, action] as const,
);

test.each(AGAIN)('%s adds no second sheet', async (_, action) => {
  const office = await action.open();
  const names = (): string[] => office.host.book.sheets.map(({ name }) => name);
  const before = names();
  const put = await action.act(office);
  expect(put.ok).toBe(true);
  expect(names()).toEqual(before);
});
