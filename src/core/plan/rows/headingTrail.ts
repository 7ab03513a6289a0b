/** Under which band, field and heading a row stands. */
import { isTimedOutside, isUnplanned } from '../../time/bandLabel';
import type { Band } from './planRow';

/** How a heading is marked: by a Roman numeral, by a capital letter, or by nothing but its place. */
export type HeadingStyle = 'roman' | 'letter' | 'plain';

/**
 * Follows the headings of a sheet from top to bottom. After the last band that names a time, a heading begins a band
 * without a time (work that outside events set off) if its words say so, or if it is numbered in a way that no field was
 * before; any other is a part of the month it stands in. In a sheet of one month only its words can tell. Where headings of
 * a kind stand above the first band and never within one, the next of them ends the band: "I. … / Tháng 3 / … / II. …".
 */
export class HeadingTrail {
  band: Band | null = null;
  field: string | null = null;
  /** Counts up at every band and field. */
  fieldGroup = 0;
  /** Counts up at every heading. */
  group = 0;
  private bandColumn: number | null = null;
  private fieldStyle: HeadingStyle | null = null;
  private tasksInBand = 0;
  private readonly fieldStyles = new Set<HeadingStyle>();
  /** How the headings above the first band are marked. */
  private readonly stylesAbove = new Set<HeadingStyle>();
  /** The band that a numbered heading of work timed outside, or again and again, stands in, and how that heading is marked. */
  private outside: { readonly within: Band | null; readonly style: HeadingStyle } | null = null;
  /** How bands that name a time are marked. */
  private readonly bandStyles = new Set<HeadingStyle>();

  /** @param lastBandRow 1-based row of the last band that names a time; 0 when there is none */
  constructor(private readonly lastBandRow: number) {}

  enterBand(band: Band, column: number): void {
    this.band = band;
    this.outside = null;
    this.bandColumn = column;
    this.field = null;
    this.fieldStyle = null;
    this.fieldGroup += 1;
    this.tasksInBand = 0;
    this.enterHeading();
  }

  /** Takes a band and how it is marked. The next heading marked as recurring work is stands beside it, and not below. */
  enterMarkedBand(band: Band, column: number, style: HeadingStyle): void {
    const within = this.band;
    const recurring = band.time?.kind === 'recurring';
    this.enterBand(band, column);
    if (style === 'plain') return;
    if (recurring) this.outside = { within, style };
    else this.bandStyles.add(style);
  }

  /**
   * Returns true for a label of recurring work that is a section of the month or quarter it stands in: "I. Nhiệm vụ thường
   * xuyên" in month after month. It is a band where it is marked as the months are, or stands alone and unmarked.
   * @param isRepeated whether the label stands in the sheet more than once
   */
  isSectionOfMonth(style: HeadingStyle, isRepeated: () => boolean): boolean {
    const time = this.band?.time ?? null;
    if (time === null || time.kind === 'recurring' || time.kind === 'year') return false;
    return style === 'plain' ? isRepeated() : !this.bandStyles.has(style);
  }

  /** Returns true for a row below the last band that names a time. */
  isBelowBands(row: number): boolean {
    return row > this.lastBandRow;
  }

  /** Takes a heading that is no time and stands in a place of bands and fields, not among the contents. */
  enterSection(text: string, style: HeadingStyle, row: number, column: number): void {
    const outside = isTimedOutside(text) && row > this.lastBandRow;
    const afterLast = this.band !== null && row > this.lastBandRow && this.tasksInBand > 0;
    const ofOtherKind =
      !this.fieldStyles.has(style) &&
      (style === 'plain' ? isUnplanned(text) && this.bandColumn === column : this.fieldStyles.size > 0);
    const endsBands = outside || (afterLast && ofOtherKind);
    const { band } = this;
    if (endsBands) {
      this.enterBand({ text, time: null }, column);
      this.outside = outside && style !== 'plain' ? { within: band, style } : null;
      return;
    }
    // "III." beside "II. CÔNG VIỆC THEO YÊU CẦU CỦA …" stands in the month again; marked as the months are, in none.
    if (this.outside?.style === style) {
      this.band = this.bandStyles.has(style) ? { text, time: null, unread: true } : this.outside.within;
      this.outside = null;
    }
    if ((this.band?.time ?? null) !== null && this.tasksInBand > 0 && this.isAboveBands(style)) {
      this.enterBand({ text, time: null, unread: true }, column);
    }
    // Below a numbered field a plain heading is part of it.
    if (style === 'plain' && this.fieldStyle !== null && this.fieldStyle !== 'plain') {
      this.enterHeading();
      return;
    }
    if (this.band === null) this.stylesAbove.add(style);
    else if (!this.isAboveBands(style)) this.fieldStyles.add(style);
    this.field = text;
    this.fieldStyle = style;
    this.fieldGroup += 1;
    this.enterHeading();
  }

  private isAboveBands(style: HeadingStyle): boolean {
    return style !== 'plain' && this.stylesAbove.has(style) && !this.fieldStyles.has(style);
  }

  /** Takes a sub-heading: it groups rows and is no field. */
  enterHeading(): void {
    this.group += 1;
  }

  countTask(): void {
    this.tasksInBand += 1;
  }
}
