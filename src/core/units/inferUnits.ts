import { fold, foldCase } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { createNameReader } from './nameReader';
import { openForm } from './openForm';
import { personsOf } from './persons';
import { spellingsIn, type CountedSpelling } from './spellingsInPlan';
import { SpellingTrie } from './spellingTrie';
import { isSureSlip, TypoFinder } from './typos';
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

/** A longer cell is prose: no name is taken out of it that stands nowhere else. */
const LONGEST_CELL = 2000;

/** Spellings taken for one unit. */
interface Group {
  readonly key: string;
  readonly spellings: CountedSpelling[];
  /** Those of them that are typing errors. */
  readonly slips: readonly string[];
}

/**
 * Returns the units that names of a plan are read against: those of its catalogue, or those put together from the plan;
 * with the persons who lead where its lead column is one of persons.
 */
export function unitsOfPlan(catalogue: Catalogue | null, texts: readonly CountedText[]): readonly Unit[] {
  if (catalogue === null) return inferUnits(texts);
  const known = new Set(catalogue.units.flatMap((unit) => [unit.code, unit.name, ...unit.short]).map(foldCase));
  const persons = personsOf(texts).filter(
    (person) => ![person.name, ...person.short].some((text) => known.has(foldCase(text))),
  );
  return persons.length === 0 ? catalogue.units : [...catalogue.units, ...persons];
}

/**
 * Puts units together from the spellings of a plan that has no catalogue: spellings of one unit are grouped, code and
 * name are the most frequent one, the others its abbreviations; the level stays empty. Two spellings are joined only if
 * exactly one other fits, so that rather one unit appears twice than two become one; a typing error only where the
 * word is none by itself, and it goes on being reported as one (`slips`). Persons who lead are units of kind "cá nhân".
 * Order is that of first mention.
 */
export function inferUnits(texts: readonly CountedText[]): Unit[] {
  const reader = createNameReader(SEPARATED_NAMES);
  const persons = personsOf(texts);
  const cells = texts.filter(({ text }) => text.length <= LONGEST_CELL);
  const named = new Set(persons.flatMap((person) => [person.name, ...person.short]).map(foldCase));
  const spellings = spellingsIn(cells, reader).filter(({ text }) => !named.has(foldCase(text)));
  const groups = new Map<string, Group>();
  for (const spelling of spellings) {
    const key = openForm(cellTokens(spelling.text.normalize('NFC')));
    const group = groups.get(key) ?? { key, spellings: [], slips: [] };
    groups.set(key, group);
    group.spellings.push(spelling);
  }
  return [...joinGroups(joinSections([...groups.values()])).map(unitOf), ...persons];
}

/** "Khoa Công nghệ tiên tiến (FATE)" says what "Khoa FATE" stands for. */
function joinSections(groups: readonly Group[]): Group[] {
  const keys = new Set(groups.map((group) => group.key));
  return joinBy(groups, (group) => {
    const named = group.spellings.flatMap(({ text }) => {
      const found = /^(\S+)\s.*\(([^()]+)\)$/u.exec(text);
      return found ? [openForm(cellTokens(`${found[1] ?? ''} ${found[2] ?? ''}`))] : [];
    });
    const others = new Set(named.filter((key) => key !== group.key && keys.has(key)));
    const [only] = others;
    return others.size === 1 ? (only ?? null) : null;
  });
}

/** Joining may make a short form fit one group that fitted two before. */
const ROUNDS = 3;
/** A typing error is so many times rarer than the name. */
const RARE = 4;

/** Joins each group to the one other group that its spellings fit: short forms first, typing errors last. */
function joinGroups(groups: readonly Group[]): readonly Group[] {
  let joined = groups;
  for (let round = 0; round < ROUNDS; round++) {
    const trie = new SpellingTrie(joined.map(candidateOf));
    const next = joinBy(joined, (group) => onlyOne(group, (tokens) => shortOf(trie, tokens, group.key)));
    if (next.length === joined.length) break;
    joined = next;
  }
  // Two names of a plan are two units, be they ever so near. Only what is no word, or lacks its marks or a letter of its
  // abbreviation, is a typing error of a name met much oftener; a frequent one only of a known abbreviation. The rare
  // ones go first, else they would be rivals of what they are misspellings of.
  const byKey = new Map(joined.map((group) => [group.key, group]));
  const rare = joinSlips(joined, (group, other) => {
    const whole = byKey.get(other);
    return whole !== undefined && countOf(group) * RARE <= countOf(whole) && isSureSlip(usualOf(group), usualOf(whole));
  });
  return joinSlips(rare, (group, other) => isSlipOfKnown(group.key, other));
}

function joinSlips(groups: readonly Group[], isSlip: (group: Group, other: string) => boolean): Group[] {
  const typos = new TypoFinder(groups.map(candidateOf));
  const slips = new Set<string>();
  const joined = joinBy(groups, (group) => {
    const other = onlyOne(group, (tokens) => typos.find(tokens, group.key));
    if (other === null || !isSlip(group, other)) return null;
    slips.add(group.key);
    return other;
  });
  const texts = groups.flatMap((group) => (slips.has(group.key) ? group.spellings.map(({ text }) => fold(text)) : []));
  return joined.map((group) => ({
    ...group,
    slips: [...group.slips, ...texts.filter((text) => group.spellings.some((each) => fold(each.text) === text))],
  }));
}

/** The most frequent spelling of a group. */
function usualOf(group: Group): string {
  return unitOf(group).name;
}

/** A frequent typo ("GNNN" for "GDNN"): the other is the name with its known abbreviation written out, this one is not. */
function isSlipOfKnown(slip: string, known: string): boolean {
  return [...ABBREVIATIONS.values()].some((long) => {
    const words = long.split(' ').join('');
    return words.length >= 12 && known.endsWith(words) && !slip.endsWith(words);
  });
}

function joinBy(groups: readonly Group[], otherOf: (group: Group) => string | null): Group[] {
  const owner = new Map<string, string>(groups.map((group) => [group.key, group.key]));
  const find = (key: string): string => {
    const up = owner.get(key) ?? key;
    return up === key ? key : find(up);
  };
  for (const group of groups) {
    const other = otherOf(group);
    if (other !== null) owner.set(find(group.key), find(other));
  }
  const joined = new Map<string, Group>();
  for (const group of groups) {
    const key = find(group.key);
    const whole = joined.get(key) ?? { key, spellings: [], slips: [...group.slips] };
    joined.set(key, whole);
    whole.spellings.push(...group.spellings);
  }
  return [...joined.values()];
}

function candidateOf(group: Group): Unit {
  return { ...unitOf(group), code: group.key };
}

function countOf(group: Group): number {
  return group.spellings.reduce((sum, spelling) => sum + spelling.count, 0);
}

function shortOf(trie: SpellingTrie, tokens: readonly CellToken[], except: string): string | null {
  const span = trie.namesAt(tokens, 0, except).find((each) => each.end === tokens.length);
  return span && span.matchDistance <= 4 ? span.unit : null;
}

/** What all spellings of a group agree on; null if they disagree or say nothing. */
function onlyOne(group: Group, ask: (tokens: readonly CellToken[]) => string | null): string | null {
  const found = new Set(group.spellings.map((spelling) => ask(cellTokens(spelling.text.normalize('NFC')))));
  found.delete(null);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function unitOf(group: Group): Unit {
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
