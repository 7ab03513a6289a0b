/**
 * Makes a plan workbook of any size for the benchmark: one sheet a month, Hải Dương's columns with typed progress, a
 * catalogue, at least 30 % of the texts distinct. The same arguments give the same bytes.
 * Usage: node scripts/bench/makePlan.mjs TASKS FILE
 */
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const ROOMS = [
  ['KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC; KHTC', 'Phòng'],
  ['VLAT', 'Phòng Việc làm và An toàn lao động', 'P. VL-ATLĐ; VLATLĐ', 'Phòng'],
  ['GDNN', 'Phòng Giáo dục nghề nghiệp', 'P. GDNN; GDNN', 'Phòng'],
  ['BTXH', 'Phòng Bảo trợ xã hội', 'P. BTXH; BTXH', 'Phòng'],
  ['NCC', 'Phòng Người có công', 'P. NCC', 'Phòng'],
  ['TTS', 'Thanh tra Sở', 'Thanh tra', 'Phòng'],
  ['VP', 'Văn phòng Sở', 'VP; VP Sở', 'Phòng'],
  ['TTDV', 'Trung tâm Dịch vụ việc làm', 'TT DVVL', 'Đơn vị trực thuộc'],
  ['UBX', 'Ủy ban nhân dân các xã, phường', 'UBND cấp xã', 'UBND'],
  ['STC', 'Sở Tài chính', 'STC', 'Sở, ngành'],
];
const LEADS = ['P. KHTC', 'P. VL-ATLĐ', 'P. GDNN', 'P. BTXH', 'P.NCC', 'Thanh tra', 'VP Sở', 'TT DVVL'];
const COORDINATING = [
  'P. KHTC; VP',
  'UBND cấp xã; P. BTXH',
  'Các phòng, đơn vị liên quan',
  'P. GDNN; TT DVVL\nUBND cấp xã',
  'Thanh tra Sở, Sở Tài chính',
];
const VERBS = [
  'Xây dựng kế hoạch',
  'Tổng hợp báo cáo',
  'Kiểm tra việc thực hiện',
  'Hướng dẫn các đơn vị về',
  'Thẩm định hồ sơ',
  'Tổ chức hội nghị về',
  'Rà soát danh sách',
];
const MATTERS = [
  'chính sách việc làm',
  'an toàn vệ sinh lao động',
  'đào tạo nghề cho người lao động',
  'trợ giúp xã hội thường xuyên',
  'chăm sóc người có công',
  'dự toán thu chi',
  'tiếp công dân',
  'chuyển đổi số',
];
const DONE = ['Hoàn thành', 'Đã hoàn thành', '100%', 'x'];
const OPEN = ['Đang thực hiện', 'Chưa triển khai', '60%', '', 'Lùi sang tháng 12', 'Hủy', 'Đã trình lãnh đạo'];
/** The last month with typed results; of the months up to it nine tasks in ten are done, as offices report. */
const LAST_REPORTED_MONTH = 6;

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const strings = new Map();
const shared = (text) => {
  let index = strings.get(text);
  if (index === undefined) strings.set(text, (index = strings.size));
  return index;
};
let cells = 0;
const text = (ref, value) => (value === '' ? '' : (cells++, `<c r="${ref}" t="s"><v>${shared(value)}</v></c>`));
const number = (ref, value, style) => (cells++, `<c r="${ref}" s="${style}"><v>${value}</v></c>`);

