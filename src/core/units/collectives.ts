import { foldMarks } from '../text/fold';
import type { CellToken } from './cellTokens';
import { headLength } from './heads';
import { byFirstWord } from './phrases';
import type { Phrases } from './phrases';
import { isSyllable } from './syllable';
import {
  BARE_COLLECTIVES,
  BARE_HEADS,
  BODY_WORDS,
  COLLECTIVE_NOUNS,
  HEAD_POSTS,
  HEAD_WORDS,
  INNER_HEADS,
  LAST_PREDICATES,
  LINK_WORDS,
  PREDICATES,
  PREPOSITIONS,
  QUANTIFIERS,
  ROLES,
  STAFF_NOUNS,
} from './vocabulary';

/** Whether a unit's name that is worth parting for stands at a word. */
type StartsName = (index: number) => boolean;

/** What is known of unit names at the words of a cell. */
export interface NamesAround {
  /** Whether a unit's name that is worth parting for stands at a word. */
  startsName(index: number): boolean;
  /** Index behind the longest whole name that stands at a word, nothing of it left out; the word itself where none does. */
  nameEnd(index: number): number;
}

/** Begins what is said of the time behind a name. */
const SINCE = new Set(['kể', 'từ', 'trong', 'đến']);
/** Words that make several of whatever stands behind them. */
const PLURALS = new Set(['các', 'những', 'mọi']);
const INNER = new Set(INNER_HEADS);
const HEADS = new Set(HEAD_WORDS);
const BODY_HEADS: ReadonlySet<string> = new Set([...HEAD_WORDS, ...BODY_WORDS]);
/** Bodies of which one has a name. */
const NAMED_BODIES = new Set(['tập đoàn', 'cơ quan', 'đơn vị']);
/** "Doanh nghiệp tư nhân Hòa Bình" is one. */
const PRIVATE = new Set(['doanh nghiệp tư nhân', 'doanh nghiệp xã hội', 'doanh nghiệp nhà nước']);
const BARE = byFirstWord(BARE_COLLECTIVES.map((phrase) => phrase.split(' ')));
const POSTS = byFirstWord(HEAD_POSTS);
const DOINGS = byFirstWord(PREDICATES);
const LAST_DOINGS = byFirstWord(LAST_PREDICATES);
const ROLE_NAMES = byFirstWord(ROLES);
const LINKS = byFirstWord(LINK_WORDS);
/** The first words of nouns. */
const NOUN_BEGINNINGS: ReadonlySet<string> = new Set(
  [...COLLECTIVE_NOUNS, ...STAFF_NOUNS].map((phrase) => phrase.split(' ')[0] ?? ''),
);
/** Nouns that people write side by side without a comma ("phòng ban", "sở ngành"). */
/** Places and what has bodies of its own: "Sở Nội vụ các tỉnh", "VP các đơn vị trong Khối" are several Sở, several VP. */
const OWNERS = new Set([
  'tỉnh',
  'thành',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị',
  'thôn',
  'tp',
  'địa',
  'trường',
  'khối',
  'bộ',
]);
const SHORT_NOUNS = new Set(['sở', 'ban', 'ngành', 'phòng', 'bộ']);
/** A collective that is longer is prose. */
const LONGEST = 64;
/** "Tất cả các …" */
const MOST_QUANTIFIERS = 4;
/** Words in front of "các …" that may belong to the collective ("Lãnh đạo các phòng"). */
const WORDS_BEFORE = 8;

/** Returns how many words the post of a body's head takes ("Giám đốc Sở Tài chính"); 0 when there is none. */
export function headPostLength(tokens: readonly CellToken[], at: number): number {
  // A deputy is a person, not the body.
  return tokens[at - 1]?.norm === 'phó' ? 0 : phraseLength(POSTS, tokens, at);
}

