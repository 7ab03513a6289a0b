/** The state of a task from its progress cells, before any day is looked at. */
import type { CalendarDate, YearMonth } from '../time/types';
import { shownText } from './shownText';
import { deferredMonth } from './deferral';
import { markedAs, readCell } from './readCell';
import type { CellRead, ProgressCell, TextReader, TypedColumn } from './readCell';
import { foldCase } from '../text/fold';
import { readWord } from './readWord';
import type { WordRead } from './readWord';
import { officeWords } from './signs';
import type { Explanation, OfficeWords, Progress, ProgressRemark, ProgressState } from './types';

export type { MarkMeaning, ProgressCell } from './readCell';

/** The progress cells of a task; a column that the plan lacks is left out. A note is no result unless it is given as one. */
export interface ProgressCells {
  readonly result?: ProgressCell;
  /** Cells of further result columns. */
  readonly more?: readonly ProgressCell[];
  /** They are of former periods: the first holds, whatever they say. */
  readonly former?: boolean;
  readonly percent?: ProgressCell;
  readonly completed?: ProgressCell;
  readonly explanation?: ProgressCell;
  readonly objective?: ProgressCell;
  readonly subjective?: ProgressCell;
  readonly remedy?: ProgressCell;
  readonly note?: ProgressCell;
}

const TYPED_COLUMNS: readonly TypedColumn[] = ['result', 'percent', 'completed'];

/**
 * Reads the typed progress of a task. A word decides the state; 100 % or a day of completion make any state but a
 * cancelled one done; without a word a percentage does; text that nothing explains is `unclear`, blank cells are
 * `unreported`. Days and percentages that cannot be are null with `progress-invalid`; a percentage against the word is
 * reported with `percent-status-conflict`, a day of completion against it with `date-status-conflict`.
 * @param planYear year of days and deferrals written without one
 */
export function readProgress(cells: ProgressCells, planYear: number): Progress {
  return readHouseProgress(cells, planYear);
}

/** Reads typed progress with the office's own words: see `readProgress`; a plan's year begins with a month (1-based) or January. */
export type ProgressReader = (cells: ProgressCells, planYear: number, opens?: number) => Progress;

/**
 * Makes a reader that knows what the office decided: its own words take part like those of the house (the longest phrase
 * wins, the office's on a tie); a whole text mapped to a state has that state whatever its words say.
 */
export function createProgressReader(decided: OfficeWords): ProgressReader {
  const words = Object.keys(decided.words).length === 0 ? null : officeWords(decided.words);
  const results = new Map(Object.entries(decided.results));
  const readText = (text: string): WordRead | null => {
    const mapped = results.size === 0 ? undefined : results.get(foldCase(text));
    return mapped === undefined
      ? readWord(text, words)
      : { ...markedAs(mapped, false), target: mapped === 'deferred' ? text : null };
  };
  return (cells, planYear, opens = 1) => progressOf(cells, planYear, opens, readText);
}

const readHouseProgress = createProgressReader({ words: {}, results: {} });

function progressOf(cells: ProgressCells, planYear: number, opens: number, readText: TextReader): Progress {
  const reads = TYPED_COLUMNS.flatMap((column) => {
    const typed = column === 'result' ? [cells.result, ...(cells.more ?? [])] : [cells[column]];
    return typed.flatMap((cell) => (cell === undefined ? [] : (readCell(column, cell, planYear, readText) ?? [])));
  });
  const text = reads.map((read) => read.text).join('; ');
  const told = cells.former === true ? withoutFormer(reads) : reads;
  const against = contradicts(told, cells.former ?? false);
  const worded = against ? undefined : leading(told);
  const word = worded?.word ?? null;
  const percent = firstPercent(told);
  const completedOn = firstDay(told) ?? (word?.state === 'done' ? firstDay(reads) : null);
  const state = stateOf(word, percent, completedOn, text);
  const target = reads.find((read) => read.word?.state === 'deferred')?.word?.target ?? null;
  return {
    state,
    completedOn,
    percent,
    ...deferral(target === null ? null : deferredMonth(target, planYear, opens), planYear),
    lateWord: reads.some((read) => read.word?.late === true),
    text,
    explanation: readExplanation(cells),
    remarks: remarksOn(told, worded, percent, state, against),
  };
}

function deferral(month: YearMonth | null, planYear: number): Pick<Progress, 'deferredTo' | 'deferredYear'> {
  if (month === null || month.year === planYear) return { deferredTo: month?.month ?? null };
  return { deferredTo: month.month, deferredYear: month.year };
}

/** Of results of several periods, the first that tells a state or a share holds: what earlier ones said is over. */
function withoutFormer(reads: readonly CellRead[]): readonly CellRead[] {
  const latest = reads.find(
    ({ column, word, percent, completedOn }) =>
      column === 'result' && (word !== null || percent.kind === 'percent' || completedOn !== null),
  );
  return latest === undefined ? reads : reads.filter((read) => read.column !== 'result' || read === latest);
}

