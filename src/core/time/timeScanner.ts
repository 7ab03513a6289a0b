/**
 * Goes through a phrase once and accounts for every word of it: expressions of time, recurring work, events, proposals,
 * numbers of things, and words that are known to be harmless. What is left is told as unread.
 */
import { isAroundEvent, isPerUnit, isRelative, opensWithEvent } from './events';
import { readExpression } from './expression';
import type { Expression, Part } from './expression';
import { frequencyEnd } from './frequency';
import { CONTRARY_PHRASES, HARMLESS_PHRASES, isHarmless } from './harmlessWords';
import { isBullet, labelEnd, yearSpanEnd } from './numberedThings';
import { fromNewYear, withBefore } from './phases';
import type { Phase } from './phases';
import { CLAUSE_AFTER_UNIT, CLAUSE_ENDS, EVENT_ENDS, PROPOSAL_ENDS, Phrase, isTimely } from './phrase';
import { isName } from './properNames';
import { foldedWord } from './spellings';
import { isOldTerm, moveLength } from './takenBack';
import { phraseAt, touches } from './tokens';
import type { Token } from './tokens';
import type { DueRemark } from './types';
import {
  BOUND_PHRASES,
  CAUSE_OPENERS,
  EVENT_OPENERS,
  FILLER_WORDS,
  FREQUENCY_UNITS,
  OPEN_END_PHRASES,
  PROPOSAL_OPENERS,
  RECURRING_PHRASES,
  ROMAN_NUMBERS,
  TIME_NOUNS,
  YEARLY_PHRASES,
} from './words';

/** Words that no rule accounts for. */
export interface Unread {
  readonly part: string;
  /** They may contradict the months that were read: a number, a word of time, an exception. */
  readonly contradicts: boolean;
}

export interface Scan {
  readonly phases: readonly Phase[];
  readonly event: boolean;
  readonly recurring: boolean;
  readonly yearly: boolean;
  /** So many times a year; a month that is named holds for it. */
  readonly frequent: boolean;
  readonly openEnded: boolean;
  /** The work goes on without a time: "… trong quý I; triển khai theo tiến độ của Kế hoạch", "… và bổ sung hàng năm". */
  readonly goesOn: boolean;
  readonly remarks: readonly DueRemark[];
  readonly unread: readonly Unread[];
  /** Nothing but time, joints and words such as "trong", "trước ngày". */
  readonly pure: boolean;
}

const NO_TIME: Scan = {
  phases: [],
  event: false,
  recurring: false,
  yearly: false,
  frequent: false,
  openEnded: false,
  goesOn: false,
  remarks: [],
  unread: [],
  pure: false,
};

/**
 * Scans tokens without parentheses.
 * @param beside they stand in parentheses beside a time, which "gia hạn đến 30/9" takes back
 */
export function scanTokens(tokens: readonly Token[], source: string, beside = false): Scan {
  if (!opensWithEvent(tokens)) return new Scanner(new Phrase(tokens, source), beside).scan();
  const phrase = new Phrase(tokens, source);
  const scanner = new Scanner(phrase);
  const end = scanner.skipEvent(0);
  const rest = new Scanner(new Phrase(tokens.slice(end), source)).scan();
  const timed = rest.phases.some(({ expression }) => expression.parts.some(({ first }) => first.type !== 'year'));
  const { unread } = scanner;
  // "90 ngày, từ 01/4/2026": the end is not named, it has to be reckoned.
  const first = tokens.findIndex(({ kind }) => kind !== 'mark' && kind !== 'break');
  if (rest.openEnded && isRelative(tokens, first)) unread.push({ part: phrase.textOf(0, end), contradicts: true });
  // "Sau khi có hướng dẫn, chậm nhất 30/6": the plan has fixed a time, and the event is what the work follows.
  return timed ? { ...rest, unread: [...unread, ...rest.unread], pure: false } : { ...NO_TIME, event: true, unread };
}

