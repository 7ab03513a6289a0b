/** `tiendo export`: rows for other programs, held to the schema that it publishes. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER_OF_PLANS, officeBook, writeFiles } from '../helpers/officeBooks';
import { emptyFolder, tiendo, tiendoJson, tiendoWithInput } from '../helpers/runCli';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly format: string;
    readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
  }[];
}

type Row = Readonly<Record<string, unknown>>;

const DAY = ['--period', '2026-09', '--as-of', '2026-10-02'];

/** What Table Schema says of a value of a type. */
const IS_OF_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  array: (value) => Array.isArray(value),
};

function schemaOf(format = 'jsonl'): Descriptor['resources'][number] {
  const { stdout, status } = tiendo('export', '--schema', '--format', format);
  expect(status).toBe(0);
  const [resource] = (JSON.parse(stdout) as Descriptor).resources;
  if (resource === undefined) throw new Error('no resource');
  return resource;
}

/** What is wrong with rows by the schema, one line each. */
function faultsOf(rows: readonly Row[], { fields, primaryKey }: Descriptor['resources'][number]['schema']): string[] {
  const faults: string[] = [];
  const keys = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (Object.keys(row).join() !== fields.map(({ name }) => name).join()) faults.push(`${index}: other fields`);
    for (const { name, type, constraints } of fields) {
      const value = row[name];
      if (value === null && constraints?.required !== true) continue;
      if (IS_OF_TYPE[type]?.(value) !== true) faults.push(`${index}: ${name} is ${JSON.stringify(value)}`);
      else if (constraints?.enum?.includes(String(value)) === false)
        faults.push(`${index}: ${name} is none of its words`);
    }
    const key = JSON.stringify(primaryKey.map((name) => row[name]));
    if (keys.has(key)) faults.push(`${index}: ${key} again`);
    keys.add(key);
  }
  return faults;
}

function rowsOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function folderOfPlans(): string {
  const folder = emptyFolder();
  writeFiles(folder, FOLDER_OF_PLANS);
  return folder;
}

