/** Every paper of the sample plan, for a month, a quarter and the year. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPlan } from '../../src/app/open/openPlan';
import { parseIsoDate, parsePeriod } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { preparePaper } from '../../src/app/summary/paper';
import type { Paper } from '../../src/app/summary/paper';
import { PAPER_KINDS } from '../../src/app/summary/paperOrder';
import { prepareSummary } from '../../src/app/summary/summarise';
import type { Outcome } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const PERIODS = [
  ['2026-03', '2026-04-03'],
  ['2026-06', '2026-06-30'],
  ['2026-Q3', '2026-10-05'],
  ['2026', '2026-10-31'],
] as const;

function value<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

/** Returns the papers with their kind and period as names. */
export async function samplePapers(): Promise<readonly { readonly name: string; readonly paper: Paper }[]> {
  const runner = createStraightRunner();
  const say = createSay('vi');
  const port = value(await openXlsx('ke-hoach-mau.xlsx', new Uint8Array(readFileSync(SAMPLE)), runner));
  const opened = value(await openPlan(port, runner));
  const papers: { name: string; paper: Paper }[] = [];
  for (const [code, day] of PERIODS) {
    const [period, asOf] = [parsePeriod(code), parseIsoDate(day)];
    if (period === null || asOf === null) throw new Error(`no period: ${code}`);
    const prepared = value(await prepareSummary(opened, { period, asOf, calendar: 'calendar' }, say, runner));
    const now = { date: asOf, hour: 8, minute: 5 };
    for (const kind of PAPER_KINDS) {
      const paper = value(await preparePaper(opened, prepared, { kind, now }, { say, runner }));
      papers.push({ name: `${kind} ${code}`, paper });
    }
  }
  return papers;
}
