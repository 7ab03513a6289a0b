/**
 * Sets a paper as a Word document in the form of Nghị định 30/2020/NĐ-CP (Annex I): A4, margins 20, 20, 30 and 15 mm,
 * Times New Roman 13 to 14, number of the page at the top from the second page on, annexes numbered by themselves. The only
 * folder that knows docx.
 */
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  LeaderType,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { ISectionOptions, Table } from 'docx';
import { TEXT_WIDTH } from '../core/report/papers/types';
import type { Paper, PaperBlock, PaperPart } from '../core/report/papers/types';
import { letterheadTable } from './letterhead';
import { SIZE, STYLE, documentStyles, drawnLine, line, mm, points, run, textWidth } from './looks';
import { settled } from './settled';
import type { PaperMoment } from './settled';
import { signatureTable } from './signature';
import { tableOf } from './table';

export type { PaperMoment } from './settled';

/** The line under a subject: between a third and half of the text's length. */
const SUBJECT_LINE = 0.4;

/** The line under what an annex belongs to; no length is said. */
const ANNEX_LINE = 0.25;

/** Returns the document's bytes. The same paper and moment give the same bytes. */
export async function docxPaper(paper: Paper, moment: PaperMoment): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Tiến độ',
    lastModifiedBy: 'Tiến độ',
    title: paper.title,
    styles: documentStyles(paper.language),
    sections: paper.parts.map(sectionOf),
  });
  const packed = await Packer.toBlob(document);
  return settled(new Uint8Array(await packed.arrayBuffer()), moment);
}

function sectionOf({ landscape, blocks }: PaperPart): ISectionOptions {
  const width = mm(landscape ? TEXT_WIDTH.lying : TEXT_WIDTH.upright);
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
    children: blocks.flatMap((block) => blockOf(block, width)),
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.small });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** @param width of the text, in twentieths of a point */
function blockOf(block: PaperBlock, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block, width)];
    case 'title':
      return titleLines(block, width);
    case 'annex-title':
      return [
        line(block.number, { bold: true }, { heading: HeadingLevel.HEADING_1, indent: { firstLine: 0 } }),
        line(block.title, { bold: true }),
        line(block.of, { italics: true, size: SIZE.small }),
        // As forms 2.1 and 2.2 of Annex III have it.
        drawnLine(textWidth(block.of, { size: SIZE.small }) * ANNEX_LINE, width, points(10)),
      ];
    case 'addressee':
      return [line(block.text, {}, { spacing: { before: points(8), after: points(10) } })];
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: [run(block.text)] })];
    }
    case 'paragraph':
      return [paragraphOf(block)];
    case 'room':
      return [dottedLines(block.lines, block.keep === true, width)];
    case 'table':
      return [
        tableOf(block),
        new Paragraph({
          keepNext: block.keep === true,
          spacing: { line: points(4), lineRule: 'exact' },
          children: [],
        }),
      ];
    case 'signature':
      return [
        new Paragraph({ keepNext: true, spacing: { line: points(8), lineRule: 'exact' }, children: [] }),
        signatureTable(block, width),
      ];
  }
}

function titleLines({ title, subject }: Extract<PaperBlock, { kind: 'title' }>, width: number): readonly Paragraph[] {
  const bold = { bold: true };
  const lines = subject.split('\n');
  const longest = Math.min(Math.max(...lines.map((text) => textWidth(text, bold))), width);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: points(14) }, children: [run(title)] }),
    ...lines.map((text) => line(text, bold)),
    drawnLine(longest * SUBJECT_LINE, width, points(10)),
  ];
}

function paragraphOf({ text, keep, small }: Extract<PaperBlock, { kind: 'paragraph' }>): Paragraph {
  const look = small === true ? { italics: true, size: SIZE.note } : {};
  return new Paragraph({ style: STYLE.body, keepNext: keep === true, children: [run(text, look)] });
}

function dottedLines(lines: number, keepNext: boolean, width: number): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    keepNext,
    keepLines: true,
    spacing: { before: points(6), line: 400, lineRule: LineRuleType.AUTO },
    indent: { firstLine: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: Array.from({ length: lines }, (_, index) =>
      index === 0 ? new TextRun({ children: ['\t'] }) : new TextRun({ break: 1, children: ['\t'] }),
    ),
  });
}
