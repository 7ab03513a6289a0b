/**
 * Workbooks in which people changed our tabs, and plans that once stopped the reader: all our tabs are written once more,
 * the office's cells stay, and what somebody typed still stands, or was listed before.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from 'xlsx';
import { checkPlan, writeIssueTab } from '../../src/app/check/check';
import { openPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { listHandEdits, prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { writeBoard } from '../../src/app/summary/writeBoard';
import { writeReminders } from '../../src/app/summary/writeReminders';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { textParts } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { valueOf } from '../helpers/valueOf';
import { describeShared, sharedFile } from '../helpers/shared';

const FOLDER = '../cases/our-tabs';
const runner = createStraightRunner();
const say = createSay('vi');
const AS_OF = { year: 2026, month: 4, day: 10 };
const REQUEST = {
  period: { kind: 'month', year: 2026, from: 3, to: 3 },
  asOf: AS_OF,
  calendar: 'calendar',
} as const;

/** The sheets of the office as another reader finds them. */
function officeCells(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const { Sheets } = read(bytes, { type: 'array' });
  const office = ['Kế hoạch', 'Kế hoạch 2026', 'Danh mục đơn vị', 'Ghi chú'];
  return Object.fromEntries(
    office.flatMap((name) => {
      const sheet = Sheets[name];
      return sheet === undefined ? [] : [[name, utils.sheet_to_json(sheet, { header: 1, raw: true })]];
    }),
  );
}

/** What somebody typed: texts that the cases mark. */
function typedIn(bytes: Uint8Array): readonly string[] {
  const parts = Object.values(textParts(bytes)).join('\n');
  return [...new Set(parts.match(/MARK-\d+/g) ?? [])].sort();
}

describeShared('our tabs in people’s hands', [FOLDER], () => {
  const folder = sharedFile(FOLDER) ?? '';
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  test('there are nineteen cases', () => expect(files).toHaveLength(19));

  test.each(files)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const port = valueOf(await openXlsx(name, bytes, runner));
    const opened = valueOf(await openPlan(port, runner));
    // No tab of ours, and no copy of one, is a plan.
    const plans = new Set(opened.plan.tasks.map(({ sheet }) => sheet));
    expect([...plans]).toEqual([opened.grids.sheets[0]?.name]);

    const job = { port, say, now: { date: AS_OF, hour: 8, minute: 0 }, runner };
    const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
    const listed = valueOf(await listHandEdits(job, opened, prepared));
    const summary = valueOf(await writeSummary(job, opened, prepared, { edits: { listed, kept: [] } })).receipt;
    const { issues } = valueOf(await checkPlan(opened, AS_OF, runner));
    const others = [
      valueOf(await writeIssueTab(job, opened, issues)),
      valueOf(await writeBoard(job, opened, { year: 2026, asOf: AS_OF })),
      valueOf(await writeReminders(job, opened, REQUEST)),
    ];
    const saved = await port.save(runner);

    expect(officeCells(saved)).toEqual(officeCells(bytes));
    const stood = new Set(invariantFaults(bytes));
    expect(invariantFaults(saved).filter((fault) => !stood.has(fault))).toEqual([]);
    const said = JSON.stringify([listed, summary?.left, others.map(({ left }) => left)]);
    const stand = typedIn(saved);
    expect(typedIn(bytes).filter((text) => !stand.includes(text) && !said.includes(text))).toEqual([]);
    const again = valueOf(await openPlan(valueOf(await openXlsx(name, saved, runner)), runner));
    expect(again.plan.tasks.length).toBe(opened.plan.tasks.length);
  });
});
