/**
 * Packages as other programs write them: read, summed up and shared, they are as sound as before, and copies for others show
 * what the workbook shows.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { read } from 'xlsx';
import type { CellObject } from 'xlsx';
import { openPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { textParts } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { valueOf } from '../helpers/valueOf';
import { describeShared, sharedFile } from '../helpers/shared';

const FOLDER = '../cases/packages';
const runner = createStraightRunner();
const say = createSay('vi');
const AS_OF = { year: 2026, month: 4, day: 10 };
const REQUEST = {
  period: { kind: 'month', year: 2026, from: 3, to: 3 },
  asOf: AS_OF,
  calendar: 'calendar',
} as const;

/** Faults of a package before anything is written; one of which the other parser can make nothing has none to compare. */
function standingFaults(bytes: Uint8Array): ReadonlySet<string> {
  try {
    return new Set(invariantFaults(bytes));
  } catch {
    return new Set();
  }
}

/** Cells that show an error. */
function errorsIn(bytes: Uint8Array): readonly string[] {
  const { Sheets } = read(bytes, { type: 'array' });
  return Object.entries(Sheets).flatMap(([name, sheet]) =>
    Object.entries(sheet).flatMap(([place, cell]) =>
      !place.startsWith('!') && (cell as CellObject).t === 'e' ? [`${name} ${place}`] : [],
    ),
  );
}

describeShared('packages of other programs', [FOLDER], () => {
  const folder = sharedFile(FOLDER) ?? '';
  const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));

  test('there are nine cases', () => expect(files).toHaveLength(9));

  test.each(files)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const stood = standingFaults(bytes);
    const added = (made: Uint8Array): string[] => invariantFaults(made).filter((fault) => !stood.has(fault));
    const port = valueOf(await openXlsx(name, bytes, runner));
    const opened = valueOf(await openPlan(port, runner));
    const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
    const job = { port, say, now: { date: AS_OF, hour: 8, minute: 0 }, runner };
    valueOf(await writeSummary(job, opened, prepared));
    const saved = await port.save(runner);
    expect(added(saved)).toEqual([]);
    expect(errorsIn(saved)).toEqual(errorsIn(bytes));

    for (const tabsOnly of [false, true]) {
      const copy = valueOf(await port.shareCopy({ tabsOnly }, runner)).bytes;
      expect(added(copy)).toEqual([]);
      expect(errorsIn(copy).filter((place) => !errorsIn(bytes).includes(place))).toEqual([]);
      const parts = textParts(copy);
      // Nothing that runs, and nothing that says where data come from.
      expect(Object.keys(parts).filter((part) => /macrosheets|vbaProject|connections|queryTables/.test(part))).toEqual(
        [],
      );
      expect(Object.values(parts).join('\n')).not.toMatch(/_xlnm\.Auto_Open|password=/i);
    }
  });
});
