/** Use case: what came back, weighed against the plan, before anything is written. Never writes. */
import { withNotes } from '../../core/forms/asides';
import { formsOfPeriod } from '../../core/forms/askedTasks';
import { isCover } from '../../core/forms/coverTab';
import { matchCopy } from '../../core/forms/matchCopy';
import { distinctNames } from '../../core/forms/fileNames';
import { recordsNoResults } from '../../core/forms/answerColumns';
import type { Answer } from '../../core/forms/answers';
import { readLeft } from '../../core/forms/leftAnswers';
import type { LeftAnswer } from '../../core/forms/leftAnswers';
import { readForms } from '../../core/forms/readForms';
import { createFormTitles } from '../../core/forms/formTitle';
import type { FormTitles } from '../../core/forms/formTitle';
import { createFormWords } from '../../core/forms/formWords';
import { NO_REPLIES, readReplies, repliesOf } from '../../core/forms/replies';
import type { Replies } from '../../core/forms/replies';
import type { ReturnedForm, UnitForm } from '../../core/forms/types';
import { weighAnswers } from '../../core/forms/weighAnswers';
import { done, refusal } from '../../core/flow/outcome';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import type { Steps } from '../../core/flow/steps';
import type { Runner } from '../../core/flow/runner';
import type { SheetGrid, SheetNote, WorkbookGrids } from '../../core/grid/grid';
import type { Plan } from '../../core/plan/types';
import { parsePeriod, periodCode, periodsOfYear } from '../../core/time/period';
import type { Period } from '../../core/time/types';
import type { Say } from '../../messages/say';
import type { Job } from '../job';
import type { OpenedPlan } from '../open/openPlan';
import { defaultAsOf, prepareSummary } from '../summary/summarise';

export type { Answer, AnswerCell, AnswerKind, Reason } from '../../core/forms/answers';
export { answerText, matchText, reasonsText, senderText } from '../../core/forms/answerTexts';
export { daysLate } from '../../core/forms/replies';
export { replyState } from '../../core/forms/repliesTab';
export type { Replies, UnitReply } from '../../core/forms/replies';
export { writtenCells } from '../../core/forms/placeAnswers';

/** A file that came back: its cells, or why they cannot be read. */
export interface ReceivedFile {
  readonly name: string;
  readonly grids: Outcome<WorkbookGrids>;
  /** Its comments and text boxes; missing for none. */
  readonly notes?: readonly SheetNote[];
}

/** What came back. */
export interface Collected {
  /** The period that is collected; null where no file says one and none was asked for. */
  readonly period: Period | null;
  readonly forms: readonly ReturnedForm[];
  readonly answers: readonly Answer[];
  /** Files without anything to take, and why. */
  readonly unusable: readonly { readonly file: string; readonly refusal: Refusal }[];
  /** What the period asks of each unit, as the plan stands; empty without a period. */
  readonly asked: readonly UnitForm[];
  /** Null without a period. */
  readonly replies: Replies | null;
  /**
   * What former rounds left, as it was when the first of these files were received: what is left now waits in its place.
   */
  readonly left: readonly LeftAnswer[];
  /** Counted sheets that answers are for and that record no results: columns for them must be added first. */
  readonly lackingColumns: readonly string[];
}

/** What was read of files, before it was weighed; with what former rounds of a period left, where that is known. */
export type ReadFiles = Pick<Collected, 'forms' | 'unusable'> & Partial<Pick<Collected, 'period' | 'left'>>;

const NOTHING_READ: ReadFiles = { forms: [], unusable: [] };

/**
 * Reads and weighs the files. Refuses as `prepareSummary` does for the period that is collected.
 * @param period the period to collect; null for the one of most forms
 * @param before what was received earlier and still counts; a file that says the same under the same name is not taken twice
 */
export async function receiveForms(
  job: Omit<Job, 'port'>,
  opened: OpenedPlan,
  files: readonly ReceivedFile[],
  period: Period | null,
  before: ReadFiles = NOTHING_READ,
): Promise<Outcome<Collected>> {
  const copies = new Map<string, Plan>();
  for (const { name, grids } of files) {
    const copy = grids.ok ? await planIn(grids.value, opened, job.runner) : null;
    if (copy?.ok === false) return copy;
    if (copy !== null && copy.value !== null) copies.set(name, copy.value);
  }
  const read = await job.runner.run(formsOf(files, before, opened.plan, copies, titlesIn(opened.plan, job.say)));
  if (!read.ok) return read;
  const asked = period ?? mostFrequentPeriod(read.value.forms);
  const weighed = await weighForms(job, opened, { ...before, ...read.value }, asked);
  if (!weighed.ok || copies.size === 0) return weighed;
  return weighForms(job, opened, { ...before, ...newsOfPlans(weighed.value, new Set(before.forms)) }, asked);
}

