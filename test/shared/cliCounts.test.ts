/** Roll-ups of the shared tracked plans through the built command line: every number as a careful reader counted it. */
import { tiendoJson } from '../helpers/runCli';
import { describeShared, sharedFile, sharedJson } from '../helpers/shared';

type Numbers = Readonly<Record<string, number | null>>;

interface Expected {
  readonly file: string;
  readonly period: string;
  readonly asOf: string;
  readonly rows: Readonly<Record<string, Numbers>>;
  readonly fields: Readonly<Record<string, Numbers>>;
  readonly total: Numbers;
}

interface Summary {
  readonly rows: readonly (Numbers & { readonly unit: string | null; readonly kind: string })[];
  readonly fields: readonly (Numbers & { readonly name: string })[];
  readonly total: Numbers;
}

const TRACKED = ['hai-duong-t01-06-theo-doi', 'thang-2-nhap-tay', 'quang-tri-1-54', 'cchc-1-27'];
const FILES = ['expected-counts.json', ...TRACKED.map((name) => `${name}.xlsx`)];

describeShared('roll-ups of the shared plans', FILES, () => {
  const { results } = sharedJson('expected-counts.json') as { results: readonly Expected[] };

  it('holds results for every tracked plan', () => {
    expect([...new Set(results.map(({ file }) => file))].sort()).toEqual([...TRACKED].sort());
  });

  it.each(results.map((result) => [result.file, result.period, result.asOf, result] as const))(
    '%s %s as of %s',
    (file, period, asOf, expected) => {
      const workbook = sharedFile(`${file}.xlsx`);
      expect(workbook).not.toBeNull();
      const summary = tiendoJson(['summarise', workbook ?? '', '--period', period, '--as-of', asOf]) as Summary;
      expect(pick(summary.total, expected.total)).toEqual(expected.total);
      for (const [unit, numbers] of Object.entries(expected.rows)) {
        const row = summary.rows.find((candidate) => (candidate.unit ?? '') === unit);
        expect({ unit, ...pick(row ?? {}, numbers) }).toEqual({ unit, ...numbers });
      }
      // A row that the reader of the truth does not name may only hold zeros.
      for (const row of summary.rows) {
        if (row.kind !== 'nhóm' && !((row.unit ?? '') in expected.rows))
          expect([row.unit, row['total'], row['carriedOver'], row['cancelled']]).toEqual([row.unit, 0, 0, 0]);
      }
    },
  );
});

function pick(numbers: Numbers, like: Numbers): Numbers {
  return Object.fromEntries(Object.keys(like).map((key) => [key, numbers[key] ?? null]));
}
