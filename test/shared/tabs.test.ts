import { planFingerprint } from '../../src/core/plan/fingerprint';
import { summaryTabs } from '../../src/core/report/summary/summaryTab';
import { createSay } from '../../src/messages/createSay';
import { evaluateFormulas } from '../helpers/evaluateFormulas';
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { count, day } from '../helpers/rollUps';
import { describeShared, sharedFile } from '../helpers/shared';
import { runThrough } from '../../src/core/flow/steps';

const FILE = 'hai-duong-t01-06-theo-doi.xlsx';

describeShared('tabs of a real plan', [FILE], () => {
  const plan = planOf(rawGrids(sharedFile(FILE) ?? ''));

  test.each([
    ['2023-01', '2023-02-01'],
    ['2023-02', '2023-02-28'],
    ['2023-03', '2023-03-15'],
    ['2023-04', '2023-05-05'],
    ['2023-05', '2023-06-01'],
    ['2023-06', '2023-06-30'],
    ['2023-Q1', '2023-04-01'],
    ['2023-Q2', '2023-06-20'],
    ['2023-H1', '2023-07-01'],
    ['2023', '2023-07-01'],
  ])('%s as of %s: every formula gives the figure of the engine', (code, asOf) => {
    const rollUp = count(plan, code, asOf);
    expect(rollUp.tasks.length).toBeGreaterThan(30);
    const { report, list } = runThrough(
      summaryTabs({
        rollUp,
        plan,
        say: createSay('vi'),
        closedAt: { date: day('2026-08-05'), hour: 8, minute: 5 },
        remarks: new Map(),
        fingerprint: runThrough(planFingerprint(plan)),
      }),
    );
    const wrong = evaluateFormulas(report, [list]).filter(({ shown, evaluated }) => shown !== evaluated);
    expect(wrong).toEqual([]);
    const sheets = new Set(plan.sheets.map(({ name }) => name));
    const links = list.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.link ? [cell.link] : [])));
    expect(links.length).toBeGreaterThanOrEqual(rollUp.tasks.length);
    expect(links.every(({ sheet }) => sheets.has(sheet))).toBe(true);
  });
});
