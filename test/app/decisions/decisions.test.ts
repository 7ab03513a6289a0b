/** Decisions on what the workbook remembers: each sets one thing, and its way back brings back that thing alone. */
import { chooseCalendar } from '../../../src/app/decisions/calendarDecision';
import type { Decision } from '../../../src/app/decisions/decide';
import { restoring, ignoring, partIgnored } from '../../../src/app/decisions/ignore';
import { correctColumn, countSheets, mapResult } from '../../../src/app/decisions/planDecisions';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import type { Settings } from '../../../src/app/settings/document';
import type { Issue } from '../../../src/core/checks/types';

const TODAY = { year: 2026, month: 4, day: 2 };

function about(task: string | null, parts: Partial<Issue> = {}): Issue {
  return { code: 'lead-typo', task, sheet: 'Tháng 3', part: 'P. KHTCC', ...parts } as Issue;
}

/** The settings after decisions, one after the other. */
function after(...decisions: readonly Decision[]): Settings {
  return decisions.reduce((settings, { change }) => change(settings), NOTHING_DECIDED);
}

/** Takes a decision back that was made on top of some settings and was followed by others. */
function takenBack(decision: Decision, before: Settings, ...later: readonly Decision[]): Settings {
  const now = later.reduce((settings, { change }) => change(settings), decision.change(before));
  return decision.revert(before)(now);
}

describe('issues out of sight', () => {
  const tasksOf = ({ ignored }: Settings): readonly (string | null)[] => ignored.map(({ task }) => task);

  it('are remembered once, by code, task and piece, with the day', () => {
    const settings = after(ignoring([about('a'), about('a', { part: 'p. khtcc' }), about('b')], TODAY));
    expect(settings.ignored).toEqual([
      { code: 'lead-typo', task: 'a', sheet: 'Tháng 3', part: 'p. khtcc', when: '2026-04-02' },
      { code: 'lead-typo', task: 'b', sheet: 'Tháng 3', part: 'p. khtcc', when: '2026-04-02' },
    ]);
    expect(ignoring([about('a')], TODAY).change(settings).ignored).toHaveLength(2);
  });

  it('of a task are known in whatever sheet it stands, those of a sheet in that sheet only', () => {
    const settings = after(ignoring([about('a'), about(null)], TODAY));
    const issues = [about('a', { sheet: 'Tháng 4' }), about(null, { sheet: 'Tháng 4' }), about(null), about('b')];
    const { issues: left, ignored } = partIgnored(issues, settings);
    expect(ignored.map(({ task, sheet }) => [task, sheet])).toEqual([
      ['a', 'Tháng 4'],
      [null, 'Tháng 3'],
    ]);
    expect(left.map(({ task, sheet }) => [task, sheet])).toEqual([
      [null, 'Tháng 4'],
      ['b', 'Tháng 3'],
    ]);
  });

  it('do not hide an issue of another code, nor about another piece, of the same task', () => {
    const settings = after(ignoring([about('a')], TODAY));
    const others = [about('a', { code: 'lead-unusual' }), about('a', { part: 'P. KHTTC' })];
    expect(partIgnored(others, settings)).toEqual({ issues: others, ignored: [] });
  });

  it('taken back leave those that were out of sight before', () => {
    const before = after(ignoring([about('a')], TODAY));
    expect(tasksOf(takenBack(ignoring([about('a'), about('b')], TODAY), before))).toEqual(['a']);
    expect(tasksOf(takenBack(ignoring([about('b')], TODAY), before, ignoring([about('c')], TODAY)))).toEqual([
      'a',
      'c',
    ]);
  });

  it('brought back and taken back once more are out of sight again, they alone', () => {
    const before = after(ignoring([about('a'), about('b'), about('c')], TODAY));
    const heeded = restoring([about('b'), about('d')]);
    expect(tasksOf(heeded.change(before))).toEqual(['a', 'c']);
    expect(tasksOf(takenBack(heeded, before))).toEqual(['a', 'c', 'b']);
    expect(tasksOf(takenBack(heeded, before, restoring([about('a')])))).toEqual(['c', 'b']);
  });
});

