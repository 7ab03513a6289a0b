/** The page about the form of papers says of each measure what the Word document has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paper } from '../../src/core/report/papers/types';
import { docxPaper } from '../../src/paper/docxPaper';
import { child, openPackage, within } from '../helpers/approval/xmlTree';
import type { XmlNode } from '../helpers/approval/xmlTree';

const PAGE = readFileSync(path.join(__dirname, '..', '..', 'docs', 'van-ban.md'), 'utf8');

const PAPER: Paper = {
  title: 'Báo cáo',
  language: 'vi-VN',
  parts: [
    {
      landscape: false,
      blocks: [
        {
          kind: 'letterhead',
          above: 'CẤP TRÊN',
          name: 'CƠ QUAN',
          nation: 'NƯỚC',
          motto: 'Tiêu ngữ',
          number: 'Số: 1',
          about: null,
          placeAndDay: 'Nơi, ngày',
        },
        { kind: 'title', title: 'BÁO CÁO', subject: 'Trích yếu' },
        { kind: 'paragraph', text: 'Nội dung' },
        { kind: 'signature', recipients: ['Nơi nhận:', '- Lưu.'], signer: ['GIÁM ĐỐC'], name: 'Họ tên' },
      ],
    },
  ],
};

/** What the page says of Tiến độ, by the name of the row. */
function said(row: string): string {
  const line = PAGE.split('\n').find((each) => each.startsWith(`| ${row} |`));
  return line?.split('|')[3]?.trim() ?? `no row "${row}"`;
}

const millimetres = (twentieths: string | undefined): string =>
  String(Math.round((Number(twentieths) / 1440) * 254) / 10).replace('.', ',');

let body: XmlNode;
let styles: XmlNode;
let header: XmlNode;
beforeAll(async () => {
  const book = openPackage(await docxPaper(PAPER, { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 }));
  const found = child(book.tree('word/document.xml'), 'body');
  if (found === undefined) throw new Error('No body');
  body = found;
  styles = partOf(book.tree('word/styles.xml'));
  header = partOf(book.tree('word/header1.xml'));
});

function partOf(tree: XmlNode | null): XmlNode {
  if (tree === null) throw new Error('A part is missing');
  return tree;
}

const textOf = (node: XmlNode): string =>
  within(node, 't')
    .map(({ text }) => text)
    .join('');
const attribute = (node: XmlNode | undefined, name: string): string | undefined =>
  Object.entries(node?.attributes ?? {}).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

/** Size in points of a text; that of the document where it says none. */
function size(text: string): string {
  const paragraph = within(body, 'p').find((each) => textOf(each) === text);
  const own = paragraph && within(paragraph, 'sz')[0];
  const usual = within(styles, 'rPrDefault').flatMap((each) => within(each, 'sz'))[0];
  return String(Number(attribute(own ?? usual, 'val')) / 2);
}

/** The paragraph properties of the style of texts. */
function ofBody(name: 'spacing' | 'ind'): XmlNode | undefined {
  const style = within(styles, 'style').find((each) => attribute(each, 'styleId') === 'TienDoBody');
  return style && within(style, name)[0];
}

test('the page has the margins and the paper of the document', () => {
  const margins = within(body, 'pgMar')[0];
  const paper = within(body, 'pgSz')[0];
  expect(said('Khổ giấy')).toBe(`${millimetres(attribute(paper, 'w'))} × ${millimetres(attribute(paper, 'h'))} mm`);
  expect(said('Lề trên, lề dưới')).toBe(`${millimetres(attribute(margins, 'top'))} mm`);
  expect(attribute(margins, 'bottom')).toBe(attribute(margins, 'top'));
  expect(said('Lề trái')).toBe(`${millimetres(attribute(margins, 'left'))} mm`);
  expect(said('Lề phải')).toBe(`${millimetres(attribute(margins, 'right'))} mm`);
});

test('the page has the sizes of letters of the document', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Quốc hiệu', 'NƯỚC'],
    ['Tiêu ngữ', 'Tiêu ngữ'],
    ['Tên cơ quan chủ quản', 'CẤP TRÊN'],
    ['Tên cơ quan', 'CƠ QUAN'],
    ['Số, ký hiệu', 'Số: 1'],
    ['Địa danh, thời gian', 'Nơi, ngày'],
    ['Tên loại, trích yếu', 'Trích yếu'],
    ['Chức vụ, họ tên người ký', 'GIÁM ĐỐC'],
  ];
  for (const [row, text] of cases) expect(`${row}: ${said(row)}`).toBe(`${row}: cỡ ${size(text)}`);
  expect(said('Nơi nhận')).toBe(`cỡ ${size('Nơi nhận:')} và ${size('- Lưu.')}`);
  expect(said('Số trang')).toBe(`cỡ ${Number(attribute(within(header, 'sz')[0], 'val')) / 2}`);
});

test('the page has indent and spacing of the document', () => {
  expect(said('Nội dung')).toBe(`cỡ ${size('Nội dung')}, lùi ${millimetres(attribute(ofBody('ind'), 'firstLine'))} mm`);
  expect(said('Khoảng cách đoạn')).toBe(`${Number(attribute(ofBody('spacing'), 'before')) / 20} pt`);
  const lines = String(Number(attribute(ofBody('spacing'), 'line')) / 240).replace('.', ',');
  expect(said('Khoảng cách dòng')).toBe(`${lines} dòng`);
});

/** The cells of the row that has a text, each as one text. */
function rowOf(text: string): readonly string[] {
  const row = within(body, 'tr').find((each) => within(each, 'p').some((paragraph) => textOf(paragraph) === text));
  return row === undefined ? [] : within(row, 'tc').map(textOf);
}

test('the page says what stands level in the document', () => {
  expect(said('Vị trí số và ngày')).toBe('cùng một hàng');
  expect(rowOf('Số: 1')).toEqual(['Số: 1', 'Nơi, ngày']);
  expect(said('Vị trí chữ ký và nơi nhận')).toBe('cùng một hàng');
  expect(rowOf('GIÁM ĐỐC')).toEqual(['Nơi nhận:- Lưu.', 'GIÁM ĐỐCHọ tên']);
});

test('the page says of numbers of pages and headings what the document has', () => {
  expect(said('Vị trí số trang')).toBe('giữa lề trên, từ trang thứ hai');
  expect(attribute(within(header, 'jc')[0], 'val')).toBe('center');
  expect(within(header, 'instrText').map(({ text }) => text)).toEqual(['PAGE']);
  expect(within(body, 'titlePg')).toHaveLength(1);
  const heading = within(styles, 'style').find((each) => attribute(each, 'styleId') === 'Heading1');
  const points = Number(attribute(heading && within(heading, 'sz')[0], 'val')) / 2;
  expect(said('Đề mục')).toBe(`cỡ ${points}, đậm; “I.” in hoa, “1.” in thường`);
  expect(heading && within(heading, 'b')).toHaveLength(1);
});
