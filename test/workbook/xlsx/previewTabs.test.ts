/** A tab that is looked at before it is written is the sheet that is written then; looking leaves the file as it is. */
import { createStraightRunner } from '../../../src/app/runner';
import { refused } from '../../../src/core/flow/outcome';
import type { Outcome } from '../../../src/core/flow/outcome';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, sheetDataOf } from '../../helpers/makeXlsx';
import { richDraft } from '../../helpers/sampleDraft';

const runner = createStraightRunner();
const TEXTS = { unfinished: 'chưa xong' };
const TITLE = 'TH Tháng 02-2026';
const draft = richDraft(TITLE, 'summary:2026-02', 'Kế hoạch');

function taken<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** A workbook with one sheet, or more of these names. */
async function book(...names: string[]): Promise<XlsxWorkbook> {
  const sheets = ['Kế hoạch', ...names].map((name) => ({ name, inside: sheetDataOf([['Việc']]) }));
  return taken(await openXlsx('a.xlsx', makeXlsx({ sheets }), runner));
}

async function standing(workbook: XlsxWorkbook, name: string) {
  const { sheets } = taken(await workbook.read(runner));
  const sheet = sheets.find((each) => each.name === name);
  return { rows: sheet?.rows, merges: sheet?.merges, look: taken(await workbook.look(name, runner)) };
}

test('cells, looks and the chart are those that are written then, and the file is as it was', async () => {
  const workbook = await book();
  const before = await workbook.save(runner);
  const [tab] = taken(await workbook.preview([draft], runner));
  expect([workbook.changed, await workbook.save(runner)]).toEqual([false, before]);
  taken(await workbook.putTabs([draft], TEXTS, runner));
  const { rows, merges, look } = await standing(workbook, TITLE);
  expect([tab?.sheet.name, tab?.sheet.rows, tab?.sheet.merges]).toEqual([TITLE, rows, merges]);
  expect(tab?.look).toEqual(look);
  expect(tab?.look.floating[0]?.kind).toBe('bars');
});

test('what people put beside a tab that stands, and the name that is left for it, are seen before', async () => {
  const workbook = await book();
  taken(await workbook.putTabs([draft], TEXTS, runner));
  const edit = { sheet: TITLE, row: 2, column: 12, expected: null, value: 'đã gửi' };
  taken(await workbook.editCells([edit], runner));
  const again = richDraft(TITLE, 'summary:2026-02', 'Kế hoạch', 9);
  const [tab] = taken(await workbook.preview([again], runner));
  expect([tab?.sheet.rows[1]?.[12], tab?.sheet.rows[4]?.[2]]).toEqual(['đã gửi', 9]);
  expect((await standing(workbook, TITLE)).rows?.[4]?.[2]).toBe(7);

  const [other] = taken(await (await book(TITLE)).preview([draft], runner));
  expect(other?.sheet.name).toBe(`${TITLE} (2)`);
});

test('it stops where its runner stops', async () => {
  const stopped = { run: () => Promise.resolve(refused('cancelled')) };
  expect(await (await book()).preview([draft], stopped)).toMatchObject({ ok: false, refusal: { code: 'cancelled' } });
});
