/** Papers as Word documents: the measures of Nghị định 30/2020/NĐ-CP, Annex I, part I, held on the XML. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { BOLD_LETTERS } from '../../src/core/draft/letterWidths';
import type { Paper, PaperBlock, PaperLetterhead, PaperTable } from '../../src/core/report/papers/types';
import { docxPaper } from '../../src/paper/docxPaper';
import { cellMargin, tableSize } from '../../src/paper/table';
import { child, children, openPackage, within } from '../helpers/approval/xmlTree';
import type { XmlNode } from '../helpers/approval/xmlTree';
import { describeOffice, pagesOf } from '../helpers/libreOffice';
import { samplePapers } from '../helpers/samplePapers';

const MOMENT = { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 };

const LETTERHEAD: PaperLetterhead = {
  kind: 'letterhead',
  above: 'UBND TỈNH AN SƠN',
  name: 'SỞ XÂY DỰNG',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: ……/BC-SXD',
  about: 'V/v đôn đốc',
  placeAndDay: 'An Sơn, ngày 05 tháng 02 năm 2026',
};

const TABLE: PaperTable = {
  kind: 'table',
  columns: [
    { title: 'Stt', width: 15, align: 'centre' },
    { title: 'Nội dung', width: 150, align: 'left' },
  ],
  rows: Array.from({ length: 80 }, (_, index) => [String(index + 1), `Việc ${index + 1}\ndòng hai`]),
  total: false,
};

const PAPER: Paper = {
  title: 'Kết quả tháng 1',
  language: 'vi-VN',
  parts: [
    {
      landscape: false,
      blocks: [
        LETTERHEAD,
        { kind: 'title', title: 'BÁO CÁO', subject: 'Kết quả tháng 1,\nnhiệm vụ tháng 2' },
        { kind: 'addressee', text: 'Kính gửi: UBND tỉnh' },
        { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
        { kind: 'heading', level: 2, text: '1. Kết quả chung' },
        { kind: 'paragraph', text: 'Đã thực hiện <02>/03 nhiệm vụ & còn 01' },
        TABLE,
        { kind: 'room', lines: 2, keep: true },
        { kind: 'paragraph', text: 'Trên đây là báo cáo./.', keep: true },
        {
          kind: 'signature',
          recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
          signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
          name: 'Trần Văn An',
        },
      ],
    },
    {
      landscape: true,
      blocks: [
        { kind: 'annex-title', number: 'Phụ lục', title: 'NHIỆM VỤ QUÁ HẠN', of: '(Kèm theo Báo cáo số ……)' },
        TABLE,
      ],
    },
  ],
};

async function bodyOf(paper = PAPER): Promise<XmlNode> {
  const body = child(openPackage(await docxPaper(paper, MOMENT)).tree('word/document.xml'), 'body');
  if (body === undefined) throw new Error('No body');
  return body;
}

const textOf = (node: XmlNode): string =>
  within(node, 't')
    .map(({ text }) => text)
    .join('');

/** The paragraph that holds a text. */
function paragraph(body: XmlNode, text: string): XmlNode {
  const found = within(body, 'p').find((each) => textOf(each) === text);
  if (found === undefined) throw new Error(`No paragraph "${text}"`);
  return found;
}

/** Size in points, bold and italic of the run with a text; what it does not say is its style's. */
function look(body: XmlNode, text: string): Look {
  return lookOf(paragraph(body, text));
}

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
}

function lookOf(of: XmlNode): Look {
  const [run] = within(of, 'r');
  const properties = run === undefined ? undefined : child(run, 'rPr');
  const size = child(properties, 'sz')?.attributes['val'];
  return {
    size: size === undefined ? 14 : Number(size) / 2,
    bold: child(properties, 'b') !== undefined,
    italics: child(properties, 'i') !== undefined,
  };
}

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`No part ${name}`);
  return strFromU8(content);
}

const MM = 1440 / 25.4;

