import { foldCase } from '../../core/text/fold';
import type { Catalogue, Unit } from '../../core/units/types';

/** Returns the unit of the catalogue that is written so, as name or abbreviation in any case; undefined when none is. */
export function ownerOf({ units }: Catalogue, name: string): Unit | undefined {
  const key = foldCase(name);
  return units.find((unit) => [unit.name, ...unit.short].some((spelling) => foldCase(spelling) === key));
}
