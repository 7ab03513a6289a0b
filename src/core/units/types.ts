/** The vocabulary of this module: units, the catalogue, and what was read in a cell of names. */

/** A unit of the catalogue, or one that was put together from the spellings of a plan. */
export interface Unit {
  /** Code of the catalogue (`LDVL`); for a unit without catalogue entry its most frequent spelling. */
  readonly code: string;
  /** Full name as written in the catalogue, or the most frequent spelling. */
  readonly name: string;
  /** Abbreviations as written in the catalogue, in order. */
  readonly short: readonly string[];
  /** Those of the abbreviations that are typing errors, read as such; of a unit put together from the plan only. */
  readonly slips?: readonly string[];
  /** Level (cấp) as the office writes it; only `Phòng` and `Đơn vị trực thuộc` have meaning in code. Empty when not known. */
  readonly kind: string;
  readonly source: 'catalogue' | 'plan';
}

/** A row of the catalogue that contradicts another: one name or abbreviation, two units. */
export interface CatalogueConflict {
  /** The name or abbreviation as written at the later row. */
  readonly text: string;
  readonly codes: readonly [string, string];
  /** 1-based row of the later entry. */
  readonly row: number;
  /** 0-based column of the later entry. */
  readonly column: number;
}

/** What a column of a catalogue sheet holds. */
export type CatalogueColumn = 'code' | 'name' | 'short' | 'kind';

/** Where the entries of a catalogue stand in its sheet, for those who change it; rows 1-based, columns 0-based. */
export interface CatalogueLayout {
  readonly headerRow: number;
  /** A column that the sheet does not have is missing. */
  readonly columns: Readonly<Partial<Record<CatalogueColumn, number>>>;
  /** Unit code → rows of its entries, ascending; a code met twice has several. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The first row below all entries that is wholly blank. */
  readonly nextRow: number;
}

/** The catalogue sheet as read. */
export interface Catalogue {
  /** Name of the sheet it came from. */
  readonly sheet: string;
  readonly units: readonly Unit[];
  readonly conflicts: readonly CatalogueConflict[];
  /** Missing for units that were read from no sheet. */
  readonly layout?: CatalogueLayout;
}

/** A text of a lead or coordinating cell with how often it stands in the plan. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
  readonly role: 'lead' | 'coordinating';
}

/** How a piece of text was matched to a unit. */
export type MatchHow = 'exact' | 'variant' | 'prefix' | 'typo';

/** One mention of a unit. */
export interface NameMatch {
  /** Unit code. */
  readonly unit: string;
  /** The piece of the cell that was matched, spaces and line breaks folded to one space. */
  readonly text: string;
  readonly how: MatchHow;
}

/** Something odd about how names were written, kept for the checks; never changes what was read. */
export interface NameRemark {
  readonly kind: 'separator-missing' | 'separator-odd' | 'repeated-word' | 'duplicate';
  /** The piece of the cell it is about. */
  readonly part: string;
  /** What the whole cell should hold instead, when that is plain. */
  readonly suggestion: string | null;
}

/** What was read in a cell of names. Nothing of the cell is dropped: every piece is a match, a collective or unknown. */
export interface CellNames {
  /** The cell's text as typed. */
  readonly text: string;
  /** Unit codes, distinct, in the order of mention. */
  readonly units: readonly string[];
  /** Collectives ("Các phòng, đơn vị liên quan") as written, spaces folded, in the order of mention. */
  readonly collectives: readonly string[];
  /** Pieces that are neither, as written, spaces folded. */
  readonly unknown: readonly string[];
  readonly matches: readonly NameMatch[];
  readonly remarks: readonly NameRemark[];
}

/** A lead cell: its own names, and the coordinating units named in it after "P/h", "phối hợp" (null when there are none). */
export interface LeadNames {
  readonly lead: CellNames;
  readonly coordinating: CellNames | null;
}
