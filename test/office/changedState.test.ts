/**
 * "Lọc DS là thấy": one visible state in the list of a period is changed to every other one, LibreOffice works the report
 * out again, and every figure of it is what a count of the visible rows comes to. So each state counts where it should, and
 * nowhere else.
 */
import path from 'node:path';
import { createStraightRunner } from '../../src/app/runner';
import { parseCellAddress } from '../../src/core/grid/address';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { formulaCells, withText, withoutCachedValues } from '../helpers/formulaCells';
import { allThroughOffice, describeOffice } from '../helpers/libreOffice';
import { summarised } from '../helpers/recalculate';
import { valueOf } from '../helpers/valueOf';

jest.setTimeout(600_000);

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
/** A month judged on its 20th day has work of most states. */
const MONTH = '-10';
const STATES = [
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Đang thực hiện',
  'Chưa thực hiện',
  'Chưa hoàn thành quá hạn',
  'Thường xuyên',
  'Lùi thời hạn',
  'Hủy',
];
/** Heads of the report that say a state in other words. */
const STATE_OF_HEAD = new Map([
  ['Chưa hoàn thành trong hạn: đang thực hiện', 'Đang thực hiện'],
  ['Chưa hoàn thành trong hạn: chưa thực hiện', 'Chưa thực hiện'],
]);
/** Row of the heads of a list. */
const HEAD_ROW = 4;

type Rows = readonly (readonly unknown[])[];

const runner = createStraightRunner();

async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Rows>> {
  const book = valueOf(await openXlsx('so.xlsx', bytes, runner));
  return new Map(valueOf(await book.read(runner)).sheets.map(({ name, rows }) => [name, rows]));
}

/** The rows of the list, as somebody who filters it sees them. */
function listed(list: Rows): readonly ReadonlyMap<string, unknown>[] {
  const heads = list[HEAD_ROW - 1] ?? [];
  return list
    .slice(HEAD_ROW)
    .filter((row) => row[heads.indexOf('Trạng thái')] !== null)
    .map((row) => new Map(heads.map((head, column) => [String(head), row[column]])));
}

/** What a cell of the report must show: counted from the rows of the list; undefined for what no state can change. */
function expected(rows: ReturnType<typeof listed>, label: unknown, head: unknown): unknown {
  const isTotal = label === 'Tổng cộng';
  const inPeriod = rows.filter(
    (row) =>
      row.get('Kỳ') === 'Trong kỳ' && (isTotal || row.get('Đơn vị chủ trì') === label || row.get('Lĩnh vực') === label),
  );
  const count = (...states: readonly string[]): number =>
    inPeriod.filter((row) => states.includes(String(row.get('Trạng thái')))).length;
  const share = (part: number, whole: number): unknown =>
    whole === 0 ? '–' : Math.round((1000 * part) / whole + 1e-9) / 10;
  const done = count('Hoàn thành đúng hạn', 'Hoàn thành quá hạn');
  const total = inPeriod.length - count('Hủy');
  if (head === 'Tổng số') return total;
  if (head === 'Tỷ lệ hoàn thành (%)') return share(done, total - count('Thường xuyên'));
  if (head === 'Tỷ lệ trên số đến hạn (%)') return share(done, done + count('Chưa hoàn thành quá hạn'));
  const state = STATE_OF_HEAD.get(String(head)) ?? String(head);
  return STATES.includes(state) ? count(state) : undefined;
}

describeOffice('A state changed in the list', () => {
  test('to every other one changes the figures that count it, and no other', async () => {
    const { bytes, tabs } = await summarised(SAMPLE, 2026, [MONTH]);
    const [report = '', list = ''] = tabs;
    const before = await sheetsOf(bytes);
    const own = before.get(list) ?? [];
    const column = (own[HEAD_ROW - 1] ?? []).indexOf('Trạng thái');
    const place = own.findIndex((row) => row[column] === STATES[0]);
    const cell = `${String.fromCharCode('A'.charCodeAt(0) + column)}${place + 1}`;
    const files = STATES.map((state) => withoutCachedValues(withText(bytes, list, cell, state), tabs));
    const worked = await Promise.all(allThroughOffice(files, 'xlsx').map(sheetsOf));

    const formulas = formulaCells(bytes, [report]).map((formula) => formula.cell);
    const heads = before.get(report) ?? [];
    // Boxes are placed by their words: total, completed, overdue, carried over.
    const [, , overdueCell = ''] = formulas.filter((name) => parseCellAddress(name)?.row === 5);
    const wrong: string[] = [];
    const counted = new Set<string>();
    for (const [index, state] of STATES.entries()) {
      const shown = worked[index]?.get(report) ?? [];
      const rows = listed(worked[index]?.get(list) ?? []);
      expect(rows.filter((row) => row.get('Trạng thái') === state).length).toBeGreaterThan(0);
      const total = (head: string): unknown => expected(rows, 'Tổng cộng', head);
      const done = Number(total('Hoàn thành đúng hạn')) + Number(total('Hoàn thành quá hạn'));
      const keyFigures = new Map([
        ['A5', total('Tổng số')],
        ['C5', done],
        [overdueCell, total('Chưa hoàn thành quá hạn')],
        // The words of the page are those of the closing: it says so as soon as a count is another one.
        ['A3', index === 0 ? heads[2]?.[0] : createSay('vi')('report.subtitle.changed')],
      ]);
      for (const name of formulas) {
        const at = parseCellAddress(name);
        if (!at || at.row === 1) continue;
        const value = shown[at.row - 1]?.[at.column];
        const head = heads
          .slice(0, at.row)
          .reverse()
          .find((row) => row[0] === 'Stt')?.[at.column];
        const label = shown[at.row - 1]?.[1];
        const wanted = keyFigures.get(name) ?? expected(rows, label, head) ?? heads[at.row - 1]?.[at.column];
        if (value !== wanted)
          wrong.push(
            `${state}: ${name} (${String(label)}, ${String(head)}) shows ${String(value)}, not ${String(wanted)}`,
          );
        if (value !== heads[at.row - 1]?.[at.column])
          counted.add(`${state}: ${typeof label === 'string' ? label : name}`);
      }
    }
    expect(wrong).toEqual([]);
    // The unit, the field and all of it change with each state but the one that stands there.
    expect([...new Set([...counted].map((each) => each.split(': ')[0]))]).toEqual(STATES.slice(1));
  });
});
