import type { Sentences } from '../catalogueTypes';

/** Why something was not done, in one sentence: what, where, what next. The places stand above each entry. */
export const refusals = {
  // file
  'refusal.file-missing': 'Không tìm thấy tệp “{file}”; cần kiểm tra lại tên và thư mục.',
  // file
  'refusal.file-unreadable':
    'Không mở được “{file}”; cần kiểm tra đây là một tệp, quyền đọc và chương trình đang giữ tệp.',
  // file
  'refusal.file-empty': 'Tệp “{file}” rỗng; cần lấy lại bản có nội dung.',
  // file
  'refusal.file-not-xlsx':
    'Tệp “{file}” bị hỏng hoặc không phải là tệp Excel; cần lấy lại bản gốc, hoặc mở bằng chương trình đã tạo tệp rồi lưu thành .xlsx nếu là bảng tính dạng khác.',
  // file
  'refusal.file-word':
    'Tệp “{file}” là tệp Word; cần mở bằng Word, chép bảng kế hoạch sang một tệp Excel mới rồi lưu thành .xlsx.',
  // file
  'refusal.file-pdf':
    'Tệp “{file}” là tệp PDF; cần xin tệp Excel gốc, hoặc chuyển bảng kế hoạch sang Excel rồi lưu thành .xlsx.',
  // file
  'refusal.file-xls': 'Tệp “{file}” ở định dạng cũ .xls; cần mở bằng Excel rồi lưu thành .xlsx.',
  // file
  'refusal.file-encrypted': 'Tệp “{file}” có mật khẩu; cần bỏ mật khẩu mở tệp trong Excel rồi lưu lại.',
  // file
  'refusal.file-strict':
    'Tệp “{file}” ở định dạng Strict Open XML; cần mở bằng Excel rồi lưu thành “Excel Workbook (.xlsx)”.',
  // file
  'refusal.file-damaged': 'Tệp “{file}” bị hỏng hoặc thiếu dữ liệu; cần mở và sửa bằng Excel hoặc lấy lại bản gốc.',
  // file
  'refusal.file-too-large': 'Tệp “{file}” quá lớn khi mở ra; cần tách bớt trang hoặc xóa phần không dùng rồi lưu lại.',
  // file
  'refusal.file-dtd': 'Tệp “{file}” chứa khai báo DTD không an toàn; cần mở bằng Excel rồi lưu lại thành .xlsx.',
  // file
  'refusal.file-encoding': 'Tệp “{file}” dùng bảng mã không đọc được; cần mở bằng Excel rồi lưu lại thành .xlsx.',
  // file, ending (the ending that the target should have, such as .xlsx)
  'refusal.file-unwritable':
    'Không ghi được tệp “{file}”; cần chọn thư mục có quyền ghi, tên có đuôi {ending} và đóng tệp nếu đang mở.',
  // file
  'refusal.file-not-plain':
    '“{file}” là thư mục, thiết bị hoặc đường ống, không phải là tệp; cần chỉ ra một tệp Excel trên đĩa.',
  // file
  'refusal.target-read-only': 'Tệp “{file}” chỉ cho đọc nên chưa ghi; cần bỏ thuộc tính chỉ đọc hoặc ghi ra tên khác.',
  // file
  'refusal.target-linked':
    'Tệp “{file}” còn có tên khác trên đĩa (liên kết cứng) nên chưa ghi, để hai tên vẫn là một tệp; cần ghi ra tên khác.',
  // file
  'refusal.target-changed':
    'Tệp “{file}” đã thay đổi trong lúc đang làm nên chưa ghi, để không mất phần mới; cần chạy lại.',
  // file
  'refusal.target-busy': 'Một lần chạy khác đang ghi tệp “{file}”; cần đợi xong rồi chạy lại.',
  // file
  'refusal.disk-full': 'Đĩa không còn đủ dung lượng để ghi tệp “{file}”; cần dọn bớt rồi chạy lại.',
  // file, written (names of the files that were written)
  'refusal.targets-partly-written': 'Đã ghi “{written}” nhưng không ghi được “{file}”; cần đóng tệp này rồi chạy lại.',
  // file
  'refusal.file-not-ooxml-workbook':
    'Tệp “{file}” không chứa nội dung Excel đọc được; cần mở bằng Excel rồi lưu thành .xlsx.',
  // file
  'refusal.plan-none':
    'Không tìm thấy bảng kế hoạch trong “{file}”; cần có dòng tiêu đề với cột nội dung và cột chủ trì.',
  // file, sheet, row, lacking (content or lead), headings (columns with what heads them)
  'refusal.plan-units-as-columns':
    'Trang “{sheet}” của “{file}” dành cho mỗi đơn vị một cột ({headings}) nên không có cột “Đơn vị chủ trì”; cần thêm cột này và ghi ở mỗi dòng tên đơn vị chủ trì.',
  'refusal.plan-column-missing':
    'Trang “{sheet}” của “{file}” chưa rõ cột nào là “{lacking|review.column.*}”; dòng {row} có: {headings}; cần sửa tiêu đề hoặc chỉ định cột (dòng lệnh: --column {lacking}=C).',
  // file
  'refusal.agenda-none':
    'Tệp “{file}” không có trang nội dung họp; cần có trang ghi nội dung, đơn vị báo cáo và tháng trong ngoặc.',
  'refusal.letters-none': 'Không có phòng, đơn vị nào phải đôn đốc trong kỳ này; không cần lập công văn.',
  'refusal.unit-sheets-none': 'Không có phòng, đơn vị nào chủ trì nhiệm vụ trong năm; cần xem lại cột đơn vị chủ trì.',
  // period
  'refusal.forms-none': 'Không có nhiệm vụ nào cần hỏi kết quả của {period}; cần xem lại kỳ và ngày tính.',
  // file
  'refusal.form-there':
    'Đã có tệp “{file}” và có thể trong đó có nội dung trả lời; cần chọn thư mục khác hoặc chuyển tệp ấy đi.',
  // file
  'refusal.form-not-there': 'Tệp “{file}” không có biểu báo cáo nào đã gửi; cần kiểm tra có gửi nhầm tệp không.',
  // file
  'refusal.form-blank': 'Biểu “{file}” chưa ghi kết quả nào; cần hỏi lại phòng, đơn vị.',
  // file, name (of the workbook that is open)
  'refusal.form-lock':
    'Tệp “{file}” là tệp tạm, có khi “{name}” đang mở ở một máy; chỉ cần nhận “{name}”, sau khi người đang mở đã lưu.',
  // file
  'refusal.form-cover': 'Tệp “{file}” là danh sách gửi phòng, không phải biểu trả lời; không cần nhận tệp này.',
  'refusal.form-is-plan':
    'Tệp “{file}” là kế hoạch, không phải biểu trả lời, và không có kết quả nào khác kế hoạch đang mở; nếu phòng gửi nhầm, cần xin lại biểu.',
  'refusal.form-foreign-plan':
    'Tệp “{file}” là kế hoạch khác: phần lớn nhiệm vụ trong đó không có trong kế hoạch đang mở; cần chọn đúng biểu phòng gửi về.',
  'refusal.form-nested-zip':
    'Tệp “{file}” là tệp nén nằm trong tệp nén khác; cần giải nén ra rồi nhận lại các tệp bên trong.',
  // sheets
  'refusal.result-columns-missing':
    'Trang {sheets} chưa có cột ghi kết quả; cần thêm cột kết quả trước (nút “Thêm cột kết quả” hoặc --add-columns).',
  // file
  'refusal.folder-unwritable':
    'Không tạo được thư mục “{file}”; cần chọn nơi có quyền ghi và tên chưa phải là của một tệp.',
  'refusal.plan-only-agenda':
    'Trong “{file}” không có trang kế hoạch nào được tính; để tổng hợp, cần mở tệp có kế hoạch hoặc chọn trang được tính.',
  // file, sheet, sheets (names of those it has)
  'refusal.plan-sheet-unknown': 'Không có trang “{sheet}” trong “{file}”; cần chọn một trong các trang: {sheets}.',
  // file, a, b (names of the sheets), shared (number of tasks)
  'refusal.plan-overlap':
    'Trong “{file}”, trang “{a}” và trang “{b}” có {shared} nhiệm vụ giống nhau; cần chọn một trang để tổng hợp.',
  // file
  'refusal.plan-year-unknown': 'Không xác định được năm của kế hoạch trong “{file}”; cần chọn năm.',
  // file
  'refusal.catalogue-none':
    'Không tìm thấy danh mục đơn vị trong “{file}”; cần có trang với các cột Mã, Tên đơn vị, Tên viết tắt, Cấp.',
  // sheet, column (its name)
  'refusal.catalogue-column-missing':
    'Trang “{sheet}” không có cột “{column}”; cần thêm cột này vào dòng tiêu đề của danh mục rồi làm lại.',
  // name, unit (whose name or abbreviation it is)
  'refusal.catalogue-name-taken': 'Tên “{name}” đã thuộc về “{unit}” trong danh mục; cần chọn tên khác.',
  // file (the folder or list that was given)
  'refusal.books-refused': 'Chưa tổng hợp, xuất được tệp nào của “{file}”; cần xử lý các tệp nêu ở trên rồi làm lại.',
  'refusal.books-none': 'Không có tệp kế hoạch nào trong “{file}”; cần chỉ ra thư mục hoặc danh sách có tệp .xlsx.',
  // file
  'refusal.book-cover': 'Tệp “{file}” là danh sách gửi phòng, không phải kế hoạch; không cần làm gì.',
  'refusal.book-own': 'Tệp “{file}” chỉ có trang do Tiến độ ghi, không có kế hoạch; không cần làm gì.',
  // file
  'refusal.book-failed':
    'Không đọc xong tệp “{file}” (hết bộ nhớ hoặc lỗi ngoài dự kiến); cần mở bằng Excel, lưu lại rồi chạy lại.',
  // file, other (the book that is counted)
  'refusal.book-twice': 'Tệp “{file}” có cùng kế hoạch với “{other}” nên không tính lần nữa; có thể bỏ tệp này.',
  // file, other (the other version)
  'refusal.book-versions':
    'Tệp “{file}” và “{other}” có quá nửa nhiệm vụ giống nhau nhưng số liệu khác nhau nên chưa tính; cần bỏ bản cũ, hoặc ghi tên cơ quan ở đầu kế hoạch nếu là hai cơ quan.',
  // file, other (the book that holds the same plan)
  'refusal.export-twice':
    'Tệp “{file}” có cùng kế hoạch với “{other}”, cả hai đều đã xuất; chỉ cộng một tệp (cùng plan_fingerprint) hoặc bỏ bớt rồi chạy lại.',
  // file, other (the other version)
  'refusal.export-versions':
    'Tệp “{file}” và “{other}” có quá nửa nhiệm vụ giống nhau, cả hai đều đã xuất; cần bỏ bản cũ rồi chạy lại.',
  // value
  'refusal.period-unreadable':
    'Không hiểu kỳ “{value}”; cần ghi như 2023-07, 2023-Q3, 2023-H1, 2023-H2, 2023-9M hoặc 2023.',
  // period, years
  'refusal.period-outside-year': 'Kỳ {period} nằm ngoài năm của kế hoạch ({years}); cần chọn kỳ trong năm đó.',
  // period, calendar (its name), kinds (names of the periods that it has)
  'refusal.period-not-in-calendar': 'Kỳ {period} không có trong {calendar}; cần chọn một trong các kỳ: {kinds}.',
  // value
  'refusal.day-unreadable': 'Không hiểu ngày “{value}”; cần ghi năm-tháng-ngày, như 2023-07-20.',
  'refusal.cell-editing': 'Excel đang ở chế độ sửa ô; cần nhấn Enter hoặc Esc rồi làm lại.',
  // sheet
  'refusal.sheet-protected':
    'Trang “{sheet}” đang được bảo vệ; cần bỏ bảo vệ ở thẻ Xem lại (Review) › Bỏ bảo vệ Trang tính (Unprotect Sheet) rồi làm lại.',
  'refusal.workbook-protected':
    'Cấu trúc sổ làm việc đang được bảo vệ; cần bỏ bảo vệ ở thẻ Xem lại (Review) › Bảo vệ Sổ làm việc (Protect Workbook) rồi làm lại.',
  'refusal.workbook-read-only': 'Tệp đang mở ở chế độ chỉ đọc; cần bật chỉnh sửa hoặc lưu một bản khác rồi làm lại.',
  'refusal.workbook-not-in-front': 'Cửa sổ của tệp không ở phía trước; cần chuyển sang cửa sổ đó rồi làm lại.',
  // sheet
  'refusal.sheet-missing': 'Không còn trang “{sheet}” trong tệp; cần kiểm tra lại kế hoạch.',
  'refusal.changed-since':
    'Nội dung đã thay đổi sau khi ghi nên không hoàn tác được; cần tự sửa lại các ô đó nếu muốn.',
  'refusal.plan-changed':
    'Kế hoạch đã thay đổi từ lần kiểm tra trước nên chưa ghi gì; cần chọn “Kiểm tra” lại rồi ghi.',
  // sheet, cell
  'refusal.cell-changed':
    'Ô {cell} của trang “{sheet}” đã thay đổi từ lần đọc trước nên chưa ghi gì; cần kiểm tra lại kế hoạch.',
  // sheet, cell
  'refusal.cell-formula': 'Ô {cell} của trang “{sheet}” chứa công thức nên không sửa; cần tự sửa công thức đó.',
  // sheet, area (such as F5:J40)
  'refusal.cells-not-blank':
    'Vùng {area} của trang “{sheet}” đã có nội dung nên không thêm cột; cần để trống vùng đó rồi làm lại.',
  // field, fields (names with semicolons between them)
  'refusal.add-field-unknown':
    'Kế hoạch không có lĩnh vực “{field}” nên chưa thêm nhiệm vụ; cần chọn một trong các lĩnh vực: {fields}.',
  // time (mm/yyyy)
  'refusal.add-time-none':
    'Kế hoạch chưa có phần nào của tháng {time} nên chưa rõ ghi nhiệm vụ mới vào đâu; cần chọn nơi ghi.',
  // places (names with semicolons between them)
  'refusal.add-place-unclear': 'Nhiệm vụ mới có thể ghi vào nhiều nơi ({places}); cần chọn nơi ghi.',
  // sheet, row (1-based), misread
  'refusal.add-not-read':
    'Dòng mới ở dòng {row} của trang “{sheet}” sẽ không được đọc đúng ({misread|addition.misread.*}) nên chưa ghi gì; cần tự thêm dòng đó rồi chọn “Kiểm tra”.',
  // sheet, row (1-based)
  'refusal.add-changes-others':
    'Thêm dòng {row} vào trang “{sheet}” sẽ làm các nhiệm vụ khác bị đọc khác đi nên chưa ghi gì; cần tự thêm dòng đó rồi chọn “Kiểm tra”.',
  // name, units (names with semicolons between them)
  'refusal.add-unit-unknown':
    'Kế hoạch không có đơn vị “{name}” nên chưa thêm nhiệm vụ; cần ghi đúng một trong các đơn vị: {units}.',
  // sheet, row (the one above, 1-based)
  'refusal.row-insert-first':
    'Trong Excel, dòng mới được ghi vào dòng trống; cần chèn một dòng trống ngay dưới dòng {row} của trang “{sheet}” rồi làm lại.',
  // sheet, row (the one above, 1-based), bar
  'refusal.row-not-insertable':
    'Chưa chèn được dòng vào trang “{sheet}” vì {bar|insert.bar.*}; cần mở tệp bằng Excel, chèn một dòng trống dưới dòng {row}, lưu rồi thử lại.',
  // sheet, row (the one above, 1-based), bar
  'refusal.row-needs-blank':
    'Chưa chèn dòng vào trang “{sheet}” vì {bar|insert.bar.*}; cần tự chèn một dòng trống ngay dưới dòng {row} rồi làm lại.',
  // sheet
  'refusal.table-beside':
    'Bảng ở trang “{sheet}” là bảng Excel (Table) nên chưa thêm cột; cần tự gõ tiêu đề các cột ngay bên phải bảng, hoặc chuyển thành vùng thường (thẻ Thiết kế Bảng (Table Design) › Chuyển đổi thành Phạm vi (Convert to Range)) rồi làm lại.',
  // sheet
  'refusal.rows-hidden':
    'Trang “{sheet}” đang lọc hoặc có dòng bị ẩn trong bảng nên chưa ghi gì; cần bỏ lọc, cho hiện các dòng đó rồi làm lại.',
  // sheet, cell (the cells, with commas between them)
  'refusal.cells-uncertain':
    'Excel ghi chưa đúng và chưa trả lại được nội dung cũ ở ô {cell} của trang “{sheet}”; cần xem lại các ô đó, chọn “Hoàn tác” ở mục “Đã ghi trong phiên này” khi Excel chạy lại bình thường, hoặc tự sửa.',
  // sheet (one or several)
  'refusal.write-uncertain':
    'Excel ngừng giữa chừng nên trang “{sheet}” có thể đã bị ghi một phần; cần xem lại trang đó, và chọn “Hoàn tác” ở mục “Đã ghi trong phiên này” khi Excel chạy lại bình thường.',
  // sheet
  // sheet (or several, with commas between them)
  'refusal.tab-just-written':
    'Có người khác vừa ghi trang “{sheet}” cùng lúc nên chưa ghi gì; cần xem trang đó, nếu còn thiếu thì ghi lại.',
  'refusal.sheet-exists': 'Đã có trang “{sheet}” trong tệp; cần dùng trang đó hoặc đổi tên rồi làm lại.',
  // sheet
  'refusal.sheet-unfinished':
    'Trang “{sheet}” ghi dở từ lần trước và đã có nội dung khác; cần giữ lại nội dung đó ở nơi khác, xóa trang này rồi làm lại.',
  'refusal.tabs-none': 'Tệp {file} chưa có trang tổng hợp nào để gửi; cần tổng hợp trước, hoặc gửi bản sao của cả tệp.',
  'refusal.settings-unreadable':
    'Không đọc được phần thiết lập lưu trong tệp nên đang dùng mặc định; lần lưu sau sẽ ghi thiết lập mới.',
  'refusal.settings-newer':
    'Thiết lập trong tệp do bản Tiến độ mới hơn ghi; cần cập nhật Tiến độ trước khi thay đổi thiết lập.',
  'refusal.settings-not-kept':
    'Excel này không giữ được thiết lập trong tệp; cần lưu, đóng, mở lại tệp rồi làm lại, hoặc chọn trên trang Tiến độ của cơ quan.',
  'refusal.settings-uncertain':
    'Excel ngừng giữa chừng nên chưa rõ thiết lập đã được lưu vào tệp hay chưa; cần chọn “Hoàn tác” ở mục “Đã ghi trong phiên này” khi Excel chạy lại bình thường, rồi chọn lại.',
  'refusal.nothing-to-undo': 'Không còn gì để hoàn tác; chỉ hoàn tác được những lần ghi từ khi mở ngăn này.',
  'refusal.host-too-old': 'Phiên bản Excel này chưa đủ mới; cần dùng trang Tiến độ của cơ quan bằng trình duyệt.',
  'refusal.host-too-large':
    'Dữ liệu lớn hơn mức Excel cho phép gửi một lần; cần bớt trang hoặc dùng trang Tiến độ của cơ quan bằng trình duyệt.',
  // sheet, cell (the last that holds something)
  'refusal.sheet-too-large':
    'Trang “{sheet}” có nội dung tới tận ô {cell} (có thể chỉ là dấu cách) nên Excel không đọc hết được; cần xóa nội dung ô đó rồi lưu lại, hoặc mở tệp bằng trang Tiến độ của cơ quan.',
  'refusal.host-busy': 'Excel đang bận; cần chờ một lát rồi làm lại.',
  'refusal.host-denied':
    'Excel không cho đọc nội dung tệp này (nhãn bảo mật, quyền truy cập hoặc phần mềm bảo vệ); cần hỏi người quản trị rồi làm lại.',
  'refusal.host-memory': 'Excel hết bộ nhớ cho việc này; cần đóng bớt tệp khác rồi làm lại.',
  'refusal.host-filtered': 'Vùng cần ghi đang được lọc nên Excel không cho ghi; cần bỏ lọc rồi làm lại.',
  'refusal.host-overlap':
    'Vùng cần ghi chạm vào ô gộp, bảng Excel hoặc PivotTable nên Excel không cho ghi; cần bỏ gộp hoặc chuyển sang vùng khác rồi làm lại.',
  'refusal.host-sheet-kind':
    'Trang này là trang biểu đồ hoặc trang macro cũ nên không ghi được; cần chuyển sang một trang thường rồi làm lại.',
  // detail (the host's own code and what was asked of it, for support)
  'refusal.host-failed': 'Excel báo lỗi ({detail}); cần làm lại, nếu vẫn lỗi thì lưu, đóng và mở lại tệp.',
  'refusal.program-incomplete':
    'Không tải được phần còn lại của Tiến độ (mất mạng hoặc vừa có bản mới); cần đóng, mở lại Tiến độ rồi làm lại.',
  'refusal.cancelled': 'Đã dừng theo yêu cầu; chưa có gì được ghi thêm, có thể làm lại bất cứ lúc nào.',
} as const satisfies Sentences;
