/**
 * Writes the sample plan: the year 2026 of a department that does not exist, with the forms and typos of real plans.
 * `node scripts/make-sample.mjs [FILE]`; without a file name it writes assets/ke-hoach-mau.xlsx. The same bytes each time.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from './sample/department.mjs';
import { workbookBytes } from './sample/package.mjs';
import { HEADER_ROW, planSheet } from './sample/planSheet.mjs';

const target = process.argv[2] ?? fileURLToPath(new URL('../assets/ke-hoach-mau.xlsx', import.meta.url));

const catalogueRows = [
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'].map((value) => ({ value, style: 'header' })),
  ...CATALOGUE.map((row) => row.map((value) => ({ value: value === '' ? null : value, style: 'cell' }))),
];

const bytes = workbookBytes([
  {
    name: 'Kế hoạch 2026',
    ...planSheet(),
    widths: [6, 56, 20, 34, 20, 14, 24, 24, 24, 14],
    headerRow: HEADER_ROW,
    landscape: true,
  },
  {
    name: 'Danh mục đơn vị',
    rows: catalogueRows,
    merges: [],
    widths: [12, 52, 32, 20],
    headerRow: 1,
    landscape: false,
  },
]);
writeFileSync(target, bytes);
