import type { Sentences } from '../catalogueTypes';

/** A task found during the year and its row in the plan. */
export const additions = {
  // sheet, row (1-based), above (content of the task above)
  'addition.place.insert':
    'Chèn một dòng mới thành dòng {row} của trang “{sheet}”, ngay dưới nhiệm vụ “{above}”; các dòng bên dưới lùi xuống một dòng.',
  'addition.place.fill': 'Ghi vào dòng {row} đang trống của trang “{sheet}”, dưới nhiệm vụ “{above}”.',
  'addition.cell': '{column} (ô {cell}): {text}',
  'addition.cell-of': '{cell} trang “{sheet}”',
  'addition.note.lettered':
    'Số {next} đã có ở dòng dưới nên ghi số {number}, để các số đang dùng không đổi; có thể chọn số khác.',
  'addition.note.no-number': 'Các nhiệm vụ bên cạnh không có số thứ tự để ghi tiếp nên để trống; có thể tự nhập số.',
  'addition.note.no-column': 'Trang không có cột “{column}” nên nội dung này không ghi được.',
  'addition.note.day-lost':
    'Trang không có cột thời hạn: thời gian theo phần của trang (tháng, quý, năm), không ghi được thời hạn riêng.',
  // cells (addresses with their sheets)
  'addition.short':
    'Công thức ở ô {cells} có vùng dừng ngay trên dòng mới nên chưa tính dòng này; cần mở rộng vùng trong công thức.',
  // cells (addresses)
  'addition.unfilled': 'Ô {cells} để trống, trong khi dòng trên có công thức; cần kéo công thức xuống nếu cần.',
  'addition.misread.others': 'ảnh hưởng đến dòng khác',
  'addition.misread.no-task': 'không thành một nhiệm vụ',
  'addition.misread.lead': 'đơn vị chủ trì',
  'addition.misread.due': 'thời gian thực hiện',
  'addition.misread.field': 'lĩnh vực',
  'addition.misread.number': 'số thứ tự',
  'insert.bar.array': 'trang có công thức mảng hoặc bảng dữ liệu mà dòng mới sẽ cắt ngang',
  'insert.bar.pivot': 'có PivotTable lấy số liệu ở trang này',
  'insert.bar.objects': 'trang có nút bấm, đối tượng nhúng hoặc chế độ xem riêng',
  'insert.bar.shared-book': 'tệp đang ở chế độ chia sẻ (Shared Workbook)',
  'insert.bar.unknown': 'trang có phần mà chương trình chưa biết',
  'insert.bar.tables': 'nơi chèn có hai bảng Excel (Table) cạnh nhau',
  'insert.bar.table-end': 'bảng Excel (Table) kết thúc ở đó nên dòng mới sẽ nằm ngoài bảng',
  'insert.bar.merged': 'có ô gộp nằm ngang qua nơi chèn',
  'insert.bar.excel': 'Excel không cho chèn ở đó (thường do công thức mảng hoặc PivotTable)',

  // the pane
  'addition.card': 'Thêm nhiệm vụ phát sinh',
  'addition.explained':
    'Nhiệm vụ giao thêm trong năm được ghi vào đúng lĩnh vực, tháng của kế hoạch, với số tiếp theo. Xem trước rồi mới ghi.',
  'addition.content': 'Nội dung nhiệm vụ',
  'addition.lead': 'Đơn vị chủ trì',
  'addition.lead.choose': 'Chọn đơn vị',
  'addition.coordinating': 'Đơn vị phối hợp (nếu có)',
  'addition.deadline': 'Thời hạn',
  'addition.deadline.example': '{day} hoặc {month}',
  'addition.place': 'Nơi ghi',
  'addition.place.found': 'Tự chọn theo thời hạn, đơn vị',
  'addition.place.own': 'Đề xuất theo lĩnh vực mà đơn vị thường chủ trì; chọn nơi khác nếu không đúng.',
  // time (mm/yyyy)
  'addition.place.of-month': 'Của tháng {time}',
  'addition.place.others': 'Nơi khác',
  'addition.place.several': 'Có nhiều nơi ghi được nhiệm vụ này; cần chọn một nơi rồi xem trước lại.',
  // time (mm/yyyy)
  'addition.place.none': 'Kế hoạch chưa có phần nào của tháng {time}; cần chọn nơi ghi rồi xem trước lại.',
  // place (names of field and band), sheet
  'addition.place.of': '{place} (trang {sheet})',
  'addition.number': 'Số thứ tự (để trống: số tiếp theo)',
  'addition.preview': 'Xem trước dòng mới',
  'addition.write': 'Ghi nhiệm vụ mới',
  'addition.lacks': 'Cần nhập nội dung, chọn đơn vị chủ trì và thời hạn.',
  'addition.changed': 'Kế hoạch vừa đọc lại khác với lúc xem trước, nên chưa ghi gì. Cần xem lại rồi chọn ghi lần nữa.',
  'addition.from-form': 'Thêm vào kế hoạch…',
  'addition.from-form.of': 'Thêm vào kế hoạch: {content}',
  'pane.written.open.row': 'Đến dòng mới',
  // sheet, row
  'pane.write.addition': 'thêm nhiệm vụ vào dòng {row} trang “{sheet}”',
} as const satisfies Sentences;
