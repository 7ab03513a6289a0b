/** Pieces of a cell that begin like a unit's name, or fill a lead cell, and are no unit's name. */
import type { CellToken } from './cellTokens';
import { HEAD_WORDS, SCHOOL_LEVELS } from './vocabulary';

/** Posts: who holds one is a person, be it with the body's name behind it. */
const POSTS: readonly (readonly string[])[] = [
  ['phó'],
  ['giám', 'đốc'],
  ['tổng', 'giám', 'đốc'],
  ['pgđ'],
  ['ptp'],
  ['ptppt'],
  ['pcvp'],
  ['lãnh', 'đạo'],
  ['ban', 'giám', 'đốc'],
  ['ban', 'lãnh', 'đạo'],
  ['trưởng', 'phòng'],
  ['trưởng', 'ban'],
  ['trưởng', 'khoa'],
  ['trưởng', 'bộ', 'phận'],
  ['chuyên', 'viên'],
  ['nhân', 'viên'],
  ['cán', 'bộ'],
  ['kế', 'toán', 'trưởng'],
  ['thủ', 'trưởng'],
  ['pct', 'ubnd'],
  ['pct', 'hđnd'],
  ['pct', 'ub'],
  ['pct', 'mttq'],
  ['pbt'],
  ['bí', 'thư'],
  ['tổ', 'trưởng'],
  ['đội', 'trưởng'],
  ['trạm', 'trưởng'],
  ['trưởng', 'tổ'],
  ['trưởng', 'đội'],
  ['trưởng', 'trạm'],
  ['trưởng', 'thôn'],
  ['trưởng', 'đoàn'],
  ['trưởng', 'khu', 'phố'],
  ['thành', 'viên'],
  ['người'],
];
/** Posts that begin names of rooms, too ("Kế toán - Tài vụ"): they are posts where nothing else stands beside them. */
const POSTS_ALONE = new Set(['kế toán', 'văn thư', 'thủ quỹ', 'lái xe', 'tạp vụ']);
/** Those who are called after the body where they work. */
const STAFF_OF = new Set(['công chức', 'văn thư']);
/** A part of a body, whatever it is called; "bộ" alone is a ministry. */
const SECTION = ['bộ', 'phận'];
/** Rooms, and bodies of an office whose name stands behind a room's without a separator. */
const ROOMS = new Set(['phòng', 'p']);
const BESIDE_ROOMS = new Set(['văn phòng', 'vp', 'thanh tra', 'ttra']);
/** Bodies that are called after a place or a person: "xã Tân Hùng và Tân Hưng" are two. */
const CALLED = new Set(['xã', 'phường', 'huyện', 'trường', ...SCHOOL_LEVELS]);
const PLACES = new Set(['xã', 'phường']);
const PARTS = /^(?:chính|phụ|(?:nội dung|nd|phần|phần việc) ?(?:\d{1,2}|[ivx]{1,4}))$/u;
const heads = new Set(HEAD_WORDS);

/** Returns true if a piece is the post of an official ("Phó Giám đốc Sở"). */
export function isPost(tokens: readonly CellToken[]): boolean {
  if (POSTS_ALONE.has(tokens.map(({ norm }) => norm).join(' '))) return true;
  // "Văn thư Phòng A"; "Văn thư - Lưu trữ" is a room.
  const [one, two, three] = tokens;
  const staff = STAFF_OF.has(`${one?.norm ?? ''} ${two?.norm ?? ''}`);
  if (staff && three?.upper === true && three.gapKind === 'space') return true;
  return POSTS.some((words) => words.every((word, index) => tokens[index]?.norm === word));
}

/**
 * Returns true if a piece is no name of one unit: a part of a body, "v.v.", two bodies that nothing parts, two places that
 * one head stands for.
 * @param stands whether the words from a place on are a name that stands by itself elsewhere in the plan
 */
export function isNoName(tokens: readonly CellToken[], stands: (from: number) => boolean): boolean {
  if (SECTION.every((word, index) => tokens[index]?.norm === word)) return true;
  if (tokens.every(({ norm }) => norm === 'v' || norm === 'vv')) return true;
  // "Nội dung 2", "phụ": parts of the work, and whose part is which.
  if (PARTS.test(tokens.map(({ norm }) => norm).join(' '))) return true;
  return tokens.some(
    ({ gapKind }, index) =>
      index > 1 && (gapKind === 'space' || gapKind === 'weak') && beginsSecond(tokens, index, stands),
  );
}

/** Whether a second name begins at a word: "Phòng A Phòng B", "Phòng A Thanh tra Sở", "THPT Lê Lai và Lê Lợi". */
function beginsSecond(tokens: readonly CellToken[], at: number, stands: (from: number) => boolean): boolean {
  const token = tokens[at];
  if (token?.upper !== true) return false;
  // "Chi cục Thủy lợi và Phòng, chống thiên tai" is one.
  if (ROOMS.has(token.norm)) return tokens[at + 1]?.norm !== 'chống';
  const two = `${token.norm} ${tokens[at + 1]?.norm ?? ''}`;
  if (BESIDE_ROOMS.has(token.norm) || BESIDE_ROOMS.has(two)) return stands(at);
  const linked = tokens[at - 1]?.norm === 'và' && !heads.has(token.norm) && !heads.has(two);
  // "UBND xã Tân Hùng - Tân Hưng", with a dash, a slash.
  if (token.gapKind === 'weak')
    return tokens.slice(0, at - 1).some(({ norm }) => PLACES.has(norm)) && !heads.has(token.norm);
  return linked && tokens.slice(0, at - 2).some(({ norm }) => CALLED.has(norm)) && tokens[at - 2]?.upper === true;
}
