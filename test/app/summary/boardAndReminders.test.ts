import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import type { SheetGrid } from '../../../src/core/grid/grid';
import type { TabDraft } from '../../../src/core/draft/types';
import { createSay } from '../../../src/messages/createSay';
import type { WorkbookPort } from '../../../src/workbook/port';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };

const PLAN_SHEET: SheetGrid = sheetOf('Tháng 3', [
  ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
  [1, 'Lập kế hoạch duy tu vỉa hè', 'VP', 'P. KHTC', 'Hoàn thành'],
  [2, 'Kiểm kê cây xanh đường phố', 'P. QLĐT', 'VP', 'Đang thực hiện'],
]);

/** A workbook that keeps the drafts it is given. */
function watchedPort(): { port: WorkbookPort; written: TabDraft[] } {
  const written: TabDraft[] = [];
  const port = fakePort(workbookOf(PLAN_SHEET, CATALOGUE_SHEET));
  return {
    written,
    port: {
      ...port,
      putTabs: (drafts, texts, run) => {
        written.push(...drafts);
        return port.putTabs(drafts, texts, run);
      },
    },
  };
}

test('the year board is written for a year of the plan, and refused for another', async () => {
  const { port, written } = watchedPort();
  const opened = valueOf(await openPlan(port, runner));
  const board = { year: 2026, asOf: NOW.date };
  valueOf(await writeBoard({ port, say, now: NOW, runner }, opened, board));
  expect(written.map(({ identity }: TabDraft) => identity)).toEqual(['board:2026']);
  expect(await writeBoard({ port, say, now: NOW, runner }, opened, { ...board, year: 2031 })).toMatchObject({
    ok: false,
    refusal: { code: 'period-outside-year' },
  });
});

test('the reminders of a period are written as a tab of their own', async () => {
  const { port, written } = watchedPort();
  const opened = valueOf(await openPlan(port, runner));
  const march = {
    period: { kind: 'month', year: 2026, from: 3, to: 3 },
    asOf: NOW.date,
    calendar: 'calendar',
  } as const;
  valueOf(await writeReminders({ port, say, now: NOW, runner }, opened, march));
  const [tab] = written;
  expect(tab?.identity).toBe('reminders');
  expect(JSON.stringify(tab?.rows)).toContain('Kiểm kê cây xanh đường phố');
  expect(JSON.stringify(tab?.rows)).not.toContain('Lập kế hoạch duy tu vỉa hè');
});
