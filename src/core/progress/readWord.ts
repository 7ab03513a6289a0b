/** What a text says about a task. Every word of it takes part: what is not understood is never taken for done. */
import { awaitsDecision, isDecision } from './approvalClause';
import { readClause } from './clause';
import type { Clause, ClauseRead } from './clauseSigns';
import { NEUTRAL } from './clauseSigns';
import { DEFERRING } from './deferralClause';
import { readSigns } from './signs';
import type { OwnPhrases, Sign, SignKind } from './signs';
import { cleanText } from './shownText';
import { readOnce } from '../text/readOnce';
import type { ProgressState } from './types';
import { WHOLE_CELLS } from './words';

export interface WordRead {
  readonly state: ProgressState;
  /** Done late. */
  readonly late: boolean;
  /** 0 to 100; null when the words name none. */
  readonly percent: number | null;
  /** The words name a share above 100 % that no plan explains. */
  readonly invalid: boolean;
  /** It only says that the time is over; what another cell says holds before it. */
  readonly weak: boolean;
  /** What names the new time of work that is put off, as typed; null for any other state. */
  readonly target: string | null;
}

/**
 * Reads a text of a progress cell: its clauses one by one, then together. Null when it says no state, or none that is sure
 * ("Đã trình UBND tỉnh", "Hoàn thành/Chưa hoàn thành", "Hoàn thành" before words that are not known).
 * @param own words of the office; on a tie they win over those of the house
 */
export function readWord(text: string, own: OwnPhrases | null = null): WordRead | null {
  return own === null ? readInWordsOfTheHouse(text) : readAnew(text, own);
}

const readInWordsOfTheHouse = readOnce((text) => readAnew(text, null));

function readAnew(text: string, own: OwnPhrases | null): WordRead | null {
  const typed = cleanText(text).normalize('NFC');
  const whole = wholeCell(typed);
  if (whole !== undefined && own === null) return { ...WHOLE, state: whole };
  const signs = readSigns(typed, own);
  if (whole !== undefined && !signs.some(({ kind }) => kind === 'own')) return { ...WHOLE, state: whole };
  if (signs.some(({ kind }) => kind === 'question')) return null;
  const clauses = withoutFormer(clausesOf(signs));
  const reads = clauses.map(readClause);
  const told = stateOfAll(clauses, reads);
  const state = told === 'not-started' && PARTS.test(typed) && DOES_A_PART.test(typed) ? 'in-progress' : told;
  if (state === null) return null;
  const telling = reads.filter((read) => read.state !== null);
  return {
    state,
    late: state === 'done' && reads.some(({ late }) => late),
    percent: onlyPercent(reads, state),
    invalid: reads.some(({ invalid }) => invalid),
    weak: telling.every(({ weak }) => weak),
    target: state === 'deferred' ? targetOf(typed, clauses, reads) : null,
  };
}

/** "Mở 3 lớp, chưa mở lớp 4": what was not done of one part was done of another. */
const DOES_A_PART = /(?:^|[,;.\n-]\s*)(?:đã )?(\p{L}+) [^,;.\n]+[,;.\n-]\s*(?:nhưng |còn )?chưa \1(?!\p{L})/iu;
/** Without such a sign between them there are no parts, in most cells. */
const PARTS = /[,;.\n-]/u;

function wholeCell(text: string): ProgressState | undefined {
  // The marks and abbreviations are short; a long text is not searched for its end.
  return text.length > LONGEST_WHOLE ? undefined : WHOLE_CELLS.get(text.toLowerCase().replace(/[.\s]+$/u, ''));
}

const LONGEST_WHOLE = 40;
const WHOLE = { late: false, percent: null, invalid: false, weak: false, target: null } as const;

