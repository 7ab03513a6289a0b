/** Cuts a text of a progress cell into signs: phrases, shares, days, documents, marks. No character is left out. */
import type { OfficeWords, ProgressState } from './types';
import { tokenise } from './pieces';
import type { Token } from './pieces';
import { indexPhrases, longestPhrase } from './phrases';
import type { PhraseIndex, Spelling } from './phrases';
import { settleSigns } from './settle';
import type { Sign, SignKind } from './sign';
import { ABOUT_SIGNS, PICTURES, TICKS, housePhrases } from './words';
import type { PhraseKind } from './words';

export type { Sign, SignKind };

/** What a phrase of the house or of the office means. */
export type Meaning = { readonly kind: PhraseKind } | { readonly kind: 'own'; readonly state: ProgressState };

const HOUSE: PhraseIndex<Meaning> = indexPhrases(
  housePhrases().map(({ words, kind }) => ({ words, meaning: { kind } })),
);

/** The office's own words as phrases; one without letters fits nothing. */
export type OwnPhrases = PhraseIndex<Meaning>;

/** Returns the office's own words, to be given to `readWord`. */
export function officeWords(words: OfficeWords['words']): OwnPhrases {
  return indexPhrases(
    Object.entries(words).flatMap(([typed, state]) => {
      const spelled = tokenise(typed).flatMap(({ kind, text }) => (kind === 'mark' || kind === 'line' ? [] : [text]));
      return spelled.length === 0 ? [] : [{ words: spelled, meaning: { kind: 'own', state } as const }];
    }),
  );
}

/** Returns the signs of a text, in order. */
export function readSigns(text: string, own: OwnPhrases | null): readonly Sign[] {
  const typed = text.normalize('NFC');
  return settleSigns(typed, new SignReader(typed, own).read());
}

/** Marks that end a clause. */
const BREAKS = /^[.;,()[\]{}!|•*+…]$/u;
const DASH = /^[-‐-―−→]$/u;
/** After these a list of numbers or a second time goes on behind a comma or a dash: "tháng 3, 6", "quý II - III". */
const GOES_ON: ReadonlySet<SignKind> = new Set(['time', 'number', 'day', 'share']);
const ROMAN = /^(?:i{1,3}|iv|v|vi{1,3})$/u;
const SHORT_TIME = /^(?:t|th|q|qui|quy)\d{1,2}$/u;
const ENGLISH_MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/u;
const CALENDAR: ReadonlySet<string> = new Set(['thang', 'quy', 'qui', 'nam', 'tuan', 'ky', 'hk']);
const FIRST_YEAR = 1900;
const BEHIND_DAY = /(?:ngày|^hôm|^ngay|^hom|^vào|^vao)$/u;
/** "15.6" behind one of these. */
const DOTTED_DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/u;

class SignReader {
  private readonly tokens: readonly Token[];
  private readonly bareText: boolean;
  private readonly capitals: boolean;
  private readonly signs: Sign[] = [];
  private index = 0;

  public constructor(
    private readonly text: string,
    private readonly own: OwnPhrases | null,
  ) {
    this.tokens = tokenise(text);
    const words = this.tokens.flatMap(({ kind, spelling }) => (kind === 'word' && spelling ? [spelling] : []));
    this.bareText = words.every(({ marked, bare }) => marked === bare);
    this.capitals = text.toUpperCase() === text;
  }

  public read(): readonly Sign[] {
    while (this.index < this.tokens.length) this.step();
    return this.signs;
  }

  private step(): void {
    const token = this.tokens[this.index];
    if (token === undefined) return;
    if (this.phrase()) return;
    if (token.kind === 'word') this.word(token);
    else if (token.kind === 'mark' || token.kind === 'line') this.mark(token);
    else this.number(token);
  }

  private push(kind: SignKind, count: number, value = 0, whole = 0, extra: Partial<Sign> = {}): void {
    const first = this.tokens[this.index];
    const last = this.tokens[this.index + count - 1] ?? first;
    if (first === undefined || last === undefined) return;
    this.signs.push({ kind, start: first.start, end: last.end, value, whole, ...extra });
    this.index += count;
  }