class Scanner {
  private readonly phases: Phase[] = [];
  private readonly remarks: DueRemark[] = [];
  readonly unread: Unread[] = [];
  private recurring = false;
  private yearly = false;
  private frequent = false;
  private openEnded = false;
  private goesOn = false;
  /** A clause has ended since the last expression. */
  private clauseSince = false;
  private pure = true;
  /** Words of content since the last expression. */
  private wordsSince = false;
  /** A colon since the last expression: what follows is within it. */
  private colonSince = false;
  private relative = false;
  /** A length of time, as "90 ngày"; null for none. */
  private length: Unread | null = null;
  /** "Hằng năm" since the last expression: years behind it say for how long. */
  private yearlySince = false;
  /** The parts of the last phase, once it has been added to. */
  private joined: Part[] = [];
  /** Indexes of the run of unread tokens that is open; -1 for none. */
  private unreadFrom = -1;

  private readonly tokens: readonly Token[];

  constructor(
    private readonly phrase: Phrase,
    private readonly beside = false,
  ) {
    this.tokens = phrase.tokens;
  }

  scan(): Scan {
    let index = 0;
    while (index < this.tokens.length) index = this.step(index);
    this.closeUnread(this.tokens.length);
    const { phases, recurring, yearly, frequent, openEnded, goesOn, remarks, unread, pure } = this;
    for (const { told } of this.tokens) if (told !== undefined) unread.push(told);
    // "Từ 01/4/2026, trong 90 ngày": so is this end.
    if (this.length !== null && phases.some((phase) => phase.openEnded)) unread.push(this.length);
    const timeless = phases.length === 0 && !recurring && !yearly && !frequent && remarks.length === 0;
    if (timeless && (this.relative || isAroundEvent(this.tokens))) return { ...NO_TIME, event: true };
    return { phases, event: false, recurring, yearly, frequent, openEnded, goesOn, remarks, unread, pure };
  }

  /**
   * Goes through the clause of an event and returns the index after it. A month or day in it is not the task's, and is told.
   * @param beside the event stands beside a time: "… theo kế hoạch trong năm 2026" goes on with the year
   */
  skipEvent(index: number, beside = false): number {
    let at = index;
    while (this.tokens[at]?.kind === 'mark' || this.tokens[at]?.kind === 'break') at += 1;
    const start = at;
    while (at === start || !this.phrase.endsClause(at, EVENT_ENDS)) {
      const span = yearSpanEnd(this.phrase, at);
      const part = ['cuoi', 'dau', 'giua'].includes(this.tokens[at]?.key ?? '') ? null : this.expressionAt(at);
      if (beside && part !== null && this.tokens[at]?.key === 'trong') return at;
      if (span === at && part !== null && part.parts.some(({ first }) => first.type !== 'year')) {
        this.tell(at, part.next, true);
      }
      at = Math.max(at + 1, span, part?.next ?? 0);
    }
    return Math.max(at, index + 1);
  }

  /** Reads what begins at a token and returns the index after it. */
  private step(index: number): number {
    const next = this.known(index);
    if (next > index) {
      this.closeUnread(index);
      return next;
    }
    if (this.unreadFrom < 0) this.unreadFrom = index;
    this.pure = false;
    this.wordsSince = true;
    return index + 1;
  }

