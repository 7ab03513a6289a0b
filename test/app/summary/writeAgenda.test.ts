/** The tab of the agenda is written from the agenda sheets, or it is said that there are none. */
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { writeAgenda } from '../../../src/app/summary/writeAgenda';
import type { TabDraft } from '../../../src/core/draft/types';
import type { SheetGrid } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import { gridOf } from '../../helpers/tabs';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';

const runner = createStraightRunner();
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };
const PLAN = sheetOf('Tháng 3-2026', [
  ['Stt', 'Nội dung', 'Đơn vị chủ trì'],
  [1, 'Lát lại vỉa hè', 'P. QLĐT'],
]);
const AGENDA = sheetOf('Họp', [
  ['Stt', 'Nội dung'],
  [1, 'Danh mục đầu tư công (Phòng Kế hoạch - Tài chính báo cáo trong tháng 3)'],
  [2, 'Kết quả kiểm kê tài sản (Văn phòng báo cáo trong tháng 4)'],
]);

async function write(...sheets: readonly SheetGrid[]): Promise<{ outcome: unknown; own: readonly unknown[] }> {
  const port = fakePort(workbookOf(...sheets, CATALOGUE_SHEET));
  const opened = await openPlan(port, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const outcome = await writeAgenda({ port, say: createSay('vi'), now: NOW, runner }, opened.value, { asOf: NOW.date });
  return { outcome, own: port.grids.sheets.filter(({ own }) => own !== null).map(({ name, own }) => [name, own]) };
}

describe('the tab of the agenda', () => {
  it('is written as ours', async () => {
    const { outcome, own } = await write(PLAN, AGENDA);
    expect(outcome).toMatchObject({ ok: true, value: { tabs: ['Nội dung họp'] } });
    expect(own).toEqual([['Nội dung họp', 'agenda']]);
  });

  it('has another name beside a sheet of the office of that name', async () => {
    const { outcome } = await write(PLAN, { ...AGENDA, name: 'NỘI DUNG HỌP' });
    expect(outcome).toMatchObject({ ok: true, value: { tabs: ['Theo dõi nội dung họp'] } });
  });

  it('keeps the day and the conclusion that the office wrote into it', async () => {
    const port = fakePort(workbookOf(PLAN, AGENDA, CATALOGUE_SHEET));
    const drafts: TabDraft[] = [];
    const putTabs = port.putTabs.bind(port);
    port.putTabs = (wanted, ...rest) => {
      drafts.push(...wanted);
      return putTabs(wanted, ...rest);
    };
    const again = async (): Promise<void> => {
      const opened = await openPlan(port, runner);
      if (!opened.ok) throw new Error(opened.refusal.code);
      await writeAgenda({ port, say: createSay('vi'), now: NOW, runner }, opened.value, { asOf: NOW.date });
    };
    await again();
    const [first] = drafts;
    if (first === undefined) throw new Error('nothing was written');
    const row = first.rows.findIndex(({ cells }) => cells[3]?.value === 'Danh mục đầu tư công');
    const filled = gridOf(first, (rows) =>
      rows.map((cells, at) => (at === row ? Object.assign([...cells], { 1: '12/03/2026', 5: 'Thông qua' }) : cells)),
    );
    port.grids = workbookOf(PLAN, AGENDA, CATALOGUE_SHEET, { ...filled, own: 'agenda' });
    await again();
    const rewritten = drafts[1]?.rows[row]?.cells.map((cell) => cell?.value ?? null);
    expect([rewritten?.[1], rewritten?.[3], rewritten?.[5]]).toEqual([
      '12/03/2026',
      'Danh mục đầu tư công',
      'Thông qua',
    ]);
  });

  it('is refused where the workbook has no agenda', async () => {
    const { outcome, own } = await write(PLAN);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'agenda-none' } });
    expect(own).toEqual([]);
  });
});
