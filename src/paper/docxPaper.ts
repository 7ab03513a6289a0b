/**
 * Sets a paper as a Word document in the form of Nghị định 30/2020/NĐ-CP (Annex I): A4, margins 20, 20, 30 and 15 mm,
 * Times New Roman 13 to 14, number of the page at the top from the second page on. The only folder that knows docx.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper, PaperBlock } from '../core/report/summary/paper';
import type { CalendarDate } from '../core/time/types';

const FONT = 'Times New Roman';
/** Sizes in half points, as documents count. */
const BODY = 28;
const SMALL = 26;
const HEAD = 24;
const TABLE = 22;
const RECIPIENTS = 22;
/** Millimetres in twentieths of a point. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4);
/** Width between the margins. */
const TEXT_WIDTH = mm(210 - 30 - 15);

/** When the paper was made; goes into the document's properties. */
export interface PaperMoment {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
}

/** Returns the document's bytes. The same paper and moment give the same bytes. */
export async function docxPaper(paper: Paper, moment: PaperMoment): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Tiến độ',
    lastModifiedBy: 'Tiến độ',
    title: paper.subject,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        children: [
          heads(paper),
          line(''),
          line(paper.title, { bold: true }),
          line(paper.subject, { bold: true }),
          rule(),
          ...paper.blocks.flatMap(blockOf),
          line(''),
          signatures(paper),
        ],
      },
    ],
  });
  const packed = await Packer.toBlob(document);
  return settled(new Uint8Array(await packed.arrayBuffer()), moment);
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SMALL });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
}

function run(text: string, look: Look = {}): TextRun {
  const options: IRunOptions = {
    text,
    font: FONT,
    bold: look.bold ?? false,
    italics: look.italics ?? false,
    size: look.size ?? BODY,
    ...(look.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
  return new TextRun(options);
}

/** A centred line. */
function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
}

/** The short line under the subject. */
function rule(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    indent: { left: mm(55), right: mm(55) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Two columns without borders: the agency and the nation, or the recipients and the signature. */
function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [Math.round(TEXT_WIDTH * share), TEXT_WIDTH - Math.round(TEXT_WIDTH * share)];
  const cells = [left, right].map(
    (children, index) =>
      new TableCell({
        children,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
      }),
  );
  return new Table({
    rows: [new TableRow({ children: cells })],
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });
}

function heads({ agency, nation, number, placeAndDay }: Paper): Table {
  const left = [
    line(agency[0], { size: HEAD }),
    line(agency[1], { size: HEAD, bold: true, underline: true }),
    line(number, { size: SMALL }),
  ];
  const right = [
    line(nation[0], { size: HEAD, bold: true }),
    line(nation[1], { size: SMALL, bold: true, underline: true }),
    line(placeAndDay, { size: SMALL, italics: true }),
  ];
  return twoColumns(left, right, 0.42);
}

function signatures({ recipients, signer }: Paper): Table {
  const [heading = '', ...names] = recipients;
  const left = [
    new Paragraph({ children: [run(heading, { bold: true, italics: true, size: 24 })] }),
    ...names.map((text) => new Paragraph({ children: [run(text, { size: RECIPIENTS })] })),
  ];
  return twoColumns(left, [line(signer, { bold: true })], 0.5);
}

const BODY_TEXT: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: mm(12.7) },
  spacing: { before: 120, after: 60, line: 300 },
};

function blockOf(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ ...BODY_TEXT, keepNext: true, children: [run(block.text, { bold: true })] })];
    case 'paragraph':
      return [new Paragraph({ ...BODY_TEXT, children: [run(block.text)] })];
    case 'note':
      return [new Paragraph({ ...BODY_TEXT, children: [run(block.text, { italics: true, size: 24 })] })];
    case 'table':
      return [tableOf(block)];
  }
}

function tableOf({ columns, rows, total }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / sum));
  const cell = (text: string, column: number, look: Look, centred: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: text.split('\n').map(
        (part) =>
          new Paragraph({
            alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: [run(part, { size: TABLE, ...look })],
          }),
      ),
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, column) => cell(title, column, { bold: true }, true)),
  });
  const body = rows.map(
    (texts, index) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align }, column) =>
          cell(texts[column] ?? '', column, { bold: total && index === rows.length - 1 }, align === 'centre'),
        ),
      }),
  );
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

const PROPERTIES = 'docProps/core.xml';

/** The library stamps the clock of the machine into the package; the paper's own moment stands there instead. */
function settled(bytes: Uint8Array, { date, hour, minute }: PaperMoment): Uint8Array {
  const two = (value: number): string => String(value).padStart(2, '0');
  const stamp = `${date.year}-${two(date.month)}-${two(date.day)}T${two(hour)}:${two(minute)}:00`;
  const files = unzipSync(bytes);
  const properties = files[PROPERTIES];
  if (properties !== undefined) {
    const text = new TextDecoder().decode(properties);
    files[PROPERTIES] = strToU8(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}Z`));
  }
  return zipSync(files, { mtime: stamp });
}
