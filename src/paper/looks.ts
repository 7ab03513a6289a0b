/** Sizes, lengths and styles of papers (Nghị định 30/2020/NĐ-CP, Annex I), and the small parts that everything is made of. */
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IStylesOptions } from 'docx';
import { BOLD_LETTERS, REGULAR_LETTERS } from '../core/draft/letterWidths';

export const FONT = 'Times New Roman';

/** Sizes in half points, as documents count. */
export const SIZE = {
  body: 28,
  /** Number, day, number of the page. */
  small: 26,
  /** Names of agency and nation. */
  head: 24,
  recipientsHeading: 24,
  recipients: 22,
  table: 24,
  note: 24,
  /** Tables of many figures. */
  narrowTable: 22,
  yearTable: 21,
} as const;

/** Lines of 1.1, in 240ths: the body of a report is three pages then, and lines of capitals with two marks do not touch. */
const BODY_LINE = 264;

/** Returns millimetres in twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** Returns points in twentieths of a point. */
export function points(length: number): number {
  return Math.round(length * 20);
}

/** Names of our paragraph styles. */
export const STYLE = { body: 'TienDoBody', cell: 'TienDoCell' } as const;

/** Styles of a document in a language such as `vi-VN`. Headings are real ones: Word's navigation shows them. */
export function documentStyles(language: string): IStylesOptions {
  const heading = { run: { font: FONT, size: SIZE.body, bold: true, color: '000000' } };
  const bodyLike = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    // Said, for LibreOffice takes a number of its own for points.
    spacing: { before: points(6), after: 0, line: BODY_LINE, lineRule: LineRuleType.AUTO },
  };
  return {
    default: {
      document: { run: { font: FONT, size: SIZE.body, language: { value: language } } },
      title: { ...heading, paragraph: { alignment: AlignmentType.CENTER, keepNext: true } },
      heading1: { ...heading, paragraph: { ...bodyLike, keepNext: true, keepLines: true } },
      heading2: { ...heading, paragraph: { ...bodyLike, keepNext: true, keepLines: true } },
    },
    paragraphStyles: [
      { id: STYLE.body, name: 'Tien do - Body', basedOn: 'Normal', quickFormat: true, paragraph: bodyLike },
      {
        id: STYLE.cell,
        name: 'Tien do - Table',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

/** A piece of text. What is not said is as in its paragraph's style. */
export function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ text, ...look });
}

/** A centred line. */
export function line(text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: [run(text, look)] });
}

/** Width of a text on one line, in twentieths of a point. */
export function textWidth(text: string, { size = SIZE.body, bold = false }: Look): number {
  const letters = bold ? BOLD_LETTERS : REGULAR_LETTERS;
  let ems = 0;
  for (let at = 0; at < text.length; at += 1) ems += letters.of(text.charCodeAt(at));
  return Math.round(ems * size * 10);
}

/**
 * A drawn line of a length, centred within a width (both in twentieths of a point): the border of a paragraph without text.
 * Characters underlined are no line (Annex I).
 * @param after room below it
 */
export function drawnLine(length: number, width: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: points(2), after, line: points(2), lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}