  /** The index after what a rule accounts for; the same index where none does. */
  private known(index: number): number {
    const { tokens } = this;
    if (this.phrase.beginsClause(index) && phraseAt(tokens, index, PROPOSAL_OPENERS) > 0) {
      this.pure = false;
      return this.phrase.clauseEnd(index, PROPOSAL_ENDS);
    }
    const bound = phraseAt(tokens, index, BOUND_PHRASES);
    if (bound > 0) return index + bound;
    const moved = this.beside || this.phases.length > 0 ? 0 : moveLength(this.phrase, index);
    if (moved > 0) return this.words(index + moved);
    if (phraseAt(tokens, index, CONTRARY_PHRASES) > 0 || isOldTerm(this.phrase, index, this.phases.length > 0))
      return this.skipContrary(index);
    const repeated = this.repeatedEnd(index);
    if (repeated > index) return repeated;
    const span = yearSpanEnd(this.phrase, index);
    if (span > index) return this.words(span);
    if (isRelative(tokens, index)) {
      this.relative = true;
      const end = this.skipEvent(index);
      this.length = { part: this.phrase.textOf(index, end), contradicts: true };
      // "20/4 + 10 ngày": the day has to be reckoned.
      if (tokens[index - 1]?.key === '+' && this.phases.length > 0) this.tell(index, end, true);
      return this.words(end);
    }
    const after = this.afterEnd(index);
    if (after > index) return after;
    const label = labelEnd(this.phrase, index);
    if (label > index) return label;
    const expression = this.expressionAt(index);
    if (expression !== null) return this.take(expression, index);
    if (phraseAt(tokens, index, EVENT_OPENERS) > 0 && this.isEventBeside(index)) {
      if (this.clauseSince) this.goesOn = true;
      return this.words(this.skipEvent(index, true));
    }
    if (phraseAt(tokens, index, CAUSE_OPENERS) > 0) return this.words(this.causeEnd(index));
    const harmless = phraseAt(tokens, index, HARMLESS_PHRASES);
    if (harmless > 0 && tokens[index + harmless]?.kind !== 'number') return this.words(index + harmless);
    return this.plain(index);
  }

  /** Marks, filler words, documents, numbers of things and harmless words. */
  private plain(index: number): number {
    const token = this.tokens[index];
    if (token === undefined) return index + 1;
    if (token.kind === 'break' || token.kind === 'mark') {
      if (token.kind === 'break' || [';', '.'].includes(token.key)) this.clauseSince = this.phases.length > 0;
      if (token.key === ':') this.colonSince = true;
      return token.kind === 'break' || HARMLESS_MARKS.has(token.key) ? index + 1 : index;
    }
    if (token.kind === 'document') return this.words(index + 1);
    if (token.kind === 'number') return this.numberEnd(index);
    if (this.phrase.touchesNumber(index)) return index;
    // "Tháng 4 - nay": up to today, which is no term.
    if (token.key === 'nay' && this.tokens[index - 1]?.key === '-') return index;
    if (FILLER_WORDS.has(token.key)) return index + 1;
    if (TIME_NOUNS.has(token.key)) return index;
    return isHarmless(foldedWord(token)) || isName(this.phrase, index) || isBullet(this.phrase, index)
      ? this.words(index + 1)
      : index;
  }

  /** Words of content: they part two phases, and the phrase is no longer a time and nothing else. */
  private words(next: number): number {
    this.pure = false;
    this.wordsSince = true;
    return next;
  }

  /** "5 hồ sơ", "1. …": a number of things, or of a line. */
  private numberEnd(index: number): number {
    const [number, next, third] = this.tokens.slice(index, index + 3);
    const first = this.tokens[index - 1] === undefined || this.tokens[index - 1]?.kind === 'break';
    if (first && ['.', ')', '/'].includes(next?.key ?? '') && touches(number, next) && third?.kind !== 'number')
      return index + 2;
    if (next?.key === '%') return this.words(index + 2);
    if (
      next?.kind !== 'word' ||
      TIME_NOUNS.has(next.key) ||
      FILLER_WORDS.has(next.key) !== COUNTED.has(next.key) ||
      touches(number, next)
    )
      return index;
    if (COUNTED.has(next.key)) return index + 2;
    return isHarmless(foldedWord(next)) ? this.words(index + 1) : index;
  }

