/** Checking and what is written of it: the tab "Kiểm tra", marks in the plan, jumps. */
import { checkPlan, markIssues, writeIssueTab } from '../../../src/app/check/check';
import { fixesOf } from '../../../src/app/check/fix';
import { jumpToIssue } from '../../../src/app/check/jump';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createSlicedRunner, createStraightRunner } from '../../../src/app/runner';
import type { Issue } from '../../../src/core/checks/types';
import type { TabDraft } from '../../../src/core/draft/types';
import type { Runner } from '../../../src/core/flow/runner';
import { createSay } from '../../../src/messages/createSay';
import type { Mark } from '../../../src/workbook/port';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };

const BOOK = workbookOf(
  sheetOf('Tháng 3', [
    ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
    [1, 'Đo vẽ lại ngõ 12', 'P. KHTCC', 'VP', 'Hoàn thành'],
    [2, 'Cắm mốc lộ giới', null, 'VP', 'Đang thực hiện'],
  ]),
  CATALOGUE_SHEET,
);

async function opened(port: FakePort): Promise<OpenedPlan> {
  return valueOf(await openPlan(port, runner));
}

/** A runner of a person who clicks "Dừng" at once. */
function stopped(): Runner {
  const abort = new AbortController();
  abort.abort();
  let time = 0;
  return createSlicedRunner({
    onReport: () => undefined,
    signal: abort.signal,
    now: () => (time += 100),
    pause: () => Promise.resolve(),
  });
}

describe('marks', () => {
  const issue = (parts: Partial<Issue>): Issue => {
    const blank = { sheet: 'Tháng 3', row: 3, column: 2, severity: 'error' };
    return { ...blank, ...parts } as Issue;
  };

  async function marksOf(...issues: readonly Issue[]): Promise<readonly Mark[]> {
    const port = fakePort(BOOK);
    const marks: Mark[] = [];
    port.mark = (wanted) => {
      marks.push(...wanted);
      return Promise.resolve({ ok: true, value: { entry: '1', tabs: [], userCells: wanted.length } });
    };
    valueOf(await markIssues(port, await opened(port), issues, runner));
    return marks;
  }

  it('stand once in a cell with several issues, and in every cell of another row, column or sheet', async () => {
    const marks = await marksOf(
      issue({}),
      issue({ severity: 'warning' }),
      issue({ row: 32, column: 2 }),
      issue({ row: 3, column: 22 }),
      issue({ sheet: 'Tháng 4' }),
    );
    expect(marks).toEqual([
      { sheet: 'Tháng 3', row: 3, column: 2 },
      { sheet: 'Tháng 3', row: 32, column: 2 },
      { sheet: 'Tháng 3', row: 3, column: 22 },
      { sheet: 'Tháng 4', row: 3, column: 2 },
    ]);
  });

  it('are not made for an info, nor for a whole row or sheet', async () => {
    expect(await marksOf(issue({ severity: 'info' }), issue({ row: null }), issue({ column: null }))).toEqual([]);
  });
});

describe('checking', () => {
  it('can be stopped, and then nothing was found', async () => {
    const plan = await opened(fakePort(BOOK));
    expect(await checkPlan(plan, NOW.date, stopped())).toMatchObject({ ok: false, refusal: { code: 'cancelled' } });
  });

  it('writes its tab of the issues given, unless it is stopped', async () => {
    const port = fakePort(BOOK);
    const drafts: TabDraft[] = [];
    const words: unknown[] = [];
    const putTabs = port.putTabs.bind(port);
    port.putTabs = (wanted, text, by) => {
      drafts.push(...wanted);
      words.push(text);
      return putTabs(wanted, text, by);
    };
    const plan = await opened(port);
    const { issues } = valueOf(await checkPlan(plan, NOW.date, runner));
    const refused = await writeIssueTab({ port, say, now: NOW, runner: stopped() }, plan, issues);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'cancelled' } });
    expect(drafts).toEqual([]);
    expect(valueOf(await writeIssueTab({ port, say, now: NOW, runner }, plan, issues)).tabs).toEqual(['Kiểm tra']);
    expect(drafts.map(({ kind }) => kind)).toEqual(['issues']);
    expect(words).toEqual([{ unfinished: say('report.unfinished') }]);
  });

  it('shows the cell of an issue, for a whole row or sheet its first one', async () => {
    const port = fakePort(BOOK);
    const places: unknown[] = [];
    port.jump = (...place) => {
      places.push(place);
      return Promise.resolve({ ok: true, value: undefined });
    };
    const plan = await opened(port);
    const jump = (row: number | null, column: number | null) =>
      jumpToIssue(port, { sheet: 'Tháng 3', row, column }, plan);
    valueOf(await jump(4, 2));
    valueOf(await jump(4, 0));
    valueOf(await jump(4, null));
    valueOf(await jump(null, null));
    valueOf(await jumpToIssue(port, { sheet: 'Tháng 3', row: 4, column: 2 }, null));
    // A row of a plan is shown from its first column on; a heading, and what nobody has read, by the cell alone.
    valueOf(await jump(1, 2));
    expect(places).toEqual([
      ['Tháng 3', 4, 2, 0],
      ['Tháng 3', 4, 0],
      ['Tháng 3', 4, 0],
      ['Tháng 3', 1, 0],
      ['Tháng 3', 4, 2],
      ['Tháng 3', 1, 2],
    ]);
  });
});

