/** Columns in which persons lead ("Đ/c Hùng"): each person is a unit of kind "cá nhân". */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { fold, foldCase, foldMarks } from '../text/fold';
import { isPersonName } from './contacts';
import { PERSON_KIND } from './personKind';
import { READ_OF_NAMES } from './nameReader';
import { isSyllable } from './syllable';
import type { CountedText, Unit } from './types';

const MARK = /^(?:đ\s*\/\s*c|đc|đồng chí|ông|bà|anh|chị|thầy|cô|mr|ms|mrs)(?=[\s.:])[\s.:]*/iu;
const NAME = /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}$/u;
/** "A. Tuấn", "C. Hoa": "anh", "chị" and a name of one word. */
const INITIAL = /^(?:[AC]\. ?(?=\p{Lu})|[ac]\. ?(?=\p{Ll}))(\p{L}{2,})$/u;
/** What one calls a person by. */
const GIVEN_NAME = /^\p{Lu}\p{Ll}+$/u;
/** A column is one of persons if more than this share of its filled cells names persons and nothing else … */
const MOST = 0.5;
/** … in so many cells at least. */
const FEW = 2;
/** A longer cell is prose. */
const LONGEST = 2000;
/** So many cells are looked at between two pauses. */
const PER_SLICE = 200;

/** Returns true if a text begins like a person's name with a word of address: "Đ/c Hùng", "chị Lan"; not "Anh Sơn". */
export function beginsLikePerson(text: string): boolean {
  const [, called = ''] = INITIAL.exec(text) ?? [];
  // "A. TUẤN" in a cell in capitals; "C. KHTC" is nobody.
  if (called !== '' && (/^.\p{Ll}+$/u.test(called) || isSyllable(foldMarks(called.toLowerCase())))) return true;
  const mark = MARK.exec(text.normalize('NFC'));
  if (mark !== null && /^đ\s*\/\s*c/iu.test(text)) return /^\p{L}/u.test(text.normalize('NFC').slice(mark[0].length));
  return mark !== null && /^\p{Lu}/u.test(text.normalize('NFC').slice(mark[0].length)) && !/^(?:Anh|Cô)\s/u.test(text);
}

/** Returns a person's name without "Đ/c", "Ông", "Bà" and the post behind it; null for what does not begin with such a word. */
function personName(text: string): string | null {
  const plain = fold(text.normalize('NFC').replace(/\([^()]*\)/gu, ' '));
  const mark = MARK.exec(plain);
  const name = mark ? plain.slice(mark[0].length).trim() : '';
  return NAME.test(name) ? name : null;
}

/** Returns a name with its family name, be no word of address before it; null for any other text. */
function wholeName(text: string): string | null {
  const plain = fold(text.normalize('NFC').replace(/\([^()]*\)/gu, ' '));
  return isPersonName(plain) ? plain : null;
}

/**
 * Returns the persons who lead where the lead column is one of persons; none where it names units. Persons are one if
 * their names are the same, with or without "Đ/c"; a letter more or less is another person.
 */
export function* personsOf(texts: readonly CountedText[]): Steps<Unit[]> {
  const spellings = new Map<string, Map<string, number>>();
  let filled = 0;
  let persons = 0;
  const bare: (readonly [string, number])[] = [];
  const take = ({ text, count, role }: CountedText): void => {
    if (role !== 'lead') return;
    const parts = splitPersons(text);
    if (parts.length === 0) return;
    filled += count;
    const names = parts.map((part) => (part.length > LONGEST ? null : (personName(part) ?? wholeName(part))));
    if (
      names.some((name) => name !== null) &&
      names.every((name, index) => name !== null || NAME.test(parts[index] ?? ''))
    ) {
      persons += count;
      names.forEach((name, index) => addSpelling(spellings, name ?? parts[index] ?? '', parts[index] ?? '', count));
    } else if (parts.every((part) => NAME.test(part))) for (const part of parts) bare.push([part, count]);
  };
  yield* inSlices(texts, PER_SLICE, () => ({ stage: 'read', done: READ_OF_NAMES }), take);
  if (persons < FEW || persons <= filled * MOST) return [];
  // "Hùng" among "Đ/c Hùng", "Nguyễn Thị Lan" is a person, too; "Phòng Kinh tế" and "KHTC" are none.
  for (const [part, count] of bare)
    if (spellings.has(foldCase(part)) || GIVEN_NAME.test(part)) addSpelling(spellings, part, part, count);
  return [...spellings.values()].map((counts): Unit => {
    const [name = '', ...short] = [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
    const plain = personName(name) ?? name;
    return {
      code: name,
      name,
      short: [...new Set([...short, plain])].filter((text) => text !== name),
      kind: PERSON_KIND,
      source: 'plan',
    };
  });
}

function addSpelling(spellings: Map<string, Map<string, number>>, name: string, text: string, count: number): void {
  const key = foldCase(name);
  const counts = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, counts);
  const plain = fold(text.replace(/\([^()]*\)/gu, ' '));
  counts.set(plain, (counts.get(plain) ?? 0) + count);
}

function splitPersons(text: string): string[] {
  if (text.length > LONGEST) return [text];
  const plain = text.normalize('NFC').replace(/\([^()]*\)|[^\S\n]+/gu, ' ');
  return plain
    .split(/[;,\n+&]|\s[-–]\s|\s+và\s+/u)
    .map((part) => fold(part.replace(/^[\s\-–+*•.]+/u, '')))
    .filter((part) => part !== '');
}
