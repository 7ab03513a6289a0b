import type { Sentences } from '../catalogueTypes';

/** The tab "Danh mục" of the pane, and the sheet that it makes. */
export const catalogue = {
  // The sheet: its name and headers are read again, so they are the same in every language.
  'catalogue.sheet': 'Danh mục đơn vị',
  'catalogue.sheet.heading': 'DANH MỤC ĐƠN VỊ',
  'catalogue.sheet.note':
    'Sửa, thêm, bớt ngay trên trang này. Các tên viết tắt cách nhau bằng dấu chấm phẩy (;). Đơn vị có cấp “Phòng” hoặc “Đơn vị trực thuộc” luôn có dòng trong bảng tổng hợp.',
  'catalogue.sheet.code': 'Mã',
  'catalogue.sheet.name': 'Tên đơn vị',
  'catalogue.sheet.short': 'Tên viết tắt',
  'catalogue.sheet.kind': 'Cấp',

  'catalogue.tab': 'Danh mục',
  'catalogue.tab.hint': 'Danh mục đơn vị của tệp và các tên chưa rõ; xem trước khi ghi',

  // a first catalogue
  'catalogue.none':
    'Tệp chưa có danh mục đơn vị. Dưới đây là các đơn vị gom từ kế hoạch: chọn đơn vị đúng, sửa tên và cấp, rồi tạo trang danh mục.',
  'catalogue.none.empty': 'Không thấy tên đơn vị nào trong kế hoạch để lập danh mục.',
  'catalogue.proposal': 'Đơn vị đề xuất',
  'catalogue.proposal.counts': 'Đã chọn {taken} trong {all} đơn vị.',
  'catalogue.proposal.leads': 'chủ trì',
  'catalogue.proposal.times': '{count} lần',
  'catalogue.proposal.take': 'Đưa “{name}” vào danh mục',
  'catalogue.proposal.edit': 'Sửa',
  'catalogue.proposal.edit.of': 'Sửa “{name}”',
  'catalogue.proposal.name': 'Tên đơn vị',
  'catalogue.proposal.kind': 'Cấp',
  'catalogue.proposal.spellings': 'Cách viết trong kế hoạch',
  'catalogue.proposal.spelling': '{text} ({count} lần)',
  'catalogue.proposal.left-out': 'Cách viết không chọn vẫn được nhận ra nếu gần đúng, và được báo khi kiểm tra.',
  'catalogue.proposal.keep': 'Ghi “{text}” làm tên viết tắt của “{name}”',
  'catalogue.proposal.split': 'Tách',
  'catalogue.proposal.split.of': 'Tách “{text}” thành đơn vị riêng',
  'catalogue.proposal.merge': 'Gộp vào đơn vị khác',
  'catalogue.proposal.merge.choose': 'Chọn đơn vị',
  'catalogue.proposal.merged': 'Đã gộp “{other}” vào “{name}” trong bảng đề xuất.',
  'catalogue.proposal.parted': 'Đã tách “{text}” thành đơn vị riêng trong bảng đề xuất.',
  'catalogue.proposal.long': 'Có thể là “{name}” (theo {source}).',
  'catalogue.proposal.long.take': 'Dùng tên này',
  'catalogue.proposal.long.take.of': 'Dùng tên “{name}” cho “{short}”',
  'catalogue.source.department-plans': 'kế hoạch năm 2023 của các sở cấp tỉnh',
  'catalogue.source.city-plan': 'kế hoạch của Ủy ban nhân dân thành phố',
  'catalogue.source.university-plans': 'kế hoạch năm học 2025–2026 của trường đại học',
  'catalogue.source.government-resolution': 'tên các bộ trong nghị quyết của Chính phủ',
  'catalogue.source.employment-law': 'Luật Việc làm 2013',
  'catalogue.proposal.again': 'Đề xuất lại từ đầu',
  'catalogue.create': 'Tạo trang danh mục',
  'catalogue.create.will':
    "Sẽ thêm trang '{sheet}' vào cuối tệp, gồm {units} đơn vị. Không ô nào của kế hoạch bị thay đổi. Đây là trang thường, sửa trực tiếp trong Excel.",
  'catalogue.create.nothing': 'Chưa chọn đơn vị nào.',

  // a catalogue that stands
  'catalogue.found': "Danh mục ở trang '{sheet}': {units} đơn vị.",
  'catalogue.open': 'Đến trang',
  'catalogue.conflicts':
    '{count} tên trong danh mục thuộc về hai đơn vị; xem mục “Danh mục trùng tên” ở phần Kiểm tra.',
  'catalogue.all-known': 'Mọi tên đơn vị trong kế hoạch đều nhận ra được theo danh mục.',
  'catalogue.slips.go': 'Xem và sửa tên gõ sai',
  'catalogue.all-known.slips':
    'Mọi tên đơn vị trong kế hoạch đều nhận ra được theo danh mục, trong đó {count} vị trí gõ sai.',
  'catalogue.unknown': 'Tên không có trong danh mục ({count})',
  'catalogue.unknown.why':
    'Nhiệm vụ có đơn vị chủ trì chưa rõ được tính vào dòng “Chưa rõ đơn vị chủ trì”. Thêm tên vào danh mục thì cả các lần viết sau cũng được nhận ra.',
  'catalogue.unknown.places': 'chủ trì {leads} ô, phối hợp {others} ô',
  'catalogue.unknown.jump': 'Đến ô',
  'catalogue.unknown.jump.to': 'Đến ô {cell}, {sheet}, nơi ghi “{name}”',
  'catalogue.unknown.unit': 'Là tên viết tắt của',
  'catalogue.unknown.near': 'Gần giống: {names}.',
  'catalogue.unknown.choose': 'Chọn đơn vị',
  'catalogue.alias.will': "Sẽ ghi thêm “{name}” vào ô {cell} của trang '{sheet}' (1 ô).",
  'catalogue.alias.add': 'Thêm tên viết tắt',
  'catalogue.alias.add.of': 'Thêm tên viết tắt “{name}” cho {unit}',
  'catalogue.unit.new': 'Là đơn vị mới',
  'catalogue.unit.new.of': 'Là đơn vị mới: “{name}”',
  'catalogue.unit.will': "Sẽ ghi đơn vị mới vào dòng {row} của trang '{sheet}' ({cells} ô).",
  'catalogue.unit.add': 'Thêm đơn vị',
  'catalogue.back': 'Quay lại',

  'catalogue.units': 'Gộp hoặc tách đơn vị trong danh mục',
  'catalogue.units.tick': 'Đánh dấu các đơn vị thực ra là một để gộp; đánh dấu một đơn vị để tách tên viết tắt',
  'catalogue.units.short': 'Tên viết tắt: {short}',
  'catalogue.units.no-short': 'Chưa có tên viết tắt.',
  'catalogue.merge.keep': 'Giữ đơn vị',
  'catalogue.merge.will':
    "Tên và các tên viết tắt của “{other}” được ghi thành tên viết tắt của “{name}”; các ô của “{other}” ở dòng {rows} được xóa trắng. Sẽ ghi {cells} ô của trang '{sheet}'.",
  'catalogue.merge': 'Gộp',
  'catalogue.split.alias': 'Tách tên viết tắt',
  'catalogue.split.choose': 'Chọn tên viết tắt',
  'catalogue.split.will':
    "“{alias}” được bỏ khỏi ô {cell} và ghi thành đơn vị mới ở dòng {row}. Sẽ ghi {cells} ô của trang '{sheet}'.",
  'catalogue.split': 'Tách',

  'pane.write.catalogue': "tạo trang '{tabs}'",
  'pane.write.alias': 'thêm “{name}” làm tên viết tắt của “{unit}”',
  'pane.write.unit': 'thêm đơn vị “{name}” vào danh mục',
  'pane.write.merge': 'gộp “{other}” vào “{name}” trong danh mục',
  'pane.write.split': 'tách “{alias}” khỏi “{name}” trong danh mục',
} as const satisfies Sentences;
