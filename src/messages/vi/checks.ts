import type { Sentences } from '../catalogueTypes';

/** Issues of the checks: for each code a sentence, a short title, and why it matters. Placeholders: `core/checks/issueParams.ts`. */
export const checks = {
  'issue.lead-missing': 'Chưa ghi phòng, đơn vị chủ trì; cần bổ sung vào ô này.',
  'issue.lead-missing.title': 'Thiếu đơn vị chủ trì',
  'issue.lead-missing.why': 'Nhiệm vụ không có chủ trì không được tính cho phòng, đơn vị nào.',
  'issue.lead-unknown':
    'Không nhận ra “{name}” trong ô chủ trì; cần sửa tên hoặc thêm tên này vào trang “Danh mục đơn vị”.',
  'issue.lead-unknown.title': 'Không rõ đơn vị chủ trì',
  'issue.lead-unknown.why': 'Tên không có trong danh mục thì nhiệm vụ được xếp vào “Chưa rõ đơn vị chủ trì”.',
  'issue.due-missing': 'Không đọc được thời gian thực hiện; cần ghi tháng, quý hoặc ngày hoàn thành.',
  'issue.due-missing.title': 'Thiếu thời gian',
  'issue.due-missing.why': 'Nhiệm vụ không có thời gian chỉ được tính vào cả năm, không vào tháng hay quý nào.',
  'issue.due-invalid': 'Thời gian “{part}” không tồn tại; cần ghi lại tháng, quý hoặc ngày đúng.',
  'issue.due-invalid.title': 'Thời gian không hợp lệ',
  'issue.due-invalid.why': 'Thời gian sai làm nhiệm vụ rơi vào nhầm kỳ báo cáo hoặc không vào kỳ nào.',
  'issue.catalogue-conflict':
    'Tên “{name}” được ghi cho cả hai đơn vị {first} và {second}; cần giữ tên này ở một đơn vị trong danh mục.',
  'issue.catalogue-conflict.title': 'Danh mục trùng tên',
  'issue.catalogue-conflict.why': 'Một tên chỉ hai đơn vị thì không xác định được nhiệm vụ thuộc đơn vị nào.',
  'issue.progress-invalid': 'Cột “{column}” ghi “{part}” là {fault|progress-fault.*}; cần ghi lại.',
  'issue.progress-invalid.title': 'Ngày, tỷ lệ không hợp lệ',
  'issue.progress-invalid.why': 'Ngày hoặc tỷ lệ sai không được dùng để tính hoàn thành đúng hạn hay quá hạn.',
  'issue.sheet-overlap':
    'Trang “{sheet}” và trang “{other}” có {shared} nhiệm vụ giống nhau; cần chọn một trang để tổng hợp.',
  'issue.sheet-overlap.title': 'Hai trang trùng nhau',
  'issue.sheet-overlap.why': 'Nếu tính cả hai trang thì mỗi nhiệm vụ được đếm hai lần.',
  'issue.lead-typo': '“{name}” được hiểu là {unit}; cần sửa lại nếu đúng là đơn vị này.',
  'issue.lead-typo.title': 'Tên chủ trì gõ sai',
  'issue.lead-typo.why': 'Nhiệm vụ đang được tính theo tên đoán từ lỗi gõ, nên cần xác nhận.',
  'issue.lead-collective': '“{name}” là tên gọi chung; cần ghi rõ đơn vị chủ trì nếu có một đơn vị làm đầu mối.',
  'issue.lead-collective.title': 'Chủ trì là tên gọi chung',
  'issue.lead-collective.why': 'Tên gọi chung được tính thành một dòng riêng, không vào phòng, đơn vị nào.',
  'issue.lead-unusual':
    'Chủ trì “{lead}” khác thường lệ: {agree}/{others} nhiệm vụ khác của “{field}” do {usual} chủ trì; cần kiểm tra lại.',
  'issue.lead-unusual.title': 'Chủ trì khác thường lệ',
  'issue.lead-unusual.why': 'Chủ trì khác hẳn các nhiệm vụ cùng lĩnh vực thường là do chép nhầm dòng.',
  'issue.coordinating-typo': '“{name}” được hiểu là {unit}; cần sửa lại nếu đúng là đơn vị này.',
  'issue.coordinating-typo.title': 'Tên phối hợp gõ sai',
  'issue.coordinating-typo.why': 'Số nhiệm vụ phối hợp đang dựa vào tên đoán từ lỗi gõ, nên cần xác nhận.',
  'issue.coordinating-unknown':
    'Không nhận ra “{name}” trong ô phối hợp; cần sửa tên hoặc thêm tên này vào trang “Danh mục đơn vị”.',
  'issue.coordinating-unknown.title': 'Không rõ đơn vị phối hợp',
  'issue.coordinating-unknown.why': 'Tên không nhận ra thì không được tính là đơn vị phối hợp.',
  'issue.coordinating-missing': 'Chưa ghi cơ quan, đơn vị phối hợp; cần bổ sung hoặc ghi “Không” nếu không có.',
  'issue.coordinating-missing.title': 'Thiếu đơn vị phối hợp',
  'issue.coordinating-missing.why': 'Các nhiệm vụ khác trong trang đều ghi, nên ô trống có thể là bỏ sót.',
  'issue.lead-in-coordinating': '{unit} vừa chủ trì vừa phối hợp cùng một nhiệm vụ; cần bỏ một trong hai.',
  'issue.lead-in-coordinating.title': 'Chủ trì trùng phối hợp',
  'issue.lead-in-coordinating.why': 'Một đơn vị không phối hợp với chính mình, nên một trong hai ô có thể ghi nhầm.',
  'issue.coordinating-duplicate': '“{name}” được ghi hai lần trong ô phối hợp; cần bỏ một lần.',
  'issue.coordinating-duplicate.title': 'Phối hợp ghi hai lần',
  'issue.coordinating-duplicate.why': 'Ghi hai lần thường là chép nhầm, có thể thiếu một đơn vị khác.',
  'issue.due-outside-year':
    'Thời gian “{time}” nằm ngoài năm kế hoạch {year}; cần kiểm tra lại năm hoặc chuyển nhiệm vụ sang kế hoạch năm đó.',
  'issue.due-outside-year.title': 'Thời gian ngoài năm kế hoạch',
  'issue.due-outside-year.why': 'Nhiệm vụ này không được tính vào tháng hay quý nào của năm kế hoạch.',
  'issue.due-conflict':
    'Thời gian “{time}” không bắt đầu trong mục “{band}”; cần sửa thời gian hoặc chuyển nhiệm vụ sang mục khác.',
  'issue.due-conflict.title': 'Thời gian không khớp mục',
  'issue.due-conflict.why': 'Nhiệm vụ được tính theo thời gian ghi trong nội dung, không theo mục đang chứa nó.',
  'issue.number-duplicate': 'Số thứ tự {number} đã có ở dòng {firstRow}; cần đánh số lại.',
  'issue.number-duplicate.title': 'Trùng số thứ tự',
  'issue.number-duplicate.why': 'Số trùng dễ gây nhầm khi trao đổi, và có thể là dòng chép thừa.',
  'issue.number-gap': 'Trước số thứ tự {number} thiếu số {missing}; cần kiểm tra có mất dòng không rồi đánh số lại.',
  'issue.number-gap.title': 'Thiếu số thứ tự',
  'issue.number-gap.why': 'Số bị thiếu có thể là một nhiệm vụ đã bị xóa nhầm.',
  'issue.task-duplicate': 'Nhiệm vụ này trùng với dòng {firstRow}; cần xóa một dòng hoặc ghi rõ điểm khác nhau.',
  'issue.task-duplicate.title': 'Trùng nhiệm vụ',
  'issue.task-duplicate.why': 'Nhiệm vụ trùng được đếm hai lần trong tổng số.',
  'issue.person-variant': '“{name}” gần giống “{usual}”; cần ghi thống nhất nếu là một người.',
  'issue.person-variant.title': 'Tên người ghi không thống nhất',
  'issue.person-variant.why': 'Hai cách ghi tên được tính thành hai người chỉ đạo.',
  'issue.done-without-date': 'Đã hoàn thành nhưng chưa ghi ngày hoàn thành; cần bổ sung ngày.',
  'issue.done-without-date.title': 'Hoàn thành chưa ghi ngày',
  'issue.done-without-date.why': 'Không có ngày thì nhiệm vụ được tính là hoàn thành đúng hạn mà không có căn cứ.',
  'issue.late-without-explanation':
    'Hoàn thành quá hạn nhưng chưa có giải trình; cần ghi nguyên nhân và hướng khắc phục.',
  'issue.late-without-explanation.title': 'Hoàn thành quá hạn, chưa giải trình',
  'issue.late-without-explanation.why': 'Nhiệm vụ hoàn thành quá hạn phải có giải trình trong báo cáo.',
  'issue.overdue-without-explanation':
    'Đã quá hạn ({deadline}), chưa hoàn thành và chưa có giải trình; cần ghi kết quả hoặc nguyên nhân.',
  'issue.overdue-without-explanation.title': 'Chưa hoàn thành quá hạn, chưa giải trình',
  'issue.overdue-without-explanation.why': 'Nhiệm vụ chưa hoàn thành quá hạn phải có giải trình trong báo cáo.',
  'issue.cancelled-without-reason': 'Nhiệm vụ bị hủy nhưng chưa ghi lý do; cần ghi lý do hoặc văn bản cho phép.',
  'issue.cancelled-without-reason.title': 'Hủy chưa ghi lý do',
  'issue.cancelled-without-reason.why': 'Nhiệm vụ hủy không tính vào tổng số, nên phải có căn cứ.',
  'issue.completed-in-future': 'Ngày hoàn thành {date} sau ngày kiểm tra {asOf}; cần kiểm tra lại ngày.',
  'issue.completed-in-future.title': 'Ngày hoàn thành ở tương lai',
  'issue.completed-in-future.why': 'Việc hoàn thành sau ngày chốt số liệu chưa được tính là hoàn thành.',
  'issue.completed-too-early':
    'Ngày hoàn thành {date} trước ngày {since}, khi chưa giao việc; cần kiểm tra lại ngày, tháng, năm.',
  'issue.completed-too-early.title': 'Ngày hoàn thành quá sớm',
  'issue.completed-too-early.why': 'Ngày ghi sai làm nhiệm vụ được tính hoàn thành đúng hạn dù có thể trễ hạn.',
  'issue.percent-status-conflict': 'Tỷ lệ {percent} không khớp với kết quả “{part}”; cần sửa một trong hai ô.',
  'issue.percent-status-conflict.title': 'Tỷ lệ mâu thuẫn kết quả',
  'issue.percent-status-conflict.why': 'Hai ô ghi khác nhau thì trạng thái của nhiệm vụ không chắc chắn.',
  'issue.cell-error': 'Ô báo lỗi {error}; cần sửa công thức hoặc ghi giá trị vào ô.',
  'issue.cell-error.title': 'Ô bị lỗi',
  'issue.cell-error.why': 'Ô lỗi được đọc như ô trống, nên số liệu có thể thiếu.',
  'issue.value-missing':
    'Công thức trong ô chưa có kết quả lưu trong tệp; cần mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
  'issue.value-missing.title': 'Công thức chưa có kết quả',
  'issue.value-missing.why': 'Không có kết quả thì ô được đọc như ô trống.',
  'issue.band-unread':
    'Chưa hiểu “{part}” ở dòng thời gian này: {effect|band-effect.*}; cần ghi lại, ví dụ “THÁNG 5” hoặc “Quý II”.',
  'issue.band-unread.title': 'Dòng thời gian chưa hiểu',
  'issue.band-unread.why': 'Nhiệm vụ ở dưới dòng này có thể bị tính sai tháng hoặc không được tính vào tháng nào.',
  'issue.row-doubtful': 'Chưa rõ dòng này có phải là một nhiệm vụ không: {reason|row-doubt.*}',
  'issue.row-doubtful.title': 'Chưa rõ có phải nhiệm vụ',
  'issue.row-doubtful.why': 'Tính thừa hoặc bỏ sót một dòng đều làm sai tổng số; mỗi dòng như vậy cần được xem lại.',
  'issue.legacy-encoding': 'Chữ trong ô được gõ bằng bảng mã {encoding}; cần chuyển sang Unicode.',
  'issue.legacy-encoding.title': 'Bảng mã cũ',
  'issue.legacy-encoding.why': 'Chữ gõ bằng bảng mã cũ không so sánh được với tên đơn vị, thời gian và kết quả.',
  'issue.sheet-hidden':
    'Trang ẩn “{sheet}” có {tasks} nhiệm vụ không được tính; cần bỏ ẩn trang hoặc chọn tính cả trang ẩn.',
  'issue.sheet-hidden.title': 'Trang kế hoạch bị ẩn',
  'issue.sheet-hidden.why': 'Nhiệm vụ trên trang ẩn không có trong tổng số.',
  'issue.sheet-unread': 'Không tính trang “{sheet}”: {reason|sheet-unread.*}',
  'issue.sheet-unread.title': 'Trang không đọc được',
  'issue.sheet-unread.why': 'Nếu trang này là một phần của kế hoạch thì tổng số đang bị thiếu.',
  'issue.agenda-plan-conflict':
    'Nội dung họp khác kế hoạch (trang “{planSheet}”, dòng {planRow}) về {what|agenda-conflict.*}: ở đây ghi {here}, kế hoạch ghi {there}; cần thống nhất.',
  'issue.agenda-plan-conflict.title': 'Nội dung họp khác kế hoạch',
  'issue.agenda-plan-conflict.why': 'Một việc ghi hai nơi khác nhau thì không rõ nơi nào đúng.',
  'issue.date-swapped':
    'Ngày “{part}” có thể bị đảo ngày và tháng, đúng ra là {meant}, vì {proof|swap-proof.*} ({evidence}); cần kiểm tra và ghi lại.',
  'issue.date-swapped.title': 'Ngày, tháng bị đảo',
  'issue.date-swapped.why': 'Ngày bị đảo làm nhiệm vụ rơi vào tháng khác.',
  'issue.due-partly-read':
    'Phần “{part}” của thời gian chưa hiểu được; cần ghi lại cho rõ hoặc kiểm tra tháng và thời hạn đã hiểu.',
  'issue.due-partly-read.title': 'Thời gian chưa hiểu hết',
  'issue.due-partly-read.why': 'Phần chưa hiểu có thể làm đổi tháng hoặc thời hạn của nhiệm vụ.',
  'issue.name-similar':
    '“{name}” chỉ khác “{other}” rất ít nhưng được tính là hai đơn vị; cần ghi thống nhất nếu là một.',
  'issue.name-similar.title': 'Hai tên đơn vị gần giống nhau',
  'issue.name-similar.why': 'Nếu là một đơn vị gõ nhầm thì số liệu của đơn vị đó đang bị chia đôi.',
  'issue.person-similar':
    '“{name}” và “{other}” có thể là một người nhưng được tính là hai; cần ghi thống nhất cả họ tên nếu là một người.',
  'issue.person-similar.title': 'Có thể một người ghi hai cách',
  'issue.person-similar.why': 'Nếu là một người thì nhiệm vụ của người ấy đang được tính ở hai dòng.',
  'issue.name-unsure':
    'Chưa rõ “{name}” là một hay hai đơn vị (đang tính là {units}); cần ngăn hai tên bằng “;”, hoặc lập danh mục đơn vị nếu là một tên.',
  'issue.name-unsure.title': 'Chưa rõ một hay hai đơn vị',
  'issue.name-unsure.why': 'Kế hoạch không ghi riêng từng tên; đọc sai thì số liệu bị gộp hoặc bị chia.',
  'issue.date-status-conflict': 'Ngày hoàn thành {date} không khớp với kết quả “{part}”; cần sửa một trong hai ô.',
  'issue.date-status-conflict.title': 'Ngày hoàn thành trái kết quả',
  'issue.date-status-conflict.why':
    'Có ngày hoàn thành thì nhiệm vụ được tính là hoàn thành, dù kết quả ghi chưa xong.',
  'issue.table-unread':
    'Bên cạnh bảng kế hoạch có một bảng nữa với cùng tiêu đề; {rows} dòng dưới “{header}” không được đọc nên không được đếm; cần chuyển bảng này xuống dưới bảng thứ nhất hoặc sang trang khác.',
  'issue.table-unread.title': 'Bảng bên cạnh không được đọc',
  'issue.table-unread.why': 'Nhiệm vụ ở bảng không đọc không có trong số liệu nào.',
  'issue.column-unread':
    'Cột “{header}” có {cells} ô nhưng không được đọc, vì cột “{taken}” đã được hiểu là cùng loại; cần chọn lại cột ở phần “Các cột đã đọc”, hoặc ghi cả vào cột “{taken}”.',
  'issue.column-unread.title': 'Cột có dữ liệu không được đọc',
  'issue.column-unread.why': 'Nội dung ở cột không đọc có thể làm đổi thời hạn hoặc kết quả của nhiệm vụ.',
  'issue.column-unknown':
    'Cột “{header}” có {cells} ô ghi {holds|column-holds.*} nhưng không được đọc vì chưa hiểu tiêu đề; cần chọn nghĩa của cột ở phần “Các cột đã đọc”, hoặc sửa tiêu đề.',
  'issue.column-unknown.title': 'Cột chưa rõ nghĩa không được đọc',
  'issue.column-unknown.why': 'Không có cột khác cho biết nội dung này, nên số liệu của kỳ có thể thiếu.',
  'issue.sheet-untimed':
    'Trang “{sheet}” có {tasks} nhiệm vụ nhưng không cột, dòng hay tiêu đề nào ghi thời gian, nên không nhiệm vụ nào thuộc tháng hoặc quý; cần thêm cột “Thời hạn” hoặc chọn cột ở phần “Các cột đã đọc”.',
  'issue.sheet-untimed.title': 'Trang không có thời gian',
  'issue.sheet-untimed.why':
    'Nhiệm vụ không có thời gian chỉ được tính trong cả năm, không có trong báo cáo tháng, quý.',
  'issue.note-conflict':
    'Ghi chú “{part}” không khớp với kết quả “{result}”; nhiệm vụ được tính theo kết quả, cần sửa một trong hai ô.',
  'issue.note-conflict.title': 'Ghi chú trái kết quả',
  'issue.note-conflict.why': 'Một ô ghi đã xong, ô kia ghi chưa thì không rõ nhiệm vụ đến đâu.',
  'issue.due-mark-conflict':
    'Thời hạn “{time}” không khớp với các tháng được đánh dấu ({marks}); nhiệm vụ được tính theo thời hạn, cần sửa một trong hai.',
  'issue.due-mark-conflict.title': 'Thời hạn trái tháng đánh dấu',
  'issue.due-mark-conflict.why': 'Nhiệm vụ có thể đang được tính vào tháng khác với tháng dự kiến thực hiện.',
  'issue.text-struck-through':
    '{where|struck.*}; nếu nhiệm vụ đã bỏ, cần ghi “Hủy” vào cột kết quả, còn nếu chỉ thay chữ thì xóa phần gạch ngang.',
  'issue.text-struck-through.title': 'Chữ bị gạch ngang',
  'issue.text-struck-through.why': 'Người xem hiểu chữ bị gạch ngang là đã bỏ, còn số liệu vẫn tính cả dòng đó.',
  'issue.name-variant': '“{name}” là cách ghi khác của “{usual}”; nên ghi thống nhất.',
  'issue.name-variant.title': 'Cách ghi tên khác',
  'issue.name-variant.why': 'Ghi thống nhất giúp lọc và tìm trong Excel không bị sót.',
  'issue.separator-missing': 'Thiếu dấu ngăn cách giữa các tên trong “{part}”; nên thêm dấu chấm phẩy.',
  'issue.separator-missing.title': 'Thiếu dấu ngăn cách',
  'issue.separator-missing.why': 'Tên viết liền nhau dễ bị đọc thành một đơn vị.',
  'issue.separator-odd': 'Dấu ngăn cách ở “{part}” khác thường; nên dùng thống nhất dấu chấm phẩy hoặc dấu phẩy.',
  'issue.separator-odd.title': 'Dấu ngăn cách khác thường',
  'issue.separator-odd.why': 'Dấu ngăn cách thống nhất giúp đọc đúng tên đơn vị.',
  'issue.coordinating-in-lead': 'Đơn vị phối hợp “{part}” ghi trong ô chủ trì; nên chuyển sang cột phối hợp.',
  'issue.coordinating-in-lead.title': 'Phối hợp ghi ở ô chủ trì',
  'issue.coordinating-in-lead.why': 'Các tên này đã được tính là phối hợp, nhưng lọc theo cột sẽ không thấy.',
  'issue.repeated-word': 'Có từ lặp lại ở “{part}”; nên bỏ từ thừa.',
  'issue.repeated-word.title': 'Lặp từ',
  'issue.repeated-word.why': 'Từ lặp thường là lỗi gõ và làm tên khó nhận ra.',
  'issue.year-suspect': 'Năm “{part}” có thể gõ nhầm; cần kiểm tra lại.',
  'issue.year-suspect.title': 'Năm đáng ngờ',
  'issue.year-suspect.why': 'Năm gõ nhầm làm nhiệm vụ ra khỏi năm kế hoạch.',
  'issue.several-leads': 'Nhiệm vụ có {leads} đơn vị chủ trì; nên chọn một đơn vị làm đầu mối nếu có thể.',
  'issue.several-leads.title': 'Nhiều đơn vị chủ trì',
  'issue.several-leads.why': 'Nhiệm vụ được tính cho từng đơn vị, nhưng chỉ một lần trong tổng số.',
  'issue.task-recurring': 'Nhiệm vụ này lặp lại ở {rows} dòng, trong {months} tháng; không cần sửa nếu đúng như vậy.',
  'issue.task-recurring.title': 'Nhiệm vụ lặp lại',
  'issue.task-recurring.why': 'Mỗi tháng được tính một lần; số nhiệm vụ không trùng được ghi ở cột riêng.',
  'issue.event-timed': 'Thời hạn phụ thuộc sự kiện “{time}”; nên ghi tháng hoặc ngày khi đã biết.',
  'issue.event-timed.title': 'Thời gian theo sự kiện',
  'issue.event-timed.why': 'Nhiệm vụ theo sự kiện không có thời hạn nên không bao giờ bị tính là quá hạn.',
  'issue.unreported': 'Chưa có kết quả thực hiện; cần cập nhật khi có báo cáo.',
  'issue.unreported.title': 'Chưa báo cáo',
  'issue.unreported.why': 'Nhiệm vụ chưa báo cáo được tính là chưa thực hiện, hoặc quá hạn khi đã hết hạn.',
  'issue.progress-unread':
    'Chưa rõ “{part}” là trạng thái nào (ở {cells} ô của kế hoạch); cần chọn trạng thái cho nội dung này.',
  'issue.progress-unread.title': 'Kết quả chưa rõ',
  'issue.progress-unread.why': 'Nội dung chưa rõ được tính là đang thực hiện, hoặc quá hạn khi đã hết hạn.',
  'issue.check-not-applicable':
    'Không kiểm tra được mục “{check|issue.*.title}” ở trang {sheets}: {reason|not-applicable.*}',
  'issue.check-not-applicable.title': 'Mục không kiểm tra được',
  'issue.check-not-applicable.why':
    'Không có cảnh báo ở mục này không có nghĩa là không có lỗi; nên bổ sung phần còn thiếu nếu cần kiểm tra.',

  'not-applicable.no-number-column': 'không có cột số thứ tự.',
  'not-applicable.no-numbers': 'cột số thứ tự để trống.',
  'not-applicable.no-coordinating-column': 'không có cột phối hợp.',
  'not-applicable.coordinating-often-blank': 'nhiều nhiệm vụ để trống cột phối hợp.',
  'not-applicable.no-due': 'không có cột thời gian, cũng không có mục theo tháng hay quý.',
  'not-applicable.no-field': 'nhiệm vụ không được xếp theo lĩnh vực.',
  'not-applicable.no-director-column': 'không có cột người chỉ đạo.',
  'not-applicable.no-progress-columns': 'chưa có cột ghi kết quả thực hiện.',
  'not-applicable.no-completed-column': 'không có cột ngày hoàn thành.',
  'not-applicable.no-explanation-column': 'không có cột nguyên nhân, giải trình.',
  'not-applicable.no-agenda': 'tệp không có trang nội dung họp.',
  'not-applicable.no-results-yet': 'kế hoạch chưa ghi kết quả nào.',
  'not-applicable.no-catalogue': 'tệp chưa có trang “Danh mục đơn vị” để đối chiếu.',

  'sheet-unread.no-tasks': 'có tiêu đề cột của kế hoạch nhưng không có nhiệm vụ nào; cần kiểm tra trang này.',
  'sheet-unread.no-lead-column':
    'không tìm thấy cột chủ trì; cần kiểm tra dòng tiêu đề nếu đây là một phần của kế hoạch.',
  'sheet-unread.no-content-column':
    'không tìm thấy cột nội dung; cần kiểm tra dòng tiêu đề nếu đây là một phần của kế hoạch.',
  'sheet-unread.name-like-plan':
    'tên giống các trang kế hoạch nhưng không tìm thấy bảng kế hoạch; cần kiểm tra dòng tiêu đề của trang này.',
  'sheet-unread.other-year': 'trang của năm khác; cần chọn năm đó nếu muốn tổng hợp.',

  'column-holds.months': 'tháng, quý',
  'column-holds.days': 'ngày',
  'column-holds.results': 'kết quả',
  'column-holds.marks': 'dấu (x)',
  'band-effect.dated': 'nhiệm vụ ở dưới vẫn được tính theo phần thời gian đọc được',
  'band-effect.undated': 'nhiệm vụ ở dưới không được tính theo thời gian nào của dòng',
  'band-effect.band-above': 'nhiệm vụ ở dưới được tính theo dòng thời gian ở trên',
  'band-effect.sheet-name': 'tên trang ghi thời gian khác, nhiệm vụ không ghi thời gian được tính theo tên trang',
  'band-effect.sheet-title': 'tên trang ghi thời gian khác, nhiệm vụ không ghi thời gian được tính theo tiêu đề',

  'row-doubt.counted-lines':
    'ô gộp bên cạnh bao cả dòng này nên dòng được tính riêng; nếu chỉ là một phần của nhiệm vụ ở trên thì cần nhập vào cùng một ô.',
  'row-doubt.counted-parent':
    'dòng được tính, các phần việc ở dưới cũng được tính; nếu chỉ là tên nhóm thì cần bỏ trống ô chủ trì.',
  'row-doubt.counted-group':
    'dòng đánh số như tên nhóm nhưng có chủ trì và không có việc ở dưới nên được tính; nếu chỉ là tên nhóm thì cần bỏ trống ô chủ trì.',
  'row-doubt.joined': 'dòng được đọc là phần tiếp của nhiệm vụ ở trên; nếu là nhiệm vụ riêng thì cần đánh số.',
  'row-doubt.other-header':
    'dòng nằm dưới một dòng tiêu đề thứ hai có thứ tự cột khác nên không được tính; cần chuyển bảng đó sang trang riêng hoặc xếp cột như bảng trên.',
  'row-doubt.below-end': 'dòng ở dưới khối chữ ký nên không được tính; nếu là nhiệm vụ thì cần chuyển lên trên.',
  'row-doubt.group-with-time':
    'dòng không có số và chủ trì nên được coi là tên nhóm và không được tính, nhưng có ghi thời gian hoặc kết quả; nếu là nhiệm vụ thì cần đánh số và ghi chủ trì.',
  'row-doubt.no-content': 'dòng có thời gian nhưng không có nội dung nên không được tính; cần ghi nội dung.',
  'row-doubt.counted-empty':
    'dòng có số và chủ trì nhưng không có nội dung, vẫn được tính; cần ghi nội dung hoặc xóa dòng.',
  'row-doubt.figures':
    'ô chủ trì và các ô bên cạnh chỉ có con số nên dòng không được tính; nếu là nhiệm vụ thì cần ghi tên đơn vị chủ trì.',
  'row-doubt.actual-line':
    'dòng ghi thực tế của nhiệm vụ ở trên nên không được tính riêng, thời gian ở dòng này chưa được đọc; cần ghi ngày hoàn thành ở cột riêng.',
  'row-doubt.sum': 'nội dung chỉ là một con số tổng nên dòng không được tính; nếu là nhiệm vụ thì cần ghi rõ nội dung.',
  'row-doubt.unnumbered-end':
    'dòng cuối bảng, có chủ trì nhưng không đánh số như các dòng trên, vẫn được tính; cần đánh số, hoặc xóa ô chủ trì nếu là ghi chú hay chữ ký.',
  'row-doubt.result-line':
    'dòng ghi kết quả ở cột nội dung, dưới nhiệm vụ, nên chưa được đọc; cần ghi vào cột kết quả của nhiệm vụ đó.',
  'row-doubt.detail-line':
    'dòng ghi ở cột nội dung điều thuộc cột khác của nhiệm vụ ở trên nên chưa được đọc; cần ghi vào đúng cột của nhiệm vụ đó.',
  'row-doubt.state-heading':
    'dòng là tên nhóm ghi tình trạng của các nhiệm vụ ở dưới, chưa được lấy làm kết quả; cần ghi kết quả ở từng nhiệm vụ.',
  'row-doubt.mark-only':
    'ô số thứ tự không phải là số và dòng không có chủ trì nên không được tính; nếu là nhiệm vụ thì cần đánh số.',

  'struck.row': 'Dòng này có chữ bị gạch ngang nhưng vẫn được tính',
  'struck.sheet': 'Trang này có chữ bị gạch ngang nhưng các dòng đó vẫn được tính',
  'swap-proof.band': 'nhiệm vụ đứng ở dải thời gian khác',
  'swap-proof.sheet': 'trang lập cho thời gian khác',
  'swap-proof.row': 'ô khác cùng dòng ghi ngày như vậy',
  'swap-proof.order': 'các ngày ở dòng trên và dòng dưới xếp theo thứ tự',
  'swap-proof.texts': 'các ngày sau ngày 12 ở cột này đều còn ở dạng chữ',

  'progress-fault.day': 'ngày không có thật',
  'progress-fault.percent': 'tỷ lệ ngoài khoảng từ 0 đến 100%',

  'agenda-conflict.lead': 'đơn vị chủ trì',
  'agenda-conflict.month': 'tháng thực hiện',
} as const satisfies Sentences;
