/** Units as the lead column of a sheet writes them. */
import type { Plan } from '../plan/types';
import { foldCase } from '../text/fold';

/** Signs that part units in a cell, and what is written for each. */
const SEPARATORS = [
  [';', '; '],
  ['\n', '\n'],
  [',', ', '],
] as const;

/**
 * Returns the names of units as they stand in the lead column most often, of the sheet before all others; a unit that never
 * leads alone by its name. Several are parted as the column parts them.
 */
export function leadText(plan: Plan, sheet: string, units: readonly string[]): string {
  const names = units.map((code) => spelling(plan, sheet, code));
  const several = plan.tasks.filter(({ lead }) => lead.units.length > 1).map(({ lead }) => lead.text);
  const [, separator] = SEPARATORS.find(([sign]) => several.some((text) => text.includes(sign))) ?? ['', '; '];
  return names.join(separator);
}

function spelling(plan: Plan, sheet: string, code: string): string {
  const alone = plan.tasks.filter(({ lead }) => lead.units.length === 1 && lead.units[0] === code && isPlain(lead));
  const here = alone.filter((task) => task.sheet === sheet);
  const counts = new Map<string, number>();
  for (const { lead } of here.length > 0 ? here : alone) {
    const text = lead.text.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? plan.units.find(({ unit }) => unit.code === code)?.unit.name ?? code;
}

/** Read without a guess and without a remark: a typing error is not written again. */
function isPlain({ matches, remarks, unknown, collectives }: Plan['tasks'][number]['lead']): boolean {
  return (
    remarks.length === 0 &&
    unknown.length === 0 &&
    collectives.length === 0 &&
    matches.every(({ how }) => how === 'exact' || how === 'variant')
  );
}

/** Returns the code of the unit that a text names by code, name, abbreviation or a spelling of the plan; null for none. */
export function unitNamed({ units }: Plan, text: string): string | null {
  const wanted = foldCase(text);
  const found = units.filter(({ unit, spellings }) =>
    [unit.code, unit.name, ...unit.short, ...spellings.map(([spelled]) => spelled)].some(
      (each) => foldCase(each) === wanted,
    ),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.unit.code : null;
}
