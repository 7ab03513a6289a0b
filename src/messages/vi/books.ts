import type { Sentences } from '../catalogueTypes';

/** Many plans in one roll-up. */
export const books = {
  'books.tab.departments': 'Theo cơ quan',
  'books.tab.units': 'Theo phòng, đơn vị',
  'books.tab.files': 'Tệp đã đọc',
  'books.title.departments': 'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ {period} THEO CƠ QUAN',
  'books.title.units': 'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ {period} THEO PHÒNG, ĐƠN VỊ',
  'books.title.files': 'CÁC TỆP KẾ HOẠCH ĐÃ ĐỌC, {period}',
  'books.subtitle': '(Tính đến ngày {asOf}; {counted} tệp được tổng hợp, {refused} tệp chưa tổng hợp)',
  'books.column.department': 'Cơ quan',
  'books.column.books': 'Số tệp',
  'books.column.kind': 'Cấp',
  'books.column.file': 'Tệp',
  'books.column.from': 'Tên cơ quan lấy từ',
  'books.column.tasks': 'Số nhiệm vụ trong kế hoạch',
  'books.column.fate': 'Tình trạng',
  'books.column.note': 'Ghi chú, việc cần làm',
  'books.from.settings': 'thông tin cơ quan trong tệp',
  'books.from.heading': 'phần đầu kế hoạch',
  'books.from.file': 'tên tệp',
  'books.fate.counted': 'đã tổng hợp',
  'books.fate.not-counted': 'CHƯA TỔNG HỢP',
  'books.fate.skipped': 'bỏ qua',
  'books.department-below': '{name} ({above})',
  'books.note.refused':
    'CHƯA ĐỦ: {count} tệp chưa tổng hợp được, số liệu của các tệp này không có trong bảng; xem trang "{tab}".',
  'books.note.file-names':
    'Tên của {count} cơ quan lấy từ tên tệp vì phần đầu kế hoạch không ghi cơ quan; xem trang "{tab}".',
  'books.note.several-leads':
    'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị ở trang "{tab}"; bảng theo cơ quan chỉ tính một lần.',
  'books.note.sheet-hidden': 'Trang ẩn "{sheet}" không tính; thêm --hidden nếu cần tính.',
  'books.note.sheet-left': 'Trang "{sheet}" (năm {year}) không tính.',
  'books.note.sheet-unread': 'Trang "{sheet}" có dạng kế hoạch nhưng thiếu cột nên không tính.',
  'books.note.cells-unread': 'Có {count} ô không đọc được (ô báo lỗi hoặc công thức chưa có kết quả).',
  'books.note.typos': 'Có {count} nhiệm vụ có tên đơn vị viết sai chính tả nhưng nhận ra được.',
  'books.skipped.lock': 'tệp khóa của chương trình đang mở kế hoạch',
  'books.skipped.temporary': 'tệp tạm',
  'books.skipped.own': 'chỉ có trang do Tiến độ ghi',
  'books.skipped.output': 'tệp đang được ghi ra',
  'books.skipped.twice': 'đã có trong danh sách',
  'books.skipped.other': 'không phải sổ tính',
} as const satisfies Sentences;
