/** Addresses as Excel reads and writes them. */
import type { Area } from './cells';
import { HostError } from './hostObject';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;
/** Longest address that Excel takes; it cuts longer ones silently, the emulated host refuses them. */
export const ADDRESS_LENGTH = 8192;

export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function columnOf(text: string): number {
  return Array.from(text.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `A1`, `A1:C4`, `A:C`, `2:5`, with or without a sheet and dollar signs. */
export function parseArea(address: string): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?(?::([A-Za-z]{1,3})?(\d{1,7})?)?$/.exec(plain);
  if (!match || plain === '') {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
  const [, c1, r1, c2 = c1, r2 = r1] = match;
  return {
    top: r1 === undefined ? 0 : Number(r1) - 1,
    bottom: r2 === undefined ? LAST_ROW : Number(r2) - 1,
    left: c1 === undefined ? 0 : columnOf(c1),
    right: c2 === undefined ? LAST_COLUMN : columnOf(c2),
  };
}

export function formatArea(area: Area): string {
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return `${letters(area.left)}:${letters(area.right)}`;
  const from = letters(area.left) + String(area.top + 1);
  const to = letters(area.right) + String(area.bottom + 1);
  return from === to ? from : `${from}:${to}`;
}

export function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}
