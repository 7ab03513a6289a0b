import type { Sentences } from '../catalogueTypes';

/** The tab "Tổng hợp" of the pane: calendar, chart, hand edits, choices before writing. */
export const summary = {
  // calendar
  'summary.calendar': 'Lịch báo cáo',
  'summary.calendar.calendar': 'Từ ngày 01 đến cuối tháng',
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
  'pane.write.calendar': 'ghi nhớ {calendar}',

  'summary.calendar.now': 'Lịch báo cáo: {calendar}',

  // what is open before the figures can be relied on
  // what (the pieces below, joined)
  'summary.open': 'Còn {things} việc cần quyết định ảnh hưởng số liệu kỳ này: {what}.',
  'summary.open.tasks': 'Còn {things} việc cần quyết định ảnh hưởng số liệu kỳ này, ở {tasks} nhiệm vụ: {what}.',
  'summary.open.errors': '{count} lỗi',
  'summary.open.unread': '{count} kết quả chưa rõ',
  'summary.open.unread-carried': '{count} kết quả chưa rõ của nhiệm vụ tồn kỳ trước',
  'summary.open.unread-among': '{count} kết quả chưa rõ (trong đó {carried} của nhiệm vụ tồn kỳ trước)',
  'summary.open.others': '{count} mục khác',
  'summary.open.both': '{one} và {other}',
  'summary.open.go': 'Xem và sửa',
  'summary.open.unknown': 'Chưa kiểm tra lỗi của kỳ này.',
  'summary.open.unknown.go': 'Kiểm tra lỗi kỳ này',

  // figures and the tasks behind them
  'summary.figures': 'Số liệu chính của kỳ',
  // count, words (what stands on the number itself)
  'summary.key.see': '{count} {words} – xem',
  'summary.number.see': '{figure} của {unit}: {count} nhiệm vụ – xem',
  'summary.number.see.total': '{figure}: {count} nhiệm vụ – xem',
  'summary.behind.title': '{figure} · {unit} ({count})',
  'summary.behind.title.total': '{figure} ({count})',
  'summary.behind.back': 'Quay lại bảng số liệu',
  'summary.behind.none': 'Không có nhiệm vụ nào.',
  'summary.behind.numbered': '{number}. {content}',
  'summary.behind.late': '{due}, trễ {days} ngày',
  'summary.behind.told': 'đã ghi “{text}”',
  'summary.behind.due': 'hạn {day}',
  'summary.behind.no-due': 'không có thời hạn',

  // notes under the table
  'summary.note.rate': 'Tỷ lệ % = hoàn thành / (tổng số trừ {ongoing} nhiệm vụ thường xuyên).',
  'summary.note.rate.title': 'Hoàn thành / (tổng số trừ nhiệm vụ thường xuyên)',
  'summary.note.months':
    'Kế hoạch không có nhiệm vụ nào trong tháng {months} của kỳ này: số liệu chỉ gồm các tháng còn lại.',

  // a plan without any result
  'summary.plan-only': '{period} có {tasks}. Kế hoạch chưa ghi kết quả nào nên chưa có số liệu thực hiện.',
  'summary.plan-only.next': 'Ghi kết quả vào các cột kết quả của kế hoạch rồi chọn Tổng hợp.',
  'summary.plan-only.write': 'Chưa có kết quả nào: trang ghi ra sẽ tính mọi nhiệm vụ là chưa báo cáo.',
  'summary.plan-only.table': 'Số nhiệm vụ theo phòng, đơn vị',

  // before writing
  'summary.bar': 'Ghi và lưu',
  'summary.bar.open': 'Còn {count} việc cần quyết định ảnh hưởng số liệu kỳ này.',
  'summary.bar.edits': '{count} nội dung sửa tay trên trang cũ, giữ {kept}.',
  'summary.preview': 'Xem trước',
  'summary.text': 'Lời báo cáo',
  'summary.text.papers': 'Lời báo cáo, văn bản Word',
  'summary.options': 'Tùy chọn khi ghi',
  'summary.copy': 'Sao chép câu tổng hợp',
  'summary.copy.report': 'Sao chép lời báo cáo',
  'summary.copy.per-unit': 'Kèm kết quả từng phòng, đơn vị',
  'summary.chart': 'Biểu đồ theo phòng, đơn vị',
  'summary.chart.bar': '{name}: {total} nhiệm vụ, gồm {parts}.',
  'summary.chart.part': '{count} {title}',
  'summary.values-only': 'Chỉ ghi giá trị, không ghi công thức',
  'summary.edits': "Trang '{tab}' có {count} nội dung sửa tay",
  'summary.edits.why':
    'Chọn nội dung cần giữ. Nội dung không chọn sẽ ghi theo số liệu mới; nội dung được giữ là giá trị cố định, không còn công thức.',
  'summary.edits.counted':
    'Ô không chọn được là ô mà trang tổng hợp đếm theo (đơn vị, trạng thái …): sẽ ghi theo kế hoạch. Cần giữ thì sửa ở trang kế hoạch.',
  'summary.edits.keep-all': 'Giữ tất cả',
  'summary.edits.keep-none': 'Ghi mới tất cả',
  'summary.edits.keep': '{place}, giữ “{stands}”',
  'summary.edits.on-sheet': '{place} (trang {sheet})',
  'summary.edits.place': 'Ô {cell}',
  'summary.edits.row': 'Dòng {row}, do người dùng thêm',
  'summary.edits.stands': 'Đang ghi:',
  'summary.edits.will-be': 'Sẽ ghi:',
  'summary.edits.blank': '(trống)',
  'summary.edits.gone': '(bỏ dòng này)',
  'summary.edits.count': 'Giữ {kept} trong {count} nội dung sửa tay.',

  // making a tab again
  'summary.recreate': 'Làm lại trang tổng hợp từ đầu',
  'summary.recreate.will':
    "Cả trang '{tabs}' được xóa trắng rồi ghi lại: nội dung sửa tay, nội dung ghi thêm ngoài bảng, chú thích và định dạng riêng trên trang đó sẽ mất (chú thích thì hoàn tác cũng không lấy lại được); cột “Ý kiến chỉ đạo” được giữ. Không trang nào khác bị thay đổi.",
  'summary.recreate.goes': 'Nội dung người khác đã ghi và sẽ mất ({count} ô):',
  // cell, text (shortened)
  'summary.recreate.cell': '{cell}: {text}',
  'summary.recreate.go': 'Xóa trắng và ghi lại',
  'pane.write.recreated': "làm lại trang '{tabs}' từ đầu",

  // the other tabs
  'summary.others': 'Ghi các trang khác',
  'summary.others.will-add': "Sẽ thêm trang '{tab}' vào cuối tệp. Không trang nào khác bị thay đổi.",
  'summary.others.will-replace':
    "Sẽ ghi lại trang '{tab}' (trang do Tiến độ ghi trước đây). Nếu đã có người sửa hay ghi thêm vào đó thì trang đó được giữ nguyên, trang mới mang tên khác. Không trang nào khác bị thay đổi.",
  'summary.left':
    "Trang '{sheet}' có nội dung do người dùng thêm vào, ghi lại sẽ mất, nên được giữ nguyên và từ nay là trang của đơn vị; trang mới là '{tab}'.",
  'summary.left.cells': 'Nội dung đó: {cells}.',
  'summary.board': 'Bảng theo dõi năm',
  'summary.board.explained': 'Kết quả từng phòng, đơn vị theo 12 tháng của năm, tính đến ngày đã chọn.',
  'summary.board.write': 'Ghi bảng theo dõi năm',
  'summary.reminders': 'Đôn đốc',
  'summary.reminders.explained':
    'Nhiệm vụ quá hạn, tồn kỳ trước và sắp đến hạn của từng phòng, đơn vị trong kỳ đã chọn, mỗi đơn vị một trang in.',
  'summary.reminders.write': 'Ghi trang Đôn đốc',
  'summary.evaluation': 'Số liệu đánh giá năm',
  'summary.evaluation.explained':
    'Đúng hạn, quá hạn, lùi của từng phòng, đơn vị, cá nhân trong năm và từng quý, tính đến ngày đã chọn; làm căn cứ đánh giá, xếp loại.',
  'summary.evaluation.write': 'Ghi số liệu đánh giá năm',
  'summary.agenda': 'Nội dung họp',
  'summary.agenda.explained': 'Nội dung từng phòng, đơn vị báo cáo tại cuộc họp lãnh đạo, xếp theo tháng.',
  'summary.agenda.write': 'Ghi trang Nội dung họp',
} as const satisfies Sentences;
