import type { Sentences } from '../catalogueTypes';

/** Columns for results that are added at the right of a plan, and the list that they choose from. */
export const columns = {
  // Headers and choices are read again, so they are the same in every language.
  'columns.header.result': 'Kết quả thực hiện',
  'columns.header.completed': 'Ngày hoàn thành',
  'columns.header.objective': 'Nguyên nhân khách quan',
  'columns.header.subjective': 'Nguyên nhân chủ quan',
  'columns.header.remedy': 'Hướng khắc phục',
  'columns.choice.done': 'Hoàn thành',
  'columns.choice.in-progress': 'Đang thực hiện',
  'columns.choice.not-started': 'Chưa thực hiện',
  'columns.choice.ongoing': 'Thường xuyên',
  'columns.choice.deferred': 'Lùi thời hạn',
  'columns.choice.cancelled': 'Không thực hiện',
  'columns.list': 'Danh mục kết quả',
  'columns.list.heading': 'DANH MỤC KẾT QUẢ THỰC HIỆN',
  'columns.list.note':
    'Danh sách chọn cho cột “Kết quả thực hiện” của kế hoạch. Ô kết quả vẫn nhận nội dung khác, ví dụ “Lùi sang tháng 8”.',
  'columns.list.meaning': 'Cách tính khi tổng hợp',
  'columns.meaning.done': 'Hoàn thành; đúng hạn hay quá hạn tính theo “Ngày hoàn thành”',
  'columns.meaning.in-progress': 'Chưa hoàn thành, đang thực hiện; quá thời hạn thì tính quá hạn',
  'columns.meaning.not-started': 'Chưa hoàn thành, chưa thực hiện; quá thời hạn thì tính quá hạn',
  'columns.meaning.ongoing': 'Trong tổng số, không tính vào tỷ lệ, không quá hạn',
  'columns.meaning.deferred': 'Lùi thời hạn; nếu ghi rõ tháng mới thì tính theo thời hạn mới',
  'columns.meaning.cancelled': 'Hủy, không tính vào tổng số; cần ghi lý do',

  // the offer
  'columns.title': 'Kế hoạch chưa có cột ghi kết quả',
  'columns.why': 'Chưa có cột kết quả nên mọi nhiệm vụ đều tính là chưa báo cáo. Có thể thêm các cột: {headers}.',
  'columns.sheet': "'{sheet}': các cột {area}, {cells} ô",
  'columns.will':
    'Sẽ thêm tổng cộng {columns} cột ở bên phải {tables} bảng ({cells} ô trống), cùng kiểu kẻ và chữ với bảng. Nội dung đang có không bị thay đổi.',
  'columns.will.list': "Danh sách chọn đặt ở trang mới '{sheet}', thêm vào cuối tệp.",
  'columns.will.standing': "Danh sách chọn lấy từ trang '{sheet}' đang có.",
  'columns.choose': 'Chọn bảng để thêm cột',
  'columns.choose.count': 'Chọn bảng để thêm cột ({chosen}/{count})',
  'columns.add': 'Thêm cột kết quả',
  'columns.changed':
    'Vị trí của các cột vừa đọc lại khác với khi xem, nên chưa ghi gì. Hãy xem lại rồi chọn ghi lần nữa.',
  'columns.note.title': 'Cột “{header}” đang ghi kết quả',
  'columns.note.will':
    "Cột {column} của trang '{sheet}' có {states} ô ghi kết quả (ví dụ: “{example}”). Có thể đọc cột này là “Kết quả thực hiện”; không ghi gì vào kế hoạch, chỉ ghi nhớ lựa chọn trong tệp.",
  'columns.note.use': 'Đọc cột này là kết quả',
  'columns.note.use.of': "Đọc cột này là kết quả: cột {column}, trang '{sheet}'",
  'pane.write.columns': 'thêm {columns} cột kết quả vào {tables} bảng',
} as const satisfies Sentences;
