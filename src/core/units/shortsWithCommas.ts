/**
 * Abbreviations that hold a comma themselves: "P. TB,TT" is the room of Trưng bày and Tuyên truyền, where "P. KHTC,TCCB" are
 * two. The other cells of the plan tell which.
 */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { foldCase, foldMarks } from '../text/fold';
import { keepCommas, replaceShorts } from './keptCommas';
import { READ_OF_NAMES } from './nameReader';
import { isSyllable } from './syllable';
import type { CountedText } from './types';
import { ABBREVIATIONS, HEAD_WORDS } from './vocabulary';

/** Capitals behind a word, or behind the letters of a head ("HĐBT,HT"), with commas and no blank between them. */
const SHORT =
  /(?:(?<=\p{L}[.\s]+)|(?<![\p{L}\p{N}])(?=(?:HĐ|BCĐ|BCH|BQL|CC|TT|BV|HTX)\p{Lu}))\p{Lu}[\p{Lu}&-]{0,6}(?:,(?!(?:HĐ|BCĐ|BCH|BQL|CC|TT|BV|HTX)\p{Lu}{2})\p{Lu}[\p{Lu}&-]{0,8})+(?![\p{L}\p{N}])/gu;
const MAY_HOLD = /\p{Lu},\p{Lu}/u;
/** A comma between two words. */
const COMMA = /(?<=[\p{L}\p{N})]\s?),(\s*)(?=[\p{L}\p{N}(])/gu;
/** What parts names, whatever a plan's habit is. */
const PARTS = /[;,\n/+|()\\]|\s[-–—&]\s|\s(?:và|cùng|với)\s/iu;
const HEAD =
  /^(?:phòng|p|ban|khoa|k|sở|bộ phận|bp|trung tâm|tt|chi cục|cc|cục|vụ|tổ|đội|bộ môn|bm|trạm|hội|hđ|bql|bv)(?:\.\s*|\s+)/iu;
const LONE_HEAD = /^(?:TT|P|K|CC|HĐ|BQL)\.?$/iu;
/** Whoever leaves out the blank behind more than one comma of so many elsewhere, leaves it out in lists, too. */
const OF_COMMAS = 10;
/** So many cells are looked at between two pauses. */
const PER_SLICE = 200;
/** Bodies called by nothing but such letters: what stands behind the comma is one. */
const BODIES: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS.keys(),
  ...HEAD_WORDS.filter((word) => !word.includes(' ') && !isSyllable(foldMarks(word)) && word !== 'tt' && word !== 'p'),
  'bgđ',
  'bgh',
  'đtn',
]);

/**
 * Returns the abbreviations of a plan, case-folded, whose commas are their own ("tb,tt"): nothing that stands behind the
 * first comma is met by itself, and elsewhere the plan writes a blank behind its commas. With pauses.
 */
export function* shortsWithCommas(texts: readonly CountedText[]): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  const others: string[] = [];
  yield* slices(texts, ({ text }) => {
    if (!MAY_HOLD.test(text)) return;
    for (const [short] of text.normalize('NFC').matchAll(SHORT)) if (mayBeOne(short)) found.add(short);
  });
  if (found.size === 0) return found;
  const folded = new Set([...found].map(foldCase));
  let [tight, wide] = [0, 0];
  yield* slices(texts, ({ text, count }) => {
    const rest = keepCommas(replaceShorts(text.normalize('NFC'), folded, () => '0'));
    others.push(rest);
    for (const [, blank] of rest.matchAll(COMMA)) {
      if (blank === '') tight += count;
      else wide += count;
    }
  });
  if (tight > 1 && tight * OF_COMMAS > tight + wide) return new Set();
  const standing = new Set<string>();
  yield* slices(others, (text) => {
    for (const part of text.split(PARTS)) {
      const name = part.trim();
      // A head that a line break parts from its name: "TT⏎VH,ĐA tỉnh".
      if (LONE_HEAD.test(name)) continue;
      standing.add(foldCase(name));
      standing.add(foldCase(name.replace(HEAD, '')));
    }
  });
  return new Set(
    [...folded].filter(
      (short) =>
        !short
          .split(',')
          .slice(1)
          .some((part) => standing.has(part)),
    ),
  );
}

/** Letters that are no words ("TỔ,ĐỘI"), and no bodies of their own. */
function mayBeOne(short: string): boolean {
  const parts = foldCase(short).split(',');
  return !parts.every((part) => isSyllable(foldMarks(part))) && !parts.slice(1).some((part) => BODIES.has(part));
}

function* slices<Item>(items: readonly Item[], visit: (item: Item) => void): Steps<void> {
  yield* inSlices(items, PER_SLICE, () => ({ stage: 'read', done: READ_OF_NAMES }), visit);
}