describe('what a result text means', () => {
  it('is remembered by the folded text, and by null no more', () => {
    const settings = after(mapResult('Gửi  Công văn', 'done'), mapResult('Họp', 'ongoing'));
    expect(settings.plan.results).toEqual({ 'gửi công văn': 'done', họp: 'ongoing' });
    expect(mapResult('GỬI CÔNG VĂN', null).change(settings).plan.results).toEqual({ họp: 'ongoing' });
  });

  it('taken back is what it was before, whatever was decided since about other texts', () => {
    const before = after(mapResult('Gửi', 'done'));
    const again = takenBack(mapResult('gửi', 'cancelled'), before, mapResult('Họp', 'ongoing'));
    expect(again.plan.results).toEqual({ gửi: 'done', họp: 'ongoing' });
    expect(takenBack(mapResult('Họp', 'ongoing'), before).plan.results).toEqual({ gửi: 'done' });
  });
});

describe('which sheets count', () => {
  it('is remembered for each sheet named, and taken back for these alone', () => {
    const before = after(countSheets(['Tháng 1'], 'counted'));
    const skipped = countSheets(['Tháng 1', 'Tháng 2'], 'skipped');
    expect(skipped.change(before).plan.sheets).toEqual({ 'Tháng 1': 'skipped', 'Tháng 2': 'skipped' });
    const later = countSheets(['Tháng 3'], 'skipped');
    expect(takenBack(skipped, before, later).plan.sheets).toEqual({ 'Tháng 1': 'counted', 'Tháng 3': 'skipped' });
    expect(countSheets(['Tháng 1'], null).change(before).plan.sheets).toEqual({});
  });
});

describe('what a column stands for', () => {
  it('belongs to one column of a sheet; "nothing" may be said of several', () => {
    const columns = (...decisions: readonly Decision[]) => after(...decisions).plan.columns;
    const note = correctColumn(['T1'], 4, 'note');
    expect(columns(note, correctColumn(['T1'], 3, 'note'))).toEqual({ T1: { 3: 'note' } });
    expect(columns(note, correctColumn(['T1'], 4, 'result'))).toEqual({ T1: { 4: 'result' } });
    expect(columns(note, correctColumn(['T1'], 3, 'result'))).toEqual({ T1: { 3: 'result', 4: 'note' } });
    expect(columns(correctColumn(['T1'], 4, 'none'), correctColumn(['T1'], 3, 'none'))).toEqual({
      T1: { 3: 'none', 4: 'none' },
    });
  });

  it('said by null is as it was found, and a sheet without a correction is not remembered', () => {
    const both = after(correctColumn(['T1', 'T2'], 4, 'note'), correctColumn(['T1'], 3, 'result'));
    const found = correctColumn(['T1', 'T2'], 4, null);
    expect(found.change(both).plan.columns).toEqual({ T1: { 3: 'result' } });
    expect(takenBack(found, both).plan.columns).toEqual({ T1: { 3: 'result', 4: 'note' }, T2: { 4: 'note' } });
  });
});

describe('the calendar of reports', () => {
  it('is remembered by name; an own one with its day, which stays when another is chosen', () => {
    const own = chooseCalendar({ closingDay: 25 });
    expect(after(chooseCalendar('nd09'))).toEqual({ ...NOTHING_DECIDED, calendar: 'nd09' });
    expect(after(own)).toEqual({ ...NOTHING_DECIDED, calendar: 'own', ownCalendar: { closingDay: 25 } });
    expect(after(own, chooseCalendar('cchc'))).toMatchObject({ calendar: 'cchc', ownCalendar: { closingDay: 25 } });
  });

  it('taken back is the one before, and what was decided since about the plan stays', () => {
    const before = after(chooseCalendar('nd09'));
    const back = takenBack(chooseCalendar({ closingDay: 25 }), before, countSheets(['T1'], 'skipped'));
    expect(back).toMatchObject({ calendar: 'nd09', ownCalendar: null, plan: { sheets: { T1: 'skipped' } } });
  });
});
