/** Weighs what came back against the plan: what fills a blank, what changes something, what has to wait for somebody. */
import { cellAt, formatAt, isBlank } from '../grid/grid';
import type { Steps } from '../flow/steps';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../grid/grid';
import type { Plan, PlanSheet, Task } from '../plan/types';
import { createProgressReader } from '../progress/readProgress';
import { shownText } from '../progress/shownText';
import type { OfficeWords } from '../progress/types';
import { foldCase } from '../text/fold';
import { parsePeriod, periodCode } from '../time/period';
import type { CalendarDate, Period } from '../time/types';
import type { Answer, AnswerCell, AnswerKind, Reason } from './answers';
import { answerColumnsOf } from './answerColumns';
import type { AnswerColumns } from './answerColumns';
import { recordedSum } from './formMark';
import { saidSum } from './leftAnswers';
import { NO_EDITS, isLocked, lockedEdits, withLockedEdits } from './lockedCells';
import { createRowMatcher } from './matchRows';
import type { RowMatch } from './matchRows';
import { doubtsAbout } from './readAnswer';
import { typedCells, writtenOf } from './typedCells';
import { ANSWER_FIELDS, PROGRESS_FIELDS } from './types';
import type { AnswerField, FormRow, ReturnedForm } from './types';

export interface WeighInput {
  readonly plan: Plan;
  readonly grids: WorkbookGrids;
  readonly forms: readonly ReturnedForm[];
  /** The period that is collected; null where no form says one. */
  readonly period: Period | null;
  /** The office's own words for results. */
  readonly words: OfficeWords;
  /** A day of completion after it has not come yet. */
  readonly today: CalendarDate;
  /** What somebody saw in former rounds and did not choose (`saidSum`). */
  readonly seen: ReadonlySet<string>;
}

/** Ends what an answer is known by where no cell takes it: its other half may say the same. */
const LOST = '-';

/** With less of its rows in the plan a form is one of another plan. */
const OWN_SHARE = 0.5;

/**
 * Gives the answers of all forms, in the order of the files and their rows, a form at a step. Rows in which nothing was filled
 * in are left out.
 */
export function* weighAnswers(input: WeighInput): Steps<readonly Answer[]> {
  const { forms } = input;
  yield { stage: 'check', done: 0 };
  const weigh = createWeigher(input);
  const answers: Answer[] = [];
  for (const [index, form] of forms.entries()) {
    yield { stage: 'check', done: index / forms.length };
    answers.push(...weigh(form));
  }
  return withContradictions(answers);
}

