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
/** Heads before which "và" parts two names for certain. */
const PARTING_HEADS = new Set(['phòng', 'p', 'văn phòng', 'thanh tra', 'sở', 'ubnd', 'trung tâm', 'tt', 'khoa', 'vp']);
const PERSON = /^(đ c|đồng chí|ông|bà|đc) /u;
const heads = new Set(HEAD_WORDS);

/**
 * Gives what may be names of units in the cells of a plan: pieces that begin like a unit's name, or are an abbreviation,
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
    const pieces = [...parts.lead.unknown, ...(parts.coordinating?.unknown ?? [])].flatMap(splitAtHeads);
    for (const piece of pieces) {
      const filling = role === 'lead' && count > 1 && foldCase(piece) === foldCase(text);
      if (!isNameLike(piece, filling)) continue;
      const plain = fold(piece.replace(/\s*\([^)]*\)?/g, ' '));
      add(plain, count);
      const section = /\(([^()\s]{2,12})\)/u.exec(piece)?.[1];
      const head = plain.split(' ')[0] ?? '';
      // "Khoa … (FATE)": the abbreviation stands for the name behind its head.
      if (section && isAbbreviation(section) && heads.has(foldCase(head)) && plain.includes(' '))
        add(`${plain} (${section})`, 0);
    }
  }
  return [...found.values()].filter((spelling) => spelling.count > 0 || spelling.text.includes('('));
}

/** "Khoa FISS và phòng KT&ĐBCL" is two names. */
function splitAtHeads(piece: string): string[] {
  const parts: string[] = [];
  let rest = piece;
  for (;;) {
    const split = [...rest.matchAll(/\s+và\s+/gu)].find((found) => {
      const tokens = cellTokens(rest.slice(found.index + found[0].length));
      return (
        PARTING_HEADS.has(tokens[0]?.norm ?? '') ||
        PARTING_HEADS.has(`${tokens[0]?.norm ?? ''} ${tokens[1]?.norm ?? ''}`)
      );
    });
    if (!split) return [...parts, rest];
    parts.push(rest.slice(0, split.index));
    rest = rest.slice(split.index + split[0].length);
  }
}

function isNameLike(piece: string, filling: boolean): boolean {
  const tokens = cellTokens(piece.normalize('NFC'));
  const norms = tokens.map((token) => token.norm);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || PERSON.test(`${norms.join(' ')} `)) return false;
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
