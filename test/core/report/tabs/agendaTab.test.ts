/** The tab of the agenda: by month, what each unit brings, beside the tasks of the plan. */
import { runThrough } from '../../../../src/core/flow/steps';
import { readAgendaEntries } from '../../../../src/core/report/readBack/agendaEntries';
import type { AgendaEntry } from '../../../../src/core/report/readBack/agendaEntries';
import { agendaMatching } from '../../../../src/core/report/tabs/agendaMatches';
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
  ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả'],
  [7, 'Xây dựng Kế hoạch lát lại vỉa hè các tuyến phố chính', 'P. QLĐT', 'Quý II', 'Đang thực hiện'],
  [8, 'Lập phương án sửa nhà để xe, cổng cơ quan', 'VP', 'Tháng 3', ''],
  [9, 'Trực ban cơ quan', 'VP', 'Tháng 3', ''],
]);

function draft(entries?: ReadonlyMap<string, AgendaEntry>, asOf = '2026-04-05'): TabDraft {
  const plan = planOf(workbookOf(PLAN, AGENDA, CATALOGUE_SHEET));
  const closedAt = { date: day('2026-04-06'), hour: 8, minute: 5 };
  const more = entries === undefined ? {} : { entries };
  return runThrough(
    agendaTab({ plan, asOf: day(asOf), title: 'Nội dung họp', say: createSay('vi'), closedAt, ...more }),
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
      rows
        .slice(5)
        .map((cells) => [cells[0], cells[2], cells[3]].filter((text) => text !== '' && text !== undefined).join(' | ')),
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

  it('says beside each item how the task of the same matter, or one like it of the same unit and month, stands', () => {
    const rows = texts(draft());
    expect(rows.slice(6, 9).map((cells) => cells[4])).toEqual([
      '7. Xây dựng Kế hoạch lát lại vỉa hè các tuyến phố chính – Đang thực hiện (thời hạn 30/06/2026)',
      '8. Lập phương án sửa nhà để xe, cổng cơ quan – Chưa hoàn thành quá hạn (chưa báo cáo) (thời hạn 31/03/2026)',
      '–',
    ]);
    expect(texts(draft(undefined, '2026-03-31'))[7]?.[4]).toContain('Chưa thực hiện');
  });

  it('knows a short item whose task was due in another month, where few tasks have its words', () => {
    const agenda = sheetOf('Nội dung họp', [
      ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
      ['TT', 'Nội dung'],
      ['I', 'QUÝ I'],
      [1, 'Sửa cầu tạm (Phòng Quản lý đô thị báo cáo trong tháng 3)'],
      [2, 'Trực ban (Văn phòng báo cáo trong tháng 6)'],
      [3, 'Sửa cầu tạm (Văn phòng báo cáo trong tháng 3)'],
    ]);
    const monthly = [1, 2, 3, 4].map((month) => [month + 1, 'Trực ban', 'VP', `Tháng ${month}`, '']);
    const sheet = sheetOf('Kế hoạch 2026', [
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả'],
      [1, 'Sửa cầu tạm', 'P. QLĐT', 'Tháng 2', 'Đang thực hiện'],
      ...monthly,
    ]);
    const plan = planOf(workbookOf(sheet, agenda, CATALOGUE_SHEET));
    const matching = agendaMatching(plan);
    const items = plan.agenda;
    expect(items.map((item) => matching(item).map(({ content }) => content))).toEqual([['Sửa cầu tạm'], [], []]);
  });

  it('names no cell and no sheet, and has room for the day and the conclusion', () => {
    const tab = draft();
    expect(tab.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.link !== undefined))).toEqual([]);
    expect(
      texts(tab)
        .flat()
        .filter((text) => text.includes('Kế hoạch 2026')),
    ).toEqual([]);
    const cells = tab.rows[6]?.cells ?? [];
    expect([1, 5].map((at) => [cells[at]?.style, cells[at]?.value])).toEqual([
      ['remark', null],
      ['remark', null],
    ]);
  });

  it('keeps what the office wrote, by item and month, wherever the rows are; what is gone from the agenda stands last', () => {
    const mark = (tab: TabDraft, row: number): string => texts(tab)[row]?.[6] ?? '';
    const first = draft();
    const standing = first.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    const write = (row: number, column: number, value: string | number): void => {
      const cells = standing[row];
      if (cells) cells[column] = value;
    };
    write(7, 1, '12/02/2026');
    write(7, 5, 'Giao Văn phòng trình trước 15/3');
    write(10, 1, 46_100);
    write(8, 5, 'Nhất trí');
    write(8, 6, '~agenda~gone|2026-02');
    const entries = readAgendaEntries({ ...AGENDA, rows: [...standing.slice(0, 6), ...standing.slice(6).reverse()] });
    const next = draft(entries);
    const rows = texts(next);
    expect([rows[7]?.[1], rows[7]?.[5]]).toEqual(['12/02/2026', 'Giao Văn phòng trình trước 15/3']);
    expect([rows[10]?.[1], rows[10]?.[5]]).toEqual(['19/03/2026', '']);
    expect(rows.slice(13).map((cells) => [cells[0], cells[3], cells[5]])).toEqual([
      ['Nội dung không còn trong chương trình họp', '', ''],
      ['1', 'Kết quả thu chi quý trước', 'Nhất trí'],
    ]);
    expect(mark(next, 14)).toBe('~agenda~gone|2026-02');
  });

  it('is a tab of ours, printed across with its header on every page', () => {
    const tab = draft();
    expect([tab.identity, tab.kind, tab.title]).toEqual(['agenda', 'agenda', 'Nội dung họp']);
    expect(tab.print.titleRows).toEqual([5, 5]);
    expect(texts(tab)[4]).toHaveLength(tab.widths.length);
    expect(tab.rows.every(({ height }) => height !== null && height > 0)).toBe(true);
  });
});
