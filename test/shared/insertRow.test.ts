/** Tasks are added to real plans in the emulated Excel: each lands as it was shown and goes again, or one sentence says why not. */
import { readFileSync } from 'node:fs';
import { groupsOf, monthsGiven, prepareAddition, writeAddition } from '../../src/app/addTask/addTask';
import { openPlan } from '../../src/app/open/openPlan';
import { undoWrite } from '../../src/app/write/undo';
import { createExcelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { essence } from '../helpers/planVerbs';
import { NOW, runner, say } from '../helpers/returnedForms';
import { describeShared, sharedFile } from '../helpers/shared';
import { valueOf } from '../helpers/valueOf';
import { hostFromGrids } from '../host/fixtures';
import { filledCells } from '../workbook/excel/office';

const FILES = [
  'hai-duong-t01-06-theo-doi.xlsx',
  'hai-duong-t01-06.xlsx',
  'quang-tri-1-54.xlsx',
  'thang-2-nhap-tay.xlsx',
];
/** Groups that are tried in each plan, spread over it. */
const TRIED = 2;

describeShared('a row put into real plans in Excel', FILES, () => {
  test.each(FILES)('%s', async (file) => {
    const book = valueOf(await openXlsx(file, new Uint8Array(readFileSync(sharedFile(file) ?? '')), runner));
    const grids = valueOf(await book.read(runner));
    const host = hostFromGrids(grids);
    host.install();
    const port = createExcelWorkbook();
    const first = valueOf(await openPlan(port, runner));
    const groups = groupsOf(first.plan);
    const step = Math.max(1, Math.floor(groups.length / TRIED));
    const seen = (): unknown => host.book.sheets.map(({ name, merges }) => [filledCells(host, name), merges.length]);
    let written = 0;
    for (const group of groups.filter((_, at) => at % step === 0).slice(0, TRIED)) {
      const like = group.tasks.find(({ lead }) => lead.units.length === 1);
      const due = monthsGiven(group)?.[0] ?? group.tasks.at(-1)?.due.ym[0] ?? { year: first.plan.year, month: 6 };
      if (like === undefined) continue;
      const before = seen();
      const opened = valueOf(await openPlan(port, runner));
      const wanted = {
        ...{ content: '=Việc phát sinh để thử', leads: like.lead.units, coordinating: null, due, product: null },
        ...{ sheet: group.sheet, group: group.id, field: null, number: null },
      };
      const addition = await prepareAddition({ port, runner }, opened, wanted);
      const put = addition.ok
        ? await writeAddition({ port, say, now: NOW, runner }, opened, wanted, addition.value)
        : addition;
      if (!put.ok || put.value.receipt === null) {
        expect(seen()).toEqual(before);
        continue;
      }
      written += 1;
      const { tasks } = put.value.opened.plan;
      const added = tasks.filter(({ content }) => content === wanted.content);
      expect(added).toHaveLength(1);
      expect(tasks.filter((task) => task !== added[0]).map(essence)).toEqual(opened.plan.tasks.map(essence));
      valueOf(await undoWrite(port, put.value.steps, put.value.opened.stored, runner));
      expect(seen()).toEqual(before);
    }
    expect(written).toBeGreaterThan(0);
  });
});
