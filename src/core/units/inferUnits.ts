import { fold, foldCase } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { createNameReader } from './nameReader';
import { spellingsIn, type CountedSpelling, type CountedText } from './spellingsInPlan';
import { SpellingTrie } from './spellingTrie';
import { TypoFinder } from './typos';
import type { Unit } from './types';
import { ABBREVIATIONS, COMMA_NAMES, LIGHT_WORDS } from './vocabulary';

export type { CountedText };

/** Names that hold a comma, so that the comma does not part them; they become units only where a cell names them. */
const SEPARATED_NAMES: readonly Unit[] = COMMA_NAMES.map((name) => ({
  code: name,
  name,
  short: [],
  kind: '',
  source: 'plan',
}));

/** Spellings taken for one unit. */
interface Group {
  readonly key: string;
  readonly spellings: CountedSpelling[];
}

/**
 * Puts units together from the spellings of a plan that has no catalogue: spellings of one unit are grouped, code and
 * name are the most frequent one, the others its abbreviations; the level stays empty. Two spellings are joined only if
 * exactly one other fits, so that rather one unit appears twice than two become one. Order is that of first mention.
 */
export function inferUnits(texts: readonly CountedText[]): Unit[] {
  const reader = createNameReader(SEPARATED_NAMES);
  const spellings = spellingsIn(texts, reader);
  const groups = new Map<string, Group>();
  for (const spelling of spellings) {
    const key = openForm(cellTokens(spelling.text.normalize('NFC')));
    const group = groups.get(key) ?? { key, spellings: [] };
    groups.set(key, group);
    group.spellings.push(spelling);
  }
  return joinGroups(joinSections([...groups.values()])).map(unitOf);
}

/** The letters of a name with known abbreviations written out and light words left out: the same for one name in its usual forms. */
function openForm(tokens: readonly CellToken[]): string {
  return tokens
    .flatMap((token, index) => openWord(token.norm, index))
    .filter((word, index) => index === 0 || !LIGHT_WORDS.has(word))
    .join('');
}

function openWord(norm: string, index: number): string[] {
  const long = ABBREVIATIONS[norm];
  if (long !== undefined) return long.split(' ');
  if (index > 0) return [norm];
  if (norm === 'p') return ['phòng'];
  if (norm === 'tt') return ['trung', 'tâm'];
  const glued = /^(p|tt)(.{3,})$/u.exec(norm);
  const rest = ABBREVIATIONS[glued?.[2] ?? ''];
  if (rest === undefined) return [norm];
  return [...(glued?.[1] === 'p' ? ['phòng'] : ['trung', 'tâm']), ...rest.split(' ')];
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
const RARE = 5;

/** Joins each group to the one other group that its spellings fit: short forms first, typing errors last. */
function joinGroups(groups: readonly Group[]): readonly Group[] {
  let joined = groups;
  for (let round = 0; round < ROUNDS; round++) {
    const trie = new SpellingTrie(joined.map(candidateOf));
    const next = joinBy(joined, (group) => onlyOne(group, (tokens) => shortOf(trie, tokens, group.key)));
    if (next.length === joined.length) break;
    joined = next;
  }
  // Two units may differ by one letter: a rare spelling is taken for a typo of a frequent one, and a frequent one only
  // of a known abbreviation. The rare typos go first, else they would be rivals of what they are misspellings of.
  const counts = new Map(joined.map((group) => [group.key, countOf(group)]));
  const frequent = joinSlips(joined, (group, other) => countOf(group) * RARE <= (counts.get(other) ?? 0));
  return joinSlips(frequent, (group, other) => isSlipOfKnown(group.key, other));
}

function joinSlips(groups: readonly Group[], isSlip: (group: Group, other: string) => boolean): Group[] {
  const typos = new TypoFinder(groups.map(candidateOf));
  return joinBy(groups, (group) => {
    const other = onlyOne(group, (tokens) => typos.find(tokens, group.key));
    return other !== null && isSlip(group, other) ? other : null;
  });
}

/** A frequent typo ("GNNN" for "GDNN"): the other is the name with its known abbreviation written out, this one is not. */
function isSlipOfKnown(slip: string, known: string): boolean {
  return Object.values(ABBREVIATIONS).some((long) => {
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
    const whole = joined.get(key) ?? { key, spellings: [] };
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
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const { text, count } of group.spellings) {
    const key = foldCase(text);
    const kept = counts.get(key);
    if (kept) kept.count += count;
    else counts.set(key, { text: fold(text), count });
  }
  const [first, ...rest] = [...counts.values()].sort((one, other) => other.count - one.count);
  const name = first?.text ?? '';
  return { code: name, name, short: rest.map((spelling) => spelling.text), kind: '', source: 'plan' };
}
