/** The border of the settings: a document with one wrong value is not guessed at. */
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import type { Settings } from '../../../src/app/settings/document';
import { byKeysNow, movesBetween, movingKeys } from '../../../src/app/settings/movedKeys';
import { readSettings } from '../../../src/app/settings/readSettings';
import { settingsText } from '../../../src/app/settings/settingsText';
import type { OwnTabInfo } from '../../../src/core/report/readBack/ownTabInfo';
import type { Plan } from '../../../src/core/plan/types';
import { planWith, task } from '../../helpers/planOf';
import { workbookOf } from '../../helpers/planVerbs';

const PLAN = { columns: {}, sheets: {}, bands: {}, words: {}, results: {} };
const IGNORED = { code: 'lead-typo', task: 'a', sheet: 'Tháng 1', part: 'p', when: '2026-02-04' };
const RUN = { asOf: '2026-04-02', closedAt: '2026-04-02T08:05', fingerprint: 'x' };

async function troubleOf(parts: object): Promise<string | null> {
  return (await readSettings({ settings: JSON.stringify({ version: 1, ...parts }) })).trouble;
}

describe('a document of settings', () => {
  it('that says only its version is one in which nothing was decided', async () => {
    const { settings, trouble } = await readSettings({ settings: '{"version":1}' });
    expect(trouble).toBeNull();
    expect(settings).toMatchObject(NOTHING_DECIDED);
    expect(settingsText(settings)).toBeNull();
  });

  it.each([
    ['a calendar that is known', { calendar: 'nd09' }],
    ['a calendar of its own on day 1', { calendar: 'own', ownCalendar: { closingDay: 1 } }],
    ['a calendar of its own on day 31', { ownCalendar: { closingDay: 31 } }],
    ['a column by its number', { plan: { ...PLAN, columns: { T1: { 0: 'lead', 12: 'none' } } } }],
    ['a sheet that counts', { plan: { ...PLAN, sheets: { T1: 'counted', T2: 'skipped' } } }],
    ['an issue out of sight, of a task or of a sheet', { ignored: [IGNORED, { ...IGNORED, task: null }] }],
    ['when a tab was written', { lastRuns: { '2026-Q1': RUN } }],
    ['keys that moved', { movedKeys: { '2026-03 f': { old: 'new' } } }],
  ])('may hold %s', async (_, parts) => expect(await troubleOf(parts)).toBeNull());

  it.each([
    ['a calendar that is not known', { calendar: 'lunar' }],
    ['a closing day 0', { ownCalendar: { closingDay: 0 } }],
    ['a closing day 32', { ownCalendar: { closingDay: 32 } }],
    ['half a closing day', { ownCalendar: { closingDay: 1.5 } }],
    ['a column that is no number', { plan: { ...PLAN, columns: { T1: { C: 'lead' } } } }],
    ['a column with a zero before it', { plan: { ...PLAN, columns: { T1: { '01': 'lead' } } } }],
    ['a column behind the last one', { plan: { ...PLAN, columns: { T1: { 1234567: 'lead' } } } }],
    ['a meaning that is not known', { plan: { ...PLAN, columns: { T1: { 1: 'colour' } } } }],
    ['a sheet that counts half', { plan: { ...PLAN, sheets: { T1: 'half' } } }],
    ['a state that is not known', { plan: { ...PLAN, results: { 'đã gửi': 'sent' } } }],
    ['a state that nobody can choose', { plan: { ...PLAN, words: { 'đã gửi': 'unclear' } } }],
    ['a day that is none', { ignored: [{ ...IGNORED, when: '4/2/2026' }] }],
    ['a day with more behind it', { ignored: [{ ...IGNORED, when: '2026-02-04T08:00' }] }],
    ['a day with more before it', { lastRuns: { '2026-Q1': { ...RUN, asOf: 'x2026-04-02' } } }],
    ['a minute that is none', { lastRuns: { '2026-Q1': { ...RUN, closedAt: '2026-04-02' } } }],
    ['a minute with more behind it', { lastRuns: { '2026-Q1': { ...RUN, closedAt: '2026-04-02T08:05:00' } } }],
    ['a key that moved to a number', { movedKeys: { '2026-03 f': { old: 1 } } }],
  ])('is not read when it holds %s', async (_, parts) => {
    expect(await troubleOf(parts)).toBe('settings-unreadable');
    expect((await readSettings({ settings: JSON.stringify({ version: 1, ...parts }) })).settings).toBe(NOTHING_DECIDED);
  });

  it.each([
    ['0', 'settings-unreadable'],
    ['1.5', 'settings-unreadable'],
    ['"1"', 'settings-unreadable'],
    ['2', 'settings-newer'],
  ])('of version %s is told as %s', async (version, trouble) => {
    expect((await readSettings({ settings: `{"version":${version}}` })).trouble).toBe(trouble);
  });

  it('is the same text for issues of one code and task that were put away in another order', () => {
    const ignored = [
      { ...IGNORED, part: 'q' },
      { ...IGNORED, sheet: 'Tháng 0' },
      { ...IGNORED, task: null },
      { ...IGNORED, code: 'due-missing' },
      IGNORED,
    ];
    const text = settingsText({ ...NOTHING_DECIDED, ignored });
    expect(settingsText({ ...NOTHING_DECIDED, ignored: [...ignored].reverse() })).toBe(text);
    const stored = JSON.parse(text ?? '') as Settings;
    expect(stored.ignored.map(({ code, task: key, sheet, part }) => [code, key, sheet, part])).toEqual([
      ['due-missing', 'a', 'Tháng 1', 'p'],
      ['lead-typo', null, 'Tháng 1', 'p'],
      ['lead-typo', 'a', 'Tháng 0', 'p'],
      ['lead-typo', 'a', 'Tháng 1', 'p'],
      ['lead-typo', 'a', 'Tháng 1', 'q'],
    ]);
  });
});

