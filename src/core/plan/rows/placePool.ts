/** Places of cells, each made once: the sheets of a plan have their columns and rows in the same places. */
import type { CellPlace } from '../types';

/** Returns the place of a cell; row 1-based, column 0-based. Equal places are one object. */
export type PlacePool = (row: number, column: number) => CellPlace;

/** Makes a pool for one plan: a large one holds a million places, of which twelve sheets of months share each. */
export function createPlacePool(): PlacePool {
  const columns: (CellPlace | undefined)[][] = [];
  return (row, column) => {
    const rows = (columns[column] ??= []);
    return (rows[row] ??= { row, column });
  };
}
