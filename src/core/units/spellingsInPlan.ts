import { fold, foldCase } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import type { NameReader } from './nameReader';
import { HEAD_WORDS } from './vocabulary';

/** A text of a lead or coordinating cell with how often it stands in the plan. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
  readonly role: 'lead' | 'coordinating';
}

/** A spelling of some unit with how often it was met. */
export interface CountedSpelling {
  readonly text: string;
  readonly count: number;
}

/** No name of a unit has more words. */
const MOST_WORDS = 16;
/** In a lead cell by itself a council may be named with the decision that set it up. */
const MOST_WORDS_OF_LEAD = 24;
/** Heads before which "và" parts two names for certain. */
const PARTING_HEADS = new Set(['phòng', 'p', 'văn phòng', 'thanh tra', 'sở', 'ubnd', 'trung tâm', 'tt', 'khoa', 'vp']);
/** Heads that part two names where "và" stands before them with a capital. */
const CAPITAL_HEADS = new Set(['ban', 'bộ', 'cục', 'vụ', 'chi cục', 'viện', 'công an']);
/** Heads at which a name of the same head begins again although nothing parts the two ("Sở Y tế Sở Tài chính"). */
const REPEATED_HEADS = new Set(['bộ', 'sở', 'cục', 'vụ', 'viện', 'khoa', 'ubnd', 'trung tâm']);
const PERSON = /^(đ c|đồng chí|ông|bà|đc) /u;
const heads = new Set(HEAD_WORDS);

/**
 * Returns what may be names of units in the cells of a plan: pieces that begin like a unit's name, or are an abbreviation,
 * or fill a lead cell more than once. Collectives, persons and sentences are left out. In the order of first mention.
 */
export function spellingsIn(texts: readonly CountedText[], reader: NameReader): CountedSpelling[] {
  const found = new Map<string, { readonly text: string; count: number }>();
  const add = (text: string, count: number): void => {
    const key = fold(text);
    const kept = found.get(key);
    if (kept) kept.count += count;
    else found.set(key, { text: key, count });
  };
  for (const { text, count, role } of texts) {
    const parts = role === 'lead' ? reader.readLead(text) : { lead: reader.readNames(text), coordinating: null };
    const pieces = [parts.lead, parts.coordinating]
      .flatMap((names) => (names ? [...names.unknown, ...names.matches.map((match) => match.text)] : []))
      .flatMap(splitAtHeads);
    for (const piece of pieces) {
      const whole = role === 'lead' && foldCase(piece) === foldCase(text);
      if (!isNameLike(piece, whole && count > 1, whole ? MOST_WORDS_OF_LEAD : MOST_WORDS)) continue;
      const plain = fold(piece.replace(/\s*\([^)]*\)?/g, ' '));
      add(plain, count);
      const section = /\(([^()\s]{2,12})\)/u.exec(piece)?.[1];
      const head = plain.split(' ')[0] ?? '';
      // "Khoa … (FATE)": the abbreviation stands for the name behind its head.
      if (
        section &&
        (isAbbreviation(section) || /^\p{Lu}&\p{Lu}$/u.test(section)) &&
        heads.has(foldCase(head)) &&
        plain.includes(' ')
      )
        add(`${plain} (${section})`, 0);
    }
  }
  return [...found.values()].filter((spelling) => spelling.count > 0 || spelling.text.includes('('));
}

/** "Khoa FISS và phòng KT&ĐBCL" is two names, "Sở Y tế Sở Tài chính" and "TT DVVL Các doanh nghiệp" are as well. */
function splitAtHeads(piece: string): string[] {
  const plain = piece.normalize('NFC');
  const tokens = cellTokens(plain);
  const parts: string[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!before || token.gapKind !== 'space' || token.start < from) return;
    const linked = before.norm === 'và' && index > 1;
    if (!(linked ? partsBehindLink(tokens, index) : beginsAnew(tokens, index, from))) return;
    parts.push(plain.slice(from, linked ? before.start : token.start));
    from = token.start;
  });
  return [...parts, plain.slice(from)].map((part) => part.trim());
}

function partsBehindLink(tokens: readonly CellToken[], index: number): boolean {
  const token = tokens[index];
  const one = token?.norm ?? '';
  const two = `${one} ${tokens[index + 1]?.norm ?? ''}`;
  if (PARTING_HEADS.has(one) || PARTING_HEADS.has(two)) return true;
  return token?.upper === true && (CAPITAL_HEADS.has(one) || CAPITAL_HEADS.has(two));
}

/** Whether a collective, or a name with the head of the one that began at a place, begins at a word behind a space. */
function beginsAnew(tokens: readonly CellToken[], index: number, from: number): boolean {
  const token = tokens[index];
  const begun = tokens.findIndex((each) => each.start >= from);
  if (token?.upper !== true || index - begun < 2) return false;
  if (token.norm === 'các') return true;
  const headAt = (at: number): string | undefined => {
    const one = tokens[at]?.norm ?? '';
    return [`${one} ${tokens[at + 1]?.norm ?? ''}`, one].find((head) => REPEATED_HEADS.has(head));
  };
  const head = headAt(begun);
  return head !== undefined && head === headAt(index);
}

function isNameLike(piece: string, filling: boolean, most: number): boolean {
  const tokens = cellTokens(piece.normalize('NFC'));
  const norms = tokens.map((token) => token.norm);
  if (tokens.length === 0 || tokens.length > most || PERSON.test(`${norms.join(' ')} `)) return false;
  // A second "Phòng …" in the middle: two names that nothing parts.
  if (tokens.some((token, index) => index > 1 && token.upper && token.gapKind === 'space' && isRoomHead(token)))
    return false;
  const head = heads.has(norms[0] ?? '') || heads.has(norms.slice(0, 2).join(' '));
  if (tokens.length === 1) return filling || isAbbreviation(piece) || ['vp', 'ttra'].includes(norms[0] ?? '');
  return head || filling || isAbbreviation(piece.replace(/[\s\-–&.]/g, '')) || /^(p|tt)\p{L}{3,}/u.test(norms[0] ?? '');
}

function isRoomHead(token: CellToken): boolean {
  return token.norm === 'p' || token.norm === 'phòng';
}

/** Three letters or more, most of them capitals. */
function isAbbreviation(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 3 && capitals * 2 > text.replace(/[^\p{L}]/gu, '').length;
}