describe('a fix', () => {
  const about = (parts: Partial<Issue>): Issue =>
    ({ sheet: 'Tháng 3', row: 4, column: 2, text: '', suggestion: 'VP', ...parts }) as Issue;

  it('fills a blank cell, one at a time: blanks have nothing in common', async () => {
    const plan = await opened(fakePort(BOOK));
    const blanks = [about({}), about({ row: 5 })];
    const fixes = fixesOf(plan, blanks);
    expect(fixes.one(about({}))).toEqual({
      from: '',
      to: 'VP',
      edits: [{ sheet: 'Tháng 3', row: 4, column: 2, expected: null, value: 'VP' }],
    });
    expect(fixes.all(about({}))).toBeNull();
  });

  it('is not offered without a suggestion, without a cell, or where something was typed into the blank', async () => {
    const plan = await opened(fakePort(BOOK));
    const fixes = fixesOf(plan, []);
    expect(fixes.one(about({ suggestion: null }))).toBeNull();
    expect(fixes.one(about({ row: null }))).toBeNull();
    expect(fixes.one(about({ column: null }))).toBeNull();
    expect(fixes.one(about({ sheet: 'Tháng 9' }))).toBeNull();
    expect(fixes.one(about({ row: 3 }))).toBeNull();
    expect(fixes.all(about({ row: null }))).toBeNull();
  });

  it('of a cell in a merged area goes into its top left one; cells beside the area keep their own', async () => {
    const read = await opened(fakePort(BOOK));
    const [plan, ...others] = BOOK.sheets;
    if (plan === undefined) throw new Error('no sheet');
    const rows = [3, 4, 5, 6].map((row) => [row, null, null, null, null]);
    const area = { top: 4, left: 2, bottom: 5, right: 3 };
    const sheet = { ...plan, rows: [[], [], ...rows], merges: [area] };
    const fixes = fixesOf({ ...read, grids: { ...BOOK, sheets: [sheet, ...others] } }, []);
    const cellOf = (row: number, column: number): unknown => {
      const edit = fixes.one(about({ row, column }))?.edits[0];
      return [edit?.row, edit?.column];
    };
    expect([cellOf(4, 2), cellOf(4, 3), cellOf(5, 2), cellOf(5, 3)]).toEqual([
      [4, 2],
      [4, 2],
      [4, 2],
      [4, 2],
    ]);
    expect([cellOf(3, 2), cellOf(6, 3), cellOf(4, 1), cellOf(5, 4)]).toEqual([
      [3, 2],
      [6, 3],
      [4, 1],
      [5, 4],
    ]);
  });

  it('is never offered in a tab of ours', async () => {
    const [plan, ...others] = BOOK.sheets;
    if (plan === undefined) throw new Error('no sheet');
    const read = await opened(fakePort(BOOK));
    const own = { ...read, grids: { ...BOOK, sheets: [{ ...plan, own: 'summary' as const }, ...others] } };
    expect(fixesOf(own, []).one(about({}))).toBeNull();
  });
});
