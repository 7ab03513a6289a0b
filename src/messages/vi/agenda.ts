import type { Sentences } from '../catalogueTypes';

/** The tab "Nội dung họp". Its name is the same in every language. */
export const agenda = {
  'agenda.tab': 'Nội dung họp',
  'agenda.title': 'NỘI DUNG HỌP LÃNH ĐẠO NĂM {year}',
  'agenda.source': 'Lấy từ {items} nội dung của chương trình họp; nội dung ghi nhiều tháng có ở từng tháng.',
  'agenda.month': 'Tháng {month} năm {year} ({count} nội dung)',
  'agenda.month.none': 'Chưa rõ tháng ({count} nội dung)',
  'agenda.column.number': 'STT',
  'agenda.column.unit': 'Phòng, đơn vị báo cáo',
  'agenda.column.item': 'Nội dung họp',
  'agenda.column.place': 'Ô nội dung',
  'agenda.column.task': 'Nhiệm vụ tương ứng trong kế hoạch',
  'agenda.column.task-place': 'Ô nhiệm vụ',
  'agenda.task': '{number}. {content} ({when}; trang {sheet})',
  'agenda.no-time': 'chưa rõ thời gian',
  'agenda.no-task': 'Không thấy nhiệm vụ tương ứng',
} as const satisfies Sentences;
