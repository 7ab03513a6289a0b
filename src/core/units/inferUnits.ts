import { inSlices } from '../flow/inSlices';
import { runThrough, type Steps } from '../flow/steps';
import { fold, foldCase, foldMarks } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { createExactReader, createNameReader, READ_OF_NAMES } from './nameReader';
import { openForm } from './openForm';
import { personsOf } from './persons';
import { spellingsIn, type CountedSpelling } from './spellingsInPlan';
import { SpellingTrie } from './spellingTrie';
import { isHandSlip, isSureSlip, TypoFinder } from './typos';
import type { Catalogue, CountedText, Unit } from './types';
import { ABBREVIATIONS, COMMA_NAMES } from './vocabulary';

export type { CountedText };

/** Names that hold a comma, so that the comma does not part them; they become units only where a cell names them. */
const SEPARATED_NAMES: readonly Unit[] = COMMA_NAMES.map((name) => ({
  code: name,
  name,
  short: [],
  kind: '',
  source: 'plan',
}));

/** So many names are taken between two pauses. */
const PER_SLICE = 20;
/** A longer cell is prose: no name is taken out of it that stands nowhere else. */
const LONGEST_CELL = 2000;

/** A spelling with its words. */
interface Spelling extends CountedSpelling {
  readonly tokens: readonly CellToken[];
}

/** Spellings taken for one unit. */
interface Group {
  readonly key: string;
  readonly spellings: Spelling[];
  /** Those of them that are typing errors. */
  readonly slips: readonly string[];
}

/**
 * Returns the units that names of a plan are read against: those of its catalogue, or those put together from the plan;
 * with the persons who lead where its lead column is one of persons. Pauses: a plan may name thousands.
 */
export function* unitsOfPlan(catalogue: Catalogue | null, texts: readonly CountedText[]): Steps<readonly Unit[]> {
  if (catalogue === null) return yield* unitsInferred(texts);
  const known = new Set(catalogue.units.flatMap((unit) => [unit.code, unit.name, ...unit.short]).map(foldCase));
  const persons = (yield* personsOf(texts)).filter(
    (person) => ![person.name, ...person.short].some((text) => known.has(foldCase(text))),
  );
  return persons.length === 0 ? catalogue.units : [...catalogue.units, ...persons];
}

/** Puts units together as `unitsInferred` does, without a pause. */
export function inferUnits(texts: readonly CountedText[]): Unit[] {
  return runThrough(unitsInferred(texts));
}

/**
 * Puts units together from the spellings of a plan that has no catalogue: spellings of one unit are grouped, code and
 * name are the most frequent one, the others its abbreviations; the level stays empty. Two spellings are joined only if
 * exactly one other fits, so that rather one unit appears twice than two become one; a typing error only where the
 * word is none by itself, and it goes on being reported as one (`slips`). Persons who lead are units of kind "cá nhân".
 * Order is that of first mention.
 */
function* unitsInferred(texts: readonly CountedText[]): Steps<Unit[]> {
  // A line without a comma holds none of these names, be it ever so near to one.
  const readers = { listed: createNameReader(SEPARATED_NAMES), plain: createExactReader(SEPARATED_NAMES) };
  const persons = yield* personsOf(texts);
  const cells = texts.filter(({ text }) => text.length <= LONGEST_CELL);
  const named = new Set(persons.flatMap((person) => [person.name, ...person.short]).map(foldCase));
  const spellings = (yield* spellingsIn(cells, readers)).filter(({ text }) => !named.has(foldCase(text)));
  const groups = new Map<string, Group>();
  yield* slices(spellings, (spelling) => {
    const tokens = cellTokens(spelling.text.normalize('NFC'));
    const key = openForm(tokens);
    const group = groups.get(key) ?? { key, spellings: [], slips: [] };
    groups.set(key, group);
    group.spellings.push({ ...spelling, tokens });
  });
  const joined = yield* joinGroups(yield* joinRooms(yield* joinSections([...groups.values()])));
  return [...joined.map(unitOf), ...persons];
}

/** Visits every item with pauses. */
function* slices<Item>(items: readonly Item[], visit: (item: Item) => void): Steps<void> {
  yield* inSlices(items, PER_SLICE, () => ({ stage: 'read', done: READ_OF_NAMES }), visit);
}

/** "Khoa Công nghệ tiên tiến (FATE)" says what "Khoa FATE" stands for. */
function* joinSections(groups: readonly Group[]): Steps<Group[]> {
  const keys = new Set(groups.map((group) => group.key));
  return yield* joinBy(groups, (group) => {
    const named = group.spellings.flatMap(({ text }) => {
      const found = /^(\S+)\s.*\(([^()]+)\)$/u.exec(text);
      return found ? [openForm(cellTokens(`${found[1] ?? ''} ${found[2] ?? ''}`))] : [];
    });
    const others = new Set(named.filter((key) => key !== group.key && keys.has(key)));
    const [only] = others;
    return others.size === 1 ? (only ?? null) : null;
  });
}

