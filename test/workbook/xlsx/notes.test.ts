/** Comments and text boxes of a form that came back: they are told beside the answers, each with its cell. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reasonsText, receiveForms } from '../../../src/app/collect/receive';
import { readReceived } from '../../../src/workbook/xlsx/receivedBooks';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { filledBook } from '../../helpers/filledBooks';
import { REL_NS, textParts, zipOf } from '../../helpers/makeXlsx';
import { NOW, formsFor, openBook, randomFrom, runner, say } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/ke-hoach-mau.xlsx')));
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const LETTERS = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL_NS}/${kind}" Target="${target}"/>`;

/** A form with comments of both kinds on cells and a text box. */
function withNotes(bytes: Uint8Array): Uint8Array {
  const parts = { ...textParts(bytes) };
  parts['xl/comments1.xml'] =
    `<comments xmlns="${MAIN}"><authors><author>An</author></authors><commentList>` +
    `<comment ref="D6" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">An:\n</t></r><r><t>Chờ phòng Tài chính &amp; Kế hoạch</t></r></text></comment>` +
    `<comment ref="C5" authorId="0"><text><t>[Threaded comment] Đã họp</t></text></comment>` +
    `<comment ref="E7" authorId="0"><text><t> </t></text></comment></commentList></comments>`;
  parts['xl/threadedComments/threadedComment1.xml'] =
    `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="C5" id="{1}"><text>Đã họp</text></threadedComment>` +
    `<threadedComment ref="C5" id="{2}" parentId="{1}"><text>Còn chờ ký</text></threadedComment></ThreadedComments>`;
  parts['xl/drawings/drawing9.xml'] =
    `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${LETTERS}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>8</xdr:row></xdr:from>` +
    `<xdr:sp><xdr:txBody><a:p><a:r><a:t>Phòng xin </a:t></a:r><a:r><a:t>lùi</a:t></a:r></a:p><a:p><a:r><a:t>hai việc</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;
  const name = 'xl/worksheets/_rels/sheet1.xml.rels';
  const own =
    parts[name] ??
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const added = [
    relation('rId71', 'comments', '../comments1.xml'),
    `<Relationship Id="rId72" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`,
    relation('rId73', 'drawing', '../drawings/drawing9.xml'),
  ];
  parts[name] = own.replace('</Relationships>', `${added.join('')}</Relationships>`);
  return zipOf(parts);
}

it('reads comments of both kinds and text boxes, an old copy of a new comment once', async () => {
  const { opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
  const [sent] = (await formsFor(opened, '2026-09', '2026-09-25')).forms;
  if (sent === undefined) throw new Error('no form');
  const bytes = withNotes((await filledBook(sent, randomFrom(4))).bytes);
  const notes = valueOf(await valueOf(await openXlsx('tra loi.xlsx', bytes, runner)).notes());
  expect(notes).toEqual([
    { sheet: 'Báo cáo kết quả', row: 5, column: 2, text: 'Đã họp' },
    { sheet: 'Báo cáo kết quả', row: 5, column: 2, text: 'Còn chờ ký' },
    { sheet: 'Báo cáo kết quả', row: 6, column: 3, text: 'An:\nChờ phòng Tài chính & Kế hoạch' },
    { sheet: 'Báo cáo kết quả', row: 9, column: 1, text: 'Phòng xin lùi\nhai việc' },
  ]);
});

it('tells them beside the answers, and takes the answers as ever', async () => {
  const { opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
  const [sent] = (await formsFor(opened, '2026-09', '2026-09-25')).forms;
  if (sent === undefined) throw new Error('no form');
  const plain = (await filledBook(sent, randomFrom(4))).bytes;
  const take = async (bytes: Uint8Array) => {
    const books = valueOf(await readReceived({ name: 'tra loi.xlsx', bytes }, runner));
    return valueOf(await receiveForms({ say, now: NOW, runner }, opened, books, null)).answers;
  };
  const before = await take(plain);
  const after = await take(withNotes(plain));
  expect(before.length).toBeGreaterThan(0);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
  expect(after.slice(before.length).map((answer) => [answer.kind, answer.content, reasonsText(answer, say)])).toEqual([
    ['lost', 'Đã họp', 'ghi chú (comment) hoặc hộp chữ ở ô C5; cần mở tệp để xem'],
    ['lost', 'Còn chờ ký', 'ghi chú (comment) hoặc hộp chữ ở ô C5; cần mở tệp để xem'],
    ['lost', 'An:\nChờ phòng Tài chính & Kế hoạch', 'ghi chú (comment) hoặc hộp chữ ở ô D6; cần mở tệp để xem'],
    ['lost', 'Phòng xin lùi\nhai việc', 'ghi chú (comment) hoặc hộp chữ ở ô B9; cần mở tệp để xem'],
  ]);
});
