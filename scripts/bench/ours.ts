/**
 * One run of the whole job on a file, timed by stage: open and read, check, roll up, write. Prints one line of JSON.
 * Runs in a process of its own so that its peak memory is its own. Usage: node ours.js FILE PERIOD
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkPlan } from '../../src/app/check/check';
import { openPlan } from '../../src/app/open/openPlan';
import { parsePeriod } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { readAside } from '../../src/cli/readAside';
import { zlib } from '../../src/cli/zlib';
import type { Outcome } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';

function valueOf<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

async function run(file: string, periodText: string): Promise<void> {
  const period = parsePeriod(periodText);
  if (!period) throw new Error(`no period: ${periodText}`);
  // Loading is not counted, here or for the other readers (readers.mjs).
  await Promise.all([import('../../src/app/open/engine'), import('../../src/app/summary/summaryDraft')]);
  const marks: Record<string, number> = {};
  let last = performance.now();
  const mark = (stage: string): void => {
    const now = performance.now();
    marks[stage] = now - last;
    last = now;
  };
  const runner = createStraightRunner();
  const say = createSay('vi');
  const asOf = { year: period.year, month: period.to + 1, day: 2 };
  const workbook = valueOf(await openXlsx('bench.xlsx', new Uint8Array(readFileSync(file)), runner, zlib, readAside));
  const opened = valueOf(await openPlan(workbook, runner));
  mark('read');
  const checked = valueOf(await checkPlan(opened, asOf, runner));
  mark('check');
  const prepared = valueOf(await prepareSummary(opened, { period, asOf, calendar: 'calendar' }, say, runner));
  mark('rollup');
  valueOf(
    await writeSummary({ port: workbook, say, now: { date: asOf, hour: 8, minute: 0 }, runner }, opened, prepared),
  );
  const bytes = await workbook.save(runner);
  const target = `${file}.out.xlsx`;
  writeFileSync(target, bytes);
  mark('write');
  rmSync(target);
  const { read = 0, check = 0, rollup = 0, write = 0 } = marks;
  console.log(
    JSON.stringify({
      tasks: opened.plan.tasks.length,
      issues: checked.issues.length,
      counted: prepared.rollUp.total.total,
      ...{ read, check, rollup, write, total: read + check + rollup + write },
      peakMB: process.resourceUsage().maxRSS / 1024,
    }),
  );
}

const [file = '', period = '2026-06'] = process.argv.slice(2);
run(file, period).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