/** "PTTT" is "Phòng PTTT" where no other body of the plan is called so; two letters stand for too much. */
function* joinRooms(groups: readonly Group[]): Steps<Group[]> {
  const called = new Map<string, Set<string>>();
  yield* slices(groups, ({ key, spellings }) => {
    for (const { text } of spellings) {
      const [, head = '', short = ''] = HEADED_SHORT.exec(text) ?? [];
      if (short === '') continue;
      const keys = called.get(short) ?? new Set<string>();
      called.set(short, keys);
      // Another head tells another body.
      keys.add(/^p/iu.test(head) ? key : `${key}\n`);
    }
  });
  return yield* joinBy(groups, (group) => {
    const own = group.spellings.map(({ text }) => (BARE_SHORT.test(text) ? text : ''));
    const keys = new Set(own.flatMap((text) => [...(called.get(text) ?? [])]));
    const [only] = keys;
    return keys.size === 1 && only !== undefined && !only.endsWith('\n') && own.every((text) => text !== '')
      ? only
      : null;
  });
}

/** An abbreviation behind a head, and alone. */
const HEADED_SHORT = /^(\p{L}+)[.\s]+(\p{Lu}{3}[\p{L}&-]*)$/u;
const BARE_SHORT = /^\p{Lu}{3}[\p{L}&-]*$/u;

/** Joining may make a short form fit one group that fitted two before. */
const ROUNDS = 3;
/** A typing error is so many times rarer than the name. */
const RARE = 4;

/** Joins each group to the one other group that its spellings fit: short forms first, typing errors last. */
function* joinGroups(groups: readonly Group[]): Steps<readonly Group[]> {
  let joined = groups;
  for (let round = 0; round < ROUNDS; round++) {
    const trie = new SpellingTrie();
    yield* slices(joined, (group) => {
      trie.add(candidateOf(group));
    });
    const others = new Map<string, string | null>();
    yield* slices(joined, (group) => {
      others.set(
        group.key,
        onlyOne(group, (tokens) => trie.unitNamed(tokens, group.key)),
      );
    });
    const next = yield* joinBy(joined, (group) => others.get(group.key) ?? null);
    if (next.length === joined.length) break;
    joined = next;
  }
  // Two names of a plan are two units, be they ever so near. Only what is no word, or lacks its marks or a letter of its
  // abbreviation, is a typing error of a name met much oftener; a frequent one only of a known abbreviation. The rare
  // ones go first, else they would be rivals of what they are misspellings of.
  const byKey = new Map(joined.map((group) => [group.key, group]));
  const counts = new Map(joined.map((group) => [group.key, countOf(group)]));
  const least = [...counts.values()].reduce(
    (fewest, count) => (count > 0 ? Math.min(fewest, count) : fewest),
    Infinity,
  );
  const rare = yield* joinSlips(
    joined,
    (group) => (counts.get(group.key) ?? 0) >= least * RARE,
    (group, other) => {
      const whole = byKey.get(other);
      const seldom = (counts.get(group.key) ?? 0) * RARE <= (counts.get(other) ?? 0);
      return whole !== undefined && seldom && isSureSlip(usualOf(group), usualOf(whole));
    },
  );
  const byKnown = new Map(rare.map((group) => [group.key, group]));
  return yield* joinSlips(
    rare,
    ({ key }) => LONG_FORMS.some((words) => key.endsWith(words)),
    (group, other) => isSlipOfKnown(group, byKnown.get(other)),
  );
}

/**
 * Joins typing errors to the names they are errors of.
 * @param mayBeMeant groups that `isSlip` can accept as the other one; where none of them is near, nothing else is compared
 */
function* joinSlips(
  groups: readonly Group[],
  mayBeMeant: (group: Group) => boolean,
  isSlip: (group: Group, other: string) => boolean,
): Steps<Group[]> {
  const meant = new TypoFinder();
  let mayBe = 0;
  yield* slices(groups, (group) => {
    if (!mayBeMeant(group)) return;
    meant.add(candidateOf(group));
    mayBe += 1;
  });
  if (mayBe === 0) return [...groups];
  const near: Group[] = [];
  yield* slices(groups, (group) => {
    if (group.spellings.some(({ tokens }) => meant.allNear(tokens, group.key).size > 0)) near.push(group);
  });
  if (near.length === 0) return [...groups];
  const all = new TypoFinder();
  yield* slices(groups, (group) => {
    all.add(candidateOf(group));
  });
  const byKey = new Map(groups.map((group) => [group.key, group]));
  /** The one name that a group is an error of; what is near besides may be further errors of the same name, nothing else. */
  const meantBy = (group: Group, keys: ReadonlySet<string>): string | null => {
    const [name, ...more] = [...keys].filter((key) => isSlip(group, key));
    if (name === undefined || more.length > 0) return null;
    const rivals = [...keys].flatMap((key) => (key === name ? [] : (byKey.get(key) ?? [])));
    return rivals.every((rival) => isSlip(rival, name)) ? name : null;
  };
  const others = new Map<string, string>();
  yield* slices(near, (group) => {
    const other = onlyOne(group, (tokens) => meantBy(group, all.allNear(tokens, group.key)));
    if (other !== null) others.set(group.key, other);
  });
  const joined = yield* joinBy(groups, (group) => others.get(group.key) ?? null);
  const texts = new Set(
    groups.flatMap((group) => (others.has(group.key) ? group.spellings.map(({ text }) => fold(text)) : [])),
  );
  return joined.map((group) => {
    const own = new Set(group.spellings.map(({ text }) => fold(text)));
    return { ...group, slips: [...group.slips, ...[...own].filter((text) => texts.has(text))] };
  });
}