  /** "Thường xuyên", "hàng tháng/quý", "2 lần/năm", "hằng năm", "ngày 25 hàng tháng". */
  private repeatedEnd(index: number): number {
    const { tokens } = this;
    const at = tokens[index]?.key === 'ngay' && tokens[index + 1]?.kind === 'number' ? index + 1 : index;
    const start = tokens[at]?.kind === 'number' && phraseAt(tokens, at + 1, RECURRING_PHRASES) > 0 ? at + 1 : index;
    const frequency = frequencyEnd(this.phrase, index);
    if (frequency > index) {
      if (this.phases.length === 0) this.frequent = true;
      else this.goesOn = true;
      return frequency;
    }
    if (isPerUnit(tokens, index)) {
      if (this.phases.length === 0) this.recurring = true;
      else this.goesOn = true;
      return this.phrase.clauseEnd(index, CLAUSE_AFTER_UNIT);
    }
    const recurring = phraseAt(tokens, start, RECURRING_PHRASES);
    if (recurring > 0) {
      if (this.phases.length === 0) this.recurring = true;
      else this.goesOn = true;
      // "T6 hằng tháng": Friday, or June.
      if (tokens[start + 1]?.key === 'thang' && this.followsMonth(index)) this.tell(index, start + recurring, true);
      let end = start + recurring;
      while (['/', '-', ','].includes(tokens[end]?.key ?? '') && FREQUENCY_UNITS.has(tokens[end + 1]?.key ?? '')) {
        if (tokens[end + 2]?.kind === 'number' || ROMAN_NUMBERS.has(tokens[end + 2]?.key ?? '')) break;
        end += 2;
      }
      return end;
    }
    const yearly = phraseAt(tokens, index, YEARLY_PHRASES);
    if (yearly === 0) return index;
    if (this.phases.length === 0) this.yearly = true;
    else this.goesOn = true;
    this.yearlySince = this.phases.length > 0;
    return index + yearly;
  }

  /** Whether the number of a single month stands directly before a place. */
  private followsMonth(index: number): boolean {
    const [part, ...others] = this.phases.at(-1)?.expression.parts ?? [];
    return (
      others.length === 0 && part?.first.type === 'month' && !part.range && this.tokens[index - 1]?.kind === 'number'
    );
  }

  private expressionAt(index: number): Expression | null {
    return readExpression(this.tokens, index, this.phrase.source);
  }

  private take(expression: Expression, index: number): number {
    const lead = this.leadWords(index);
    if (
      this.yearlySince &&
      expression.parts.every(({ first, last }) => first.type === 'year' && last.type === 'year')
    ) {
      this.tell(index, expression.next, false);
      return this.words(expression.next);
    }
    this.yearlySince = false;
    this.remarks.push(...expression.remarks);
    const tail = phraseAt(this.tokens, expression.next, OPEN_END_PHRASES);
    const single = expression.parts.length === 1 && expression.parts[0]?.range === false;
    const openEnded = tail > 0 || (lead.has('tu') && single);
    // "Tuần từ 20/5": the week begins then; the day it ends is not written.
    if (openEnded && lead.has('tuan')) this.tell(index, expression.next, true);
    const toTheEnd = lead.has('cuoi') || this.tokens[index]?.key === 'cuoi';
    const until =
      this.recurring && this.phases.length === 0 && !this.wordsSince && (lead.has('den') || lead.has('toi'));
    const begun = until && single ? fromNewYear(expression) : expression;
    const dated = lead.has('truoc') && !toTheEnd ? withBefore(begun) : begun;
    this.openEnded ||= openEnded;
    if (dated.parts.length > 0) this.addPhase({ expression: dated, openEnded, worded: this.wordsSince });
    this.wordsSince = false;
    this.clauseSince = false;
    this.colonSince = false;
    return expression.next + tail;
  }

