/** The closing parenthesis of an agenda item: who reports, and when. */
import { splitAgendaItem } from '../../../../src/core/plan/tasks/agendaItem';

const parts = (text: string): unknown => {
  const found = splitAgendaItem(text);
  return found === null ? null : [found.content, found.lead, found.time];
};

test.each<[string, readonly [content: string, lead: string, time: string]]>([
  ['Đề án thoát nước (Phòng Hạ tầng báo cáo trong tháng 4, 5)', ['Đề án thoát nước', 'Phòng Hạ tầng', 'tháng 4, 5']],
  ['Đề án thoát nước (Phòng Hạ tầng sẽ báo cáo vào quý II).', ['Đề án thoát nước', 'Phòng Hạ tầng', 'quý II']],
  ['Đề án thoát nước (Phòng Hạ tầng trình bày từ tháng 4)', ['Đề án thoát nước', 'Phòng Hạ tầng', 'tháng 4']],
  ['Đề án thoát nước (Phòng Hạ tầng chuẩn bị, tháng 4)', ['Đề án thoát nước', 'Phòng Hạ tầng', 'tháng 4']],
  ['Đề án thoát nước (Phòng Hạ tầng trình trong tháng 4)', ['Đề án thoát nước', 'Phòng Hạ tầng', 'tháng 4']],
  ['Đề án thoát nước (Phòng Hạ tầng chủ trì, tuần 2 tháng 4)', ['Đề án thoát nước', 'Phòng Hạ tầng', 'tuần 2 tháng 4']],
  ['Đề án thoát nước (Phòng Hạ tầng báo cáo)', ['Đề án thoát nước', 'Phòng Hạ tầng', '']],
  ['Đề án thoát nước (Phòng Hạ tầng trong tháng 4)', ['Đề án thoát nước', 'Phòng Hạ tầng', 'tháng 4']],
  ['Đề án thoát nước (T4)', ['Đề án thoát nước', '', 'T4']],
  ['Đề án thoát nước (các tháng 4, 5)', ['Đề án thoát nước', '', 'các tháng 4, 5']],
  ['Đề án thoát nước (ngày 15/4)', ['Đề án thoát nước', '', 'ngày 15/4']],
  ['Đề án (đợt 1) (Phòng Hạ tầng báo cáo tháng 4)', ['Đề án (đợt 1)', 'Phòng Hạ tầng', 'tháng 4']],
  ['Đề án (Phòng Hạ tầng (tổ 2) báo cáo tháng 4)', ['Đề án', 'Phòng Hạ tầng (tổ 2)', 'tháng 4']],
  ['Đề án ((Phòng Hạ tầng báo cáo tháng 4));', ['Đề án', 'Phòng Hạ tầng', 'tháng 4']],
  ['Đề án (Văn phòng báo cáo trong tháng 2', ['Đề án', 'Văn phòng', 'tháng 2']],
  ['Đề án (các phòng báo cáo trong quý 2', ['Đề án', 'các phòng', 'quý 2']],
  ['Đề án; Thanh tra báo cáo trong tháng 2)', ['Đề án;', 'Thanh tra', 'tháng 2']],
  ['Đề án Trung tâm Quỹ đất báo cáo trong tháng 2).', ['Đề án', 'Trung tâm Quỹ đất', 'tháng 2']],
])('"%s" says what, who and when', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ['Đề án thoát nước'],
  ['Đề án thoát nước (đợt 1)'],
  ['Đề án thoát nước (tiết 2)'],
  ['Đề án thoát nước (Phòng Hạ tầng báo cáo tháng 4) và các việc khác'],
  [`Đề án (Phòng Hạ tầng báo cáo tháng 4 ${'và các việc có liên quan khác '.repeat(6)})`],
  ['Đề án (Phòng Hạ tầng tháng 4'],
  ['Đề án báo cáo tháng 4)'],
])('"%s" has no such parenthesis', (text) => {
  expect(parts(text)).toBeNull();
});
