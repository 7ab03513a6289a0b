/** Every paper of the sample plan, for months, a quarter, half a year, nine months and the year. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPlan } from '../../src/app/open/openPlan';
import { parseIsoDate, parsePeriod } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { preparePaper } from '../../src/app/summary/paper';
import type { Paper } from '../../src/app/summary/paper';
import { PAPER_KINDS } from '../../src/app/summary/paperOrder';
import { prepareSummary } from '../../src/app/summary/summarise';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { valueOf } from './valueOf';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const PERIODS = [
  ['2026-03', '2026-04-03'],
  ['2026-06', '2026-06-30'],
  ['2026-Q3', '2026-10-05'],
  // Few columns in the table per unit: nothing late, ongoing or put off.
  ['2026-10', '2026-11-02'],
  ['2026-H1', '2026-07-02'],
  ['2026-9M', '2026-10-05'],
  ['2026', '2026-10-31'],
] as const;

/** Returns the papers with their kind and period as names. */
export async function samplePapers(): Promise<readonly { readonly name: string; readonly paper: Paper }[]> {
  const runner = createStraightRunner();
  const say = createSay('vi');
  const port = valueOf(await openXlsx('ke-hoach-mau.xlsx', new Uint8Array(readFileSync(SAMPLE)), runner));
  const opened = valueOf(await openPlan(port, runner));
  const papers: { name: string; paper: Paper }[] = [];
  for (const [code, day] of PERIODS) {
    const [period, asOf] = [parsePeriod(code), parseIsoDate(day)];
    if (period === null || asOf === null) throw new Error(`no period: ${code}`);
    const prepared = valueOf(await prepareSummary(opened, { period, asOf, calendar: 'calendar' }, say, runner));
    const now = { date: asOf, hour: 8, minute: 5 };
    for (const kind of PAPER_KINDS) {
      const paper = valueOf(await preparePaper(opened, prepared, { kind, now }, { say, runner }));
      papers.push({ name: `${kind} ${code}`, paper });
    }
  }
  return papers;
}
