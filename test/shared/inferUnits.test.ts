import { inferUnits, type CountedText } from '../../src/core/units/inferUnits';
import { createNameReader } from '../../src/core/units/nameReader';
import { rawGrids } from '../helpers/rawGrids';
import { describeShared, sharedFile, sharedJson } from '../helpers/shared';

const BOOKS = { 'hai-duong': ['hai-duong-t01-06', 2, 3], 'quang-tri': ['quang-tri-1-54', 3, 4] } as const;

describeShared(
  'spellings of real plans, without their catalogue',
  ['names.json', 'hai-duong-t01-06.xlsx', 'quang-tri-1-54.xlsx'],
  () => {
    const known =
      sharedFile('names.json') === null ? {} : (sharedJson('names.json') as Record<string, Record<string, string>>);
    test.each(Object.entries(BOOKS))(
      '%s: pairs of spellings of one unit are joined, those of two are not',
      (province, [book, lead, coordinating]) => {
        const sheet = rawGrids(sharedFile(`${book}.xlsx`) ?? '').sheets[0];
        const counts = new Map<string, CountedText>();
        for (const row of sheet?.rows ?? []) {
          for (const [column, role] of [
            [lead, 'lead'],
            [coordinating, 'coordinating'],
          ] as const) {
            const text = row[column];
            if (typeof text !== 'string') continue;
            const key = `${role} ${text}`;
            counts.set(key, { text, role, count: (counts.get(key)?.count ?? 0) + 1 });
          }
        }
        const reader = createNameReader(inferUnits([...counts.values()]));
        const spellings = Object.entries(known[province] ?? {}).map(([text, unit]) => {
          const { units } = reader.readNames(text);
          return { text, unit, read: units.length === 1 ? (units[0] ?? null) : null };
        });
        let joined = 0;
        let right = 0;
        let due = 0;
        const misses: string[] = [];
        spellings.forEach((one, index) => {
          for (const other of spellings.slice(index + 1)) {
            const same = one.unit === other.unit;
            const read = one.read !== null && one.read === other.read;
            if (same) due++;
            if (read) joined++;
            if (same && read) right++;
            if (same !== read)
              misses.push(
                `${one.text} / ${other.text}: ${same ? 'one unit' : 'two units'}, read ${one.read} and ${other.read}`,
              );
          }
        });
        process.stdout.write(
          `${province}: precision ${right}/${joined}, recall ${right}/${due}\n  ${misses.join('\n  ')}\n`,
        );
        expect(due).toBeGreaterThan(0);
        expect(right / joined).toBeGreaterThanOrEqual(0.98);
      },
    );
  },
);
