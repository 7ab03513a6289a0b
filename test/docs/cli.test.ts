/** `docs/cli.md` against the program: its options, who takes them, statuses, tabs and the fields that it prints. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePeriod } from '../../src/app/period';
import { OPTIONS } from '../../src/cli/args';
import { compareJson } from '../../src/cli/compareJson';
import { planJson } from '../../src/cli/planJson';
import { booksJson } from '../../src/cli/books/booksJson';
import { rollUpJson } from '../../src/cli/rollUpJson';
import { EXIT } from '../../src/cli/output';
import { gatherBooks } from '../../src/app/books/gatherBooks';
import { refusal } from '../../src/core/flow/outcome';
import { sumsOfBook } from '../../src/core/rollup/books/addBooks';
import { taskSketch } from '../../src/core/rollup/books/sameWork';
import { summaryTabName } from '../../src/core/report/summary/tabName';
import { planChanges } from '../../src/core/amendments/planChanges';
import { runThrough } from '../../src/core/flow/steps';
import { createSay } from '../../src/messages/createSay';
import { sentences } from '../../src/messages/vi/index';
import type { Plan } from '../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { count } from '../helpers/rollUps';

const ROOT = path.join(__dirname, '..', '..');
const TEXT = readFileSync(path.join(ROOT, 'docs', 'cli.md'), 'utf8');
const sections = new Map(
  TEXT.split(/^##+ /m).map((section) => [section.slice(0, section.indexOf('\n')).trim(), section] as const),
);

/** Returns the rows of the table of a section, each as its cells. */
function tableOf(title: string): readonly (readonly string[])[] {
  const lines = (sections.get(title) ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** Returns the names of the fields in the JSON of a section, whatever their place in it. */
function fieldsOf(title: string): ReadonlySet<string> {
  const json = /```jsonc\n([\s\S]*?)```/.exec(sections.get(title) ?? '')?.[1] ?? '';
  return new Set([...json.replace(/\/\/.*$/gm, '').matchAll(/"(\w+)":/g)].map(([, name]) => name ?? ''));
}

/** Returns the names of the fields of a value and of all that stands in it. */
function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) namesIn(each, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) namesIn(each, found.add(name));
  return found;
}

/** A plan with what a read tells of some workbooks only: columns of marks, one that could be meant instead, a sheet that lacks one. */
function oddPlan(): Plan {
  const head = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị đầu mối', 'Thời hạn', 'Đã hoàn thành', 'Chưa hoàn thành'];
  const tasks = ['Sửa cầu tàu', 'Kiểm kê phao'].map((content, at) => [
    ...[at + 1, content, 'VP', 'VP', 'Tháng 3/2026', at === 0 ? 'x' : null, at === 0 ? null : 'x'],
  ]);
  const title = ['KẾ HOẠCH NĂM 2026'];
  const without = [head, ...tasks].map((row) => [row[0] ?? null, row[1] ?? null, row[4] ?? null, row[5] ?? null]);
  return planOf(
    workbookOf(
      sheetOf('Kế hoạch', [title, head, ...tasks]),
      sheetOf('Phân công', [title, ...without]),
      CATALOGUE_SHEET,
    ),
  );
}

const commandsOf = (option: keyof typeof OPTIONS): string =>
  option === 'help' || option === 'version' ? 'all' : OPTIONS[option].commands.join(', ');

