/** Tables of tasks on papers: columns that nothing stands in do not take room. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { explanationParts } from '../../progress/explanationParts';
import { vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import { addedMonth, addedYear } from '../../rollup/inPeriod';
import { asBeginning } from '../text/periodName';
import { figureText } from '../text/figures';
import { coordinatingNaming, leadNaming } from '../text/unitNames';
import { lowestWidths } from './lowestWidths';
import type { TextColumn } from './lowestWidths';
import type { PaperTable } from './types';

/** A line of a table of tasks. */
export interface TaskLine {
  readonly task: Task;
  /** The term that judges it; of work that was put off the one before. */
  readonly deadline: CalendarDate | null;
  /** Days late; null where it is not, or nobody knows since when. */
  readonly days?: number | null;
  readonly completedOn?: CalendarDate | null;
}

/** What a column of tasks can show. */
export type TaskColumn =
  | 'content'
  /** With the causes below it, where a column of their own has no room. */
  | 'content-cause'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'old-term'
  | 'new-term'
  | 'days'
  | 'days-late'
  | 'completed-on'
  | 'reported'
  | 'causes'
  | 'remedy';

type WideColumn = 'content' | 'content-cause';

/** Millimetres; the content takes what is left. No word of a title is wider. */
const WIDTHS: Readonly<Record<Exclude<TaskColumn, WideColumn>, number>> = {
  lead: 33,
  coordinating: 44,
  deadline: 24,
  'old-term': 24,
  'new-term': 24,
  days: 17,
  'days-late': 17,
  'completed-on': 24,
  reported: 30,
  causes: 36,
  remedy: 32,
};
/** Widths that a column of texts may have instead: which is best hangs on how long the others are. */
const CHOICES: Partial<Readonly<Record<TaskColumn, readonly number[]>>> = {
  lead: [33, 40, 48, 58],
  coordinating: [44, 56, 70, 84],
  reported: [30, 38],
  causes: [36, 46],
  remedy: [32, 42],
};
/** Rows that tell how long texts are. */
const ROWS_TRIED = 120;
/** Millimetres of the column of running numbers. */
export const NUMBER_WIDTH = 11;
const CENTRED: ReadonlySet<TaskColumn> = new Set([
  'deadline',
  'old-term',
  'new-term',
  'days',
  'days-late',
  'completed-on',
]);
/** Left to the office where the plan has nothing: an empty column is of no use unless somebody is to write into it. */
const TO_FILL_IN: ReadonlySet<TaskColumn> = new Set(['causes']);

/**
 * Makes a table of tasks with a running number before them.
 * @param width millimetres
 */
export function taskTable(
  lines: readonly TaskLine[],
  columns: readonly TaskColumn[],
  width: number,
  { plan, say }: { readonly plan: Plan; readonly say: Say },
): PaperTable {
  const textOf = columnTexts(plan, say);
  const filled = columns
    .map((column) => ({ column, texts: lines.map((line) => textOf(line, column)) }))
    .filter(({ column, texts }) => TO_FILL_IN.has(column) || texts.some((text) => text !== ''));
  const widthOf = widthsOf(filled, width - NUMBER_WIDTH);
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: NUMBER_WIDTH, align: 'centre' },
      ...filled.map(
        ({ column }) =>
          ({
            title: say(`paper.column.${column}`),
            width: widthOf(column),
            align: CENTRED.has(column) ? 'centre' : 'left',
          }) as const,
      ),
    ],
    rows: lines.map((_, index) => [
      String(index + 1),
      ...filled.map(({ column, texts }) => blankOr(texts[index] ?? '', column, say)),
    ]),
    total: false,
  };
}

