/** The tab of the agenda: by month, what each unit brings, beside the tasks of the plan. */
import { runThrough } from '../../../../src/core/flow/steps';
import { agendaTab } from '../../../../src/core/report/tabs/agendaTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';
import { day } from '../../../helpers/rollUps';

const AGENDA = sheetOf('Nội dung họp', [
  ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
  ['TT', 'Nội dung'],
  [1, 'Rà soát cây xanh trước mùa mưa bão (Phòng Quản lý đô thị báo cáo)'],
  ['I', 'QUÝ I'],
  [1, 'Dự thảo Kế hoạch lát lại vỉa hè các tuyến phố chính (Phòng Quản lý đô thị báo cáo trong tháng 2)'],
  [2, 'Phương án sửa nhà để xe và cổng cơ quan (Văn phòng báo cáo trong tháng 2, 3)'],
  [3, 'Kết quả thu chi quý trước (Phòng Kế hoạch - Tài chính báo cáo trong tháng 2)'],
]);
const PLAN = sheetOf('Kế hoạch 2026', [
  ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
  [7, 'Xây dựng Kế hoạch lát lại vỉa hè các tuyến phố chính', 'P. QLĐT', 'Quý II'],
  [8, 'Lập phương án sửa nhà để xe, cổng cơ quan', 'VP', 'Tháng 3'],
  [9, 'Trực ban cơ quan', 'VP', 'Tháng 3'],
]);

function draft(): TabDraft {
  const plan = planOf(workbookOf(PLAN, AGENDA, CATALOGUE_SHEET));
  return runThrough(
    agendaTab({ plan, say: createSay('vi'), closedAt: { date: day('2026-01-05'), hour: 8, minute: 5 } }),
  );
}

/** The cells of a row as texts, ends of blank ones cut. */
function texts(tab: TabDraft): string[][] {
  return tab.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
}

describe('the tab of the agenda', () => {
  it('lists by month, and within it by unit, what is to be brought', () => {
    const rows = texts(draft());
    expect(
      rows.slice(4).map((cells) =>
        cells
          .slice(0, 3)
          .filter((text) => text !== '')
          .join(' | '),
      ),
    ).toEqual([
      'Tháng 2 năm 2026 (3 nội dung)',
      '1 | Phòng Quản lý đô thị | Dự thảo Kế hoạch lát lại vỉa hè các tuyến phố chính',
      '2 | Văn phòng Sở | Phương án sửa nhà để xe và cổng cơ quan',
      '3 | Phòng Kế hoạch - Tài chính | Kết quả thu chi quý trước',
      'Tháng 3 năm 2026 (1 nội dung)',
      '1 | Văn phòng Sở | Phương án sửa nhà để xe và cổng cơ quan',
      'Chưa rõ tháng (1 nội dung)',
      '1 | Phòng Quản lý đô thị | Rà soát cây xanh trước mùa mưa bão',
    ]);
  });

  it('names beside each item the task of the same matter, or one like it of the same unit and month, or none', () => {
    const rows = texts(draft());
    expect(rows.slice(5, 8).map((cells) => cells[4])).toEqual([
      '7. Xây dựng Kế hoạch lát lại vỉa hè các tuyến phố chính (Quý II; trang Kế hoạch 2026)',
      '8. Lập phương án sửa nhà để xe, cổng cơ quan (Tháng 3; trang Kế hoạch 2026)',
      'Không thấy nhiệm vụ tương ứng',
    ]);
  });

  it('jumps to the item and to the task', () => {
    const cells = draft().rows[5]?.cells ?? [];
    expect([cells[3]?.link, cells[5]?.link]).toEqual([
      { sheet: 'Nội dung họp', row: 5, column: 1 },
      { sheet: 'Kế hoạch 2026', row: 2, column: 1 },
    ]);
  });

  it('is a tab of ours, printed across with its header on every page', () => {
    const tab = draft();
    expect([tab.identity, tab.kind, tab.title]).toEqual(['agenda', 'agenda', 'Nội dung họp']);
    expect(tab.print.titleRows).toEqual([4, 4]);
    expect(texts(tab)[3]).toHaveLength(tab.widths.length);
    expect(tab.rows.every(({ height }) => height !== null && height > 0)).toBe(true);
  });
});