/** @param of the office whose plan it is: the lines above the title, and a number that makes its work another's */
function monthSheet(month, tasks, { office, offset }) {
  const rows = [];
  let row = 1;
  const put = (parts) => rows.push(`<row r="${row}">${parts.join('')}</row>`) && row++;
  for (const line of office) put([text(`A${row}`, line)]);
  put([text(`A${row}`, `KẾ HOẠCH CÔNG TÁC THÁNG ${month} NĂM 2026`)]);
  row++;
  const header = [
    'Stt',
    'Nội dung',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Ghi chú',
    'Kết quả thực hiện',
    'Ngày hoàn thành',
    'Nguyên nhân khách quan',
    'Nguyên nhân chủ quan',
    'Hướng khắc phục',
    'Sản phẩm',
    'Người chỉ đạo',
  ];
  put(header.map((word, column) => text(`${String.fromCharCode(65 + column)}${row}`, word)));
  for (let task = 0; task < tasks; task++) {
    if (task % 50 === 0) put([text(`A${row}`, 'I'), text(`B${row}`, `Lĩnh vực số ${((task / 50) % 9) + 1}`)]);
    const seed = (task + offset) * 12 + month;
    // Seven of ten texts recur in every month, as in real plans; the others are distinct.
    const content = `${VERBS[seed % VERBS.length]} ${MATTERS[(seed >> 3) % MATTERS.length]}, đợt ${task % 10 < 7 ? task + offset : `${task + offset}/${month}`} theo chương trình công tác của cơ quan`;
    const isDone = month <= LAST_REPORTED_MONTH && (task + month) % 10 !== 7;
    const result = isDone ? DONE[seed % DONE.length] : month <= LAST_REPORTED_MONTH ? OPEN[seed % OPEN.length] : '';
    put([
      number(`A${row}`, (task % 50) + 1, 0),
      text(`B${row}`, content),
      text(`C${row}`, offset > 0 && task % 13 === 0 ? 'P. KHTC; VP Sở' : LEADS[seed % LEADS.length]),
      text(`D${row}`, COORDINATING[seed % COORDINATING.length]),
      text(`E${row}`, task % 9 === 0 ? `Công văn số ${task}` : ''),
      text(`F${row}`, result),
      isDone && seed % 3 !== 0 ? number(`G${row}`, 46022 + month * 30 - (task % 20), 1) : '',
      text(`H${row}`, !isDone && result !== '' && seed % 2 === 0 ? 'Chờ hướng dẫn của cấp trên' : ''),
      text(`I${row}`, !isDone && result !== '' && seed % 3 === 0 ? 'Phối hợp chưa kịp thời' : ''),
      text(`J${row}`, !isDone && result !== '' && seed % 4 === 0 ? 'Lập kế hoạch sớm hơn' : ''),
      text(`K${row}`, `Báo cáo số ${seed}`),
      text(`L${row}`, `Đ/c Phó Giám đốc ${(seed % 3) + 1}`),
    ]);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function catalogueSheet() {
  const rows = [['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'], ...ROOMS];
  const xml = rows.map(
    (cellTexts, index) =>
      `<row r="${index + 1}">${cellTexts.map((value, column) => text(`${String.fromCharCode(65 + column)}${index + 1}`, value)).join('')}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml.join('')}</sheetData></worksheet>`;
}

/**
 * Returns the bytes of a workbook with so many tasks in twelve sheets, and the number of its cells.
 * @param of for one plan of many: the lines that name its office, and a number above 0 of its own
 */
export function makePlan(tasks, of = { office: [], offset: 0 }) {
  strings.clear();
  cells = 0;
  const files = {};
  const names = [];
  for (let month = 1; month <= 12; month++) {
    const share = Math.floor(tasks / 12) + (month <= tasks % 12 ? 1 : 0);
    files[`xl/worksheets/sheet${month}.xml`] = strToU8(monthSheet(month, share, of));
    names.push(`Tháng ${month}`);
  }
  files['xl/worksheets/sheet13.xml'] = strToU8(catalogueSheet());
  names.push('Danh mục đơn vị');
  files['xl/sharedStrings.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${strings.size}">${[...strings.keys()].map((value) => `<si><t xml:space="preserve">${escape(value)}</t></si>`).join('')}</sst>`,
  );
  files['xl/styles.xml'] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
  );
  files['xl/workbook.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  );
  files['xl/_rels/workbook.xml.rels'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  files['_rels/.rels'] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  );
  files['[Content_Types].xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  );
  const fixed = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: '2026-01-01T00:00:00Z', level: 6 }]]),
  );
  return { bytes: zipSync(fixed), cells, distinctTexts: strings.size };
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  const [tasks, file] = process.argv.slice(2);
  const made = makePlan(Number(tasks));
  writeFileSync(file, made.bytes);
  console.log(
    `${file}: ${tasks} tasks, ${made.cells} cells, ${made.distinctTexts} distinct texts, ${(made.bytes.length / 1e6).toFixed(1)} MB`,
  );
}
