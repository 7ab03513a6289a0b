/** The checks on real plans: what the truth names must be found at its row, and nothing may be alarmed where all is in order. */
import type { IssueCode } from '../../src/core/checks/codes';
import { runChecks } from '../../src/core/checks/runChecks';
import type { Issue } from '../../src/core/checks/types';
import type { CalendarDate } from '../../src/core/time/types';
import { runThrough } from '../../src/core/flow/steps';
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { describeShared, sharedFile, sharedJson } from '../helpers/shared';

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

  it('has a task of the year before and a number used twice; its groups do not decide who leads', () => {
    expect(rowsOf('due-outside-year', issues())).toEqual([5]);
    expect(rowsOf('number-duplicate', issues())).toEqual([25]);
    expect(rowsOf('lead-unusual', issues())).toEqual([]);
    expect(rowsOf('lead-in-coordinating', issues())).toEqual([]);
  });
});

/** Slips that careful readers named in these plans: the code, the row, and the offending piece. */
const NAMED_SLIPS: readonly (readonly [plan: string, code: IssueCode, row: number, part: string])[] = [
  ['cchc-1-27', 'number-duplicate', 25, '2.10'],
  ['quang-tri-1-54', 'person-variant', 29, 'PGĐ Bùi Văn Thắng'],
  ['quang-tri-1-54', 'due-conflict', 61, 'Quý II - IV'],
  ['hai-duong-t01-06', 'coordinating-typo', 68, 'TT DVVL-GNNN'],
  ['hai-duong-t01-06', 'coordinating-typo', 242, 'P. KHT'],
  ['khac/vju_qa2026', 'due-invalid', 39, '31/11/2026'],
  ['khac/vju_lich_pl3', 'number-duplicate', 37, '30'],
];

describe.each(NAMED_SLIPS)('%s', (name, code, row, part) => {
  describeShared(`has ${code} in row ${row}`, [`${name}.xlsx`], () => {
    it(`about ${part}`, () => {
      const issues = check(name, { year: 2026, month: 12, day: 31 });
      expect(issues.filter((issue) => issue.code === code && issue.row === row).map((issue) => issue.part)).toContain(
        part,
      );
    });
  });
});

describeShared('the slips that are pairs or gaps', ['quang-tri-1-54.xlsx', 'khac/vju_lich_pl1.xlsx'], () => {
  it('are two tasks of one wording', () => {
    const [found] = check('quang-tri-1-54', { year: 2023, month: 12, day: 31 }).filter(
      ({ code }) => code === 'task-duplicate',
    );
    expect([found?.row, found?.params['firstRow']]).toEqual([50, '49']);
  });

  it('are a missing number', () => {
    const gaps = check('khac/vju_lich_pl1', { year: 2026, month: 12, day: 31 }).filter(
      ({ code }) => code === 'number-gap',
    );
    expect(gaps.map(({ params }) => params['missing'])).toEqual(['8']);
  });
});

describeShared('a dot typed behind its space', ['hai-duong-t01-06.xlsx'], () => {
  it('is the spelling of a known unit, to be written as everywhere else', () => {
    const odd = check('hai-duong-t01-06', { year: 2023, month: 7, day: 1 }).filter(({ part }) => part === 'P .PCTNXH');
    expect(odd.map(({ code }) => code)).toContain('name-variant');
    for (const { suggestion } of odd) expect(suggestion).toContain('PCTNXH');
  });
});
