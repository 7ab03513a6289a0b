/** Every formula of written summary tabs, worked out again by LibreOffice from a copy without cached values. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPlan } from '../../src/app/open/openPlan';
import { parsePeriod } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { parseCellAddress } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/grid';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { formulaCells, withoutCachedValues } from './formulaCells';
import { throughOffice } from './libreOffice';
import { valueOf } from './valueOf';

const runner = createStraightRunner();
const say = createSay('vi');

export interface Written {
  readonly bytes: Uint8Array;
  readonly tabs: readonly string[];
}

/** Writes the tabs of several periods into a copy of a plan, each as of a day that leaves something of every state. */
export async function summarised(file: string, year: number, codes: readonly string[]): Promise<Written> {
  const workbook = valueOf(await openXlsx(path.basename(file), readFileSync(file), runner));
  const opened = valueOf(await openPlan(workbook, runner));
  const tabs: string[] = [];
  for (const code of codes) {
    const period = parsePeriod(`${year}${code}`);
    if (period === null) throw new Error(`No period: ${year}${code}`);
    const asOf = { year, month: period.to, day: 20 };
    const prepared = valueOf(await prepareSummary(opened, { period, asOf, calendar: 'calendar' }, say, runner));
    const moment = { date: asOf, hour: 8, minute: 0 };
    const written = valueOf(await writeSummary({ port: workbook, say, now: moment, runner }, opened, prepared));
    tabs.push(...(written.receipt?.tabs ?? []));
  }
  return { bytes: await workbook.save(runner), tabs };
}

export interface Comparison {
  readonly compared: number;
  readonly differences: readonly string[];
}

/** Compares what the formula cells show with what LibreOffice works out. */
export async function recalculated({ bytes, tabs }: Written): Promise<Comparison> {
  const cells = formulaCells(bytes, tabs);
  const office = throughOffice(withoutCachedValues(bytes, tabs), 'xlsx');
  const grids = valueOf(await valueOf(await openXlsx('office.xlsx', office, runner)).read(runner));
  const sheets = new Map(grids.sheets.map((sheet) => [sheet.name, sheet]));
  const differences: string[] = [];
  for (const { sheet, cell, formula, shown } of cells) {
    const grid = sheets.get(sheet);
    const place = parseCellAddress(cell);
    if (!grid || !place) throw new Error(`${sheet}!${cell} is gone`);
    const value = cellAt(grid, place.row, place.column);
    const text = value === null || typeof value === 'object' ? '' : String(value);
    if (!same(shown ?? '', text))
      differences.push(`${sheet}!${cell} shows ${shown ?? ''}, is ${JSON.stringify(value)}: ${formula}`);
  }
  return { compared: cells.length, differences };
}

function same(shown: string, worked: string): boolean {
  if (shown === worked) return true;
  return shown !== '' && worked !== '' && Math.abs(Number(shown) - Number(worked)) < 1e-9;
}

/** The twelve months, as a period's code has them behind its year. */
export const MONTHS = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`);
