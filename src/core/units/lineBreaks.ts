/** What a line break within a cell of names stands for, where no catalogue tells it: a space, nothing, or a separator. */
import { foldCase } from '../text/fold';
import { cellTokens } from './cellTokens';
import { isPersonName } from './contacts';
import { bodyHeadLength, headLength } from './heads';
import { openForm } from './openForm';
import {
  BODY_WORDS,
  COLLECTIVE_NOUNS,
  COMPOUNDS,
  ENGLISH_TAILS,
  HEAD_WORDS,
  STAFF_NOUNS,
  TASK_BODIES,
} from './vocabulary';
import { foldMarks } from '../text/fold';
import { isSyllable } from './syllable';

const heads = new Set(HEAD_WORDS);
/** Words of which none is half of a name: a break between them parts nothing. */
const PHRASES: ReadonlySet<string> = new Set([
  ...HEAD_WORDS,
  ...BODY_WORDS,
  ...TASK_BODIES,
  ...STAFF_NOUNS,
  ...COLLECTIVE_NOUNS,
]);
/** Heads that name nobody without what stands below them. */
const LONE = new Set([
  'phòng',
  'p',
  'p.',
  'sở',
  'khoa',
  'ban',
  'hội',
  'trường',
  'cục',
  'vụ',
  'tổ',
  'đội',
  'tt',
  'viện',
  'cty',
  'k',
  'k.',
  'trạm',
  'hạt',
  'đồn',
  'px',
  'xn',
  'nm',
  'bm',
  'làng',
  'clb',
  'tdp',
  'kp',
  'quỹ',
  'bộ',
  'khối',
  'cụm',
  'bản',
  'cc',
  'hđ',
  'ub',
  'bch',
  'bcđ',
  'bql',
  'bv',
  'vqg',
  'tand',
  'htx',
]);
/** Heads of several words that name nobody alone. */
const NEEDS_NAME = new Set([
  'hội đồng',
  'trung tâm',
  'chi cục',
  'ủy ban',
  'công ty',
  'chi nhánh',
  'ban quản lý',
  'bộ môn',
  'phân xưởng',
  'xí nghiệp',
  'nhà máy',
  'câu lạc bộ',
  'hợp tác xã',
  'tổ dân phố',
  'khu phố',
  'học viện',
  'tạp chí',
  'thường trực',
  'tiểu ban',
  'nhà hát',
  'nhà khách',
  'cảng vụ',
  'bđd',
  'ban đại diện',
  'ban trị sự',
  'tòa',
]);
/** Heads that tell what a room is for, too: "Phòng⏎Thanh tra, pháp chế". */
const TOPICS = /^(?:thanh tra|công an|thuế|hđnd|ubnd|mttq)(?!\p{L})/iu;
const BULLET = /^[-–+*•]\s*/u;
const PERSON = /^(?:đ\s?\/\s?c|đồng chí|ông|bà)(?!\p{L})/iu;
/** A head stands within so many letters. */
const LONGEST_HEAD = 40;
/** A name is broken over so many lines at most. */
const MOST_LINES = 4;
/** A longer cell is no list of names. */
const LONGEST = 2000;
/** Nor is one with more lines and separators. */
const MOST_PIECES = 300;

/** A name that is not over: "Chi cục Trồng trọt và⏎Bảo vệ thực vật". */
const OPEN_END = /(?:\sv[àÀ]|\s[-–&]|\p{L}[-–]|\s(?:of|and|for))\s*$/iu;