describe('tasks whose key a fix changed', () => {
  const keyed = (...keys: readonly string[]): Plan => planWith(...keys.map((key) => task({ key })));
  const info = { period: '2026-03', fingerprint: 'f' } as OwnTabInfo;
  const held = new Map([
    ['a', 'Giao tổ một'],
    ['b', 'Giao tổ hai'],
  ]);
  const moved = (movedKeys: Settings['movedKeys']): Settings => ({ ...NOTHING_DECIDED, movedKeys });

  it('are found by their rows; rows that went or came are no moves', () => {
    const now = keyed('a', 'x');
    expect([...movesBetween(keyed('a', 'b'), now)]).toEqual([['b', 'x']]);
    expect([...movesBetween(keyed('a', 'b', 'c'), now)]).toEqual([['b', 'x']]);
    const elsewhere = { ...now, tasks: now.tasks.map((each) => ({ ...each, sheet: 'Khác' })) };
    expect([...movesBetween(keyed('a', 'b'), elsewhere)]).toEqual([]);
  });

  it('change nothing where nothing hangs on them', () => {
    const away = { ...NOTHING_DECIDED, ignored: [IGNORED, { ...IGNORED, task: null }] };
    expect(movingKeys(new Map(), away, workbookOf())).toBeNull();
    expect(movingKeys(new Map([['b', 'x']]), away, workbookOf())).toBeNull();
    const change = movingKeys(new Map([['a', 'x']]), away, workbookOf());
    expect(change?.(away).ignored.map((each) => each.task)).toEqual(['x', null]);
  });

  it('have what a tab holds of them under the keys of now, for that tab alone', () => {
    const settings = moved({ '2026-03 f': { a: 'x' }, '2026-03 g': { b: 'y' }, '2026-04 f': { b: 'y' } });
    expect([...byKeysNow(held, info, keyed('x', 'b', 'y'), settings)]).toEqual([
      ['x', 'Giao tổ một'],
      ['b', 'Giao tổ hai'],
    ]);
    expect(byKeysNow(held, info, keyed('x'), moved({}))).toBe(held);
  });

  it('keep the key of the tab where the task of the new one has gone', () => {
    expect([...byKeysNow(held, info, keyed('b'), moved({ '2026-03 f': { a: 'x' } }))]).toEqual([...held]);
  });
});
