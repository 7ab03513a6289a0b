/**
 * Plans whose cells hold anything at all. Whatever stands there: nothing crashes, nothing that was typed is passed over in
 * silence, the same input gives the same output, and a tab that is written leaves every cell of the user's as it was.
 */
import { checkPlan } from '../../src/app/check/check';
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { issueSentence, refusalSentence } from '../../src/app/sentences';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import type { Issue } from '../../src/core/checks/types';
import type { Refusal } from '../../src/core/flow/outcome';
import type { CellValue, WorkbookGrids } from '../../src/core/grid/grid';
import type { Task } from '../../src/core/plan/types';
import { createSay } from '../../src/messages/createSay';
import type { Period } from '../../src/core/time/types';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import fc from '../helpers/random';
import { makeXlsx } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { CATALOGUE_SHEET } from '../helpers/planVerbs';
import { holdsForLater } from '../property/runs';
import { PATIENCE_MS, PLANS, oneIn } from './cases';
import { hostileText, hostileValue } from './cells';
import { sheetXml } from './sheetXml';
import { valueOf } from '../helpers/valueOf';

const HEADER = ['Stt', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả', 'Ngày hoàn thành', 'Nguyên nhân'];
const AS_OF = { year: 2026, month: 7, day: 2 };
const NOW = { date: AS_OF, hour: 8, minute: 0 };
const PERIOD: Period = { kind: 'quarter', year: 2026, from: 4, to: 6 };
const runner = createStraightRunner();
const say = createSay('vi');

/** A row of a plan: plain but for some of its cells, which hold anything. */
const row = fc
  .record({
    plain: fc.nat(999),
    wild: fc.array(fc.tuple(fc.nat(HEADER.length - 1), fc.oneof(hostileText, hostileValue)), { maxLength: 4 }),
  })
  .map(({ plain, wild }) => {
    const cells: CellValue[] = [
      plain,
      `Soạn tài liệu số ${plain}`,
      'P. KHTC',
      'Văn phòng Sở',
      `Tháng ${(plain % 12) + 1}`,
      plain % 3 === 0 ? 'Hoàn thành' : null,
      null,
      null,
    ];
    for (const [column, value] of wild) cells[column] = value;
    return cells;
  });

const book = fc.record({
  title: fc.oneof(fc.constant('KẾ HOẠCH CÔNG TÁC NĂM 2026'), hostileText),
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  catalogue: fc.boolean(),
  written: oneIn(10),
});

interface Book {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly catalogue: boolean;
  readonly written: boolean;
}

const sheetsOf = ({ title, rows, catalogue }: Book): [string, readonly (readonly CellValue[])[]][] => [
  ['Kế hoạch', [[title], HEADER, ...rows]],
  ...(catalogue ? [['Danh mục đơn vị', CATALOGUE_SHEET.rows] as [string, typeof CATALOGUE_SHEET.rows]] : []),
];

const fileOf = (made: Book): Uint8Array =>
  makeXlsx({ sheets: sheetsOf(made).map(([name, rows]) => ({ name, inside: sheetXml(rows) })) });

/** A sentence for people has no hole. */
const isSentence = (text: string): boolean => text !== '' && !/\bundefined\b|\[object /.test(text);

/** Returns what is wrong with the reading of a book; null when nothing is. */
async function faultOf(made: Book): Promise<string | null> {
  const bytes = fileOf(made);
  const port = valueOf(await openXlsx('ke-hoach.xlsx', bytes, runner));
  const before = valueOf(await port.read(runner));
  const opened = await openPlan(port, runner);
  if (!opened.ok) return refusalFault(opened.refusal);
  const again = valueOf(await openPlan(port, runner));
  if (JSON.stringify(opened.value.plan) !== JSON.stringify(again.plan)) return 'read again, the plan is another one';
  const { issues } = valueOf(await checkPlan(opened.value, AS_OF, runner));
  for (const issue of issues) {
    const sentence = issueSentence(issue, say);
    if (!isSentence(sentence)) return `a sentence: ${sentence}`;
  }
  const silent = opened.value.plan.tasks.flatMap((task) => passedOver(task, issues));
  if (silent.length > 0) return `passed over in silence: ${silent.join('; ')}`;
  return made.written ? writtenFault(port, opened.value, before) : null;
}

function refusalFault(refusal: Refusal): string | null {
  const sentence = refusalSentence(refusal, say);
  return isSentence(sentence) ? null : `a sentence: ${sentence}`;
}

const HOLDS_WORDS = /[\p{L}\p{N}]/u;

/** What of a task is neither read nor said. */
function passedOver(task: Task, issues: readonly Issue[]): string[] {
  const said = issues.some(
    (issue) => issue.task === task.key || (issue.sheet === task.sheet && issue.row === task.row),
  );
  if (said) return [];
  const faults: string[] = [];
  const { lead, coordinating, due, progress } = task;
  const isRead = ({ units, collectives }: Task['lead']): boolean => units.length + collectives.length > 0;
  if (HOLDS_WORDS.test(lead.text) && !isRead(lead)) faults.push(`chủ trì ${JSON.stringify(lead.text)}`);
  // Without a catalogue a name that nobody knows is listed with the task, and no error by that alone.
  if (HOLDS_WORDS.test(coordinating.text) && !isRead(coordinating) && coordinating.unknown.length === 0)
    faults.push(`phối hợp ${JSON.stringify(coordinating.text)}`);
  if (HOLDS_WORDS.test(due.text) && due.kind === 'none') faults.push(`thời gian ${JSON.stringify(due.text)}`);
  if (HOLDS_WORDS.test(progress.text) && progress.state === 'unreported')
    faults.push(`kết quả ${JSON.stringify(progress.text)}`);
  return faults;
}

/** What is wrong with the book after a summary was written into it. */
async function writtenFault(port: XlsxWorkbook, opened: OpenedPlan, before: WorkbookGrids): Promise<string | null> {
  if (opened.plan.tasks.length === 0) return null;
  const prepared = await prepareSummary(opened, { period: PERIOD, asOf: AS_OF, calendar: 'calendar' }, say, runner);
  if (!prepared.ok) return refusalFault(prepared.refusal);
  const written = await writeSummary({ port, say, now: NOW, runner }, opened, prepared.value);
  if (!written.ok) return refusalFault(written.refusal);
  const saved = await port.save(runner);
  const faults = invariantFaults(saved);
  if (faults.length > 0) return faults.join('\n');
  const after = valueOf(await valueOf(await openXlsx('ke-hoach.xlsx', saved, runner)).read(runner));
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    if (JSON.stringify(now?.rows) !== JSON.stringify(sheet.rows)) return `other cells on “${sheet.name}”`;
  }
  return null;
}

describe('a plan whose cells hold anything', () => {
  it(
    'is read whole or said, and written without a fault',
    async () => {
      await holdsForLater(book, PLANS, async (made) => {
        const fault = await faultOf(made);
        return fault === null ? null : `${fault}\n\n${JSON.stringify(sheetsOf(made)[0], null, 1)}`;
      });
    },
    PATIENCE_MS,
  );
});
