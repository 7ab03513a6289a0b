/** A tab with everything that a draft can ask for. */
import { SHADES } from '../../src/core/draft/shades';
import type { CellDraft, TabDraft } from '../../src/core/draft/types';

const cell = (value: CellDraft['value'], style: CellDraft['style'], more: Partial<CellDraft> = {}): CellDraft => ({
  value,
  style,
  ...more,
});

/** Returns the draft of a summary; `link` names a sheet of the workbook to jump to. */
export function richDraft(title: string, identity: string, link: string, completed = 7): TabDraft {
  const units = ['Văn phòng', 'Thanh tra', 'P. KHTC & "TH" <1>'];
  const jump = { link: { sheet: link, row: 5, column: 1 } };
  return {
    identity,
    kind: 'summary',
    title,
    rows: [
      { cells: [cell('TỔNG HỢP TIẾN ĐỘ', 'title'), null, null, null, null], height: 24 },
      { cells: [cell('(tính đến ngày 28/02/2026)', 'subtitle')], height: null },
      { cells: [cell('Chốt lúc 08 giờ 05 ngày 28/02/2026', 'subtitle')], height: null },
      { cells: ['Đơn vị', 'Tổng số', 'Hoàn thành', 'Tỷ lệ', 'Khóa'].map((text) => cell(text, 'header')), height: null },
      ...units.map((unit, index) => ({
        cells: [
          cell(unit, 'text'),
          cell(10 + index, 'count', { formula: `COUNTIFS($A$9:$A$11,A${index + 5})+${9 + index}` }),
          cell(completed, 'count'),
          cell(70.5, 'rate', { formula: `IF(B${index + 5}=0,"",ROUND(C${index + 5}/B${index + 5}*100,1))` }),
          cell(`k${index}`, 'faint'),
        ],
        height: null,
      })),
      { cells: [cell('Phụ lục', 'section')], height: null },
      ...units.map((unit) => ({
        cells: [
          cell(unit, 'text'),
          cell('=HYPERLINK("x")', 'text'),
          cell(46_081, 'date'),
          cell('Tới dòng', 'link', jump),
          cell(true, 'plain'),
        ],
        height: 30.5,
      })),
      {
        cells: [cell('dòng một\ndòng hai _x000D_ \u0001', 'note'), cell(null, 'remark'), cell(1, 'total-count')],
        height: null,
      },
    ],
    widths: [40, 10, 10, 10, 8],
    hiddenColumns: [4],
    merges: [
      { top: 1, left: 0, bottom: 1, right: 3 },
      { top: 2, left: 0, bottom: 2, right: 3 },
    ],
    freezeRows: 4,
    print: { landscape: true, titleRows: [4, 4], breaks: [8], columns: [0, 3], footer: 'Trang &P/&N' },
    charts: [
      {
        title: 'Tiến độ theo phòng & "đơn vị"',
        categories: { top: 5, left: 0, bottom: 7, right: 0 },
        series: [
          { name: 'Hoàn thành', values: { top: 5, left: 2, bottom: 7, right: 2 }, shade: SHADES.done },
          { name: 'Tổng số', values: { top: 5, left: 1, bottom: 7, right: 1 }, shade: SHADES.overdue },
        ],
        anchor: { top: 14, left: 0, bottom: 30, right: 3 },
      },
    ],
    titleCell: { row: 1, column: 0 },
  };
}