/** The first cell that says a state; one that only denies another state, or only says that the time is over, comes last. */
function leading(reads: readonly CellRead[]): CellRead | undefined {
  const worded = reads.filter(({ word }) => word !== null);
  return (
    worded.find(({ word, denies }) => word?.weak === false && !denies) ??
    worded.find(({ denies }) => !denies) ??
    worded[0]
  );
}

/**
 * Two marks of one task under headers of different states or terms, or one cell says done and another that the work is open: none is
 * believed. Of results of several periods the first holds.
 */
function contradicts(reads: readonly CellRead[], former: boolean): boolean {
  const marked = reads.flatMap(({ marked }) => marked ?? []);
  if (marked.some(({ state }) => state !== marked[0]?.state)) return true;
  if (marked.some(({ late }) => late) && marked.some(({ inTime }) => inTime)) return true;
  const said = former
    ? TYPED_COLUMNS.map((column) => leading(reads.filter((read) => read.column === column && !read.denies)))
    : reads.filter(({ denies }) => !denies);
  const states = said.flatMap((read) => (read?.word?.weak === false ? read.word.state : []));
  return states.includes('done') && (states.includes('in-progress') || states.includes('not-started'));
}

function firstPercent(reads: readonly CellRead[]): number | null {
  const order: readonly TypedColumn[] = ['percent', 'result', 'completed'];
  for (const column of order) {
    const percent = reads.find((read) => read.column === column)?.percent;
    if (percent?.kind === 'percent') return percent.value;
  }
  return null;
}

function firstDay(reads: readonly CellRead[]): CalendarDate | null {
  const dated = reads.filter(({ completedOn }) => completedOn !== null);
  return (dated.find(({ column }) => column === 'completed') ?? dated[0])?.completedOn ?? null;
}

function stateOf(
  word: WordRead | null,
  percent: number | null,
  completedOn: CalendarDate | null,
  text: string,
): ProgressState {
  if (word?.state === 'cancelled') return 'cancelled';
  if (percent === 100 || completedOn !== null) return 'done';
  if (word !== null) return word.state;
  if (percent !== null) return percent === 0 ? 'not-started' : 'in-progress';
  return text === '' ? 'unreported' : 'unclear';
}

function remarksOn(
  reads: readonly CellRead[],
  worded: CellRead | undefined,
  percent: number | null,
  state: ProgressState,
  against: boolean,
): readonly ProgressRemark[] {
  const remarks: ProgressRemark[] = reads
    .filter(({ invalid }) => invalid)
    .map(({ column, text }) => ({ kind: 'progress-invalid', column, part: text, suggestion: null }));
  if (worded?.word && percent !== null && disagree(worded.word, percent)) {
    const column = reads.find((read) => read.percent.kind === 'percent')?.column ?? 'percent';
    remarks.push({ kind: 'percent-status-conflict', column, part: worded.text, suggestion: null });
  }
  const dated = reads.find(({ column, completedOn }) => column === 'completed' && completedOn !== null);
  const open = dated && openBeside(dated, reads, worded, percent);
  if (open) remarks.push({ kind: 'date-status-conflict', column: open.column, part: open.text, suggestion: null });
  if (state === 'unclear') {
    const unread = reads.filter(({ invalid, denies }) => !invalid && !denies);
    const said = unread.length === 0 ? reads.filter(({ invalid }) => !invalid) : unread;
    const [first] = said;
    // One text is shown for the user to give it a state; marks against each other are shown together.
    const part = against ? said.map(({ text }) => text).join('; ') : (first?.text ?? '');
    if (first) remarks.push({ kind: 'progress-unread', column: first.column, part, suggestion: null });
  }
  return remarks;
}

/** The cell that a day of completion contradicts: words of open work or, without any word, a share below 100 %. */
function openBeside(
  dated: CellRead,
  reads: readonly CellRead[],
  worded: CellRead | undefined,
  percent: number | null,
): CellRead | undefined {
  if (worded?.word) return worded !== dated && OPEN.has(worded.word.state) ? worded : undefined;
  if (percent === null || percent === 100) return undefined;
  return reads.find((read) => read !== dated && read.percent.kind === 'percent');
}

/** Words that a day of completion in a column of its own contradicts. */
const OPEN: ReadonlySet<ProgressState> = new Set(['in-progress', 'not-started']);

/** A share beside a word that says something else; a share inside the words of completion is no second opinion. */
function disagree(word: WordRead, percent: number): boolean {
  if (word.state === 'done') return percent < 100;
  if (percent === 100) return true;
  return word.state === 'not-started' && percent > 0;
}

function readExplanation(cells: ProgressCells): Explanation {
  return {
    given: typed(cells.explanation),
    objective: typed(cells.objective),
    subjective: typed(cells.subjective),
    remedy: typed(cells.remedy),
  };
}

function typed(cell: ProgressCell | undefined): string | null {
  const text = cell === undefined ? '' : shownText(cell.value, cell.format);
  return text === '' ? null : text;
}
