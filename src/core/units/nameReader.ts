import { fold, foldCase } from '../text/fold';
import type { CellNames, LeadNames, NameMatch, Unit } from './types';

/** Reads cells of unit names against one set of units. Readings are kept per text, so the same text costs nothing again. */
export interface NameReader {
  readNames(text: string): CellNames;
  readLead(text: string): LeadNames;
}

/** Makes a reader for the given units (catalogue units, or units inferred from a plan). */
export function createNameReader(units: readonly Unit[]): NameReader {
  const codes = new Map<string, string>();
  for (const unit of units)
    for (const spelling of [unit.name, ...unit.short])
      if (!codes.has(foldCase(spelling))) codes.set(foldCase(spelling), unit.code);
  const readNames = (text: string): CellNames => {
    const matches: NameMatch[] = [];
    const collectives: string[] = [];
    const unknown: string[] = [];
    for (const piece of text.split(';').map(fold)) {
      if (piece === '') continue;
      const unit = codes.get(foldCase(piece));
      if (unit !== undefined) matches.push({ unit, text: piece, how: 'exact' });
      else if (/^các /iu.test(piece)) collectives.push(piece);
      else unknown.push(piece);
    }
    const mentioned = [...new Set(matches.map((match) => match.unit))];
    return { text, units: mentioned, collectives, unknown, matches, remarks: [] };
  };
  return { readNames, readLead: (text) => ({ lead: readNames(text), coordinating: null }) };
}