/** Returns how many words of what a body does stand at a place ("triển khai"), in small letters; 0 when there are none. */
export function predicateLength(tokens: readonly CellToken[], at: number): number {
  const length = phraseLength(DOINGS, tokens, at) || lastDoingLength(tokens, at) || roleLength(tokens, at);
  if (length === 0) return 0;
  // "Phòng … người tham gia": whom the room is for.
  if (tokens[at - 1]?.norm === 'người' && tokens[at]?.gapKind === 'space') return 0;
  // "BQL chợ đầu mối": what market it is.
  if (tokens[at]?.norm === 'đầu' && tokens[at - 1]?.norm === 'chợ') return 0;
  if (isAdvice(tokens, at)) return length;
  // "P. A (từ tháng 6: P. B)" says of whom it is true from then on.
  if (SINCE.has(tokens[at]?.norm ?? '') && tokens[at]?.gapKind !== 'space') return 0;
  return tokens.slice(at, at + length).some((token) => token.upper) ? 0 : length;
}

/** Returns true for the last words of "PHÒNG A CHỦ TRÌ, THAM MƯU": what the room does, be it all in capitals. */
export function isAdvice(tokens: readonly CellToken[], at: number): boolean {
  if (tokens[at]?.norm !== 'tham' || tokens[at + 1]?.norm !== 'mưu' || !/^\s*,\s*$/u.test(tokens[at].gap)) return false;
  return tokens[at - 1]?.norm === 'trì' && tokens[at - 1]?.upper === tokens[at + 1]?.upper;
}

/** What a body does, at the end of what is said of it: "Phòng A góp ý"; not "Tổ thẩm định", "Phòng Đấu thầu và thẩm định". */
function lastDoingLength(tokens: readonly CellToken[], at: number): number {
  const length = phraseLength(LAST_DOINGS, tokens, at);
  const gap = tokens[at]?.gap ?? '';
  if (length === 0 || !/^\s*\)?\s+$/u.test(gap) || linkEndsAt(tokens, at)) return 0;
  // "Tổ thẩm định", "Hội đồng thẩm định"; the Công đoàn has no other name.
  const head = tokens
    .slice(0, at)
    .map(({ norm }) => norm)
    .join(' ');
  if (at <= 2 && BODY_HEADS.has(head) && !WHOLE_BODIES.has(head)) return 0;
  const next = tokens[at + length];
  return next === undefined || next.gapKind === 'hard' || next.gapKind === 'strong' ? length : 0;
}

/** Bodies whose head is all of their name. */
const WHOLE_BODIES: ReadonlySet<string> = new Set(['công đoàn', 'thuế', 'công an', 'văn phòng', 'vp', 'thanh tra']);

/** "… - cơ quan thường trực": what the body is to the others. */
function roleLength(tokens: readonly CellToken[], at: number): number {
  return tokens[at]?.gapKind === 'weak' && /[-–]/u.test(tokens[at].gap) ? phraseLength(ROLE_NAMES, tokens, at) : 0;
}

function phraseLength(phrases: Phrases, tokens: readonly CellToken[], at: number): number {
  const found = phrases.get(tokens[at]?.norm ?? '')?.find((words) =>
    words.every((word, index) => {
      const token = tokens[at + index];
      if (token?.norm !== word) return false;
      // "… chủ trì, tham⏎mưu"
      return index === 0 || token.gapKind === 'space' || (words[0] === 'tham' && token.gap.trim() === '');
    }),
  );
  return found?.length ?? 0;
}

/** Returns how many words a separating word takes ("và", "phối hợp với"); 0 when there is none. */
export function linkLength(tokens: readonly CellToken[], at: number): number {
  // "Trung tâm Phối hợp tìm kiếm cứu nạn"
  if (tokens[at]?.norm === 'phối' && tokens[at].upper && followsLoneHead(tokens, at)) return 0;
  for (const words of LINKS.get(tokens[at]?.norm ?? '') ?? [])
    if (words.every((word, index) => isNext(tokens[at + index], word, index))) return words.length;
  return 0;
}

