/** How each style of our tabs looks: one table for both adapters. Fonts and sizes follow the document form of Nghị định 30/2020. */
import { STEP_FILLS } from './shades';
import type { StyleName } from './types';

export interface StyleSpec {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  /** RGB hex without #. */
  readonly colour: string;
  /** Fill colour, RGB hex without #; null for none. */
  readonly fill: string | null;
  /** Thin border on all four sides. */
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Number format code in en-US form; `@` for text. */
  readonly format: string;
  readonly underline: boolean;
  /** May be typed into on a protected sheet; missing for no. */
  readonly unlocked?: true;
}

/** The font of every cell of ours. */
export const TAB_FONT = 'Times New Roman';
/** Letters of charts, in points: printed with their sheet they are no smaller than those of a list. */
export const CHART_LETTER_SIZE = 12.5;
/** Begins a footer, in Excel's codes: it would be set in the font of the program's own windows. */
export const FOOTER_FONT = `&"${TAB_FONT},Regular"&11`;

const base: StyleSpec = {
  bold: false,
  italic: false,
  size: 13,
  colour: '000000',
  fill: null,
  border: false,
  horizontal: 'left',
  vertical: 'top',
  wrap: false,
  format: 'General',
  underline: false,
};
const cell: StyleSpec = { ...base, border: true, wrap: true, vertical: 'center' };
/** Lines of long lists: a little smaller than tables of figures. */
const line: StyleSpec = { ...cell, size: 12.5 };
const header: StyleSpec = { ...cell, bold: true, horizontal: 'center', fill: 'DCE6F1' };
const total: StyleSpec = { ...cell, bold: true, fill: 'F2F2F2' };

/**
 * With the sign of Vietnamese: LibreOffice, Google and our own page then write “33,3” on every machine, as the sentence does.
 * Excel writes the sign of Windows' region.
 */
const COMMA_RATE = '[$-42A]0.0';
const LIGHT_ZEROS = '#,##0;-#,##0;"–"';

export const STYLES: Readonly<Record<StyleName, StyleSpec>> = {
  plain: base,
  title: { ...base, bold: true, size: 14, horizontal: 'center', vertical: 'center', wrap: true },
  subtitle: { ...base, italic: true, horizontal: 'center', wrap: true },
  headline: { ...base, wrap: true },
  note: { ...base, italic: true, wrap: true },
  // Of one line: they run over the empty cells beside them.
  'note-line': { ...base, italic: true },
  closing: { ...base, italic: true, horizontal: 'right' },
  'key-figure': { ...cell, bold: true, size: 20, horizontal: 'center', vertical: 'center', format: '@' },
  'key-note': { ...cell, horizontal: 'center', vertical: 'center', format: '@' },
  'list-group': { ...line, bold: true, fill: 'F2F2F2', format: '@' },
  line: { ...line, format: '@' },
  'line-centre': { ...line, format: '@', horizontal: 'center' },
  'line-count': { ...line, horizontal: 'center', format: '#,##0' },
  'line-date': { ...line, horizontal: 'center', format: 'dd/mm/yyyy' },
  'line-day': { ...line, horizontal: 'center', format: 'dd/mm' },
  'line-remark': { ...line, fill: 'FFFBE6', format: '@' },
  // What somebody still has to fill in.
  'line-missing': { ...line, fill: 'FDE9E7', format: '@' },
  section: { ...base, bold: true },
  header,
  text: { ...cell, format: '@' },
  'text-centre': { ...cell, format: '@', horizontal: 'center' },
  count: { ...cell, horizontal: 'center', format: '#,##0' },
  // Zeros stand lightly.
  figure: { ...cell, horizontal: 'center', format: LIGHT_ZEROS },
  // Bold on grey: told apart without colours too.
  'figure-late': { ...cell, bold: true, fill: 'E0E0E0', horizontal: 'center', format: LIGHT_ZEROS },
  rate: { ...cell, horizontal: 'center', format: '0.0' },
  'rate-comma': { ...cell, horizontal: 'center', format: COMMA_RATE },
  date: { ...cell, horizontal: 'center', format: 'dd/mm/yyyy' },
  // Of a list whose days are all of the year that its title names.
  day: { ...cell, horizontal: 'center', format: 'dd/mm' },
  link: { ...cell, horizontal: 'center', colour: '0563C1', underline: true, format: '@' },
  'total-text': { ...total, format: '@' },
  'total-count': { ...total, horizontal: 'center', format: '#,##0' },
  'total-figure': { ...total, horizontal: 'center', format: LIGHT_ZEROS },
  'total-rate': { ...total, horizontal: 'center', format: '0.0' },
  'total-rate-comma': { ...total, horizontal: 'center', format: COMMA_RATE },
  remark: { ...cell, fill: 'FFFBE6', format: '@' },
  // How much of a month is done, from a month that is not over to one of which everything is.
  'step-0': step(null),
  'step-1': step(STEP_FILLS[0]),
  'step-2': step(STEP_FILLS[1]),
  'step-3': step(STEP_FILLS[2]),
  'step-4': step(STEP_FILLS[3]),
  faint: { ...base, size: 9, colour: '7F7F7F', format: '@' },
  // Numbers of working columns: not in text format, in which Excel would take a number for text and miscount it.
  working: { ...base, size: 9, colour: '7F7F7F', wrap: true },
  // What somebody is asked for: in text format, so that "80%" and "1/2" stay what was typed.
  answer: { ...cell, fill: 'FFFBE6', format: '@', unlocked: true },
  'answer-day': { ...cell, fill: 'FFFBE6', horizontal: 'center', format: 'dd/mm/yyyy', unlocked: true },
  'answer-day-wanted': { ...cell, fill: 'FDE9E7', horizontal: 'center', format: 'dd/mm/yyyy', unlocked: true },
  'answer-late': { ...cell, fill: 'FDE9E7', format: '@', unlocked: true },
  // Nothing can be taken back from here.
  'answer-off': { ...cell, fill: 'D9D9D9', format: '@' },
};

function step(fill: string | null): StyleSpec {
  return { ...cell, horizontal: 'center', format: '@', fill };
}
