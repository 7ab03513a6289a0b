import type { Sentences } from '../catalogueTypes';

/** Two versions of a plan. */
export const compare = {
  // Name of the tab: a contract with other programs, the same in every language.
  'compare.tab': 'Thay đổi kế hoạch',
  'compare.title': 'THAY ĐỔI CỦA KẾ HOẠCH',
  // names of files
  'compare.subtitle': '(So với bản trước: {before}; bản này: {after})',
  'compare.count': '{kind}: {count}',
  'compare.counts': '{counts}; giữ nguyên: {same}.',
  'compare.none': 'Không nhiệm vụ nào thay đổi; {same} nhiệm vụ giữ nguyên.',
  'compare.no-lines': 'Không có thay đổi về nội dung, thời gian, đơn vị.',
  'compare.note.years':
    'Bản trước là kế hoạch năm {before}, bản này năm {after}; thời gian được so theo tháng trong năm của từng bản.',
  // what (compare.place.*), from, to (names), tasks (count)
  'compare.note.renamed': '{what} “{from}” nay là “{to}” ({tasks} nhiệm vụ), không tính là chuyển vị trí.',
  'compare.note.numbers': 'Ngoài ra có {count} nhiệm vụ chỉ đổi số thứ tự, không nêu ở đây.',
  'compare.place.field': 'Lĩnh vực',
  'compare.place.sheet': 'Trang',
  'compare.place.band': 'Dải thời gian',

  'compare.kind.added': 'Thêm',
  'compare.kind.removed': 'Bỏ',
  'compare.kind.moved': 'Chuyển vị trí',
  'compare.kind.lead': 'Đổi chủ trì',
  'compare.kind.coordinating': 'Đổi phối hợp',
  'compare.kind.term': 'Đổi thời gian',
  'compare.kind.wording': 'Sửa câu chữ',
  'compare.kind.director': 'Đổi người chỉ đạo',
  'compare.kind.product': 'Đổi sản phẩm',
  'compare.kind.number': 'Đổi số thứ tự',
  'compare.kind.unclear': 'Chưa rõ',

  'compare.aspect.moved': 'Vị trí',
  'compare.aspect.lead': 'Chủ trì',
  'compare.aspect.coordinating': 'Phối hợp',
  'compare.aspect.term': 'Thời gian',
  'compare.aspect.director': 'Người chỉ đạo',
  'compare.aspect.product': 'Sản phẩm',
  'compare.aspect.number': 'Số thứ tự',
  'compare.blank': '(trống)',
  'compare.detail.changed': '{what}: {from} → {to}',
  'compare.detail.wording': 'Câu chữ: {words}',
  'compare.words.removed': '[bỏ: {text}]',
  'compare.words.added': '[thêm: {text}]',
  'compare.detail.lead-is': 'Chủ trì: {lead}',
  'compare.detail.due-is': 'Thời gian: {due}',
  'compare.detail.near': 'Nhận ra theo câu chữ giống {percent}%; cần xem lại nếu là hai nhiệm vụ khác nhau.',
  'compare.detail.order': 'Có các dòng giống hệt nhau, ghép theo thứ tự.',
  // counts
  'compare.detail.unclear':
    'Bản trước có {before} dòng, bản này có {after} dòng giống nhau, không rõ dòng nào còn, dòng nào bỏ hay thêm; cần đối chiếu:',
  'compare.detail.before': 'Bản trước: {place}',
  'compare.detail.after': 'Bản này: {place}',

  'compare.column.number': 'Stt',
  'compare.column.change': 'Thay đổi',
  'compare.column.field': 'Lĩnh vực',
  'compare.column.task-number': 'Số',
  'compare.column.task': 'Nhiệm vụ',
  'compare.column.details': 'Cụ thể',
  'compare.column.before': 'Ở bản trước',
  'compare.column.after': 'Ở bản này',

  // the pane
  'compare.card': 'So sánh với bản trước',
  'compare.explained':
    'Chọn tệp của bản trước để xem kế hoạch này thêm, bỏ, chuyển, sửa những gì. Hai tệp chỉ được đọc, chưa ghi gì.',
  'compare.file': 'Tệp của bản trước',
  'compare.choose': 'Chọn tệp bản trước …',
  'compare.choose.other': 'Chọn tệp khác …',
  'compare.stale': 'Kế hoạch đã thay đổi sau khi so sánh; cần so lại để thấy đúng.',
  'compare.again': 'So lại',
  'compare.will-add': "Sẽ thêm trang '{tab}' với danh sách dưới đây và liên kết đến từng dòng.",
  'compare.will-replace': "Trang '{tab}' sẽ được thay bằng danh sách dưới đây.",
  'compare.write': 'Ghi trang Thay đổi kế hoạch',
  'compare.filter': 'Loại thay đổi',
  'compare.filter.all': 'Tất cả',
  'compare.more': 'Xem tiếp (còn {count})',
  'compare.place.is': '{place}',
  'compare.place.was': 'Bản trước: {place}',
  'compare.jump': 'Đến dòng',
  'compare.jump.of': 'Đến dòng, {place}: {content}',

  'cli.compare-needs-two':
    'Lệnh compare cần hai tệp, bản trước rồi đến bản này, ví dụ: tiendo compare "KH cu.xlsx" "KH moi.xlsx".',
  'cli.compare-onto-earlier': 'Không ghi đè lên bản trước ({file}); cần chọn tên tệp khác sau -o.',
  'cli.compare.line': '{label} – {place}: {content}',
  'cli.compare.detail': '    {text}',
} as const satisfies Sentences;
