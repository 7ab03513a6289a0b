/** Text of cells in XML: whatever it holds, it comes back as it was. */
import { decodeCellEscapes, decodeText, encodeCellText } from '../../../src/workbook/xlsx/xml/text';
import fc from '../../helpers/random';

const comesBack = (text: string): string => decodeCellEscapes(decodeText(encodeCellText(text), 'phần'));

it.each([
  ['a character that XML cannot hold', 'trước\u0000sau\u000b', 'trước_x0000_sau_x000B_'],
  ['half of a character', 'nửa \ud83d', 'nửa _xD83D_'],
  ['what looks like an escape of Excel', 'mã _x000D_', 'mã _x005F_x000D_'],
  ['what would be one once its end is escaped', '_x0041\u0001', '_x005F_x0041_x0001_'],
  ['signs of XML', 'A & B <"C">', 'A &amp; B &lt;&quot;C&quot;&gt;'],
])('keeps %s', (_, text, written) => {
  expect(encodeCellText(text)).toBe(written);
  expect(comesBack(text)).toBe(text);
});

it('writes line ends as Excel does', () => {
  expect(encodeCellText('một\r\nhai\rba')).toBe('một\nhai\nba');
});

it('keeps any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('_', 'x', '0041', '_x', '_x0041', '\u0000', '\udfff', '&#10;'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('').replace(/\r\n?/g, '\n');
      expect(comesBack(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
