/** The list of what was sent: each unit with its file and its tasks, and the tasks that nobody was sent. */
import type { Say } from '../../messages/say';
import { fittedRow, numberCell, rowArea, textCell, dateCell } from '../draft/cells';
import { rowHeight, withHeights } from '../draft/rowHeights';
import type { CellDraft, RowDraft, TabDraft } from '../draft/types';
import type { WorkbookGrids } from '../grid/grid';
import { countText } from '../report/text/figures';
import { periodName } from '../report/text/periodName';
import { vietnameseDate } from '../time/date';
import { periodCode } from '../time/period';
import type { CalendarDate, Period } from '../time/types';
import { isOwed } from './types';
import type { UnitForm, Unsent } from './types';

export interface CoverInput {
  readonly forms: readonly { readonly form: UnitForm; readonly file: string }[];
  readonly unsent: readonly Unsent[];
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly sent: CalendarDate;
  readonly replyBy: CalendarDate;
  readonly say: Say;
}

const WIDTHS: readonly number[] = [5, 38, 48, 12, 13, 12, 12, 13];
const LAST = WIDTHS.length - 1;
const HEADER_ROW = 3;
/** Hidden, right of the columns in sight: tells the list among plans and returned forms, whatever its file is called. */
const MARK = LAST + 1;
/** In the form of the row marks of our tabs, so that the list is never read as a plan. */
const COVER_SIGN = '~cover~';

/** Makes the list as the only sheet of a workbook. The same input gives the same draft. */
export function coverTab({ forms, unsent, period, asOf, sent, replyBy, say }: CoverInput): TabDraft {
  const wide = WIDTHS.reduce((sum, width) => sum + width, 0);
  const merges = [1, 2].map((row) => rowArea(row, 0, LAST));
  const fullWidth = (cell: CellDraft): RowDraft => ({ cells: [cell], height: rowHeight([cell], [wide]) });
  const days = { sent: vietnameseDate(sent), replyBy: vietnameseDate(replyBy), asOf: vietnameseDate(asOf) };
  const heads = ['unit', 'file', 'tasks', 'late', 'undated', 'coordinating', 'received'] as const;
  const rows: RowDraft[] = [
    marked(
      fullWidth(textCell(say('forms.cover.title', { period: periodName(period, say).toUpperCase() }), 'title')),
      period,
    ),
    fullWidth(textCell(say('forms.cover.note', days), 'note')),
    fittedRow([
      textCell(say('forms.column.number'), 'header'),
      ...heads.map((head) => textCell(say(`forms.cover.${head}`), 'header')),
    ]),
    ...forms.map(({ form: { name, tasks }, file }, index) => {
      const owed = tasks.filter(isOwed);
      const undated = tasks.filter(({ askedFor }) => askedFor === 'undated');
      return fittedRow([
        numberCell(index + 1, 'count'),
        textCell(name),
        textCell(file),
        numberCell(owed.length, 'count'),
        numberCell(owed.filter(({ askedFor }) => askedFor === 'overdue' || askedFor === 'carried').length, 'figure'),
        numberCell(undated.length, 'figure'),
        numberCell(tasks.length - owed.length - undated.length, 'figure'),
        dateCell(null),
      ]);
    }),
  ];
  const addLine = (cell: CellDraft): void => {
    rows.push(fullWidth(cell));
    merges.push(rowArea(rows.length, 0, LAST));
  };
  if (unsent.length > 0) {
    addLine(textCell(say('forms.unsent', { count: countText(unsent.length, say) }), 'section'));
    for (const each of unsent) addLine(textCell(unsentText(each, say), 'note'));
  }
  return {
    identity: 'cover',
    kind: 'ordinary',
    title: say('forms.cover.sheet'),
    rows: withHeights(rows, WIDTHS),
    widths: [...WIDTHS, MARK_WIDTH],
    hiddenColumns: [MARK],
    merges,
    freezeRows: HEADER_ROW,
    print: {
      landscape: true,
      titleRows: [HEADER_ROW, HEADER_ROW],
      breaks: [],
      columns: [0, LAST],
      footer: say('report.footer'),
    },
    charts: [],
    titleCell: { row: 1, column: 0 },
  };
}

const MARK_WIDTH = 4;

function marked({ cells, height }: RowDraft, period: Period): RowDraft {
  const wide = Array.from({ length: MARK }, (_, column) => cells[column] ?? null);
  return { cells: [...wide, textCell(`${COVER_SIGN}${periodCode(period)}~`, 'faint')], height };
}

/** Returns whether a workbook is the list of what was sent: neither a plan nor a form. */
export function isCover({ sheets }: WorkbookGrids): boolean {
  return sheets.some(({ rows }) =>
    rows.some((cells) => cells.some((value) => typeof value === 'string' && value.startsWith(COVER_SIGN))),
  );
}

/** Returns the line that names a task which nobody was sent, and why. */
export function unsentText({ task, reason }: Unsent, say: Say): string {
  const { sheet, row, content, lead } = task;
  return say('forms.unsent.line', {
    sheet,
    row: String(row),
    content,
    reason: reason === 'no-lead' ? say('forms.unsent.no-lead') : say(`forms.unsent.${reason}`, { lead: lead.text }),
  });
}
