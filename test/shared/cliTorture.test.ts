/** `summarise -o` on workbooks with nearly every feature of Excel: nothing of the user's is lost, run after run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { onlyInserted } from '../helpers/insertCells';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { emptyFolder, tiendoJson } from '../helpers/runCli';
import { describeShared, sharedFile } from '../helpers/shared';

/** Parts that every workbook with new tabs must name them in. */
const TOUCHED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

/** The parts of a package as text without the time stamp, the one thing in which two runs may differ, and how many stamps there were. */
function withoutStamp(parts: Readonly<Record<string, Uint8Array>>): { stamps: number; parts: Record<string, string> } {
  let stamps = 0;
  const texts = Object.entries(parts).map(([name, bytes]) => {
    const text = Buffer.from(bytes).toString('latin1');
    const stamp = new RegExp(`${Buffer.from('Chốt lúc').toString('latin1')}[^<]*`, 'g');
    return [name, text.replace(stamp, () => ((stamps += 1), ''))] as const;
  });
  return { stamps, parts: Object.fromEntries(texts) };
}

describeShared('the torture workbooks', ['torture/torture.xlsx', 'torture/torture.xlsm'], () => {
  describe.each([
    ['torture.xlsx', '2023-02', 'Tháng 02-2023'],
    ['torture.xlsm', '2023-03', 'Tháng 03-2023'],
  ])('%s', (name, period, title) => {
    const tabs = [`TH ${title}`, `DS ${title}`];
    const source = sharedFile(`torture/${name}`) ?? '';
    const folder = emptyFolder();
    const runs = [1, 2, 3].map((run) => path.join(folder, `lan-${run}${path.extname(name)}`));
    for (const [index, target] of runs.entries()) {
      const from = index === 0 ? source : (runs[index - 1] ?? '');
      const args = ['summarise', from, '--period', period, '--as-of', '2023-04-05', '-o', target];
      it(`run ${String(index + 1)} writes both tabs`, () => expect(tiendoJson(args)).toMatchObject({ tabs }));
    }
    const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

    it.each([0, 1, 2])('keeps every part byte for byte but those that must name the tabs (run index %i)', (index) => {
      const before = unzipSync(bytesOf(source));
      const after = unzipSync(bytesOf(runs[index] ?? ''));
      const changed = Object.keys(before).filter(
        (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
      );
      expect(changed.sort()).toEqual(TOUCHED);
      for (const part of changed) {
        expect([
          part,
          onlyInserted(strFromU8(before[part] ?? new Uint8Array()), strFromU8(after[part] ?? new Uint8Array())),
        ]).toEqual([part, true]);
      }
    });

    it('is valid by Microsoft’s validator and by our invariants', () => {
      for (const run of runs) {
        expect(sdkErrors(bytesOf(run), path.basename(run))).toEqual([]);
        expect(invariantFaults(bytesOf(run))).toEqual([]);
      }
    });

    it('is the same from run to run but for the time stamp', () => {
      const [first, ...later] = runs.map((run) => withoutStamp(unzipSync(bytesOf(run))));
      // One on each sheet.
      expect(first?.stamps).toBe(2);
      for (const run of later) expect(run).toEqual(first);
    });

    it('does not grow the file', () => {
      const [first = 0, second = 0, third = 0] = runs.map((run) => bytesOf(run).length);
      // A stamp of another minute may deflate a byte or two differently.
      expect(Math.abs(second - first)).toBeLessThanOrEqual(8);
      expect(Math.abs(third - second)).toBeLessThanOrEqual(8);
    });
  });
});
