import { foldMarks } from '../text/fold';
import { foldTones } from '../text/tones';
import { withLatinLetters } from './lookAlikes';
import { isSyllable } from './syllable';
import { HEAD_WORDS, LEVEL_MARK, LEVEL_RUNS } from './vocabulary';

/**
 * What stands between two words: `hard` always parts names (";", a bullet), `strong` usually does (comma, line break, dot,
 * parenthesis …), `weak` may (a dash or "&" between spaces, a slash), `space` is nothing but white space, `tight` joins.
 */
export type GapKind = 'hard' | 'strong' | 'weak' | 'space' | 'tight';

/** A word of a cell: a run of letters and digits, or a run of levels ("H, TX, TP") taken as one. */
export interface CellToken {
  /** Place in the NFC text of the cell: first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** `foldTones` of the word in Latin letters; for a run of levels its mark. */
  readonly norm: string;
  /** Whether it begins with a capital letter. */
  readonly upper: boolean;
  /** What stands before it, as typed and by kind; empty and `hard` for the first. */
  readonly gap: string;
  readonly gapKind: GapKind;
  /** Set for a run of levels. */
  readonly level: { readonly quantified: boolean; readonly members: number } | null;
}

/** `norm` of "Đ/c", however it is written. */
export const COMRADE = 'đ/c';
/** What bodies are numbered behind: "Xưởng 1. Ban QLDA". */
const COUNTED = new Set(['số', 'xưởng', 'đội', 'tổ', 'thôn', 'phố', 'trạm', 'sở', 'kho', 'phòng']);
/** Titles before a person's name: "Mr. Nam", "ThS. Lan". */
const TITLES = new Set(['mr', 'ms', 'mrs', 'dr', 'ts', 'ths', 'pgs', 'gs', 'bs', 'ks', 'cn']);
/** Bodies that stand at every level: which one is meant is told by the level behind them. */
const LEVELLED = new Set(['ubnd', 'hđnd', 'nhân dân', 'công an', 'mttq', 'đảng ủy', 'chqs', 'quân sự']);

/** Words that begin a body and nothing else, with their capital. */
const DASHED_HEAD = /^(?:Phòng|PHÒNG|Sở|SỞ|Cục|CỤC|Viện|VIỆN|Khoa|KHOA|VP|BQL|Đội|ĐỘI|Trạm|TRẠM|Xưởng|XƯỞNG)$/u;

/** Words of the texts met last: several readers look at the same one in a row. */
const kept = new Map<string, readonly CellToken[]>();
/** So many words in all: those of the names of a plan that names tens of thousands of bodies. */
const MOST_KEPT = 300_000;
const LONGEST_KEPT = 200;
let keptWords = 0;

/** Splits NFC text into its words with what stands between them; runs of levels become one word. */
export function cellTokens(text: string): readonly CellToken[] {
  let tokens = kept.get(text);
  if (tokens !== undefined) return tokens;
  tokens = split(text);
  if (text.length > LONGEST_KEPT) return tokens;
  if (keptWords > MOST_KEPT) {
    kept.clear();
    keptWords = 0;
  }
  // A text without a word counts, too.
  keptWords += tokens.length + 1;
  kept.set(text, tokens);
  return tokens;
}

/** Behind so many words of a beginning no level or person is joined that begins before them. */
const LONGEST_RUN = 64;

/**
 * Splits the beginning of NFC text as `cellTokens` does, for a text of which only that is read: `count` words or somewhat
 * more. What stands behind them belongs to the last one, whatever it is.
 */
export function firstCellTokens(text: string, count: number): readonly CellToken[] {
  const begun = split(text, 4 * count);
  const known = begun.slice(0, -LONGEST_RUN);
  const rest = begun[known.length];
  if (rest === undefined || known.length < count) return cellTokens(text);
  return [...known, { ...rest, end: lastWordEnd(text) }];
}

/** Where the last word of a text ends. */
function lastWordEnd(text: string): number {
  for (let end = text.length; end > 0;) {
    const low = text.charCodeAt(end - 1);
    const size = end > 1 && (low & 0xfc00) === 0xdc00 && (text.charCodeAt(end - 2) & 0xfc00) === 0xd800 ? 2 : 1;
    if (/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end - size, end))) return end;
    end -= size;
  }
  return 0;
}

/** @param most so many words at most are taken, before levels are joined */
function split(text: string, most = Infinity): readonly CellToken[] {
  const tokens: CellToken[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (tokens.length === most) break;
    const start = match.index;
    const gap = text.slice(last, start);
    last = start + match[0].length;
    const previous = tokens.at(-1);
    tokens.push({
      start,
      end: last,
      norm: wordForm(match[0]),
      upper: /^\p{Lu}/u.test(match[0]),
      gap,
      gapKind: previous ? gapKind(gap, previous, match[0], tokens.at(-2)) : 'hard',
      level: null,
    });
  }
  // Most cells hold neither a person nor a level.
  const joined = tokens.some(({ norm }) => norm === 'đ') ? joinComrades(tokens) : tokens;
  return joined.some(({ norm }) => LEVEL_FIRST.has(norm)) ? wrapLevels(joinLevels(joined)) : joined;
}

