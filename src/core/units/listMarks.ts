/** Numbers and letters that count the names of a cell: "1. Phòng A 2. Phòng B", "1- …", "a) …", "(1) …", "I. …". */

/** A mark with what stands right before it. */
const MARK = /(^|[\s;,])(\(?)(\d{1,2}|[a-zđ]|[IVX]{1,4})([.)]|\/(?=\s)|[-–](?=\s?\p{L}))(?=\s*\p{L})/gu;
/** The first mark, behind a bullet or a label ("Phối hợp:"). */
const BEGINS =
  /^[\s(]*(?:[-–+*]\s*)?(?:\p{L}[\p{L}\s]{1,24}:\s*)?\(?(?:(?:1|01|a)[.)]|0?1\/\s|0?1[-–]\s?(?=\p{Lu})|I[.)]\s)/u;
/** One item of a list that began in the row above: "2. Phòng B"; of "2. Phòng B 3. Phòng C" something is missing. */
const GOES_ON = /^\s*(\d{1,2})[.)]\s+(?=\p{Lu}\p{Ll}|\p{Lu}\.?\s)(?!.*\d[.)])/su;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** A longer cell is no list of names. */
const LONGEST = 8000;

/**
 * Returns the text with the marks of a list as spaces, and a ";" where nothing parts a name from the mark behind it; every
 * other letter keeps its place. They are a list's if the text begins with the first one, and each is the next of the one
 * before it.
 */
export function withoutListMarks(text: string): string {
  const before = text.length > LONGEST ? null : GOES_ON.exec(text);
  if (text.length > LONGEST || (before === null && !BEGINS.test(text))) return text;
  const small = /^[^\d.)]*\(?a[.)]/u.test(text);
  const roman = /^[^\d.)]*\(?I[.)]/u.test(text);
  const first = before === null || small || roman ? 0 : Number(before[1]) - 1;
  let next = first;
  return text.replace(MARK, (whole, before: string, open: string, count: string, end: string, at: number) => {
    const place = small ? LETTERS.indexOf(count) : roman ? ROMANS.indexOf(count) : Number(count) - 1;
    // "P. KHTC" is no mark, nor is the "A." of a person's name: only small letters, in their order.
    if (Number.isNaN(place) || place !== next || (end === '.' && small)) return whole;
    next += 1;
    const parted = place === first || /[\n;,]\s*$/u.test(text.slice(Math.max(0, at - 20), at) + before);
    // On a line of its own a bullet parts as the number did.
    const mark = parted ? (place > first && before === '\n' ? '-' : ' ') : ';';
    return `${before}${mark}${' '.repeat(open.length + count.length + end.length - 1)}`;
  });
}
