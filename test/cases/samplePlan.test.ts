/** The figures of the sample plan: as counted by another program, by a count of our own, and by the engine. */
import path from 'node:path';
import type { Plan, Task } from '../../src/core/plan/types';
import type { Counts } from '../../src/core/rollup/types';
import { isoDate } from '../../src/core/time/date';
import { caseTable } from '../helpers/caseTable';
import type { CountedTask } from '../helpers/countPlan';
import { isoDayOf, periodCodeOf } from '../helpers/countingCases';
import { ownCount } from '../helpers/ownCount';
import type { OwnCounts } from '../helpers/ownCount';
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { count } from '../helpers/rollUps';

const plan: Plan = planOf(rawGrids(path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx')));

/** Columns of the table → names of the command line's contract. */
const COLUMNS = {
  'Tổng số': 'total',
  'Hoàn thành đúng hạn': 'onTime',
  'Hoàn thành quá hạn': 'late',
  'Chưa ghi ngày': 'undated',
  'Đang thực hiện': 'inProgress',
  'Chưa thực hiện': 'notStarted',
  'Chưa hoàn thành quá hạn': 'overdue',
  'Thường xuyên': 'ongoing',
  Lùi: 'deferred',
  Hủy: 'cancelled',
  'Chưa báo cáo': 'unreported',
  'Chưa rõ nội dung': 'unclear',
  'Tồn kỳ trước': 'carriedOver',
  'Tồn đã xong': 'carriedDone',
  'Không trùng': 'distinct',
  'Không trùng đã hoàn thành': 'distinctCompleted',
} as const satisfies Readonly<Record<string, keyof Counts>>;
type Column = keyof typeof COLUMNS;
const TITLES = Object.keys(COLUMNS) as Column[];

/** Period and day of each table of the file. */
const TABLES = [
  ['Tháng 2/2026', '28/02/2026'],
  ['Tháng 4/2026', '05/05/2026'],
  ['Quý III/2026', '30/09/2026'],
  ['6 tháng đầu năm 2026', '01/07/2026'],
  ['Năm 2026', '03/11/2026'],
] as const;

type Rows = Readonly<Record<string, Readonly<Record<Column, number>>>>;

function asTyped(counts: Counts | OwnCounts): Record<Column, number> {
  const numbers: OwnCounts = { ...counts };
  return Object.fromEntries(TITLES.map((title) => [title, numbers[COLUMNS[title]] ?? -1])) as Record<Column, number>;
}

function tableOf(period: string, day: string): Rows {
  const rows = caseTable('sample-plan.md', `${period}, tính đến ngày ${day}`, ['Dòng', ...TITLES]);
  return Object.fromEntries(
    rows.map((row) => [row['Dòng'], Object.fromEntries(TITLES.map((title) => [title, Number(row[title])]))]),
  ) as Rows;
}

const nameOf = (code: string | null): string =>
  plan.units.find(({ unit }) => unit.code === code)?.unit.name ?? 'Chưa rõ đơn vị chủ trì';

/** The engine's rows by name; a collective has none in the file. */
function engineRows(period: string, day: string): Rows {
  const rollUp = count(plan, period, day);
  const units = rollUp.rows.filter(({ kind }) => kind !== 'nhóm');
  const rows = units.map(({ unit, counts }) => [nameOf(unit), asTyped(counts)] as const);
  return { ...Object.fromEntries(rows), 'Cả kế hoạch': asTyped(rollUp.total) };
}

function counted({ content, lead, coordinating, due, progress }: Task): CountedTask {
  const { state, completedOn, deferredTo, percent, lateWord } = progress;
  return {
    content,
    lead: lead.units,
    leadGroups: lead.collectives.length,
    coord: coordinating.units,
    months: due.months,
    kind: due.kind,
    event: due.event,
    progress: {
      state,
      on: completedOn === null ? null : isoDate(completedOn),
      to: deferredTo,
      lateWord,
      ...(percent === null ? {} : { percent }),
    },
  };
}
const TASKS = plan.tasks.map(counted);

function ownRows(period: string, day: string): Rows {
  const { rows, total } = ownCount(TASKS, period, day);
  const named = Object.entries(rows).map(([unit, counts]) => [nameOf(unit), asTyped(counts)] as const);
  return { ...Object.fromEntries(named), 'Cả kế hoạch': asTyped(total) };
}

describe('số liệu của kế hoạch mẫu', () => {
  it('chỉ có thời gian theo tháng, nên cách đếm thứ hai không phải xét ngày', () => {
    expect(plan.tasks.filter(({ due }) => due.explicitDay)).toEqual([]);
    expect(TASKS).toHaveLength(342);
  });

  it.each(TABLES)('%s, tính đến ngày %s: như chương trình khác đã đếm', (words, typed) => {
    const [period, day] = [periodCodeOf(words), isoDayOf(typed)];
    const expected = tableOf(words, typed);
    expect(engineRows(period, day)).toEqual(expected);
    expect(ownRows(period, day)).toEqual(expected);
  });

  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
  const periods = [...months, '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026-H1', '2026-H2', '2026-9M', '2026'];

  it.each(periods)('%s: máy tính và cách đếm thứ hai bằng nhau ở mọi số', (period) => {
    for (const day of ['2026-02-28', '2026-04-01', '2026-07-15', '2026-11-03', '2027-02-01']) {
      const { rows, total } = count(plan, period, day);
      const engine = rows
        .filter(({ kind }) => kind !== 'nhóm')
        .map(
          ({ unit, counts, coordinating }) =>
            [unit ?? '', unit === null ? counts : { ...counts, coordinating }] as const,
        );
      const own = ownCount(TASKS, period, day);
      const blank = Object.fromEntries(engine.filter(([unit]) => !(unit in own.rows)).map(([unit]) => [unit, 0]));
      for (const [, row] of engine.filter(([unit]) => unit in blank)) expect({ ...row }.total).toBe(0);
      expect({ day, total, rows: Object.fromEntries(engine.filter(([unit]) => !(unit in blank))) }).toEqual({
        day,
        total: own.total,
        rows: own.rows,
      });
    }
  });
});