/** "TT Hội đồng (chủ trì)" is no "đồng chủ trì". */
function isNext(token: CellToken | undefined, word: string, index: number): boolean {
  // "BQL rừng Sông Đồng chủ trì": the place is called so.
  if (index === 0 && word === 'đồng' && token?.upper === true && token.gapKind === 'space') return false;
  return token?.norm === word && (index === 0 || !token.gap.includes('('));
}

/**
 * Returns the end (index behind the last word) of the collective that begins at a word; null when none does. It runs over
 * further nouns and what describes them, up to a unit's name, a new "các", a capital after a separator, or the piece's end.
 */
export function collectiveEnd(tokens: readonly CellToken[], at: number, names: NamesAround): number | null {
  if (linkLength(tokens, at) > 0) return null;
  const startsName = (index: number): boolean => names.startsName(index);
  const begun =
    quantified(tokens, at) ?? plural(tokens, at) ?? bareGroup(tokens, at, names) ?? afterWords(tokens, at, names);
  // "UBND các xã, phường" is a unit where the catalogue has it.
  if (begun === null || names.nameEnd(at) >= begun) return null;
  let end = begun;
  for (;;) {
    const token = tokens[end];
    if (!token || token.gapKind === 'hard' || end - at > LONGEST) return end;
    const link = linkLength(tokens, end);
    const next = tokens[end + link];
    if (!next) return end;
    if (beginsException(tokens, end + link)) return exceptionEnd(tokens, end + link);
    // "Các đơn vị gồm Phòng A, Ban B" names each.
    if ((link > 0 && /^(?:bao|gồm)$/u.test(token.norm)) || (token.gap.includes(':') && next.upper)) return end;
    if (link > 0 || token.gapKind === 'strong' || token.gapKind === 'weak') {
      const dot = /\.\s/.test(token.gap);
      if (dot || startsName(end + link) || quantified(tokens, end + link) !== null) return end;
      const noun = nounLength(tokens, end + link);
      if (noun > 0 && namesBody(tokens, end + link, noun)) return end;
      // "UBND các xã, phường, c18": letters with a number are a body of their own, be they small.
      const another = (next.upper && !namesAgain(tokens[end - 1], next)) || LETTERED_NUMBER.test(next.norm);
      if (noun === 0 && another && (link > 0 || token.gapKind === 'strong')) return end;
      end += link + Math.max(1, noun);
      continue;
    }
    if (token.gapKind === 'space' && beginsAnother(tokens, end, startsName)) return end;
    end++;
  }
}

const LETTERED_NUMBER = /^\p{L}{1,4}\d/u;

/** "Đảng ủy các cơ quan Đảng tỉnh" is one, and "Liên hiệp các Hội Khoa học", "Liên hiệp các tổ chức hữu nghị". */
function isOfParty(tokens: readonly CellToken[], at: number): boolean {
  if (tokens[at]?.norm !== 'các') return false;
  const body = `${tokens[at - 2]?.norm ?? ''} ${tokens[at - 1]?.norm ?? ''}`;
  const [one, two, three] = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  if (body === 'liên hiệp') return one === 'hội' || (one === 'tổ' && two === 'chức');
  return body === 'đảng ủy' && one === 'cơ' && two === 'quan' && three === 'đảng';
}

/** "Các BQL rừng": several, whatever they are; at the beginning of a piece only, for "BQL các khu …" is one. */
function plural(tokens: readonly CellToken[], at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !PLURALS.has(token.norm) || next.gapKind !== 'space') return null;
  if (isOfParty(tokens, at)) return null;
  const begins = at === 0 || token.gapKind === 'hard' || token.gapKind === 'strong' || linkEndsAt(tokens, at);
  return begins && /^\p{L}/u.test(next.norm) ? at + 2 : null;
}

