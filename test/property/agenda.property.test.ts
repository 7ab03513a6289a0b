/** Generated agendas of meetings of the leadership: lead and months stand in a closing parenthesis, and nothing counts. */
import fc from '../helpers/random';
import type { CellValue } from '../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../helpers/planVerbs';
import { CATALOGUE_ROWS, CONTENTS, LEADING } from './office';
import { isIn } from './leftOut';
import { holdsFor } from './runs';
import { shownBook } from './show';
import { YEAR } from './times';

const QUARTERS = ['QUÝ I', 'QUÝ II', 'QUÝ III', 'QUÝ IV'];

const item = fc.record({
  content: fc.constantFrom(...CONTENTS),
  unit: fc.constantFrom(...LEADING),
  short: fc.boolean(),
  quarter: fc.nat(3),
  /** Months of the quarter, by their number in it. */
  months: fc.subarray([1, 2, 3], { minLength: 1 }),
  /** An item of an item: a dash for a number, or before its text. */
  dash: fc.constantFrom('none', 'number', ...(isIn('rows: agenda item with its dash in the text') ? ['text'] : [])),
});
const agenda = fc.record({
  items: fc.array(item, { minLength: 2, maxLength: 8 }),
  blanks: fc.boolean(),
  signed: fc.boolean(),
});

describe('generated agendas', () => {
  it('are read right, and hold no task of the plan', () => {
    holdsFor(agenda, 60, ({ items, blanks, signed }) => {
      const rows: CellValue[][] = [[`NỘI DUNG HỌP LÃNH ĐẠO NĂM ${YEAR}`], [], ['TT', 'Nội dung']];
      const right: string[] = [];
      const ordered = [...items].sort((a, b) => a.quarter - b.quarter);
      for (const [index, { content, unit, short, quarter, months, dash }] of ordered.entries()) {
        if (ordered[index - 1]?.quarter !== quarter) {
          if (blanks) rows.push([]);
          rows.push([['I', 'II', 'III', 'IV'][quarter] ?? '', QUARTERS[quarter] ?? '']);
        }
        const named = months.map((month) => quarter * 3 + month);
        const inside = `(${short ? unit.short : unit.name} báo cáo trong tháng ${named.join(', ')})`;
        const number = dash === 'none' ? index + 1 : dash === 'number' ? '-' : null;
        rows.push([number, `${dash === 'text' ? '- ' : ''}${content} ${inside}`]);
        right.push(`${rows.length}: ${content} / ${unit.code} / ${named.join()}`);
      }
      if (signed) rows.push([], [null, 'GIÁM ĐỐC']);
      const grids = workbookOf(sheetOf('Họp lãnh đạo', rows), sheetOf('Danh mục đơn vị', CATALOGUE_ROWS));
      const plan = planOf(grids);
      const read = plan.agenda.map(
        ({ row, content, lead, due }) =>
          `${row}: ${content.replace(/^- /, '')} / ${lead.units.join()} / ${due.months.join()}`,
      );
      if (plan.tasks.length === 0 && read.join('\n') === right.join('\n')) return null;
      return [`read, ${plan.tasks.length} tasks:`, ...read, 'right:', ...right, '', shownBook(grids)].join('\n');
    });
  });
});