  /** The words of a phrase may stand on two lines ("Hoàn⏎thành"), or be joined by a hyphen ("in-progress") or, cut to a letter, a dot ("H.thành", "t/h"). */
  private phrase(): boolean {
    const places = [this.index];
    const token = this.tokens[this.index];
    if (token?.spelling === undefined) return false;
    const at = (offset: number): Spelling | undefined => {
      while (places.length <= offset) places.push(this.nextWord(places[places.length - 1] ?? 0));
      return this.tokens[places[offset] ?? -1]?.spelling;
    };
    const begins = this.signs.length === 0 || ['break', 'or'].includes(this.signs.at(-1)?.kind ?? '');
    const own = this.own === null || !begins ? null : longestPhrase(this.own, at, true);
    const house = longestPhrase(HOUSE, at, this.bareText);
    const found = own !== null && (house === null || lettersOf(own.words) >= lettersOf(house.words)) ? own : house;
    if (found === null) return false;
    const end = places[found.words.length - 1] ?? this.index;
    const { meaning } = found;
    // "100% kế hoạch": a plan behind a percentage is what it is measured by, no document.
    if (isEvidence(meaning.kind) && this.signs.at(-1)?.kind === 'percent') {
      this.push('target', end - this.index + 1);
      return true;
    }
    if (meaning.kind === 'unit' && this.calendar()) return true;
    if (meaning.kind === 'past')
      this.signs.push({ kind: 'already', start: token.start, end: token.start, value: 0, whole: 0 });
    const kind = meaning.kind === 'past' ? 'done' : meaning.kind;
    this.push(kind, end - this.index + 1, 0, 0, meaning.kind === 'own' ? { state: meaning.state } : {});
    if (meaning.kind === 'body' && !this.capitals) this.bodyName();
    return true;
  }

  private nextWord(index: number): number {
    let next = index + 1;
    const joint = this.tokens[next];
    const short = this.tokens[index]?.text.length === 1 && (joint?.text === '.' || joint?.text === '/');
    const joined = joint?.start === this.tokens[index]?.end && this.tokens[next + 1]?.start === joint?.end;
    if (joint?.kind === 'line' || ((joint?.text === '-' || short) && joined)) next += 1;
    return next;
  }

  /** The capitalised words behind "Sở", "Phòng" are its name. */
  private bodyName(): void {
    for (;;) {
      const joint = this.tokens[this.index]?.text ?? '';
      const joined = joint === '-' || joint === '–' || joint === '&' ? 1 : 0;
      const named = this.tokens[this.index + joined];
      if (named?.kind !== 'word' || named.text.charAt(0) === named.text.charAt(0).toLowerCase()) return;
      // "Tài chính": the second syllable is small, unless it begins a word of ours.
      const next = this.tokens[this.index + joined + 1];
      const second =
        next?.kind === 'word' &&
        longestPhrase(HOUSE, (offset) => (offset === 0 ? next.spelling : undefined), false) === null;
      this.push('body', joined + (second ? 2 : 1));
    }
  }

  private word(token: Token): void {
    const bare = token.spelling?.bare ?? '';
    if (TICKS.has(token.text.toLowerCase())) {
      this.push('tick', 1);
      return;
    }
    if (SHORT_TIME.test(bare)) {
      this.time(1);
      return;
    }
    if (this.bareText && ENGLISH_MONTH.test(bare)) {
      this.time(1);
      return;
    }
    this.push('unknown', 1);
  }

  /** "tháng 9", "quý II", "năm 2026", "Tháng 9/2026". */
  private calendar(): boolean {
    const token = this.tokens[this.index];
    const next = this.tokens[this.index + 1];
    if (!CALENDAR.has(token?.spelling?.bare ?? '') || next === undefined) return false;
    const numbered =
      next.kind === 'number' ||
      next.kind === 'fraction' ||
      ROMAN.test(next.spelling?.bare ?? '') ||
      next.kind === 'day';
    const roman = next.kind === 'document';
    if (!numbered && !roman) return false;
    this.time(2);
    return true;
  }

  /** A time of so many words, with the numbers that go on with it. */
  private time(count: number): void {
    this.push('time', count);
    for (;;) {
      const joint = this.tokens[this.index];
      const next = this.tokens[this.index + 1];
      const joins = joint?.kind === 'mark' && (joint.text === ',' || joint.text === '/' || DASH.test(joint.text));
      if (joins && (next?.kind === 'number' || ROMAN.test(next?.spelling?.bare ?? ''))) this.push('time', 2);
      else if (joint?.kind === 'number' && Number(joint.text) >= FIRST_YEAR) this.push('time', 1);
      else return;
    }
  }

