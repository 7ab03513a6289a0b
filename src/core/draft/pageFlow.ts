/** Where the pages of a printed tab end, told while its rows are added, so that heads are repeated and charts stay whole. */

/** Margins of a printed page, in points: 8, 10 and 13 mm round the page: what office printers reach; the footer has 6 mm below it. */
export const MARGINS = { side: 22.7, top: 28.3, bottom: 36.9, header: 14.2, footer: 17 } as const;
/** A4 landscape between the margins, in points. */
const PAPER = { width: 841.9 - 2 * MARGINS.side, height: 595.3 - MARGINS.top - MARGINS.bottom } as const;
/** Points of a character of a column's width, and around it. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_A_COLUMN = 3.75;
/** Programs differ in widths and heights: a page is taken for somewhat shorter than it is. */
const SAFETY = 0.985;
/** Part of a page that is half a page in programs that print the same columns smaller. */
const HALF_FULL = 0.6;
/** Height of a row that leaves it to the program. */
const DEFAULT_HEIGHT = 15;

/** Returns the points of row heights that a page holds when columns of these widths (in characters) are fitted to its width. */
export function pageHeight(widths: readonly number[]): number {
  const width = widths.reduce((sum, characters) => sum + characters * POINTS_PER_CHARACTER + POINTS_A_COLUMN, 0);
  // Programs print at whole percents.
  const scale = Math.min(1, Math.floor((100 * PAPER.width) / width) / 100);
  return Math.floor((PAPER.height / scale) * SAFETY);
}

/** More pages than any tab has, and than Excel takes for a wrong number. */
const ANY_PAGES = 9999;

/**
 * Returns how many pages high a tab may be that is fitted to one page's width; 0 for any number. Excel heeds page breaks of ours
 * with 0 only. LibreOffice with 0 ends its search for the scale up to 3 % too small, by the number of rows: so a tab without
 * breaks has a number that it does not reach.
 */
export function fittedPages(breaks: readonly number[]): number {
  return breaks.length === 0 ? ANY_PAGES : 0;
}

/** Follows the rows of a tab down its pages. Heights are in points; null for a row that leaves it to the program. */
export class PageFlow {
  private used = 0;

  constructor(private readonly page: number) {}

  /** Takes the next row; where it does not fit, a program begins a page by itself. */
  take(height: number | null): void {
    const own = height ?? DEFAULT_HEIGHT;
    this.used = this.fits(own) ? this.used + own : own;
  }

  /** Returns true if so much more fits on the page. */
  fits(height: number): boolean {
    return this.used + height <= this.page;
  }

  /** Returns true if so much should begin a page of its own: it does not fit on this one, and would on the next. */
  shouldBreak(height: number): boolean {
    return this.used > 0 && !this.fits(height) && this.holds(height);
  }

  /** Returns true if a page holds so much. */
  holds(height: number): boolean {
    return height <= this.page;
  }

  /** Points that are left on the page. */
  get room(): number {
    return this.page - this.used;
  }

  /** Returns true if the page may end here without looking empty, in programs too whose pages hold somewhat more. */
  get isHalfFull(): boolean {
    return this.used >= HALF_FULL * this.page;
  }

  begin(): void {
    this.used = 0;
  }
}
