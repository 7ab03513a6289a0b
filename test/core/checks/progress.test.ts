import { flatten } from '../../helpers/flattenIssues';
import type { Progress, ProgressRemark } from '../../../src/core/progress/types';
import type { CalendarDate } from '../../../src/core/time/types';
import { due, explained, issuesOf, plan, planWith, progress, task } from '../../helpers/planOf';

const april: CalendarDate = { year: 2026, month: 4, day: 10 };

function remark(kind: ProgressRemark['kind'], column: ProgressRemark['column'], part: string): ProgressRemark {
  return { kind, column, part, suggestion: null };
}

describe('completed work', () => {
  it('without a day is a warning at the column for it; an unreadable day has its own code', () => {
    const undated = progress({ state: 'done', text: 'Xong' });
    const wrongDay = progress({ state: 'done', remarks: [remark('progress-invalid', 'completed', '31/02/2026')] });
    const found = planWith(task({ progress: undated }), task({ progress: wrongDay }), task());
    expect(flatten(issuesOf('done-without-date', found), ['cell'])).toEqual([['H4']]);
    expect(flatten(issuesOf('progress-invalid', found), ['severity', 'cell', 'part'])).toEqual([
      ['error', 'H5', '31/02/2026'],
    ]);
  });

  it('has no day to give where there is no column for it', () => {
    const columns = ['number', 'content', 'lead', 'result'] as const;
    const found = plan({ tasks: [task({ progress: progress({ state: 'done', text: 'x' }) })], columns });
    expect(issuesOf('done-without-date', found)).toEqual([]);
    expect(issuesOf('check-not-applicable', found).map(({ params }) => params)).toContainEqual({
      check: 'done-without-date',
      reason: 'no-completed-column',
      sheets: 'Kế hoạch',
    });
  });

  it('after its deadline needs an explanation; by date or by word', () => {
    const late = progress({ state: 'done', completedOn: april, text: 'Hoàn thành' });
    const lateWord = progress({ state: 'done', lateWord: true, text: 'Hoàn thành trễ hạn' });
    const remedyOnly = { given: null, objective: null, subjective: null, remedy: 'Làm bù' };
    const found = planWith(
      task({ progress: late }),
      task({ progress: lateWord }),
      task({ progress: { ...late, explanation: explained('Chờ kinh phí') } }),
      task({ progress: { ...late, explanation: remedyOnly } }),
      task(),
    );
    expect(flatten(issuesOf('late-without-explanation', found), ['cell'])).toEqual([['I4'], ['I5']]);
  });

  it('after the day of checking is a warning', () => {
    const found = planWith(task({ progress: progress({ state: 'done', completedOn: april }) }), task());
    const issues = issuesOf('completed-in-future', found, { year: 2026, month: 4, day: 9 });
    expect(issues.map(({ part, params }) => [part, params])).toEqual([
      ['10/04/2026', { date: '10/04/2026', asOf: '09/04/2026' }],
    ]);
    expect(issuesOf('completed-in-future', found, april)).toEqual([]);
  });
});

describe('a note', () => {
  const conflicts = (state: Progress['state'], note: string | null) =>
    issuesOf('note-conflict', planWith(task({ note, progress: progress({ state, text: 'kết quả' }) })));

  it('that plainly says another state than the result is a warning at the note', () => {
    const issues = conflicts('done', 'Chưa xong, đang chờ ký');
    expect(flatten(issues, ['severity', 'part'])).toEqual([['warning', 'Chưa xong, đang chờ ký']]);
    expect(issues[0]?.params).toEqual({ part: 'Chưa xong, đang chờ ký', result: 'kết quả' });
    for (const note of ['chưa hoàn thành', 'Đang thực hiện', 'Lùi sang tháng 9', 'Hủy', 'Hoàn thành 60%'])
      expect([note, conflicts('done', note).length]).toEqual([note, 1]);
    for (const state of ['not-started', 'in-progress', 'deferred', 'cancelled'] as const)
      expect([state, conflicts(state, 'Đã hoàn thành 12/5').length]).toEqual([state, 1]);
  });

  it('about anything else is none', () => {
    for (const note of ['Chưa quyết toán', 'Chờ kinh phí', 'Đã hoàn thành', 'Đang trình Sở Tài chính', 'x', '', null])
      expect([note, conflicts('done', note).length]).toEqual([note, 0]);
    expect(conflicts('done', `Chưa hoàn thành ${'nội dung của các xã '.repeat(5)}`)).toEqual([]);
    expect(conflicts('in-progress', 'Chưa xong')).toEqual([]);
    expect(conflicts('unreported', 'Đã hoàn thành')).toEqual([]);
    expect(conflicts('ongoing', 'Đã hoàn thành')).toEqual([]);
  });
});