function createWeigher({
  plan,
  grids,
  period,
  words,
  today,
  seen,
}: WeighInput): (form: ReturnedForm) => readonly Answer[] {
  const match = createRowMatcher(plan);
  const readProgress = createProgressReader(words);
  const names = new Map(plan.units.map(({ unit }) => [unit.code, unit.name]));
  const sheets = new Map(grids.sheets.map((sheet) => [sheet.name, sheet]));
  const columns = new Map(plan.sheets.map((sheet) => [sheet.name, answerColumnsOf(sheet)]));
  const planSheets = new Map(plan.sheets.map((sheet): [string, PlanSheet] => [sheet.name, sheet]));
  const firstYear = Math.min(plan.year, ...plan.years);
  const doubts = (row: FormRow, task: Task): readonly Reason[] => {
    const [grid, sheet] = [sheets.get(task.sheet), planSheets.get(task.sheet)];
    if (grid === undefined || sheet === undefined) return [];
    return doubtsAbout({ row, task, grid, sheet, planYear: plan.year, firstYear, today, readProgress });
  };
  const expected = period === null ? null : periodCode(period);
  const placed = (row: FormRow, task: Task): readonly PlacedCell[] => {
    const sheet = sheets.get(task.sheet);
    return sheet === undefined ? [] : placedCells(row, task, sheet, columns.get(task.sheet), plan.year);
  };
  /** One of several tasks of the same content has the result that a copy of the plan repeats. */
  let known: ReadonlyMap<string, readonly Task[]> | null = null;
  const isHeldBySome = (row: FormRow): boolean => {
    known ??= tasksByContent(plan.tasks);
    const same = known.get(foldCase(row.content)) ?? [];
    return same.some((task) => placed(row, task).every((cell) => !isDifferent(cell)));
  };

  return (form) => {
    const wholeForm = reasonOfForm(form, plan, match);
    return form.rows.flatMap((given) => {
      const locked =
        wholeForm === null ? lockedEdits(given, match(given, given.mark?.unit ?? null), plan.year) : NO_EDITS;
      const row = withLockedEdits(given, locked);
      const isNew = row.mark === null && row.code === null;
      if (Object.keys(row.answers).length === 0 && row.others.length === 0 && !(isNew && row.content !== '')) return [];
      const unit = row.mark?.unit ?? form.head?.unit ?? null;
      const matched: RowMatch = wholeForm === null ? match(row, unit) : { task: null, how: 'none' };
      if (isNew && Object.keys(row.answers).length === 0 && row.others.length === 0 && matched.task !== null) return [];
      const { task, how } = matched;
      const from = {
        file: form.file,
        sheet: form.sheet,
        row: row.row,
        unit,
        ...(form.isPlan === true ? { isPlan: true as const } : {}),
        unitName: (unit === null ? null : names.get(unit)) ?? form.head?.unitName ?? null,
        task,
        how,
        share: matched.share ?? null,
        content: row.content === '' ? (task?.content ?? '') : row.content,
      };
      const id = `${form.file}\n${form.sheet}\n${String(row.row)}`;
      if (form.isPlan === true && (task === null || how === 'similar') && (isHeldBySome(row) || repeatsRow(row, grids)))
        return [];
      if (task === null) {
        const reason: Reason =
          wholeForm ??
          (matched.among === undefined ? { code: 'new-row' } : { code: 'ambiguous', count: matched.among });
        const cells = typedCells(row, plan.year).map((cell) => ({ ...cell, place: null, expected: null, from: '' }));
        const { others } = row;
        const said = saidSum({ ...from, others }, cells) + LOST;
        return [{ id, ...from, cells, others, kind: 'lost' as const, reasons: [reason], said }];
      }
      const taken = placed(row, task);
      const own: readonly Reason[] = locked.result === null ? [] : [{ code: 'overwritten' }];
      const reasons = [...reasonsOf(row, unit, matched, task, expected), ...own, ...doubts(row, task)];
      const parts = partsOf(taken, row, reasons, task);
      return parts.map((part): Answer => {
        const said = saidSum({ ...from, others: part.others }, part.cells);
        if (part.kind === 'lost') return { ...from, ...part, id: `${id}\n-`, said: said + LOST };
        const isSeen = part.kind !== 'same' && seen.has(said);
        return { ...from, ...part, id, said, ...(isSeen ? { isSeen } : {}) };
      });
    });
  };
}

/** Whether a row of a copy stands in the plan as it is: a heading that is repeated, a signature. */
function repeatsRow({ content, answers }: FormRow, { sheets }: WorkbookGrids): boolean {
  const typed = Object.values(answers);
  const wanted = foldCase(content);
  return sheets.some((sheet) =>
    sheet.rows.some(
      (cells, index) =>
        (wanted === '' || cells.some((value) => typeof value === 'string' && foldCase(value.trim()) === wanted)) &&
        typed.every(({ value, format, column }) => {
          const held = shownText(cellAt(sheet, index + 1, column), formatAt(sheet, index + 1, column));
          return foldCase(held) === foldCase(shownText(value, format));
        }),
    ),
  );
}

function tasksByContent(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    const content = foldCase(task.content);
    const same = found.get(content);
    if (same) same.push(task);
    else found.set(content, [task]);
  }
  return found;
}

/** Why nothing of a form can be matched; null for a form of this plan. */
function reasonOfForm(
  form: ReturnedForm,
  plan: Plan,
  match: (row: FormRow, unit: string | null) => RowMatch,
): Reason | null {
  const marked = form.rows.filter(({ mark }) => mark !== null);
  const code = marked[0]?.mark?.period ?? (form.head === null ? '' : periodCode(form.head.period));
  const period = parsePeriod(code);
  if (period !== null && !plan.years.includes(period.year)) return { code: 'other-year', period: code };
  if (marked.length === 0) return null;
  // Rows that were mixed up are rows of this plan all the same.
  const own = marked.filter((row) => {
    const { how } = match(row, row.mark?.unit ?? null);
    return how === 'key' || how === 'code' || how === 'content';
  });
  return own.length < marked.length * OWN_SHARE ? { code: 'other-plan', plan: form.head?.plan ?? form.file } : null;
}

