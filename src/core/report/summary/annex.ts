/**
 * The annex: every task of the period and every carried one, a line for each task and lead. It is an Excel table: the
 * tables above count on it, and its filters answer "which ones?".
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Plan } from '../../plan/types';
import type { RollUp } from '../../rollup/types';
import { periodCode } from '../../time/period';
import type { Due, Period } from '../../time/types';
import type { AnnexLine } from '../annex/annexLines';
import { SharedCells, numberCell, placed, textCell } from '../../draft/cells';
import { explanationText } from '../text/explanationTexts';
import { COLUMN, LAST_COLUMN, TASK_OPEN, WORKING, WORKING_NAMES } from '../../draft/layout';
import { LINE_SIGN } from '../readBack/ownTabInfo';
import type { TabRows } from '../../draft/tabRows';
import { TASK_COLUMNS } from './taskColumns';
import type { ReportColumn } from './taskColumns';
import { taskLinks } from '../text/taskLink';
import type { CellDraft, TableDraft } from '../../draft/types';
import { coordinatingNaming } from '../text/unitNames';

/** Lines added between two pauses. */
const LINES_PER_STEP = 250;

const HEADERS: readonly (readonly [number, ReportColumn])[] = [
  ...TASK_COLUMNS,
  [COLUMN.detail1, 'coordinating-units'],
  [COLUMN.detail2, 'field'],
  [COLUMN.detail3, 'director'],
  [COLUMN.remark, 'remark'],
  [COLUMN.link, 'link'],
  [COLUMN.carried, 'carried-mark'],
  [COLUMN.months, 'months'],
  [COLUMN.explanation, 'explanation'],
  [COLUMN.reported, 'reported'],
  [COLUMN.planNumber, 'plan-number'],
];

/** Returns the name of the annex's table, one for each period: `TienDo_2023_Q3`, `TienDo_2023_07`, `TienDo_2023`. */
export function annexTableName(period: Period): string {
  return `TienDo_${periodCode(period).replace('-', '_')}`;
}

/** What the annex needs besides its lines. */
export interface AnnexContext {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  /** Remarks of tasks that stand in no list, so that none is lost. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly say: Say;
}

/** Adds the annex's header and lines and returns its table. Without a task a single line says so, for the formulas. */
export function* addAnnex(tab: TabRows, lines: readonly AnnexLine[], context: AnnexContext): Steps<TableDraft> {
  const { rollUp, plan, remarks, say } = context;
  const header = tab.add(
    placed({
      ...Object.fromEntries(
        HEADERS.map(([column, name]) => [column, textCell(say(`report.column.${name}`), 'header')]),
      ),
      ...Object.fromEntries(workingColumns().map(([name, column]) => [column, textCell(WORKING_NAMES[name], 'faint')])),
    }),
    null,
    // The mark is the header of the key column.
    { part: 'header', id: 'annex' },
  );
  const coordinating = coordinatingNaming(plan);
  const cellsOf = annexCells(plan, say);
  for (const [index, line] of lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: index / lines.length };
    const { task, position } = line;
    tab.addTask(cellsOf(line, coordinating(task), position === 0 ? (remarks.get(task.key) ?? null) : null), {
      part: 'annex',
      id: position === 0 ? task.key : `${task.key}${LINE_SIGN}${position + 1}`,
      open: TASK_OPEN,
    });
  }
  if (lines.length === 0) {
    tab.add([null, textCell(say('report.annex.none'), 'text')], null, { part: 'none', id: 'annex' });
  }
  return {
    name: annexTableName(rollUp.period),
    area: { top: header, left: COLUMN.number, bottom: tab.rows.length, right: LAST_COLUMN },
  };
}

function workingColumns(): (readonly [keyof typeof WORKING, number])[] {
  return Object.entries(WORKING) as (readonly [keyof typeof WORKING, number])[];
}

/** Makes the function that gives the cells of a line; cells that repeat down a column are made once. */
function annexCells(
  plan: Plan,
  say: Say,
): (line: AnnexLine, coordinating: string, remark: string | null) => (CellDraft | null)[] {
  const shared = new SharedCells();
  const linkOf = taskLinks(plan, say);
  const monthsOf = remembered(monthsText);
  const barred = remembered((rows: readonly number[]) => `|${rows.join('|')}|`);
  const scopes = { inside: say('report.annex.inside'), carried: say('report.annex.carried') };
  return (line, coordinating, remark) => {
    const { task } = line;
    // Placed one by one: a plan has many such lines, and an object to place from would cost more than its cells.
    const cells = new Array<CellDraft | null>(LAST_COLUMN + 1).fill(null);
    const working = (column: number, value: number | null): void => {
      if (value !== null) cells[column] = shared.number(value, 'working');
    };
    cells[COLUMN.number] = numberCell(line.number, 'count');
    cells[COLUMN.name] = textCell(task.content);
    cells[COLUMN.unit] = shared.text(line.unitName);
    cells[COLUMN.deadline] = shared.date(line.deadline);
    cells[COLUMN.completed] = shared.date(line.completedOn);
    cells[COLUMN.state] = shared.text(line.state);
    cells[COLUMN.detail1] = shared.text(coordinating);
    cells[COLUMN.detail2] = shared.text(task.field);
    cells[COLUMN.detail3] = shared.text(task.director);
    cells[COLUMN.remark] = textCell(remark, 'remark');
    cells[COLUMN.link] = linkOf(task);
    cells[COLUMN.carried] = shared.text(line.carried ? scopes.carried : scopes.inside, 'text-centre');
    cells[COLUMN.months] = shared.text(monthsOf(task.due), 'text-centre');
    cells[COLUMN.explanation] = shared.text(explanationText(task, say));
    cells[COLUMN.reported] = shared.text(task.progress.text);
    cells[COLUMN.planNumber] = shared.text(task.number, 'text-centre');
    working(WORKING.unit, line.unitIndex);
    working(WORKING.field, line.fieldIndex);
    working(WORKING.director, line.directorIndex);
    cells[WORKING.class] = shared.text(line.class, 'faint');
    working(WORKING.first, line.first ? 1 : null);
    working(WORKING.scope, line.scope);
    if (line.typed !== null) cells[WORKING.typed] = shared.text(line.typed, 'faint');
    working(WORKING.distinctInUnit, line.distinctInUnit);
    working(WORKING.distinct, line.distinct);
    if (line.coordinating.length > 0) {
      cells[WORKING.coordinating] = shared.text(barred(line.coordinating), 'faint');
    }
    working(WORKING.month, line.month);
    return cells;
  };
}

/** Makes a function that computes once for each value: tasks share the readings of equal cells. */
function remembered<Value>(compute: (value: Value) => string): (value: Value) => string {
  const known = new Map<Value, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) known.set(value, (text = compute(value)));
    return text;
  };
}

/** Returns the months of a task in short: runs as "1-3", single ones by commas. */
function monthsText({ months }: Due): string {
  const runs: [number, number][] = [];
  for (const month of months) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === month - 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs
    .map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}-${to}`))
    .join(', ');
}