/** The plan in a file that somebody reported in instead of in the form; null for any other file. Refuses only with `cancelled`. */
async function planIn(
  grids: WorkbookGrids,
  { options, stored }: OpenedPlan,
  runner: Runner,
): Promise<Outcome<Plan | null>> {
  if (!readForms(grids, null).some(({ isPlan }) => isPlan === true)) return done(null);
  const { readPlan } = await import('../open/engine');
  const read = await runner.run(readPlan(grids, { settings: stored.settings.plan, ...options }));
  if (!read.ok) return read;
  return done(read.value.ok ? read.value.value : null);
}

/**
 * Of a plan that has just been received only rows with something new are kept: what it repeats is no answer. One without any
 * is told as a file that is of no use.
 */
function newsOfPlans({ forms, answers, unusable }: Collected, before: ReadonlySet<ReturnedForm>): ReadFiles {
  const isNewCopy = (form: ReturnedForm): boolean => form.isPlan === true && !before.has(form);
  const told = new Set(answers.flatMap(({ kind, ...place }) => (kind === 'same' ? [] : placeOf(place))));
  const foreign = foreignPlans(answers);
  const reduced = forms.map((form) => {
    if (!isNewCopy(form)) return form;
    const { file, sheet, rows } = form;
    if (foreign.has(file)) return { ...form, rows: [] };
    return { ...form, rows: rows.filter(({ row }) => told.has(placeOf({ file, sheet, row }))) };
  });
  const kept = reduced.filter(({ rows }, at) => {
    const original = forms[at];
    return original === undefined || !isNewCopy(original) || rows.length > 0;
  });
  const names = new Set(kept.map(({ file }) => file));
  const useless = [...new Set(forms.map(({ file }) => file))].filter((file) => !names.has(file));
  const refusals = useless.map((file) => ({
    file,
    refusal: refusal(foreign.has(file) ? 'form-foreign-plan' : 'form-is-plan', { file }),
  }));
  return { forms: kept, unusable: [...unusable, ...refusals] };
}

/** Fewer results of tasks that the plan has not may be tasks that somebody added. */
const LEAST_FOREIGN = 5;

/** The files whose results are mostly of tasks that the plan has not: plans of other offices or years. */
function foreignPlans(answers: readonly Answer[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; unknown: number }>();
  for (const { file, isPlan, task } of answers) {
    if (isPlan !== true) continue;
    const count = counts.get(file) ?? { all: 0, unknown: 0 };
    counts.set(file, { all: count.all + 1, unknown: count.unknown + (task === null ? 1 : 0) });
  }
  const isForeign = ({ all, unknown }: { readonly all: number; readonly unknown: number }): boolean =>
    unknown >= LEAST_FOREIGN && unknown * 2 > all;
  return new Set([...counts].flatMap(([file, count]) => (isForeign(count) ? file : [])));
}

function placeOf({ file, sheet, row }: Pick<Answer, 'file' | 'sheet' | 'row'>): string {
  return `${file}\n${sheet}\n${String(row)}`;
}

/** Weighs forms that were read before against the plan as it stands now. */
export async function weighForms(
  { say, now, runner }: Omit<Job, 'port'>,
  opened: OpenedPlan,
  { forms, unusable, ...former }: ReadFiles,
  period: Period | null,
): Promise<Outcome<Collected>> {
  const { plan, grids, stored } = opened;
  const words = stored.settings.plan;
  const standing = period === null ? undefined : repliesSheet(opened, period);
  const known = codeOf(former.period) === codeOf(period) ? former.left : undefined;
  const left = known ?? (standing === undefined ? [] : readLeft(standing));
  const seen = new Set(left.filter(({ isSeen }) => isSeen).map(({ sum }) => sum));
  const ran = await runner.run(
    weighAnswers({ plan, grids, forms, period, words, today: now.date, seen, formWords: createFormWords(plan, say) }),
  );
  if (!ran.ok) return ran;
  const answers = ran.value;
  const lackingColumns = lackingIn(opened, answers);
  const common = { period, forms, answers, unusable, left, lackingColumns };
  // A form of a year that is not the plan's asks nobody of this plan anything.
  if (period === null || !plan.years.includes(period.year)) return done({ ...common, asked: [], replies: null });
  const request = { period, asOf: defaultAsOf(period, 'calendar', now.date), calendar: 'calendar' } as const;
  const prepared = await prepareSummary(opened, request, say, runner);
  if (!prepared.ok) return prepared;
  const { forms: asked } = formsOfPeriod(plan, prepared.value.rollUp, false);
  const earlier = standing === undefined ? NO_REPLIES : readReplies(standing);
  const replies = repliesOf({ period, asked, forms, answers, former: earlier, today: now.date });
  return done({ ...common, asked, replies });
}

