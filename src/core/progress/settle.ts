/** Signs that mean something together which none of them says alone: "không có vướng mắc", "cả 3 đợt", "Hoàn thành: chưa". */
import type { Sign, SignKind } from './sign';
import { PHASES, PLANS, SPARED, STILL, TERMS, TERM_WORDS } from './words';

/** Returns the signs of a text with such runs made one sign, or turned to what they mean. Linear in their number. */
export function settleSigns(text: string, signs: readonly Sign[]): readonly Sign[] {
  const settled: Sign[] = [];
  const labels = signs.filter((_, at) => isLabel(text, signs, at)).length;
  const told = signs.some(({ kind }) => kind === 'done');
  const past = signs.some((_, at) => isPast(text, signs, at));
  let index = 0;
  while (index < signs.length) {
    const term = told ? setTerm(text, signs, index) : null;
    const run =
      nothingAmiss(text, signs, index) ??
      answeredNone(text, signs, index) ??
      wholeOfPhases(text, signs, index) ??
      reportedLater(text, signs, index) ??
      asOfDay(signs, index) ??
      (past ? term : null);
    const first = signs[index];
    const last = signs[(run ?? index + 1) - 1];
    if (first === undefined || last === undefined) break;
    const handedIn = run === null ? submittedEnd(text, signs, index) : null;
    if (handedIn !== null) {
      settled.push({ ...first, kind: 'submitted', end: signs[handedIn - 1]?.end ?? first.end });
      index = handedIn;
      continue;
    }
    if (isRangeOfShares(text, signs, index)) {
      settled.push({ ...first, kind: 'below' });
      index += 2;
      continue;
    }
    if (run !== null) settled.push({ kind: 'fill', start: first.start, end: last.end, value: 0, whole: 0 });
    // "Hoàn thành, hạn 15/3" may be told, or asked for.
    else if (term !== null) settled.push({ ...first, kind: 'unknown' });
    else if (isPlan(text, signs, index)) settled.push({ ...first, kind: 'coming' });
    // One phase told is a part; where each is told, which there are is not known.
    else if (labels > 1 && isLabel(text, signs, index)) settled.push({ ...first, kind: 'unknown' });
    else if (beginsThen(text, settled, first)) settled.push({ ...first, kind: 'unknown' });
    else if (stillAmiss(text, settled, first)) settled.splice(-1, 1, { ...first, kind: 'open' });
    else if (isMarked(text, signs, index)) settled.push({ ...first, kind: 'unknown' });
    else if (isPhaseOfShare(text, signs, index)) settled.push({ ...first, kind: 'counted' });
    else if (isLastPhase(text, signs, index)) settled.push({ ...first, kind: 'fill' });
    else if (mayBeBefore(text, signs, index)) settled.push({ ...first, kind: 'unknown' });
    else if (qualifiesCounted(settled, first)) settled.push({ ...first, kind: 'counted' });
    else if (answersNo(text, signs, index, settled)) settled.splice(-2, 2, first, ...settled.slice(-2));
    else settled.push(first);
    index = run ?? index + 1;
  }
  return settled;
}

const MEETS: ReadonlySet<SignKind> = new Set(['found', 'fill', 'link']);
/** How many signs may stand between "no" and what may be amiss. */
const LONGEST_LEAD = 4;

/** "Không có vướng mắc gì", "chưa phát hiện sai phạm", "không phát sinh": the index behind it, or null. */
function nothingAmiss(text: string, signs: readonly Sign[], from: number): number | null {
  const no = signs[from]?.kind;
  if (no !== 'no' && no !== 'not') return null;
  let index = from + 1;
  let found = false;
  while (index - from <= LONGEST_LEAD && leads(text, signs[index])) {
    found ||= signs[index]?.kind === 'found';
    index += 1;
  }
  if (no === 'no' && PUT_OFF.has(signs[index]?.kind ?? 'unknown')) return index + 1;
  // "Chưa phát sinh" is not begun.
  if (signs[index]?.kind !== 'trouble') return found && no === 'no' && endsClause(signs[index]) ? index : null;
  for (;;) {
    if (signs[index]?.kind === 'trouble') index += 1;
    else if (signs[index + 1]?.kind === 'trouble' && JOINS.has(signs[index]?.kind ?? 'unknown')) index += 2;
    else return index;
  }
}

const PUT_OFF: ReadonlySet<SignKind> = new Set(['defer', 'extend', 'cancel']);
const JOINS: ReadonlySet<SignKind> = new Set(['break', 'link', 'or']);

/** "Khó khăn: không", as forms are filled in: the index behind it, or null. */
function answeredNone(text: string, signs: readonly Sign[], from: number): number | null {
  if (signs[from]?.kind !== 'trouble') return null;
  const [colon, no, next] = [signs[from + 1], signs[from + 2], signs[from + 3]];
  if (no?.kind !== 'no' || colon === undefined) return null;
  return wordsOf(text, colon) === ':' && endsClause(next) ? from + 3 : null;
}

