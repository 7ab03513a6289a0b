/** Goes through a phrase once: clauses, events, recurring words, and the expressions of time with what stands between them. */
import { readExpression } from './expression';
import type { Expression } from './expression';
import { phraseAt, wordsAt } from './tokens';
import type { Token } from './tokens';
import type { DueRemark } from './types';
import {
  AROUND_EVENT,
  EVENT_OPENERS,
  EVENT_VERBS,
  FILLER_WORDS,
  FREQUENCY_UNITS,
  LABEL_WORDS,
  LIST_WORDS,
  OPEN_END_PHRASES,
  PROPOSAL_OPENERS,
  RECURRING_PHRASES,
  TIME_NOUNS,
  YEARLY_PHRASES,
} from './words';

/** One phase: an expression; expressions with no words of their own between them make one phase. */
export interface Phase {
  readonly expression: Expression;
  /** No end is named: "từ tháng 3", "tháng 4 và thường xuyên". */
  readonly openEnded: boolean;
}

export interface Scan {
  readonly phases: readonly Phase[];
  readonly event: boolean;
  readonly recurring: boolean;
  readonly yearly: boolean;
  readonly openEnded: boolean;
  /** The work goes on without a time: "… trong quý I; triển khai theo tiến độ của Kế hoạch", "… và bổ sung hàng năm". */
  readonly goesOn: boolean;
  readonly remarks: readonly DueRemark[];
  readonly pure: boolean;
}

const EVENT: Scan = {
  phases: [],
  event: true,
  recurring: false,
  yearly: false,
  openEnded: false,
  goesOn: false,
  remarks: [],
  pure: false,
};

/** Scans the tokens of a phrase (documents folded). Parentheses are read only if nothing outside them is a time. */
export function scanPhrase(tokens: readonly Token[], source: string): Scan {
  if (opensWithEvent(tokens)) return EVENT;
  const outside = new Scanner(withoutParentheses(tokens), source).scan();
  if (outside.phases.length > 0 || outside.recurring || outside.yearly) return outside;
  return new Scanner(withoutMarks(tokens), source).scan();
}

/** "Khi có …", "Thực hiện ngay sau khi …", "100 ngày …", "từ ngày ban hành …": the phrase waits for an event. */
export function opensWithEvent(tokens: readonly Token[]): boolean {
  let index = 0;
  while (tokens[index]?.kind === 'mark' || tokens[index]?.kind === 'break') index += 1;
  const start = index;
  if (phraseAt(tokens, index, EVENT_OPENERS) > 0) return true;
  const verb = phraseAt(tokens, index, EVENT_VERBS);
  if (verb > 0 && phraseAt(tokens, index + verb, EVENT_OPENERS) > 0) return true;
  if (wordsAt(tokens, start, ['trong'])) index += wordsAt(tokens, start, ['trong', 'vong']) ? 2 : 1;
  if (tokens[index]?.kind === 'number' && tokens[index + 1]?.key === 'ngay')
    return tokens[index + 2]?.kind !== 'number';
  if (!wordsAt(tokens, start, ['tu', 'ngay'])) return false;
  return tokens[start + 2]?.kind === 'word';
}