describe('exported rows', () => {
  it('are as the published schema says', () => {
    const { stdout, stderr, status } = tiendo('export', folderOfPlans(), ...DAY);
    expect([status, stderr]).toEqual([0, '']);
    const rows = rowsOf(stdout);
    expect(rows.length).toBeGreaterThan(130);
    const { schema, path: file } = schemaOf();
    expect(file).toBe('tasks.jsonl');
    expect(faultsOf(rows, schema)).toEqual([]);
    for (const { description } of schema.fields) expect(description.length).toBeGreaterThan(2);
    // The schema says something: rows that are not so are found.
    const [first = {}] = rows;
    expect(faultsOf([{ ...first, row: 'bảy' }, first, first, { ...first, class: 'xong' }], schema)).not.toEqual([]);
  });

  it('hold every task once by its first lead, and as much in weights', () => {
    const folder = folderOfPlans();
    const rows = rowsOf(tiendo('export', folder, ...DAY).stdout);
    const whole = tiendoJson(['summarise', folder, ...DAY]) as {
      readonly departments: readonly { readonly files: readonly { readonly tasks: number }[] }[];
      readonly total: { readonly total: number; readonly carriedOver: number };
    };
    const tasks = whole.departments.flatMap(({ files }) => files).reduce((sum, file) => sum + file.tasks, 0);
    expect(rows.filter((row) => row['lead_index'] === 1)).toHaveLength(tasks);
    expect(rows.reduce((sum, row) => sum + Number(row['weight']), 0)).toBeCloseTo(tasks, 9);
    expect(rows.length).toBeGreaterThan(tasks);
    const counted = rows.filter(
      (row) => row['lead_index'] === 1 && row['in_period'] === true && row['class'] !== 'cancelled',
    );
    expect(counted).toHaveLength(whole.total.total);
    expect(rows.filter((row) => row['lead_index'] === 1 && row['carried_over'] === true)).toHaveLength(
      whole.total.carriedOver,
    );
    expect(whole.total.carriedOver).toBeGreaterThan(0);
  });

  it('say what was typed and where: nothing of a cell is lost', () => {
    const folder = folderOfPlans();
    const [first, second, third, fourth] = rowsOf(
      tiendo('export', path.join(folder, 'khoi-1/du-lich.xlsx'), ...DAY).stdout,
    );
    expect(first).toMatchObject({
      department: 'SỞ DU LỊCH',
      department_above: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM',
      sheet: 'Kế hoạch',
      row: 6,
      number: '1',
      lead_text: 'P. KHTC',
      lead: 'KHTC',
      lead_kind: 'Phòng',
      coordinating: ['VP'],
      due_months: ['2026-09'],
      deadline: '2026-09-30',
      state: 'done',
      completed_on: '2026-09-20',
      class: 'on-time',
      period: '2026-09',
      as_of: '2026-10-02',
    });
    expect(second).toMatchObject({ class: 'overdue', completed_on: '2026-10-05' });
    expect(
      [third, fourth].map((row) => [row?.['lead'], row?.['lead_index'], row?.['lead_count'], row?.['weight']]),
    ).toEqual([
      ['KHTC', 1, 2, 0.5],
      ['VP', 2, 2, 0.5],
    ]);
  });

  it('have no period where none is asked for, and stand in as many rows', () => {
    const folder = folderOfPlans();
    const rows = rowsOf(tiendo('export', folder, '--as-of', '2026-10-02').stdout);
    expect(new Set(rows.map((row) => `${String(row['period'])} ${String(row['in_period'])}`))).toEqual(
      new Set(['null null']),
    );
    expect(rows).toHaveLength(rowsOf(tiendo('export', folder, ...DAY).stdout).length);
    expect(faultsOf(rows, schemaOf().schema)).toEqual([]);
  });

  it('of the parts of a list are the rows of the whole', () => {
    const folder = folderOfPlans();
    const files = Object.keys(FOLDER_OF_PLANS).map((file) => path.join(folder, file));
    const rowsFrom = (list: readonly string[]): string =>
      tiendoWithInput(`${list.join('\n')}\n`, 'export', '-', ...DAY).stdout;
    const whole = rowsFrom(files);
    expect(rowsFrom(files.slice(0, 2)) + rowsFrom(files.slice(2))).toBe(whole);
    expect(tiendo('export', ...files, ...DAY, '--jobs', '1').stdout).toBe(whole);
  });

  it('come without a book that cannot be read, which is named; without any there is no file', () => {
    const folder = folderOfPlans();
    writeFiles(folder, { 'hong.xlsx': 'không phải' });
    const target = path.join(folder, 'ra.jsonl');
    const some = tiendo('export', folder, ...DAY, '-o', target);
    expect(some.status).toBe(1);
    expect(some.stderr).toContain('hong.xlsx');
    expect(rowsOf(readFileSync(target, 'utf8')).length).toBeGreaterThan(130);
    const none = tiendo('export', path.join(folder, 'hong.xlsx'), ...DAY, '-o', path.join(folder, 'khong.jsonl'));
    expect([none.status, none.stdout]).toEqual([2, '']);
    expect(existsSync(path.join(folder, 'khong.jsonl'))).toBe(false);
  });

  it('of a plan that is there twice are said to be copies', () => {
    const folder = emptyFolder();
    const book = officeBook({ office: ['SỞ DU LỊCH'], mark: 'số', tasks: 20 });
    writeFiles(folder, { 'a.xlsx': book, 'b.xlsx': book });
    const { status, stderr, stdout } = tiendo('export', folder, ...DAY);
    expect(status).toBe(1);
    expect(stderr).toMatch(/b\.xlsx.*a\.xlsx/);
    expect(new Set(rowsOf(stdout).map((row) => row['plan_fingerprint'])).size).toBe(1);
  });

  it('are asked for in a form that there is', () => {
    expect(tiendo('export', 'a.xlsx', '--format', 'csv').stderr).toContain('csv');
    expect(tiendo('export', 'a.xlsx', '--format', 'parquet').stderr).toContain('-o');
    expect(tiendo('export').status).toBe(2);
    expect(tiendo('export', 'a.xlsx', '--json').status).toBe(2);
  });
});
