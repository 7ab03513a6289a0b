/** A small workbook of an office that does not exist: a plan without results or catalogue, an agenda, indicators. */
import { MAIN_NS, makeXlsx, sheetDataOf } from './makeXlsx';

type Row = readonly (string | number | null)[];

const PLAN: readonly Row[] = [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026 CỦA SỞ DU LỊCH'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
  ['I', 'Lĩnh vực Lữ hành', null, null, null],
  [1, 'Rà soát giấy phép của các hãng lữ hành', 'Phòng Lữ hành', 'Văn phòng Sở', 'Tháng 4'],
  [2, 'Mở lớp cho hướng dẫn viên tại điểm', 'Phòng Lữ hành', 'Phòng Quảng bá', 'Tháng 5'],
  [3, 'Lập bản đồ các điểm cắm trại ven hồ', 'P. Lữ hành', null, 'Tháng 6'],
  ['II', 'Lĩnh vực Quảng bá', null, null, null],
  [1, 'In tờ gấp về tuyến đi bộ quanh thành cổ', 'Phòng Quảng bá', 'Phòng Lữ hành', 'Tháng 4'],
  [2, 'Tổ chức ngày hội thuyền buồm', 'Phòng Quảng bá', 'Văn phòng Sở', 'Tháng 6'],
  ['III', 'Lĩnh vực Văn phòng', null, null, null],
  [1, 'Thay mái che khu đón khách', 'Văn phòng Sở', null, 'Tháng 5'],
];

const AGENDA: readonly Row[] = [
  ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
  ['TT', 'Nội dung'],
  ['I', 'QUÝ II'],
  [1, 'Bản đồ các điểm cắm trại ven hồ (Phòng Lữ hành báo cáo trong tháng 5)'],
  [2, 'Kịch bản ngày hội thuyền buồm (Phòng Quảng bá báo cáo trong tháng 4, 5)'],
  [3, 'Dự toán thay mái che (Văn phòng Sở báo cáo trong tháng 4)'],
];

const INDICATORS: readonly Row[] = [
  ['CÁC CHỈ TIÊU NĂM 2026'],
  [],
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng', 'Cùng kỳ năm 2025'],
  [1, 'Lượt khách lưu trú', 'Lượt', 42000, 23500, 21000],
  [2, 'Tỷ lệ buồng có khách', '%', 62.5, 58, 55.5],
  [3, 'Số hướng dẫn viên được cấp thẻ', 'Người', 120, 131, 90],
];

const STYLES = `<styleSheet xmlns="${MAIN_NS}"><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFCE4D6"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="3"><xf fontId="0" xfId="0"/><xf fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf><xf fontId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The name of its plan sheet. */
export const MADE_UP_PLAN = 'Kế hoạch 2026';

/** Returns the bytes of the workbook. */
export function madeUpBook(): Uint8Array {
  return makeXlsx({
    styles: STYLES,
    sheets: [
      { name: MADE_UP_PLAN, inside: inLines(sheetDataOf(PLAN), 3) },
      { name: 'Họp lãnh đạo', inside: inLines(sheetDataOf(AGENDA), 2) },
      { name: 'Chỉ tiêu', inside: inLines(sheetDataOf(INDICATORS), 3) },
    ],
  });
}

/** Puts lines around the cells of a table, from its header on. */
function inLines(data: string, header: number): string {
  return data.replace(/<c r="([A-Z]+)(\d+)"/g, (cell, _column: string, row: string) => {
    if (Number(row) < header) return cell;
    return `${cell} s="${Number(row) === header ? 1 : 2}"`;
  });
}