  /**
   * The index after "sau tháng 6", "sau ngày 15/3" – when it begins is told, not when it is to be done – and after "sau Tết",
   * an event; the same index where neither begins.
   */
  private afterEnd(index: number): number {
    const { tokens } = this;
    if (tokens[index]?.key !== 'sau' || phraseAt(tokens, index, HARMLESS_PHRASES) > 0) return index;
    const time =
      this.expressionAt(tokens[index + 1]?.key === 'ngay' ? index + 2 : index + 1) ?? this.expressionAt(index + 1);
    if (time !== null) {
      this.tell(index, time.next, false);
      return this.words(time.next);
    }
    const named = tokens[index + 1]?.kind === 'word' && !TIME_NOUNS.has(tokens[index + 1]?.key ?? '');
    return named && this.phases.length + Number(this.phrase.beginsClause(index)) > 0
      ? this.words(this.skipEvent(index))
      : index;
  }

  /** Expressions with nothing but joints between them ("Kỳ 1: 2/2026", line, "Kỳ 2: 7/2026") are one phase. */
  private addPhase(phase: Phase): void {
    const open = this.phases[this.phases.length - 1];
    if (open === undefined || this.wordsSince || open.openEnded || phase.openEnded) {
      this.phases.push(phase);
      return;
    }
    const { expression } = open;
    const [first, ...rest] = phase.expression.parts;
    const added =
      first !== undefined && this.colonSince ? [{ ...first, within: true }, ...rest] : phase.expression.parts;
    // The parts of a long list are put together in one array: a copy for each would cost the square of their number.
    if (expression.parts !== this.joined) this.joined = [...expression.parts];
    this.joined.push(...added);
    const parts = this.joined;
    this.phases[this.phases.length - 1] = { ...open, expression: { ...phase.expression, parts } };
  }

  /** The filler words directly before a place. */
  private leadWords(index: number): ReadonlySet<string> {
    const words = new Set<string>();
    for (let place = index - 1; place >= 0; place -= 1) {
      const token = this.tokens[place];
      if (token?.kind !== 'word' || !FILLER_WORDS.has(token.key)) break;
      words.add(token.key);
    }
    return words;
  }

  /** An event beside a time; "theo" and "khi" in a phrase without one are read by its opening. */
  private isEventBeside(index: number): boolean {
    return this.tokens[index]?.key !== 'dip' || this.phases.length > 0;
  }

  /**
   * "Trừ tháng 3", "lùi sang tháng sau", "không phải tháng 6": the rest of the clause is not read. In a clause of its own
   * without a time ("tháng 8, chưa có vốn") it leaves the months.
   */
  private skipContrary(index: number): number {
    const end = this.phrase.clauseEnd(index, CLAUSE_ENDS);
    this.closeUnread(index);
    this.tell(index, end, !this.phrase.beginsClause(index) || this.tokens.slice(index, end).some(isTimely));
    return this.words(end);
  }

  /** "… do chưa có vốn", "… để chờ hướng dẫn": words of a cause, up to a time in it. */
  private causeEnd(index: number): number {
    let at = index + 1;
    while (!this.phrase.endsClause(at, CLAUSE_ENDS) && this.expressionAt(at) === null) at += 1;
    return at;
  }

  private closeUnread(index: number): void {
    if (this.unreadFrom < 0) return;
    const tokens = this.tokens.slice(this.unreadFrom, index);
    const contradicts = tokens.some(
      (token, offset) =>
        isTimely(token) || (token.kind === 'word' && this.phrase.touchesNumber(this.unreadFrom + offset)),
    );
    this.tell(this.unreadFrom, index, contradicts);
    this.unreadFrom = -1;
  }

  private tell(from: number, to: number, contradicts: boolean): void {
    const part = this.phrase.textOf(from, to);
    if (part !== '') this.unread.push({ part, contradicts });
  }
}

/** What is counted among the words around a time: "2 lần (tháng 5, 11)". */
const COUNTED: ReadonlySet<string> = new Set(['lan', 'dot', 'ky']);

/** Signs that say nothing: they part, number or decorate. "?" and "%" are none of them. */
const HARMLESS_SIGNS = ',;.:-()[]/+&"\'*•●…_|“”‘’=–·';
const HARMLESS_MARKS: ReadonlySet<string> = new Set(Array.from(HARMLESS_SIGNS));
