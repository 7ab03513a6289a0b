/** Names mistyped in an agenda: no decision, and corrected inside the sentence that they stand in. */
import { blocksIn } from '../../../src/app/check/blocks';
import { openDecisions } from '../../../src/app/check/inPeriod';
import { mistypedNames } from '../../../src/app/catalogue/mistypedNames';
import { runThrough } from '../../../src/core/flow/steps';
import { sheetOf } from '../../helpers/planVerbs';
import { deskOf, month, TODAY } from './issueDesk';

const agenda = (...items: readonly string[]) =>
  sheetOf('Nội dung họp', [['Stt', 'Nội dung'], ...items.map((item, index) => [index + 1, item])]);
const PLAN = month(3, [['Lát lại vỉa hè', 'P. KHTC', 'VP', 'Tháng 3', 'Đang thực hiện', null, 'Chờ vốn']]);
const OTHER = 'Kết quả kiểm kê (Văn phòng Sở báo cáo trong tháng 4)';

it('are corrected in the form in which they were written, the rest of the cell stays', async () => {
  const desk = await deskOf(PLAN, agenda('Rà soát  vốn (Phòng Kế hoạch - Tài chínhh báo cáo trong tháng 3)', OTHER));
  const issue = desk.only('lead-typo');
  const corrected = 'Rà soát  vốn (Phòng Kế hoạch - Tài chính báo cáo trong tháng 3)';
  expect(desk.fixes.one(issue)?.edits).toEqual([
    {
      sheet: 'Nội dung họp',
      row: 2,
      column: 1,
      expected: 'Rà soát  vốn (Phòng Kế hoạch - Tài chínhh báo cáo trong tháng 3)',
      value: corrected,
    },
  ]);
});

it('bear on no figure: they are no decision, but counted among mistyped names', async () => {
  const desk = await deskOf(PLAN, agenda('Rà soát vốn (Phòng Kế hoạch - Tài chínhh báo cáo trong tháng 3)', OTHER));
  const { opened, issues, tasks } = desk;
  expect(blocksIn(opened.plan)(desk.only('lead-typo'))).toBe('style');
  const period = { kind: 'month', year: 2026, from: 3, to: 3 } as const;
  expect(runThrough(openDecisions(opened, issues, tasks, { period, asOf: TODAY })).things).toBe(0);
  expect(mistypedNames(opened)).toBe(1);
});
