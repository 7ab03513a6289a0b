/** What a plan says about the office that made it: its head (agency, symbol, place) and the block below the table (recipients, signer). */
import type { SheetGrid, WorkbookGrids } from '../grid/grid';
import { fold, foldMarks } from '../text/fold';
import { textOf } from './cellText';
import type { Plan } from './types';

/** What the papers of an office begin and end with; null or empty for what is not known. */
export interface Office {
  /** The agency above ("UBND TỈNH …"), as it is written over the office's own name. */
  readonly above: string | null;
  readonly name: string | null;
  /** The office's letters in the numbers of its papers: "SNV" in "12/KH-SNV". */
  readonly symbol: string | null;
  /** Where papers are dated: "Sông Lam" in "Sông Lam, ngày …". */
  readonly place: string | null;
  /** Whom a report is addressed to ("Kính gửi"). */
  readonly addressee: string | null;
  /** In whose name and as what the signer signs, a line each: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly signer: readonly string[];
  readonly signerName: string | null;
  /** Recipients, a line each, without dashes and signs at their ends; the last one ("Lưu: VT, VP") included. */
  readonly recipients: readonly string[];
}

export const UNKNOWN_OFFICE: Office = {
  above: null,
  name: null,
  symbol: null,
  place: null,
  addressee: null,
  signer: [],
  signerName: null,
  recipients: [],
};

/** Rows of a signature block; below them stands something else. */
const BLOCK_ROWS = 15;

/**
 * Reads the office out of the plan sheets that count, each piece from the last sheet that has it (the newest one names who
 * signs now). Nothing is made up: what does not stand there stays null.
 */
export function readOffice({ sheets }: Pick<WorkbookGrids, 'sheets'>, plan: Plan): Office {
  let office = UNKNOWN_OFFICE;
  for (const { name, counted, headerRow, taskRows } of plan.sheets) {
    const sheet = sheets.find((each) => each.name === name);
    if (!counted || sheet === undefined || headerRow === null) continue;
    office = { ...office, ...readHead(sheet, headerRow), ...readBlock(sheet, taskRows?.last ?? headerRow) };
  }
  return office;
}

type Found = Partial<{ -readonly [Piece in keyof Office]: Office[Piece] }>;

/** The words that names of bodies begin with, folded without marks. */
const BODY =
  /^(?:ubnd|uy ban|hdnd|hoi dong|so|bo|ban|cuc|chi cuc|tong cuc|vu|vien|truong|trung tam|phong|van phong|thanh tra|dang uy|tinh|cong an|lien doan|hoi|quy)(?: |$)/;
const NATION = /^(?:cong hoa xa hoi|doc lap)/;
const NUMBER = /^số\s*:?\s*[\d….…_ ]*\/\s*([\p{L}\d-]+)/iu;
const PLACE = /^(\p{Lu}[\p{L} .'-]{1,40}?)\s*,\s*ngày\b/u;

function readHead(sheet: SheetGrid, headerRow: number): Found {
  const found: Found = {};
  const bodies: string[] = [];
  for (const text of linesOf(sheet, 1, headerRow - 1).map((line) => line.text)) {
    const key = foldMarks(text);
    const symbol = NUMBER.exec(text)?.[1];
    const place = PLACE.exec(text)?.[1];
    // "KH-SNV": the kind of paper comes before the office's own letters.
    if (symbol !== undefined) found.symbol = symbol.includes('-') ? symbol.slice(symbol.indexOf('-') + 1) : symbol;
    else if (place !== undefined) found.place = place;
    else if (isCapital(text) && BODY.test(key) && !NATION.test(key) && bodies.length < 2) bodies.push(text);
  }
  const [first, second] = bodies;
  if (second !== undefined && first !== undefined) return { ...found, above: first, name: second };
  return first === undefined ? found : { ...found, name: first };
}

const RECIPIENTS = /^noi nhan\b/;
const DASH = /^[-–—+•]\s*/u;
/** Ranks that are signed in. */
const RANK =
  /^(?:tm|kt|tl|tuq|q)\.|^(?:quyen |pho )?(?:giam doc|chu tich|truong phong|chanh van phong|cuc truong|chi cuc truong|hieu truong|truong ban|vien truong|thu truong|tong giam doc|chanh thanh tra)/;
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,5}$/u;

function readBlock(sheet: SheetGrid, lastTask: number): Found {
  const lines = linesOf(sheet, lastTask + 1, lastTask + BLOCK_ROWS);
  const heading = lines.find(({ text }) => RECIPIENTS.test(foldMarks(text)));
  if (heading === undefined) return {};
  const found: Found = {};
  const recipients = lines
    .filter(({ row, column, text }) => column === heading.column && row >= heading.row && DASH.test(text))
    .map(({ text }) => text.replace(DASH, '').replace(/[\s;.,]+$/u, ''))
    .filter((text) => text !== '');
  if (recipients.length > 0) found.recipients = recipients;
  const right = lines.filter(({ row, column }) => column > heading.column && row >= heading.row);
  const signer = right.filter(({ text }) => isCapital(text) && RANK.test(foldMarks(text))).map(({ text }) => text);
  if (signer.length === 0) return found;
  // A later sheet that names a signer without a name takes the former one's name away: it may be somebody else.
  found.signer = signer;
  found.signerName = right.map(({ text }) => text).find((text) => NAME.test(text)) ?? null;
  return found;
}

interface Line {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

/** The lines of the cells of some rows, folded, row by row from the left. */
function linesOf(sheet: SheetGrid, first: number, last: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = first; row <= Math.min(last, sheet.rows.length); row += 1) {
    for (const [column, value] of (sheet.rows[row - 1] ?? []).entries()) {
      for (const part of textOf(value).split(/\r?\n/u)) {
        const text = fold(part);
        if (text !== '') lines.push({ row, column, text });
      }
    }
  }
  return lines;
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
