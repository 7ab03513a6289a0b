/** A row that is put into a sheet, as every formula and every address of the file sees it. */
import { rangeOf, areaOf } from './areas';
import { areaEndsIn, movedReference, withReferences } from '../../../core/grid/formulaReferences';
import type { MergedArea } from '../../../core/grid/grid';
import { decodeText, encodeText } from '../xml/text';

/** Moves what stands at or below the new row. */
export class RowMoves {
  private readonly name: string;

  /** @param row the new row's number, 1-based */
  constructor(
    sheet: string,
    readonly row: number,
  ) {
    this.name = sheet.toLowerCase();
  }

  /** Returns whether a part may name the sheet in a formula at all. */
  mayName(text: string): boolean {
    const lower = text.toLowerCase();
    return lower.includes(this.name) || /[&'<>"]/.test(this.name) || lower.includes('&#');
  }

  /**
   * Returns a formula as it must be written now.
   * @param source as it stands in XML
   * @param isOfSheet it stands in the sheet itself, so that references without a sheet are the sheet's too
   */
  formula(source: string, isOfSheet: boolean, part: string): string {
    const plain = decodeText(source, part);
    const moved = this.plainFormula(plain, isOfSheet);
    return moved === plain ? source : encodeText(moved);
  }

  plainFormula(formula: string, isOfSheet: boolean): string {
    return withReferences(formula, ({ text, sheet }) =>
      this.isOf(sheet, isOfSheet) ? movedReference(text, this.row) : text,
    );
  }

  /** Returns whether an area of a formula ends in the row above the new one: it does not take the new row in. */
  endsAbove(formula: string, isOfSheet: boolean): boolean {
    return areaEndsIn(formula, this.row - 1, (sheet) => this.isOf(sheet, isOfSheet));
  }

  /** @param grows an area that ends in the row above takes the new row in */
  area({ top, left, bottom, right }: MergedArea, grows = false): MergedArea {
    const isNear = grows && bottom === this.row - 1;
    return {
      top: top >= this.row ? top + 1 : top,
      left,
      bottom: (bottom >= this.row || isNear) && bottom < LAST_ROW ? bottom + 1 : bottom,
      right,
    };
  }

  /** Returns addresses with spaces between them; what is none is left. */
  areas(addresses: string, grows = false): string {
    return addresses
      .split(/(\s+)/)
      .map((each) => {
        const area = areaOf(each);
        if (area === null) return each;
        const moved = this.area(area, grows);
        if (moved.top === area.top && moved.bottom === area.bottom) return each;
        return each.includes(':') || moved.top !== moved.bottom ? rangeOf(moved) : movedReference(each, this.row);
      })
      .join('');
  }

  private isOf(sheet: string | null, isOfSheet: boolean): boolean {
    return sheet === null ? isOfSheet : sheet.toLowerCase() === this.name;
  }
}

const LAST_ROW = 1_048_576;