function clausesOf(signs: readonly Sign[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let [current, remark, alternative]: [Sign[], boolean, boolean] = [[], false, false];
  const end = (): void => {
    const last = clauses.at(-1);
    // "Hoàn thành (5/5 lớp)", "Hoàn thành - 60%": the figure belongs to the word before it.
    if (
      last !== undefined &&
      !alternative &&
      isFigure(current) &&
      last.signs.some(({ kind }) => DONE.includes(kind) || FIGURES.includes(kind))
    ) {
      clauses[clauses.length - 1] = { ...last, signs: [...last.signs, ...current] };
    } else if (last !== undefined && !alternative && awaitsDecision(last.signs) && isDecision(current)) {
      const [{ start }] = current as [Sign];
      const joint: Sign = { kind: 'link', start, end: start, value: 0, whole: 0 };
      clauses[clauses.length - 1] = { ...last, signs: [...last.signs, joint, ...current] };
    } else if (current.length > 0) clauses.push({ signs: current, remark, alternative });
    current = [];
  };
  for (const sign of signs) {
    if (sign.kind !== 'break' && sign.kind !== 'or') {
      current.push(sign);
      continue;
    }
    end();
    remark = sign.opens === true;
    alternative = sign.kind === 'or';
  }
  end();
  return clauses;
}

/** "Tháng trước chưa xong, nay đã hoàn thành": what was once so is over where the present is told after it. */
function withoutFormer(clauses: readonly Clause[]): readonly Clause[] {
  const presents = clauses.map(({ signs }) => signs.some(({ kind }) => kind === 'now' || kind === 'current'));
  const present = presents.lastIndexOf(true);
  return clauses.filter(({ signs }, index) => index >= present || signs[0]?.kind !== 'formerly');
}

const DONE: readonly SignKind[] = ['done', 'reached'];
const FIGURES: readonly SignKind[] = ['percent', 'share'];
const BESIDE_FIGURES: readonly SignKind[] = [
  ...FIGURES,
  'about',
  'estimated',
  'below',
  'counted',
  'target',
  'fill',
  'every',
  'now',
  'quality',
  'body',
];

function isFigure(signs: readonly Sign[]): boolean {
  return signs.some(({ kind }) => FIGURES.includes(kind)) && signs.every(({ kind }) => BESIDE_FIGURES.includes(kind));
}

/** What the clauses say together; null when that is not sure. */
function stateOfAll(clauses: readonly Clause[], reads: readonly ClauseRead[]): ProgressState | null {
  const strong = reads.filter(({ state, weak }) => state !== null && !weak);
  const states = (strong.length > 0 ? strong : reads).flatMap(({ state }) => state ?? []);
  const has = (state: ProgressState): boolean => states.includes(state);
  // "x (trễ 2 ngày)": the tick says done, the words only that it is late.
  if (
    strong.length === 0 &&
    states.length > 0 &&
    clauses.some(({ signs }) => signs.some(({ kind }) => kind === 'tick'))
  )
    return null;
  if (clauses.some(({ alternative }, index) => alternative && differ(reads[index - 1], reads[index]))) return null;
  // "Hủy (đã lùi sang tháng 5)": what was put off before is cancelled now.
  const aside = has('cancelled') && reads.every(({ state }, index) => state !== 'deferred' || clauses[index]?.remark);
  if (reads.some(({ refused }) => refused) && has('deferred')) return null;
  if (has('deferred')) return aside ? 'cancelled' : takenUpAgain(clauses) ? null : deferredOr(reads);
  // "x (xã Tân An chưa)": the tick and the words say two things.
  if (has('not-started') && clauses.some(({ signs }) => signs.some(({ kind }) => kind === 'tick'))) return null;
  const doubtful = reads.some((read) => read.doubtful);
  if (has('cancelled')) {
    const explained = reads.every(({ state }, index) => state === 'cancelled' || isAside(clauses[index]));
    return states.every((state) => state === 'cancelled') && explained && !doubtful ? 'cancelled' : null;
  }
  if (has('done')) {
    if (isOvertaken(clauses, reads)) return null;
    if (has('in-progress') || has('not-started') || reads.some(({ holdsBack }) => holdsBack)) return 'in-progress';
    return has('ongoing') || reads.some(({ unread }) => unread) ? null : 'done';
  }
  const [first] = states;
  if (first === undefined) return null;
  if (first === 'ongoing' && doubtful) return null;
  const begun = reads
    .slice(
      0,
      reads.findIndex(({ state }) => state !== null),
    )
    .some(({ already }) => already);
  const busy = clauses.some(({ signs }) =>
    signs.some(({ kind }, index) => kind === 'open' && signs[index + 1]?.kind === 'work'),
  );
  return first === 'not-started' && (begun || (busy && has('in-progress'))) ? 'in-progress' : first;
}

/** "Tạm dừng, nay đã triển khai lại": it is on again; how far it is is not said. */
function takenUpAgain(clauses: readonly Clause[]): boolean {
  const paused = clauses.findIndex(({ signs }) => signs.some(({ kind }) => kind === 'paused'));
  return clauses.some(
    ({ signs }, index) =>
      paused >= 0 &&
      index > paused &&
      signs.some(({ kind }) => kind === 'now') &&
      signs.some(({ kind }) => BUSY.has(kind)),
  );
}

const BUSY: ReadonlySet<SignKind> = new Set(['work', 'open']);

/** "Chưa hoàn thành trong tháng 3, đã hoàn thành ngày 10/4": the second may overtake the first, or be a part of the work. */
function isOvertaken(clauses: readonly Clause[], reads: readonly ClauseRead[]): boolean {
  const telling = clauses.flatMap(({ signs }, index) =>
    reads[index]?.state ? [{ signs, state: reads[index].state }] : [],
  );
  const [first, ...others] = telling;
  const denied = first?.signs.some(({ kind }) => kind === 'not' || kind === 'no' || kind === 'missed') ?? false;
  const timed = first?.signs.some(({ kind }) => kind === 'time') ?? false;
  return denied && timed && others.at(-1)?.state === 'done';
}

/** Work that was put off and is done all the same is done; done and put off afterwards is not sure. */
function deferredOr(reads: readonly ClauseRead[]): ProgressState | null {
  const deferral = reads.findIndex(({ state }) => state === 'deferred');
  const done = reads.findIndex(({ state, doubtful }) => state === 'done' || doubtful);
  if (done < 0) return 'deferred';
  const rest = reads.every(
    ({ state, unread }) => !unread && (state === null || state === 'done' || state === 'deferred'),
  );
  return done > deferral && reads[done]?.state === 'done' && reads[done].already && rest ? 'done' : null;
}

/** A choice between two states, or between a state and what is not known: "Hoàn thành/Chưa hoàn thành", "Đúng hạn/Quá hạn". */
function differ(left: ClauseRead | undefined, right: ClauseRead | undefined): boolean {
  if (left === undefined || right === undefined || left.state === right.state) return false;
  return left.state === null || right.state !== null || right.unread;
}

/** Explains another clause: it stands in parentheses, begins with what joins a reason or a proof, or says nothing. */
function isAside(clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  const [first] = clause.signs;
  return (
    clause.remark ||
    first?.kind === 'reason' ||
    first?.kind === 'link' ||
    clause.signs.every(({ kind }) => NEUTRAL.includes(kind))
  );
}

/** "Chưa đạt 100%": a hundred beside a word that is not done is what is lacking. */
function onlyPercent(reads: readonly ClauseRead[], state: ProgressState): number | null {
  const values = new Set(reads.flatMap(({ percent }) => percent ?? []));
  const [only] = values;
  return values.size !== 1 || only === undefined || (only === 100 && state !== 'done') ? null : only;
}

const TIMES: readonly SignKind[] = ['time', 'day', 'later', 'share'];

/** From the word that puts off to the end of its clause; of several clauses the last that names a time. */
function targetOf(text: string, clauses: readonly Clause[], reads: readonly ClauseRead[]): string | null {
  const putOff = clauses.filter((_, index) => reads[index]?.state === 'deferred');
  const timed = putOff.filter(({ signs, remark }) => !remark && signs.some(({ kind }) => TIMES.includes(kind))).at(-1);
  const signs = (timed ?? putOff[0])?.signs ?? [];
  const verb = signs.find(({ kind }) => DEFERRING.includes(kind) || kind === 'own');
  const last = signs.at(-1);
  return verb === undefined || last === undefined ? null : text.slice(verb.start, last.end);
}
