/**
 * The sheet "DS …": every task of the period and every carried one, a line for each task and lead, as one Excel table. The
 * report beside it counts on it, and its filters answer "which ones?".
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import { COLUMN, HIDDEN_COLUMNS, LAST_COLUMN } from '../../draft/layout';
import { machineLine } from '../../draft/machineLine';
import { SharedCells, numberCell, textCell } from '../../draft/cells';
import { TabRows } from '../../draft/tabRows';
import type { CellDraft, TabDraft } from '../../draft/types';
import type { Plan } from '../../plan/types';
import type { RollUp } from '../../rollup/types';
import { isoDate, vietnameseDate } from '../../time/date';
import { periodCode } from '../../time/period';
import type { Period } from '../../time/types';
import { LINE_SIGN, metadataRow } from '../readBack/ownTabInfo';
import { listTabName } from './tabName';
import { explanationText } from '../text/explanationTexts';
import { periodName } from '../text/periodName';
import { taskLinks } from '../text/taskLink';
import { addSubtitle, closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import { coordinatingNaming } from '../text/unitNames';
import type { AnnexLine } from '../annex/annexLines';
import { commonDeadline, firstCarried } from '../annex/listColumns';
import type { ListColumn, ListColumns } from '../annex/listColumns';

/** Lines added between two pauses. */
const LINES_PER_STEP = 250;
/** The head of the table; it is repeated on every page and stays in sight. */
const HEAD_ROW = 4;
/** Characters of a column that holds nothing in sight. */
const WORKING_WIDTH = 4;

/** Returns the identity of the list of a period. */
export function annexIdentity(period: Period): string {
  return `list:${periodCode(period)}`;
}

/** Returns the name of the table, one for each period: `TienDo_DS_2023_Q3`, `TienDo_DS_2023_07`, `TienDo_DS_2023`. */
export function annexTableName(period: Period): string {
  return `TienDo_DS_${periodCode(period).replace('-', '_')}`;
}

/** What the list needs besides its lines. */
export interface AnnexContext {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly columns: ListColumns;
  /** Remarks of tasks that stand in no list of the report, so that none is lost. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly fingerprint: string;
  readonly closedAt: ClosingTime;
  readonly say: Say;
}

/** Makes the sheet. Without a task a single line says so, for the formulas. */
export function* annexTab(lines: readonly AnnexLine[], context: AnnexContext): Steps<TabDraft> {
  const { rollUp, columns, say } = context;
  const last = Math.max(COLUMN.key, ...columns.all.map(({ column }) => column));
  const widths = widthsOf(columns);
  const tab = new TabRows(widths, columns.printed);
  const remark = columns.at('remark') ?? COLUMN.key;
  const machine = machineLine({
    period: periodCode(rollUp.period),
    asOf: isoDate(rollUp.asOf),
    fingerprint: context.fingerprint,
    remark,
  });
  tab.add(metadataRow(machine, remark), MACHINE_ROW_HEIGHT);
  const title = say('report.annex.title', { period: periodName(rollUp.period, say).toUpperCase() });
  const titleRow = tab.fullWidth(title, 'title', { part: 'head', id: 'title' });
  const asOf = vietnameseDate(rollUp.asOf);
  const common = commonDeadline(lines);
  const carried = firstCarried(lines);
  const told = [
    say('report.annex.as-of', { asOf }),
    ...(common === null ? [] : [say('report.annex.deadline', { deadline: vietnameseDate(common) })]),
    ...(carried === null ? [] : [say('report.annex.carried-from', { number: carried })]),
  ];
  const subtitle = `(${told.join(say('report.list.common-separator'))})`;
  const closing = textCell(closedAtText(context.closedAt, say), 'closing');
  addSubtitle(tab, textCell(subtitle, 'note-line'), (columns.at('content') ?? COLUMN.name) + 1, closing);
  const header = Array.from({ length: last + 1 }, (): CellDraft | null => null);
  for (const { name, column } of columns.all) header[column] = textCell(columns.headOf(name), 'header');
  // A table names its columns: that of the keys too, in plain words, for a copy to send keeps them.
  header[COLUMN.key] = textCell(say('report.column.key'), 'faint');
  tab.add(header, null, { part: 'header', id: 'annex' });
  yield* addLines(tab, lines, last, context);
  if (lines.length === 0) {
    const none = Array.from({ length: last + 1 }, (): CellDraft | null => null);
    none[COLUMN.name] = textCell(say('report.annex.none'), 'text');
    tab.addLine(none, { part: 'none', id: 'annex' });
  }
  return {
    identity: annexIdentity(rollUp.period),
    kind: 'list',
    title: listTabName(rollUp.period, say),
    rows: tab.rows,
    widths,
    hiddenColumns: HIDDEN_COLUMNS,
    merges: tab.merges,
    freezeRows: HEAD_ROW,
    print: {
      landscape: true,
      titleRows: [HEAD_ROW, HEAD_ROW],
      breaks: [],
      columns: [0, columns.printed],
      footer: say('report.footer'),
    },
    charts: [],
    tables: [
      {
        name: annexTableName(rollUp.period),
        area: { top: HEAD_ROW, left: COLUMN.number, bottom: tab.rows.length, right: last },
      },
    ],
    titleCell: { row: titleRow, column: 0 },
  };
}

function widthsOf({ all }: ListColumns): readonly number[] {
  const widths = Array.from({ length: LAST_COLUMN + 1 }, () => WORKING_WIDTH);
  for (const { column, width } of all) widths[column] = width;
  return widths;
}

function* addLines(tab: TabRows, lines: readonly AnnexLine[], last: number, context: AnnexContext): Steps<void> {
  const { columns, remarks } = context;
  const cellsOf = lineCells(context);
  // The running number follows, remarks are the office's.
  const open = [COLUMN.number, columns.at('remark') ?? COLUMN.number];
  for (const [index, line] of lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: index / lines.length };
    const { task, position } = line;
    // Placed one by one: a plan has many such lines, and an object to place from would cost more than its cells.
    const cells = new Array<CellDraft | null>(last + 1).fill(null);
    const remark = position === 0 ? (remarks.get(task.key) ?? null) : null;
    for (const { name, column } of columns.all) cells[column] = cellsOf(name, line, remark);
    const id = position === 0 ? task.key : `${task.key}${LINE_SIGN}${position + 1}`;
    tab.addLine(cells, { part: 'annex', id, open, code: line.class });
  }
}