describe('the page of the command line', () => {
  const rows = tableOf('Options');

  it('has every option of the program, with its commands and its short form, and no other', () => {
    const written = rows.map(([names, commands]) => [names, commands]);
    const told = Object.entries(OPTIONS).map(([option, form]) => [
      `\`--${option}\`${'short' in form ? `, \`-${form.short}\`` : ''}`,
      commandsOf(option as keyof typeof OPTIONS),
    ]);
    expect([...written].sort()).toEqual([...told].sort());
  });

  it.each(['vi', 'en'] as const)('has every option that --help tells (%s)', (language) => {
    const help = createSay(language)('cli.help');
    const told = [...new Set([...help.matchAll(/(?<![\w-])--?[a-z][a-z-]*/g)].map(([option]) => option))];
    const names = rows.flatMap(([cell = '']) => [...cell.matchAll(/`(--?[a-z-]+)`/g)].map(([, name]) => name ?? ''));
    expect(told.length).toBeGreaterThan(14);
    expect(told.filter((option) => !names.includes(option))).toEqual([]);
    const unsaid = names.filter((name) => /^--/.test(name) && !told.includes(name));
    expect(unsaid).toEqual(['--output', '--help', '--version']);
  });

  it('has the exit statuses of the program', () => {
    expect(tableOf('Exit status').map(([status]) => Number(status))).toEqual(Object.values(EXIT));
  });

  it('has the tab names of the program', () => {
    const written = tableOf('Tabs').map(([code = '', tab]) => [code.replace(/`/g, ''), tab]);
    expect(written).toHaveLength(6);
    for (const [code = '', tab] of written) {
      const period = parsePeriod(code);
      expect([code, period && summaryTabName(period, createSay('vi'))]).toEqual([code, tab]);
    }
  });

  it('has the fields that read and summarise print', () => {
    const plan = planOf(rawGrids(path.join(ROOT, 'assets', 'ke-hoach-mau.xlsx')));
    const read = new Set([...namesIn(planJson(plan)), ...namesIn(planJson(oddPlan()))]);
    const meanings = new Set(plan.sheets.flatMap(({ columns }) => columns.map(({ meaning }) => meaning as string)));
    const told = fieldsOf('`tiendo read FILE --json`');
    expect([...read].filter((name) => !told.has(name) && !meanings.has(name))).toEqual([]);
    expect([...told].filter((name) => !read.has(name))).toEqual([]);

    const counted = count(plan, '2026-Q3', '2026-11-03');
    const written = {
      tabs: [],
      handEdits: [{ sheet: 'TH', cell: 'B7', text: 'đã họp', willBe: null }],
      left: [{ sheet: 'TH', tab: 'TH (2)', cells: [{ row: 7, column: 1, text: 'đã họp' }] }],
      notWritten: [{ tab: 'agenda', reason: 'Không có trang nội dung họp.' }],
    };
    const summed = namesIn({ ...rollUpJson(counted, '', written), remaining: {} });
    expect([...summed].sort()).toEqual([...fieldsOf('`tiendo summarise FILE --period PERIOD --json`')].sort());
  });

  it('has the fields that compare prints', () => {
    const sheet = (field: string, ...lines: readonly (readonly (string | number)[])[]): Plan =>
      planOf(
        workbookOf(
          sheetOf('Kế hoạch', [
            ['KẾ HOẠCH NĂM 2026'],
            ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
            ['I', field],
            ...lines,
          ]),
          CATALOGUE_SHEET,
        ),
      );
    const before = sheet('Hạ tầng', [1, 'Sửa cầu tàu ở bến phà', 'VP', 'Tháng 3']);
    const after = sheet('Hạ tầng kỹ thuật', [1, 'Sửa các cầu tàu ở bến phà', 'VP', 'Tháng 4']);
    const left = [{ sheet: 'Thay đổi', tab: 'Thay đổi (2)', cells: [{ row: 7, column: 1, text: 'đã họp' }] }];
    const found = runThrough(planChanges(before, after));
    const printed = namesIn(compareJson(found, { tabs: [], left }));
    const told = fieldsOf('`tiendo compare EARLIER LATER --json`');
    expect([...printed].filter((name) => !told.has(name) && !['cells', 'cell', 'tab'].includes(name))).toEqual([]);
    expect([...told].filter((name) => !printed.has(name))).toEqual([]);
  });

  it('has the fields that a summary of many plans prints', () => {
    const counted = count(planOf(rawGrids(path.join(ROOT, 'assets', 'ke-hoach-mau.xlsx'))), '2026-Q3', '2026-11-03');
    const office = { key: 'a', name: 'SỞ DU LỊCH', above: null, from: 'heading' } as const;
    const book = {
      department: office,
      tasks: 9,
      sums: sumsOfBook(office, counted, 0),
      notes: ['Trang ẩn không tính.'],
    };
    const gathered = gatherBooks([
      { file: 'a.xlsx', book: { file: 'a.xlsx', ...book, sketch: taskSketch(['a'], '1') } },
      { file: 'b.xlsx', refusal: refusal('file-empty', { file: 'b.xlsx' }) },
    ]);
    const { period, asOf } = counted;
    const run = { period, asOf, headline: '', skipped: [{ file: '~$a.xlsx', why: 'lock' as const }], tabs: [] };
    const printed = namesIn(booksJson(gathered, run, createSay('vi')));
    const told = fieldsOf('`tiendo summarise FOLDER --period PERIOD --json`');
    expect([...told].filter((name) => !printed.has(name))).toEqual([]);
    const numbers = new Set([...Object.keys(counted.total), ...Object.keys(counted.remaining)]);
    expect([...printed].filter((name) => !told.has(name) && !numbers.has(name))).toEqual([]);
  });
});

test('every reason why an answer waits is named', () => {
  const section = sections.get('`tiendo collect FILE FORMS… --json`') ?? '';
  const reasons = Object.keys(sentences).flatMap((code) => /^collect\.why\.([a-z-]+)$/.exec(code)?.[1] ?? []);
  // Sentences of `unclear`, `misplaced` and `early-day`, and of a group of the pane.
  const ofOthers = ['no-day', 'seen'];
  const wanted = [...reasons, 'early-day'].filter((reason) => !ofOthers.includes(reason));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((reason) => !new RegExp(`(?<![\\w-])${reason}(?![\\w-])`).test(section))).toEqual([]);
});
