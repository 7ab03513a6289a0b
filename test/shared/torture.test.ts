/** Nothing of a user's workbook is lost: a workbook with nearly every feature of Excel is written into, several times. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { createStraightRunner } from '../../src/app/runner';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { onlyInserted } from '../helpers/insertCells';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { richDraft } from '../helpers/sampleDraft';
import { describeShared, sharedFile } from '../helpers/shared';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };
const PLAN = 'Kế hoạch năm 2026';

async function open(name: string, bytes: Uint8Array): Promise<XlsxWorkbook> {
  const opened = await openXlsx(name, bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

/** Opens, writes two tabs with charts and marks three cells, saves. */
async function write(name: string, bytes: Uint8Array, completed: number): Promise<Uint8Array> {
  const workbook = await open(name, bytes);
  const month = richDraft('TH Tháng 02-2026', 'summary:2026-02', PLAN, completed);
  const quarter = richDraft('TH Quý I-2026', 'summary:2026-Q1', PLAN, completed);
  expect(await workbook.putTabs([month, quarter], texts, runner)).toMatchObject({ ok: true });
  const marks = [5, 6, 9].map((row) => ({ sheet: PLAN, row, column: 5 }));
  expect(await workbook.mark(marks, runner)).toMatchObject({ ok: true });
  return workbook.save(runner);
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

const TOUCHED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
];

describeShared('a workbook with everything', ['torture/torture.xlsx', 'torture/torture.xlsm'], () => {
  const sourceOf = (name: string): Uint8Array => new Uint8Array(readFileSync(sharedFile(`torture/${name}`) ?? ''));

  it.each(['torture.xlsx', 'torture.xlsm'])('%s keeps its bytes when nothing is written', async (name) => {
    const source = sourceOf(name);
    const workbook = await open(name, source);
    expect((await workbook.read(runner)).ok).toBe(true);
    expect(workbook.changed).toBe(false);
    expect(await workbook.save(runner)).toBe(source);
  });

  it.each(['torture.xlsx', 'torture.xlsm'])(
    '%s keeps every part, and touched ones change by insertion only',
    async (name) => {
      const source = sourceOf(name);
      const first = await write(name, source, 7);
      const second = await write(name, first, 9);
      const third = await write(name, second, 9);
      expect(equalBytes(third, second)).toBe(true);
      expect(Math.abs(second.length - first.length)).toBeLessThan(16);
      const before = unzipSync(source);
      for (const written of [first, second]) {
        const after = unzipSync(written);
        const names = Object.keys(before);
        expect(Object.keys(after).slice(0, names.length)).toEqual(names);
        const touched = names.filter(
          (part) => !equalBytes(before[part] ?? new Uint8Array(), after[part] ?? new Uint8Array()),
        );
        expect(touched.sort()).toEqual(TOUCHED);
        const decode = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
        const changed = touched.filter((part) => !onlyInserted(decode(before[part]), decode(after[part])));
        expect(changed).toEqual([]);
        expect(invariantFaults(written)).toEqual([]);
        expect(sdkErrors(written, name)).toEqual([]);
      }
    },
    120_000,
  );

  it('goes back to the very bytes when writes are taken back', async () => {
    const source = sourceOf('torture.xlsx');
    const workbook = await open('torture.xlsx', source);
    const put = await workbook.putTabs([richDraft('TH', 'summary:2026-02', PLAN)], texts, runner);
    const mark = await workbook.mark([{ sheet: PLAN, row: 5, column: 5 }], runner);
    if (!put.ok || !mark.ok) throw new Error('refused');
    expect(await workbook.undo(put.value.entry)).toMatchObject({ ok: true });
    expect(workbook.changed).toBe(true);
    expect(await workbook.undo(mark.value.entry)).toMatchObject({ ok: true });
    expect(workbook.changed).toBe(false);
    expect(await workbook.save(runner)).toBe(source);
  });

  it('clears marks without a trace but the moved priorities and the unused look', async () => {
    const source = sourceOf('torture.xlsx');
    const workbook = await open('torture.xlsx', source);
    for (const rows of [[5], [6, 7], []]) {
      await workbook.mark(
        rows.map((row) => ({ sheet: PLAN, row, column: 5 })),
        runner,
      );
    }
    const before = Buffer.from(unzipSync(source)['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
    const after = Buffer.from(unzipSync(await workbook.save(runner))['xl/worksheets/sheet1.xml'] ?? []).toString(
      'utf8',
    );
    const moved = before.replace(/ priority="(\d+)"/g, (_, number: string) => ` priority="${Number(number) + 1}"`);
    expect(after).toBe(moved);
  });
});