/** "Phòng Quy hoạch thuộc⏎Sở Xây dựng" */
const OWNED_END = /\s(?:trực\s+)?(?:thuộc|của)\s*$/iu;
/** "BQL chợ⏎Đầu Mối": a place, in small letters, that has a name. */
const PLACE_END = /\s(?:chợ|đền|chùa|cảng|bến xe|rừng|đảo)\s*$/u;
const OF_PARTY = /(?:^|\s)(?:tỉnh|huyện|thành|thị|quận|đảng) ủy\s*$/iu;
/** Heads that are names by themselves: a line of its own. */
const WHOLE_HEADS = /^(?:Văn phòng|VP|Công đoàn|Công an|Thanh tra|Thuế)$/u;
/** "BĐD Hội⏎NCT": whose name goes on. */
const LONE_END = /\s(?:Hội|Đoàn|Sở|Khoa|Cục|Viện)\s*$/u;
/** "… số⏎2", "… khu vực⏎II": the number of a body, and what it does behind it. */
const COUNTED_END = /\s(?:số|khu vực|kv|vùng)\s*$/iu;
const NUMBER_FIRST = /^(?:\d{1,3}|[IVX]{1,4})(?:\s+\p{Ll}|[\s).]*$)/u;
const OF_NUMBER = /^(?:KV|[Kk]hu vực|[Ss]ố|[Vv]ùng)\s*(?:\d|[IVX]{1,4}(?!\p{L}))/u;
/** "Ủy ban MTTQ⏎Việt Nam xã" */
const COUNTRY = /^Việt Nam(?!\p{L})/u;
/** "UBND xã⏎Tân Thành": a body that is called after its place. */
const OF_PLACE = /^\s*(?:UBND|Công an|CA|HĐND|MTTQ) (?:xã|phường|P\.|thị trấn|huyện|thành phố)\s*$/u;
/** "Tân Thành": no abbreviation, and nothing in small letters. */
const PLACE = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,2}(?: \d{1,2})?(?:[\s).]*$|\s*[:(])/u;
/** Heads that are syllables of other words, too: "Nghiệp⏎vụ", "Nội⏎bộ". */
const SYLLABLE_HEAD =
  /^(?:vụ|bộ|hội|đoàn|viện|khoa|sở|trường|phòng|báo|đài|quỹ|cục|tổ|ban)(?:\s+(?:\p{Ll}|[IVX\d]{1,4}(?![\p{L}\d]))|[\s).]*$)/u;
/** A small letter that begins others who are named, or is a short form: "mọi công dân", "c1". */
const OTHERS =
  /^(?:lãnh đạo|chuyên viên|giám đốc|phó|trưởng|các|những|mọi|toàn|tất cả|đồng chí|đ\/c|thầy|cô|anh|chị|ông|bà|\p{Ll}{1,3}\d)(?![\p{Ll}])/u;
/** What joins a piece to the one before it within a name. */
const INSIDE = /^ (?:[-–—&]|và) +$/iu;

/** Returns true if a text begins with a word that units' names begin with ("Phòng …", "Sở …"). */
export function startsWithHead(text: string): boolean {
  return headLength(cellTokens(text.slice(0, 40)), 0) > 0;
}

/** The same for bodies of every sort ("Tổ …", "Trạm …"). */
export function startsLikeBody(text: string): boolean {
  return bodyHeadLength(cellTokens(text.slice(0, LONGEST_HEAD)), 0) > 0;
}

/**
 * Returns the text with those line breaks as spaces, or left out, that stand within a name: the name stands in the plan
 * without a break and its lines do not both, or what stands below the break is no name by itself.
 * @param names `openForm` of the names that stand in cells of the plan without a line break
 */
export function joinLines(text: string, names: ReadonlySet<string>): string {
  if (!text.includes('\n') || text.length > LONGEST) return text;
  // What stands between separators, and those separators: a break is one of them until it is joined.
  const [first = '', ...rest] = text.split(/([,;\n]+\s*| (?:[-–—+&]|và|cùng|với) +|\/ *)/iu);
  const pieces: { text: string; mark: string }[] = [{ text: first, mark: '' }];
  for (let at = 0; at + 1 < rest.length; at += 2) pieces.push({ mark: rest[at] ?? '', text: rest[at + 1] ?? '' });
  if (pieces.length > MOST_PIECES) return text;
  const read: { text: string; mark: string }[] = [];
  for (let at = 0; at < pieces.length;) {
    const begun = pieces[at];
    if (!begun) break;
    const { length, joined } = joinedFrom(pieces, at, names);
    read.push({ mark: begun.mark, text: joined });
    at += length;
  }
  return read.map((piece) => piece.mark + piece.text).join('');
}

