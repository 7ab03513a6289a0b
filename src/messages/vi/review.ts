import type { Sentences } from '../catalogueTypes';

/** What can be done about issues in the pane, and how the plan was read: fixing, ignoring, mapping, columns, sheets. */
export const review = {
  // fixing
  'review.fix.one': 'Sửa ô này',
  'review.fix.one.of': 'Sửa ô này, {cell}, {sheet}: “{from}” thành “{to}”',
  'review.fix.all': 'Sửa cả {count} ô',
  'review.fix.all.of': 'Sửa cả {count} ô ghi “{from}” thành “{to}”',
  'review.fix.all.will': 'Sẽ sửa {count} ô ghi “{from}” thành “{to}”: {places}.',
  'review.fix.all.more': '{places} và {count} ô nữa',
  'review.fix.go': 'Sửa {count} ô',
  'review.fix.blank': '(ô trống)',
  'review.place': "'{sheet}'!{cells}",
  'pane.write.fix-one': "sửa ô {cell}, '{sheet}': “{from}” thành “{to}”",
  'pane.write.fix': 'sửa {count} ô “{from}” thành “{to}”',

  // ignoring
  'review.ignore': 'Bỏ qua',
  'review.ignore.of': '{action}: {sentence} ({place})',
  'review.ignore.all': 'Bỏ qua cả {count} vị trí',
  'review.heed': 'Hiện lại',
  'review.heed.of': 'Hiện lại: {sentence} ({place})',
  'pane.write.ignore': 'bỏ qua {count} mục “{title}”',
  'pane.write.restore': 'cho hiện lại {count} mục “{title}”',

  // mapping a result
  'review.map.of': '“{text}” nghĩa là',
  'review.map.choose': 'Chọn trạng thái …',
  'review.map.go': 'Ghi nhớ',
  'review.map.go.of': 'Ghi nhớ trạng thái của “{text}”',
  'review.map.will': 'Ghi nhớ trong tệp, tính cho cả {count} ô ghi như vậy.',
  'pane.write.map': 'coi “{text}” là {state|columns.choice.*}',

  // the list
  'review.list': 'Lỗi, cảnh báo và gợi ý',
  'review.keys': 'Phím mũi tên lên, xuống: sang mục khác; trái, phải: sang nút khác của mục.',
  'review.actions': '{place}: {sentence}',

  // this session's writes
  'review.done': 'Đã ghi trong phiên này',
  'review.done.item': '{time} – {write}',
  'review.done.undo': 'Hoàn tác: {write}',

  // changes after reading
  'review.stale': '{count} ô đã thay đổi từ lúc {time}; kết quả ở dưới là của lúc đó.',
  'review.stale.again': 'Kiểm tra lại',

  // stored decisions
  'review.settings.session': 'Lựa chọn này chỉ giữ đến khi đóng ngăn, vì chưa ghi nhớ được vào tệp. {reason}',

  // sheets
  'review.sheets.count': 'Tính',
  'review.sheets.count.of': "Tính trang '{sheet}'",
  'review.sheets.skip': 'Không tính',
  'review.sheets.skip.of': "Không tính trang '{sheet}'",
  'review.sheets.chosen': 'theo lựa chọn đã ghi nhớ',
  'pane.write.count-sheet': "tính trang '{sheets}'",
  'pane.write.skip-sheet': "không tính trang '{sheets}'",

  // columns
  'review.columns': 'Các cột đã đọc',
  'review.columns.why': 'Chọn lại nếu cột nào bị hiểu nhầm; lựa chọn được ghi nhớ trong tệp.',
  'review.columns.sheets': '{first} và {count} trang cùng mẫu',
  'review.columns.column': 'Cột {column}: {header}',
  'review.columns.no-header': '(không có tiêu đề)',
  'review.columns.header': 'theo tiêu đề',
  'review.columns.values': 'theo nội dung các ô',
  'review.columns.setting': 'theo lựa chọn đã ghi nhớ',
  'review.columns.unread': 'không đọc',
  'review.columns.rival': 'không đọc; cũng có thể là “{meaning|review.column.*}”, hiện đọc ở cột {column}',
  'review.columns.take': 'Đọc cột {column} là “{meaning|review.column.*}”',
  'review.columns.name': 'Cột “{meaning|review.column.*}” là cột nào?',
  'review.columns.name.choose': 'Chọn cột',
  'review.columns.none': 'Không đọc cột này',
  'review.columns.found': 'Để Tiến độ tự nhận ra',
  'review.column.number': 'Số thứ tự',
  'review.column.content': 'Nội dung nhiệm vụ',
  'review.column.lead': 'Đơn vị chủ trì',
  'review.column.coordinating': 'Đơn vị phối hợp',
  'review.column.due': 'Thời gian thực hiện',
  'review.column.product': 'Sản phẩm',
  'review.column.director': 'Người chỉ đạo',
  'review.column.field': 'Lĩnh vực',
  'review.column.result': 'Kết quả thực hiện',
  'review.column.percent': 'Tỷ lệ hoàn thành',
  'review.column.completed': 'Ngày hoàn thành',
  'review.column.explanation': 'Giải trình',
  'review.column.objective': 'Nguyên nhân khách quan',
  'review.column.subjective': 'Nguyên nhân chủ quan',
  'review.column.remedy': 'Hướng khắc phục',
  'review.column.note': 'Ghi chú',
  'pane.write.column': 'đọc cột {column} ({sheets}) là “{meaning|review.column.*}”',
  'pane.write.column-none': 'không đọc cột {column} ({sheets})',
  'pane.write.column-found': 'để Tiến độ tự nhận ra cột {column} ({sheets})',
  'pane.write.table': 'đọc bảng kế hoạch ở {sheets} theo cách vừa chỉ',

  // showing where the plan is
  'review.table': 'Bảng kế hoạch ở đâu?',
  'review.table.why':
    'Chọn trang, dòng tiêu đề và ý nghĩa của các cột. Lựa chọn được ghi nhớ trong tệp; các ô của kế hoạch không thay đổi.',
  'review.table.begin': 'Chọn bảng kế hoạch …',
  'review.table.begin.another': 'Chọn bảng kế hoạch chưa được nhận ra …',
  'review.table.sheet': 'Trang có kế hoạch',
  'review.table.row': 'Dòng tiêu đề của bảng (dòng cuối nếu tiêu đề có nhiều dòng)',
  'review.table.row.of': 'Dòng {row}: {texts}',
  'review.table.none': 'Không chọn',
  'review.table.wanting': 'Cần chọn cột “Nội dung nhiệm vụ” và cột “Đơn vị chủ trì”.',
  'review.table.headless': 'Dòng đã chọn không có chữ ở cột nội dung; cần chọn dòng tiêu đề khác.',
  'review.table.go': 'Đọc bảng này',
  'review.table.nothing': 'Tệp không có trang nào có bảng. Hãy mở tệp có kế hoạch.',
  'review.table.close': 'Đóng',
} as const satisfies Sentences;