/** "Kế hoạch: hoàn thành …" begins a clause and plans; "Kế hoạch: đã xong" tells of a plan. */
function isPlan(text: string, signs: readonly Sign[], index: number): boolean {
  const [plan, colon, next] = [signs[index], signs[index + 1], signs[index + 2]];
  if (plan === undefined || colon?.kind !== 'link' || !beginsClause(signs, index)) return false;
  return PLANS.has(wordsOf(text, plan)) && wordsOf(text, colon) === ':' && next?.kind === 'done';
}

/** "Đợt 1: …" at the beginning of a clause. */
function isLabel(text: string, signs: readonly Sign[], index: number): boolean {
  const [phase, number, colon] = [signs[index], signs[index + 1], signs[index + 2]];
  if (phase?.kind !== 'part' || number?.kind !== 'number' || colon === undefined) return false;
  return beginsClause(signs, index) && PHASES.has(wordsOf(text, phase)) && wordsOf(text, colon) === ':';
}

function beginsClause(signs: readonly Sign[], index: number): boolean {
  return index === 0 || signs[index - 1]?.kind === 'break';
}

/** "Tháng 7 mới làm": it began then, or will not begin before. */
function beginsThen(text: string, settled: readonly Sign[], sign: Sign): boolean {
  const before = settled.at(-1)?.kind;
  return sign.kind === 'open' && (before === 'time' || before === 'later') && wordsOf(text, sign).startsWith('mới ');
}

/** "Còn vướng mắc": the work is not at its end. */
function stillAmiss(text: string, settled: readonly Sign[], sign: Sign): boolean {
  const before = settled.at(-1);
  return sign.kind === 'trouble' && before?.kind === 'part' && STILL.has(wordsOf(text, before));
}

function leads(text: string, sign: Sign | undefined): boolean {
  if (sign === undefined) return false;
  if (sign.kind === 'coming' && SPARED.has(wordsOf(text, sign))) return true;
  return MEETS.has(sign.kind) || (sign.kind === 'part' && STILL.has(wordsOf(text, sign)));
}

function endsClause(sign: Sign | undefined): boolean {
  return sign === undefined || sign.kind === 'break';
}

/** "Cả 3 đợt", "tất cả 5 xã": the index behind it, or null. */
function wholeOfPhases(text: string, signs: readonly Sign[], from: number): number | null {
  if (signs[from]?.kind !== 'every') return null;
  const [number, what] = [signs[from + 1], signs[from + 2]];
  if (number?.kind !== 'number' || what === undefined) return null;
  const phases = what.kind === 'part' && PHASES.has(wordsOf(text, what));
  return phases || what.kind === 'counted' || what.kind === 'body' ? from + 3 : null;
}

/** "Hoàn thành, sẽ báo cáo sau": of the work only the report is to come: the index behind it, or null. */
function reportedLater(text: string, signs: readonly Sign[], from: number): number | null {
  const report = signs[from]?.kind === 'coming' ? from + 1 : from;
  const [told, later] = [signs[report], signs[report + 1]];
  if (told === undefined || later?.kind !== 'later' || signs[from - 1]?.kind !== 'break') return null;
  return REPORTS.has(wordsOf(text, told)) && endsClause(signs[report + 2]) ? report + 2 : null;
}

const REPORTS: ReadonlySet<string> = new Set(['báo cáo', 'gửi báo cáo', 'báo cáo kết quả']);

/** "Tính đến ngày 31/3": the day at which the rest holds: the index behind it, or null. */
function asOfDay(signs: readonly Sign[], from: number): number | null {
  if (signs[from]?.kind !== 'as-of') return null;
  let index = from + 1;
  if (signs[index]?.kind === 'unit') index += 1;
  return AS_OF.has(signs[index]?.kind ?? 'unknown') ? index + 1 : null;
}

/** "Đã hoàn thành", "Hoàn thành ngày 12/3", "xong": told of the past. */
function isPast(text: string, signs: readonly Sign[], at: number): boolean {
  const done = signs[at];
  if (done?.kind !== 'done') return false;
  const before = signs[at - 1]?.kind;
  const already =
    before === 'already' || ((before === 'fill' || before === 'work') && signs[at - 2]?.kind === 'already');
  const day = signs[at + 1]?.kind === 'unit' ? signs[at + 2]?.kind : signs[at + 1]?.kind;
  return already || day === 'day' || wordsOf(text, done) === 'xong';
}

