/** What people make of our tabs never counts as a plan, and a sheet of theirs is never taken for a tab of ours. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan, writeIssueTab } from '../../../src/app/check/check';
import { openPlan } from '../../../src/app/open/openPlan';
import { parsePeriod } from '../../../src/app/period';
import { createStraightRunner } from '../../../src/app/runner';
import { shareCopy } from '../../../src/app/summary/share';
import { prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import { runThrough } from '../../../src/core/flow/steps';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { readPlan } from '../../../src/core/plan/readPlan';
import { createSay } from '../../../src/messages/createSay';
import type { Language } from '../../../src/messages/say';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { valueOf } from '../../helpers/valueOf';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const AS_OF = { year: 2026, month: 6, day: 30 };
const NOW = { date: { year: 2026, month: 7, day: 2 }, hour: 8, minute: 5 };
const runner = createStraightRunner();

async function openBytes(bytes: Uint8Array): Promise<XlsxWorkbook> {
  return valueOf(await openXlsx('so.xlsx', bytes, runner));
}

/** The sample with every kind of tab written into it. */
async function withTabs(language: Language): Promise<XlsxWorkbook> {
  const port = await openBytes(new Uint8Array(readFileSync(SAMPLE)));
  const opened = valueOf(await openPlan(port, runner));
  const job = { port, say: createSay(language), now: NOW, runner };
  const period = parsePeriod('2026-Q2');
  if (period === null) throw new Error('no period');
  const request = { period, asOf: AS_OF, calendar: 'calendar' as const };
  valueOf(await writeIssueTab(job, opened, valueOf(await checkPlan(opened, AS_OF, runner)).issues));
  valueOf(await writeSummary(job, opened, valueOf(await prepareSummary(opened, request, job.say, runner))));
  valueOf(await writeBoard(job, opened, { year: 2026, asOf: AS_OF }));
  valueOf(await writeReminders(job, opened, request));
  return port;
}

const grids = async (port: XlsxWorkbook): Promise<WorkbookGrids> => valueOf(await port.read(runner));

function tasksOf(book: WorkbookGrids): number {
  return valueOf(runThrough(readPlan(book))).tasks.length;
}

type Change = (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[];

/** What people and other programs leave of a tab that is copied. */
const COPIES: Readonly<Record<string, Change>> = {
  'as it is': (rows) => rows,
  'without its hidden columns': (rows) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^(?:~|tiendo:)/.test(cell) ? null : cell))),
  'without its title': (rows) => rows.map((row, at) => (at < 2 ? [] : row)),
  'below lines of somebody’s own': (rows) => [['Bản anh Nam chép lại'], [], ...rows],
};

describe.each<Language>(['vi', 'en'])('a copy of a tab of ours (%s) is no plan', (language) => {
  let book: WorkbookGrids;
  let plain: number;
  beforeAll(async () => {
    book = await grids(await withTabs(language));
    plain = tasksOf({ ...book, sheets: book.sheets.filter(({ own }) => own === null) });
  });

  it('when the tabs stand beside it', () => {
    expect(book.sheets.map(({ own }) => own)).toEqual([null, null, 'issues', 'summary', 'list', 'board', 'reminders']);
    expect(tasksOf(book)).toBe(plain);
  });

  it.each(Object.entries(COPIES))('%s', (_, change) => {
    const copies = book.sheets
      .filter(({ own }) => own !== null)
      .map((sheet): SheetGrid => ({ ...sheet, name: `${sheet.name} (2)`, own: null, rows: change(sheet.rows) }));
    const read = valueOf(runThrough(readPlan({ ...book, sheets: [...book.sheets, ...copies] })));
    expect(read.tasks).toHaveLength(plain);
    expect(read.sheets.filter(({ name }) => name.endsWith('(2)')).map(({ kind }) => kind)).not.toContain('plan');
  });

  it('when only its lines are left of a list', () => {
    const list = book.sheets.find(({ own }) => own === 'list');
    if (!list) throw new Error('no list');
    const seen = COPIES['without its hidden columns']?.(list.rows) ?? [];
    const head = seen.findIndex((row) =>
      row.includes(language === 'vi' ? 'Vị trí trong kế hoạch' : 'Place in the plan'),
    );
    expect(head).toBeGreaterThan(2);
    const copy: SheetGrid = { ...list, name: 'Chép', own: null, rows: seen.slice(head) };
    expect(tasksOf({ ...book, sheets: [...book.sheets, copy] })).toBe(plain);
  });
});

describe('a sheet that a hidden name of ours points to', () => {
  /** The workbook with the name of the summary on another sheet, as cut cells leave it. */
  async function withNameOn(sheet: string): Promise<XlsxWorkbook> {
    const parts = unzipSync(await (await withTabs('vi')).save(runner));
    const part = 'xl/workbook.xml';
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const moved = xml.replace(/(_TienDo\.summary\.2026_Q2"[^>]*>)[^<]*/, `$1'${sheet}'!$$A$$1`);
    expect(moved).not.toBe(xml);
    return openBytes(zipSync({ ...parts, [part]: strToU8(moved) }));
  }

  it('stays the office’s, is read as before, and is not written over', async () => {
    const port = await withNameOn('Kế hoạch 2026');
    const before = await grids(port);
    expect(before.sheets.find(({ name }) => name === 'Kế hoạch 2026')?.own).toBeNull();
    const opened = valueOf(await openPlan(port, runner));
    expect(opened.plan.tasks.length).toBeGreaterThan(100);
    const period = parsePeriod('2026-Q2');
    if (period === null) throw new Error('no period');
    const job = { port, say: createSay('vi'), now: NOW, runner };
    const request = { period, asOf: AS_OF, calendar: 'calendar' as const };
    const prepared = valueOf(await prepareSummary(opened, request, job.say, runner));
    const { receipt } = valueOf(await writeSummary(job, opened, prepared));
    expect(receipt?.tabs).toEqual(['TH Quý II-2026 (2)', 'DS Quý II-2026']);
    const after = await grids(port);
    for (const sheet of before.sheets) expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  });

  it('is not sent as a tab of ours', async () => {
    const port = await withNameOn('Kế hoạch 2026');
    const { sheets } = valueOf(await shareCopy(port, { tabsOnly: true }, runner));
    expect(sheets).toEqual(['DS Quý II-2026', 'Bảng theo dõi năm 2026', 'Đôn đốc']);
  });
});
