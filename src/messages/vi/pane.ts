import type { Sentences } from '../catalogueTypes';

export const pane = {
  // frame
  'pane.title': 'Tiến độ',
  'pane.main': 'Kiểm tra và tổng hợp kế hoạch công tác',
  'pane.check': 'Kiểm tra',
  'pane.summarise': 'Tổng hợp',
  'pane.check.hint': 'Đọc kế hoạch và tìm lỗi; không thay đổi tệp',
  'pane.summarise.hint': 'Đếm kết quả theo phòng, đơn vị; xem trước khi ghi',
  'pane.language.vi': 'Tiếng Việt',
  'pane.language.en': 'English',
  'pane.version': 'Phiên bản {version}',
  'pane.help': 'Trợ giúp',
  'pane.support': 'Hỗ trợ',
  'pane.about': 'Giới thiệu',
  'pane.about.version': 'Tiến độ {version} – {provider}.',
  'pane.about.program': 'Chạy trong: {program}.',
  'pane.about.library': 'Thư viện office.js của Microsoft: {library}.',
  'pane.about.unknown': 'không rõ phiên bản',
  'pane.about.privacy.excel':
    'Không nội dung nào của tệp rời khỏi máy. Ngăn chỉ tải chính mình từ máy chủ của cơ quan và thư viện office.js từ Microsoft; không đo đếm sử dụng.',
  'pane.about.privacy.page': 'Không nội dung nào của tệp rời khỏi máy. Trang chỉ tải chính mình; không đo đếm sử dụng.',
  'pane.about.help': 'Cách dùng ở “Trợ giúp”; cần hỗ trợ thì báo người quản trị của cơ quan, kèm phiên bản ở trên.',
  'pane.about.close': 'Đóng giới thiệu',
  'pane.self-test': 'Tự kiểm tra Excel',

  // first run
  'pane.first.title': 'Bắt đầu',
  'pane.first.check': 'Kiểm tra: tìm đơn vị, thời gian, kết quả còn thiếu hoặc chưa rõ. Không thay đổi tệp.',
  'pane.first.summarise': 'Tổng hợp: đếm kết quả theo từng phòng, xem trước rồi mới ghi thành một trang mới.',
  'pane.first.go': 'Kiểm tra kế hoạch này',
  'pane.first.skip': 'Ẩn phần Bắt đầu',
  'pane.start': 'Chọn Kiểm tra để tìm lỗi trong kế hoạch, hoặc Tổng hợp để lập bảng tổng hợp theo kỳ.',

  // long work
  'pane.work': 'Đang xử lý …',
  'pane.work.open': 'Đang mở tệp …',
  'pane.work.read': 'Đang đọc kế hoạch …',
  'pane.work.read-sheet': "Đang đọc trang '{sheet}' …",
  'pane.work.check': 'Đang kiểm tra …',
  'pane.work.rollup': 'Đang tổng hợp …',
  'pane.work.write': 'Đang ghi …',
  'pane.work.cancel': 'Dừng',

  // problems
  'pane.problem.close': 'Đóng',
  'pane.problem.copy': 'Sao chép chi tiết',
  'pane.problem.bug':
    'Có lỗi trong chương trình nên việc này chưa xong. Hãy thử lại; nếu vẫn lỗi, sao chép chi tiết và gửi bộ phận hỗ trợ.',
  'pane.problem.copy-hint': 'Chi tiết gồm mã lỗi và phiên bản, không có nội dung ô nào.',

  // sheet, row (its heading, 1-based), lacking (content or lead), headings (columns with what heads them)
  'pane.problem.no-column':
    'Trang “{sheet}” chưa rõ cột nào là “{lacking|review.column.*}”; dòng {row} có: {headings}; cần chọn cột đó ở dưới, hoặc sửa tiêu đề rồi làm lại.',

  // what was found
  'pane.found': 'Đã đọc lúc {time}: {tasks} nhiệm vụ trong {sheets} trang kế hoạch, năm {year}.',
  'pane.found.agenda-only':
    'Đã đọc lúc {time}: {items} nội dung họp, năm {year}; không có trang kế hoạch nào được tính.',
  'pane.found.sheets': 'Các trang đã đọc',
  'pane.found.sheet': '{tasks} nhiệm vụ',
  'pane.found.hidden': 'trang ẩn có {tasks} nhiệm vụ, không tính',
  'pane.found.other-year': 'kế hoạch năm {year}, không tính',
  'pane.found.not-chosen': 'có {tasks} nhiệm vụ, không chọn để tính',
  'pane.found.agenda': 'chương trình họp, {tasks} nội dung, không tính',
  'pane.found.catalogue': 'danh mục đơn vị',
  'pane.found.summary': 'trang do Tiến độ ghi, không tính',
  'pane.found.other': 'không phải trang kế hoạch',
  'pane.found.hidden-rows': 'có {rows} dòng ẩn hoặc bị lọc, vẫn tính',
  'pane.found.some-hidden-rows': 'có dòng ẩn hoặc bị lọc, vẫn tính',
  'pane.found.units': 'Danh mục: {units} đơn vị.',
  'pane.found.no-catalogue': 'Tệp không có danh mục đơn vị; tên đơn vị lấy từ chính kế hoạch.',
  'pane.overlap':
    "Trang '{a}' và trang '{b}' có {shared} nhiệm vụ giống nhau. Cần chọn trang để tính trước khi tổng hợp.",
  'pane.overlap.choose': "Chỉ tính '{sheet}'",

  // issues
  'pane.issues.none': 'Không có lỗi hay cảnh báo nào trong {tasks} nhiệm vụ (kiểm tra lúc {time}).',
  'pane.issues.some': '{errors} lỗi · {warnings} cảnh báo · {infos} gợi ý (kiểm tra lúc {time}).',
  'pane.issues.announce': 'Đã kiểm tra {tasks} nhiệm vụ: {errors} lỗi, {warnings} cảnh báo, {infos} gợi ý.',
  'pane.issues.why': 'Vì sao cần xem: {why}',
  'pane.issue.place': '{sheet} · ô {cell}',
  'pane.issue.row': '{sheet} · dòng {row}',
  'pane.issue.text': 'Trong ô:',
  'pane.issue.suggestion': 'Nên ghi:',
  'pane.issue.jump': 'Đến ô',
  'pane.issue.jump.to': 'Đến ô {cell}, {sheet}',
  'pane.issue.jump.row': 'Đến dòng',
  'pane.issue.jump.row.to': 'Đến dòng {row}, {sheet}',
  'pane.issue.jump.sheet': 'Đến trang',
  'pane.issue.jump.sheet.to': 'Đến trang {sheet}',
  'pane.issue.jumped.excel': "Đang ở '{sheet}'!{cell}. Nhấn F6 để vào trang tính.",
  'pane.issue.jumped.excel-row':
    "Đang ở '{sheet}'!{cell}, chọn từ đầu dòng. Nhấn F6 để vào trang tính, Shift+Tab để đến ô này.",
  'pane.issue.jumped.page': "Đang ở '{sheet}'!{cell}.",
  'pane.issues.more': 'Hiện thêm {count}',
  'pane.issues.write': "Ghi trang 'Kiểm tra'",
  'pane.issues.write.new':
    "Sẽ thêm trang 'Kiểm tra' vào cuối tệp, gồm {count} dòng có liên kết đến ô. Không trang nào khác bị thay đổi.",
  'pane.issues.write.again':
    "Sẽ ghi lại trang '{tab}', gồm {count} dòng có liên kết đến ô. Không trang nào khác bị thay đổi.",

  // summary
  'pane.period': 'Kỳ báo cáo',
  'pane.period.months': 'Tháng',
  'pane.period.quarters': 'Quý',
  'pane.period.longer': '6 tháng, 9 tháng, năm',
  'pane.period.month': 'Tháng {month}/{year}',
  'pane.period.quarter': 'Quý {quarter}/{year}',
  'pane.period.first-half': '6 tháng đầu năm {year}',
  'pane.period.second-half': '6 tháng cuối năm {year}',
  'pane.period.nine-months': '9 tháng năm {year}',
  'pane.period.year': 'Năm {year}',
  'pane.period.proposed': '{period} (đề xuất)',
  'pane.as-of': 'Tính đến ngày',
  'pane.day.pick': 'Chọn ngày trên lịch',
  'pane.as-of.hint': 'ngày/tháng/năm, ví dụ {example}',
  'pane.as-of.wrong': 'Chưa đọc được ngày này. Ghi theo dạng ngày/tháng/năm, ví dụ {example}.',
  'pane.as-of.offer.plan': "Trang '{sheet}' ghi tính đến ngày {day}.",
  'pane.as-of.offer.tab': "Trang '{sheet}' đã ghi trước đây tính đến ngày {day}.",
  'pane.as-of.use': 'Dùng ngày này',
  'pane.as-of.before': 'Ngày {day} trước ngày đầu kỳ báo cáo ({first}).',
  'pane.summary.column.unit': 'Đơn vị',
  'pane.summary.column.total': 'Tổng số',
  'pane.summary.column.completed': 'Hoàn thành',
  'pane.summary.column.overdue': 'Chưa hoàn thành quá hạn',
  'pane.summary.column.rate': 'Tỷ lệ %',
  'pane.summary.total': 'Tổng cộng',
  'pane.summary.no-lead': 'Chưa rõ đơn vị chủ trì',
  'pane.summary.table': 'Kết quả theo phòng, đơn vị',
  'pane.summary.columns': 'Đủ các cột',
  'pane.summary.will-add': "Sẽ thêm trang '{report}' và '{list}'; không trang nào khác bị thay đổi.",
  'pane.summary.will-replace':
    "Sẽ ghi lại trang '{report}' và '{list}', giữ cột “Ý kiến chỉ đạo”; không trang nào khác bị thay đổi.",
  'pane.summary.write': 'Ghi trang tổng hợp',
  'pane.summary.changed':
    'Số liệu vừa đọc lại khác với bảng đã xem, nên chưa ghi gì. Bảng mới ở dưới; hãy xem rồi chọn ghi lần nữa.',
  'pane.summary.stale': "Kế hoạch đã thay đổi sau khi ghi trang '{tab}'.",
  'pane.summary.stale.again': 'Tổng hợp lại kỳ này',

  // writing
  'pane.write.go': 'Ghi',
  'pane.write.back': 'Quay lại',
  'pane.write.no-native-undo':
    'Sau khi ghi, Ctrl+Z của Excel có thể không lùi được việc làm trước đó; dùng nút Hoàn tác ở đây.',
  'pane.write.file': 'Tệp trên đĩa chưa thay đổi cho đến khi lưu.',
  'pane.written': 'Đã {write}.',
  'pane.written.save': 'Đã {write}; chưa lưu vào tệp.',
  'pane.written.unprinted':
    'Chưa đặt được khổ giấy và vùng in cho trang {tabs} (máy chưa có máy in?); cần xem trước khi in.',
  'pane.written.open': 'Đến trang',
  'pane.written.open.place': 'Đến cột mới',
  'pane.save': 'Lưu',
  'pane.unsaved': 'Chưa lưu',
  'pane.copied': 'Đã sao chép',
  'pane.copied.said': 'Đã sao chép.',
  'pane.copy-failed': 'Không sao chép được. Nội dung đã được chọn ở dưới; nhấn Ctrl+C để sao chép.',
  'pane.copy-failed.text': 'Nội dung cần sao chép',
  'pane.written.undo': 'Hoàn tác',
  'pane.written.summarise': 'Sang Tổng hợp',
  'pane.written.print.page':
    'Cần in: mở tệp đã lưu bằng Excel, chọn trang cần in rồi nhấn Ctrl+P; khổ giấy đã đặt sẵn.',
  'pane.written.print.excel': 'Cần in: nhấn Ctrl+P trong Excel; khổ giấy đã đặt sẵn.',
  'pane.undone': 'Đã hoàn tác: {write}.',
  'pane.undone.cell': "Đã trả ô {cell}, '{sheet}' về “{from}”.",
  'pane.undone.blank': "Đã trả ô {cell}, '{sheet}' về trống.",
  // sheet (one or several)
  'pane.write.uncertain': "ghi dở vào trang '{sheet}'",
  'pane.write.uncertain-settings': 'lưu dở thiết lập trong tệp',
  'pane.write.tab': "ghi trang '{tabs}'",
} as const satisfies Sentences;
