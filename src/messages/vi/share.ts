import type { Sentences } from '../catalogueTypes';

/** Bản gửi: a copy of the workbook for people without the add-in. */
export const share = {
  'share.button': 'Bản gửi',
  'share.ask': 'Tạo bản gửi',
  'share.what':
    'Bản gửi chỉ có kết quả thay cho công thức, không có thiết lập, đánh dấu, trang Kiểm tra hay liên kết ra ngoài; mở được ở mọi máy. Tệp đang mở giữ nguyên.',
  'share.whole': 'Cả tệp',
  'share.tabs': 'Chỉ các trang tổng hợp',
  // name (of the file, without its ending)
  'share.name': '{name} - ban gui.xlsx',
  'share.tabs-name': '{name} - tong hop.xlsx',
  // file
  'share.saved': 'Đã tạo bản gửi {file}.',
  // sheets (quoted, joined by a comma)
  'share.hidden':
    'Bản gửi vẫn có trang ẩn: {sheets}. Nếu không muốn gửi các trang này, hãy xóa chúng trong bản gửi hoặc chọn bản chỉ có các trang tổng hợp.',
} as const satisfies Sentences;
