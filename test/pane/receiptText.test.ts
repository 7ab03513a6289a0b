/** What is said beside a receipt. */
import { createSay } from '../../src/messages/createSay';
import type { CompletedWrite } from '../../src/pane/state/state';
import { shortfallText } from '../../src/pane/text/writeText';

function written(unprinted?: readonly string[]): CompletedWrite {
  const receipt = { entry: '1', tabs: ['TH Tháng 7'], userCells: 0, ...(unprinted === undefined ? {} : { unprinted }) };
  const at = { date: { year: 2026, month: 8, day: 1 }, hour: 8, minute: 0 };
  return { code: 'tab', params: { tabs: 'TH Tháng 7' }, receipt, steps: [{ entry: '1' }], at };
}

test.each(['vi', 'en'] as const)(
  'a tab whose page could not be set up is named, else nothing is said (%s)',
  (language) => {
    const say = createSay(language);
    expect(shortfallText(written(), say)).toBe('');
    expect(shortfallText(written(['TH Tháng 7']), say)).toMatch(/^ .*TH Tháng 7.*\.$/);
  },
);