class Scanner {
  private readonly phases: Phase[] = [];
  private readonly remarks: DueRemark[] = [];
  private recurring = false;
  private yearly = false;
  private openEnded = false;
  private goesOn = false;
  /** A clause has ended since the last expression. */
  private clauseSince = false;
  private pure = true;
  /** Words of content since the last expression. */
  private wordsSince = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: string,
  ) {}

  scan(): Scan {
    let index = 0;
    while (index < this.tokens.length) index = this.step(index);
    const { phases, recurring, yearly, openEnded, goesOn, remarks, pure } = this;
    if (phases.length === 0 && !recurring && !yearly && remarks.length === 0 && this.isAroundEvent()) return EVENT;
    return { phases, event: false, recurring, yearly, openEnded, goesOn, remarks, pure };
  }

  /** "Trước kỳ họp", "Sau Tết Nguyên đán": begins with such a word and names something other than a time. */
  private isAroundEvent(): boolean {
    const [first, second, third] = this.tokens;
    if (!AROUND_EVENT.has(first?.key ?? '') || second?.kind !== 'word') return false;
    if (second.key === 'ngay') return third?.kind === 'word';
    return !TIME_NOUNS.has(second.key) && third?.kind !== 'number';
  }

  /** Returns the index after "2 lần/năm", "6 tháng/lần", "mỗi năm 01 lần"; the same index where none begins. */
  private frequencyEnd(index: number): number {
    const key = (at: number): string => this.tokens[at]?.key ?? '';
    if (key(index) === 'lan') {
      const unit = ['/', 'mot', 'moi', 'trong'].includes(key(index + 1)) ? index + 2 : index + 1;
      return FREQUENCY_UNITS.has(key(unit)) ? unit + 1 : index;
    }
    if (!FREQUENCY_UNITS.has(key(index)) || key(index + 1) !== '/') return index;
    const count = this.tokens[index + 2]?.kind === 'number' ? index + 3 : index + 2;
    return key(count) === 'lan' ? count + 1 : index;
  }

  /** Reads what begins at a token and returns the index after it. */
  private step(index: number): number {
    if (this.beginsClause(index) && phraseAt(this.tokens, index, PROPOSAL_OPENERS) > 0) {
      this.pure = false;
      return this.clauseEnd(index);
    }
    const frequency = this.frequencyEnd(index);
    const recurring = frequency > index ? frequency - index : phraseAt(this.tokens, index, RECURRING_PHRASES);
    if (recurring > 0) {
      if (this.phases.length === 0) this.recurring = true;
      else this.goesOn = true;
      return index + recurring;
    }
    const yearly = phraseAt(this.tokens, index, YEARLY_PHRASES);
    if (yearly > 0) {
      if (this.phases.length === 0) this.yearly = true;
      else this.goesOn = true;
      return index + yearly;
    }
    const label = this.labelEnd(index);
    if (label > index) return label;
    const expression = readExpression(this.tokens, index, this.source);
    if (expression !== null) return this.take(expression, index);
    const token = this.tokens[index];
    if (token?.kind === 'break' || [';', '.'].includes(token?.key ?? '')) this.clauseSince = this.phases.length > 0;
    if (this.clauseSince && phraseAt(this.tokens, index, EVENT_OPENERS) > 0) this.goesOn = true;
    if (token?.kind === 'word' || token?.kind === 'document' || token?.kind === 'number') {
      if (token.kind !== 'word' || !FILLER_WORDS.has(token.key)) {
        this.pure = false;
        this.wordsSince = true;
      }
    }
    return index + 1;
  }

  private take(expression: Expression, index: number): number {
    const lead = this.leadWords(index);
    if (this.isAfter(index)) {
      this.pure = false;
      this.wordsSince = true;
      return expression.next;
    }
    this.remarks.push(...expression.remarks);
    const tail = phraseAt(this.tokens, expression.next, OPEN_END_PHRASES);
    const single = expression.parts.length === 1 && expression.parts[0]?.range === false;
    const openEnded = tail > 0 || (lead.has('tu') && single);
    const toTheEnd = lead.has('cuoi') || this.tokens[index]?.key === 'cuoi';
    const dated = lead.has('truoc') && !toTheEnd ? withBefore(expression) : expression;
    this.openEnded ||= openEnded;
    if (dated.parts.length > 0) this.addPhase({ expression: dated, openEnded });
    this.wordsSince = false;
    this.clauseSince = false;
    return expression.next + tail;
  }

  /** "Sau tháng 6", "sau ngày 15/3": when it begins is said, not when it is to be done. */
  private isAfter(index: number): boolean {
    let place = index - 1;
    while (this.tokens[place]?.key === 'ngay') place -= 1;
    const token = this.tokens[place];
    return token?.key === 'sau' && this.source.slice(token.start, token.end).toLowerCase() === 'sau';
  }

  /** Expressions with nothing but joints between them ("Kỳ 1: 2/2026", line, "Kỳ 2: 7/2026") are one phase. */
  private addPhase(phase: Phase): void {
    const open = this.phases[this.phases.length - 1];
    if (open === undefined || this.wordsSince || open.openEnded || phase.openEnded) {
      this.phases.push(phase);
      return;
    }
    const { expression } = open;
    const parts = [...expression.parts, ...phase.expression.parts];
    this.phases[this.phases.length - 1] = { openEnded: false, expression: { ...phase.expression, parts } };
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

  /** "Kỳ 1:", "tuần 2, 3 tháng 5": the digits are no months. */
  private labelEnd(index: number): number {
    if (!LABEL_WORDS.has(this.tokens[index]?.key ?? '') || this.tokens[index + 1]?.kind !== 'number') return index;
    let end = index + 2;
    while (LIST_WORDS.has(this.tokens[end]?.key ?? '') && this.tokens[end + 1]?.kind === 'number') end += 2;
    return this.tokens[end]?.key === ':' ? end + 1 : end;
  }

  private beginsClause(index: number): boolean {
    const previous = this.tokens[index - 1];
    return previous === undefined || previous.kind === 'break' || [';', '.', ',', '-'].includes(previous.key);
  }

  private clauseEnd(index: number): number {
    let end = index + 1;
    while (end < this.tokens.length && this.tokens[end]?.kind !== 'break' && this.tokens[end]?.key !== ';') end += 1;
    return end;
  }
}

function withBefore(expression: Expression): Expression {
  const [first, ...rest] = expression.parts;
  if (first === undefined) return expression;
  const last = { ...first.last, before: true };
  return { ...expression, parts: [{ ...first, first: first.range ? first.first : last, last }, ...rest] };
}

/** Drops parentheses with what stands in them; a year alone ("Quý IV (năm 2025)") stays. */
function withoutParentheses(all: readonly Token[]): readonly Token[] {
  const tokens = all.filter((token, index) => !opensYear(all, index) && !(token.key === ')' && closesYear(all, index)));
  let depth = 0;
  return tokens.filter((token) => {
    if (token.key === '(') depth += 1;
    const keep = depth === 0;
    if (token.key === ')') depth = Math.max(0, depth - 1);
    return keep;
  });
}

function opensYear(tokens: readonly Token[], index: number): boolean {
  const year = tokens[index + 1]?.key === 'nam' ? index + 2 : index + 1;
  return (
    tokens[index]?.key === '(' &&
    tokens[year]?.key.length === 4 &&
    tokens[year].kind === 'number' &&
    tokens[year + 1]?.key === ')'
  );
}

function closesYear(tokens: readonly Token[], index: number): boolean {
  return opensYear(tokens, index - 2) || opensYear(tokens, index - 3);
}

function withoutMarks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ key }) => key !== '(' && key !== ')');
}
