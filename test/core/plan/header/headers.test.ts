/** The headings of columns in `test/cases/headers.md`, which an official may correct, mean what stands beside them. */
import { readHeader } from '../../../../src/core/plan/header/headerMeaning';
import type { HeaderReading } from '../../../../src/core/plan/header/headerMeaning';
import { cellFrom } from '../../../helpers/casePlan';
import { caseTable } from '../../../helpers/caseTable';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

/** The words of the table for what a reading says. */
const MEANINGS: Readonly<Record<HeaderReading['meaning'], string>> = {
  number: 'số thứ tự',
  detail: 'số thứ tự thứ hai',
  content: 'nội dung',
  field: 'lĩnh vực',
  lead: 'chủ trì',
  coordinating: 'phối hợp',
  director: 'người chỉ đạo',
  due: 'thời hạn',
  product: 'sản phẩm',
  completed: 'ngày hoàn thành',
  percent: 'tỷ lệ',
  result: 'kết quả',
  explanation: 'giải trình',
  objective: 'nguyên nhân khách quan',
  subjective: 'nguyên nhân chủ quan',
  remedy: 'hướng khắc phục',
  note: 'ghi chú',
  other: 'không đọc',
};

/** Says a reading in the words of the table. */
function inWords(reading: HeaderReading | null): string {
  if (reading === null) return 'không rõ';
  const { meaning, faces, weak } = reading;
  const said = MEANINGS[meaning];
  if (meaning === 'director' && faces.includes('lead')) return `${said}, hoặc chủ trì (tùy các cột bên cạnh)`;
  if (faces.length > 0)
    return `${said}, hoặc ${faces.map((face) => MEANINGS[face]).join(', ')} (tùy giá trị trong cột)`;
  return weak ? `${said} (nếu không có cột nào rõ hơn)` : said;
}

const ONE_LINE = caseTable('headers.md', 'Tiêu đề một dòng', ['Tiêu đề cột', 'Cột đó là']);
const TWO_LINES = caseTable('headers.md', 'Tiêu đề hai dòng', ['Dòng trên', 'Dòng dưới', 'Cột đó là']);

test.each(ONE_LINE)('The heading "$Tiêu đề cột" is read as: $Cột đó là', (line) => {
  const words = line['Tiêu đề cột'];
  expect([readHeader('', words), readHeader(words, '')].map(inWords)).toEqual([line['Cột đó là'], line['Cột đó là']]);
});

test.each(TWO_LINES)('The heading "$Dòng trên" above "$Dòng dưới" is read as: $Cột đó là', (line) => {
  expect(inWords(readHeader(line['Dòng trên'], line['Dòng dưới']))).toBe(line['Cột đó là']);
});

const BY_VALUES = ['Tiêu đề tùy giá trị trong cột', 'Cột mang tên trạng thái nhưng không phải cột đánh dấu'].flatMap(
  (heading) => caseTable('headers.md', heading, ['Tiêu đề cột', 'Thời gian ở nơi khác', 'Giá trị', 'Cột đó là']),
);

test.each(BY_VALUES)(
  'A column "$Tiêu đề cột" of "$Giá trị" (time told elsewhere: $Thời gian ở nơi khác) is: $Cột đó là',
  (line) => {
    const elsewhere = line['Thời gian ở nơi khác'];
    const cells = line['Giá trị'].split('; ').map((text) => cellFrom(text === '-' ? '' : text));
    const due = elsewhere === 'cột Thời hạn' ? ['Thời hạn'] : [];
    const band = { 'dải tháng': [['THÁNG 3']], 'dải quý': [['QUÝ I']] }[elsewhere] ?? [];
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', line['Tiêu đề cột'], ...due],
      ...band,
      ...cells.map(({ value }, at) => [at + 1, `Duy tu tuyến ${at + 1}`, 'P. QLĐT', value]),
    ];
    const formats = [
      ...rows.slice(0, rows.length - cells.length).map(() => []),
      ...cells.map(({ format }) => [undefined, undefined, undefined, format]),
    ];
    const name = elsewhere === 'tên trang Tháng 3' ? 'Tháng 3-2026' : 'Kế hoạch 2026';
    const [sheet] = planOf(workbookOf(sheetOf(name, rows, { formats }), CATALOGUE_SHEET), { year: 2026 }).sheets;
    const meaning = sheet?.columns.find(({ column }) => column === 3)?.meaning;
    expect(meaning === undefined ? 'không đọc' : MEANINGS[meaning]).toBe(line['Cột đó là']);
  },
);

test('Characters that nobody sees, numbers of columns and hints in brackets change nothing', () => {
  for (const heading of [
    'Nội\u200b dung',
    '\ufeffNội dung',
    'Nội du\u00adng',
    'Nội dung\n(1)',
    'Nội dung (*)',
    'Nội dung [a]',
    'NỘI\r\nDUNG (ghi rõ)',
  ]) {
    expect([heading, inWords(readHeader(heading, ''))]).toEqual([heading, 'nội dung']);
  }
  expect(inWords(readHeader('Đ/c phụ trách', ''))).toBe(inWords(readHeader('Phụ trách', '')));
  expect(inWords(readHeader('ĐV chủ trì (đ/c)', ''))).toBe('chủ trì');
});