/** The most frequent spelling of a group. */
function usualOf(group: Group): string {
  return unitOf(group).name;
}

/** Known abbreviations written out, that are long enough to be known by. */
const LONG_FORMS = [...ABBREVIATIONS.values()]
  .map((long) => long.split(' ').join(''))
  .filter((words) => words.length >= 12);

/**
 * A frequent typo ("GNNN" for "GDNN"): the other is the name with its known abbreviation written out, this one is not. Of
 * "GDTX" and "GDTH" each is a room: a letter of their own tells them apart.
 */
function isSlipOfKnown(slip: Group, known: Group | undefined): boolean {
  if (known === undefined || !LONG_FORMS.some((words) => known.key.endsWith(words) && !slip.key.endsWith(words)))
    return false;
  const names = known.spellings.map(({ tokens }) => lettersOf(tokens));
  return slip.spellings.every(({ tokens }) => names.some((name) => isHandSlip(lettersOf(tokens), name)));
}

/** The letters of a name without a short head. */
function lettersOf(tokens: readonly CellToken[]): string {
  const [head, ...rest] = tokens.map(({ norm }) => foldMarks(norm));
  return (head !== undefined && rest.length > 0 && /^(?:p|phong|tt)$/u.test(head) ? rest : [head, ...rest]).join('');
}

function* joinBy(groups: readonly Group[], otherOf: (group: Group) => string | null): Steps<Group[]> {
  const owner = new Map<string, string>();
  const ownerOf = (key: string): string => {
    let last = key;
    for (let up = owner.get(last); up !== undefined; up = owner.get(last)) last = up;
    // The way there is kept short, however many are joined one by one.
    for (let at = key; at !== last;) {
      const up = owner.get(at) ?? last;
      owner.set(at, last);
      at = up;
    }
    return last;
  };
  yield* slices(groups, (group) => {
    const other = otherOf(group);
    const own = ownerOf(group.key);
    const joined = other === null ? own : ownerOf(other);
    if (joined !== own) owner.set(own, joined);
  });
  if (owner.size === 0) return [...groups];
  const joined = new Map<string, Group>();
  yield* slices(groups, (group) => {
    const key = ownerOf(group.key);
    const whole = joined.get(key) ?? { key, spellings: [], slips: [...group.slips] };
    joined.set(key, whole);
    whole.spellings.push(...group.spellings);
  });
  return [...joined.values()];
}

function candidateOf(group: Group): Unit {
  const { name, short, kind, source } = unitOf(group);
  return { code: group.key, name, short, kind, source };
}

function countOf(group: Group): number {
  return group.spellings.reduce((sum, spelling) => sum + spelling.count, 0);
}

/** What all spellings of a group agree on; null if they disagree or say nothing. */
function onlyOne(group: Group, ask: (tokens: readonly CellToken[]) => string | null): string | null {
  const found = new Set(group.spellings.map(({ tokens }) => ask(tokens)));
  found.delete(null);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function unitOf(group: Group): Unit {
  const [only, ...more] = group.spellings;
  if (only !== undefined && more.length === 0 && group.slips.length === 0) {
    const name = fold(only.text);
    return { code: name, name, short: [], kind: '', source: 'plan' };
  }
  const counts = new Map<string, { text: string; count: number; most: number }>();
  const slips = new Set(group.slips.map(foldCase));
  // Of forms that differ by case the most frequent one stands, on a tie the first that begins with a capital.
  for (const { text, count } of group.spellings) {
    const key = foldCase(text);
    const kept = counts.get(key);
    if (!kept) counts.set(key, { text: fold(text), count, most: count });
    else {
      kept.count += count;
      if (count < kept.most || (count === kept.most && !/^\p{Lu}/u.test(text))) continue;
      if (count === kept.most && /^\p{Lu}/u.test(kept.text)) continue;
      kept.text = fold(text);
      kept.most = count;
    }
  }
  // A typing error is no name, however often it was copied.
  const rank = (text: string): number => (slips.has(foldCase(text)) ? 1 : 0);
  const sorted = [...counts.values()].sort(
    (one, other) => rank(one.text) - rank(other.text) || other.count - one.count,
  );
  const [first, ...rest] = sorted.map(({ text }) => text);
  const name = first ?? '';
  const unit: Unit = { code: name, name, short: rest, kind: '', source: 'plan' };
  return slips.size === 0 ? unit : { ...unit, slips: rest.filter((text) => slips.has(foldCase(text))) };
}
