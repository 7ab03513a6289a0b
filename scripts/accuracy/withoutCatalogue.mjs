import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Writes a copy of a workbook that does not name its catalogue sheets; returns whether there was one. */
export function writeWithoutCatalogue(from, sheets, to) {
  const parts = unzipSync(new Uint8Array(readFileSync(from)));
  const book = strFromU8(parts['xl/workbook.xml']);
  const kept = book.replace(/<(?:\w+:)?sheet\s[^>]*?\/>/g, (sheet) => {
    const name = /\sname="([^"]*)"/.exec(sheet)?.[1] ?? '';
    return sheets.includes(name) ? '' : sheet;
  });
  parts['xl/workbook.xml'] = strToU8(kept.replace(/<definedNames>.*?<\/definedNames>/s, ''));
  writeFileSync(to, zipSync(parts));
  return kept !== book;
}
