/** A first catalogue out of a plan that has none: spellings of one unit in groups, which a person ticks, names, joins and parts. */
import { fold, foldCase, foldMarks, squash } from '../text/fold';
import { expandAbbreviation } from './abbreviations';
import type { LongForm } from './abbreviations';
import { withoutDoing } from './doings';
import { DISTRICT_ROOM, DISTRICT_WORDS, KIND_HINTS, ROOM_HEAD } from './kindHints';
import type { Unit } from './types';
import { editDistance } from '../text/editDistance';

/** A unit of a plan with the spellings it was met under and how often, most frequent first. */
export interface SpelledUnit {
  readonly unit: Unit;
  readonly spellings: readonly (readonly [string, number])[];
}

export interface ProposedSpelling {
  readonly text: string;
  /** How often it stands in the plan. */
  readonly count: number;
  /** Goes into the catalogue as an abbreviation. A typing error does not: it shall go on being reported. */
  readonly kept: boolean;
}

/** One unit that the catalogue may have. */
export interface ProposedUnit {
  /** Stays the same while the proposal is changed. */
  readonly id: string;
  /** Goes into the catalogue. */
  readonly taken: boolean;
  readonly name: string;
  /** Level (cấp), empty when nothing tells it. */
  readonly kind: string;
  /** It leads tasks of the plan. */
  readonly leads: boolean;
  /** Most frequent first; the name may be among them. */
  readonly spellings: readonly ProposedSpelling[];
}

/** One row of a catalogue sheet. */
export interface CatalogueEntry {
  readonly code: string;
  readonly name: string;
  readonly short: readonly string[];
  readonly kind: string;
}

/** A unit named less often, and never as lead, is left out at first: it may be a typo or a piece of a sentence. */
const OFTEN = 2;
/** A spelling this many times rarer than one that it nearly equals is a typing error. */
const RARE = 5;

/**
 * Proposes a catalogue: each unit of the plan with its spellings, its name the most frequent one that is written out, its
 * level by the words it begins with. In the order given; a unit that is written nowhere is left out.
 * @param leads codes of the units that lead tasks
 */
export function proposeCatalogue(units: readonly SpelledUnit[], leads: ReadonlySet<string>): ProposedUnit[] {
  return units.flatMap(({ unit, spellings }, index) => {
    const merged = mergeSpellings(spellings);
    const count = merged.reduce((sum, [, times]) => sum + times, 0);
    const isLead = leads.has(unit.code);
    if (count === 0) return [];
    const name = fullestName(merged);
    return {
      id: String(index + 1),
      taken: isLead || count >= OFTEN,
      name,
      kind: kindOf(name),
      leads: isLead,
      spellings: merged.map(([text, times]) => ({
        text,
        count: times,
        kept: !isSlip(text, times, merged) && withoutDoing(text) === text,
      })),
    };
  });
}

/**
 * Returns what the name of a group may stand for where the plan has only short forms of it; null when the name is written
 * out already or nothing is known of it. For a person to take, who knows the office.
 */
export function longFormOf({ name, spellings }: ProposedUnit): LongForm | null {
  if (isWrittenOut(name)) return null;
  for (const text of [name, ...spellings.map((spelling) => spelling.text)]) {
    const long = expandAbbreviation(text);
    if (long !== null) return long;
  }
  return null;
}

/** Joins two groups: the spellings of the other become spellings of the first, which keeps its name and level. */
export function mergeProposals(proposals: readonly ProposedUnit[], keep: string, other: string): ProposedUnit[] {
  const joined = proposals.find(({ id }) => id === other);
  if (joined === undefined || keep === other || !proposals.some(({ id }) => id === keep)) return [...proposals];
  return proposals
    .filter(({ id }) => id !== other)
    .map((proposal) =>
      proposal.id === keep
        ? {
            ...proposal,
            leads: proposal.leads || joined.leads,
            kind: proposal.kind === '' ? joined.kind : proposal.kind,
            spellings: [...proposal.spellings, ...joined.spellings].sort((one, another) => another.count - one.count),
          }
        : proposal,
    );
}

/** Parts one spelling off into a group of its own, right below; nothing happens to a group of one. */
export function splitProposal(proposals: readonly ProposedUnit[], from: string, spelling: string): ProposedUnit[] {
  return proposals.flatMap((proposal) => {
    const part = proposal.spellings.find(({ text }) => text === spelling);
    if (proposal.id !== from || part === undefined || proposal.spellings.length < 2) return [proposal];
    const rest = proposal.spellings.filter((each) => each !== part);
    const name = foldCase(proposal.name) === foldCase(part.text) ? fullestName(pairs(rest)) : proposal.name;
    return [
      { ...proposal, name, spellings: rest },
      {
        id: `${proposal.id}.${part.text}`,
        taken: true,
        name: part.text,
        kind: kindOf(part.text),
        leads: proposal.leads,
        spellings: [{ ...part, kept: true }],
      },
    ];
  });
}

/** Changes what a person may say of a group: whether it is taken, its name, its level. */
export function changeProposal(
  proposals: readonly ProposedUnit[],
  id: string,
  change: Partial<Pick<ProposedUnit, 'taken' | 'name' | 'kind'>>,
): ProposedUnit[] {
  return proposals.map((proposal) => (proposal.id === id ? { ...proposal, ...change } : proposal));
}

