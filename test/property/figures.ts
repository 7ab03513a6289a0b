/** All figures of a plan: every row of every roll-up of the year, in a form that does not tell how things are written. */
import { runThrough } from '../../src/core/flow/steps';
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { readPlan } from '../../src/core/plan/readPlan';
import { rollUp } from '../../src/core/rollup/rollUp';
import { parsePeriod } from '../../src/core/time/period';
import { day } from '../helpers/countPlan';
import { YEAR, two } from './times';

/** The periods of a plan's year. */
export const PERIODS: readonly string[] = [
  ...Array.from({ length: 12 }, (_, index) => `${YEAR}-${two(index + 1)}`),
  ...[`${YEAR}-Q1`, `${YEAR}-Q2`, `${YEAR}-Q3`, `${YEAR}-Q4`, `${YEAR}-H1`, `${YEAR}-H2`, `${YEAR}-9M`, `${YEAR}`],
];

/** The days that figures are taken at: within the year, and after it. */
const DAYS = [`${YEAR}-06-15`, `${YEAR}-12-31`];

/** Figures by period, day and row; a refusal to read is one figure. */
export type Figures = ReadonlyMap<string, string>;

/** Reads a workbook and counts it for every period of the year. */
export function figuresOf(grids: WorkbookGrids, year = YEAR): Figures {
  const read = runThrough(readPlan(grids, {}));
  if (!read.ok) return new Map([['read', read.refusal.code]]);
  const counted = new Set(read.value.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const tasks = read.value.tasks.filter(({ sheet }) => counted.has(sheet));
  const figures = new Map<string, string>([['tasks', String(tasks.length)]]);
  for (const code of PERIODS.map((each) => each.replace(String(YEAR), String(year)))) {
    const period = parsePeriod(code);
    if (period === null) throw new Error(`no period: ${code}`);
    for (const asOf of DAYS.map((each) => each.replace(String(YEAR), String(year)))) {
      const { rows, ...counted } = runThrough(
        rollUp(read.value, { period, asOf: day(asOf), window: [day(asOf), day(asOf)] }),
      );
      const put = (row: string, numbers: unknown): void =>
        void figures.set(`${code} ${asOf} ${row}`, JSON.stringify(numbers));
      put('total', [counted.total, counted.remaining]);
      for (const row of rows) put(`unit ${plain(row.unit ?? '–')}`, [row.kind, row.counts, row.coordinating]);
      for (const row of counted.coordinatingRows) put(`beside ${plain(row.unit)}`, row.coordinating);
      for (const row of counted.fields) put(`field ${plain(row.name)}`, row.counts);
      for (const row of counted.directors) put(`director ${plain(row.name)}`, row.counts);
    }
  }
  return figures;
}

/** A name whatever its Unicode form, spaces and case. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Returns the first figures that differ, as text; null when none does. */
export function differences(before: Figures, after: Figures): string | null {
  const lines: string[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(key) ?? 'nothing', after.get(key) ?? 'nothing'];
    if (one !== other) lines.push(`${key}: ${other} for ${one}`);
  }
  return lines.length === 0 ? null : [...lines.slice(0, MOST_SHOWN), `${lines.length} figures differ`].join('\n');
}

const MOST_SHOWN = 4;
