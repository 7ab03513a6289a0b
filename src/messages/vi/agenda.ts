import type { Sentences } from '../catalogueTypes';

/** The tab for the leadership meetings; where the office has a sheet of that name, ours has another. Both are the same in every language. */
export const agenda = {
  'agenda.tab': 'Nội dung họp',
  'agenda.tab.other': 'Theo dõi nội dung họp',
  'agenda.title': 'NỘI DUNG HỌP LÃNH ĐẠO NĂM {year}',
  'agenda.subtitle': '(Kết quả tính đến ngày {asOf})',
  'agenda.source':
    'Lấy từ {items} nội dung của chương trình họp; nội dung ghi nhiều tháng có ở từng tháng. Dấu “–”: không thấy nhiệm vụ tương ứng trong kế hoạch.',
  'agenda.month': 'Tháng {month} năm {year} ({count} nội dung)',
  'agenda.month.none': 'Chưa rõ tháng ({count} nội dung)',
  'agenda.gone': 'Nội dung không còn trong chương trình họp',
  'agenda.column.number': 'Stt',
  'agenda.column.day': 'Ngày họp',
  'agenda.column.unit': 'Phòng, đơn vị báo cáo',
  'agenda.column.item': 'Nội dung',
  'agenda.column.task': 'Nhiệm vụ trong kế hoạch và kết quả',
  'agenda.column.conclusion': 'Kết luận',
  // number, content (of the task)
  'agenda.task': '{number}. {content}',
  // task, state (words for its class), deadline (day)
  'agenda.task.state': '{task} – {state}',
  'agenda.task.state-due': '{task} – {state} (thời hạn {deadline})',
} as const satisfies Sentences;
