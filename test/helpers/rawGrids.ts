/**
 * Grids of a .xlsx as a test needs them, read without the product's own reader, so that a fault there cannot hide one in
 * the plan reader: values, number formats, merged areas, hidden rows. No dates of 1904, no rich formulas.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseCellAddress } from '../../src/core/grid/address';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';

const BUILT_IN: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%', 14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy hh:mm' };

/** Reads a file. */
export function rawGrids(file: string): WorkbookGrids {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const part = (name: string): string => {
    const bytes = parts[name];
    return bytes === undefined ? '' : strFromU8(bytes);
  };
  const strings = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>|<si\/>/gs).map((found) =>
    all(found[1] ?? '', /<t(?: [^>]*)?>(.*?)<\/t>/gs)
      .map((text) => unescape(text[1] ?? ''))
      .join(''),
  );
  const formats = cellFormats(part('xl/styles.xml'));
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), /<Relationship ([^>]*)>/g).map((found) => [
      attribute(found[1], 'Id') ?? '',
      attribute(found[1], 'Target') ?? '',
    ]),
  );
  const sheets = all(part('xl/workbook.xml'), /<sheet ([^>]*)>/g).map((found): SheetGrid => {
    const target = targets.get(attribute(found[1], 'r:id') ?? '') ?? '';
    const xml = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const state = attribute(found[1], 'state');
    return {
      name: unescape(attribute(found[1], 'name') ?? ''),
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      ...cellsOf(xml, strings, formats),
      merges: all(xml, /<mergeCell ref="([^"]*)"/g).map((merge) => areaOf(merge[1] ?? '')),
      hiddenRows: all(xml, /<row [^>]*hidden="(?:1|true)"/g).length,
      own: null,
    };
  });
  return { name: path.basename(file), sheets };
}

function cellsOf(
  xml: string,
  strings: readonly string[],
  formats: readonly string[],
): { rows: CellValue[][]; formats: (string | undefined)[][] } {
  const rows: CellValue[][] = [];
  const codes: (string | undefined)[][] = [];
  for (const found of all(xml, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const place = parseCellAddress(attribute(found[1], 'r') ?? '');
    if (place === null) continue;
    const value = valueOf(attribute(found[1], 't') ?? 'n', found[2] ?? '', strings);
    (rows[place.row - 1] ??= [])[place.column] = value;
    if (typeof value === 'number') {
      (codes[place.row - 1] ??= [])[place.column] = formats[Number(attribute(found[1], 's') ?? 0)];
    }
  }
  return {
    rows: Array.from(rows, (row?: CellValue[]) => Array.from(row ?? [], (value?: CellValue) => value ?? null)),
    formats: Array.from(codes, (row?: (string | undefined)[]) => row ?? []),
  };
}

function valueOf(type: string, inner: string, strings: readonly string[]): CellValue {
  const raw = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
  if (type === 'inlineStr') return unescape(/<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? '');
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
  if (raw === undefined) return formula === undefined ? null : { kind: 'uncached', formula: unescape(formula) };
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'e') return { kind: 'error', text: raw };
  if (type === 'b') return raw === '1';
  return type === 'n' ? Number(raw) : unescape(raw);
}

function cellFormats(xml: string): string[] {
  const own = new Map(
    all(xml, /<numFmt ([^>]*)>/g).map((found) => [
      Number(attribute(found[1], 'numFmtId')),
      unescape(attribute(found[1], 'formatCode') ?? ''),
    ]),
  );
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
  return all(cells, /<xf ([^>]*)>/g).map((found) => {
    const id = Number(attribute(found[1], 'numFmtId') ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? 'General';
  });
}

function areaOf(ref: string): MergedArea {
  const [from, to] = ref.split(':').map((address) => parseCellAddress(address));
  if (from === null || from === undefined) throw new Error(`no merged area: ${ref}`);
  const end = to ?? from;
  return { top: from.row, left: from.column, bottom: end.row, right: end.column };
}

function all(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

function attribute(tag: string | undefined, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag ?? '')?.[1];
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/_x000D_/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\r\n?/g, '\n');
}