function linkEndsAt(tokens: readonly CellToken[], at: number): boolean {
  return [1, 2, 3].some((length) => at >= length && linkLength(tokens, at - length) === length);
}

/** "trừ Phòng A", "(không bao gồm Phòng A)": who is left out follows. */
function beginsException(tokens: readonly CellToken[], at: number): boolean {
  const [one, two] = [tokens[at]?.norm, tokens[at + 1]?.norm ?? ''];
  return one === 'trừ' || (one === 'ngoại' && two === 'trừ') || (one === 'không' && /^(?:bao|gồm|kể|tính)$/u.test(two));
}

/** "(trừ Phòng A (Sở B) và C)": who is left out is named to the end of the parenthesis, else of the list. */
function exceptionEnd(tokens: readonly CellToken[], at: number): number {
  let open = tokens[at]?.gap.includes('(') === true ? 1 : Infinity;
  let end = at + 1;
  for (; end < tokens.length && tokens[end]?.gapKind !== 'hard'; end++) {
    for (const sign of tokens[end]?.gap ?? '') {
      if (sign === '(') open += 1;
      else if (sign === ')') open -= 1;
      if (open === 0) return end;
    }
  }
  return end;
}

/** "Các phòng, Sở Xây dựng": a noun in capitals with a name behind it is a body of its own; "Các Sở, Ban, Ngành" goes on. */
function namesBody(tokens: readonly CellToken[], at: number, noun: number): boolean {
  const next = tokens[at + noun];
  const head = tokens
    .slice(at, at + noun)
    .map((token) => token.norm)
    .join(' ');
  if (tokens[at]?.upper !== true || !next || tokens[at].level || !HEADS.has(head)) return false;
  // "CÁC PHÒNG, BAN CÒN LẠI", all in capitals.
  if (next.norm === 'khác' || DESCRIBING.has(`${next.norm} ${tokens[at + noun + 1]?.norm ?? ''}`)) return false;
  const glued = next.gapKind === 'space' || (next.gapKind === 'tight' && next.gap.includes('.'));
  return glued && next.upper && nounLength(tokens, at + noun) === 0;
}

const OF_OFFICE: ReadonlySet<string> = new Set(['công đoàn', 'chi bộ', 'đảng bộ']);

/** What all bodies of a kind may be, and none is called. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'còn lại',
  'liên quan',
  'có liên',
  'trực thuộc',
  'chuyên môn',
  'chức năng',
]);

/** Letters of an abbreviation that can be known again in a longer one. */
const KNOWN_AGAIN = 3;

/** The same thing with another description goes on a list within a collective: "… chủ quản CSDLQG, CSDL chuyên ngành". */
function namesAgain(before: CellToken | undefined, next: CellToken): boolean {
  return before?.upper === true && next.norm.length >= KNOWN_AGAIN && before.norm.startsWith(next.norm);
}

/** Returns true if a new collective or a unit begins at a word that only a space parts from the collective before it. */
function beginsAnother(tokens: readonly CellToken[], at: number, startsName: StartsName): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || PREPOSITIONS.has(before.norm) || QUANTIFIERS.has(before.norm)) return false;
  if (QUANTIFIERS.has(token.norm) && quantified(tokens, at) !== null) return true;
  const related = before.norm === 'quan' && tokens[at - 2]?.norm === 'liên';
  const inner = INNER.has(token.norm) || INNER.has(`${token.norm} ${tokens[at + 1]?.norm ?? ''}`);
  if (token.upper && (inner || related) && startsName(at)) return true;
  return token.upper && !before.upper && bare(tokens, at) !== null;
}

