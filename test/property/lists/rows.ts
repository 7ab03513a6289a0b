/** Rows between the tasks of a plan, judged by what becomes of the tasks around them. */
import type { MergedArea, CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { runThrough } from '../../../src/core/flow/steps';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Plan } from '../../../src/core/plan/types';
import type { Judged, ReadList, Verdict } from './listFile';
import { RIGHT, SAID, linesOf, wrong } from './listFile';

/** `band=5: | THÁNG 5`: what a row is (`band`, `group`, `note`, `end`, `task`), and its cells from the left. */
interface Label {
  readonly kind: string;
  /** A band's months; null where it must be said, or is no band. */
  readonly months: readonly number[] | null;
  readonly cells: readonly CellValue[];
}

/** A plan with the label in it: its rows, and for each task's row the months that are right (null: to be said). */
interface Placed {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly labelRow: number;
  readonly merged?: boolean;
  readonly truth: ReadonlyMap<number, readonly number[] | null>;
}

type Shape = (label: Label) => Placed | null;

const WORK = [
  ...['Rà soát quy chế làm việc', 'Xây dựng kế hoạch thanh tra', 'Tổ chức tập huấn nghiệp vụ'],
  ...['Kiểm tra công tác văn thư', 'Tham mưu quyết định phân cấp', 'Thẩm định hồ sơ dự án'],
];
const LEADS = ['VP', 'KHTC', 'Phòng TCCB'];
const HEADINGS = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp'];
const COLUMNS = 6;

function workOf(number: number): CellValue[] {
  return [
    number,
    `${WORK[number % WORK.length] ?? ''} của đơn vị số ${number}`,
    LEADS[number % LEADS.length] ?? '',
    number % 2 === 1 ? 'Phòng KHTC' : 'Văn phòng Sở',
    null,
    null,
  ];
}

/** A plan in bands of months or quarters, the label within the first band. */
function banded(
  bands: readonly [string, readonly number[]][],
  change: (label: Label) => readonly CellValue[] | null,
  merged = false,
): Shape {
  return (label) => {
    const cells = change(label);
    if (cells === null || label.kind === 'end') return null;
    return place({
      head: [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], [], [...HEADINGS, 'Kết quả', 'Ghi chú']],
      bands,
      cells,
      label,
      merged,
    });
  };
}

interface Placing {
  readonly head: readonly (readonly CellValue[])[];
  readonly bands: readonly [string, readonly number[]][];
  readonly cells: readonly CellValue[];
  readonly label: Label;
  readonly merged: boolean;
}

function place({ head, bands, cells, label, merged }: Placing): Placed {
  const rows: (readonly CellValue[])[] = [...head];
  const truth = new Map<number, readonly number[] | null>();
  let number = 0;
  let labelRow = 0;
  const addTask = (months: readonly number[] | null): void => {
    rows.push(workOf(++number));
    truth.set(rows.length, months);
  };
  bands.forEach(([name, months], index) => {
    rows.push([null, name]);
    for (let task = 0; task < 4; task++) addTask(months);
    if (index > 0) return;
    rows.push(cells);
    labelRow = rows.length;
    if (label.kind === 'task') {
      truth.set(labelRow, months);
      number++;
    }
    for (let task = 0; task < 2; task++) addTask(label.kind === 'band' ? label.months : months);
  });
  return { name: 'KẾ HOẠCH', rows, labelRow, merged, truth };
}

const MONTHS: readonly [string, readonly number[]][] = [
  ['THÁNG 3', [3]],
  ['THÁNG 4', [4]],
];
const QUARTERS: readonly [string, readonly number[]][] = [
  ['QUÝ I', [1, 2, 3]],
  ['QUÝ II', [4, 5, 6]],
];

function inCapitals(label: Label): readonly CellValue[] | null {
  const upper = label.cells.map((cell) => (typeof cell === 'string' ? cell.toUpperCase() : cell));
  return label.kind === 'task' || upper.every((cell, index) => cell === label.cells[index]) ? null : upper;
}

/** Behind the last task, with or without blank rows between. */
function behind(blank: number): Shape {
  return (label) => {
    if (label.kind !== 'end') return null;
    const placed = place({
      head: [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], [], [...HEADINGS, 'Kết quả', 'Ghi chú']],
      bands: MONTHS,
      cells: [],
      label,
      merged: false,
    });
    const rows = [...placed.rows, ...Array.from({ length: blank }, () => []), label.cells];
    return { ...placed, rows, labelRow: rows.length };
  };
}

/** A plan whose tasks have times of their own, below two groups; `columns` drops the number column. */
function timed(name: string, title: string, months: (task: number) => number, head: readonly string[]): Shape {
  return (label) => {
    const numbered = head[0] === 'STT';
    if (label.kind === 'band' || label.kind === 'end') return null;
    if (!numbered && label.cells[0] !== null) return null;
    const timeAt = head.indexOf('Thời hạn');
    const row = (cells: readonly CellValue[]): readonly CellValue[] => (numbered ? cells : cells.slice(1));
    const rows: (readonly CellValue[])[] = [[title], [], head];
    const truth = new Map<number, readonly number[] | null>();
    const addTask = (number: number): void => {
      const cells = workOf(number);
      if (timeAt >= 0) cells[4] = `Tháng ${months(number)}`;
      rows.push(row(cells));
      truth.set(rows.length, [months(number)]);
    };
    for (let number = 1; number < 6; number++) addTask(number);
    const cells =
      timeAt < 0 && label.kind === 'task' ? label.cells.map((cell, at) => (at === 4 ? null : cell)) : label.cells;
    rows.push(row(cells));
    const labelRow = rows.length;
    if (label.kind === 'task') truth.set(labelRow, [5]);
    for (let number = 7; number < 10; number++) addTask(number);
    return { name, rows, labelRow, truth };
  };
}

