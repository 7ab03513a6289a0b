/** Thousands of made cells of names against what stands in them. */
import { createNameReader, type NameReader } from '../../../src/core/units/nameReader';
import type { CellNames, Unit } from '../../../src/core/units/types';
import { nameCells, type NameCell } from '../../helpers/nameCells';

const SEED = 20_260;
const COUNT = 6000;
/** So many cells of a thousand may be read wrong in silence. */
const WRONG_IN_1000 = 1;

/** What is silently wrong about a reading: a unit that nobody named, or a word that is lost; null when nothing is. */
function silentFault(cell: NameCell, lead: CellNames, coordinating: CellNames | null): string | null {
  const faults: string[] = [];
  const judge = (read: CellNames | null, wanted: readonly string[], side: string): void => {
    const got = read?.units ?? [];
    const said = (read?.unknown.length ?? 0) > 0;
    for (const unit of got) if (!wanted.includes(unit)) faults.push(`${side} ${unit} is not named`);
    for (const unit of wanted) if (!got.includes(unit) && !said) faults.push(`${side} ${unit} is lost`);
  };
  judge(lead, cell.units, 'lead');
  judge(coordinating, cell.coordinating, 'coordinating');
  const rest = lead.unknown.length + lead.collectives.length + lead.matches.filter(({ how }) => how === 'typo').length;
  if (cell.other && rest === 0) faults.push('what is no unit is lost');
  return faults.length === 0 ? null : faults.join(', ');
}

describe('thousands of cells', () => {
  const wrong: string[] = [];
  const read = new Map<string, { cells: number; whole: number }>();

  beforeAll(() => {
    const readers = new Map<readonly Unit[], NameReader>();
    for (const { catalogue, cell } of nameCells(SEED, COUNT)) {
      const reader = readers.get(catalogue) ?? createNameReader(catalogue);
      readers.set(catalogue, reader);
      const { lead, coordinating } =
        cell.role === 'lead' ? reader.readLead(cell.text) : { lead: reader.readNames(cell.text), coordinating: null };
      const fault = silentFault(cell, lead, coordinating);
      if (fault !== null) wrong.push(`${cell.kind}: ${JSON.stringify(cell.text)}: ${fault}`);
      const count = read.get(cell.kind) ?? { cells: 0, whole: 0 };
      read.set(cell.kind, count);
      count.cells += 1;
      if (cell.units.every((unit) => lead.units.includes(unit)) && (cell.other || lead.unknown.length === 0))
        count.whole += 1;
    }
  }, 120_000);

  test('hardly one is read wrong in silence', () => {
    expect(wrong.slice(0, 20)).toHaveLength(wrong.length);
    expect(wrong.length).toBeLessThanOrEqual((COUNT * WRONG_IN_1000) / 1000);
  });

  test('nearly all names that are written right are read', () => {
    for (const [kind, { cells, whole }] of read) {
      // A person beside a unit is shown, for nobody can say what for.
      if (kind === 'person beside') continue;
      expect([kind, whole >= cells * 0.85]).toEqual([kind, true]);
    }
  });
});
