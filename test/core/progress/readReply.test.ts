/** Cells below "Văn bản trả lời" in lists of documents. */
import { readReply } from '../../../src/core/progress/readReply';
import { isoDate } from '../../../src/core/time/date';

const read = (text: string): string => {
  const found = readReply(text, 2026);
  return found.kind === 'date' ? isoDate(found.date) : found.kind;
};

it.each([
  'Số 125/SNV-TCBC ngày 14/01/2026',
  '125/SNV-TCBC ngày 14/01/2026',
  'số 125/SNV-TCBC, ngày 14-01-2026',
  '125/SNV-TCBC (14/01/2026)',
  '125/SNV-TCBC, 14/1/2026',
  '125/SNV-TCBC – 14.01.2026',
  'CV 125/SNV-TCBC ngày 14/01/2026',
  'Công văn số 125/SNV-TCBC ngày 14 tháng 01 năm 2026',
  'Báo cáo số 15/BC-SNV ngày 14/01/2026.',
  '15/BC-SNV\nngày 14/01/2026',
  'Đã trả lời tại Công văn số 125/SNV-TCBC ngày 14/01/2026',
  'Đã có văn bản số 125/SNV ngày 14/01/2026',
  'Tờ trình số 15/TTr-SNV ký ngày 14/01/2026',
  'Số 125 ngày 14/01/2026',
  '125-CV/ĐU ngày 14/01/2026',
  '15/2026/QĐ-UBND ngày 14/01/2026',
  '125a/SNV ngày 14/01',
  '125/snv-tcbc ngày 14/01/2026',
  '14/01/2026 (125/SNV-TCBC)',
  'Ngày 14/01/2026, số 125/SNV-TCBC',
  '90/SNV ngày 10/01/2026; 125/SNV-TCBC ngày 14/01/2026',
  '125/SNV-TCBC ngày 14/01/2026\n90/SNV ngày 10/01/2026',
  'Số: 125/SNV-TCBC ngày 14/01/2026',
  'Công văn số 125/SNV\u00a0- TCBC ngày 14/01/2026',
])('number and day are the answer: %s', (text) => {
  expect(read(text)).toBe('2026-01-14');
});

it.each([
  'Đang dự thảo',
  'Dự thảo',
  'Dự thảo công văn số 125/SNV ngày 14/01/2026',
  'Đang dự thảo công văn số    /SNV ngày   /01/2026',
  '/SNV-TCBC ngày 14/01/2026',
  '125/SNV-TCBC',
  'Số 125',
  'Công văn số 125/SNV ngày 14/01/2026 gửi lấy ý kiến các sở',
  'Chưa trả lời công văn số 125/UBND ngày 14/01/2026',
  'Theo công văn số 125/UBND ngày 14/01/2026 thì chưa phải trả lời',
  'Không phải trả lời',
  '125/SNV ngày 14/01/2026; đang chờ ý kiến',
  'Trình Chủ tịch ký',
  '',
])('without both, or with more beside it, it is none: %s', (text) => {
  expect(read(text)).toBe('none');
});

it('a day that does not exist is told as one', () => {
  expect(read('125/SNV-TCBC ngày 31/02/2026')).toBe('invalid');
});

it('does not take long over a long cell', () => {
  expect(read('số 1/a-'.repeat(4000))).toBe('none');
  expect(read(`125/${'A-'.repeat(140)}`)).toBe('none');
});