/** The longest name that begins at a piece and goes on over line breaks. */
function joinedFrom(
  pieces: readonly { readonly text: string; readonly mark: string }[],
  at: number,
  names: ReadonlySet<string>,
): { readonly length: number; readonly joined: string } {
  const begun = pieces[at]?.text ?? '';
  let lines = 1;
  while (lines < MOST_LINES && isBreak(pieces[at + lines]?.mark)) lines++;
  for (let length = Math.min(MOST_LINES, pieces.length - at); length > 1; length--) {
    const parts = pieces.slice(at, at + length);
    if (
      !parts.slice(1).some(({ mark }) => mark.includes('\n')) ||
      parts.slice(1).some(({ mark }) => mark.includes(';'))
    )
      continue;
    if (parts.every(({ text }) => names.has(formOf(text)))) continue;
    // A comma may be the name's own: "Phòng Phòng, chống thiên⏎tai".
    // "BCH⏎PCTT⏎- Sở": a word that no form holds is no end of a name.
    const isBulleted = BULLET.test(parts.at(-1)?.text ?? '');
    const shorter = parts.slice(0, -1).reduce((text, part, index) => text + (index === 0 ? '' : ' ') + part.text, '');
    for (const gap of [' ', '']) {
      const [first = '', ...rest] = parts.map(
        ({ text, mark }, index) => (index === 0 ? '' : mark.replace(/\s*\n\s*/gu, gap)) + text,
      );
      const joined = first + rest.join('');
      if (isNamed(joined, names) && !(isBulleted && formOf(joined) === formOf(shorter))) return { length, joined };
    }
  }
  const mark = pieces[at]?.mark ?? '';
  const inside = INSIDE.test(mark) || (/^, *$/u.test(mark) && /^\s*\p{Ll}/u.test(begun));
  let joined = begun;
  let length = 1;
  for (; length < lines; length++) {
    const next = pieces[at + length]?.text ?? '';
    if (names.has(formOf(joined)) || !goesOn(joined, next, names, inside)) break;
    joined = `${joined.trimEnd()}${/\p{L}[-–]\s*$/u.test(joined) ? '' : ' '}${next.trimStart()}`;
  }
  return { length, joined };
}

/** A break with a mark, a bullet or a blank line beside it parts. */
function isBreak(mark: string | undefined): boolean {
  return mark !== undefined && /^[^\S\n]*\n[^\S\n]*$/u.test(mark);
}

