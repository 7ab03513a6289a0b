import { joinedFix, nameFixes } from '../../../src/app/check/nameFixes';
import { undoWrite } from '../../../src/app/write/undo';
import { writeCells } from '../../../src/app/write/writeCells';
import { cellAt } from '../../../src/core/grid/grid';
import { deskAt, deskOf, month, runner } from './issueDesk';
import type { Desk } from './issueDesk';
import { valueOf } from '../../helpers/valueOf';

const slipsOf = ({ issues }: Desk) => issues.filter(({ code }) => code === 'lead-typo' || code === 'coordinating-typo');

const plan = () =>
  deskOf(
    month(3, [
      ['Lập kế hoạch duy tu vỉa hè', 'P. KHTCC', 'P. QLĐTT; VP', 'Tháng 3', 'Hoàn thành', 46101, null],
      ['Kiểm kê cây xanh đường phố', 'P. KHTCC', 'P. QLĐTT; P. KHTTC', 'Tháng 3', 'Hoàn thành', 46101, null],
      ['Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 3', 'Hoàn thành', 46101, null],
    ]),
  );

const column = ({ port }: Desk, at: number) => {
  const [sheet] = port.grids.sheets;
  return [3, 4, 5].map((row) => (sheet ? cellAt(sheet, row, at) : undefined));
};

test('slips are gathered by what should be written, the most frequent first', async () => {
  const desk = await plan();
  const names = nameFixes(desk.fixes, slipsOf(desk));
  expect(names.map(({ to, spellings }) => [to, spellings.map(({ from, issues }) => [from, issues.length])])).toEqual([
    [
      'P. KHTC',
      [
        ['P. KHTCC', 2],
        ['P. KHTTC', 1],
      ],
    ],
    ['P. QLĐT', [['P. QLĐTT', 2]]],
  ]);
});

test('two slips in one cell are mended together, in one write that is undone as one', async () => {
  const desk = await plan();
  const { edits, left } = joinedFix(desk.fixes, slipsOf(desk));
  expect(left).toEqual([]);
  expect(edits).toHaveLength(4);
  const written = valueOf(await writeCells(desk.port, desk.opened, edits, runner));
  expect(column(desk, 2)).toEqual(['P. KHTC', 'P. KHTC', 'P. KHTC']);
  expect(column(desk, 3)).toEqual(['P. QLĐT; VP', 'P. QLĐT; P. KHTC', 'VP']);
  expect(slipsOf(await deskAt(desk.port))).toEqual([]);
  valueOf(await undoWrite(desk.port, written.steps, null, runner));
  expect(column(desk, 3)).toEqual(['P. QLĐTT; VP', 'P. QLĐTT; P. KHTTC', 'VP']);
});

test('what was not ticked stays, also beside a piece of the same cell that was', async () => {
  const desk = await plan();
  const [finance] = nameFixes(desk.fixes, slipsOf(desk));
  const [, other] = finance?.spellings ?? [];
  const { edits } = joinedFix(desk.fixes, other?.issues ?? []);
  expect(edits.map(({ row, value }) => [row, value])).toEqual([[4, 'P. QLĐTT; P. KHTC']]);
});

test('fixes that want the same letters otherwise are not mixed: the later one is left and named', async () => {
  const desk = await plan();
  const [slip] = slipsOf(desk).filter(({ code, row }) => code === 'coordinating-typo' && row === 3);
  if (!slip) throw new Error('No slip');
  const whole = { ...slip, part: slip.text, suggestion: 'Văn phòng' };
  const { edits, left } = joinedFix(desk.fixes, [slip, whole]);
  expect([edits.map(({ value }) => value), left]).toEqual([['P. QLĐT; VP'], [whole]]);
});

test('an issue that nobody can fix adds nothing', async () => {
  const desk = await deskOf(month(3, [['Thay nắp hố ga', 'Đội cây xanh', 'VP', 'Tháng 3', null, null, null]]));
  expect(nameFixes(desk.fixes, desk.issues)).toEqual([]);
  expect(joinedFix(desk.fixes, desk.issues)).toEqual({ edits: [], left: [] });
});
