/**
 * Workbooks of other programs, with features that no plan has: they are read, a summary, the tab of issues and a corrected
 * cell are written into them, and everything else stays byte for byte. What was sound stays sound, and undo gives the
 * package back.
 */
import { unzipSync } from 'fflate';
import { read, utils } from 'xlsx';
import { checkPlan, writeIssueTab } from '../../src/app/check/check';
import { openPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { throughOffice } from '../helpers/libreOffice';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import fc from '../helpers/random';
import { holdsForLater } from '../property/runs';
import { PATIENCE_MS } from './cases';
import { FEATURES, byExcelJs } from './foreign/byExcelJs';
import type { FeatureName } from './foreign/byExcelJs';
import { bySheetJs, byWriteExcelFile } from './foreign/otherLibraries';
import { PART_FEATURES, withParts } from './foreign/parts';
import type { PartFeature } from './foreign/parts';
import { FIRST_TASK, PLAN_TITLE } from './foreign/rows';
import { valueOf } from '../helpers/valueOf';

/** So many in the gate; `npm run fuzz -- --foreign 2000` for others. */
const BOOKS = Number(process.env['TIENDO_FOREIGN_BOOKS'] ?? 10);
/** Every so many-th goes through LibreOffice first, or is held to Microsoft's validator; 0 for none. */
const OFFICE = Number(process.env['TIENDO_FOREIGN_OFFICE'] ?? 0);
const SDK = Number(process.env['TIENDO_FOREIGN_SDK'] ?? 0);

const runner = createStraightRunner();
const say = createSay('vi');
const AS_OF = { year: 2026, month: 7, day: 2 };
const PERIOD = { kind: 'quarter', year: 2026, from: 4, to: 6 } as const;

const made = fc.record({
  number: fc.nat(999_999),
  by: fc.constantFrom('exceljs', 'exceljs', 'exceljs', 'sheetjs', 'write-excel-file'),
  tasks: fc.integer({ min: 3, max: 12 }),
  features: fc.subarray(Object.keys(FEATURES) as FeatureName[]),
  parts: fc.subarray(Object.keys(PART_FEATURES) as PartFeature[]),
  days1904: fc.boolean(),
  isProtected: fc.boolean(),
  isPlain: fc.boolean(),
});
type Made = typeof made extends fc.Arbitrary<infer Value> ? Value : never;

async function bytesOf(book: Made): Promise<Uint8Array> {
  const { by, tasks, features, parts, days1904, isProtected, isPlain } = book;
  if (by === 'sheetjs') return withParts(bySheetJs(tasks, isPlain), parts);
  if (by === 'write-excel-file') return withParts(await byWriteExcelFile(tasks, isPlain), parts);
  return withParts(await byExcelJs(tasks, features, days1904, isProtected), parts);
}

/** What another reader finds in the sheets of the office. */
function cellsOf(bytes: Uint8Array, names: readonly string[]): string {
  const { Sheets } = read(bytes, { type: 'array', cellFormula: true, cellNF: true });
  return JSON.stringify(
    names.map((name) => {
      const sheet = Sheets[name];
      return sheet ? [utils.sheet_to_json(sheet, { header: 1, raw: true }), utils.sheet_to_formulae(sheet)] : null;
    }),
  );
}

/** Parts that a write of tabs may change; every other part stays as it is. */
const CHANGING =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|docProps\/app\.xml)$/;

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = unzipSync(after);
  return Object.entries(unzipSync(before))
    .filter(([name, bytes]) => !CHANGING.test(name) && Buffer.compare(bytes, now[name] ?? new Uint8Array()) !== 0)
    .map(([name]) => name);
}

/** What is wrong now and was not before; what was before is looked at only where something is wrong now. */
function added(faultsIn: (bytes: Uint8Array) => readonly string[], before: Uint8Array, now: Uint8Array): string[] {
  const faults = faultsIn(now);
  const stood = new Set(faults.length === 0 ? [] : faultsIn(before));
  return faults.filter((fault) => !stood.has(fault));
}

