import { ISSUE_CODES, ISSUE_SEVERITY } from '../../../src/core/checks/codes';
import { flatten } from '../../helpers/flattenIssues';
import {
  AGENDA_CONFLICTS,
  BAND_EFFECTS,
  ISSUE_PARAMS,
  NOT_APPLICABLE_REASONS,
  SHEET_UNREAD_REASONS,
} from '../../../src/core/checks/issueParams';
import { DOUBT_REASONS } from '../../../src/core/plan/doubts';
import { RULES } from '../../../src/core/checks/rules/index';
import { runChecks } from '../../../src/core/checks/runChecks';
import { runThrough } from '../../../src/core/flow/steps';
import { issueSentence } from '../../../src/core/report/text/issueSentence';
import { createSay } from '../../../src/messages/createSay';
import { CHECKED_ON, due, named, names, plan, planWith, progress, task } from '../../helpers/planOf';

describe('the rules', () => {
  it('are one for every code, in the order of the table', () => {
    expect(RULES.map(({ code }) => code)).toEqual(ISSUE_CODES);
  });
});

describe('running all checks', () => {
  const troubled = plan({
    tasks: [
      task({ number: '2', lead: names(''), coordinating: names('Tổ Y', { unknown: ['Tổ Y'] }) }),
      task({ sheet: 'T2', number: '1', lead: named('VP', 'VPS', 'typo') }),
      task({ number: '3', due: due([]), progress: progress() }),
      task({ sheet: 'Bỏ qua', lead: names('') }),
    ],
    sheets: [{ name: 'T1' }, { name: 'T2' }, { name: 'Bỏ qua', counted: false }],
  });
  const issues = runThrough(runChecks({ plan: troubled, asOf: CHECKED_ON }));

  it('gives code and severity of the table, by sheet, row, column and code, leaving out what does not count', () => {
    const ordered = flatten(
      issues.filter(({ severity }) => severity !== 'info'),
      ['sheet', 'cell', 'code', 'severity'],
    );
    expect(ordered).toEqual([
      ['T1', 'A4', 'number-gap', 'warning'],
      ['T1', 'C4', 'lead-missing', 'error'],
      ['T1', 'D4', 'coordinating-unknown', 'warning'],
      ['T1', 'E6', 'due-missing', 'error'],
      ['T2', 'C5', 'lead-typo', 'warning'],
    ]);
    expect(issues.every(({ code, severity }) => severity === ISSUE_SEVERITY[code])).toBe(true);
  });

  it('gives params that every sentence can be made of, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const say = createSay(language);
      for (const issue of issues) {
        const { code, params } = issue;
        expect(Object.keys(params).sort()).toEqual([...ISSUE_PARAMS[code]].sort());
        expect(issueSentence(issue, say)).toMatch(/\S[.]$/);
      }
      for (const reason of NOT_APPLICABLE_REASONS) expect(say(`not-applicable.${reason}`)).not.toBe('');
      for (const reason of SHEET_UNREAD_REASONS) expect(say(`sheet-unread.${reason}`)).not.toBe('');
      for (const effect of BAND_EFFECTS) expect(say(`band-effect.${effect}`)).not.toBe('');
      for (const reason of DOUBT_REASONS) expect(say(`row-doubt.${reason}`)).not.toBe('');
      for (const what of AGENDA_CONFLICTS) expect(say(`agenda-conflict.${what}`)).not.toBe('');
    }
  });

  it('gives nothing but what could not be checked for a plan in order', () => {
    const found = runThrough(runChecks({ plan: planWith(task(), task()), asOf: CHECKED_ON }));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['check-not-applicable']));
  });

  it('pauses at least every few hundred tasks', () => {
    const many = planWith(...Array.from({ length: 2000 }, () => task({ number: null })));
    const steps = runChecks({ plan: many, asOf: CHECKED_ON });
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(RULES.length + 100);
  });
});