/** Makes the function that gives a cell of a line; cells that repeat down a column are made once. */
function lineCells({
  plan,
  columns,
  say,
}: AnnexContext): (name: ListColumn, line: AnnexLine, remark: string | null) => CellDraft {
  const shared = new SharedCells();
  const linkOf = taskLinks(plan, say);
  const coordinating = coordinatingNaming(plan);
  const scopes = { inside: say('report.annex.inside'), carried: say('report.annex.carried') };
  return (name, line, remark) => {
    const { task } = line;
    switch (name) {
      case 'number':
        return numberCell(line.number, 'count');
      case 'content':
        return textCell(task.content, 'text');
      case 'lead':
        return shared.text(line.unitName, 'text');
      case 'deadline':
        return shared.date(line.deadline, columns.isOfYear ? 'day' : 'date');
      case 'state':
        return shared.text(line.state, 'text');
      case 'carried-mark':
        return shared.text(line.carried ? scopes.carried : scopes.inside, 'text-centre');
      case 'reported':
        return shared.text(task.progress.text, 'text');
      case 'explanation':
        return shared.text(explanationText(task, say, say('report.list.common-separator')), 'text');
      case 'completed-on':
        return shared.date(line.completedOn, 'date');
      case 'typed':
        return shared.text(line.typed === null ? null : say(`report.column.${line.typed}`), 'text-centre');
      case 'lead-place':
        return shared.number(line.position + 1, 'count');
      case 'field':
        return shared.text(line.field, 'text');
      case 'director':
        return shared.text(line.director, 'text');
      case 'coordinating-units':
        return shared.text(coordinating(task), 'text');
      case 'remark':
        return textCell(remark, 'remark');
      case 'link':
        return numberedLink(linkOf(task), task.number, say);
    }
  };
}

/** A jump that names the task's number in the plan too. */
function numberedLink(cell: CellDraft, number: string | null, say: Say): CellDraft {
  return number === null
    ? cell
    : { ...cell, value: say('report.link.numbered', { place: String(cell.value), number }) };
}

/** Points; the machine line stands in a hidden column and its row only keeps a little distance. */
const MACHINE_ROW_HEIGHT = 6;
