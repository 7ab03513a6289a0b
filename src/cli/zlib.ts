import nodeZlib, { constants, deflateRaw, gunzip, gunzipSync } from 'node:zlib';
import type { Zlib } from '../workbook/xlsx/xlsxWorkbook';

const KILOBYTE = 1024;
/** Node takes none below. */
const SMALLEST_CHUNK = 64;

/** Node's own deflate: inflating at once is several times faster than streams of small pieces, deflating runs beside us. */
export const zlib: Zlib = {
  gunzip: (gzip, largest) => gunzipSync(gzip, inOneGo(largest)),
  gunzipAside: (gzip, largest) =>
    new Promise((resolve, reject) => {
      gunzip(gzip, inOneGo(largest), (error, data) => {
        if (error) reject(error);
        else resolve(data);
      });
    }),
  deflateBlock: (bytes) =>
    new Promise((resolve, reject) => {
      // Room for all that comes out, so that it is done in one go; a flush ends it on a whole byte.
      const chunkSize = bytes.length + 64 * KILOBYTE;
      deflateRaw(bytes, { level: 6, chunkSize, finishFlush: constants.Z_SYNC_FLUSH }, (error, data) => {
        if (error) reject(error);
        // A copy: the data keep the room in memory that they were given for their longest.
        else resolve(new Uint8Array(data));
      });
    }),
  // Node has it from 20.15 on.
  ...('crc32' in nodeZlib && { crc32: (bytes, before) => nodeZlib.crc32(bytes, before) }),
};

/** Room for all that comes out: pieces would have to be copied together. */
function inOneGo(largest: number): { maxOutputLength: number; chunkSize: number } {
  return { maxOutputLength: largest, chunkSize: Math.max(largest, SMALLEST_CHUNK) };
}