function reasonsOf(
  row: FormRow,
  unit: string | null,
  { how, share, mixed }: RowMatch,
  task: Task,
  expected: string | null,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (mixed === true) reasons.push({ code: 'key-content' });
  if (how === 'similar') reasons.push({ code: 'similar', share: share ?? 0 });
  const own = row.mark?.period ?? '';
  if (own !== '' && expected !== null && own !== expected) reasons.push({ code: 'other-period', period: own });
  if (row.mark?.role === 'coordinating') reasons.push({ code: 'coordinating' });
  else if (unit !== null && !leads(task, unit)) reasons.push({ code: 'not-lead' });
  return reasons;
}

/** A task led by a group, or by nobody that was read, is nobody's alone. */
function leads({ lead }: Task, unit: string): boolean {
  return lead.units.length === 0 || lead.units.includes(unit);
}

/** A cell of an answer with its place in the plan, or why it has none. */
type PlacedCell = AnswerCell & { readonly barred: Reason | null };

function placedCells(
  row: FormRow,
  task: Task,
  sheet: SheetGrid,
  columns: AnswerColumns = new Map(),
  year: number,
): readonly PlacedCell[] {
  return typedCells(row, year).map((cell): PlacedCell => {
    const column = columns.get(cell.field);
    if (column === undefined)
      return { ...cell, place: null, expected: null, from: '', barred: { code: 'no-column', column: cell.field } };
    const known = task.cells[cell.field];
    const place = known?.column === column ? known : { row: task.row, column };
    const expected = cellAt(sheet, place.row, place.column);
    const format = formatAt(sheet, place.row, place.column);
    const from = shownText(expected, format);
    // The same day or share written another way changes nothing.
    const held = writtenOf(cell.field, { value: expected, format, column }, year).to;
    const to = foldCase(held) === foldCase(cell.to) ? from : cell.to;
    const barred: Reason | null = isShared(sheet.merges, place)
      ? { code: 'merged' }
      : isUnwritable(expected)
        ? { code: 'formula' }
        : null;
    return { ...cell, place, expected, from, to, barred };
  });
}

/** A cell merged over several rows is the result of several tasks; one merged sideways has its text in its first cell. */
function isShared(merges: readonly MergedArea[] | null, { row, column }: { row: number; column: number }): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (top !== bottom || column !== left),
  );
}