/** "Đã hoàn thành (hạn 15/3)": the term that was set, in a clause of its own, beside what is over: the index behind it, or null. */
function setTerm(text: string, signs: readonly Sign[], from: number): number | null {
  const term = signs[from];
  if (term?.kind !== 'coming' || !TERMS.has(wordsOf(text, term)) || !beginsClause(signs, from)) return null;
  let index = from + 1;
  for (let next = signs[index]; next !== undefined; next = signs[++index]) {
    if (!TERM_JOINTS.has(next.kind) && !TERM_WORDS.has(wordsOf(text, next))) break;
  }
  if (!AS_OF.has(signs[index]?.kind ?? 'unknown')) return null;
  while (AS_OF.has(signs[index]?.kind ?? 'unknown')) index += 1;
  // "Hạn 15/3: đã hoàn thành"
  const next = signs[index];
  return endsClause(next) || (next?.kind === 'link' && wordsOf(text, next) === ':') ? index : null;
}

const TERM_JOINTS: ReadonlySet<SignKind> = new Set(['link', 'fill', 'unit', 'joint', 'before-time', 'at-time']);

const AS_OF: ReadonlySet<SignKind> = new Set(['day', 'time', 'share']);

/** "50 - 60%": somewhere between the two, and not all. */
function isRangeOfShares(text: string, signs: readonly Sign[], index: number): boolean {
  const [from, joint, to] = [signs[index], signs[index + 1], signs[index + 2]];
  if (from?.kind !== 'number' || joint?.kind !== 'joint' || to?.kind !== 'percent') return false;
  return /^[-–]$/u.test(wordsOf(text, joint)) && from.value < to.value && to.value <= 100;
}

/** "9/10 điểm": what the work was marked with. */
function isMarked(text: string, signs: readonly Sign[], index: number): boolean {
  const [share, points] = [signs[index - 1], signs[index]];
  const scale = share?.kind === 'share' && (share.whole === 10 || share.whole === 100);
  return scale && points?.kind === 'counted' && wordsOf(text, points) === 'điểm';
}

/** "2/2 đợt": phases are counted. */
function isPhaseOfShare(text: string, signs: readonly Sign[], index: number): boolean {
  const [share, phase] = [signs[index - 1], signs[index]];
  return share?.kind === 'share' && phase?.kind === 'part' && PHASES.has(wordsOf(text, phase));
}

/** "Đợt 2/2" is the last of them; "đợt 1/2" is a part. */
function isLastPhase(text: string, signs: readonly Sign[], index: number): boolean {
  const [phase, share] = [signs[index], signs[index + 1]];
  if (phase?.kind !== 'part' || share?.kind !== 'share') return false;
  return PHASES.has(wordsOf(text, phase)) && share.value === share.whole;
}

/** "Hoàn thành trước khi được giao", "hoàn thành sau 5 ngày": told of the past, or planned; which one is not sure. */
function mayBeBefore(text: string, signs: readonly Sign[], index: number): boolean {
  const [done, word, next] = [signs[index - 1], signs[index], signs[index + 1]];
  if (done?.kind !== 'done' || word === undefined) return false;
  const words = wordsOf(text, word);
  return words === 'trước khi' || (words === 'sau' && next?.kind === 'number');
}

/** "3/5 lớp tập huấn": small words behind what is counted say which. */
function qualifiesCounted(settled: readonly Sign[], sign: Sign): boolean {
  if (sign.kind !== 'unknown') return false;
  const before = settled.slice(-3);
  return before.at(-1)?.kind === 'counted' && before.some(({ kind }) => kind === 'share');
}

/** "Hoàn thành: chưa", as forms are filled in; "Xong chưa" without the colon asks. */
function answersNo(text: string, signs: readonly Sign[], index: number, settled: readonly Sign[]): boolean {
  const answer = signs[index]?.kind;
  if ((answer !== 'not' && answer !== 'no') || !endsClause(signs[index + 1])) return false;
  const [done, colon] = settled.slice(-2);
  return colon !== undefined && done?.kind === 'done' && wordsOf(text, colon) === ':';
}

const FOR_SIGNATURE: ReadonlySet<string> = new Set(['trình ký', 'trình phê duyệt', 'trình duyệt']);
const SIGNATURES: ReadonlySet<string> = new Set(['ký', 'ký ban hành', 'phê duyệt', 'duyệt']);
/** Who is to sign: "Chủ tịch UBND tỉnh". */
const LONGEST_SIGNER = 5;

/** "Trình ký", "trình Chủ tịch UBND tỉnh ký": the index behind it, or null. */
function submittedEnd(text: string, signs: readonly Sign[], from: number): number | null {
  const words = signs[from] === undefined ? '' : wordsOf(text, signs[from]);
  if (FOR_SIGNATURE.has(words)) return from + 1;
  if (words !== 'trình') return null;
  for (let index = from + 1; index <= from + LONGEST_SIGNER; index += 1) {
    const sign = signs[index];
    if (sign === undefined) return null;
    if (SIGNATURES.has(wordsOf(text, sign))) return index + 1;
    if (sign.kind !== 'body' && sign.kind !== 'fill') return null;
  }
  return null;
}

function wordsOf(text: string, { start, end }: Sign): string {
  return text.slice(start, end).toLowerCase();
}
