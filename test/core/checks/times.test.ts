import { flatten } from '../../helpers/flattenIssues';
import type { DueRemark } from '../../../src/core/time/types';
import { due, issuesOf, plan, planWith, progress, task } from '../../helpers/planOf';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

function remark(kind: DueRemark['kind'], part: string, suggestion: string | null = null): DueRemark {
  return { kind, part, suggestion };
}

describe('a task without a time', () => {
  it('is an error at its cell, blank or unreadable', () => {
    const unreadable = due([], { text: 'sớm', from: 'cell' });
    const issues = issuesOf('due-missing', planWith(task({ due: due([]) }), task({ due: unreadable }), task()));
    expect(flatten(issues, ['severity', 'cell', 'text'])).toEqual([
      ['error', 'E4', ''],
      ['error', 'E5', 'sớm'],
    ]);
  });

  it('is in order when it waits for an event, and its invalid time has its own code', () => {
    const event = due([], { kind: 'event', event: true, text: 'Khi có hướng dẫn', from: 'cell' });
    const invalid = due([], { text: 'Tháng 13', from: 'cell', remarks: [remark('due-invalid', 'Tháng 13')] });
    const found = planWith(task({ due: event }), task({ due: invalid }));
    expect(issuesOf('due-missing', found)).toEqual([]);
    expect(flatten(issuesOf('due-invalid', found), ['cell', 'part'])).toEqual([['E5', 'Tháng 13']]);
    expect(flatten(issuesOf('event-timed', found), ['cell', 'part'])).toEqual([['E4', 'Khi có hướng dẫn']]);
  });

  it('is told with the part that is not understood, and not as missing', () => {
    const part = due([], {
      text: 'Tháng 5, trừ tháng 6',
      from: 'cell',
      remarks: [remark('due-partly-read', 'trừ tháng 6')],
    });
    const whole = due([5], { text: 'Tháng 5', from: 'cell' });
    const found = planWith(task({ due: part }), task({ due: whole }));
    expect(issuesOf('due-missing', found)).toEqual([]);
    expect(flatten(issuesOf('due-partly-read', found), ['severity', 'cell', 'part', 'suggestion'])).toEqual([
      ['warning', 'E4', 'trừ tháng 6', null],
    ]);
  });

  it('is said of the sheet, not of each task, where nothing in the sheet tells a time', () => {
    const timeless = plan({
      tasks: [task({ due: due([]) }), task({ due: due([]) })],
      columns: ['number', 'content', 'lead'],
    });
    expect(issuesOf('due-missing', timeless)).toEqual([]);
    expect(issuesOf('check-not-applicable', timeless).map(({ params }) => params)).toContainEqual({
      check: 'due-missing',
      reason: 'no-due',
      sheets: 'Kế hoạch',
    });
  });
});

describe('a time outside the plan year', () => {
  const before = due([], { text: 'T12/2025', ym: [{ year: 2025, month: 12 }], kind: 'previous-year', from: 'cell' });

  it('is a warning when all its months lie outside', () => {
    const issues = issuesOf('due-outside-year', planWith(task({ due: before }), task()));
    expect(flatten(issues, ['cell', 'part'])).toEqual([['E4', 'T12/2025']]);
    expect(issues[0]?.params).toEqual({ time: 'T12/2025', year: '2026' });
  });

  it('is none when one month lies inside, or in the other year of a school-year plan', () => {
    const both = due([1], {
      ym: [
        { year: 2025, month: 12 },
        { year: 2026, month: 1 },
      ],
    });
    expect(issuesOf('due-outside-year', planWith(task({ due: both })))).toEqual([]);
    const school = plan({ tasks: [task({ due: before })], plan: { years: [2025, 2026] } });
    expect(issuesOf('due-outside-year', school)).toEqual([]);
  });
});

describe('a period in the text that does not begin in its band', () => {
  it('is a warning at the text, naming the band', () => {
    const conflict = due([4, 5], { from: 'content', remarks: [remark('due-conflict', '(Quý II - IV)')] });
    const issues = issuesOf('due-conflict', planWith(task({ due: conflict, band: 'Quý I' }), task()));
    expect(flatten(issues, ['cell', 'part'])).toEqual([['B4', '(Quý II - IV)']]);
    expect(issues[0]?.params).toEqual({ time: '(Quý II - IV)', band: 'Quý I' });
  });
});