const TIME_HEAD = [...HEADINGS, 'Thời hạn', 'Kết quả'];

/** Where labels stand, by the name of the list. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  'rows-bands': [
    banded(MONTHS, ({ cells }) => cells),
    banded(MONTHS, ({ cells }) => (cells.filter((cell) => cell !== null).length === 1 ? cells : null), true),
    banded(MONTHS, inCapitals),
    banded(QUARTERS, ({ kind, cells }) => (kind === 'group' || kind === 'note' ? cells : null)),
    behind(0),
    behind(2),
  ],
  'rows-offices': [
    timed('KẾ HOẠCH', 'KẾ HOẠCH CÔNG TÁC NĂM 2026', (task) => (task % 2 === 1 ? 4 : 6), TIME_HEAD),
    timed('KẾ HOẠCH', 'KẾ HOẠCH CÔNG TÁC NĂM 2026', (task) => (task % 2 === 1 ? 4 : 6), TIME_HEAD.slice(1)),
    timed('Tháng 5', 'KẾ HOẠCH CÔNG TÁC THÁNG 5 NĂM 2026', () => 5, [...HEADINGS, 'Ghi chú', 'Kết quả']),
  ],
};

/** The list of a file: each label in each plan that it fits into. */
export function rowList(name: string): ReadList {
  return {
    name,
    judged: () =>
      linesOf(`${name}.txt`).flatMap(({ text: line, knownWrong }): Judged[] => {
        const label = labelOf(line);
        return (SHAPES[name] ?? []).flatMap((shape) => {
          const placed = shape(label);
          return placed === null ? [] : [{ line, knownWrong, verdict: verdictOn(placed, label) }];
        });
      }),
  };
}

/** A label of a list in one of the plans that it fits into. */
export interface LabelledSheet {
  readonly line: string;
  readonly sheet: SheetGrid;
}

/** Every plan of a list. */
export function labelledSheets(name: string): LabelledSheet[] {
  return linesOf(`${name}.txt`).flatMap(({ text: line }) =>
    (SHAPES[name] ?? []).flatMap((shape) => {
      const placed = shape(labelOf(line));
      return placed === null ? [] : [{ line, sheet: sheetOf(placed) }];
    }),
  );
}

function labelOf(line: string): Label {
  const [, kind = '', months, cells = ''] = /^(\w+)(?:=([^:]+))?: ?(.*)$/u.exec(line) ?? [];
  const read = cells.split('|').map((cell) => cell.trim());
  return {
    kind,
    months: months === undefined || months === 'said' ? null : monthsOf(months),
    cells: Array.from({ length: COLUMNS }, (_, index) => valueOf(read[index] ?? '')),
  };
}

function monthsOf(text: string): readonly number[] {
  const [from = 0, to] = text.split('-').map(Number);
  if (to === undefined) return text.split(',').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  return /^\d+$/.test(text) && !text.startsWith('0') ? Number(text) : text;
}

function verdictOn(placed: Placed, label: Label): Verdict {
  const read = runThrough(readPlan({ name: 'ke-hoach.xlsx', sheets: [sheetOf(placed)] }, {}));
  if (!read.ok) return SAID;
  const faults = faultsOf(read.value, placed);
  if (faults.length === 0) return RIGHT;
  const said = [...read.value.unreadBands, ...read.value.doubtfulRows].some(({ row }) => row === placed.labelRow);
  const cells = JSON.stringify(label.cells);
  return said ? SAID : wrong(`${label.kind} ${cells}: ${faults.slice(0, 3).join('; ')}`);
}

function faultsOf(plan: Plan, { truth, rows }: Placed): readonly string[] {
  const tasks = new Map(plan.tasks.map((task) => [task.row, task]));
  const said = plan.unreadBands.length + plan.doubtfulRows.length > 0;
  const doubtful = new Set(plan.doubtfulRows.map(({ row }) => row));
  const faults: string[] = [];
  rows.forEach((_, index) => {
    const row = index + 1;
    const [task, months] = [tasks.get(row), truth.get(row)];
    if (task === undefined || months === undefined) {
      // A task without a lead is an error that everybody sees.
      if (task !== undefined && task.lead.text !== '') faults.push(`row ${row} is a task`);
      if (months !== undefined && !doubtful.has(row)) faults.push(`row ${row} is lost`);
      return;
    }
    const read = task.due.months.join();
    const silent = months === null ? read !== '' && !said : read !== months.join() && task.due.remarks.length === 0;
    if (silent) faults.push(`row ${row} in months ${read}, wanted ${months?.join() ?? 'said'}`);
  });
  return faults;
}

function sheetOf({ name, rows, labelRow, merged }: Placed): SheetGrid {
  const merge: MergedArea = { top: labelRow - 1, left: 0, bottom: labelRow - 1, right: COLUMNS - 1 };
  return {
    name,
    visibility: 'visible',
    rows,
    formats: [],
    merges: merged === true ? [merge] : [],
    hiddenRows: 0,
    own: null,
  };
}