describe('a day of completion', () => {
  it('beside words that the work is not done is a warning at those words, and names the day', () => {
    const remarks = [remark('date-status-conflict', 'result', 'Chưa hoàn thành')];
    const against = progress({ state: 'done', completedOn: april, text: 'Chưa hoàn thành', remarks });
    const found = planWith(
      task({ progress: against }),
      task({ progress: progress({ state: 'done', completedOn: april }) }),
    );
    const issues = issuesOf('date-status-conflict', found);
    expect(flatten(issues, ['severity', 'cell', 'part'])).toEqual([['warning', 'F4', 'Chưa hoàn thành']]);
    expect(issues.map(({ params }) => params)).toEqual([{ date: '10/04/2026', part: 'Chưa hoàn thành' }]);
  });
});

describe('work not completed', () => {
  const doing = progress({ state: 'in-progress', text: 'Đang làm' });

  it('past its deadline needs an explanation', () => {
    const found = planWith(
      task({ progress: doing }),
      task({ progress: { ...doing, explanation: explained('Chờ kinh phí') } }),
      task({ progress: doing, due: due([9], { deadline: { year: 2026, month: 9, day: 30 } }) }),
      task({ progress: progress({ state: 'cancelled', text: 'Hủy' }) }),
    );
    const issues = issuesOf('overdue-without-explanation', found);
    expect(issues.map(({ row, params }) => [row, params])).toEqual([[4, { deadline: '31/03/2026' }]]);
    expect(issuesOf('overdue-without-explanation', found, { year: 2026, month: 3, day: 31 })).toEqual([]);
  });

  it('is not asked about one by one before the plan has its first result', () => {
    const silent = progress({ state: 'unreported' });
    const before = planWith(task({ progress: silent }), task({ progress: silent }));
    expect(issuesOf('overdue-without-explanation', before)).toEqual([]);
    expect(issuesOf('unreported', before)).toHaveLength(2);
    expect(
      issuesOf('check-not-applicable', before).map(({ params }) => [params['check'], params['reason']]),
    ).toContainEqual(['overdue-without-explanation', 'no-results-yet']);
    const after = planWith(task({ progress: silent }), task({ progress: doing }));
    expect(issuesOf('overdue-without-explanation', after)).toHaveLength(2);
  });

  it('cannot be explained where there is no column for it', () => {
    const found = plan({ tasks: [task({ progress: doing })], columns: ['number', 'content', 'lead', 'result'] });
    expect(issuesOf('overdue-without-explanation', found)).toEqual([]);
    expect(issuesOf('check-not-applicable', found).map(({ params }) => params['reason'])).toContain(
      'no-explanation-column',
    );
  });

  it('cancelled needs a reason: in the explanation, in the note or beside the word', () => {
    const cancelled = progress({ state: 'cancelled', text: 'Hủy' });
    const found = planWith(
      task({ progress: cancelled }),
      task({ progress: { ...cancelled, explanation: explained('Hết nhu cầu') } }),
      task({ progress: cancelled, note: 'Theo chỉ đạo' }),
      task({ progress: { ...cancelled, text: 'Không thực hiện do thiếu kinh phí' } }),
    );
    expect(flatten(issuesOf('cancelled-without-reason', found), ['row'])).toEqual([[4]]);
  });

  it('not reported is an info where results are typed, and not said where they are nowhere', () => {
    const blank = task({ progress: progress() });
    expect(flatten(issuesOf('unreported', planWith(blank, task())), ['severity', 'cell'])).toEqual([['info', 'F4']]);
    const untracked = plan({ tasks: [blank, blank], columns: ['number', 'content', 'lead'] });
    expect(issuesOf('unreported', untracked)).toEqual([]);
    expect(issuesOf('check-not-applicable', untracked).map(({ params }) => params)).toContainEqual({
      check: 'unreported',
      reason: 'no-progress-columns',
      sheets: 'Kế hoạch',
    });
  });
});

describe('results that contradict or are not clear', () => {
  it('percentage against word is a warning', () => {
    const remarks = [remark('percent-status-conflict', 'result', 'Đang thực hiện')];
    const found = planWith(task({ progress: progress({ state: 'done', percent: 100, remarks }) }), task());
    expect(flatten(issuesOf('percent-status-conflict', found), ['severity', 'cell', 'part'])).toEqual([
      ['warning', 'F4', 'Đang thực hiện'],
    ]);
  });

  it('unclear text is an info at each cell, with the number of cells that hold it', () => {
    const unclear = (text: string): ReturnType<typeof task> =>
      task({ progress: progress({ state: 'unclear', text, remarks: [remark('progress-unread', 'result', text)] }) });
    const issues = issuesOf(
      'progress-unread',
      planWith(unclear('Đã trình'), unclear('đã  trình'), unclear('CV số 5'), task()),
    );
    expect(issues.map(({ row, params }) => [row, params['cells']])).toEqual([
      [4, 2],
      [5, 2],
      [6, 1],
    ]);
  });
});