/** Length of a drawn line in millimetres, of the paragraph after the one with a text, in a place so many millimetres wide. */
function lineBelow(body: XmlNode, text: string, width: number): number {
  const all = within(body, 'p');
  return lineLength(all[all.indexOf(paragraph(body, text)) + 1], width);
}

function lineLength(line: XmlNode | undefined, width: number): number {
  const properties = line === undefined ? undefined : child(line, 'pPr');
  expect(child(child(properties, 'pBdr'), 'bottom')?.attributes['val']).toBe('single');
  const indent = child(properties, 'ind')?.attributes ?? {};
  expect(indent['left']).toBe(indent['right']);
  return width - (Number(indent['left']) + Number(indent['right'])) / MM;
}

/** Width of a bold text in millimetres. */
function boldWidth(text: string, size: number): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + BOLD_LETTERS.of(letter.charCodeAt(0)), 0);
  return (ems * size * 25.4) / 72;
}

describe('By the decree', () => {
  test('pages are A4, upright, annexes lying, with margins of 20, 20, 30 and 15 mm (I.1 to 3)', async () => {
    const sections = within(await bodyOf(), 'sectPr');
    const sizes = sections.map((section) => child(section, 'pgSz')?.attributes);
    expect(sizes.map((size) => [size?.['w'], size?.['h'], size?.['orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ]);
    for (const section of sections) {
      const margins = child(section, 'pgMar')?.attributes ?? {};
      const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) => Number(margins[side]) / MM);
      expect(top).toBeGreaterThanOrEqual(19.99);
      expect(bottom).toBeGreaterThanOrEqual(19.99);
      expect(left).toBeGreaterThanOrEqual(29.99);
      expect(right).toBeGreaterThanOrEqual(14.98);
      expect(Math.max(top ?? 0, bottom ?? 0)).toBeLessThanOrEqual(25);
      expect(left).toBeLessThanOrEqual(35);
      expect(right).toBeLessThanOrEqual(20);
    }
  });

  test('letters are Times New Roman, Vietnamese, 14 points (I.4)', async () => {
    const styles = part(await docxPaper(PAPER, MOMENT), 'word/styles.xml');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('<w:lang w:val="vi-VN"/>');
    expect(new Set([...styles.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font))).toEqual(
      new Set(['Times New Roman']),
    );
  });

  test('pages are numbered in the middle of the top margin, 13 points, not the first; each annex by itself (I.7, III.1.đ)', async () => {
    const bytes = await docxPaper(PAPER, MOMENT);
    const opc = openPackage(bytes);
    for (const section of within(await bodyOf(), 'sectPr')) {
      expect(child(section, 'titlePg')).toBeDefined();
      expect(child(section, 'pgNumType')?.attributes['start']).toBe('1');
      const heads = children(section, 'headerReference').map(({ attributes }) => {
        const tree = opc.tree(opc.target('word/document.xml', attributes['id'] ?? ''));
        return { type: attributes['type'], text: JSON.stringify(tree) };
      });
      expect(heads.find(({ type }) => type === 'default')?.text).toContain('PAGE');
      expect(heads.find(({ type }) => type === 'default')?.text).toContain('"center"');
      expect(heads.find(({ type }) => type === 'default')?.text).toContain('"26"');
      expect(heads.find(({ type }) => type === 'first')?.text).not.toContain('PAGE');
    }
  });

  test('agency, nation, number and day have their sizes and looks (II.1 to 4)', async () => {
    const body = await bodyOf();
    expect(look(body, LETTERHEAD.above)).toEqual({ size: 12, bold: false, italics: false });
    expect(look(body, LETTERHEAD.name)).toEqual({ size: 12, bold: true, italics: false });
    expect(look(body, LETTERHEAD.nation)).toEqual({ size: 12, bold: true, italics: false });
    expect(look(body, LETTERHEAD.motto)).toEqual({ size: 13, bold: true, italics: false });
    expect(look(body, LETTERHEAD.number)).toEqual({ size: 13, bold: false, italics: false });
    expect(look(body, LETTERHEAD.placeAndDay)).toEqual({ size: 13, bold: false, italics: true });
    expect(look(body, LETTERHEAD.about ?? '')).toEqual({ size: 12, bold: false, italics: false });
    // The nation's name stands on one line.
    const nation = Number(within(body, 'gridCol')[1]?.attributes['w']) / MM;
    expect(boldWidth(LETTERHEAD.nation, 12)).toBeLessThan(nation);
  });

  test('lines are drawn, as long as the motto, a third to half of agency and subject; nothing is underlined (II.1, 2, 5)', async () => {
    const body = await bodyOf();
    const [agency = 0, nation = 0] = within(body, 'gridCol').map(({ attributes }) => Number(attributes['w']) / MM);
    const motto = lineBelow(body, LETTERHEAD.motto, nation) - boldWidth(LETTERHEAD.motto, 13);
    expect(Math.abs(motto)).toBeLessThan(1);
    const name = lineBelow(body, LETTERHEAD.name, agency) / boldWidth(LETTERHEAD.name, 12);
    expect(name).toBeGreaterThan(1 / 3);
    expect(name).toBeLessThan(1 / 2);
    const subject = lineBelow(body, 'nhiệm vụ tháng 2', 165) / boldWidth('nhiệm vụ tháng 2', 14);
    expect(subject).toBeGreaterThan(1 / 3);
    expect(subject).toBeLessThan(1 / 2);
    expect(within(body, 'u')).toEqual([]);
  });

  test('text is 14 points, justified, its first line 12.7 mm in, 6 points apart, 1.1 lines (II.6.e)', async () => {
    const styles = openPackage(await docxPaper(PAPER, MOMENT)).tree('word/styles.xml');
    const body = children(styles, 'style').find(({ attributes }) => attributes['styleId'] === 'TienDoBody');
    const properties = body === undefined ? undefined : child(body, 'pPr');
    expect(child(properties, 'jc')?.attributes['val']).toBe('both');
    expect(Number(child(properties, 'ind')?.attributes['firstLine']) / MM).toBeCloseTo(12.7, 1);
    const spacing = child(properties, 'spacing')?.attributes ?? {};
    expect(Number(spacing['before'])).toBeGreaterThanOrEqual(120);
    // Between single and 1.5 lines. Without its rule LibreOffice takes the number for points.
    expect(Number(spacing['line']) / 240).toBeCloseTo(1.1, 2);
    expect(spacing['lineRule']).toBe('auto');
  });

  test('signer and recipients have their sizes, with room for a signature (II.7, 9)', async () => {
    const body = await bodyOf();
    expect(look(body, 'KT. GIÁM ĐỐC')).toEqual({ size: 14, bold: true, italics: false });
    expect(look(body, 'Trần Văn An')).toEqual({ size: 14, bold: true, italics: false });
    const room = child(child(paragraph(body, 'Trần Văn An'), 'pPr'), 'spacing')?.attributes['before'];
    expect(Number(room) / MM).toBeGreaterThan(20);
    expect(look(body, 'Nơi nhận:')).toEqual({ size: 12, bold: true, italics: true });
    expect(look(body, '- Lưu: VT.')).toEqual({ size: 11, bold: false, italics: false });
  });

  test('an annex has its number, title and paper in the middle, 14, 14 and 13 points (III.1)', async () => {
    const body = await bodyOf();
    expect(look(body, 'Phụ lục')).toEqual({ size: 14, bold: true, italics: false });
    expect(look(body, 'NHIỆM VỤ QUÁ HẠN')).toEqual({ size: 14, bold: true, italics: false });
    expect(look(body, '(Kèm theo Báo cáo số ……)')).toEqual({ size: 13, bold: false, italics: true });
    for (const text of ['Phụ lục', 'NHIỆM VỤ QUÁ HẠN', '(Kèm theo Báo cáo số ……)']) {
      expect(child(child(paragraph(body, text), 'pPr'), 'jc')?.attributes['val']).toBe('center');
    }
  });
});

/** The looks that the decree has for what stands in a block, in its order; of tables only that they are there. */
function looksAsked(block: PaperBlock): readonly (readonly [text: string, look: Look])[] {
  const plain = (size: number): Look => ({ size, bold: false, italics: false });
  const bold = (size: number): Look => ({ size, bold: true, italics: false });
  const slanted = (size: number): Look => ({ size, bold: false, italics: true });
  switch (block.kind) {
    case 'letterhead':
      return [
        ...(block.above === '' ? [] : ([[block.above, plain(12)]] as const)),
        [block.name, bold(12)],
        [block.nation, bold(12)],
        [block.motto, bold(13)],
        [block.number, plain(13)],
        ...(block.about === null ? [] : ([[block.about, plain(12)]] as const)),
        [block.placeAndDay, slanted(13)],
      ];
    case 'title':
      return block.subject.split('\n').map((text) => [text, bold(14)] as const);
    case 'annex-title':
      return [
        [block.number, bold(14)],
        [block.title, bold(14)],
        [block.of, slanted(13)],
      ];
    case 'addressee':
      return [[block.text, plain(14)]];
    case 'paragraph':
      return [[block.text, block.small === true ? slanted(12) : plain(14)]];
    case 'signature': {
      const [head = '', ...recipients] = block.recipients;
      return [
        [head, { size: 12, bold: true, italics: true }],
        ...recipients.map((text) => [text, plain(11)] as const),
        ...block.signer.map((text) => [text, bold(14)] as const),
        ...(block.name === '' ? [] : ([[block.name, bold(14)]] as const)),
      ];
    }
    case 'heading':
    case 'room':
    case 'table':
      return [];
  }
}

describe('Every report and letter of the sample, of a month, a quarter, half a year, nine months and a year', () => {
  const papers: { readonly name: string; readonly paper: Paper; readonly body: XmlNode }[] = [];
  beforeAll(async () => {
    for (const { name, paper } of await samplePapers())
      if (/^(?:report|letters) /.test(name)) papers.push({ name, paper, body: await bodyOf(paper) });
  });

  test('has each block in its size and look', () => {
    expect(papers.map(({ name }) => name)).toEqual(
      ['2026-03', '2026-06', '2026-Q3', '2026-10', '2026-H1', '2026-9M', '2026'].flatMap((period) => [
        `report ${period}`,
        `letters ${period}`,
      ]),
    );
    const missed: string[] = [];
    for (const { name, paper, body } of papers) {
      const looks = new Map<string, Set<string>>();
      for (const each of within(body, 'p')) {
        const text = textOf(each);
        looks.set(text, (looks.get(text) ?? new Set()).add(JSON.stringify(lookOf(each))));
      }
      const asked = paper.parts.flatMap(({ blocks }) => blocks.flatMap(looksAsked));
      expect(asked.length).toBeGreaterThan(20);
      for (const [text, look] of asked)
        if (looks.get(text)?.has(JSON.stringify(look)) !== true)
          missed.push(`${name}: ${text}: ${[...(looks.get(text) ?? ['not there'])].join(' ')}`);
    }
    expect(missed).toEqual([]);
  });

  test('has its drawn lines at their lengths, and nothing underlined', () => {
    for (const { name, paper, body } of papers) {
      const [agency = 0, nation = 0] = within(body, 'gridCol').map(({ attributes }) => Number(attributes['w']) / MM);
      for (const block of paper.parts.flatMap(({ blocks }) => blocks)) {
        if (block.kind === 'letterhead') {
          expect(lineBelow(body, block.motto, nation) / boldWidth(block.motto, 13)).toBeCloseTo(1, 1);
          expectThirdToHalf(name, lineBelow(body, block.name, agency) / boldWidth(block.name, 12));
        }
        if (block.kind === 'title') {
          const lines = block.subject.split('\n');
          const longest = Math.max(...lines.map((text) => boldWidth(text, 14)));
          expectThirdToHalf(name, lineBelow(body, lines.at(-1) ?? '', 165) / Math.min(longest, 165));
        }
      }
      expect(within(body, 'u')).toEqual([]);
    }
  });

  function expectThirdToHalf(name: string, share: number): void {
    expect({ name, share: share > 1 / 3 && share < 1 / 2 ? 'third to half' : share }).toEqual({
      name,
      share: 'third to half',
    });
  }

  test('has its pages A4 with their margins and numbers, annexes lying, and a signature that is never cut', () => {
    for (const { paper, body } of papers) {
      const sections = within(body, 'sectPr');
      expect(sections.map((section) => child(section, 'pgSz')?.attributes['orient'])).toEqual(
        paper.parts.map(({ landscape }) => (landscape ? 'landscape' : 'portrait')),
      );
      for (const section of sections) {
        const { w, h } = child(section, 'pgSz')?.attributes ?? {};
        expect([w, h].sort()).toEqual(['11906', '16838']);
        const margins = child(section, 'pgMar')?.attributes ?? {};
        expect(['top', 'bottom', 'left', 'right'].map((side) => Math.round(Number(margins[side]) / MM))).toEqual([
          20, 20, 30, 15,
        ]);
        expect(child(section, 'titlePg')).toBeDefined();
        expect(child(section, 'pgNumType')?.attributes['start']).toBe('1');
      }
      for (const row of within(body, 'tr')) expect(child(child(row, 'trPr'), 'cantSplit')).toBeDefined();
    }
  });
});

test('Headings are real ones, so that Word’s navigation shows them', async () => {
  const body = await bodyOf();
  const styleOf = (text: string): string | undefined =>
    child(child(paragraph(body, text), 'pPr'), 'pStyle')?.attributes['val'];
  expect(styleOf('BÁO CÁO')).toBe('Title');
  expect(styleOf('I. KẾT QUẢ')).toBe('Heading1');
  expect(styleOf('1. Kết quả chung')).toBe('Heading2');
  expect(styleOf('Phụ lục')).toBe('Heading1');
});

/** Whether a paragraph stays on one page with what comes next. */
function keeps(block: XmlNode | undefined): boolean {
  const keepNext = block === undefined ? undefined : child(child(block, 'pPr'), 'keepNext');
  return keepNext !== undefined && keepNext.attributes['val'] !== 'false';
}

test('The signature is never cut, and never without the closing sentence', async () => {
  const body = await bodyOf();
  const blocks = body.children.filter(({ name }) => name === 'p' || name === 'tbl');
  const at = blocks.findIndex((block) => block.name === 'tbl' && textOf(block).includes('KT. GIÁM ĐỐC'));
  // Dotted lines, closing sentence, the gap before the block.
  expect(blocks.slice(at - 3, at).map(keeps)).toEqual([true, true, true]);
  const signature = blocks[at];
  for (const row of signature === undefined ? [] : children(signature, 'tr')) {
    expect(child(child(row, 'trPr'), 'cantSplit')).toBeDefined();
  }
});

test('A table that keeps has its last row, and no other, on one page with what comes after it', async () => {
  const heading = { kind: 'heading', level: 2, text: 'III. Nhận xét' } as const;
  const keepsOf = async (keep: boolean): Promise<readonly boolean[]> => {
    const blocks = [{ ...TABLE, rows: TABLE.rows.slice(0, 3), keep }, heading];
    const body = await bodyOf({ ...PAPER, parts: [{ landscape: false, blocks }] });
    const rows = within(body, 'tr').slice(1);
    const after = body.children[body.children.findIndex(({ name }) => name === 'tbl') + 1];
    return [...rows.map((row) => within(row, 'p').every(keeps)), keeps(after)];
  };
  expect(await keepsOf(true)).toEqual([false, false, true, true]);
  expect(await keepsOf(false)).toEqual([false, false, false, false]);
});

test('What ends a part takes no room, and the paper ends with a paragraph: no page is empty but for its number', async () => {
  const [letter] = PAPER.parts;
  const body = await bodyOf({ ...PAPER, parts: letter === undefined ? [] : [letter, letter] });
  const last = body.children.filter(({ name }) => name === 'p' || name === 'tbl').at(-1);
  const ends = [
    ...within(body, 'sectPr').flatMap((section) =>
      within(body, 'p').filter((each) => within(each, 'sectPr').includes(section)),
    ),
    ...(last === undefined ? [] : [last]),
  ];
  expect(ends).toHaveLength(2);
  for (const end of ends) {
    const properties = child(end, 'pPr');
    expect(end.name).toBe('p');
    expect(child(properties, 'spacing')?.attributes).toMatchObject({
      line: '20',
      lineRule: 'exact',
      before: '0',
      after: '0',
    });
    expect(textOf(end)).toBe('');
  }
});

test('No row of a table is cut, and its head comes again on every page', async () => {
  const tables = within(await bodyOf(), 'tbl').filter((table) => textOf(table).includes('Việc 80'));
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    const rows = children(table, 'tr').map((row) => child(row, 'trPr'));
    expect(rows.every((row) => child(row, 'cantSplit') !== undefined)).toBe(true);
    expect(rows.map((row) => child(row, 'tblHeader') !== undefined).lastIndexOf(true)).toBe(0);
  }
});

test('A cell left blank is no higher than its letters, which are smaller where a page is full', async () => {
  const blank: PaperTable = { ...TABLE, rows: [['1', '']] };
  const sizes = async (table: PaperTable): Promise<readonly string[]> => {
    const body = await bodyOf({ ...PAPER, parts: [{ landscape: false, blocks: [table] }] });
    const marks = within(body, 'tc').flatMap((cell) => children(cell, 'p').map((each) => child(each, 'pPr')));
    return marks.map((mark) => child(child(mark, 'rPr'), 'sz')?.attributes['val'] ?? '');
  };
  expect(await sizes(blank)).toEqual(['24', '24', '24', '24']);
  expect(await sizes({ ...blank, small: true })).toEqual(['22', '22', '22', '22']);
});

test('No word in the head of a table is broken, in any paper of the sample plan', async () => {
  for (const { name, paper } of await samplePapers()) {
    const tables = paper.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const size = tableSize(table) / 2;
      for (const { title, width } of table.columns) {
        const room = width - (2 * cellMargin(table)) / MM;
        const tooWide = title.split(/\s+/).filter((word) => boldWidth(word, size) > room);
        expect({ name, title, tooWide }).toEqual({ name, title, tooWide: [] });
      }
      expect(size).toBeGreaterThanOrEqual(10.5);
    }
  }
});