/** Returns true if none of these words could be joined with its neighbours: each part of them splits into the same words. */
export function areWordsAlone(tokens: readonly CellToken[]): boolean {
  return !tokens.some(({ norm, level }) => level !== null || norm === 'đ' || norm === COMRADE || LEVEL_FIRST.has(norm));
}

/** "Đ/c" (đồng chí) is one word. */
function joinComrades(tokens: readonly CellToken[]): CellToken[] {
  const joined: CellToken[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before?.norm === 'đ' && token.norm === 'c' && token.gap === '/') {
      // "VP-đ/c Hải"
      const gapKind = /^[-–—]$/u.test(before.gap) ? 'weak' : before.gapKind;
      joined[joined.length - 1] = { ...before, end: token.end, norm: COMRADE, gapKind };
    } else joined.push(token);
  }
  return joined;
}

/** "UBND⏎các xã, phường": the level belongs to the body above it, whatever a line break may part elsewhere. */
function wrapLevels(tokens: readonly CellToken[]): CellToken[] {
  return tokens.map((token, index) => {
    const wraps = token.level !== null && /^\s*\n\s*$/.test(token.gap);
    const [word, before] = [tokens[index - 1]?.norm ?? '', tokens[index - 2]?.norm ?? ''];
    return wraps && (LEVELLED.has(word) || LEVELLED.has(`${before} ${word}`)) ? { ...token, gapKind: 'space' } : token;
  });
}

/** Forms of words met before: a plan uses few words many times. */
const forms = new Map<string, string>();

function wordForm(word: string): string {
  const kept = forms.get(word);
  if (kept !== undefined) return kept;
  if (forms.size > 20_000) forms.clear();
  const form = foldTones(withLatinLetters(word));
  forms.set(word, form);
  return form;
}

/** Whether what stands between two words is an arrow: "Phòng A → Phòng B" says that the work moved, or goes by steps. */
export function isArrow(gap: string): boolean {
  return /[→⇒➔➜►>]/u.test(gap);
}

function gapKind(gap: string, previous: CellToken, next: string, before: CellToken | undefined): GapKind {
  if (gap === ' ') return 'space';
  if (gap.includes('\t') && gap.trim() === '') return 'strong';
  // "Phòng, chống thiên tai": no comma of a list.
  if (previous.norm === 'phòng' && /^,\s*$/u.test(gap) && /^chống$/iu.test(next.normalize('NFC'))) return 'space';
  // "đến 30/6": a day, no two names.
  if (gap === '/' && /^\p{N}+$/u.test(previous.norm) && /^\p{N}/u.test(next)) return 'tight';
  if (/[;•●▪]|\n\s*[-–—+*·]/u.test(gap) || isArrow(gap)) return 'hard';
  if (/[,\n+:()[\]|\\…]/u.test(gap)) return 'strong';
  // "Dept. of Finance"
  if (/^\.\s+$/u.test(gap) && /^of$/iu.test(next)) return 'space';
  const titled = TITLES.has(previous.norm) && before?.norm !== 'p' && before?.norm !== 'phòng';
  if (/^\.\s+$/u.test(gap) && titled) return 'space';
  // "Đội số 2. Phòng A"; in "2. Phòng A" it counts a list.
  const counted =
    /^\d/u.test(previous.norm) && before !== undefined && (!before.upper || COUNTED.has(before.norm) || next === 'các');
  const ends = previous.norm.length > 1 || previous.norm === 'y' || counted;
  if (ends && /^\s*\.+\s/u.test(gap)) return 'strong';
  if (/^\s+[-–—]\s*$|^\s*[-–—]\s+$|^\s+&\s+$/u.test(gap) || gap.includes('/')) return 'weak';
  // "Phòng Kế hoạch-Phòng Tổ chức": a dash before a body's own word parts as one between spaces does.
  const dashed = previous.norm.length > 1 && /^[-–—]$/u.test(gap);
  if (dashed && DASHED_HEAD.test(next.normalize('NFC'))) return 'weak';
  // "VP HĐND-UBND xã" is one.
  if (dashed && next === 'UBND' && previous.norm !== 'hđnd') return 'weak';
  return /^[\s\u200b\u2060\ufeff'"“”‘’.*_]*$/u.test(gap) && /\s/u.test(gap) ? 'space' : 'tight';
}

/** Joins runs such as "huyện, thị xã, thành phố", "H/TX/TP", "cấp huyện", "các xã, phường" into one token of their level. */
function joinLevels(tokens: readonly CellToken[]): CellToken[] {
  const joined: CellToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = levelRun(tokens, at);
    const first = tokens[at];
    const last = tokens[(run?.end ?? 0) - 1];
    if (!first) break;
    if (run && last) {
      const level = { quantified: run.quantified, members: run.members };
      joined.push({ ...first, end: last.end, norm: LEVEL_MARK[run.level], level });
      at = run.end;
    } else {
      joined.push(first);
      at++;
    }
  }
  return joined;
}

