import { encodeCellText } from '../../../src/workbook/xlsx/xml/text';
import { Utf8Writer } from '../../../src/workbook/xlsx/xml/utf8Writer';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

describe('Utf8Writer', () => {
  it.each([
    ['Vietnamese, composed', 'Trình Ủy ban nhân dân tỉnh phê duyệt Đề án'],
    ['signs of XML', 'A & B < C > D "E" \'F\''],
    ['what looks like an escape of Excel', 'mã _x0041_ và _y'],
    ['line ends', 'một\r\nhai\rba\nbốn\tnăm'],
    ['what XML cannot hold', 'a\u0001b\ufffec\uffffd\ud800e\udc00f'],
    ['letters beyond the basic plane', '𠮷 và 😀'],
    ['nothing', ''],
  ])('writes the text of a cell as it is encoded elsewhere: %s', (_, value) => {
    const out = new Utf8Writer();
    out.ascii('<t>');
    out.cellText(value);
    out.ascii('</t>');
    expect(text(out.take())).toBe(`<t>${encodeCellText(value)}</t>`);
  });

  it('writes every code unit that stands alone as it is encoded elsewhere', () => {
    const out = new Utf8Writer();
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const value = `x${String.fromCharCode(unit)}y`;
      out.cellText(value);
      const written = text(out.take());
      if (written !== encodeCellText(value)) throw new Error(`U+${unit.toString(16)}: ${written}`);
    }
    expect(out.length).toBe(0);
  });

  it('grows with what is written, and begins anew after it was taken', () => {
    const out = new Utf8Writer();
    const long = 'ệ'.repeat(300_000);
    out.ascii('<t>');
    out.cellText(long);
    out.markup('</t> Ủ');
    const first = out.take();
    expect(out.length).toBe(0);
    out.ascii('<t>');
    expect(text(out.take())).toBe('<t>');
    expect(text(first)).toBe(`<t>${long}</t> Ủ`);
  });
});
