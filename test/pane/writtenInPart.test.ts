import { refused } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import type { Pane } from '../../src/pane/pane';
import { frameListeners, initialFrame } from '../../src/pane/state/frame';
import type { PaneEvent } from '../../src/pane/state/state';
import { writeText } from '../../src/pane/text/writeText';
import { runWork } from '../../src/pane/work/runWork';

test('a write that may stand in part is in the list of what was written, where it can be undone', async () => {
  const events: PaneEvent[] = [];
  const pane = {
    state: () => ({ work: null }),
    dispatch: (event: PaneEvent) => events.push(event),
    host: { now: () => ({ date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 }) },
    say: createSay('vi'),
  } as unknown as Pane;
  await runWork(pane, () => Promise.resolve(refused('write-uncertain', { sheet: 'TH Tháng 7', entry: 'excel-3' })));
  const kept = events.find((event) => event.type === 'written-in-part');
  if (kept?.type !== 'written-in-part') throw new Error('nothing is kept');
  const writes = frameListeners['written-in-part']?.(initialFrame('vi', false), kept).writes;
  expect(writes?.map(({ steps }) => steps)).toEqual([[{ entry: 'excel-3' }]]);
  expect(writeText(kept.write, pane.say)).toBe("ghi dở vào trang 'TH Tháng 7'");
  expect(events.some(({ type }) => type === 'failed')).toBe(true);
  events.length = 0;
  await runWork(pane, () => Promise.resolve(refused('settings-uncertain', { entry: 'excel-4' })));
  const settings = events.find((event) => event.type === 'written-in-part');
  expect(settings?.type === 'written-in-part' && writeText(settings.write, pane.say)).toBe(
    'lưu dở thiết lập trong tệp',
  );
  events.length = 0;
  await runWork(pane, () => Promise.resolve(refused('cell-editing')));
  expect(events.map(({ type }) => type)).not.toContain('written-in-part');
});
