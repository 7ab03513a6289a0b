import type { Sentences } from '../catalogueTypes';

/** Bản gửi: a copy of the workbook for people without the add-in. */
export const share = {
  'share.button': 'Bản gửi',
  'share.ask': 'Tạo bản gửi',
  'share.what':
    'Bản gửi chỉ có kết quả thay cho công thức, không có thiết lập, đánh dấu, trang Kiểm tra, tên tác giả, tệp nhúng, chữ ở đầu trang và chân trang in, liên kết ra ngoài; bình luận và trang ẩn chỉ có khi chọn ở dưới. Tệp đang mở giữ nguyên.',
  // sheets (quoted, joined by a comma)
  'share.stale':
    'Kế hoạch đã thay đổi sau khi ghi trang {sheets}: số liệu trong bản gửi sẽ cũ. Cần tổng hợp lại các trang này trước khi gửi.',
  'share.with-comments': 'Gửi cả bình luận (có tên người viết)',
  'share.with-hidden': 'Gửi cả trang ẩn (khi gửi cả tệp)',
  'share.whole': 'Cả tệp',
  'share.tabs': 'Chỉ các trang tổng hợp',
  // name (of the file, without its ending)
  'share.name': '{name} - ban gui.xlsx',
  'share.tabs-name': '{name} - tong hop.xlsx',
  // file
  'share.saved': 'Đã tạo bản gửi {file}.',
  // sheets (quoted, joined by a comma)
  'share.hidden': 'Bản gửi có cả trang ẩn: {sheets}; cần xem lại trước khi gửi.',
  'share.hidden-cells': 'Bản gửi còn dòng hoặc cột ẩn ở trang: {sheets}; cần xem lại trước khi gửi.',
  // what (the pieces below, joined by a semicolon)
  'share.left': 'Không đưa vào bản gửi: {what}.',
  // sheets (quoted, joined by a comma)
  'share.left.sheets': 'trang ẩn {sheets}',
  'share.left.comments': 'bình luận',
  'share.left.properties': 'thông tin tác giả và thuộc tính tệp',
  'share.left.connections': 'kết nối dữ liệu',
  'share.left.macros': 'macro',
  'share.left.paths': 'liên kết tới tệp trên máy này',
  'share.left.objects': 'tệp nhúng trong trang tính',
  'share.left.headers': 'chữ ở đầu trang, chân trang in',
  'share.left.prompts': 'lời nhắc khi nhập vào ô',
} as const satisfies Sentences;
