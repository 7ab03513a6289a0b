/** Whether a piece of a cell looks like the name of a unit: no sentence, person, contact or collective. */
import { dittoEnd } from './ditto';
import { foldMarks } from '../text/fold';
import { COMRADE, cellTokens, type CellToken } from './cellTokens';
import { predicateLength } from './collectives';
import { isContact } from './contacts';
import { headLength } from './heads';
import { COLLECTIVE } from './nameForms';
import { isFaculty } from './partNames';
import { beginsLikePerson } from './persons';
import { isSyllable } from './syllable';
import { COLLECTIVE_NOUNS, ENGLISH_TAILS } from './vocabulary';

/** No name of a unit has more words. */
const MOST_WORDS = 16;
/** In a lead cell by itself a council may be named with the decision that set it up. */
const MOST_WORDS_OF_LEAD = 24;
/** A lead that was met once and begins like no unit: so many words at most, else it is a sentence. */
const MOST_WORDS_ONCE = 6;
/** Words that begin a remark in place of a lead. */
const REMARK =
  /^(?:theo|chưa|không|đề nghị|như|khi|sau|trước|xem|tháng|quý|năm|ngày|hoàn thành|đang|đã|các|toàn)(?!\p{L})/iu;
/** Begins what is left out of a list, however often it is written. */
const EXCEPTION = /^(?:trừ|ngoại trừ|không gồm|theo|chưa|(?:từ|đến|trong)\s+(?:tháng|ngày|quý|năm))\s/iu;
/** "2 và 3": numbers of what is named before them. */
const NUMBERS = /^\d+(?:\s*(?:và|,|[-–&+/]|đến)\s*\d+)*$/u;
const PERSON = new RegExp(`^(?:${COMRADE}|đồng chí|ông|bà|đc|(?:anh|chị|thầy|cô)(?= \\S+ $)) `, 'u');

/** Heads that name nobody without more ("Tỉnh đoàn" does). */
const NEEDS_NAME: ReadonlySet<string> = new Set(['hội đồng', 'trung tâm', 'chi cục', 'ủy ban', 'công ty', 'chi nhánh']);

/**
 * Returns true if a piece may name a unit.
 * @param filling it is all that a lead cell holds
 * @param once and was met once
 * @param listed it stands among others in a lead cell
 */
export function isNameLike(piece: string, filling: boolean, once: boolean, listed: boolean): boolean {
  const tokens = cellTokens(piece.normalize('NFC'));
  const norms = tokens.map((token) => token.norm);
  const most = filling ? MOST_WORDS_OF_LEAD : MOST_WORDS;
  if (
    tokens.length === 0 ||
    tokens.length > most ||
    !/\p{L}/u.test(piece) ||
    NUMBERS.test(piece) ||
    EXCEPTION.test(piece) ||
    dittoEnd(tokens, 0) === tokens.length ||
    COLLECTIVE.test(piece) ||
    PERSON.test(`${norms.join(' ')} `) ||
    norms.lastIndexOf(COMRADE) > 0 ||
    beginsLikePerson(piece) ||
    predicateLength(tokens, 0) > 0 ||
    (!/\p{Ll}/u.test(piece) && predicateLength(cellTokens(piece.toLowerCase()), 0) > 0) ||
    isContact(piece)
  )
    return false;
  const head = headLength(tokens, 0) > 0 || isFaculty(tokens, 0);
  // "Hội đồng, ban liên quan": a head alone names nobody.
  if (!filling && NEEDS_NAME.has(norms.join(' '))) return false;
  // "UBND các xã, phường" are several.
  if (tokens.length === 2 && head && tokens[1]?.level?.quantified === true) return false;
  // "12 xã, phường"
  if (tokens[0]?.level?.quantified === true) return false;
  if (tokens.length > 1 && (head || (tokens[0]?.upper === true && ENGLISH_TAILS.has(norms.at(-1) ?? '')))) return true;
  const stands = filling && (!once || isNameOnce(piece, tokens));
  // "Các khoa, phòng": what everybody is called names nobody, nor does a word in capitals.
  if (tokens.length === 1 && COLLECTIVE_NOUNS.has(norms[0] ?? '')) return false;
  if (!stands && !listed && tokens.length > 1 && norms.every((norm) => isSyllable(foldMarks(norm)))) return false;
  if (tokens.length === 1) return stands || listed || isAbbreviation(piece) || ['vp', 'ttra'].includes(norms[0] ?? '');
  return (
    stands ||
    (listed && tokens.length <= 3) ||
    isAbbreviation(piece.replace(/[\s\-–&.]/g, '')) ||
    /^(p|tt)\p{L}{3,}/u.test(norms[0] ?? '')
  );
}

/** Bodies that are told apart by their numbers: "Đội 2", "Tổ số 3", "Chi bộ 4". */
const NUMBERED =
  /^(?:Đội|Tổ|Phòng|Ban|Khu|Khu phố|Tổ dân phố|Thôn|Ấp|Bản|Xóm|Khóm|Làng|Chi bộ|Chi đoàn|Chi hội|Xưởng|Phân xưởng|Trạm|Hạt|Đồn|Kho|Bến|Cụm|Khối|Nhóm|Lớp|Khoa|Tiểu đoàn|Đại đội|Trung đội|Tiểu đội)\s+(?:số\s+)?\d{1,3}$/iu;

/** A lead met once: a few words with a capital, no remark, and no figure but the number of a body. */
function isNameOnce(piece: string, tokens: readonly CellToken[]): boolean {
  if (NUMBERED.test(piece.normalize('NFC'))) return true;
  return tokens.length <= MOST_WORDS_ONCE && /^\p{Lu}/u.test(piece) && !/\p{N}/u.test(piece) && !REMARK.test(piece);
}

/** Three letters or more, most of them capitals. */
export function isAbbreviation(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 3 && capitals * 2 > text.replace(/[^\p{L}]/gu, '').length;
}