/** Says of one spelling whether it goes into the catalogue. */
export function keepSpelling(
  proposals: readonly ProposedUnit[],
  id: string,
  spelling: string,
  kept: boolean,
): ProposedUnit[] {
  return proposals.map((proposal) =>
    proposal.id === id
      ? {
          ...proposal,
          spellings: proposal.spellings.map((each) => (each.text === spelling ? { ...each, kept } : each)),
        }
      : proposal,
  );
}

/**
 * Returns the rows of the catalogue: the groups taken, those of one name as one, each with a code of its own made from its most
 * frequent abbreviation or from the first letters of its name. One spelling belongs to one unit; one that holds the
 * separator of the sheet (";") cannot be an abbreviation.
 */
export function catalogueEntries(proposals: readonly ProposedUnit[]): CatalogueEntry[] {
  const rows = new Map<string, { readonly name: string; readonly kind: string; readonly spellings: string[] }>();
  for (const { taken, name, kind, spellings } of proposals) {
    const key = foldCase(name);
    if (!taken || key === '') continue;
    const row = rows.get(key) ?? { name: fold(name), kind: fold(kind), spellings: [] };
    rows.set(key, row);
    for (const { text, kept } of spellings) if (kept && !/[;\n]/.test(text)) row.spellings.push(fold(text));
  }
  const owned = new Set(rows.keys());
  const codes = new Set<string>();
  return [...rows.values()].map(({ name, kind, spellings }) => {
    const short = spellings.filter((text) => {
      const key = foldCase(text);
      if (owned.has(key)) return false;
      owned.add(key);
      return true;
    });
    return { code: newCode([name, ...short], codes), name, short, kind };
  });
}

/**
 * Makes a code for a unit: Latin capitals and digits of its first abbreviation ("P. LĐ-VL" gives LDVL), else the first
 * letters of its name; a number behind it where the code is taken.
 * @param spellings its name, then its abbreviations
 * @param taken codes that there are; the new one is added
 */
export function newCode(spellings: readonly string[], taken: Set<string>): string {
  const abbreviations = spellings
    .map(withoutRoom)
    .filter((text) => /\p{Lu}{2,}|\p{Lu}[-–&.]\s*\p{Lu}/u.test(text) && !/\s\p{Ll}{2,}/u.test(text))
    .map((text) => squash(text).toUpperCase())
    .filter((code) => code.length >= 2 && code.length <= 12);
  const name = withoutRoom(spellings[0] ?? '');
  const letters = foldMarks(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .slice(0, 12);
  const wanted = abbreviations[0] ?? (letters === '' ? 'DV' : letters);
  let code = wanted;
  for (let number = 2; taken.has(code); number++) code = wanted + String(number);
  taken.add(code);
  return code;
}

function withoutRoom(text: string): string {
  const rest = fold(text).replace(/^(?:phòng|p)(?=[\s.:])[\s.:]*/iu, '');
  return rest === '' ? fold(text) : rest;
}

function pairs(spellings: readonly ProposedSpelling[]): [string, number][] {
  return spellings.map(({ text, count }) => [text, count]);
}

/** Spellings that are one text but for case and white space, under the most frequent form. */
function mergeSpellings(spellings: readonly (readonly [string, number])[]): [string, number][] {
  const merged = new Map<string, [string, number]>();
  for (const [text, count] of spellings) {
    const key = foldCase(text);
    const kept = merged.get(key);
    if (kept) kept[1] += count;
    else merged.set(key, [fold(text), count]);
  }
  return [...merged.values()].sort((one, other) => other[1] - one[1]);
}

/** The most frequent spelling without abbreviations, the longest on a tie; the most frequent one when all are short. */
function fullestName(spellings: readonly (readonly [string, number])[]): string {
  const written = spellings.filter(([text]) => isWrittenOut(text));
  const [best] = written.sort((one, other) => other[1] - one[1] || other[0].length - one[0].length);
  return best?.[0] ?? spellings[0]?.[0] ?? '';
}

function isWrittenOut(text: string): boolean {
  return !/\p{Lu}[\p{Lu}\d]|\p{Lu}\.|\/|(?<!\p{L})\p{Lu}(?!\p{L})/u.test(text) && /\p{Ll}/u.test(text);
}

/** One typing error away from a much more frequent spelling of the same group. */
function isSlip(text: string, count: number, spellings: readonly (readonly [string, number])[]): boolean {
  const own = squash(withoutRoom(text));
  if (own.length < 3) return false;
  return spellings.some(([other, times]) => {
    const letters = squash(withoutRoom(other));
    if (letters === own || letters.length < 4 || times < count * RARE) return false;
    const most = Math.min(own.length, letters.length) >= 8 ? 2 : 1;
    return editDistance(own, letters, most) <= most;
  });
}

function kindOf(name: string): string {
  // "TTDVVL": the head is written together with its abbreviation.
  const parted = name.replace(/^TT(?=\p{Lu}{2})/u, 'TT ');
  const folded = ` ${foldMarks(parted).replace(/[.:]/g, ' ').replace(/\s+/g, ' ').trim()} `;
  let best = { kind: '', length: 0 };
  for (const { kind, begins } of KIND_HINTS) {
    for (const words of begins) {
      if (words.length > best.length && folded.startsWith(` ${words} `)) best = { kind, length: words.length };
    }
  }
  return ROOM_HEAD.test(folded.trimStart()) && DISTRICT_WORDS.test(folded) ? DISTRICT_ROOM : best.kind;
}
