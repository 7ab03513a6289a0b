/** Reads figures that are a change: "giảm 5%", "tăng từ 2 - 3 điểm %", "không tăng so với cùng kỳ". */
import { foldCase, foldMarks } from '../text/fold';
import { readNumbers } from './readNumbers';
import type { Change } from './types';
import { isStrict } from './readAmount';
import { BESIDE_CHANGE, CHANGE_AT_LEAST, CHANGE_AT_MOST, LEVEL_REACHED, SINCE_YEAR_BEFORE } from './words';

/** A longer text is no figure. */
const LONGEST = 200;

const DIRECTIONS: ReadonlyMap<string, Change['direction']> = new Map([
  ['giảm', 'down'],
  ['giam', 'down'],
  ['tăng', 'up'],
  ['tang', 'up'],
]);

/** Whose change it is: words that may stand beside it, and what it is measured in. */
export interface ChangeOf {
  /** Name and unit of the indicator, raw. */
  readonly names: readonly string[];
  readonly isShare: boolean;
  /** The year that figures of the year before belong to. */
  readonly yearBefore: number;
}

/**
 * Reads a raw text. Returns null when it tells of no change, "unclear" when it does and not every word of it is understood:
 * another base than the year before, two numbers, conditions.
 */
export function readChange(raw: string, of: ChangeOf): Change | 'unclear' | null {
  if (raw.length > LONGEST) return null;
  const text = foldCase(raw);
  // "giám" is no "giảm": the word is looked at with its marks.
  const words = text.split(/[^\p{L}\p{N}%]+/u);
  const directions = words.flatMap((word) => DIRECTIONS.get(word) ?? []);
  const [direction] = directions;
  if (direction === undefined) return null;
  if (comesToLevel(words)) return null;
  const { rest, numbers } = readNumbers(withoutBase(foldMarks(raw), of.yearBefore));
  if (directions.length > 1 || numbers === 'unclear') return 'unclear';
  let left = ` ${rest.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()} `;
  const take = (all: readonly string[]): boolean => {
    const before = left;
    for (const each of all) left = left.replaceAll(` ${each} `, ' ');
    return left !== before;
  };
  const points = take(['diem %', 'diem phan tram', '% diem', 'diem']);
  const percent = take(['% %', '%', 'phan tram']);
  if (numbers === null) {
    // "không tăng", "không giảm": no number, but a bound all the same.
    take([...BESIDE_CHANGE, ...of.names.map(bare)]);
    if (left.trim() !== `khong ${direction === 'up' ? 'tang' : 'giam'}`) return 'unclear';
    return { direction, low: 0, high: 0, atMost: true, strict: false, measure: 'amount' };
  }
  if (numbers.low < 0) return 'unclear';
  // "tăng từ 90 đến 95" may say from where to where.
  if (direction === 'up' && / tu .*\bden\b/.test(` ${foldMarks(raw)}`)) return 'unclear';
  take(CHANGE_AT_LEAST);
  const atMost = take(CHANGE_AT_MOST) || /[<≤]/u.test(raw);
  const strict = isStrict(raw.replace(/^[^<>]*(?=[<>])/, ''));
  take(['giam', 'tang']);
  take([...of.names.map(bare), ...BESIDE_CHANGE]);
  if (left.trim() !== '') return 'unclear';
  const either = of.isShare && !points;
  return {
    direction,
    ...numbers,
    atMost,
    strict,
    measure: either ? 'either' : percent && !points ? 'percent' : 'amount',
  };
}

/** "giảm còn 3%", "tăng lên 95%" and "xuống dưới 3%" say where to, not by how much. */
function comesToLevel(words: readonly string[]): boolean {
  const after = words.slice(words.findIndex((word) => DIRECTIONS.has(word)) + 1);
  const number = after.findIndex((word) => /\d/.test(word));
  return after.slice(0, number === -1 ? after.length : number).some((word) => LEVEL_REACHED.includes(word));
}

/** Takes out what the change is measured against where that is the year before; anything else stays and is not understood. */
function withoutBase(text: string, yearBefore: number): string {
  const named = [
    `so voi cung ky nam ${yearBefore}`,
    `so voi nam ${yearBefore}`,
    `so cung ky nam ${yearBefore}`,
    `so nam ${yearBefore}`,
    `so voi cung ky ${yearBefore}`,
    `so cung ky ${yearBefore}`,
  ];
  const base = [...named, ...SINCE_YEAR_BEFORE].find((each) => new RegExp(`\\b${each}\\b`).test(text));
  if (base !== undefined) return text.replace(new RegExp(`\\b${base}\\b`), ' ');
  // "so với 2025": a year where nothing follows, else it may be so many of something.
  return text.replace(new RegExp(`\\bso(?: voi)? ${yearBefore}[\\s).;,]*$`), ' ');
}

/** A name's words without what it says about the change itself ("Giảm số vụ cháy"). */
function bare(name: string): string {
  return foldMarks(name)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/^(?:muc )?(?:giam|tang) /, '');
}