/** A name goes on with a small letter that begins no other, a figure, or a head that is no name alone ("Thanh tra⏎Sở"). */
function goesOn(text: string, next: string, names: ReadonlySet<string>, inside: boolean): boolean {
  const below = next.trim();
  if (
    breaksHead(text, below, names) ||
    (/^(?:tỉnh|xã|phường|huyện|thành phố)[\s).]*$/u.test(below) && /\p{L}\s*$/u.test(text))
  )
    return true;
  if (below === '') return false;
  if (/^\S+ ủy$/iu.test(below) && OF_PARTY.test(below) && /^(?:Ban|Văn phòng|VP) /u.test(text.trim())) return true;
  if (OWNED_END.test(text) && /^\p{L}/u.test(below)) return true;
  // "05 phòng chuyên môn" below a name are others.
  if (OTHERS_COUNTED.test(below)) return false;
  if (LONE_END.test(text) && !startsWithHead(below) && /^\p{L}/u.test(below)) return !isCompoundEnd(text);
  if (/\schợ\s*$/iu.test(text) && /^đầu mối/iu.test(below)) return true;
  if (PLACE_END.test(text) && /^\p{Lu}/u.test(below))
    return !startsWithHead(below) && !startsLikeBody(below) && !isPersonName(below) && !PERSON.test(below);
  // "P. DN-⏎KTTT", "Monitoring⏎& Evaluation Team"
  if (/\p{L}[-–]\s*$/u.test(text) && (/^\S+$/u.test(below) || /^thanh tra(?!\p{L})/iu.test(below))) return true;
  if (/^& \p{L}/u.test(below)) return !startsWithHead(below.slice(1));
  // "Bà Lê⏎Thị Dung"
  if (PERSON.test(text.trim().replace(BULLET, '')))
    return (
      /^(?:Thị|Văn) \p{Lu}/u.test(below) || (/\s(?:Thị|Văn)\s*$/u.test(text) && /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(below))
    );
  // "CA PHƯỜNG CỬA⏎NAM", all in capitals: a syllable names nobody.
  if (!/\p{Ll}/u.test(text + below) && /^\p{Lu}+$/u.test(below) && headedCapitals(text))
    return isSyllable(foldMarks(below.toLowerCase())) && !startsLikeBody(below);
  // "Phòng A (Sở⏎Tài chính)"
  if (/\([^)]*$/u.test(text) && /^[^()]*\)/u.test(below)) return true;
  if (COUNTED_END.test(text)) return NUMBER_FIRST.test(below);
  // "Liên hiệp các⏎Hội …", "KTNN⏎KV II", "Khoa May-⏎TT"
  if (/\S\s+các\s*$/iu.test(text) || (OF_NUMBER.test(below) && /\p{Lu}/u.test(text))) return true;
  if (COUNTRY.test(below)) return true;
  if (OF_PLACE.test(text) && /^\p{Lu}/u.test(below))
    return PLACE.test(below) && !startsLikeBody(below) && !isPersonName(below) && !PERSON.test(below);
  // "Khoa Ngoại Thận - Tiết⏎niệu": the end of a name that a dash stands in.
  if (OTHERS.test(below) || /liên quan/iu.test(below)) return false;
  const small = /^\p{Ll}/u.test(below) && /\p{Lu}/u.test(text);
  const headed = startsWithHead(text.trim()) || startsLikeBody(text);
  if (small && (inside || headed) && SYLLABLE_HEAD.test(below)) return !isBody(below, names);
  if (small && inside) return !startsWithHead(below);
  // "TDP⏎2"
  if (/^\d{1,3}$/u.test(below) && /\p{Lu}{2,}\s*$/u.test(text)) return true;
  if (isEnglishWrap(text, below)) return true;
  if (!headed) return false;
  // "Văn phòng HĐND và⏎UBND phường" is one office.
  if (OPEN_END.test(text))
    return !startsWithHead(below) || (/HĐND\s*(?:và|[-–&])\s*$/iu.test(text) && /^UBND/iu.test(below));
  if (NUMBER_FIRST.test(below)) return true;
  // "Phòng A⏎Văn phòng" are two where the plan has a Văn phòng.
  if (WHOLE_HEADS.test(below)) return false;
  if (heads.has(foldCase(below))) return cellTokens(text).length > 1 && !names.has(formOf(below));
  // "VP HĐND-UBND xã⏎bản Nậm Kha": whose office it is has been said; "Chi hội Nông dân⏎thôn Đông" is that of the thôn.
  if (/\s(?:xã|phường|tỉnh|huyện)\s*$/iu.test(text) && SMALL_PLACE.test(below)) return false;
  // In a cell without any capital a small letter tells nothing.
  return /^\p{Ll}/u.test(below) && /\p{Lu}/u.test(text) && !startsWithHead(below);
}

/** "phòng kế hoạch tài chính" below a name is one of its own, in small letters; "phòng tỉnh" is the rest of "Quốc phòng tỉnh". */
function isBody(below: string, names: ReadonlySet<string>): boolean {
  return below.split(/\s+/u).length >= WORDS_OF_BODY || names.has(formOf(below));
}

const WORDS_OF_BODY = 4;

