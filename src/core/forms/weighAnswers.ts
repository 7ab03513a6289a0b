/** Weighs what came back against the plan: what fills a blank, what changes something, what has to wait for somebody. */
import { cellAt, formatAt } from '../grid/grid';
import type { Steps } from '../flow/steps';
import type { WorkbookGrids } from '../grid/grid';
import type { Plan, PlanSheet, Task } from '../plan/types';
import { createProgressReader } from '../progress/readProgress';
import { shownText } from '../progress/shownText';
import type { OfficeWords } from '../progress/types';
import { foldCase } from '../text/fold';
import { parsePeriod, periodCode } from '../time/period';
import type { CalendarDate, Period } from '../time/types';
import type { Answer, Reason } from './answers';
import { answerColumnsOf } from './answerColumns';
import { withContradictions } from './contradictions';
import { saidSum } from './leftAnswers';
import { NO_EDITS, lockedEdits, withLockedEdits } from './lockedCells';
import { createRowMatcher } from './matchRows';
import type { RowMatch } from './matchRows';
import { doubtsAbout } from './readAnswer';
import { isDifferent, partsOf, placedCells } from './placeAnswers';
import type { PlacedCell } from './placeAnswers';
import { BETWEEN_CELLS } from './asides';
import type { FormWords } from './formWords';
import { typedCells } from './typedCells';
import type { Aside, FormRow, OtherCell, ReturnedForm } from './types';

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
  /** What forms show in the columns that only inform. */
  readonly formWords: FormWords;
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
  formWords,
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
    const ofRows = form.rows.flatMap((given) => {
      const locked =
        wholeForm === null
          ? lockedEdits(given, match(given, given.mark?.unit ?? null), { planYear: plan.year, formWords })
          : NO_EDITS;
      const row = withLockedEdits(given, locked);
      const isNew = row.mark === null && row.code === null;
      if (Object.keys(row.answers).length === 0 && row.others.length === 0 && !(isNew && row.content !== '')) return [];
      const unit = row.mark?.unit ?? form.head?.unit ?? form.told?.unit ?? null;
      const own = row.mark?.period ?? (form.told === undefined ? '' : periodCode(form.told.period));
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
        const among: Reason =
          matched.among === undefined ? { code: 'new-row' } : { code: 'ambiguous', count: matched.among };
        return [lostAnswer(row, { id, ...from, task, reason: wholeForm ?? among }, plan.year)];
      }
      const taken = placed(row, task);
      const over: readonly Reason[] = locked.result === null ? [] : [{ code: 'overwritten' }];
      const reasons = [...reasonsOf(row, unit, matched, task, { own, expected }), ...over, ...doubts(row, task)];
      const parts = partsOf(taken, row, reasons, task);
      return parts.map((part): Answer => {
        const said = saidSum({ ...from, others: part.others }, part.cells);
        if (part.kind === 'lost') return { ...from, ...part, id: `${id}\n-`, said: said + LOST };
        const isSeen = part.kind !== 'same' && seen.has(said);
        return { ...from, ...part, id, said, ...(isSeen ? { isSeen } : {}) };
      });
    });
    const unit = form.head?.unit ?? form.told?.unit ?? null;
    const unitName = (unit === null ? null : names.get(unit)) ?? form.head?.unitName ?? null;
    return [...ofRows, ...(form.asides ?? []).map((aside) => answerOf(aside, { file: form.file, unit, unitName }))];
  };
}

/** A row that is about no task of the plan: all that it says is shown. */
function lostAnswer(
  row: FormRow,
  { reason, ...from }: Omit<Answer, 'cells' | 'others' | 'kind' | 'reasons' | 'said'> & { readonly reason: Reason },
  planYear: number,
): Answer {
  const isNew = row.mark === null && row.code === null;
  const cells = typedCells(row, planYear).map((cell) => ({ ...cell, place: null, expected: null, from: '' }));
  const others = isNew ? [...row.informs, ...row.others].map(withoutColumn) : row.others;
  if (isNew && !/\p{L}/u.test(row.content) && others.length > 0 && reason.code === 'new-row') {
    // Shifted: which heads its cells stand below says nothing.
    const texts = [row.content, ...others.map(({ text }) => text)];
    const content = texts.filter((text) => text !== '').join(BETWEEN_CELLS);
    const said = saidSum({ ...from, content, others: [] }, cells) + LOST;
    return { ...from, content, cells, others: [], kind: 'lost', reasons: [OUTSIDE], said };
  }
  const said = saidSum({ ...from, others }, cells) + LOST;
  return { ...from, cells, others, kind: 'lost', reasons: [reason], said };
}

const OUTSIDE: Reason = { code: 'outside' };

function withoutColumn({ header, text, ...rest }: OtherCell): OtherCell {
  return { header, text, ...(rest.isBeside === true ? { isBeside: true } : {}) };
}

/** Words outside of the table: they are nobody's answer about any task, and are shown. */
function answerOf(
  { sheet, row, text, isSheet, note }: Aside,
  from: { readonly file: string; readonly unit: string | null; readonly unitName: string | null },
): Answer {
  const common = { ...from, task: null, content: text, cells: [], others: [] };
  return {
    ...common,
    id: [from.file, sheet, String(row), note === undefined ? '' : `${note} ${text}`, '-'].join('\n'),
    sheet,
    row,
    how: 'none',
    share: null,
    kind: 'lost',
    reasons: [reasonOf({ sheet, isSheet, note })],
    said: saidSum(common, []) + LOST,
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
  { own, expected }: { readonly own: string; readonly expected: string | null },
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (mixed === true) reasons.push({ code: 'key-content' });
  if (row.isMerged === true) reasons.push({ code: 'answer-merged' });
  if (how === 'similar') reasons.push({ code: 'similar', share: share ?? 0 });
  if (own !== '' && expected !== null && own !== expected) reasons.push({ code: 'other-period', period: own });
  if (row.mark?.role === 'coordinating') reasons.push({ code: 'coordinating' });
  else if (unit !== null && !leads(task, unit)) reasons.push({ code: 'not-lead' });
  return reasons;
}

/** A task led by a group, or by nobody that was read, is nobody's alone. */
function leads({ lead }: Task, unit: string): boolean {
  return lead.units.length === 0 || lead.units.includes(unit);
}

function reasonOf({
  sheet,
  isSheet,
  note,
}: Pick<Aside, 'sheet'> & { isSheet: true | undefined; note: string | undefined }): Reason {
  if (note !== undefined) return { code: 'note', cell: note };
  return isSheet === true ? { code: 'other-sheet', sheet } : OUTSIDE;
}
