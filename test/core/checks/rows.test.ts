/** Rows and bands of which it is not clear what they are: said once, at their place, in counted sheets only. */
import type { Plan } from '../../../src/core/plan/types';
import { flatten } from '../../helpers/flattenIssues';
import { issuesOf, plan, task } from '../../helpers/planOf';

function planOf(parts: Partial<Plan>): Plan {
  return plan({ tasks: [task()], sheets: [{ name: 'Trang 1' }, { name: 'Trang ẩn', counted: false }], plan: parts });
}

describe('a band that is not understood', () => {
  const band = { row: 7, column: 0, text: 'THÁNG 13', part: 'THÁNG 13', dated: false };

  it('is a warning at its cell, and says whether it dates the tasks below', () => {
    const found = issuesOf(
      'band-unread',
      planOf({
        unreadBands: [
          { sheet: 'Trang 1', ...band },
          { sheet: 'Trang 1', ...band, row: 9, text: 'THÁNG 5 – CAO ĐIỂM', part: 'CAO ĐIỂM', dated: true },
        ],
      }),
    );
    expect(flatten(found, ['severity', 'cell', 'text', 'part'])).toEqual([
      ['warning', 'A7', 'THÁNG 13', 'THÁNG 13'],
      ['warning', 'A9', 'THÁNG 5 – CAO ĐIỂM', 'CAO ĐIỂM'],
    ]);
    expect(found.map(({ params }) => params['effect'])).toEqual(['undated', 'dated']);
  });

  it('is not said of a sheet that does not count', () => {
    expect(issuesOf('band-unread', planOf({ unreadBands: [{ sheet: 'Trang ẩn', ...band }] }))).toEqual([]);
  });
});

describe('a doubtful row', () => {
  it('is a warning at its row with the reason, and belongs to the task that was counted there', () => {
    const found = issuesOf(
      'row-doubtful',
      planOf({
        doubtfulRows: [
          { sheet: 'Trang 1', row: 4, text: 'Sơn cổng', why: 'counted-lines' },
          { sheet: 'Trang 1', row: 9, text: 'Trồng cây', why: 'below-end' },
        ],
      }),
    );
    expect(
      found.map(({ severity, row, text, params, task: key }) => [severity, row, text, params['reason'], key]),
    ).toEqual([
      ['warning', 4, 'Sơn cổng', 'counted-lines', 'key-0'],
      ['warning', 9, 'Trồng cây', 'below-end', null],
    ]);
  });

  it('is not said of a sheet that does not count', () => {
    const doubtfulRows = [{ sheet: 'Trang ẩn', row: 9, text: 'Trồng cây', why: 'below-end' as const }];
    expect(issuesOf('row-doubtful', planOf({ doubtfulRows }))).toEqual([]);
  });
});
