import { readFileSync } from 'node:fs';
import path from 'node:path';
import { groupsOf, prepareAddition, writeAddition } from '../../src/app/addTask/addTask';
import { openPlan } from '../../src/app/open/openPlan';
import { openBook } from '../../src/standalone/openBook';
import { NOW, runner, say } from '../helpers/returnedForms';
import { valueOf } from '../helpers/valueOf';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');

it('shows the place that is jumped to in the page, and no place on a sheet that is not there', async () => {
  const book = valueOf(await openBook('mau.xlsx', new Uint8Array(readFileSync(SAMPLE)), runner));
  const places: unknown[] = [];
  book.onJump = (place) => void places.push(place);
  const [sheet = ''] = valueOf(await book.read()).sheets.map(({ name }) => name);
  expect(await book.port.jump(sheet, 7, 2)).toMatchObject({ ok: true });
  expect(await book.port.jump('Không có', 7, 2)).toMatchObject({ ok: false, refusal: { code: 'sheet-missing' } });
  expect(places).toEqual([{ sheet, row: 7, column: 2 }]);
});

it('puts the row of a new task in where no blank one stands, as other programs for files do', async () => {
  const { port } = valueOf(await openBook('mau.xlsx', new Uint8Array(readFileSync(SAMPLE)), runner));
  const opened = valueOf(await openPlan(port, runner));
  const group = groupsOf(opened.plan).find(({ tasks }) => tasks.some(({ due }) => due.ym[0]?.month === 9));
  const wanted = {
    content: 'Tổng kết phong trào',
    leads: [opened.plan.units[0]?.unit.code ?? ''],
    coordinating: null,
    due: { year: 2026, month: 9, day: 30 },
    product: null,
    sheet: null,
    field: null,
    group: group?.id ?? null,
    number: null,
  };
  const addition = valueOf(await prepareAddition({ port, runner }, opened, wanted));
  expect(addition.how).toBe('insert');
  const written = valueOf(await writeAddition({ port, runner, say, now: NOW }, opened, wanted, addition));
  expect(written.opened.plan.tasks).toHaveLength(opened.plan.tasks.length + 1);
});

it('is unsaved after a write, saved once its bytes are kept, and as it was after an undo', async () => {
  const book = valueOf(await openBook('mau.xlsx', new Uint8Array(readFileSync(SAMPLE)), runner));
  const grids = valueOf(await book.read());
  const sheet = grids.sheets[0]?.name ?? '';
  const write = async (row: number): Promise<string> =>
    valueOf(await book.port.editCells([{ sheet, row, column: 30, expected: null, value: 'thử' }], runner)).entry;
  expect(book.unsaved).toBe(false);
  const first = await write(40);
  expect(book.unsaved).toBe(true);
  valueOf(await book.port.undo(first));
  expect(book.unsaved).toBe(false);

  const [one, other] = [await write(40), await write(41)];
  await book.save();
  // Handed out is not kept yet, and what is written meanwhile is not in it.
  expect(book.unsaved).toBe(true);
  book.saved();
  expect(book.unsaved).toBe(false);
  const later = await write(42);
  book.saved();
  expect(book.unsaved).toBe(true);
  valueOf(await book.port.undo(later));
  expect(book.unsaved).toBe(false);
  valueOf(await book.port.undo(one));
  valueOf(await book.port.undo(other));
  expect(book.unsaved).toBe(true);
});
