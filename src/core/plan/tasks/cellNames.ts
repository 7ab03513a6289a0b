/** Puts names of two cells together. */
import type { CellNames } from '../../units/types';

/** A cell of names that is blank. */
export const NO_NAMES: CellNames = { text: '', units: [], collectives: [], unknown: [], matches: [], remarks: [] };

/** Returns the names of a cell with those named elsewhere added; the text stays the cell's own. */
export function withNames(own: CellNames, added: CellNames): CellNames {
  return {
    text: own.text,
    units: [...new Set([...own.units, ...added.units])],
    collectives: [...own.collectives, ...added.collectives],
    unknown: [...own.unknown, ...added.unknown],
    matches: [...own.matches, ...added.matches],
    remarks: own.remarks,
  };
}
