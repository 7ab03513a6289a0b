import type { Sentences } from '../catalogueTypes';

/** The report of a period as a paper (Nghị định 30/2020/NĐ-CP). Dots stand where the office fills in. */
export const paper = {
  'paper.agency-above': 'TÊN CƠ QUAN CHỦ QUẢN',
  'paper.agency': 'TÊN CƠ QUAN, ĐƠN VỊ',
  'paper.nation': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'paper.motto': 'Độc lập - Tự do - Hạnh phúc',
  'paper.number': 'Số: ……/BC-……',
  // day, month, year
  'paper.place-and-day': '……………, ngày {day} tháng {month} năm {year}',
  'paper.title': 'BÁO CÁO',
  // period
  'paper.subject': 'Kết quả thực hiện nhiệm vụ theo kế hoạch công tác {period}',
  // period, from, to, asOf
  'paper.opening':
    'Thực hiện chương trình, kế hoạch công tác, cơ quan báo cáo kết quả thực hiện nhiệm vụ {period} (kỳ số liệu từ ngày {from} đến ngày {to}; tính đến ngày {asOf}) như sau:',
  // number (of the section)
  'paper.heading.results': '{number}. KẾT QUẢ THỰC HIỆN',
  // number, count
  'paper.heading.overdue': '{number}. NHIỆM VỤ CHƯA HOÀN THÀNH QUÁ HẠN ({count})',
  'paper.heading.late': '{number}. NHIỆM VỤ HOÀN THÀNH QUÁ HẠN ({count})',
  'paper.heading.carried': '{number}. NHIỆM VỤ TỒN TỪ KỲ TRƯỚC ({count})',
  'paper.heading.deferred': '{number}. NHIỆM VỤ LÙI THỜI HẠN ({count})',
  // period
  'paper.closing': 'Trên đây là báo cáo kết quả thực hiện nhiệm vụ {period}./.',
  'paper.recipients': 'Nơi nhận:\n- ……………;\n- ……………;\n- Lưu: VT, ……',
  'paper.signer': 'THỦ TRƯỞNG ĐƠN VỊ',
  'paper.column.total': 'Tổng số',
  'paper.column.onTime': 'Hoàn thành đúng hạn',
  'paper.column.late': 'Hoàn thành quá hạn',
  'paper.column.within': 'Chưa hoàn thành trong hạn',
  'paper.column.overdue': 'Chưa hoàn thành quá hạn',
  'paper.column.ongoing': 'Thường xuyên',
  'paper.column.deferred': 'Lùi',
  'paper.column.rate': 'Tỷ lệ (%)',
  'paper.column.causes': 'Nguyên nhân',
  // text
  'paper.cause.objective': 'Khách quan: {text}',
  'paper.cause.subjective': 'Chủ quan: {text}',
  'paper.blank': '……………',
  // period
  'paper.file': 'Bao cao {period}.docx',
  'paper.save': 'Tải báo cáo (Word)',
  'paper.explained': 'Báo cáo theo mẫu văn bản hành chính, còn để trống số, nơi nhận, người ký; hoàn thiện trong Word.',
  // file
  'paper.saved': 'Đã tạo báo cáo {file}.',
} as const satisfies Sentences;
