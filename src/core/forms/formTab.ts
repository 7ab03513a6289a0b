/** The form of one unit: a short instruction, a line for each task, coloured cells for the answers. */
import type { Say } from '../../messages/say';
import { fittedRow, rowArea, textCell, numberCell, dateCell } from '../draft/cells';
import { rowHeight, withHeights } from '../draft/rowHeights';
import type { CellDraft, RowDraft, SentSheet, StyleName, TabDraft } from '../draft/types';
import type { Plan } from '../plan/types';
import { coordinatingNaming } from '../report/text/unitNames';
import { periodName } from '../report/text/periodName';
import { daysAfter, vietnameseDate } from '../time/date';
import { periodCode } from '../time/period';
import type { CalendarDate, Period } from '../time/types';
import { askedFieldsOf } from './answerColumns';
import { formHeadText, recordedSum, rowMarkText, taskCode } from './formMark';
import { ANSWER_FIELDS, PROGRESS_FIELDS, isOwed } from './types';
import type { AnswerField, AskedTask, UnitForm } from './types';

export interface FormInput {
  readonly form: UnitForm;
  readonly plan: Plan;
  readonly period: Period;
  /** The day that states are judged at. */
  readonly asOf: CalendarDate;
  readonly sent: CalendarDate;
  readonly replyBy: CalendarDate;
  readonly say: Say;
}

/** Left of everything: what a row is about. Hidden. */
const MARK = 0;
const FIRST = 1;
const WIDTHS = {
  number: 5,
  content: 46,
  deadline: 12,
  role: 11,
  coordinating: 22,
  status: 19,
  reported: 20,
  result: 22,
  percent: 11,
  completed: 13,
  explanation: 28,
  objective: 26,
  subjective: 26,
  remedy: 26,
  code: 12,
} as const;
type FormColumn = keyof typeof WIDTHS;

/** The states that a form offers, as the list of results of the plan does. */
const CHOICES = ['done', 'in-progress', 'not-started', 'ongoing', 'deferred', 'cancelled'] as const;
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 21;
export const FORM_HEADER_ROW = 4;