function codeOf(period: Period | null | undefined): string | null {
  return period ? periodCode(period) : null;
}

/** Returns the tab of who has answered of a period, as the workbook holds it; undefined for none. */
export function repliesSheet({ grids }: OpenedPlan, period: Period): SheetGrid | undefined {
  return grids.sheets.find(({ ownName }) => ownName === repliesName(period));
}

/** The hidden name of the tab of a period, in lower case as grids give it. */
function repliesName(period: Period): string {
  return `_tiendo.replies.${periodCode(period).replace(/-/g, '_').toLowerCase()}`;
}

function* formsOf(
  files: readonly ReceivedFile[],
  before: ReadFiles,
  plan: Plan,
  copies: ReadonlyMap<string, Plan>,
  titles: FormTitles,
): Steps<ReadFiles> {
  const forms = [...before.forms];
  // A file that could not be used and is chosen again has been put right, or is told anew.
  const unusable = before.unusable.filter(({ file }) => files.every(({ name }) => name !== file));
  // Units give their files the same name; which answer came from which must stay clear.
  const free = distinctNames(forms.map(({ file }) => file));
  for (const [index, { name, grids, notes }] of files.entries()) {
    yield { stage: 'read', done: index / files.length };
    const inFile = grids.ok ? withNotes(readForms({ ...grids.value, name }, titles), notes) : [];
    const copy = copies.get(name);
    const found = copy === undefined ? inFile : yield* matchCopy(inFile, copy, plan);
    if (found.length === 0) {
      unusable.push({ file: name, refusal: grids.ok ? notAForm(grids.value, name) : grids.refusal });
      continue;
    }
    const known = forms.filter(({ file }) => file === name);
    if (JSON.stringify(known) === JSON.stringify(found)) continue;
    const file = free(name);
    if (found.every(isBlankForm)) unusable.push({ file: name, refusal: refusal('form-blank', { file: name }) });
    forms.push(...found.map((form) => ({ ...form, file })));
  }
  return { forms, unusable };
}

function titlesIn({ years, units }: Plan, say: Say): FormTitles {
  const names = new Map(units.map(({ unit }) => [unit.code, unit.name]));
  return createFormTitles(years.flatMap(periodsOfYear), names, say);
}

/** A unit that owes answers sent its form back as it got it. */
function isBlankForm({ head, rows, asides }: ReturnedForm): boolean {
  if (head === null || head.tasks === 0 || asides !== undefined) return false;
  return rows.every(
    ({ answers, others, mark, code, content }) =>
      Object.keys(answers).length === 0 && others.length === 0 && (mark !== null || code !== null || content === ''),
  );
}

function notAForm(grids: WorkbookGrids, file: string): Refusal {
  return refusal(isCover(grids) ? 'form-cover' : 'form-not-there', { file });
}

/** The period of most rows; of several the latest. */
function mostFrequentPeriod(forms: readonly ReturnedForm[]): Period | null {
  const counts = new Map<string, number>();
  for (const { head, rows, told } of forms) {
    if (told !== undefined) counts.set(periodCode(told.period), (counts.get(periodCode(told.period)) ?? 0) + 1);
    for (const { mark } of rows) {
      const code = mark?.period ?? '';
      if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    if (head !== null) counts.set(periodCode(head.period), (counts.get(periodCode(head.period)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? 1 : -1));
  return most === undefined ? null : parsePeriod(most[0]);
}

function lackingIn({ plan }: OpenedPlan, answers: readonly Answer[]): readonly string[] {
  const bare = new Set(plan.sheets.filter((sheet) => sheet.counted && recordsNoResults(sheet)).map(({ name }) => name));
  const wanted = new Set(
    answers
      .filter(({ reasons }) => reasons.some(({ code }) => code === 'no-column'))
      .flatMap(({ task }) => (task !== null && bare.has(task.sheet) ? task.sheet : [])),
  );
  return [...wanted];
}