const HEADS = new Set(HEAD_WORDS);
const LEVEL_FIRST = new Set(LEVEL_RUNS.flatMap((run) => run.words.map((parts) => parts[0] ?? '')));
const SHORT_LEVEL = /^(h|tx|tp|q|x|p|tt)$/;

interface LevelRun {
  readonly end: number;
  readonly level: 'district' | 'commune';
  readonly quantified: boolean;
  readonly members: number;
}

function levelRun(tokens: readonly CellToken[], at: number): LevelRun | null {
  const lead = tokens[at]?.norm ?? '';
  const level = lead === 'cấp';
  const quantified = lead === 'các' || /^\d{1,3}$/.test(lead);
  if (!level && !quantified && !LEVEL_FIRST.has(lead)) return null;
  const from = level || quantified ? at + 1 : at;
  if (from > at && tokens[from]?.gapKind !== 'space') return null;
  if (!mayBeRun(tokens, from, from > at)) return null;
  for (const run of LEVEL_RUNS) {
    let end = from;
    const members = new Set<string>();
    for (;;) {
      const link = end > from && tokens[end]?.norm === 'và' ? end + 1 : end;
      const gap = tokens[link]?.gapKind;
      if (
        end > from &&
        link === end &&
        (gap === 'space' || gap === 'hard' || gap === 'tight') &&
        !joinsLevels(tokens[link])
      )
        break;
      const word = run.words.find((parts) => parts.every((part, index) => tokens[link + index]?.norm === part));
      if (!word || members.has(word.join(' ')) || beginsName(tokens, link, word, end > from)) break;
      members.add(word.join(' '));
      end = link + word.length;
    }
    if (end === from) continue;
    const next = tokens[end];
    const free = !next || next.gapKind !== 'space' || !next.upper;
    const whole = [...members].some((member) => !SHORT_LEVEL.test(member));
    const enough = members.size >= (run.level === 'commune' && !whole ? 3 : 2);
    if (enough || (whole && free && (level || lead === 'các'))) {
      return { end, level: run.level, quantified, members: members.size };
    }
  }
  return null;
}

/** A quick look for what a run needs: a level, and another one soon behind it where nothing stands before it. */
function mayBeRun(tokens: readonly CellToken[], from: number, led: boolean): boolean {
  const isLevel = (index: number): boolean => LEVEL_FIRST.has(tokens[index]?.norm ?? '');
  return isLevel(from) && (led || isLevel(from + 1) || isLevel(from + 2) || isLevel(from + 3));
}

/** "P" and "TT" behind a level are Phòng and Trung tâm where a name follows them: "Công an xã, P. KT"; not in "X/P/TT". */
function beginsName(tokens: readonly CellToken[], at: number, word: readonly string[], listed: boolean): boolean {
  const next = tokens[at + 1];
  if (!listed || !/^(?:p|tt)$/.test(word.join(' ')) || next === undefined) return false;
  if (/^[/-]/.test(tokens[at]?.gap ?? '') && SHORT_LEVEL.test(tokens[at - 1]?.norm ?? '')) return false;
  if (next.gapKind === 'hard' || next.gapKind === 'strong' || next.gapKind === 'weak') return false;
  const headed = HEADS.has(next.norm) || HEADS.has(`${next.norm} ${tokens[at + 2]?.norm ?? ''}`);
  // "mttq xã, tt cưdvc": in small letters an abbreviation is a name as well.
  const joined = tokens[at + 2];
  if (SHORT_LEVEL.test(next.norm) && joined?.gapKind === 'tight' && joined.upper) return true;
  const isShort = next.level === null && !isSyllable(foldMarks(next.norm));
  return !SHORT_LEVEL.test(next.norm) && (next.upper || next.gapKind === 'tight' || headed || isShort);
}

/** Spaces join "H TX TP" and "xã phường"; a dash "H-TX-TP". */
function joinsLevels(token: CellToken | undefined): boolean {
  if (!token || token.gapKind === 'hard' || !/^[\s\-–/.]*$/u.test(token.gap)) return false;
  return SHORT_LEVEL.test(token.norm) || (!token.upper && token.gapKind === 'space');
}
