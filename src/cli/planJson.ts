/** The plan as the command line's contract gives it to programs. */
import { isoDate } from '../app/period';
import { columnLetters } from '../core/grid/address';
import type { ColumnRival, Plan, PlanColumn, PlanSheet, PlanUnit, Task } from '../core/plan/types';
import type { Explanation } from '../core/progress/types';
import type { CellNames } from '../core/units/types';

/** Returns the value of `read --json`. */
export function planJson(plan: Plan): unknown {
  return {
    year: plan.year,
    ...(plan.years.length > 1 ? { years: plan.years } : {}),
    sheets: plan.sheets.map(sheetJson),
    units: plan.units.map(unitJson),
    tasks: [...plan.tasks, ...plan.agenda].map(taskJson),
  };
}

function sheetJson(sheet: PlanSheet): unknown {
  return {
    name: sheet.name,
    kind: sheet.kind,
    year: sheet.year,
    hidden: sheet.hidden,
    counted: sheet.counted,
    headerRow: sheet.headerRow,
    columns: Object.fromEntries(sheet.columns.map(({ meaning, column }) => [meaning, columnLetters(column)])),
    ...(sheet.further === undefined ? {} : { further: sheet.further.map(furtherJson) }),
    ...(sheet.rivals === undefined ? {} : { rivals: sheet.rivals.map(rivalJson) }),
    ...(sheet.lacking === undefined ? {} : { lacking: sheet.lacking }),
  };
}

function furtherJson({ meaning, column, header, mark }: PlanColumn): unknown {
  return { meaning, column: columnLetters(column), header, ...(mark === undefined ? {} : { mark: mark.state }) };
}

function rivalJson({ meaning, column, header, taken }: ColumnRival): unknown {
  return { meaning, column: columnLetters(column), header, taken: columnLetters(taken) };
}

function unitJson({ unit, spellings }: PlanUnit): unknown {
  return { unit: unit.code, name: unit.name, kind: unit.kind, source: unit.source, spellings };
}

function taskJson(task: Task): unknown {
  const { due, progress } = task;
  return {
    key: task.key,
    sheet: task.sheet,
    row: task.row,
    number: task.number,
    content: task.content,
    field: task.field,
    director: task.director,
    product: task.product,
    lead: namesJson(task.lead),
    coordinating: namesJson(task.coordinating),
    due: {
      text: due.text,
      months: due.months,
      ym: due.ym.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`),
      deadline: due.deadline && isoDate(due.deadline),
      kind: due.kind,
      event: due.event,
      from: due.from,
    },
    progress: {
      state: progress.state,
      completedOn: progress.completedOn && isoDate(progress.completedOn),
      percent: progress.percent,
      deferredTo: progress.deferredTo,
      ...(progress.deferredYear === undefined ? {} : { deferredYear: progress.deferredYear }),
      text: progress.text,
      explanation: explanationText(progress.explanation),
    },
  };
}

function namesJson({ text, units, collectives, unknown, matches }: CellNames): unknown {
  return {
    text,
    units,
    collectives,
    unknown,
    matches: matches.map(({ unit, text: piece, how }) => ({ unit, text: piece, how })),
  };
}

function explanationText({ given, objective, subjective, remedy }: Explanation): string | null {
  const parts = [given, objective, subjective, remedy].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}
