/** The tab "Thay đổi kế hoạch": what is other than in an earlier version of the plan, one line a task, an Excel table. */
import type { Say } from '../../../messages/say';
import type { PlanChanges, TaskChange } from '../../amendments/types';
import type { Steps } from '../../flow/steps';
import type { MergedArea } from '../../grid/grid';
import { fittedRow, linkCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { fitHeights } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { fold } from '../../text/fold';
import {
  changeDetails,
  changeLabel,
  changeNotes,
  changeSummary,
  changesOfMatter,
  placeText,
  shownTask,
} from '../text/changeText';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';

export interface ChangesTabInput {
  readonly found: PlanChanges;
  /** Name of the file of the earlier version. */
  readonly earlier: string;
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

const COLUMNS = ['number', 'change', 'field', 'task-number', 'task', 'details', 'before', 'after'] as const;
const WIDTHS: readonly number[] = [4.5, 17, 20, 5.5, 44, 52, 14, 14];
/** Characters that the column of places may grow to: LibreOffice breaks no link, so that the longest stands in one line. */
const MOST_PLACE_WIDTH = 26;
const LAST = COLUMNS.length - 1;
const TABLE_NAME = 'TienDo_ThayDoi';
/** Lines added between two pauses. */
const LINES_PER_STEP = 250;

/** Makes the tab. The same input gives the same draft; only `closedAt` tells one run from the next. */
export function* changesTab({ found, earlier, say, closedAt }: ChangesTabInput): Steps<TabDraft> {
  const changes = changesOfMatter(found);
  const merges: MergedArea[] = [];
  const rows: RowDraft[] = [];
  const fullWidth = (text: string, style: StyleName): void => {
    rows.push(fullWidthRow(text, style, WIDTHS));
    merges.push(rowArea(rows.length, 0, LAST));
  };

  fullWidth(say('compare.title'), 'title');
  fullWidth(say('compare.subtitle', { before: earlier, after: found.after.workbook }), 'subtitle');
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  fullWidth(changeSummary(found, say), 'headline');
  for (const note of changeNotes(found, say)) fullWidth(note, 'note');
  rows.push(fittedRow(COLUMNS.map((name) => textCell(say(`compare.column.${name}`), 'header'))));
  const headerRow = rows.length;
  for (const [index, change] of changes.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: index / changes.length };
    rows.push(fittedRow(lineCells(index + 1, change, found, say)));
  }
  const area = { top: headerRow, left: 0, bottom: rows.length, right: LAST };
  if (changes.length === 0) fullWidth(say('compare.no-lines'), 'headline');

  const widths = columnWidths(rows.slice(headerRow, area.bottom));
  const filled = yield* fitHeights(rows, widths);
  const head = [headerRow, headerRow] as const;
  const tab = { identity: 'changes', kind: 'changes', title: say('compare.tab') } as const;
  const tables = changes.length === 0 ? [] : [{ name: TABLE_NAME, area }];
  return reportTab({ ...tab, rows: filled, widths, merges, head, last: LAST, tables }, say);
}

/** The widths, with what the longest place needs taken from the details. */
function columnWidths(lines: readonly RowDraft[]): readonly number[] {
  const places = lines.map(({ cells }) => String(cells[LAST]?.value ?? '').length + 1);
  const own = WIDTHS[LAST] ?? 0;
  const more = Math.max(own, Math.min(Math.max(...places, 0), MOST_PLACE_WIDTH)) - own;
  return WIDTHS.map((width, column) => {
    if (column === LAST) return width + more;
    return COLUMNS[column] === 'details' ? width - more : width;
  });
}

function lineCells(number: number, change: TaskChange, found: PlanChanges, say: Say): CellDraft[] {
  const task = shownTask(change);
  const [before] = change.kind === 'unclear' ? change.before : change.kind === 'added' ? [] : [change.before];
  const after = change.kind === 'removed' ? undefined : task;
  return [
    numberCell(number, 'count'),
    textCell(changeLabel(change, say)),
    textCell(task?.field === null || task === undefined ? null : fold(task.field)),
    textCell(task?.number ?? null, 'text-centre'),
    textCell(task?.content ?? null),
    textCell(changeDetails(change, found, say).join('\n')),
    textCell(before === undefined ? null : placeText(before, found.before, say), 'text-centre'),
    after === undefined
      ? textCell(null)
      : linkCell(placeText(after, found.after, say), after.sheet, after.row, after.cells.content?.column ?? 0),
  ];
}
