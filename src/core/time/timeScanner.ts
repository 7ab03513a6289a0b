/**
 * Goes through a phrase once and accounts for every word of it: expressions of time, recurring work, events, proposals,
 * numbers of things, and words that are known to be harmless. What is left is told as unread.
 */
import { isAroundEvent, isPerUnit, isRelative, opensWithEvent } from './events';
import { readExpression } from './expression';
import type { Expression, Part } from './expression';
import { CONTRARY_PHRASES, HARMLESS_PHRASES, MOVES, YEAR_SPANS, isHarmless, namesBody } from './harmlessWords';
import { foldedWord } from './spellings';
import { phraseAt, touches } from './tokens';
import type { Token } from './tokens';
import type { DueRemark } from './types';
import {
  BOUND_PHRASES,
  CAUSE_OPENERS,
  EVENT_OPENERS,
  FILLER_WORDS,
  FREQUENCY_UNITS,
  LABEL_WORDS,
  LIST_WORDS,
  MONTH_NUMERALS,
  OPEN_END_PHRASES,
  PROPOSAL_OPENERS,
  RECURRING_PHRASES,
  ROMAN_NUMBERS,
  TIME_NOUNS,
  YEARLY_PHRASES,
} from './words';

/** One phase: an expression; expressions with no words of their own between them make one phase. */
export interface Phase {
  readonly expression: Expression;
  /** No end is named: "từ tháng 3", "tháng 4 và thường xuyên". */
  readonly openEnded: boolean;
  /** Words of content stand before it: "Thường xuyên, báo cáo trước 15/12". */
  readonly worded: boolean;
}

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
  if (!opensWithEvent(tokens)) return new Scanner(tokens, source, beside).scan();
  const scanner = new Scanner(tokens, source);
  const end = scanner.skipEvent(0);
  const rest = new Scanner(tokens.slice(end), source).scan();
  const timed = rest.phases.some(({ expression }) => expression.parts.some(({ first }) => first.type !== 'year'));
  const { unread } = scanner;
  // "90 ngày, từ 01/4/2026": the end is not named, it has to be reckoned.
  const first = tokens.findIndex(({ kind }) => kind !== 'mark' && kind !== 'break');
  if (rest.openEnded && isRelative(tokens, first)) unread.push({ part: scanner.textOf(0, end), contradicts: true });
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

  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: string,
    private readonly beside = false,
  ) {}

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
    while (at === start || !this.endsClause(at, EVENT_ENDS)) {
      const span = this.yearSpanEnd(at);
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
    if (this.beginsClause(index) && phraseAt(tokens, index, PROPOSAL_OPENERS) > 0) {
      this.pure = false;
      return this.clauseEnd(index, PROPOSAL_ENDS);
    }
    const bound = phraseAt(tokens, index, BOUND_PHRASES);
    if (bound > 0) return index + bound;
    const moved = this.opensMove(index);
    if (moved > 0) return this.words(index + moved);
    if (phraseAt(tokens, index, CONTRARY_PHRASES) > 0 || this.isOldTerm(index)) return this.skipContrary(index);
    const repeated = this.repeatedEnd(index);
    if (repeated > index) return repeated;
    const span = this.yearSpanEnd(index);
    if (span > index) return this.words(span);
    if (isRelative(tokens, index)) {
      this.relative = true;
      const end = this.skipEvent(index);
      this.length = { part: this.textOf(index, end), contradicts: true };
      // "20/4 + 10 ngày": the day has to be reckoned.
      if (tokens[index - 1]?.key === '+' && this.phases.length > 0) this.tell(index, end, true);
      return this.words(end);
    }
    const after = this.afterEnd(index);
    if (after > index) return after;
    const label = this.labelEnd(index);
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
    if (this.touchesNumber(index)) return index;
    // "Tháng 4 - nay": up to today, which is no term.
    if (token.key === 'nay' && this.tokens[index - 1]?.key === '-') return index;
    if (FILLER_WORDS.has(token.key)) return index + 1;
    if (TIME_NOUNS.has(token.key)) return index;
    return isHarmless(foldedWord(token)) || this.isName(index) || this.isBullet(index) ? this.words(index + 1) : index;
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

  /** "a) …", "- b. …". */
  private isBullet(index: number): boolean {
    const [token, next] = this.tokens.slice(index, index + 2);
    return this.beginsClause(index) && token?.key.length === 1 && [')', '.'].includes(next?.key ?? '');
  }

  /** "Sở Tư pháp", "UBND": capital letters behind a body, or a short form in capitals in a text that is not. */
  private isName(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined) return false;
    const typed = this.typed(token);
    const upper = typed.toUpperCase();
    if (ROMAN_NUMBERS.has(token.key)) return false;
    if (typed === upper && typed.length > 1) return this.source !== this.source.toUpperCase();
    const previous = this.tokens[index - 1];
    return typed.startsWith(upper.charAt(0)) && previous?.kind === 'word' && namesBody(foldedWord(previous));
  }

  private touchesNumber(index: number): boolean {
    const [before, token, after] = [this.tokens[index - 1], this.tokens[index], this.tokens[index + 1]];
    const left = before?.kind === 'number' && touches(before, token);
    return left || (after?.kind === 'number' && touches(token, after));
  }

  /** "Thường xuyên", "hàng tháng/quý", "2 lần/năm", "hằng năm", "ngày 25 hàng tháng". */
  private repeatedEnd(index: number): number {
    const { tokens } = this;
    const at = tokens[index]?.key === 'ngay' && tokens[index + 1]?.kind === 'number' ? index + 1 : index;
    const start = tokens[at]?.kind === 'number' && phraseAt(tokens, at + 1, RECURRING_PHRASES) > 0 ? at + 1 : index;
    const frequency = this.frequencyEnd(index);
    if (frequency > index) {
      if (this.phases.length === 0) this.frequent = true;
      else this.goesOn = true;
      return frequency;
    }
    if (isPerUnit(tokens, index)) {
      if (this.phases.length === 0) this.recurring = true;
      else this.goesOn = true;
      return this.clauseEnd(index, CLAUSE_AFTER_UNIT);
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

  /** Returns the index after "2 lần/năm", "6 tháng/lần", "mỗi năm 01 lần"; the same index where none begins. */
  private frequencyEnd(index: number): number {
    const key = (at: number): string => this.tokens[at]?.key ?? '';
    if (key(index) === 'lan') {
      const unit = ['/', 'mot', 'moi', 'trong'].includes(key(index + 1)) ? index + 2 : index + 1;
      return FREQUENCY_UNITS.has(key(unit)) && this.tokens[unit + 1]?.kind !== 'number' ? unit + 1 : index;
    }
    if (this.tokens[index]?.kind === 'number' && key(index + 1) === 'lan') {
      const end = this.frequencyEnd(index + 1);
      return end > index + 1 ? end : index;
    }
    const counted = this.tokens[index]?.kind === 'number' ? index + 1 : index;
    const times = this.tokens[counted + 1];
    // "Tháng 3 lần 1" is the first time in March, "tháng 2 lần" twice a month.
    const counts = times?.kind === 'number' ? !this.isOrdinal(counted + 3) : times?.key === 'mot';
    if (FREQUENCY_UNITS.has(key(counted)) && key(counted + 2) === 'lan' && counts) return counted + 3;
    if (!FREQUENCY_UNITS.has(key(counted)) || key(counted + 1) !== '/') return index;
    const count = this.tokens[counted + 2]?.kind === 'number' ? counted + 3 : counted + 2;
    return key(count) === 'lan' ? count + 1 : index;
  }

  /** Whether it is said which time: "lần 2", "lần đầu". */
  private isOrdinal(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === 'number' || WHICH_TIME.has(token?.key ?? '');
  }

  /** "Năm học 2025-2026", "giai đoạn 2021 - 2025": the years of a programme. */
  private yearSpanEnd(index: number): number {
    const words = phraseAt(this.tokens, index, YEAR_SPANS);
    if (words === 0) return index;
    let end = index + words;
    while (this.tokens[end]?.kind === 'number' || ['-', '/'].includes(this.tokens[end]?.key ?? '')) end += 1;
    return end === index + words && words === 1 ? index : end;
  }

  private expressionAt(index: number): Expression | null {
    return readExpression(this.tokens, index, this.source);
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
    return named && this.phases.length + Number(this.beginsClause(index)) > 0
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

  /** "Kỳ 1:", "tuần 2, 3 tháng 5", "tuần 1-2": the digits are no months. */
  private labelEnd(index: number): number {
    if (!LABEL_WORDS.has(this.tokens[index]?.key ?? '') && !this.isNumberedThing(index)) return index;
    const thu = this.tokens[index + 1]?.key === 'thu' ? index + 1 : index;
    const number = this.tokens[thu + 1];
    const worded = number?.kind === 'word' && MONTH_NUMERALS.has(this.typed(number).toLowerCase());
    if (number?.kind !== 'number' && !ROMAN_NUMBERS.has(number?.key ?? '') && !worded) return index;
    let end = thu + 2;
    const joins = (key: string): boolean => LIST_WORDS.has(key) || key === '-' || key === 'den';
    while (joins(this.tokens[end]?.key ?? '') && this.tokens[end + 1]?.kind === 'number') {
      if (['/', '.', '-'].includes(this.tokens[end + 2]?.key ?? '') && this.tokens[end + 3]?.kind === 'number') break;
      end += 2;
    }
    return this.tokens[end]?.key === ':' ? end + 1 : end;
  }

  /** "Nội dung 2 tháng 12": the second of several things in December, not the 2nd of it. */
  private isNumberedThing(index: number): boolean {
    const [thing, number, month] = this.tokens.slice(index, index + 3);
    const named = thing !== undefined && NUMBERED_THINGS.has(this.typed(thing).toLowerCase());
    return named && number?.kind === 'number' && month?.key === 'thang';
  }

  /** An event beside a time; "theo" and "khi" in a phrase without one are read by its opening. */
  private isEventBeside(index: number): boolean {
    return this.tokens[index]?.key !== 'dip' || this.phases.length > 0;
  }

  /** "Gia hạn đến 30/9", "lùi sang tháng 8" as the whole of a cell: there is no other time that it takes back. */
  private opensMove(index: number): number {
    const { tokens } = this;
    const opens =
      !this.beside &&
      this.phases.length === 0 &&
      index < 3 &&
      tokens.slice(0, index).every(({ kind }) => kind === 'mark' || kind === 'break');
    const length = opens ? phraseAt(tokens, index, MOVES) : 0;
    // "Hoãn từ tháng 7": until when is not said.
    const ends = tokens.slice(index + length).some(({ key }) => ['sang', 'den', 'toi', 'thanh'].includes(key));
    if (tokens[index + length]?.key === 'tu' && !ends) return 0;
    return length > 0 && tokens[index + length]?.key === 'sang' ? length + 1 : length;
  }

  /**
   * "Trừ tháng 3", "lùi sang tháng sau", "không phải tháng 6": the rest of the clause is not read. In a clause of its own
   * without a time ("tháng 8, chưa có vốn") it leaves the months.
   */
  private skipContrary(index: number): number {
    const end = this.clauseEnd(index, CLAUSE_ENDS);
    this.closeUnread(index);
    this.tell(index, end, !this.beginsClause(index) || this.tokens.slice(index, end).some(isTimely));
    return this.words(end);
  }

  /**
   * "Cũ: 15/8, mới: 30/9", "hạn cũ 15/8", "trước: 15/8, nay: 30/9", "thay 15/8 bằng 30/9", "bỏ tháng 9", "quý I chuyển quý II": a time
   * that no longer holds. "Xã Tân Bình (cũ)" is a place.
   */
  private isOldTerm(index: number): boolean {
    const [token, next] = this.tokens.slice(index, index + 2);
    const typed = token === undefined ? '' : this.typed(token).toLowerCase();
    const timed = next?.kind === 'number' || TIME_NOUNS.has(next?.key ?? '');
    if (GIVES_WAY.has(typed) && timed) return true;
    // "Từ 17/2 thành 24/11"; "hoàn thành 15/5" is done by then.
    if (typed === 'thành' && timed) return this.phases.length > 0 && this.tokens[index - 1]?.key !== 'hoan';
    const nowToo = this.tokens.some(({ key }, at) => key === 'nay' && this.tokens[at + 1]?.key === ':');
    if (typed === 'trước' && next?.key === ':') return nowToo;
    // With its mark: "cử" sends somebody.
    if (typed !== 'cũ') return false;
    const term = OLD_TERMS.has(this.tokens[index - 1]?.key ?? '');
    return term || (this.beginsClause(index) && this.tokens[index + 1]?.key === ':');
  }

  /** "… do chưa có vốn", "… để chờ hướng dẫn": words of a cause, up to a time in it. */
  private causeEnd(index: number): number {
    let at = index + 1;
    while (!this.endsClause(at, CLAUSE_ENDS) && this.expressionAt(at) === null) at += 1;
    return at;
  }

  private closeUnread(index: number): void {
    if (this.unreadFrom < 0) return;
    const tokens = this.tokens.slice(this.unreadFrom, index);
    const contradicts = tokens.some(
      (token, offset) => isTimely(token) || (token.kind === 'word' && this.touchesNumber(this.unreadFrom + offset)),
    );
    this.tell(this.unreadFrom, index, contradicts);
    this.unreadFrom = -1;
  }

  private tell(from: number, to: number, contradicts: boolean): void {
    const part = this.textOf(from, to);
    if (part !== '') this.unread.push({ part, contradicts });
  }

  /** Returns the text of the tokens from one index up to another. */
  textOf(from: number, to: number): string {
    return this.source.slice(this.tokens[from]?.start, this.tokens[to - 1]?.end);
  }

  private typed(token: Token): string {
    return this.source.slice(token.start, token.end);
  }

  private beginsClause(index: number): boolean {
    const previous = this.tokens[index - 1];
    return previous === undefined || previous.kind === 'break' || [';', '.', ',', '-'].includes(previous.key);
  }

  private clauseEnd(index: number, ends: ReadonlySet<string>): number {
    let end = index + 1;
    while (!this.endsClause(end, ends)) end += 1;
    return end;
  }

  private endsClause(index: number, ends: ReadonlySet<string>): boolean {
    const token = this.tokens[index];
    return token === undefined || token.kind === 'break' || ends.has(token.key);
  }
}

/** Before a time: it gives way to another, or another to it. */
const GIVES_WAY: ReadonlySet<string> = new Set(['bỏ', 'thay', 'chuyển']);

/** Before "cũ": "thời hạn cũ", "mốc cũ", "thời gian cũ". */
const OLD_TERMS: ReadonlySet<string> = new Set(['han', 'moc', 'gian', 'do']);

/** The last words of things that are numbered, with their marks ("đúng 15 tháng 6" is a day): "gói thầu 5", "dự án 6". */
const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'dung đoàn mục phần nhóm gói thầu án phiên loại cấp tổ bài tập'.split(' '),
);

/** Which of several times is meant, behind "lần". */
const WHICH_TIME: ReadonlySet<string> = new Set(['dau', 'cuoi', 'thu', 'mot', 'hai', 'ba', 'nhat', 'i', 'ii', 'iii']);

/** What is counted among the words around a time: "2 lần (tháng 5, 11)". */
const COUNTED: ReadonlySet<string> = new Set(['lan', 'dot', 'ky']);

/** A number, or a word of time. */
function isTimely({ kind, key }: Token): boolean {
  return kind === 'number' || TIME_NOUNS.has(key) || ROMAN_NUMBERS.has(key);
}

/** What ends a clause: a proposal runs on over commas and full stops. */
const PROPOSAL_ENDS: ReadonlySet<string> = new Set([';']);
const CLAUSE_AFTER_UNIT: ReadonlySet<string> = new Set([';', '.', ')']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ',', '.']);
const EVENT_ENDS: ReadonlySet<string> = new Set([';', ',', '.', ':']);

