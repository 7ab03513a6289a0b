import { headline } from '../../../../src/core/report/text/headline';
import type { Counts, RollUp } from '../../../../src/core/rollup/types';
import { createSay } from '../../../../src/messages/createSay';
import { figures } from '../../../helpers/rollUps';

const vi = createSay('vi');
const en = createSay('en');

function saidOf(total: Partial<Counts>, remaining: Partial<RollUp['remaining']> = {}, code = '2026-07'): string {
  return headline(figures(total, remaining, code), vi);
}

describe('the headline', () => {
  test('uses the usual words when all that is left is in progress', () => {
    const said = saidOf({ total: 163, completed: 153, inProgress: 10, rate: 93.9 }, { inProgress: 10 });
    expect(said).toBe(
      'Tháng 7 năm 2026, tính đến ngày 31/07/2026, đã thực hiện được 153/163 nhiệm vụ (đạt 93,9%), 10 nhiệm vụ còn lại đang tiếp tục triển khai thực hiện.',
    );
  });

  test('names late ones with a leading zero', () => {
    const said = saidOf({ total: 146, completed: 141, late: 3, inProgress: 5, rate: 96.6 }, { inProgress: 5 });
    expect(said).toContain(
      '141/146 nhiệm vụ (trong đó có 03 nhiệm vụ hoàn thành quá hạn), đạt 96,6%, 05 nhiệm vụ còn lại',
    );
  });

  test('names what is left by the classes of the table when it is not all in progress', () => {
    const said = saidOf(
      { total: 100, completed: 80, inProgress: 3, notStarted: 1, overdue: 14, deferred: 2, rate: 80 },
      { overdue: 14, inProgress: 3, notStarted: 1, deferred: 2, unreported: 3 },
    );
    expect(said).toContain(
      '80/100 nhiệm vụ (đạt 80%), còn 20 nhiệm vụ chưa hoàn thành (14 quá hạn, 03 đang thực hiện, 01 chưa thực hiện, 02 lùi thời hạn; trong đó 03 chưa báo cáo kết quả).',
    );
    expect(said).not.toContain('đang tiếp tục triển khai thực hiện');
  });

  test('does not use the usual words for overdue work', () => {
    const said = saidOf({ total: 10, completed: 8, overdue: 2, rate: 80 }, { overdue: 2 });
    expect(said).toContain('còn 02 nhiệm vụ chưa hoàn thành (02 quá hạn).');
  });

  test('never tells an unclear result as work in progress without saying so', () => {
    const ten = { total: 30, completed: 20, inProgress: 10, rate: 66.7 };
    expect(saidOf(ten, { inProgress: 10, unclear: 10 })).toContain(
      'còn 10 nhiệm vụ chưa hoàn thành (10 đang thực hiện; trong đó 10 kết quả chưa rõ).',
    );
    expect(saidOf(ten, { inProgress: 10, unclear: 4, unreported: 3 })).toContain(
      '(10 đang thực hiện; trong đó 03 chưa báo cáo, 04 kết quả chưa rõ).',
    );
  });

  test('names deferred work on its own', () => {
    const said = saidOf({ total: 10, completed: 8, deferred: 2, rate: 80 }, { deferred: 2 });
    expect(said).toContain('còn 02 nhiệm vụ chưa hoàn thành (02 lùi thời hạn).');
  });

  test('keeps ongoing work out of the fraction', () => {
    const said = saidOf({ total: 178, completed: 163, ongoing: 15, rate: 100 }, { ongoing: 15 });
    expect(said).toContain('163/163 nhiệm vụ (đạt 100%); ngoài ra 15 nhiệm vụ thường xuyên.');
  });

  test.each([
    [{}, '2026-Q3', 'Quý III năm 2026, tính đến ngày 31/07/2026, không có nhiệm vụ nào trong kỳ.'],
    [
      { total: 1, completed: 1, rate: 100 },
      '2026-H1',
      '6 tháng đầu năm 2026, tính đến ngày 31/07/2026, đã thực hiện được 01/01 nhiệm vụ (đạt 100%).',
    ],
    [
      { total: 2, ongoing: 2 },
      '2026-9M',
      '9 tháng năm 2026, tính đến ngày 31/07/2026, chỉ có 02 nhiệm vụ thường xuyên, không có nhiệm vụ nào phải hoàn thành trong kỳ.',
    ],
  ])('reads well at the edges: %j', (total, code, sentence) => {
    expect(saidOf(total, {}, code)).toBe(sentence);
  });

  test('groups thousands', () => {
    const said = saidOf({ total: 1200, completed: 1000, inProgress: 200, rate: 83.3 }, { inProgress: 200 }, '2026');
    expect(said).toBe(
      'Năm 2026, tính đến ngày 31/07/2026, đã thực hiện được 1.000/1.200 nhiệm vụ (đạt 83,3%), 200 nhiệm vụ còn lại đang tiếp tục triển khai thực hiện.',
    );
  });

  test('has an English form without leading zeros', () => {
    const rollUp = figures({ total: 1004, completed: 1000, late: 1, inProgress: 4, rate: 99.6 }, { inProgress: 4 });
    expect(headline(rollUp, en)).toBe(
      'Month 7 of 2026, as of 31/07/2026: completed 1,000 of 1,004 tasks (1 task late), 99.6%, the remaining 4 tasks in progress.',
    );
  });
});
