/** "Đơn vị chủ trì, phối hợp" over one column: who is named first leads, those behind coordinate. */
import { headerKey } from '../header/headerKey';
import type { PlanColumn } from '../types';
import type { CellNames, LeadNames } from '../../units/types';
import { startsWithHead } from '../../units/lineBreaks';
import { fold } from '../../text/fold';

/** Returns true if the lead column's heading names both parts, the lead first, and no other column names the second. */
export function headsBoth(columns: readonly PlanColumn[]): boolean {
  const lead = columns.find(({ meaning }) => meaning === 'lead');
  if (lead === undefined || columns.some(({ meaning }) => meaning === 'coordinating')) return false;
  return /\bchu tri\b.*\b(?:phoi hop|p h|ph)\b/.test(headerKey(lead.header));
}

/**
 * Reads a lead cell below such a heading in two. As any other cell where it says itself who coordinates, begins with no name
 * that is known, or joins the first two ("Phòng A và Phòng B"). Names in a bracket behind the first are no part of it here.
 */
export function readFirstLead(typed: string, read: (text: string) => LeadNames): LeadNames {
  const text = typed.replace(BRACKET, (bracket, inner: string) => (beginsName(inner.trim()) ? `; ${inner}` : bracket));
  const names = withFirstLead(read(text));
  return text === typed ? names : { ...names, lead: { ...names.lead, text: typed } };
}

function beginsName(text: string): boolean {
  return startsWithHead(text) || GROUP.test(text);
}

/** Bodies whose word is no beginning of a name by itself. */
const GROUP = /^(?:tổ|đội|nhóm|khối|các)\s/iu;
const BRACKET = /\(([^()]*)\)/gu;

function withFirstLead(names: LeadNames): LeadNames {
  const { lead, coordinating } = names;
  const [first, ...others] = lead.matches;
  if (coordinating !== null || first === undefined) return names;
  if (others.length + lead.collectives.length + lead.unknown.length === 0) return names;
  // A line break may stand inside a name, or part it from the next.
  const name = fold(first.text);
  const behind = [fold(lead.text), fold(lead.text.replace(/\n/gu, ' ; '))]
    .map((text) => text.replace(OPENING, ''))
    .flatMap((text) => (text.startsWith(name) ? [text.slice(name.length).trim()] : []))
    .find((rest) => SEPARATED.test(rest));
  if (behind === undefined) return names;
  const part = fold(behind.replace(/^[\s,;/()[\]–-]+/u, '').replace(/[\s,;/()[\]–-]+$/u, ''));
  return {
    lead: { ...lead, units: [first.unit], collectives: [], unknown: [], matches: [first] },
    coordinating: {
      text: part,
      units: lead.units.filter((unit) => unit !== first.unit),
      collectives: lead.collectives,
      unknown: lead.unknown,
      matches: others,
      remarks: [],
    } satisfies CellNames,
  };
}

/** A bullet or number before the first name. */
const OPENING = /^(?:[-–+*•]|\(?\d{1,2}[.)])\s*/u;
const SEPARATED = /^(?:[,;/([]|[-–]\s)/u;
