import fc from '../../helpers/random';
import { crc32 } from '../../../src/workbook/xlsx/zip/crc32';

/** The definition, bit by bit. */
function byDefinition(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test('The checksum is that of zip, in one go or continued', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 60 }), (bytes, cut) => {
      expect(crc32(bytes)).toBe(byDefinition(bytes));
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(byDefinition(bytes));
    }),
  );
});
