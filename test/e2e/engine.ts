/** What the engine says of a file, without any front end: what the screens are compared with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { parseIsoDate, parsePeriod } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary } from '../../src/app/summary/summarise';
import { isIdleRow } from '../../src/app/summary/tasksBehind';
import type { PreparedSummary } from '../../src/app/summary/summarise';
import type { Outcome } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';

const runner = createStraightRunner();

function taken<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
  return outcome.value;
}

/** Opens a file as the engine sees it. */
export async function opened(file: string): Promise<OpenedPlan> {
  const workbook = taken(await openXlsx(path.basename(file), readFileSync(file), runner));
  return taken(await openPlan(workbook, runner));
}

/** Counts a period of a file. */
export async function counted(file: string, period: string, asOf: string): Promise<PreparedSummary> {
  const [asked, day] = [parsePeriod(period), parseIsoDate(asOf)];
  if (!asked || !day) throw new Error(`No period or day: ${period}, ${asOf}`);
  const request = { period: asked, asOf: day, calendar: 'calendar' } as const;
  return taken(await prepareSummary(await opened(file), request, createSay('vi'), runner));
}

/** The rows of the pane's table as the counts say. */
export function expectedTable({ rollUp }: PreparedSummary): string[][] {
  const rate = (value: number | null) => (value === null ? '–' : value.toFixed(1).replace('.', ','));
  const row = (name: string, { total, completed, overdue, rate: share }: typeof rollUp.total) => [
    name,
    ...[total, completed, overdue].map(String),
    rate(share),
  ];
  const idle = rollUp.rows.filter(isIdleRow).length;
  return [
    ...rollUp.rows
      .filter((each) => !isIdleRow(each))
      .map(({ unit, name, counts }) => row(unit === null ? 'Chưa rõ đơn vị chủ trì' : name, counts)),
    ...(idle === 0 ? [] : [[`${idle} đơn vị không chủ trì`]]),
    row('Tổng cộng', rollUp.total),
  ];
}
