/** The counting cases that an official can read (`counting.md`), through reading, counting and the sentence of the period. */
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenOptions, OpenedPlan } from '../../src/app/open/openPlan';
import { parseIsoDate, parsePeriod } from '../../src/app/period';
import type { CalendarDate, CalendarName, Period } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { defaultAsOf, prepareSummary } from '../../src/app/summary/summarise';
import type { PreparedSummary } from '../../src/app/summary/summarise';
import type { Outcome } from '../../src/core/flow/outcome';
import type { Counts, RollUp } from '../../src/core/rollup/types';
import { periodWindow } from '../../src/core/time/calendars';
import { isoDate } from '../../src/core/time/date';
import { createSay } from '../../src/messages/createSay';
import { countingCases, figuresOf, isoDayOf, periodCodeOf, workbookOfCase } from '../helpers/countingCases';
import type { CountingCase, Figures } from '../helpers/countingCases';
import type { TableRow } from '../helpers/caseTable';
import { fakePort } from '../helpers/fakePort';

const runner = createStraightRunner();
const say = createSay('vi');
const CASES = countingCases();

/** What the column "Lựa chọn" may say. */
const CHOICES: Readonly<Record<string, { readonly open?: OpenOptions; readonly calendar?: CalendarName }>> = {
  '': {},
  'tính cả trang ẩn': { open: { hidden: true } },
  'năm 2025': { open: { year: 2025 } },
  'trang Tháng 3 (bản sửa)': { open: { sheets: ['Tháng 3 (bản sửa)'] } },
  'lịch nd09': { calendar: 'nd09' },
  'lịch cchc': { calendar: 'cchc' },
};

const REFUSALS: Readonly<Record<string, string>> = {
  'từ chối: hai trang trùng nhau': 'plan-overlap',
  'từ chối: kỳ ngoài năm kế hoạch': 'period-outside-year',
  'từ chối: lịch không có kỳ này': 'period-not-in-calendar',
};

const CALENDARS: Readonly<Record<string, CalendarName>> = { 'năm dương lịch': 'calendar', nd09: 'nd09', cchc: 'cchc' };

function dayOf(typed: string): CalendarDate {
  const day = parseIsoDate(isoDayOf(typed));
  if (day === null) throw new Error(`no day: ${typed}`);
  return day;
}

function periodOf(words: string): Period {
  const period = parsePeriod(periodCodeOf(words));
  if (period === null) throw new Error(`no period: ${words}`);
  return period;
}

async function opened(of: CountingCase, options: OpenOptions = {}): Promise<OpenedPlan> {
  const plan = await openPlan(fakePort(workbookOfCase(of)), runner, options);
  if (!plan.ok) throw new Error(plan.refusal.code);
  return plan.value;
}

/** Opens the plan of a case and counts as a row of its questions says. */
async function summed(of: CountingCase, question: TableRow): Promise<Outcome<PreparedSummary>> {
  const choice = CHOICES[question['Lựa chọn'] ?? ''];
  if (choice === undefined) throw new Error(`no such choice: ${question['Lựa chọn'] ?? ''}`);
  const { open, calendar = 'calendar' } = choice;
  const period = periodOf(question['Kỳ'] ?? '');
  const asOf = dayOf(question['Tính đến ngày'] ?? '');
  return prepareSummary(await opened(of, open), { period, asOf, calendar }, say, runner);
}

/** The figures of the row that a question names; null where the roll-up has no such row. */
function rowOf(rollUp: RollUp, row: string): Figures | null {
  const counted = (counts: Counts, coordinating = 0): Figures => ({ ...counts, coordinating });
  const of = (found: { readonly counts: Counts } | undefined): Figures | null =>
    found === undefined ? null : counted(found.counts);
  if (row === 'Cả kế hoạch') return counted(rollUp.total);
  const [, group, name = ''] = /^(Lĩnh vực|Người chỉ đạo): (.+)$/.exec(row) ?? [];
  if (group === 'Lĩnh vực') return of(rollUp.fields.find((field) => field.name === name));
  if (group === 'Người chỉ đạo') return of(rollUp.directors.find((director) => director.name === name));
  const unit = rollUp.rows.find((each) => (row === 'Chưa rõ đơn vị chủ trì' ? each.unit === null : each.name === row));
  return unit === undefined ? null : counted(unit.counts, unit.coordinating ?? 0);
}

function questionsWith(column: string): readonly (readonly [string, CountingCase, TableRow])[] {
  return CASES.flatMap((each) =>
    each.questions
      .filter((question) => column in question)
      .map((question) => {
        const where = ['Kỳ', 'Lịch', 'Hôm nay', 'Tính đến ngày', 'Lựa chọn', 'Dòng'].map((title) => question[title]);
        return [`${each.rule}. ${each.title}: ${where.filter(Boolean).join(', ')}`, each, question] as const;
      }),
  );
}

describe('các trường hợp tính số liệu', () => {
  it('có đủ mười ba quy tắc, và mỗi bảng hỏi một điều biết cách trả lời', () => {
    expect([...new Set(CASES.map(({ rule }) => rule))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const all = CASES.flatMap(({ questions }) => questions).length;
    const asked = ['Phải ra', 'Kỳ số liệu', 'Câu tổng hợp'].flatMap(questionsWith);
    expect(asked).toHaveLength(all);
    expect(all).toBeGreaterThanOrEqual(100);
  });

  it.each(questionsWith('Phải ra'))('%s', async (_, each, question) => {
    const words = question['Phải ra'] ?? '';
    const summary = await summed(each, question);
    if (words.startsWith('từ chối')) {
      expect(REFUSALS[words]).toBeDefined();
      expect(summary).toMatchObject({ ok: false, refusal: { code: REFUSALS[words] } });
      return;
    }
    if (!summary.ok) throw new Error(summary.refusal.code);
    const row = rowOf(summary.value.rollUp, question['Dòng'] ?? '');
    expect(row).toEqual(words === 'không có dòng' ? null : figuresOf(words));
  });

  it.each(questionsWith('Kỳ số liệu'))('%s', (_, __, question) => {
    const period = periodOf(question['Kỳ'] ?? '');
    const calendar = CALENDARS[question['Lịch'] ?? ''];
    if (calendar === undefined) throw new Error(`no calendar: ${question['Lịch'] ?? ''}`);
    const found = periodWindow(period, calendar);
    if (question['Kỳ số liệu'] === 'không có') {
      expect(found).toBeNull();
      return;
    }
    const asOf = defaultAsOf(period, calendar, dayOf(question['Hôm nay'] ?? ''));
    expect([found?.window.map(isoDate), isoDate(asOf)]).toEqual([
      question['Kỳ số liệu']?.split(' - ').map(isoDayOf),
      isoDayOf(question['Ngày tính'] ?? ''),
    ]);
  });

  it.each(questionsWith('Câu tổng hợp'))('%s', async (_, each, question) => {
    const summary = await summed(each, question);
    if (!summary.ok) throw new Error(summary.refusal.code);
    expect(summary.value.headline).toBe(question['Câu tổng hợp']);
  });
});