/** "các phòng", "những đơn vị", "tất cả các …", "12 huyện", "31 tỉnh": gives the end behind the noun. */
function quantified(tokens: readonly CellToken[], at: number): number | null {
  const token = tokens[at];
  if (!token || isOfParty(tokens, at)) return null;
  if (token.level) return token.level.quantified || token.level.members > 1 ? at + 1 : null;
  let noun = at;
  if (token.norm === 'một' && tokens[at + 1]?.norm === 'số') noun += 2;
  // "Phòng An toàn, Phòng Điều độ" are two rooms.
  if (token.norm === 'toàn' && tokens[at - 1]?.norm === 'an') return null;
  while (
    noun - at < MOST_QUANTIFIERS &&
    (QUANTIFIERS.has(tokens[noun]?.norm ?? '') || (noun > at && endsQuantifier(tokens, noun)))
  )
    noun++;
  // "12 huyện"; "3. Phòng A" counts a list, and "Đường 9, Phòng A" is two.
  const counts = noun === at && tokens[at + 1]?.gapKind === 'space' && !/\S/u.test(tokens[at + 1]?.gap ?? '');
  if (counts && (/^\d{1,3}$/.test(token.norm) || isSpeltNumber(token))) noun++;
  if (noun === at || tokens[noun]?.gapKind === 'hard') return null;
  if (tokens[noun]?.level) return noun + 1;
  const length = nounLength(tokens, noun);
  if (length > 0) return noun + length;
  const staff = noun + phraseIn(STAFF_NOUNS, tokens, noun);
  const next = tokens[staff];
  // "Toàn thể công chức Phòng KHTC" are those of one room.
  const ofOne = next?.gapKind === 'space' && next.upper;
  return staff > noun && !ofOne ? staff : null;
}

/** Whether right before a word stands a head that names nobody without it. */
function followsLoneHead(tokens: readonly CellToken[], at: number): boolean {
  if (tokens[at]?.gapKind !== 'space') return false;
  const [one, two] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
  const both = `${two} ${one}`;
  return (
    both === 'trung tâm' || both === 'hội đồng' || one === 'tt' || one === 'tổ' || (one === 'phòng' && two !== 'văn')
  );
}

/** The second word of "tất cả", "toàn thể", "toàn bộ"; the "bộ" of "các bộ" is a noun. */
function endsQuantifier(tokens: readonly CellToken[], at: number): boolean {
  return /^(?:tất cả|toàn thể|toàn bộ)$/u.test(`${tokens[at - 1]?.norm ?? ''} ${tokens[at]?.norm ?? ''}`);
}

/** "Công an tỉnh các sở, ngành": what the collective at a word names has no Công an, so that the name before it stands for itself. */
export function ownsNoBody(tokens: readonly CellToken[], at: number): boolean {
  if (tokens[at]?.norm !== 'các' || quantified(tokens, at) === null) return false;
  const nouns = tokens.slice(at + 1, at + 4);
  return !nouns.some(({ norm, level }) => level !== null || OWNERS.has(norm) || PREPOSITIONS.has(norm));
}

/** The same, unless both nouns begin names that are known: "văn phòng + ban kiểm soát" in small letters. */
function bareGroup(tokens: readonly CellToken[], at: number, names: NamesAround): number | null {
  const end = names.nameEnd(at);
  const parted = end > at && tokens[end]?.gapKind !== 'space' && names.startsName(end);
  return parted && names.nameEnd(end) > end ? null : bare(tokens, at);
}

