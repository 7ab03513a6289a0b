/** A paper as plain data: what is on it and in which order. A writer of documents sets it; nothing here knows Word. */

/** A column of a table: its title, its width in millimetres, and how its cells stand. */
export interface PaperColumn {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'centre';
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is the total. */
  readonly total: boolean;
  /** Letters a little smaller, where a page would be too full. */
  readonly small?: boolean;
  /** With `keep` its last row stays on one page with what comes next. */
  readonly keep?: boolean;
}

/** Agency and nation, number and day: how a paper begins (Nghị định 30/2020/NĐ-CP, Annex I, part I, II.1 to 4). */
export interface PaperLetterhead {
  readonly kind: 'letterhead';
  /** The agency above; empty for none. */
  readonly above: string;
  readonly name: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  /** What a letter is about ("V/v …"), below its number; null for papers with a title. */
  readonly about: string | null;
  readonly placeAndDay: string;
}

/** Recipients and signature; the last thing of a paper, together with the paragraphs before it that `keep`. */
export interface PaperSignature {
  readonly kind: 'signature';
  /** Lines of the list of recipients, its heading first. */
  readonly recipients: readonly string[];
  /** "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC": a line each. */
  readonly signer: readonly string[];
  /** Below the room for the signature; empty where nobody is named. */
  readonly name: string;
}

export type PaperBlock =
  | PaperLetterhead
  | { readonly kind: 'title'; readonly title: string; readonly subject: string }
  /** "Phụ lục I", its title, and the paper it belongs to. */
  | { readonly kind: 'annex-title'; readonly number: string; readonly title: string; readonly of: string }
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** With `keep` it stays on one page with what comes next; a `small` one is a note. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly keep?: boolean; readonly small?: boolean }
  /** Dotted lines to write on, never parted. */
  | { readonly kind: 'room'; readonly lines: number; readonly keep?: boolean }
  | PaperTable
  | PaperSignature;

/** Pages of one orientation with numbers of their own. */
export interface PaperPart {
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** A whole document: a paper with its annexes, or several papers one after the other. */
export interface Paper {
  /** For the document's properties. */
  readonly title: string;
  /** Of its text, as documents name it: `vi-VN`. */
  readonly language: string;
  readonly parts: readonly PaperPart[];
}

/** Millimetres between the margins of an upright and a lying page. */
export const TEXT_WIDTH = { upright: 165, lying: 252 } as const;