/** "Monitoring and⏎Evaluation Unit", "Human Resources⏎Department": no name ends or begins so. */
function isEnglishWrap(text: string, below: string): boolean {
  if (!/^[\w\s&'’.()-]+$/u.test(text + below)) return false;
  return (
    (/\s(?:of|and|for)\s*$/iu.test(text) && /^\p{Lu}/u.test(below)) ||
    (/^(?:of|and|for)\s+\p{Lu}/u.test(below) && /\p{Ll}\s*$/u.test(text)) ||
    ENGLISH_TAILS.has(foldCase(below.replace(/\s*\(.*$/u, '')))
  );
}

/** "bản Nậm Kha", a body of its own in small letters. */
const SMALL_PLACE = /^(?:thôn|bản|ấp|buôn|làng|khu phố|tổ dân phố|khối phố|tổ|đội)\s+(?:\p{Lu}|số\s|\d)/u;

/** "12 xã, phường", "05 phòng chuyên môn" */
const OTHERS_COUNTED = /^\d{1,3}\s+(?:phòng|ban|đơn vị|cơ quan|sở|xã|phường|thôn|huyện|trường|khoa|tổ|đội)(?!\p{L})/iu;

/** "Phòng Lao động - Xã hội", "Ban Công đoàn": the last word is no head. */
function isCompoundEnd(text: string): boolean {
  const [, one = '', two = ''] = /(\S+)\s+(\S+)\s*$/u.exec(text) ?? [];
  return PHRASES.has(`${foldCase(one)} ${foldCase(two)}`) || COMPOUNDS.has(`${foldCase(one)} ${foldCase(two)}`);
}

const OF_TWO_BODIES = /^(?:Đoàn (?:ĐBQH|đại biểu quốc hội)|HĐND\s*(?:và|[-–&,])\s*UBND)/iu;

/** "P.⏎TT-HT": letters that stand for a name, of which none is a head. */
const GLUED = /^\p{Lu}{1,5}[-–,&]\p{Lu}/u;

function headedCapitals(text: string): boolean {
  return (startsWithHead(text.trim()) || startsLikeBody(text)) && /\s\S/u.test(text.trim());
}

/** "Ủy⏎ban MTTQ xã": the break stands between two words of a head, of which the first begins no name itself. */
function breaksHead(text: string, below: string, names: ReadonlySet<string>): boolean {
  const last = /(?:^|\s)(\S+)\s*$/u.exec(text)?.[1] ?? '';
  // "Phòng Nghiệp⏎vụ-Dự toán"
  const next = /^\p{L}+(?=[-–—])|^\S+/u.exec(below)?.[0] ?? '';
  const alone = text.trim().replace(BULLET, '');
  if (PERSON.test(below)) return false;
  // "Tỉnh ủy⏎Ban Tổ chức"
  if (OF_PARTY.test(text)) return false;
  if (NEEDS_NAME.has(foldCase(alone))) return below !== '';
  // "Văn phòng⏎Đoàn ĐBQH và HĐND tỉnh", "VP⏎HĐND-UBND" are one.
  if (/^(?:VP|Văn phòng)$/iu.test(alone) && OF_TWO_BODIES.test(below)) return true;
  const isTopic = TOPICS.test(below) && !names.has(formOf(below));
  if (alone === last && LONE.has(foldCase(last)))
    return below !== '' && (!startsWithHead(below) || isTopic || GLUED.test(below));
  // "Hội Liên hiệp Phụ nữ xã⏎Hội Cựu chiến binh xã": the level ends a name, and is no half of "xã hội", "Tỉnh đoàn".
  const isLevel = alone !== last && /^(?:xã|tỉnh)$/iu.test(last);
  if (isLevel && (below !== next || /^\p{Lu}\p{Ll}/u.test(next))) return false;
  // "Ban Xây dựng Đảng⏎Ủy ban Kiểm tra": a head of two words is no half of another.
  if (/^\p{Lu}/u.test(next) && headLength(cellTokens(below), 0) > 1 && alone !== last) return false;
  const both = `${foldCase(last)} ${foldCase(next)}`.replace(/[^\p{L} ]/gu, '');
  // "Phòng Nghiệp⏎vụ Dược", "BAN VÌ SỰ TIẾN⏎BỘ CỦA PHỤ NỮ"; "Phòng Đối ngoại⏎Vụ Hợp tác" are two.
  if (COMPOUNDS.has(both) && (/^\p{Ll}/u.test(next) || !/\p{Ll}/u.test(text + next))) return true;
  return !heads.has(foldCase(last)) && PHRASES.has(both);
}

/** Whether a text is a name of the plan, a remark in parentheses behind it aside. */
function isNamed(text: string, names: ReadonlySet<string>): boolean {
  return names.has(formOf(text)) || (text.includes('(') && names.has(formOf(text.replace(/\s*\([^()]*\)\s*$/u, ''))));
}

function formOf(text: string): string {
  return openForm(cellTokens(text.normalize('NFC')));
}