  private number(token: Token): void {
    if (token.kind === 'percent') {
      this.push('percent', 1, decimal(token.text));
      return;
    }
    if (token.kind === 'day') {
      this.push('day', 1);
      return;
    }
    if (token.kind === 'document') {
      this.push('document', 1);
      return;
    }
    if (token.kind === 'fraction') {
      this.fraction(token);
      return;
    }
    const of = this.ofSoMany();
    if (of !== null) {
      this.soMany(of.count, decimal(token.text), of.whole);
      return;
    }
    const before = this.signs.at(-1);
    if (this.isBehindDay(before) && this.tokens[this.index + 1]?.spelling?.bare === 'thang') {
      this.dayInWords();
      return;
    }
    if (this.isBehindDay(before) && DOTTED_DAY.test(token.text)) {
      this.push('day', 1);
      return;
    }
    const item = this.tokens[this.index + 1];
    if (this.bareText && ENGLISH_MONTH.test(item?.spelling?.bare ?? '')) {
      const year = this.tokens[this.index + 2];
      this.push('day', year?.kind === 'number' ? 3 : 2);
      return;
    }
    const begins = before === undefined || before.kind === 'break';
    if (begins && (item?.text === '.' || item?.text === ')') && item.start === token.end) {
      this.push('fill', 2);
      return;
    }
    if (before !== undefined && isEvidence(before.kind)) {
      this.push('document', 1);
      return;
    }
    this.push('number', 1, decimal(token.text));
  }

  /** "ngày 5 tháng 6 năm 2023", from the 5 on. */
  private dayInWords(): void {
    this.push('day', 3);
    const year = this.tokens[this.index]?.spelling?.bare === 'nam' && this.tokens[this.index + 1]?.kind === 'number';
    if (year) this.push('day', 2);
  }

  /** So many of so many is counted, and no day. */
  private soMany(count: number, part: number, whole: number): void {
    this.push('share', count, part, whole);
    const { end } = this.signs.at(-1) ?? { end: 0 };
    this.signs.push({ kind: 'counted', start: end, end, value: 0, whole: 0 });
  }

  private fraction(token: Token): void {
    const [part = 0, whole = 0] = token.text.split('/').map(Number);
    const before = this.signs.at(-1);
    if (whole >= FIRST_YEAR && part <= 12) {
      this.push('time', 1);
      return;
    }
    const dated = this.isBehindDay(before);
    const isDay = part >= 1 && part <= 31 && whole >= 1 && whole <= 12;
    if (isDay && (dated || part > whole)) {
      this.push('day', 1);
      return;
    }
    this.push('share', 1, part, whole);
  }

  /** "Ngày", "vào ngày", "vào", "hôm": a day follows. */
  private isBehindDay(before: Sign | undefined): boolean {
    if (before === undefined) return false;
    const words = this.text.slice(before.start, before.end).toLowerCase();
    return BEHIND_DAY.test(words);
  }

  /** "12 trong số 15", "2 trên 3", "12 trong tổng số 15": a share in words. */
  private ofSoMany(): { readonly count: number; readonly whole: number } | null {
    const bare = (offset: number): string => this.tokens[this.index + offset]?.spelling?.bare ?? '';
    let count = 2;
    if (bare(1) !== 'trong' && bare(1) !== 'tren' && bare(1) !== 'of' && bare(1) !== 'out') return null;
    if (bare(count) === 'of') count += 1;
    if (bare(count) === 'tong') count += 1;
    if (bare(count) === 'so') count += 1;
    const whole = this.tokens[this.index + count];
    return whole?.kind === 'number' ? { count: count + 1, whole: decimal(whole.text) } : null;
  }

  private mark(token: Token): void {
    const { text } = token;
    const about = ABOUT_SIGNS.get(text);
    const before = this.signs.at(-1);
    if (about !== undefined) {
      this.push(about, 1);
      return;
    }
    if (TICKS.has(text)) {
      this.push('tick', 1);
      return;
    }
    const picture = PICTURES.get(text);
    if (picture !== undefined) {
      this.push(picture, 1);
      return;
    }
    if (text === '?') {
      this.push('question', 1);
      return;
    }
    if (text === '/') {
      this.push('or', 1);
      return;
    }
    const empty = text === '[' ? ']' : text === '(' ? ')' : null;
    if (empty !== null && this.tokens[this.index + 1]?.text === empty) {
      this.push('question', 2);
      return;
    }
    if (text === ':' || text === '_' || text === '"' || text === '“' || text === '”' || text === "'" || text === '️') {
      this.push('link', 1);
      return;
    }
    if (DASH.test(text) || BREAKS.test(text) || token.kind === 'line') {
      const next = this.tokens[this.index + 1];
      const list = before !== undefined && GOES_ON.has(before.kind) && next !== undefined && /^\d/u.test(next.text);
      if (list && (text === ',' || DASH.test(text))) {
        this.push('joint', 1);
        return;
      }
      this.push('break', 1, 0, 0, { opens: text === '(' || text === '[' });
      return;
    }
    this.push('unknown', 1);
  }
}

function isEvidence(kind: SignKind | PhraseKind): boolean {
  return kind === 'evidence' || kind === 'approval' || kind === 'decision';
}

function lettersOf(words: readonly Spelling[]): number {
  return words.reduce((sum, { bare }) => sum + bare.length, 0);
}

function decimal(text: string): number {
  return Number(text.replace(/[\s%\p{L}]/gu, '').replace(',', '.'));
}