/** A noun that needs no quantifier: a listed phrase, two nouns in a row, or a noun with "liên quan". */
function bare(tokens: readonly CellToken[], at: number): number | null {
  const phrase = BARE.get(tokens[at]?.norm ?? '')?.find((words) =>
    words.every((word, index) => tokens[at + index]?.norm === word),
  );
  const namesOne =
    phrase && ((NAMED_BODIES.has(phrase.join(' ')) && beginsProper(tokens, at + phrase.length)) || isFirm(tokens, at));
  // "Phòng Hành chính - Tổ chức": what the room does.
  const within = tokens[at]?.gapKind === 'weak' || (tokens[at]?.gapKind === 'space' && tokens[at - 1]?.norm === 'và');
  if (phrase?.[0] === 'tổ' && tokens[at]?.upper === true && within) return null;
  if (phrase && !namesOne && phrase.every((_, index) => index === 0 || tokens[at + index]?.gapKind === 'space'))
    return at + phrase.length;
  const first = nounLength(tokens, at);
  if (first === 0) return null;
  // "ban giám hiệu, công đoàn, chi bộ": of each an office has one.
  if (first === 2 && OF_OFFICE.has(`${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`)) return null;
  const next = at + first;
  const related = tokens[next]?.norm === 'có' ? next + 1 : next;
  if (tokens[related]?.norm === 'liên' && tokens[related + 1]?.norm === 'quan') return related + 2;
  const second = nounLength(tokens, next);
  const token = tokens[next];
  if (second === 0 || !token || token.upper || tokens[at]?.norm === token.norm) return null;
  // "Văn phòng, các xã, phường": a new "các" begins another.
  if (token.level?.quantified === true && token.gapKind !== 'space') return null;
  // "Văn phòng⏎đơn vị liên quan": a line of its own.
  if (tokens[at]?.norm === 'văn' && tokens[at].upper && token.gap.includes('\n')) return null;
  // "Văn phòng: bộ phận kế toán" is one body and its section.
  const section = token.norm === 'bộ' && tokens[next + 1]?.norm === 'phận';
  const parted = (token.gapKind === 'strong' || token.gapKind === 'weak') && !token.gap.includes(':') && !section;
  // "Văn phòng/lãnh đạo Sở": persons beside a body.
  if (token.norm === 'lãnh' && tokens[at]?.norm === 'văn') return null;
  // "Văn phòng & đồng chí Minh": somebody with a name.
  if (token.norm === 'đồng' && tokens[next + 1]?.norm === 'chí' && tokens[next + 2]?.upper === true) return null;
  // "Công đoàn - cơ quan thường trực": what the one is.
  if (
    /^(?:thường trực|đầu mối|chủ trì)$/u.test(
      `${tokens[next + second]?.norm ?? ''} ${tokens[next + second + 1]?.norm ?? ''}`,
    )
  )
    return null;
  const listed = token.gapKind === 'space' && SHORT_NOUNS.has(tokens[at]?.norm ?? '') && SHORT_NOUNS.has(token.norm);
  return parted || listed ? next + second : null;
}

/** "Tập đoàn Ánh Dương": a name of its own stands behind the noun. */
function beginsProper(tokens: readonly CellToken[], at: number): boolean {
  const token = tokens[at];
  const related = token?.norm === 'liên' || token?.norm === 'có' || token?.norm === 'khác';
  // "Cơ quan BHXH" are those of every place.
  const lettered = tokens[at - 1]?.norm === 'quan' && !isSyllable(foldMarks(token?.norm ?? ''));
  return token?.upper === true && token.gapKind === 'space' && !related && !lettered && nounLength(tokens, at) === 0;
}

/** "Doanh nghiệp tư nhân Hòa Bình" */
function isFirm(tokens: readonly CellToken[], at: number): boolean {
  const four = tokens.slice(at, at + 4);
  if (!PRIVATE.has(four.map(({ norm }) => norm).join(' '))) return false;
  const name = tokens[at + 4];
  return name?.gapKind === 'space' && name.upper;
}

