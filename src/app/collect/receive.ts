/** Use case: what came back, weighed against the plan, before anything is written. Never writes. */
import { formsOfPeriod } from '../../core/forms/askedTasks';
import { isCover } from '../../core/forms/coverTab';
import { matchCopy } from '../../core/forms/matchCopy';
import { distinctNames } from '../../core/forms/fileNames';
import { recordsNoResults } from '../../core/forms/answerColumns';
import type { Answer } from '../../core/forms/answers';
import { readForms } from '../../core/forms/readForms';
import { NO_REPLIES, readReplies, repliesOf } from '../../core/forms/replies';
import type { Replies } from '../../core/forms/replies';
import type { ReturnedForm, UnitForm } from '../../core/forms/types';
import { weighAnswers } from '../../core/forms/weighAnswers';
import { done, refusal } from '../../core/flow/outcome';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import type { Steps } from '../../core/flow/steps';
import type { Runner } from '../../core/flow/runner';
import type { WorkbookGrids } from '../../core/grid/grid';
import type { Plan } from '../../core/plan/types';
import { parsePeriod, periodCode } from '../../core/time/period';
import type { Period } from '../../core/time/types';
import type { Job } from '../job';
import type { OpenedPlan } from '../open/openPlan';
import { defaultAsOf, prepareSummary } from '../summary/summarise';

export type { Answer, AnswerCell, AnswerKind, Reason } from '../../core/forms/answers';
export { answerText, matchText, reasonsText } from '../../core/forms/answerTexts';
export { daysLate } from '../../core/forms/replies';
export { replyState } from '../../core/forms/repliesTab';
export type { Replies, UnitReply } from '../../core/forms/replies';
export { writtenCells } from '../../core/forms/weighAnswers';

/** A file that came back: its cells, or why they cannot be read. */
export interface ReceivedFile {
  readonly name: string;
  readonly grids: Outcome<WorkbookGrids>;
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
  /** Counted sheets that answers are for and that record no results: columns for them must be added first. */
  readonly lackingColumns: readonly string[];
}

/** What was read of files, before it was weighed. */
export type ReadFiles = Pick<Collected, 'forms' | 'unusable'>;

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
  const read = await job.runner.run(formsOf(files, before, opened.plan, copies));
  if (!read.ok) return read;
  const weighed = await weighForms(job, opened, read.value, period ?? mostFrequentPeriod(read.value.forms));
  return weighed.ok ? done(withNewsOfPlans(weighed.value)) : weighed;
}

/** The plan in a file that somebody reported in instead of in the form; null for any other file. Refuses only with `cancelled`. */
async function planIn(
  grids: WorkbookGrids,
  { options, stored }: OpenedPlan,
  runner: Runner,
): Promise<Outcome<Plan | null>> {
  if (!readForms(grids).some(({ isPlan }) => isPlan === true)) return done(null);
  const { readPlan } = await import('../open/engine');
  const read = await runner.run(readPlan(grids, { settings: stored.settings.plan, ...options }));
  if (!read.ok) return read;
  return done(read.value.ok ? read.value.value : null);
}

/**
 * Of a plan among the files only rows with something new are kept: what it repeats would contradict the plan once that has
 * been written. One without any is told as a file that is of no use.
 */
function withNewsOfPlans(collected: Collected): Collected {
  const { forms, answers, unusable } = collected;
  const told = new Set(answers.map(({ file, sheet, row }) => `${file}\n${sheet}\n${String(row)}`));
  const reduced = forms.map((form): ReturnedForm => {
    const { file, sheet, rows, isPlan } = form;
    if (isPlan !== true) return form;
    return { ...form, rows: rows.filter(({ row }) => told.has(`${file}\n${sheet}\n${String(row)}`)) };
  });
  const kept = reduced.filter(({ isPlan, rows }) => isPlan !== true || rows.length > 0);
  const names = new Set(kept.map(({ file }) => file));
  const idle = [...new Set(forms.map(({ file }) => file))].filter((file) => !names.has(file));
  const refusals = idle.map((file) => ({ file, refusal: refusal('form-is-plan', { file }) }));
  return { ...collected, forms: kept, unusable: [...unusable, ...refusals] };
}

/** Weighs forms that were read before against the plan as it stands now. */
export async function weighForms(
  { say, now, runner }: Omit<Job, 'port'>,
  opened: OpenedPlan,
  { forms, unusable }: ReadFiles,
  period: Period | null,
): Promise<Outcome<Collected>> {
  const { plan, grids, stored } = opened;
  const words = stored.settings.plan;
  const ran = await runner.run(weighAnswers({ plan, grids, forms, period, words, today: now.date }));
  if (!ran.ok) return ran;
  const answers = ran.value;
  const lackingColumns = lackingIn(opened, answers);
  const common = { period, forms, answers, unusable, lackingColumns };
  // A form of a year that is not the plan's asks nobody of this plan anything.
  if (period === null || !plan.years.includes(period.year)) return done({ ...common, asked: [], replies: null });
  const request = { period, asOf: defaultAsOf(period, 'calendar', now.date), calendar: 'calendar' } as const;
  const prepared = await prepareSummary(opened, request, say, runner);
  if (!prepared.ok) return prepared;
  const { forms: asked } = formsOfPeriod(plan, prepared.value.rollUp, false);
  const standing = grids.sheets.find(({ ownName }) => ownName === repliesName(period));
  const former = standing === undefined ? NO_REPLIES : readReplies(standing);
  return done({ ...common, asked, replies: repliesOf({ period, asked, forms, answers, former, today: now.date }) });
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
): Steps<ReadFiles> {
  const forms = [...before.forms];
  // A file that could not be used and is chosen again has been put right, or is told anew.
  const unusable = before.unusable.filter(({ file }) => files.every(({ name }) => name !== file));
  // Units give their files the same name; which answer came from which must stay clear.
  const free = distinctNames(forms.map(({ file }) => file));
  for (const [index, { name, grids }] of files.entries()) {
    yield { stage: 'read', done: index / files.length };
    const inFile = grids.ok ? readForms({ ...grids.value, name }) : [];
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

/** A unit that owes answers sent its form back as it got it. */
function isBlankForm({ head, rows }: ReturnedForm): boolean {
  if (head === null || head.tasks === 0) return false;
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
  for (const { head, rows } of forms) {
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
