/** Judges how the cells of a plan are read: whether anything is wrong in silence. */
import { runThrough } from '../../../src/core/flow/steps';
import { cutDoubts } from '../../../src/core/units/cutDoubts';
import { unitsOfPlan } from '../../../src/core/units/inferUnits';
import { nameReaderOf } from '../../../src/core/units/nameReader';
import type { CountedText, Unit } from '../../../src/core/units/types';
import type { WrittenOffice } from './offices';
import type { WrittenCell, WrittenPlan } from './plans';

/** What became of the cells of a plan. */
export interface Judged {
  readonly cells: number;
  /** Cells in which every unit was read and nothing is unknown. */
  readonly whole: number;
  /** Cells that are wrong and said to be unsure. */
  readonly said: readonly string[];
  /** Cells that are wrong in silence, told for people. */
  readonly silent: readonly string[];
}

/** Reads a plan with the catalogue of its office, or without one, and judges each cell. */
export function judged({ office, cells }: WrittenPlan, withCatalogue: boolean): Judged {
  const texts = countedTexts(cells);
  const units = runThrough(unitsOfPlan(withCatalogue ? catalogueOf(office) : null, texts));
  const reader = runThrough(nameReaderOf(units, texts));
  const meant = withCatalogue ? new Map(units.map(({ code }) => [code, code])) : meantBy(units, office);
  const readings = texts.flatMap(({ text, role, count }) => {
    if (role !== 'lead') return [{ names: reader.readNames(text), count }];
    const { lead, coordinating } = reader.readLead(text);
    return [{ names: lead, count }, ...(coordinating === null ? [] : [{ names: coordinating, count, half: true }])];
  });
  const unsure = withCatalogue ? new Map<string, { readonly text: string }>() : runThrough(cutDoubts(units, readings));
  const unsureTexts = [...unsure.values()].map(({ text }) => plain(text));
  const spellings = new Map(units.map(({ code, name, short }) => [code, [name, ...short].map(plain)]));
  const said: string[] = [];
  const silent: string[] = [];
  let whole = 0;
  for (const cell of cells) {
    const { lead, coordinating } =
      cell.role === 'lead' ? reader.readLead(cell.text) : { lead: reader.readNames(cell.text), coordinating: null };
    const read = [...lead.units, ...(coordinating?.units ?? [])];
    const unknown = [...lead.unknown, ...(coordinating?.unknown ?? [])];
    const groups = [...lead.collectives, ...(coordinating?.collectives ?? [])];
    const got = read.map((code) => meant.get(code) ?? code);
    const typo = [...lead.matches, ...(coordinating?.matches ?? [])].some(({ how }) => how === 'typo');
    const named = new Set([...cell.units, ...(cell.may ?? [])]);
    const wrong = read.filter((code) => !named.has(meant.get(code) ?? code));
    const lost = cell.units.filter((code) => !got.includes(code) && !isWithin(groups, office, code));
    const isLost = unknown.length === 0 && lost.length > 0;
    const groupLost = cell.collective && groups.length === 0 && unknown.length === 0 && !namesSeveral(cell, office);
    if (wrong.length === 0 && !isLost && !groupLost) {
      if (unknown.length === 0) whole += 1;
      continue;
    }
    if (typo) continue;
    const told = `${office.id} ${cell.role} ${JSON.stringify(cell.text)}: ${JSON.stringify(read)}${groups.length > 0 ? `, groups ${JSON.stringify(groups)}` : ''}${unknown.length > 0 ? `, unknown ${JSON.stringify(unknown)}` : ''}`;
    const isSaid = (code: string): boolean =>
      unsure.has(code) ||
      (spellings.get(code) ?? []).some((spelling) => unsureTexts.some((text) => text.includes(spelling)));
    // "Phòng A (Sở B)" with Phòng A unknown: that the room is not known is said.
    const all = cell.units.concat(cell.may ?? []);
    const isPart = (code: string): boolean =>
      unknown.length > 0 && (isPartOf(office, meant.get(code) ?? code, all) || isBegun(office, code, unknown, all));
    const doubtful = wrong.length > 0 ? wrong.every((code) => isSaid(code) || isPart(code)) : read.some(isSaid);
    (doubtful ? said : silent).push(told);
  }
  return { cells: cells.length, whole, said, silent };
}

/** The texts of cells, each with how often it stands in them. */
export function countedTexts(cells: readonly WrittenCell[]): CountedText[] {
  const counts = new Map<string, { text: string; role: CountedText['role']; count: number }>();
  for (const { text, role } of cells) {
    const key = `${role} ${text}`;
    const kept = counts.get(key) ?? { text, role, count: 0 };
    kept.count += 1;
    counts.set(key, kept);
  }
  return [...counts.values()];
}

/** The catalogue of an office, as if it stood in its workbook. */
export function catalogueOf(office: WrittenOffice): { sheet: string; units: Unit[]; conflicts: [] } {
  const units = office.units.map(({ code, ways: [name = '', ...short] }): Unit => ({
    code,
    name,
    short,
    kind: '',
    source: 'catalogue',
  }));
  return { sheet: 'Danh mục đơn vị', units, conflicts: [] };
}

/** Which unit of the office each unit is that was put together from the plan; its own code where it is none. */
function meantBy(units: readonly Unit[], office: WrittenOffice): Map<string, string> {
  const byWay = new Map(office.units.flatMap(({ code, ways }) => ways.map((way) => [plain(way), code] as const)));
  return new Map(
    units.map(({ code, name, short }) => {
      const found = [name, ...short].map((text) => byWay.get(plain(text))).find((meant) => meant !== undefined);
      return [code, found ?? code];
    }),
  );
}

/** "Sở Văn hóa" with "Thể thao và Du lịch" unknown: the beginning of a name, and its rest said. */
function isBegun(office: WrittenOffice, code: string, unknown: readonly string[], meant: readonly string[]): boolean {
  const ways = office.units.flatMap((unit) => (meant.includes(unit.code) ? unit.ways : [])).map(plain);
  return ways.some((way) => way.startsWith(plain(code)) && unknown.some((rest) => way.includes(plain(rest))));
}

/** Whether the name of a unit is a part of the name of another that is meant. */
function isPartOf(office: WrittenOffice, code: string, meant: readonly string[]): boolean {
  const waysOf = (unit: string): readonly string[] => office.units.find((each) => each.code === unit)?.ways ?? [];
  return meant.some((unit) =>
    waysOf(unit).some((whole) => waysOf(code).some((part) => plain(whole).includes(plain(part)))),
  );
}

/** A unit that stands for several ("UBND các xã, phường") may be read as a collective. */
function isWithin(groups: readonly string[], office: WrittenOffice, code: string): boolean {
  const ways = office.units.find((unit) => unit.code === code)?.ways ?? [];
  return groups.some((group) => ways.some((way) => /các|cấp xã/iu.test(way) && plain(group).includes(plain(way))));
}

/** "các xã, phường" behind "UBND" is the unit's own. */
function namesSeveral(cell: WrittenCell, office: WrittenOffice): boolean {
  return office.units.some(({ code, ways }) => cell.units.includes(code) && ways.some((way) => /các/iu.test(way)));
}

/** A name without what its writers leave out or change. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^p\.\s*/u, 'phòng ')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .replaceAll('&', '');
}
