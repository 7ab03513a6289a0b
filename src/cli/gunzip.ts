import { gunzipSync } from 'node:zlib';
import type { Gunzip } from '../workbook/xlsx/xlsxWorkbook';

/** Node's own inflating, several times faster than streams of small pieces. */
export const gunzip: Gunzip = (gzip, largest) => gunzipSync(gzip, { maxOutputLength: largest });