/** "VP các đơn vị trong Khối", "Lãnh đạo các phòng", "Sở … của 31 tỉnh": words directly followed by a collective belong to it. */
function afterWords(tokens: readonly CellToken[], at: number, names: NamesAround): number | null {
  // Asked at every word of a plan: most have no quantifier near.
  if (!hasQuantifier(tokens, at + 1, at + WORDS_BEFORE)) return null;
  const nameEnd = names.nameEnd(at);
  for (let index = at + 1; index <= at + WORDS_BEFORE; index++) {
    const token = tokens[index];
    if (!token || (token.gapKind !== 'space' && token.gapKind !== 'tight' && token.gapKind !== 'weak')) return null;
    if (linkLength(tokens, index) > 0) return null;
    if (token.gapKind === 'weak' && names.startsName(index)) return null;
    // "… khoa học và công nghệ - UBND các xã": a body of its own, but for the office of two.
    const body =
      token.upper && (token.norm === 'ubnd' ? tokens[index - 1]?.norm !== 'hđnd' : headLength(tokens, index) > 0);
    // "Xưởng 1 - cấp ủy các cấp": others begin behind the dash.
    if (token.gapKind === 'weak' && (body || token.gap.includes('/') || bare(tokens, index) !== null)) return null;
    // "Đội xe - UBND các xã", "Xưởng 1. Xưởng 2. các địa phương": a whole name that a mark or another name ends.
    const ends = token.gapKind === 'weak' || token.gap.includes('.') || names.startsName(index);
    if (ends && nameEnd === index) return null;
    if (nameEnd >= index && standsForItself(tokens, at, index)) return null;
    // "Phòng Công tác HĐND⏎các xã, phường": a line of its own.
    if (nameEnd === index && token.gap.includes('\n') && !isBareHead(tokens, at, index)) return null;
    const number = /^\d/.test(token.norm);
    if (number && !PREPOSITIONS.has(tokens[index - 1]?.norm ?? '')) continue;
    if (token.level && !token.level.quantified) continue;
    const end = token.gapKind === 'space' ? quantified(tokens, index) : null;
    if (end === null) continue;
    return token.upper && !isBareHead(tokens, at, index) ? null : end;
  }
  return null;
}

/** "hai phòng còn lại"; "Ba Đình" is a place. */
export function isSpeltNumber(token: CellToken | undefined): boolean {
  return token !== undefined && !token.upper && SPELT_NUMBERS.has(token.norm);
}

const SPELT_NUMBERS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn']);

/** Whether a word from one place to another may begin what `quantified` reads. */
function hasQuantifier(tokens: readonly CellToken[], from: number, to: number): boolean {
  for (let at = from; at <= to && at < tokens.length; at++) {
    const { norm, level } = tokens[at] as CellToken;
    if (level !== null || SPELT_NUMBERS.has(norm) || norm === 'một' || QUANTIFIERS.has(norm) || /^\d/.test(norm))
      return true;
  }
  return false;
}

/** A body that what the collective names has none of: "Công an tỉnh các sở, ngành"; "P. KHTC các đơn vị" are the rooms of each. */
function standsForItself(tokens: readonly CellToken[], at: number, end: number): boolean {
  const room = tokens[at]?.norm === 'phòng' || tokens[at]?.norm === 'p';
  return !room && ownsNoBody(tokens, end) && !isBareHead(tokens, at, end);
}

function isBareHead(tokens: readonly CellToken[], at: number, end: number): boolean {
  const words = tokens.slice(at, end).map((word) => word.norm);
  return BARE_HEADS.has(words.join(' '));
}

function nounLength(tokens: readonly CellToken[], at: number): number {
  const length = phraseIn(COLLECTIVE_NOUNS, tokens, at);
  if (length > 0) return length;
  const token = tokens[at];
  return token?.level && token.gapKind !== 'hard' ? 1 : 0;
}

/** How many words the longest phrase of a set takes at a place; 0 when none stands there. Of three words at most. */
function phraseIn(phrases: ReadonlySet<string>, tokens: readonly CellToken[], at: number): number {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined || !NOUN_BEGINNINGS.has(one.norm)) return 0;
  if (two?.gapKind === 'space') {
    const both = `${one.norm} ${two.norm}`;
    if (three?.gapKind === 'space' && phrases.has(`${both} ${three.norm}`)) return 3;
    if (phrases.has(both)) return 2;
  }
  return phrases.has(one.norm) ? 1 : 0;
}
