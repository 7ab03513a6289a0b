import type { Sentences } from '../catalogueTypes';

/** Names of sheets, severities, calendars and periods. */
export const kinds = {
  'sheet-kind.plan': 'kế hoạch',
  'sheet-kind.agenda': 'nội dung họp',
  'sheet-kind.catalogue': 'danh mục đơn vị',
  'sheet-kind.summary': 'trang tổng hợp',
  'sheet-kind.other': 'trang khác',
  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.info': 'Gợi ý',
  'calendar.calendar': 'lịch từ ngày 01 đến cuối tháng',
  'calendar.cchc': 'lịch báo cáo cải cách hành chính',
  'calendar.nd09': 'lịch báo cáo theo Nghị định 09/2019/NĐ-CP',
  'calendar.own': 'lịch của cơ quan (chốt ngày {day})',
  'period-kind.month': 'tháng',
  'period-kind.quarter': 'quý',
  'period-kind.half': '6 tháng',
  'period-kind.nine-months': '9 tháng',
  'period-kind.year': 'năm',
} as const satisfies Sentences;
