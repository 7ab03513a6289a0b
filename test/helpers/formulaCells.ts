/** Formula cells of a file's own tabs, read from the XML itself: what they hold, what they show, and copies without what they show. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface FormulaCell {
  readonly sheet: string;
  /** Address, such as `C12`. */
  readonly cell: string;
  readonly formula: string;
  /** The cached value as text; null when there is none. */
  readonly shown: string | null;
}

const CELL = /<c r="([A-Z]+\d+)"([^>]*)>(<f>([^<]*)<\/f>)(?:<v>([^<]*)<\/v>)?<\/c>/g;

/** Returns the formula cells of the sheets named, in the order of the file. */
export function formulaCells(bytes: Uint8Array, sheets: readonly string[]): FormulaCell[] {
  const files = unzipSync(bytes);
  return sheets.flatMap((sheet) =>
    [...textOf(files, partOf(files, sheet)).matchAll(CELL)].map(([, cell = '', , , formula = '', shown]) => ({
      sheet,
      cell,
      formula: decoded(formula),
      shown: shown === undefined ? null : decoded(shown),
    })),
  );
}

/** Returns a copy of the file in which the formula cells of the sheets named show nothing, so that whoever opens it must work them out. */
export function withoutCachedValues(bytes: Uint8Array, sheets: readonly string[]): Uint8Array {
  return changed(bytes, sheets, (xml) =>
    xml.replace(CELL, (_, cell: string, rest: string, formula: string) => {
      return `<c r="${cell}"${rest.replace(/ t="\w+"/, '')}>${formula}</c>`;
    }),
  );
}

/** Returns a copy of the file in which one formula cell shows another value. */
export function withCachedValue(bytes: Uint8Array, sheet: string, cell: string, value: string): Uint8Array {
  return changed(bytes, [sheet], (xml) => {
    const found = new RegExp(`(<c r="${cell}"[^>]*><f>[^<]*</f><v>)[^<]*`);
    if (!found.test(xml)) throw new Error(`No formula with a cached value in ${cell}`);
    return xml.replace(found, `$1${value}`);
  });
}

/** Returns a copy of the file in which one text cell holds another text. */
export function withText(bytes: Uint8Array, sheet: string, cell: string, text: string): Uint8Array {
  return changed(bytes, [sheet], (xml) => {
    const found = new RegExp(`(<c r="${cell}"[^>]*t="inlineStr"[^>]*><is><t[^>]*>)[^<]*`);
    if (!found.test(xml)) throw new Error(`No text in ${cell}`);
    return xml.replace(found, `$1${text}`);
  });
}

function changed(bytes: Uint8Array, sheets: readonly string[], change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  for (const sheet of sheets) {
    const part = partOf(files, sheet);
    files[part] = strToU8(change(textOf(files, part)));
  }
  return zipSync(files, { mtime: '2026-01-01T00:00:00Z' });
}

function partOf(files: Record<string, Uint8Array>, sheet: string): string {
  const workbook = textOf(files, 'xl/workbook.xml');
  const relation = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)].find(
    ([, name = '']) => decoded(name) === sheet,
  )?.[2];
  const target = [...textOf(files, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${relation}"`));
  const path = /Target="([^"]*)"/.exec(target ?? '')?.[1];
  if (path === undefined) throw new Error(`No part for the sheet "${sheet}"`);
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

function textOf(files: Record<string, Uint8Array>, part: string): string {
  const content = files[part];
  if (content === undefined) throw new Error(`No part ${part}`);
  return strFromU8(content);
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
