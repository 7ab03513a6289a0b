import type { Sentences } from '../catalogueTypes';

/** Sentences of the self-test, which come when it is asked for. */
export const selfTest = {
  'self-test.title': 'Tự kiểm tra Excel này',
  'self-test.explained':
    'Hỏi Excel những điều mà Tiến độ dựa vào, trên các trang riêng trong sổ tính mới này, rồi xóa các trang đó. Mất vài phút; trong lúc ấy để sổ tính này ở phía trước và không nhập gì vào.',
  'self-test.start': 'Bắt đầu',
  'self-test.close': 'Đóng',
  'self-test.copy': 'Sao chép kết quả',
  'self-test.copied': 'Đã sao chép kết quả; không có nội dung ô nào của tệp khác.',
  'self-test.copy-failed': 'Không sao chép được; kết quả ở dưới.',
  'self-test.not-blank': 'Chỉ làm được trong một sổ tính mới, chưa có gì. Cần mở một sổ tính mới rồi làm lại.',
  'self-test.same': 'Excel này trả lời như Tiến độ dựa vào: {count} câu hỏi, không có gì khác.',
  'self-test.different':
    '{count} câu trả lời khác với điều Tiến độ dựa vào. Cần sao chép kết quả và gửi bộ phận hỗ trợ.',
  'self-test.harmless': '{count} câu trả lời khác nhưng không gây hại.',
  'self-test.unasked': '{count} câu không hỏi được vì Excel này cũ hơn.',
  'self-test.end.all': 'Đã hỏi hết.',
  'self-test.end.stopped': 'Đã dừng; mới hỏi {count} câu.',
  'self-test.end.failed':
    'Excel không cho làm tiếp sau {count} câu ({detail}). Nếu đang nhập một ô, nhấn Enter hoặc Esc rồi làm lại trong một sổ tính mới.',
  'self-test.left': 'Còn lại trong sổ tính: {sheets}. Có thể đóng sổ tính này mà không lưu.',
  'self-test.answers': 'Dựa vào: {expected}. Excel trả lời: {answered}.',
  'self-test.place': 'Chỗ cần sửa trong mã: {places}.',
  'self-test.list': 'Những điều khác',

  // the text that is copied
  'self-test.report.head': 'Tự kiểm tra: Tiến độ {version} – {program}, ExcelApi {set}',
  'self-test.report.counts':
    'Đã hỏi {asked}: đúng {same}, khác {different}, khác nhưng không hại {harmless}, không hỏi được {unasked}.',
  'self-test.report.different': 'KHÁC · {code}: {assumption}',
  'self-test.report.harmless': 'khác, không hại · {code}: {assumption}',
  'self-test.report.slowest': 'Lâu nhất: {times}.',

  // what the code relies on
  'self-test.assumption.missing-things': 'Hỏi cái không có thì Excel nói là không có',
  'self-test.assumption.whole-arrays': 'Một khối ô được ghi trọn; khối sai kích thước bị từ chối',
  'self-test.assumption.sheet-names': 'Tên trang không hợp lệ hoặc trùng thì bị từ chối',
  'self-test.assumption.protection': 'Trang được bảo vệ đọc được, không ghi được, và nói rõ là được bảo vệ',
  'self-test.assumption.used-range': 'Vùng đã dùng, giá trị và loại giá trị được đọc đúng',
  'self-test.assumption.text-stays-text': 'Chữ có dấu nháy đơn đứng trước vẫn là chữ, giữ định dạng của ô',
  'self-test.assumption.entry-coercion': 'Chữ không có dấu nháy có thể bị đổi thành số, ngày hoặc công thức',
  'self-test.assumption.text-format': 'Số nhập vào ô định dạng chữ thành chữ; số có sẵn thì giữ nguyên',
  'self-test.assumption.null-leaves': 'Chỗ bỏ trống trong khối ghi để nguyên ô',
  'self-test.assumption.hidden-rows': 'Ghi từng ô thì ô ở dòng ẩn hoặc bị lọc cũng được ghi',
  'self-test.assumption.filters-cleared': 'Bỏ lọc xong thì mọi dòng hiện ra ngay trong lần ghi đó',
  'self-test.assumption.fills': 'Phân biệt được ô không tô màu với ô tô màu trắng',
  'self-test.assumption.lines': 'Đường kẻ nằm ở đúng ô và bỏ đi được',
  'self-test.assumption.looks-size': 'Hỏi được định dạng của 5.000 ô trong một lần',
  'self-test.assumption.request-size': 'Lượng ô và chữ của một lần hỏi, một lần ghi không quá giới hạn',
  'self-test.assumption.choice-lists': 'Danh sách chọn lấy từ ô; lời cảnh báo để trống thì Excel dùng lời của nó',
  'self-test.assumption.tables-end': 'Bảng đổi thành ô thường thì nội dung giữ nguyên',
  'self-test.assumption.table-names': 'Tên bảng dùng lại được ngay sau khi bảng đó không còn',
  'self-test.assumption.table-neighbours': 'Thấy được bảng nằm trên các ô hoặc sát bên',
  'self-test.assumption.merged-areas': 'Hỏi từ ô đầu thì thấy đủ các vùng ô gộp',
  'self-test.assumption.jump-formulas': 'Ô có liên kết hiện đúng chữ của nó',
  'self-test.assumption.jump-selection': 'Chọn lại lần hai thì Excel đứng ở đúng ô',
  'self-test.assumption.error-places': 'Lỗi của Excel nói rõ mã và chỗ bị lỗi',
  'self-test.assumption.settings-kept': 'Thiết lập ghi trong tệp còn nguyên khi đọc lại',
  'self-test.assumption.page-setup': 'Khổ giấy, hướng giấy, vùng in đặt được',
  'self-test.assumption.hidden-names': 'Tên ẩn được liệt kê, chỉ đúng chỗ, chuyển và xóa được',
  'self-test.assumption.rules-by-value': 'Định dạng theo giá trị đọc lại được và bỏ được từng phần',
  'self-test.assumption.charts': 'Biểu đồ nhiều dãy số được tạo đúng',
  'self-test.assumption.frozen-rows': 'Cố định dòng tiêu đề được',
  'self-test.assumption.helpers': 'Thư viện phụ của Microsoft tải được và xóa sạch được một trang',
  'self-test.assumption.watching': 'Theo dõi thay đổi của sổ tính rồi thôi được',
} as const satisfies Sentences;
