/** The checks on real plans: what the truth names must be found at its row, and nothing may be alarmed where all is in order. */
import type { IssueCode } from '../../../src/core/checks/codes';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { Issue } from '../../../src/core/checks/types';
import type { CalendarDate } from '../../../src/core/time/types';
import { runThrough } from '../../../src/core/flow/steps';
import { planOf } from '../../helpers/planVerbs';
import { rawGrids } from '../../helpers/rawGrids';
import { describeShared, sharedFile, sharedJson } from '../../helpers/shared';

interface Truth {
  readonly tasks: readonly { readonly row: number; readonly progress?: { readonly issue?: IssueCode } }[];
}

function check(name: string, asOf: CalendarDate): readonly Issue[] {
  const plan = planOf(rawGrids(sharedFile(`${name}.xlsx`) ?? ''));
  return runThrough(runChecks({ plan, asOf }));
}

/** Does the work when it is first asked for, so that a skipped test reads nothing. */
function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
}

function rowsOf(code: IssueCode, issues: readonly Issue[]): readonly (number | null)[] {
  return issues.filter((issue) => issue.code === code).map(({ row }) => row);
}

/** Codes that no row of these plans deserves: a careful reader finds their leads, months and numbers in order. */
const IN_ORDER: readonly IssueCode[] = [
  'lead-missing',
  'lead-unknown',
  'lead-typo',
  'lead-collective',
  'lead-unusual',
  'lead-in-coordinating',
  'coordinating-unknown',
  'coordinating-missing',
  'coordinating-duplicate',
  'due-missing',
  'due-invalid',
  'due-outside-year',
  'due-conflict',
  'number-gap',
  'number-duplicate',
  'task-duplicate',
  'year-suspect',
  'date-swapped',
  'legacy-encoding',
  'cell-error',
  'sheet-unread',
  'sheet-hidden',
  'sheet-overlap',
  'catalogue-conflict',
];

for (const name of ['hai-duong-t01-06', 'hai-duong-t01-06-theo-doi']) {
  describeShared(`the plan ${name}`, [`${name}.xlsx`], () => {
    const issues = once(() => check(name, { year: 2023, month: 7, day: 1 }));

    it('raises no false alarm', () => {
      const alarms = issues().filter(({ code }) => IN_ORDER.includes(code));
      expect(alarms.map(({ code, sheet, row, part }) => [code, sheet, row, part])).toEqual([]);
    });

    it('names its typing errors, each with the unit and the cell as it should be', () => {
      const typos = issues().filter(({ code }) => code === 'coordinating-typo');
      expect(typos.length).toBeGreaterThan(20);
      for (const { text, part, suggestion } of typos) {
        expect(suggestion).not.toBeNull();
        expect(suggestion).not.toBe(text);
        expect(text.replace(/\s+/gu, ' ')).toContain(part);
      }
    });

    it('stands in sheet and row order', () => {
      const sheets = [...new Set(issues().map(({ sheet }) => sheet))];
      const places = issues().map(({ sheet, row }) => sheets.indexOf(sheet) * 10_000 + (row ?? 0));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
}

describeShared('the month typed by hand', ['thang-2-nhap-tay.xlsx', 'thang-2-nhap-tay.truth.json'], () => {
  const truth =
    sharedFile('thang-2-nhap-tay.truth.json') === null ? null : (sharedJson('thang-2-nhap-tay.truth.json') as Truth);
  const issues = once(() => check('thang-2-nhap-tay', { year: 2023, month: 3, day: 5 }));

  it.each(['progress-invalid', 'percent-status-conflict', 'cancelled-without-reason', 'progress-unread'] as const)(
    '%s is found at the rows of the truth and at no others',
    (code) => {
      const expected = truth?.tasks.filter(({ progress }) => progress?.issue === code).map(({ row }) => row) ?? [];
      expect(expected.length).toBeGreaterThan(0);
      expect(rowsOf(code, issues())).toEqual(expected);
    },
  );

  it('has no other progress error', () => {
    expect(rowsOf('date-swapped', issues())).toEqual([]);
    expect(rowsOf('lead-in-coordinating', issues())).toEqual([]);
    expect(rowsOf('agenda-plan-conflict', issues())).toEqual([]);
  });
});

describeShared('the key work by quarters', ['quang-tri-1-54.xlsx'], () => {
  const issues = once(() => check('quang-tri-1-54', { year: 2023, month: 7, day: 1 }));

  it('has a person under two spellings, one repeated row, and one period outside its band', () => {
    const found = (code: IssueCode): readonly (number | null)[] => rowsOf(code, issues());
    expect([found('person-variant'), found('task-duplicate'), found('due-conflict')]).toEqual([
      [29, 30, 31],
      [50],
      [61],
    ]);
    expect(found('lead-in-coordinating')).toEqual([]);
    expect(found('number-gap')).toEqual([]);
  });
});

describeShared('the reform plan', ['cchc-1-27.xlsx'], () => {
  const issues = once(() => check('cchc-1-27', { year: 2023, month: 7, day: 1 }));

  it('has a task of the year before, a number used twice, and an unusual lead', () => {
    expect(rowsOf('due-outside-year', issues())).toEqual([5]);
    expect(rowsOf('number-duplicate', issues())).toEqual([25]);
    expect(rowsOf('lead-unusual', issues())).toEqual([8]);
    expect(rowsOf('lead-in-coordinating', issues())).toEqual([]);
  });
});