/** Returns what is wrong with a workbook after it was read and written; null when nothing is. */
async function faultOf(book: Made): Promise<string | null> {
  const plain = await bytesOf(book);
  const isSaved = OFFICE > 0 && book.number % OFFICE === 0;
  const bytes = isSaved ? throughOffice(plain, 'xlsx') : plain;
  const name = book.parts.includes('macros') && !isSaved ? 'ke-hoach.xlsm' : 'ke-hoach.xlsx';
  const port = valueOf(await openXlsx(name, bytes, runner));
  const opened = valueOf(await openPlan(port, runner));
  if (opened.plan.tasks.length !== book.tasks) return `${opened.plan.tasks.length} tasks instead of ${book.tasks}`;
  const names = opened.grids.sheets.map((sheet) => sheet.name);
  const before = cellsOf(bytes, names);

  const job = { port, say, now: { date: AS_OF, hour: 8, minute: 0 }, runner };
  const prepared = valueOf(
    await prepareSummary(opened, { period: PERIOD, asOf: AS_OF, calendar: 'calendar' }, say, runner),
  );
  const summary = valueOf(await writeSummary(job, opened, prepared)).receipt;
  const issues = valueOf(await writeIssueTab(job, opened, valueOf(await checkPlan(opened, AS_OF, runner)).issues));
  const tabs = await port.save(runner);
  const changed = changedParts(bytes, tabs);
  if (changed.length > 0) return `changed by tabs: ${changed.join(', ')}`;
  if (cellsOf(tabs, names) !== before) return 'other cells after tabs were written';

  const [row, column] = [FIRST_TASK + 1, 5];
  const expected = opened.grids.sheets.find((sheet) => sheet.name === PLAN_TITLE)?.rows[row - 1]?.[column] ?? null;
  const fixed = valueOf(
    await port.editCells([{ sheet: PLAN_TITLE, row, column, expected, value: '=Đang làm' }], runner),
  );
  const saved = await port.save(runner);
  const faults = added(invariantFaults, bytes, saved);
  if (faults.length > 0) return faults.join('\n');
  if (SDK > 0 && book.number % SDK === 0) {
    const kinds = (whole: Uint8Array) => sdkErrors(whole, name).map((error) => error.replace(/\d+/g, '#'));
    const errors = added(kinds, bytes, saved);
    if (errors.length > 0) return errors.slice(0, 3).join('\n');
  }
  const again = valueOf(await openPlan(valueOf(await openXlsx(name, saved, runner)), runner));
  if (again.plan.tasks.length !== book.tasks) return 'other tasks after writing';
  const cell = again.grids.sheets.find((sheet) => sheet.name === PLAN_TITLE)?.rows[row - 1]?.[column];
  if (cell !== '=Đang làm') return `the corrected cell holds ${JSON.stringify(cell)}`;

  for (const entry of [fixed.entry, issues.entry, summary?.entry ?? '']) valueOf(await port.undo(entry));
  const undone = unzipSync(await port.save(runner));
  const first = unzipSync(bytes);
  const differing = [...new Set([...Object.keys(first), ...Object.keys(undone)])].filter(
    (part) => Buffer.compare(first[part] ?? new Uint8Array(), undone[part] ?? new Uint8Array()) !== 0,
  );
  return differing.length === 0 ? null : `not as before after undo: ${differing.join(', ')}`;
}

const ALONE: Made = {
  number: 1,
  by: 'exceljs',
  tasks: 4,
  features: [],
  parts: [],
  days1904: false,
  isProtected: false,
  isPlain: true,
};

describe('a workbook of another program', () => {
  it(
    'is read, written into, as sound as before, and given back by undo',
    async () => {
      await holdsForLater(made, BOOKS, async (book) => {
        const fault = await faultOf(book);
        return fault === null ? null : `${fault}\n\n${JSON.stringify(book)}`;
      });
    },
    PATIENCE_MS,
  );

  it.each(Object.keys(FEATURES) as FeatureName[])('with %s alone', async (feature) => {
    expect(await faultOf({ ...ALONE, features: [feature] })).toBeNull();
  });

  it.each(Object.keys(PART_FEATURES) as PartFeature[])('with %s put into it', async (part) => {
    expect(await faultOf({ ...ALONE, by: 'sheetjs', parts: [part] })).toBeNull();
  });
});