test('Every part is well-formed XML and every text of the paper stands in it', async () => {
  const bytes = await docxPaper(PAPER, MOMENT);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    expect(() => new SaxesParser().write(strFromU8(content)).close()).not.toThrow();
  }
  const document = part(bytes, 'word/document.xml');
  expect(document).toContain('Đã thực hiện &lt;02&gt;/03 nhiệm vụ &amp; còn 01');
  expect(document).toContain('Việc 80');
});

test('The same paper gives the same bytes, dated by its own moment', async () => {
  const first = await docxPaper(PAPER, MOMENT);
  // The machine's clock goes on by more than the two seconds that a zip can tell apart.
  const now = Date.now();
  jest.useFakeTimers({
    now: now + 3000,
    doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'hrtime'],
  });
  try {
    expect(Buffer.compare(first, await docxPaper(PAPER, MOMENT))).toBe(0);
  } finally {
    jest.useRealTimers();
  }
  expect(part(first, 'docProps/core.xml')).toContain('>2026-02-05T08:05:00Z<');
});

describeOffice('Opened by LibreOffice', () => {
  test('the document has its pages, upright and lying', async () => {
    const [printed] = pagesOf([await docxPaper(PAPER, MOMENT)], 'docx');
    expect(printed?.pages).toBeGreaterThan(4);
    expect(printed?.sizes).toEqual(['595x842', '842x595']);
  });

  test('the page for the meeting is one page', async () => {
    const papers = (await samplePapers()).filter(({ name }) => name.startsWith('meeting'));
    const printed = pagesOf(await Promise.all(papers.map(({ paper }) => docxPaper(paper, MOMENT))), 'docx');
    expect(papers).not.toEqual([]);
    for (const [index, { name }] of papers.entries())
      expect({ name, pages: printed[index]?.pages }).toEqual({ name, pages: 1 });
  });
});
