/** A workbook file while people change its sheets: cells move without names, formulas or merges following, as some programs do. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress, parseCellAddress } from '../../src/core/grid/address';
import type { ChangedSheet } from './tabChanges';
import { escapeXml } from './makeXlsx';

interface Cell {
  /** What stands in the tag behind the address, and the rest of the element. */
  readonly attributes: string;
  readonly inside: string | null;
}
interface Row {
  readonly attributes: string;
  cells: (Cell | undefined)[];
}

export class ChangedXlsx {
  parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  /** Stored as it is: it is read again at once. */
  save(): Uint8Array {
    return zipSync(this.parts, { level: 0 });
  }

  text(part: string): string {
    const bytes = this.parts[part];
    if (bytes === undefined) throw new Error(`no part ${part}`);
    return strFromU8(bytes);
  }

  put(part: string, text: string): void {
    this.parts = { ...this.parts, [part]: strToU8(text) };
  }

  remove(part: string): void {
    this.parts = Object.fromEntries(Object.entries(this.parts).filter(([name]) => name !== part));
  }

  /** Changes a part; throws where nothing changes. */
  change(part: string, from: string | RegExp, to: string | ((found: string) => string)): void {
    const before = this.text(part);
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${part}`);
    this.put(part, after);
  }

  /** Returns the part of a sheet by its title. */
  partOf(title: string): string {
    const tag = this.text('xl/workbook.xml')
      .split('<sheet ')
      .find((each) => each.startsWith(`name="${escapeXml(title)}"`));
    const id = /r:id="([^"]+)"/.exec(tag ?? '')?.[1];
    const relations = this.text('xl/_rels/workbook.xml.rels').split('<Relationship ');
    const target = /Target="([^"]+)"/.exec(relations.find((each) => each.includes(`Id="${id ?? ''}"`)) ?? '')?.[1];
    if (target === undefined) throw new Error(`no sheet ${title}`);
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  sheet(title: string): ChangedSheet {
    return new XlsxSheet(this, this.partOf(title));
  }
}

class XlsxSheet implements ChangedSheet {
  private readonly data: (Row | undefined)[] = [];

  constructor(
    private readonly book: ChangedXlsx,
    private readonly part: string,
  ) {
    const xml = /<sheetData>([\s\S]*)<\/sheetData>/.exec(book.text(part))?.[1] ?? '';
    for (const [, number, attributes = '', , inside = ''] of xml.matchAll(
      /<row r="(\d+)"([^>]*?)(\/>|>([\s\S]*?)<\/row>)/g,
    )) {
      const row: Row = { attributes, cells: [] };
      for (const [, ref = '', own = '', , content] of inside.matchAll(
        /<c r="([A-Z]+\d+)"([^>]*?)(\/>|>([\s\S]*?)<\/c>)/g,
      )) {
        const place = parseCellAddress(ref);
        if (place) row.cells[place.column] = { attributes: own, inside: content ?? null };
      }
      this.data[Number(number) - 1] = row;
    }
  }

  get rows(): number {
    return this.data.length;
  }

  textAt(row: number, column: number): string {
    const inside = this.data[row]?.cells[column]?.inside ?? '';
    return (/<(?:t|v)[^>]*>([^<]*)</.exec(inside)?.[1] ?? '').replace(/&amp;/g, '&');
  }

  typeIn(row: number, column: number, text: string): void {
    const cells = (this.data[row] ??= { attributes: '', cells: [] }).cells;
    cells[column] = {
      attributes: ' t="inlineStr"',
      inside: `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`,
    };
    this.store();
  }

  insertRow(row: number): void {
    this.data.length = Math.max(this.data.length, row);
    this.data.splice(row, 0, undefined);
    this.store();
  }

  deleteRow(row: number): void {
    this.data.splice(row, 1);
    this.store();
  }

  copyRow(from: number, to: number): void {
    const row = this.data[from];
    this.data[to] = row && { attributes: row.attributes, cells: [...row.cells] };
    this.store();
  }

  swapRows(one: number, other: number): void {
    [this.data[one], this.data[other]] = [this.data[other], this.data[one]];
    this.store();
  }

  insertColumn(column: number): void {
    for (const row of this.data)
      if (row !== undefined && row.cells.length > column) row.cells.splice(column, 0, undefined);
    this.store();
  }

  deleteColumn(column: number): void {
    for (const row of this.data) row?.cells.splice(column, 1);
    this.store();
  }

  clearRows(from: number, to: number): void {
    for (let row = from; row < to; row += 1) this.data[row] = undefined;
    this.store();
  }

  private store(): void {
    const rows = Array.from(this.data, (row, index) => {
      if (row === undefined) return '';
      const cells = Array.from(row.cells, (cell, column) => {
        if (cell === undefined) return '';
        const open = `<c r="${cellAddress(index + 1, column)}"${cell.attributes}`;
        return cell.inside === null ? `${open}/>` : `${open}>${cell.inside}</c>`;
      });
      return `<row r="${index + 1}"${row.attributes}>${cells.join('')}</row>`;
    });
    const before = this.book.text(this.part);
    // A link or a merge that no longer fits its cell is of no matter here.
    this.book.put(
      this.part,
      before.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${rows.join('')}</sheetData>`),
    );
  }
}
