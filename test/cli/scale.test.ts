/** The queries of `docs/scale.md`, as they stand there, run by DuckDB over an exported Parquet file: the engine's figures, cell by cell. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { FOLDER_OF_PLANS, writeFiles } from '../helpers/officeBooks';
import { emptyFolder, tiendo, tiendoJson } from '../helpers/runCli';

type Figures = Readonly<Record<string, unknown>>;

interface Books {
  readonly departments: readonly (Figures & {
    readonly department: string;
    readonly above: string | null;
    readonly rows: readonly (Figures & { readonly unit: string | null; readonly kind: string })[];
    readonly coordinatingRows: readonly { readonly unit: string; readonly coordinating: number }[];
  })[];
}

const DAY = ['--as-of', '2026-10-02'];
const COUNTS = [
  ...['total', 'completed', 'onTime', 'late', 'undated', 'inProgress', 'notStarted', 'overdue', 'deferred', 'ongoing'],
  ...['cancelled', 'unreported', 'unclear', 'carriedOver', 'carriedDone', 'rate', 'rateDue'],
  ...['distinct', 'distinctCompleted'],
];

/** Returns the query below a heading of the page. */
function queryBelow(heading: string): string {
  const page = readFileSync(path.join(__dirname, '..', '..', 'docs', 'scale.md'), 'utf8');
  const query = new RegExp(`^##+ ${heading}\\n[\\s\\S]*?\`\`\`sql\\n([\\s\\S]*?)\`\`\``, 'm').exec(page)?.[1];
  if (query === undefined) throw new Error(`no query below ${heading}`);
  return query;
}

async function rowsOf(query: string, file: string): Promise<readonly Figures[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const read = await connection.runAndReadAll(query.replaceAll("'tasks.parquet'", `'${file}'`));
    return read.getRowObjectsJson().map((row) =>
      // Whole numbers of 64 bits come as texts.
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' && COUNTS.concat('coordinating').includes(name) ? Number(value) : value,
        ]),
      ),
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function figuresOf(row: Figures | undefined, names: readonly string[]): readonly unknown[] {
  return names.map((name) => [name, row?.[name] ?? (name.startsWith('rate') ? null : 0)]);
}

describe.each(['2026-09', '2026'])('DuckDB over the rows of %s', (period) => {
  let folder = '';
  let file = '';
  let books: Books = { departments: [] };

  beforeAll(() => {
    folder = emptyFolder();
    writeFiles(folder, FOLDER_OF_PLANS);
    file = path.join(emptyFolder(), 'tasks.parquet');
    const written = tiendo('export', folder, '--period', period, ...DAY, '--format', 'parquet', '-o', file);
    expect([written.status, written.stderr]).toEqual([0, '']);
    books = tiendoJson(['summarise', folder, '--period', period, ...DAY]) as Books;
  });

  it('counts every office as we do', async () => {
    const rows = await rowsOf(queryBelow('By office'), file);
    expect(rows).toHaveLength(books.departments.length);
    for (const office of books.departments) {
      const row = rows.find(
        (each) => each['department'] === office.department && each['department_above'] === office.above,
      );
      expect([office.department, figuresOf(row, COUNTS)]).toEqual([office.department, figuresOf(office, COUNTS)]);
    }
  });

  it('counts every unit as we do', async () => {
    const rows = new Set(await rowsOf(queryBelow('By office and unit'), file));
    const names = [...COUNTS, 'coordinating'];
    let compared = 0;
    for (const { department, above, rows: units, coordinatingRows } of books.departments) {
      const take = (unit: string | null, type: string): Figures | undefined => {
        const found = [...rows].find(
          (row) =>
            row['department'] === department &&
            row['department_above'] === above &&
            row['unit'] === unit &&
            row['lead_type'] === type,
        );
        if (found !== undefined) rows.delete(found);
        return found;
      };
      for (const unit of units) {
        const type = unit.unit === null ? 'none' : unit.kind === 'nhóm' ? 'collective' : 'unit';
        expect([unit.unit, figuresOf(take(unit.unit, type), names)]).toEqual([unit.unit, figuresOf(unit, names)]);
        compared += 1;
      }
      for (const { unit, coordinating } of coordinatingRows) {
        expect([unit, take(unit, 'unit')]).toEqual([unit, expect.objectContaining({ coordinating, total: 0 })]);
      }
    }
    // What is left has nothing to count: a lead whose tasks are all of other periods, where nobody has no row.
    for (const row of rows)
      expect(figuresOf(row, names).every((each) => /,(?:0|null)\]$/.test(JSON.stringify(each)))).toBe(true);
    expect(compared).toBeGreaterThan(10);
  });
});

it('Parquet holds the same rows as JSON Lines', async () => {
  const folder = emptyFolder();
  writeFiles(folder, FOLDER_OF_PLANS);
  const file = path.join(emptyFolder(), 'tasks.parquet');
  tiendo('export', folder, '--period', '2026-Q3', ...DAY, '--format', 'parquet', '-o', file);
  const lines = path.join(emptyFolder(), 'tasks.jsonl');
  tiendo('export', folder, '--period', '2026-Q3', ...DAY, '-o', lines);
  const differing = `
      WITH lines AS (SELECT * FROM read_json('${lines}', format = 'newline_delimited', sample_size = -1))
      SELECT count(*) AS total FROM (SELECT file, key, lead_index, content, row, deadline, coordinating, percent, class,
        lead_unknown, note, in_period FROM read_parquet('tasks.parquet')
      EXCEPT ALL SELECT file, key, lead_index, content, row, deadline, coordinating, percent, class,
        lead_unknown, note, in_period FROM lines)`;
  expect(await rowsOf(differing, file)).toEqual([{ total: 0 }]);
  const read = await rowsOf("SELECT count(*) AS total FROM read_parquet('tasks.parquet')", file);
  expect(read).toEqual([{ total: readFileSync(lines, 'utf8').trim().split('\n').length }]);
});

it('a Parquet file tells its own schema, and the same plans give the same bytes', async () => {
  const folder = emptyFolder();
  writeFiles(folder, FOLDER_OF_PLANS);
  const files = ['1', '3'].map((jobs) => {
    const file = path.join(emptyFolder(), 'tasks.parquet');
    tiendo('export', folder, '--period', '2026-09', ...DAY, '--jobs', jobs, '--format', 'parquet', '-o', file);
    return file;
  });
  const [one = '', three = ''] = files;
  expect(readFileSync(one).equals(readFileSync(three))).toBe(true);
  const [row] = await rowsOf(
    "SELECT decode(value) AS descriptor FROM parquet_kv_metadata('tasks.parquet') WHERE decode(key) = 'datapackage'",
    one,
  );
  expect(JSON.parse(String(row?.['descriptor']))).toEqual(
    JSON.parse(tiendo('export', '--schema', '--format', 'parquet').stdout),
  );
});
