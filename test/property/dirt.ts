/** What stands on plan sheets and is no task: titles, totals, legends, notes, statistics, signature blocks. */
import type { Column } from './headers';
import { YEAR } from './times';

/** Lines above the table; the first says the year. */
export interface Title {
  readonly id: string;
  readonly lines: readonly (readonly string[])[];
}

export const TITLES: readonly Title[] = [
  { id: 'rows: title', lines: [[`KẾ HOẠCH CÔNG TÁC NĂM ${YEAR}`]] },
  {
    id: 'rows: title of an office',
    lines: [
      ['SỞ BIỂN VÀ HẢI ĐẢO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['VĂN PHÒNG', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      [`KẾ HOẠCH CÔNG TÁC NĂM ${YEAR}`],
      [`(Kèm theo Kế hoạch số 12/KH-SBHĐ ngày 05/01/${YEAR} của Sở Biển và Hải đảo)`],
    ],
  },
  {
    id: 'rows: title and a unit of measure',
    lines: [[`CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM ${YEAR} CỦA SỞ`], [], ['Đơn vị tính: nhiệm vụ']],
  },
  {
    id: 'rows: title with a horizon',
    lines: [[`KẾ HOẠCH NĂM ${YEAR}, ĐỊNH HƯỚNG ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045`]],
  },
];

/** A row of a sheet by columns; a figure stands wherever it is put. */
export type DirtRow = Readonly<Partial<Record<Column, string | number>>>;

interface DirtForm {
  readonly id: string;
  readonly rows: readonly DirtRow[];
}

/** Totals below a band, or below the table, with a figure in some column. */
export const TOTALS: readonly DirtForm[] = [
  { id: 'rows: total', rows: [{ content: 'Tổng cộng' }] },
  { id: 'rows: total, figure under lead', rows: [{ content: 'Tổng cộng', lead: 5 }] },
  { id: 'rows: total, figure under result', rows: [{ content: 'Tổng số', result: 5, percent: 5 }] },
  { id: 'rows: total, figure under number', rows: [{ number: 5, content: 'Tổng cộng' }] },
  { id: 'rows: total in the number column', rows: [{ number: 'Cộng', lead: 5, note: 2 }] },
  { id: 'rows: total with words', rows: [{ content: 'Tổng cộng: 5 nhiệm vụ', due: 5 }] },
  { id: 'rows: total, text under lead', rows: [{ content: 'TỔNG', lead: '5 nhiệm vụ' }] },
  {
    id: 'rows: total in capitals, figures everywhere',
    rows: [{ content: 'TỔNG CỘNG', lead: 5, coordinating: 3, due: 2, note: 1 }],
  },
];

/** A legend to the right of the table, line by line from its header on. */
export const LEGENDS: readonly { readonly id: string; readonly gap: number; readonly lines: readonly string[] }[] = [
  { id: 'rows: legend', gap: 1, lines: ['Chú thích', 'x: đã hoàn thành', 'TX: thường xuyên', '', 'Ô vàng: việc thêm'] },
  { id: 'rows: legend of states', gap: 2, lines: ['', 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'Hủy'] },
  { id: 'rows: legend at the table', gap: 0, lines: ['', '', 'Chữ đỏ: quá hạn', 'Chữ xanh: trong hạn'] },
  { id: 'rows: legend of units', gap: 1, lines: ['Viết tắt', 'KTTS: Khai thác thủy sản', 'HĐ: Hải đăng'] },
];

/** What stands below the table, after a blank row. */
export const BELOW: readonly DirtForm[] = [
  { id: 'rows: note', rows: [{ content: 'Ghi chú: việc in nghiêng là việc thêm trong năm.' }] },
  {
    id: 'rows: notes',
    rows: [{ number: '* Ghi chú:' }, { content: '- Các đơn vị báo cáo trước ngày 25 hằng tháng.' }],
  },
  { id: 'rows: note with a star', rows: [{ content: '(*) Nhiệm vụ do Bộ giao' }] },
  {
    id: 'rows: statistics',
    rows: [
      { content: 'Tổng số nhiệm vụ', lead: 12 },
      { content: 'Đã hoàn thành', lead: 5 },
      { content: 'Đang thực hiện', lead: 7 },
    ],
  },
  {
    id: 'rows: statistics in text',
    rows: [{ content: 'Đã hoàn thành: 05/12 nhiệm vụ, đạt 41,7%' }, { content: 'Còn lại: 07 nhiệm vụ' }],
  },
  {
    id: 'rows: signature',
    rows: [
      { content: 'Nơi nhận:', lead: 'GIÁM ĐỐC' },
      { content: '- Như trên;' },
      { content: '- Lưu: VT, VP Sở.', lead: 'Đỗ Minh' },
    ],
  },
  {
    id: 'rows: signature with a place and a day',
    rows: [
      { lead: `Cồn Rạng, ngày 05 tháng 01 năm ${YEAR}` },
      { content: 'NGƯỜI LẬP BIỂU', lead: 'TRƯỞNG PHÒNG' },
      { content: '(Ký, ghi rõ họ tên)', lead: '(Ký, ghi rõ họ tên)' },
      { content: 'Lê Quang Vinh', lead: 'Phạm Thu Cúc' },
    ],
  },
  {
    id: 'rows: signature of three',
    rows: [
      { number: 'Người lập', content: 'Kế toán trưởng', lead: 'Thủ trưởng đơn vị' },
      { number: 'Võ Thắng', content: 'Lâm Oanh', lead: 'Đỗ Minh' },
    ],
  },
  {
    id: 'rows: signature for the director',
    rows: [{ lead: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC' }, { lead: '(Đã ký)' }, { lead: 'Võ Thắng' }],
  },
];
