import type { Sentences } from '../say';

/** The tab "Tổng hợp" of the pane: calendar, chart, hand edits, choices before writing. */
export const summary = {
  // calendar
  'summary.calendar': 'Lịch báo cáo',
  'summary.calendar.calendar': 'Dương lịch',
  'summary.calendar.cchc': 'Cải cách hành chính',
  'summary.calendar.nd09': 'Nghị định 09/2019/NĐ-CP',
  'summary.calendar.own': 'Của cơ quan (chốt ngày {day})',
  'summary.calendar.own.new': 'Lịch khác của cơ quan …',
  'summary.calendar.window': 'Kỳ số liệu từ {from} đến {to}.',
  'summary.calendar.closing': 'Kỳ số liệu từ {from} đến {to}, chốt ngày {closing}.',
  'summary.calendar.remember': 'Ghi nhớ lịch này',
  'summary.calendar.remember.will': 'Ghi nhớ lịch báo cáo trong tệp; không ô nào của kế hoạch bị thay đổi.',
  'summary.calendar.day': 'Ngày chốt hằng tháng (1–31)',
  'summary.calendar.day.wrong': 'Ghi một số từ 1 đến 31.',
  'summary.calendar.use': 'Dùng lịch này',
  'pane.deed.calendar': 'ghi nhớ {calendar}',

  // before writing
  'summary.copy': 'Sao chép câu tổng hợp',
  'summary.copied': 'Đã sao chép câu tổng hợp.',
  'summary.copy-failed': 'Không sao chép được; hãy chọn và chép câu ở trên.',
  'summary.chart': 'Biểu đồ theo phòng, đơn vị',
  'summary.chart.bar': '{name}: {total} nhiệm vụ, gồm {parts}.',
  'summary.chart.part': '{count} {title}',
  'summary.values-only': 'Chỉ ghi giá trị, không ghi công thức',
  'summary.edits': "Trang '{tab}' có {count} chỗ sửa tay",
  'summary.edits.why':
    'Chọn chỗ cần giữ. Chỗ không chọn sẽ ghi theo số liệu mới; chỗ được giữ là giá trị cố định, không còn công thức.',
  'summary.edits.keep-all': 'Giữ tất cả',
  'summary.edits.keep-none': 'Ghi mới tất cả',
  'summary.edits.keep': 'Giữ ô {cell}: “{stands}”',
  'summary.edits.place': 'Ô {cell}',
  'summary.edits.row': 'Dòng {row}, do người dùng thêm',
  'summary.edits.stands': 'Đang ghi:',
  'summary.edits.will-be': 'Sẽ ghi:',
  'summary.edits.blank': '(trống)',
  'summary.edits.gone': '(bỏ dòng này)',
  'summary.edits.count': 'Giữ {kept} trong {count} chỗ sửa tay.',
} as const satisfies Sentences;
