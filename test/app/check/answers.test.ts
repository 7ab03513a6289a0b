/** What a person types or chooses in an issue itself: which cell takes it, and what is written there. */
import { fixOfAnswer, leadChoices, questionsOf } from '../../../src/app/check/answers';
import type { Question } from '../../../src/app/check/answers';
import type { Issue } from '../../../src/core/checks/types';
import { cellAddress } from '../../../src/core/grid/address';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import { sheetOf, workbookOf } from '../../helpers/planVerbs';
import { deskAt, deskOf, HEADER, MARCH_20, month } from './issueDesk';
import type { Desk } from './issueDesk';

const desk = (task: readonly CellValue[], parts: Partial<SheetGrid> = {}) => deskOf(month(3, [task], parts));

function questions(at: Desk, code: Issue['code']): readonly Question[] {
  const issue = at.only(code);
  return questionsOf(at.opened, issue, at.tasks.get(issue.task ?? '') ?? null);
}

const named = (all: readonly Question[]) =>
  all.map(({ kind, cell }) => `${kind} ${cellAddress(cell.row, cell.column)}`);

function only(all: readonly Question[]): Question {
  const [first] = all;
  if (!first || all.length > 1) throw new Error(named(all).join());
  return first;
}

describe('what is asked', () => {
  it('is the day, the result, the cause, the lead or the time, in its own cell', async () => {
    const done = await desk(['Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 3', 'Hoàn thành', null, null]);
    expect(named(questions(done, 'done-without-date'))).toEqual(['day G3']);
    const open = await desk(['Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 3', 'Đang thực hiện', null, null]);
    expect(named(questions(open, 'overdue-without-explanation'))).toEqual(['cause H3', 'state F3']);
    const blank = await desk(['Thay nắp hố ga', null, 'VP', 'Tháng 13', null, null, 'Chờ vốn']);
    expect(named(questions(blank, 'lead-missing'))).toEqual(['lead C3']);
    expect(named(questions(blank, 'due-invalid'))).toEqual(['time E3']);
    expect(named(questions(blank, 'unreported'))).toEqual(['state F3']);
  });

  it('is nothing where the text would be lost, or the cell stands for several tasks', async () => {
    const unread = await desk(['Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 3', 'Gửi công văn 12', null, 'Chờ vốn']);
    expect(questions(unread, 'progress-unread')).toEqual([]);
    const merged = await desk(['Thay nắp hố ga', null, 'VP', 'Tháng 3', 'Hoàn thành', 46101, null], {
      merges: [{ top: 3, left: 2, bottom: 4, right: 2 }],
    });
    expect(questions(merged, 'lead-missing')).toEqual([]);
  });
});

describe('a percentage', () => {
  const header = HEADER.map((title) => (title === 'Giải trình' ? 'Tiến độ (%)' : title));
  const rows = (value: CellValue) => [
    ['KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2026'],
    header,
    [1, 'Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 3', 'Đang thực hiện', null, value],
  ];
  const asked = async (value: CellValue, format?: string) => {
    const formats = [undefined, undefined, [...Array.from({ length: 7 }, () => undefined), format]];
    const at = await deskOf({ ...sheetOf('Tháng 3', rows(value)), ...(format === undefined ? {} : { formats }) });
    return only(questions(at, 'progress-invalid'));
  };

  it.each([
    ['140%', undefined, '40', '40%'],
    ['140%', undefined, '37,5 %', '37,5%'],
    [1.4, '0%', '40', 0.4],
    [140, undefined, '40', 40],
    // A plain figure up to 1 would be read as a share.
    [140, undefined, '1', '1%'],
  ])(
    'typed anew for %s (%s) as %s is written as its column holds percentages',
    async (value, format, typed, written) => {
      const question = await asked(value, format);
      expect([question.kind, question.from]).toEqual(['percent', value === 140 ? '140' : '140%']);
      expect(fixOfAnswer(question, typed)?.edits.map((edit) => edit.value)).toEqual([written]);
    },
  );

  it.each(['', '140', '101%', '-5', 'nửa'])('is not read from "%s"', async (typed) => {
    expect(fixOfAnswer(await asked('140%'), typed)).toBeNull();
  });
});

describe('an answer', () => {
  const day = async () =>
    only(
      questions(
        await desk(['Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 3', 'Hoàn thành', null, null]),
        'done-without-date',
      ),
    );

  it.each([
    ['20/3/26', MARCH_20],
    ['20/03/2026', MARCH_20],
    ['20-3', MARCH_20],
    [' 20.3.2026 ', MARCH_20],
  ])('takes the day %s as plans write it, and writes it as a day', async (typed, serial) => {
    const fix = fixOfAnswer(await day(), typed);
    expect([fix?.from, fix?.to]).toEqual(['', '20/03/2026']);
    const cell = { sheet: 'Tháng 3', row: 3, column: 6 };
    expect(fix?.edits).toEqual([{ ...cell, expected: null, value: serial, isDay: true }]);
  });

  it.each(['', '  ', '31/2/2026', 'tuần sau', '20'])('of "%s" writes no day', async (typed) => {
    expect(fixOfAnswer(await day(), typed)).toBeNull();
  });

  it('that the cell holds already writes nothing', async () => {
    const at = await desk(['Thay nắp hố ga', 'Đội cây xanh', 'VP', 'Tháng 3', 'Hoàn thành', 46101, null]);
    const lead = only(questions(at, 'lead-unknown'));
    expect(fixOfAnswer(lead, 'Đội cây xanh')).toBeNull();
    expect(fixOfAnswer(lead, 'P. KHTC')).toMatchObject({ from: 'Đội cây xanh', to: 'P. KHTC' });
  });

  it('for one unknown lead among others leaves the others where they are', async () => {
    const at = await desk(['Thay nắp hố ga', 'P. KHTC; Đội cây xanh', 'VP', 'Tháng 3', 'Hoàn thành', 46101, null]);
    const lead = only(questions(at, 'lead-unknown'));
    expect(fixOfAnswer(lead, 'P. QLĐT')).toMatchObject({ to: 'P. KHTC; P. QLĐT' });
  });

  it('for one of two names that are nearly alike changes that name alone, the other one first among the choices', async () => {
    const lead = (text: string) => ['Thay nắp hố ga', text, 'Văn phòng', 'Tháng 3', 'Hoàn thành', 46101, null];
    const usual = ['Chi cục Giám định đường bộ', 'Chi cục Giám định đường bộ'].map(lead);
    const rows = [...usual, lead('Văn phòng, Chi cục Giám định đườn bộ'), lead('Văn phòng')];
    const at = await deskAt(fakePort(workbookOf(month(3, rows))));
    const issue = at.only('name-similar');
    const question = only(questions(at, 'name-similar'));
    const [first] = leadChoices(at.opened, issue);
    expect(first?.spelling).toBe('Chi cục Giám định đường bộ');
    expect(fixOfAnswer(question, first?.spelling ?? '')).toMatchObject({ to: 'Văn phòng, Chi cục Giám định đường bộ' });
  });

  it('chooses among the units, the one suggested first', async () => {
    const at = await desk(['Thay nắp hố ga', null, 'VP', 'Tháng 3', 'Hoàn thành', 46101, null]);
    const issue = { ...at.only('lead-missing'), suggestion: 'P. QLĐT' };
    const spellings = leadChoices(at.opened, issue).map(({ spelling }) => spelling);
    expect(spellings[0]).toBe('P. QLĐT');
    expect([...spellings].sort()).toEqual(at.opened.plan.units.map(({ unit }) => unit.short[0] ?? unit.name).sort());
  });
});
