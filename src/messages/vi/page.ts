import type { Sentences } from '../catalogueTypes';

/** Sentences of the pages around the pane. */
export const page = {
  // pages that cannot start
  // page (address of the page for a plain browser)
  'page.fallback.engine':
    'Excel này dùng bộ hiển thị cũ nên không mở được ngăn Tiến độ. Hãy mở {page} bằng trình duyệt Edge hoặc Chrome và mở bản sao của tệp kế hoạch ở đó.',
  'page.fallback.office':
    'Sau 10 giây vẫn chưa tải được thư viện của Excel từ appsforoffice.microsoft.com. Hãy kiểm tra kết nối mạng hoặc hỏi bộ phận công nghệ thông tin, rồi đóng và mở lại ngăn; trong khi chờ, có thể dùng trang {page} bằng trình duyệt.',
  // page
  'page.fallback.host':
    'Ngăn này chỉ chạy trong Excel. Ngoài Excel, hãy mở {page} bằng trình duyệt và mở tệp kế hoạch ở đó.',
  'page.fallback.page': 'Trình duyệt này quá cũ. Hãy mở trang bằng Edge, Chrome hoặc Firefox bản mới.',
  'page.fallback.script': 'Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi mở lại.',

  // the page around the pane
  'page.intro.title': 'Kiểm tra và tổng hợp kế hoạch công tác',
  'page.intro': 'Mở tệp kế hoạch (.xlsx, .xlsm) ngay trên trang này. Tệp được đọc trên máy này, không gửi đi đâu.',
  'page.open': 'Mở tệp Excel',
  'page.drop': 'hoặc kéo tệp từ thư mục thả vào đây',
  'page.sample': 'Mở kế hoạch mẫu',
  'page.recent': 'Tệp đã mở trên máy này',
  'page.recent.clear': 'Xóa danh sách',
  'page.recent.keep': 'Nhớ tên tệp đã mở (chỉ trên máy này)',
  'page.recent.gone': 'Không còn “{file}” ở vị trí cũ. Hãy chọn “Mở tệp Excel” để tìm tệp.',
  'page.recent.denied': 'Trình duyệt chưa được phép đọc lại “{file}”. Hãy chọn tệp lần nữa và cho phép.',
  'page.which': 'Đã thả {count} tệp Excel. Mỗi lần mở một tệp, hãy chọn tệp cần mở:',
  'page.sample.name': 'Kế hoạch mẫu.xlsx',
  'page.sample.missing': 'Bản cài đặt này không có kế hoạch mẫu. Hãy mở một tệp Excel.',
  'page.opening': 'Đang mở {file} …',
  'page.save': 'Lưu',
  'page.save.new': 'Lưu thành tệp mới',
  'page.save.new.hint': 'Tải xuống một tệp mới; tệp gốc không thay đổi',
  'page.save.into.hint': 'Lưu vào {file}; xem trước nội dung được ghi',
  'page.unsaved': 'chưa lưu',
  'page.title': '{file} – Tiến độ',
  'page.title.unsaved': '{file} (chưa lưu) – Tiến độ',
  'page.saved': 'Đã tải xuống {file}. Tệp gốc không thay đổi.',
  'page.saved-name': '{name} - Tiến độ',
  'page.sheets': 'Các trang của tệp',
  'page.sheet.hidden': '{sheet} (ẩn)',
  'page.grid': "Trang '{sheet}'",
  'page.workbook': 'Nội dung tệp',
  'page.sheet.reading': "Đang đọc trang '{sheet}' …",
  'page.sheet.read-only':
    'Trang tính ở đây chỉ để xem. Sửa ngay trong từng mục ở ngăn Kiểm tra bên cạnh, hoặc sửa trong Excel rồi mở lại tệp.',
  'page.sheet.read-only.close': 'Đóng',
  'page.print':
    'Trang này không in trực tiếp. Để in: lưu, mở tệp bằng Excel, chọn trang rồi nhấn Ctrl+P; khổ giấy đã đặt sẵn.',
  'page.preview': 'Bản xem trước – chưa ghi.',
  'page.preview.what': "Trang '{sheet}' sẽ được ghi như thế này.",
  'page.preview.busy': "Đang dựng trang '{sheet}' …",
  'page.preview.close': 'Về kế hoạch',
  'page.preview.tab': '{sheet} (xem trước)',
  'page.preview.grid': "Bản xem trước của '{sheet}', chưa ghi",
  'page.cell.hidden': 'Ô này nằm ở dòng hoặc cột đang ẩn trong tệp; ở đây tạm hiện để xem.',
  'page.zoom': 'Cỡ hiển thị',
  'page.zoom.smaller': 'Thu nhỏ',
  'page.zoom.larger': 'Phóng to',
  'page.zoom.usual': 'Về 100 %',
  'page.zoom.now': '{zoom} %',
  'page.split': 'Độ rộng ngăn: kéo, hoặc dùng phím mũi tên trái, phải',
  'page.floating.bars': 'Biểu đồ',
  'page.floating.chart': 'Biểu đồ',
  'page.floating.picture': 'Hình ảnh',
  'page.floating.shape': 'Hình vẽ',
  'page.empty-sheet': 'Trang này không có nội dung.',
  'page.formula-without-value': 'công thức chưa có kết quả',

  // opening a file
  'page.bug':
    'Có lỗi trong chương trình nên chưa mở được tệp. Hãy thử lại; nếu vẫn lỗi, sao chép chi tiết và gửi bộ phận hỗ trợ.',
  'page.trouble.copy': 'Sao chép chi tiết',
  'page.trouble.copy-hint': 'Chi tiết gồm mã lỗi và phiên bản, không có nội dung ô nào.',
  'page.trouble.close': 'Đóng',
  'page.opening-sheet': "Đang mở {file}: đọc trang '{sheet}' …",
  'page.opening.stop': 'Dừng',
  'page.leave': 'Nội dung đã ghi vào “{file}” chưa được lưu; mở tệp khác thì phần này sẽ mất.',
  'page.leave.go': 'Mở tệp khác, bỏ phần chưa lưu',
  'page.leave.back': 'Ở lại để lưu',

  // saving into the open file
  'page.into.ask': 'Lưu vào tệp “{file}”?',
  'page.into.nothing': 'Chưa có thay đổi nào so với tệp trên đĩa, nên không có gì để lưu.',
  'page.into.what': 'Sẽ ghi vào tệp: {what}. Phần còn lại của tệp giữ nguyên.',
  'page.into.sheets': 'trang {sheets}',
  'page.into.gone': 'bỏ trang {sheets}',
  'page.into.cells': '{count} ô của các trang khác',
  'page.into.settings': 'thiết lập của Tiến độ',
  'page.into.copy': 'Bản đang có trên đĩa được giữ lại trong thư mục tải xuống, tên “{copy}”.',
  'page.into.go': 'Lưu',
  'page.into.folder': 'Giữ bản đó ở cạnh tệp rồi lưu …',
  'page.into.folder.closed': 'Chưa lưu: chưa chọn thư mục của “{file}”.',
  'page.into.back': 'Quay lại',
  'page.into.copy-name': '{name} - bản {day} {time}',
  'page.into.saved-folder': 'Đã lưu vào {file}. Bản trước khi lưu ở cùng thư mục, tên {copy}.',
  'page.into.saved-download': 'Đã lưu vào {file}. Bản trước khi lưu ở thư mục tải xuống, tên {copy}.',
  'page.into.denied':
    'Chưa ghi gì: trình duyệt chưa được phép ghi “{file}”. Hãy chọn lưu lần nữa và cho phép, hoặc lưu thành tệp mới.',
  'page.into.missing': 'Không còn “{file}” ở vị trí cũ. Hãy lưu thành tệp mới.',
  'page.into.changed':
    'Chưa ghi gì: “{file}” đã được thay đổi trên đĩa sau khi mở ở đây. Hãy lưu thành tệp mới rồi so lại, hoặc mở lại tệp.',
  'page.into.other-folder': 'Chưa ghi gì: thư mục vừa chọn không phải là thư mục chứa “{file}”. Hãy chọn lại.',
  'page.into.copy-failed':
    'Chưa ghi gì: không giữ được bản sao “{copy}”. Hãy chọn cách lưu còn lại, hoặc lưu thành tệp mới.',
  'page.into.locked':
    'Chưa ghi được “{file}”: tệp đang mở ở chương trình khác (đóng Excel) hoặc đĩa không ghi được. Tệp vẫn như cũ; có thể lưu thành tệp mới.',
  'page.into.unsure':
    'Đã ghi “{file}” nhưng nội dung đọc lại không khớp. Bản trước khi ghi là “{copy}”; hãy kiểm tra tệp, hoặc lưu thành tệp mới.',
} as const satisfies Sentences;
