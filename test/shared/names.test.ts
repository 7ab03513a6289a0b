import { readFileSync } from 'node:fs';
import { cellAt, type SheetGrid, type WorkbookGrids } from '../../src/core/grid/grid';
import { createNameReader, type NameReader } from '../../src/core/units/nameReader';
import { isCatalogueSheet, readCatalogue } from '../../src/core/units/readCatalogue';
import { rawGrids } from '../helpers/rawGrids';
import { sharedFile } from '../helpers/shared';

/** What a careful reader wrote down for a row of a plan. */
interface TruthRow {
  readonly sheet?: string;
  readonly row: number;
  readonly lead: readonly string[];
  readonly leadGroups?: number;
  readonly coord: readonly string[];
  readonly coordMerged?: boolean;
  readonly groups?: number;
}

interface Misses {
  rows: number;
  groupsAsked: number;
  readonly lead: string[];
  readonly coordinating: string[];
  readonly groups: string[];
}

const BOOKS = [
  { name: 'hai-duong-t01-06', lead: 2, coordinating: 3, share: 0.985 },
  { name: 'hai-duong-t01-06-theo-doi', lead: 2, coordinating: 3, share: 0.985 },
  { name: 'thang-2-nhap-tay', lead: 2, coordinating: 3, share: 0.985 },
  { name: 'quang-tri-1-54', lead: 3, coordinating: 4, share: 0.96 },
  { name: 'cchc-1-27', lead: 3, coordinating: 4, share: 0.96 },
];

function openBook(
  name: string,
): { readonly book: WorkbookGrids; readonly truth: readonly TruthRow[]; readonly reader: NameReader } | null {
  const file = sharedFile(`${name}.xlsx`);
  const truthFile = sharedFile(`${name}.truth.json`);
  if (file === null || truthFile === null) return null;
  const book = rawGrids(file);
  const truth = (JSON.parse(readFileSync(truthFile, 'utf8')) as { tasks: readonly TruthRow[] }).tasks;
  return { book, truth, reader: createNameReader(catalogueOf(book).units) };
}

function catalogueOf(book: WorkbookGrids): ReturnType<typeof readCatalogue> {
  const sheets = book.sheets.filter(isCatalogueSheet);
  expect(sheets).toHaveLength(1);
  return readCatalogue(sheets[0] as SheetGrid);
}

function cellText(sheet: SheetGrid, row: number, column: number): string {
  const merge = sheet.merges?.find(
    (area) => area.left <= column && column <= area.right && area.top <= row && row <= area.bottom,
  );
  const value = cellAt(sheet, merge?.top ?? row, merge?.left ?? column);
  return typeof value === 'string' ? value : '';
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}

function compare(
  opened: NonNullable<ReturnType<typeof openBook>>,
  columns: { readonly lead: number; readonly coordinating: number },
): Misses {
  const misses: Misses = { rows: 0, groupsAsked: 0, lead: [], coordinating: [], groups: [] };
  for (const row of opened.truth) {
    const sheet = opened.book.sheets.find((each) => each.name === row.sheet) ?? opened.book.sheets[0];
    if (!sheet) continue;
    misses.rows++;
    const lead = opened.reader.readLead(cellText(sheet, row.row, columns.lead));
    if (!sameSet(lead.lead.units, row.lead))
      misses.lead.push(`${lead.lead.text} → ${lead.lead.units.join('+')}, not ${row.lead.join('+')}`);
    const names = opened.reader.readNames(cellText(sheet, row.row, columns.coordinating));
    const coordinating = [...new Set([...(lead.coordinating?.units ?? []), ...names.units])];
    if (!sameSet(coordinating, row.coord))
      misses.coordinating.push(`${row.row} ${names.text} → ${coordinating.join('+')}, not ${row.coord.join('+')}`);
    if (row.groups === undefined) continue;
    misses.groupsAsked++;
    if (names.collectives.length !== row.groups)
      misses.groups.push(`${names.text} → ${names.collectives.join(' | ')}, not ${row.groups}`);
    if (names.unknown.length > 0) misses.groups.push(`${names.text}: unknown ${names.unknown.join(' | ')}`);
  }
  return misses;
}

describe('names of real plans', () => {
  for (const { name, share, ...columns } of BOOKS) {
    const opened = openBookQuietly(name);
    const run = opened ? test : test.skip;
    run(`${name}: every lead, and coordinating units in at least ${share * 100} % of the rows`, () => {
      if (!opened) return;
      const misses = compare(opened, columns);
      const right = misses.rows - misses.coordinating.length;
      const lines = [
        `${name}: ${misses.rows} rows, lead wrong in ${misses.lead.length}, coordinating right in ${right}, collectives differ in ${misses.groups.length} of ${misses.groupsAsked}`,
        ...new Set([...misses.lead, ...misses.coordinating, ...misses.groups]),
      ];
      process.stdout.write(`${lines.join('\n  ')}\n`);
      expect(misses.rows).toBeGreaterThan(0);
      expect(misses.lead).toEqual([]);
      expect(right / misses.rows).toBeGreaterThanOrEqual(share);
    });
  }

  const spellingsFile = sharedFile('names.json');
  (spellingsFile ? test : test.skip)('every known spelling is its unit or unknown, never another', () => {
    if (!spellingsFile) return;
    const books = JSON.parse(readFileSync(spellingsFile, 'utf8')) as Record<string, Record<string, string>>;
    const wrong: string[] = [];
    const missed: string[] = [];
    let all = 0;
    for (const [province, spellings] of Object.entries(books)) {
      const opened = openBookQuietly(province === 'hai-duong' ? 'hai-duong-t01-06' : 'quang-tri-1-54');
      if (!opened) continue;
      for (const [spelling, unit] of Object.entries(spellings)) {
        all++;
        const read = opened.reader.readNames(spelling);
        if (read.units.some((code) => code !== unit)) wrong.push(`${spelling} → ${read.units.join('+')}, not ${unit}`);
        else if (read.units.length === 0)
          missed.push(`${spelling} → ${JSON.stringify(read.unknown)}${JSON.stringify(read.collectives)}, not ${unit}`);
      }
    }
    process.stdout.write(`spellings: ${all}, missed ${missed.length}\n  ${missed.join('\n  ')}\n`);
    expect(all).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(missed.length / all).toBeLessThanOrEqual(0.05);
  });
});

function openBookQuietly(name: string): ReturnType<typeof openBook> {
  return openBook(name);
}