describe('marks of months beside a time that is written', () => {
  const book = (time: string, ...marked: readonly number[]) =>
    planOf(
      workbookOf(
        sheetOf('Năm 2026', [
          ['KẾ HOẠCH NĂM 2026'],
          ['Stt', 'Nội dung', 'Chủ trì', 'Thời hạn', ...Array.from({ length: 12 }, (_, month) => `T${month + 1}`)],
          [
            1,
            'Sơn bờ rào',
            'Tổ Sơn',
            time,
            ...Array.from({ length: 12 }, (_, at) => (marked.includes(at + 1) ? 'x' : null)),
          ],
        ]),
      ),
    );

  it('are a warning at the time where they lie elsewhere or go on behind it', () => {
    const issues = issuesOf('due-mark-conflict', book('Tháng 5', 10, 11));
    expect(flatten(issues, ['severity', 'cell', 'part'])).toEqual([['warning', 'D3', 'Tháng 10-11']]);
    expect(issues[0]?.params).toEqual({ time: 'Tháng 5', marks: 'Tháng 10-11' });
    expect(issuesOf('due-mark-conflict', book('30/9', 9, 10))).toHaveLength(1);
    expect(issuesOf('due-mark-conflict', book('30/9', 3))).toHaveLength(1);
  });

  it('say nothing where both may be meant', () => {
    const fine: readonly (readonly [string, readonly number[]])[] = [
      ['30/9', [7, 8, 9]],
      ['Quý I', [1, 2]],
      ['Thường xuyên', [3]],
      ['Tháng 5', []],
      ['Khi có hướng dẫn', [5]],
    ];
    for (const [time, months] of fine)
      expect([time, issuesOf('due-mark-conflict', book(time, ...months))]).toEqual([time, []]);
  });
});

describe('an event inside a band', () => {
  it('is told at the text, where it is written', () => {
    const waiting = due([3], { from: 'band', event: true, text: 'THÁNG 3' });
    const content = 'Lập hồ sơ (Khi có hướng dẫn của bộ)';
    const issues = issuesOf('event-timed', planWith(task({ due: waiting, content }), task()));
    expect(flatten(issues, ['cell', 'part'])).toEqual([['B4', 'Khi có hướng dẫn của bộ']]);
  });

  it('is named as it stands at the end of the text, else as the band has it, and never as the whole task', () => {
    const eventOf = (content: string, band: string): unknown => {
      const waiting = due([3], { from: 'band', event: true, text: band });
      const [issue] = issuesOf('event-timed', planWith(task({ due: waiting, content, band }), task()));
      return issue?.params;
    };
    const BAND = 'Việc làm khi có yêu cầu';
    expect(eventOf('Lập lại sổ theo dõi khi có quy định mới', BAND)).toEqual({ time: 'khi có quy định mới' });
    expect(eventOf('Đón đoàn kiểm tra (02 đợt)', BAND)).toEqual({ time: 'khi có yêu cầu' });
  });
});

describe('a wrong time inside a band', () => {
  it('is told at its own cell, each of them, though the band gives the month', () => {
    const plans = planOf(
      workbookOf(
        sheetOf('Kế hoạch 2026', [
          ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
          ['QUÝ II'],
          [1, 'Sửa mái nhà để xe', 'VP', 'Tháng 13'],
          [2, 'Sơn lại cổng', 'VP', 'Tháng 13'],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plans.tasks.map(({ due: { months } }) => months)).toEqual([
      [4, 5, 6],
      [4, 5, 6],
    ]);
    expect(flatten(issuesOf('due-invalid', plans), ['severity', 'cell', 'part', 'suggestion'])).toEqual([
      ['error', 'D3', '13', null],
      ['error', 'D4', '13', null],
    ]);
  });
});

describe('a suspect year', () => {
  const inYear = (year: number): ReturnType<typeof task> =>
    task({ due: due([], { text: `Tháng 3/${year}`, ym: [{ year, month: 3 }], kind: 'later-year', from: 'cell' }) });
  const around = Array.from({ length: 10 }, () => task());

  it('is an impossible one', () => {
    const impossible = due([3], { remarks: [remark('year-suspect', '20226', 'Tháng 3/2026')] });
    expect(flatten(issuesOf('year-suspect', planWith(task({ due: impossible }), task())), ['cell', 'part'])).toEqual([
      ['E4', '20226'],
    ]);
  });

  it('is one far from the plan between tasks of the plan year, with the plan year proposed', () => {
    const issues = issuesOf('year-suspect', planWith(...around, inYear(2062), ...around));
    expect(flatten(issues, ['row', 'part', 'suggestion'])).toEqual([[14, '2062', 'Tháng 3/2026']]);
  });

  it('is not last year, not next year, and none in a plan of many years', () => {
    expect(issuesOf('year-suspect', planWith(...around, inYear(2025), task(), inYear(2027), ...around))).toEqual([]);
    expect(issuesOf('year-suspect', planWith(task(), inYear(2030), task(), inYear(2029), task()))).toEqual([]);
  });
});

describe('a swapped date', () => {
  it('is a warning in the time and in the day of completion', () => {
    const swapped = due([4], { remarks: [remark('date-swapped', '03/04/2026', '04/03/2026')] });
    const result = progress({
      state: 'done',
      remarks: [{ kind: 'date-swapped', column: 'completed', part: '05/02/2026', suggestion: '02/05/2026' }],
    });
    const issues = issuesOf('date-swapped', planWith(task({ due: swapped }), task({ progress: result }), task()));
    expect(flatten(issues, ['cell', 'part', 'suggestion'])).toEqual([
      ['E4', '03/04/2026', '04/03/2026'],
      ['H5', '05/02/2026', '02/05/2026'],
    ]);
  });
});