/** Makes the form of a unit as the only sheet of a workbook. The same input gives the same draft. */
export function formTab({ form, plan, period, asOf, sent, replyBy, say }: FormInput): TabDraft {
  const fieldsOf = askedFieldsOf(plan);
  const asked = new Set(form.tasks.flatMap(({ task }) => [...fieldsOf(task.sheet)]));
  const fields = ANSWER_FIELDS.filter((field) => asked.has(field));
  const withRoles = form.tasks.some(({ role }) => role === 'coordinating');
  const columns: readonly FormColumn[] = [
    'number',
    'content',
    'deadline',
    ...(withRoles ? (['role'] as const) : []),
    'coordinating',
    'status',
    'reported',
    ...fields,
    'code',
  ];
  const widths = [4, ...columns.map((column) => WIDTHS[column])];
  const last = columns.length;
  const coordinating = coordinatingNaming(plan);
  const code = periodCode(period);

  const cellOf = (column: FormColumn, each: AskedTask, number: number): CellDraft => {
    const { task, deadline, role } = each;
    switch (column) {
      case 'number':
        return numberCell(number, 'count');
      case 'content':
        return textCell(task.content);
      case 'deadline':
        return dateCell(deadline);
      case 'role':
        return textCell(say(`forms.role.${role}`), 'text-centre');
      case 'coordinating':
        return textCell(coordinating(task));
      case 'status':
        return textCell(statusText(each, asOf, say), 'text-centre');
      case 'reported':
        return textCell(task.progress.text);
      case 'code':
        return textCell(taskCode(task.key), 'text-centre');
      default:
        return textCell(null, fieldsOf(task.sheet).has(column) ? answerStyle(column, each) : 'answer-off');
    }
  };
  const lines = form.tasks.map((each, index) => {
    const { task, role, askedFor } = each;
    const markedRole = askedFor === 'undated' ? askedFor : role;
    const mark = { key: task.key, period: code, before: recordedSum(task), role: markedRole, unit: form.unit };
    const cells = columns.map((column) => cellOf(column, each, index + 1));
    return fittedRow([textCell(rowMarkText(mark), 'faint'), ...cells]);
  });

  const head = {
    plan: plan.workbook,
    period,
    unit: form.unit,
    unitName: form.name,
    tasks: form.tasks.filter(isOwed).length,
    sent,
    replyBy,
  };
  const instruction = [
    say('forms.instruction', { replyBy: vietnameseDate(replyBy) }),
    ...(form.tasks.some(({ askedFor }) => askedFor === 'undated') ? [say('forms.instruction.undated')] : []),
    ...(withRoles ? [say('forms.instruction.coordinating')] : []),
  ].join(' ');
  const wide = widths.slice(FIRST).reduce((sum, width) => sum + width, 0);
  const note = textCell(instruction, 'note');
  const rows: RowDraft[] = [
    {
      cells: [
        textCell(formHeadText(head), 'faint'),
        textCell(say('forms.title', { period: periodName(period, say).toUpperCase() }), 'title'),
      ],
      height: TITLE_HEIGHT,
    },
    { cells: [null, textCell(form.name, 'subtitle')], height: LINE_HEIGHT },
    { cells: [null, note], height: rowHeight([note], [wide]) },
    fittedRow([null, ...columns.map((column) => textCell(say(`forms.column.${column}`), 'header'))]),
    ...lines,
  ];
  const bottom = FORM_HEADER_ROW + lines.length;
  return {
    identity: 'form',
    kind: 'ordinary',
    title: say('forms.sheet'),
    rows: fitted(rows, widths),
    widths,
    hiddenColumns: [MARK],
    merges: [1, 2, 3].map((row) => rowArea(row, FIRST, last)),
    freezeRows: FORM_HEADER_ROW,
    print: {
      landscape: true,
      titleRows: [FORM_HEADER_ROW, FORM_HEADER_ROW],
      breaks: [],
      columns: [FIRST, last],
      footer: say('report.footer'),
    },
    charts: [],
    sent: {
      filter: { top: FORM_HEADER_ROW, left: MARK, bottom, right: last },
      choices: choicesOf(columns.indexOf('result') + FIRST, bottom, say),
    },
    titleCell: { row: 1, column: FIRST },
  };
}

/** Returns why a task is asked for, with the days that it is late. */
export function statusText({ askedFor, deadline }: AskedTask, asOf: CalendarDate, say: Say): string {
  const days = deadline === null ? 0 : Math.max(0, daysAfter(asOf, deadline));
  if (askedFor === 'due' || askedFor === 'undated') return say(`forms.status.${askedFor}`);
  if (askedFor === 'deferred')
    return days > 0 ? say('forms.status.deferred-late', { days }) : say('forms.status.deferred');
  return say(`forms.status.${askedFor}`, { days });
}

/** Causes are asked for where a task is late, the day where nothing else is missing. */
function answerStyle(field: AnswerField, each: AskedTask): StyleName {
  if (field === 'completed') return each.askedFor === 'undated' ? 'answer-day-wanted' : 'answer-day';
  return !PROGRESS_FIELDS.has(field) && each.askedFor !== 'due' && isOwed(each) ? 'answer-late' : 'answer';
}

function choicesOf(column: number, bottom: number, say: Say): SentSheet['choices'] {
  // Without a column of results there is nothing to choose.
  if (column < FIRST) return [];
  const words = CHOICES.map((state) => say(`columns.choice.${state}`));
  return [{ area: { top: FORM_HEADER_ROW + 1, left: column, bottom, right: column }, words }];
}

/** The hidden column needs no room. */
function fitted(rows: readonly RowDraft[], widths: readonly number[]): readonly RowDraft[] {
  const inSight = withHeights(
    rows.map(({ cells, height }) => ({ cells: [null, ...cells.slice(FIRST)], height })),
    widths,
  );
  return rows.map(({ cells }, index) => ({ cells, height: inSight[index]?.height ?? null }));
}
