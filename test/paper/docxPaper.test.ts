import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Paper } from '../../src/core/report/summary/paper';
import { docxPaper } from '../../src/paper/docxPaper';
import { describeOffice, pagesOf } from '../helpers/libreOffice';

const MOMENT = { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 };

const PAPER: Paper = {
  agency: ['CƠ QUAN TRÊN', 'CƠ QUAN'],
  nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: 'Số: ……/BC-……',
  placeAndDay: '……, ngày 05 tháng 02 năm 2026',
  title: 'BÁO CÁO',
  subject: 'Kết quả tháng 1',
  blocks: [
    { kind: 'heading', text: 'I. KẾT QUẢ' },
    { kind: 'paragraph', text: 'Đã thực hiện <02>/03 nhiệm vụ & còn 01' },
    {
      kind: 'table',
      columns: [
        { title: 'Stt', width: 1, align: 'centre' },
        { title: 'Nội dung', width: 9, align: 'left' },
      ],
      rows: Array.from({ length: 80 }, (_, index) => [String(index + 1), `Việc ${index + 1}\ndòng hai`]),
      total: false,
    },
  ],
  recipients: ['Nơi nhận:', '- Lưu: VT'],
  signer: 'GIÁM ĐỐC',
};

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`No part ${name}`);
  return strFromU8(content);
}

test('The document is A4 with the margins of the form, in Times New Roman, its table headers repeated', async () => {
  const document = part(await docxPaper(PAPER, MOMENT), 'word/document.xml');
  expect(/<w:pgSz [^>]*>/.exec(document)?.[0]).toContain('w:w="11906" w:h="16838"');
  const margins = /<w:pgMar ([^>]*)/.exec(document)?.[1] ?? '';
  const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) =>
    Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]),
  );
  expect([top, bottom, left, right]).toEqual([1134, 1134, 1701, 850]);
  expect(document).toContain('<w:tblHeader/>');
  const fonts = new Set([...document.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font));
  expect([...fonts]).toEqual(['Times New Roman']);
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
  test('the document has its pages, all of A4', async () => {
    const { pages, sizes } = pagesOf(await docxPaper(PAPER, MOMENT), 'docx');
    expect(pages).toBeGreaterThan(2);
    expect(sizes).toEqual(['595x842']);
  });
});