/** Signs that say nothing: they part, number or decorate. "?" and "%" are none of them. */
const HARMLESS_SIGNS = ',;.:-()[]/+&"\'*•●…_|“”‘’=–·';
const HARMLESS_MARKS: ReadonlySet<string> = new Set(Array.from(HARMLESS_SIGNS));

/** "Thường xuyên đến hết tháng 9": the work is done from the beginning of the year on. */
function fromNewYear(expression: Expression): Expression {
  const [until] = expression.parts;
  if (until === undefined || until.first.type === 'year') return expression;
  const first = { ...until.first, type: 'month', from: 1, to: 1, day: null } as const;
  return { ...expression, parts: [{ ...until, first, range: true }] };
}

function withBefore(expression: Expression): Expression {
  const [first, ...rest] = expression.parts;
  if (first === undefined) return expression;
  const last = { ...first.last, before: true };
  // "Trước 15/6 và 15/12" is before both.
  const days = rest.every(({ first: day, range }) => !range && day.type === 'day') && last.type === 'day';
  const others = days
    ? rest.map((part) => ({ ...part, first: { ...part.first, before: true }, last: { ...part.last, before: true } }))
    : rest;
  return { ...expression, parts: [{ ...first, first: first.range ? first.first : last, last }, ...others] };
}
