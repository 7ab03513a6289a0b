import type { Unit } from '../../src/core/units/types';

/** Makes units as a catalogue lists them, of code, name and short name; '' for none. */
export function unitsNamed(rows: readonly (readonly [code: string, name: string, short: string])[]): readonly Unit[] {
  return rows.map(([code, name, short]) => ({
    code,
    name,
    short: short === '' ? [] : [short],
    kind: '',
    source: 'catalogue',
  }));
}