/** Chooses the widths at which the rows are lowest in all. */
function widthsOf(
  filled: readonly { readonly column: TaskColumn; readonly texts: readonly string[] }[],
  width: number,
): (column: TaskColumn) => number {
  const step = Math.ceil((filled[0]?.texts.length ?? 0) / ROWS_TRIED);
  const tried = (texts: readonly string[]): readonly string[] => texts.filter((_, index) => index % step === 0);
  const names: Exclude<TaskColumn, WideColumn>[] = [];
  const beside: TextColumn[] = [];
  let content: readonly string[] = [];
  for (const { column, texts } of filled) {
    if (isWide(column)) content = tried(texts);
    else {
      names.push(column);
      beside.push({ choices: CHOICES[column] ?? [WIDTHS[column]], texts: tried(texts) });
    }
  }
  const widths = lowestWidths(beside, content, width);
  const known = new Map(names.map((name, index) => [name, widths[index] ?? WIDTHS[name]]));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return (column) => (isWide(column) ? rest : (known.get(column) ?? WIDTHS[column]));
}

function isWide(column: TaskColumn): column is WideColumn {
  return column === 'content' || column === 'content-cause';
}

/**
 * Returns a content with its causes, if any, on a line of their own.
 * @param causes of the task, as they are to be shown
 */
export function withCauses(content: string, causes: string, task: Task, say: Say): string {
  return causes === '' ? content : `${content}\n${causesTold(causes, task, say)}`;
}

/** Returns causes with the word that they are some; causes of a kind say so themselves. */
export function causesTold(causes: string, { progress }: Task, say: Say): string {
  return explanationParts(progress.explanation).general === null ? causes : say('paper.with-causes', { causes });
}

/** A clear blank where somebody owes an answer. */
function blankOr(text: string, column: TaskColumn, say: Say): string {
  return text === '' && (column === 'causes' || column === 'remedy') ? say('paper.blank') : text;
}

function columnTexts(plan: Plan, say: Say): (line: TaskLine, column: TaskColumn) => string {
  const leads = leadNaming(plan, say);
  const coordinating = coordinatingNaming(plan);
  return (line, column) => {
    const { task, deadline } = line;
    switch (column) {
      case 'content':
        return task.content;
      case 'content-cause':
        return withCauses(task.content, causesText(task, say), task, say);
      case 'lead':
        return leads(task);
      case 'coordinating':
        return coordinating(task);
      case 'deadline':
        return termText(line, plan.year, say);
      case 'old-term':
        return dayText(deadline);
      case 'new-term':
        return newTermText(task, plan.year, say);
      case 'days':
      case 'days-late':
        return typeof line.days === 'number' ? figureText(line.days, say) : '';
      case 'completed-on':
        return dayText(line.completedOn);
      case 'reported':
        return reportedText(task, say);
      case 'causes':
        return causesText(task, say);
      case 'remedy':
        return explanationParts(task.progress.explanation).remedy ?? '';
    }
  };
}

function dayText(date: CalendarDate | null | undefined): string {
  return date === null || date === undefined ? '' : vietnameseDate(date);
}

/**
 * Returns the term of a task as the day that judges it; of work that was put off its month: "Gia hạn đến 15/4" is counted by
 * the month, and a day would say more than was read.
 */
export function termText({ task, deadline }: Pick<TaskLine, 'task' | 'deadline'>, planYear: number, say: Say): string {
  const putOff = task.progress.state === 'deferred' && addedMonth(task) !== null;
  return putOff ? newTermText(task, planYear, say) : dayText(deadline);
}

/** Returns the month that work was put off to; words where it names none that takes effect. */
export function newTermText(task: Task, planYear: number, say: Say): string {
  const month = addedMonth(task);
  return month === null
    ? say('paper.no-new-term')
    : say('paper.month', { month: String(month), year: String(addedYear(task, planYear)) });
}

/** What was typed as result; says so where nothing was. */
export function reportedText({ progress }: Task, say: Say): string {
  if (progress.text !== '') return progress.text;
  return asBeginning(say('report.class.unreported'));
}

/** Returns the causes as typed, each under its name; empty where nobody gave any. */
export function causesText({ progress: { explanation } }: Task, say: Say): string {
  const { general, objective, subjective } = explanationParts(explanation);
  return [
    ...(general === null ? [] : [general]),
    ...(objective === null ? [] : [say('paper.cause.objective', { text: objective })]),
    ...(subjective === null ? [] : [say('paper.cause.subjective', { text: subjective })]),
  ].join('\n');
}