function isUnwritable(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** Splits the cells of a row into those that are written or wait together, and those that no cell of the plan can take. */
function partsOf(
  placed: readonly PlacedCell[],
  row: FormRow,
  reasons: readonly Reason[],
  task: Task,
): readonly Pick<Answer, 'cells' | 'others' | 'kind' | 'reasons'>[] {
  const open = placed.filter(({ barred }) => barred === null).map(withoutBar);
  const barred = placed.filter((cell) => cell.barred !== null);
  const differing = open.filter(isDifferent);
  const parts: Pick<Answer, 'cells' | 'others' | 'kind' | 'reasons'>[] = [];
  if (open.length > 0) {
    const changing = differing.filter(({ expected }) => !isBlank(expected));
    const own: Reason[] = [...reasons];
    const drifted = changing.length === 0 ? null : driftOf(row, task, changing);
    if (drifted !== null) own.push(drifted);
    const isAboutIt = !reasons.some(({ code }) => code === 'key-content' || code === 'similar');
    const kind: AnswerKind =
      differing.length === 0 && isAboutIt ? 'same' : own.length > 0 ? 'doubt' : changing.length > 0 ? 'update' : 'fill';
    // What the plan holds already needs nobody.
    parts.push({ cells: open, others: [], kind, reasons: kind === 'same' ? [] : own });
  }
  if (barred.length > 0 || row.others.length > 0) {
    const why = barred.flatMap(({ barred: reason }) => reason ?? []);
    const added = row.others.map(({ header }): Reason => ({
      code: isLocked(header) ? 'locked' : 'no-column',
      column: header,
    }));
    parts.push({ cells: barred.map(withoutBar), others: row.others, kind: 'lost', reasons: [...why, ...added] });
  }
  return parts;
}

/** Whether the plan holds something else than when the form was made, or nobody knows; null where it holds the same. */
function driftOf(row: FormRow, task: Task, changing: readonly AnswerCell[]): Reason | null {
  const before = row.mark?.before ?? '';
  if (before !== '') return before === recordedSum(task) ? null : { code: 'changed' };
  // Without its mark a row still shows the result that it was made with, but no causes.
  if (row.reported === null || !changing.every(({ field }) => PROGRESS_FIELDS.has(field))) return { code: 'update' };
  return foldCase(row.reported) === foldCase(task.progress.text) ? null : { code: 'changed' };
}

function withoutBar({ field, place, expected, from, to, value, isDay }: PlacedCell): AnswerCell {
  return { field, place, expected, from, to, value, ...(isDay === undefined ? {} : { isDay }) };
}

/** Returns the cells that an answer changes where it is written. */
export function writtenCells({ cells, kind }: Pick<Answer, 'cells' | 'kind'>): readonly AnswerCell[] {
  return kind === 'lost' || kind === 'same' ? [] : cells.filter(isDifferent);
}

function isDifferent({ from, to }: AnswerCell): boolean {
  return foldCase(from) !== foldCase(to);
}

/** Answers about one task that say different things wait, all of them; the same thing said twice is written once. */
function withContradictions(answers: readonly Answer[]): readonly Answer[] {
  const byTask = new Map<Task, Answer[]>();
  for (const answer of answers) {
    if (answer.task === null || answer.kind === 'lost') continue;
    const list = byTask.get(answer.task);
    if (list) list.push(answer);
    else byTask.set(answer.task, [answer]);
  }
  const changed = new Map<Answer, Answer>();
  for (const group of byTask.values()) {
    // A coordinating unit's remark, or a form of another period, contradicts nobody.
    const certain = group.filter(({ reasons }) => reasons.every(({ code }) => STILL_SPEAKS.has(code)));
    for (const answer of group) {
      const beside = besideCurrent(answer, certain);
      if (beside !== null) changed.set(answer, beside);
    }
    if (certain.length < 2) continue;
    // What was passed over in a former round is asked no more, nor is what was chosen instead.
    const fresh = certain.filter(({ isSeen }) => isSeen !== true);
    const everSaid = ANSWER_FIELDS.filter((field) => saidAbout(certain, field).size > 1);
    for (const answer of certain) {
      if (answer.isSeen === true && answer.cells.some(({ field }) => everSaid.includes(field)))
        changed.set(answer, withContradiction(answer));
    }
    const fields = ANSWER_FIELDS.filter((field) => saidAbout(fresh, field).size > 1);
    if (fields.length > 0) {
      for (const answer of fresh) {
        // The file that says what the plan holds stands beside the one that says something else.
        if (answer.cells.some(({ field }) => fields.includes(field))) changed.set(answer, withContradiction(answer));
      }
      continue;
    }
    const written = new Set<AnswerField>();
    for (const answer of fresh) {
      const left = answer.cells.filter(({ field }) => !written.has(field));
      for (const { field } of answer.cells) written.add(field);
      if (answer.kind === 'same' || left.length === answer.cells.length) continue;
      const isSaid = !left.some(isDifferent);
      changed.set(answer, isSaid ? repeated(answer) : { ...answer, cells: left });
    }
  }
  return answers.map((answer) => changed.get(answer) ?? answer);
}

function withContradiction(answer: Answer): Answer {
  return { ...answer, kind: 'doubt', reasons: [...answer.reasons, { code: 'contradiction' }] };
}

function repeated(answer: Answer): Answer {
  return { ...answer, kind: 'same', reasons: [], isRepeated: true };
}

const STILL_SPEAKS: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'changed',
  'update',
  'unclear',
  'plan-keeps',
  'reopens',
  'overwritten',
  'future-day',
  'early-day',
]);

/**
 * A form of another period with what those of this one say about the same, or as said by them already; null where they do not
 * speak of it.
 */
function besideCurrent(answer: Answer, certain: readonly Answer[]): Answer | null {
  if (!answer.reasons.some(({ code }) => code === 'other-period')) return null;
  const others = new Set(
    answer.cells.flatMap(({ field, to }) =>
      certain.flatMap(({ cells }) =>
        cells.filter((cell) => cell.field === field && foldCase(cell.to) !== foldCase(to)),
      ),
    ),
  );
  const isSaid = answer.cells.every(({ field }) =>
    certain.some(({ cells }) => cells.some((cell) => cell.field === field)),
  );
  if (others.size === 0) return isSaid && answer.kind !== 'same' ? repeated(answer) : null;
  const now = [...new Set([...others].map(({ to }) => to))].join(', ');
  const reasons = answer.reasons.map((reason) => (reason.code === 'other-period' ? { ...reason, now } : reason));
  return { ...answer, reasons };
}

function saidAbout(answers: readonly Answer[], field: AnswerField): ReadonlySet<string> {
  return new Set(
    answers.flatMap(({ cells }) => cells.filter((cell) => cell.field === field).map(({ to }) => foldCase(to))),
  );
}
