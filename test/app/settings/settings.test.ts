import { changeSettings } from '../../../src/app/settings/changeSettings';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import type { Settings } from '../../../src/app/settings/document';
import { readSettings } from '../../../src/app/settings/readSettings';
import { settingsText } from '../../../src/app/settings/settingsText';
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';

const runner = createStraightRunner();

const DECIDED: Settings = {
  plan: {
    columns: { 'Tháng 2': { 4: 'result', 3: 'none' }, 'Tháng 1': { 2: 'lead' } },
    sheets: { Nháp: 'skipped' },
    bands: { 'đợt hai': 'Quý II' },
    words: { 'đã bàn giao': 'done' },
    results: { 'kh số 12': 'in-progress' },
  },
  calendar: 'own',
  ownCalendar: { closingDay: 15 },
  ignored: [
    { code: 'number-gap', task: 'b', sheet: 'Tháng 2', part: '7', when: '2026-02-05' },
    { code: 'lead-typo', task: 'a', sheet: 'Tháng 1', part: 'p. khtcc', when: '2026-02-04' },
  ],
  movedKeys: { '2026-Q1 x': { old: 'new' } },
  lastRuns: { '2026-Q1': { asOf: '2026-04-02', closedAt: '2026-04-02T08:05', fingerprint: 'x' } },
  office: {
    above: 'UBND TỈNH AN SƠN',
    name: 'SỞ XÂY DỰNG',
    symbol: 'SXD',
    place: null,
    addressee: null,
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signerName: 'Trần Văn An',
    recipients: ['UBND tỉnh', 'Lưu: VT, VP'],
  },
};

const march = sheetOf('Tháng 3', [
  ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
  [1, 'Lập kế hoạch duy tu vỉa hè', 'VP', 'P. KHTC', 'Đã bàn giao hồ sơ'],
]);

describe('the document of settings', () => {
  it('comes back as it was written', async () => {
    const text = settingsText(DECIDED);
    if (text === null) throw new Error('nothing written');
    const { settings, trouble } = await readSettings({ settings: text });
    expect(trouble).toBeNull();
    expect(settings).toMatchObject({ ...DECIDED, ignored: [...DECIDED.ignored].reverse() });
  });

  it('is the same bytes for the same decisions, in whatever order they were taken', () => {
    const turned: Settings = {
      office: DECIDED.office,
      lastRuns: DECIDED.lastRuns,
      movedKeys: DECIDED.movedKeys,
      ignored: [...DECIDED.ignored].reverse(),
      ownCalendar: DECIDED.ownCalendar,
      calendar: DECIDED.calendar,
      plan: {
        ...DECIDED.plan,
        columns: { 'Tháng 1': { 2: 'lead' }, 'Tháng 2': { 3: 'none', 4: 'result' } },
      },
    };
    expect(settingsText(turned)).toBe(settingsText(DECIDED));
  });

  it('goes out of the workbook when nothing is decided any more', () => {
    expect(settingsText(NOTHING_DECIDED)).toBeNull();
  });

  it('keeps what a later program of the same version added', async () => {
    const { settings } = await readSettings({ settings: '{"version":1,"plan":{},"colours":["đỏ"]}' });
    expect(settingsText(settings)).toContain('"colours":["đỏ"]');
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['no version', '{"plan":{}}'],
    ['a column that is none', '{"version":1,"plan":{"columns":{"Tháng 1":{"C":"lead"}}}}'],
    ['a meaning that nobody knows', '{"version":1,"plan":{"columns":{"Tháng 1":{"2":"boss"}}}}'],
    ['a day that never comes', '{"version":1,"ownCalendar":{"closingDay":32}}'],
  ])('of a damaged kind (%s) is not guessed at', async (_, text) => {
    expect(await readSettings({ settings: text })).toEqual({
      settings: NOTHING_DECIDED,
      text,
      trouble: 'settings-unreadable',
    });
  });

  it('of a newer program is told apart from a damaged one', async () => {
    const { settings, trouble } = await readSettings({ settings: '{"version":2,"plan":[]}' });
    expect(trouble).toBe('settings-newer');
    expect(settings).toBe(NOTHING_DECIDED);
  });
});

describe('changing settings', () => {
  it('stores them, and the plan is read by them from then on', async () => {
    const port = fakePort(workbookOf(march, CATALOGUE_SHEET));
    const before = await openPlan(port, runner);
    if (!before.ok) throw new Error(before.refusal.code);
    expect(before.value.plan.tasks[0]?.progress.state).not.toBe('deferred');
    const written = await changeSettings(
      port,
      before.value.stored,
      (settings) => ({
        ...settings,
        plan: { ...settings.plan, results: { 'đã bàn giao hồ sơ': 'deferred' } },
      }),
      runner,
    );
    expect(written.ok).toBe(true);
    const after = await openPlan(port, runner);
    expect(after.ok && after.value.plan.tasks[0]?.progress.state).toBe('deferred');
  });

  it('gives way to what is asked for in this run', async () => {
    const text = settingsText({
      ...NOTHING_DECIDED,
      plan: { ...NOTHING_DECIDED.plan, sheets: { 'Tháng 3': 'skipped' } },
    });
    const port = fakePort({ ...workbookOf(march, CATALOGUE_SHEET), ...(text === null ? {} : { settings: text }) });
    const remembered = await openPlan(port, runner);
    const asked = await openPlan(port, runner, { sheets: ['Tháng 3'] });
    expect(remembered.ok && remembered.value.plan.sheets[0]?.counted).toBe(false);
    expect(asked.ok && asked.value.plan.sheets[0]?.counted).toBe(true);
  });

  it('never writes over a document of a newer program', async () => {
    const port = fakePort({ ...workbookOf(march, CATALOGUE_SHEET), settings: '{"version":7}' });
    const opened = await openPlan(port, runner);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const written = await changeSettings(port, opened.value.stored, (settings) => settings, runner);
    expect(!written.ok && written.refusal.code).toBe('settings-newer');
    expect(port.calls).not.toContain('putSettings');
  });
});
