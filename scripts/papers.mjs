/**
 * `npm run papers`: prints every kind of paper of the sample plan and of the shared plans (`TIENDO_SHARED`, default
 * ../shared/data; a plan that is not there is said and left out) by the built command line, and measures the pages: how many,
 * the smallest letters as printed, pages less than half full that do not end a part. Ends with 1 where a limit is broken.
 *
 *   npm run papers                     all plans
 *   npm run papers -- --only NAME      plans whose name holds this
 *   npm run papers -- --keep FOLDER    keeps the PDF files there, and each page as a picture in colour and in grey
 *   npm run papers -- --write          writes the table into docs/pages.md
 *
 * Needs LibreOffice (soffice), poppler (pdftoppm, pdftotext, pdftohtml), Ghostscript (gs), and letters as wide as those of
 * Times New Roman and Calibri (Debian: fonts-liberation, fonts-crosextra-carlito).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pagesOf, run, toPdf } from './papers/printed.mjs';

const root = path.join(import.meta.dirname, '..');
const program = path.resolve(root, process.env.TIENDO_PROGRAM ?? path.join('dist', 'cli', 'tiendo.js'));
const shared = path.resolve(root, process.env.TIENDO_SHARED ?? path.join('..', 'shared', 'data'));
const { values: options } = parseArgs({
  options: { only: { type: 'string' }, keep: { type: 'string' }, write: { type: 'boolean' } },
});

/** Plans, each with the year and the periods that it is printed for. */
const PLANS = [
  { name: 'ke-hoach-mau', folder: path.join(root, 'assets'), year: 2026, periods: ['05', '10', 'Q1', 'H1', '9M', ''] },
  { name: 'hai-duong-t01-06-theo-doi', year: 2023, periods: ['01', '05', '06', 'Q1', 'Q2', 'H1', '9M', ''] },
  { name: 'quang-tri-1-54', year: 2023, periods: ['06', 'Q2', 'H1', ''] },
  { name: 'cchc-1-27', year: 2023, periods: ['06', 'Q2', 'H1', ''] },
  { name: 'thang-2-nhap-tay', year: 2023, periods: ['02', 'Q1', 'H1', ''] },
];

/** No letter is smaller, in points; no page is emptier unless it ends a part. */
const LEAST_LETTER = 10.5;
const LEAST_FILL = 0.5;
/** Pages that report and list of a period may have together, by the tasks listed; more tasks have more pages in proportion. */
const MOST_PAGES = [
  { kind: 'month', tasks: 44, pages: 8 },
  { kind: 'quarter', tasks: 143, pages: 18 },
];

/** Margins in points, from the top and the bottom, that a page of a tab and of a Word paper has. */
const TAB = { top: 28, bottom: 37 };
const WORD = { top: 56, bottom: 56 };
/** Word papers: their option, their column in the table. */
const PAPERS = { docx: 'Báo cáo', meeting: 'Giao ban', letters: 'Công văn', 'unit-sheets': 'Phiếu' };
/** Tabs: how their title begins, their column. */
const TABS = [
  ['TH ', 'TH'],
  ['DS ', 'DS'],
  ['Bảng theo dõi', 'Bảng năm'],
  ['Đôn đốc', 'Đôn đốc'],
  ['Nội dung họp', 'Nội dung họp'],
  ['Số liệu đánh giá', 'Đánh giá'],
  ['Kiểm tra', 'Kiểm tra'],
];
const COLUMNS = [...TABS.map(([, column]) => column), ...Object.values(PAPERS)];
/** How pages are looked at: poppler puts blanks into words where a letter has two marks. */
const withoutBlanks = (text) => text.replaceAll(' ', '');
/** How a page begins that begins a part: a department's letter or sheet, an annex. */
const PART_BEGINS = /^\s*(?:PHIẾUTHEODÕI|Phụlục(?:[IVX]+|\d+)\s|[^]{0,120}CỘNGHÒAXÃHỘI)/u;
/** What a page of “Đôn đốc” has that begins a department's part (its title stands on every page), and the part of answers. */
const UNIT_BEGINS = /^.+\(\d+nhiệmvụ\)$|^Đơnvịđãtrảlời/mu;
/** Pages of the report before its annexes. */
const MOST_BODY = 3;
const ANNEX_BEGINS = /^\s*Phụlục[IVX]*\s*\n/u;

if (!existsSync(program)) stop(`${program} is not there: run "npm run build" first`);
needFonts();
const folder = path.resolve(options.keep ?? mkdtempSync(path.join(os.tmpdir(), 'tiendo-papers-')));
const faults = [];
const lines = [];
for (const plan of PLANS.filter(({ name }) => name.includes(options.only ?? ''))) {
  const file = path.join(plan.folder ?? shared, `${plan.name}.xlsx`);
  if (!existsSync(file)) {
    console.log(`left out: ${file} is not there`);
    continue;
  }
  for (const { period, tasks, papers } of printed(plan, file)) {
    judge(plan.name, period, tasks, papers);
    const all = [...papers.values()].flat();
    const smallest = Math.min(...all.map((page) => page.smallest ?? Infinity));
    const pages = COLUMNS.map((column) => {
      const own = papers.get(column);
      return column === 'Báo cáo' && own !== undefined ? `${own.length} (${bodyOf(own)})` : (own?.length ?? '–');
    });
    lines.push([
      plan.name,
      period,
      tasks.total,
      tasks.carried,
      ...pages,
      smallest.toFixed(1),
      emptyPages(papers).length,
    ]);
  }
}

const HEADS = ['Plan', 'Period', 'Tasks', 'Carried over', ...COLUMNS, 'Smallest letter (pt)', 'Half-empty'];
const table = [HEADS, HEADS.map((_, index) => (index < 2 ? '---' : '--:')), ...lines]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
console.log(table);
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? 'every limit holds' : `${faults.length} faults`);
if (options.write) writeTable(table);
if (options.keep === undefined) rmSync(folder, { recursive: true });
process.exitCode = faults.length === 0 ? 0 : 1;

/** With other letters columns have other widths, and pages are no measure of anything. */
function needFonts() {
  const known = { 'Times New Roman': /Times New Roman|Liberation Serif|Tinos/, Calibri: /Calibri|Carlito/ };
  for (const [font, fits] of Object.entries(known)) {
    const found = run(0, 'fc-match', font).toString().trim();
    if (!fits.test(found)) stop(`no font has the widths of ${font} (${found}): install fonts-liberation and Carlito`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

/** Makes and prints all papers of a plan; returns for each period its tasks and the pages of each column. */
function printed({ name, year, periods }, file) {
  const own = path.join(folder, name);
  mkdirSync(own, { recursive: true });
  const at = (piece) => path.join(own, piece);
  const tiendo = (most, ...args) => run(most, process.execPath, program, ...args).toString();
  const codes = periods.map((piece) => (piece === '' ? String(year) : `${year}-${piece}`));
  const made = [];
  const tasks = new Map();
  for (const code of codes) {
    const day = ['--as-of', dayAfter(code)];
    const words = Object.keys(PAPERS).flatMap((option) => [`--${option}`, at(`${code}-${option}.docx`)]);
    const also = ['--also', 'board,reminders,agenda,evaluation'];
    tiendo(0, 'summarise', file, '--period', code, ...day, '-o', at('book.xlsx'), ...also, ...words);
    tiendo(0, 'share', at('book.xlsx'), '-o', at(`${code}-tabs.xlsx`), '--tabs-only');
    const counted = JSON.parse(tiendo(0, 'summarise', file, '--period', code, ...day, '--json'));
    tasks.set(code, { total: counted.total.total, carried: counted.total.carriedOver });
    made.push(`${code}-tabs.xlsx`, ...Object.keys(PAPERS).map((option) => `${code}-${option}.docx`));
    rmSync(at('book.xlsx'));
  }
  tiendo(1, 'check', file, '--as-of', dayAfter(codes[0]), '-o', at('check.xlsx'));
  toPdf(own, [...made.filter((piece) => existsSync(at(piece))), 'check.xlsx']);
  if (options.keep !== undefined) for (const piece of [...made, 'check.xlsx']) pictures(at(piece));
  const check = tabsOf(pagesOf(at('check.pdf'), TAB));
  return codes.map((code, index) => {
    const papers = tabsOf(pagesOf(at(`${code}-tabs.pdf`), TAB));
    for (const [option, column] of Object.entries(PAPERS))
      if (existsSync(at(`${code}-${option}.pdf`))) papers.set(column, pagesOf(at(`${code}-${option}.pdf`), WORD));
    if (index === 0 && check.has('Kiểm tra')) papers.set('Kiểm tra', check.get('Kiểm tra'));
    return { period: code, tasks: tasks.get(code), papers };
  });
}

/** The second day after the end of a period: what a report is made on. */
function dayAfter(code) {
  const [, year, piece = '12'] = /^(\d+)(?:-(.*))?$/.exec(code);
  const last = { Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12, '9M': 9 }[piece] ?? Number(piece);
  return last === 12 ? `${Number(year) + 1}-01-02` : `${year}-${String(last + 1).padStart(2, '0')}-02`;
}

/** Pages of a workbook by the columns of the table; sheets that are not ours are left out. */
function tabsOf(pages) {
  const papers = new Map();
  for (const page of pages) {
    const column = TABS.find(([begin]) => page.sheet?.startsWith(begin))?.[1];
    if (column !== undefined) papers.set(column, [...(papers.get(column) ?? []), page]);
  }
  return papers;
}

/** Pages less than half full that another page of their part follows: column, page (1-based), fill. */
function emptyPages(papers) {
  return [...papers].flatMap(([column, pages]) =>
    pages.flatMap(({ fill }, index) => {
      const next = pages[index + 1];
      const ends =
        next === undefined || (column === 'Đôn đốc' ? UNIT_BEGINS : PART_BEGINS).test(withoutBlanks(next.text));
      return !ends && fill < LEAST_FILL ? [{ column, page: index + 1, fill }] : [];
    }),
  );
}

/** Pages of a report before its first annex. */
function bodyOf(report) {
  const annexes = report.findIndex(({ text }) => ANNEX_BEGINS.test(withoutBlanks(text)));
  return annexes < 0 ? report.length : annexes;
}

/** Notes each limit that the papers of a period break. */
function judge(name, period, tasks, papers) {
  const at = `${name} ${period}`;
  for (const [column, pages] of papers)
    for (const [index, { smallest, words }] of pages.entries())
      if (smallest !== null && smallest < LEAST_LETTER)
        faults.push(`${at} ${column} page ${index + 1}: ${smallest.toFixed(2)} pt: ${words.trim().slice(0, 40)}`);
  for (const { column, page, fill } of emptyPages(papers))
    faults.push(`${at} ${column} page ${page}: ${Math.round(100 * fill)} % full, and its part goes on`);
  const report = papers.get('Báo cáo') ?? [];
  if (bodyOf(report) > MOST_BODY) faults.push(`${at} Báo cáo: a body of ${bodyOf(report)} pages, at most ${MOST_BODY}`);
  const meeting = papers.get('Giao ban') ?? [];
  if (meeting.length > 1) faults.push(`${at} Giao ban: ${meeting.length} pages, at most 1`);
  const kind = /-\d\d$/.test(period) ? 'month' : /-Q\d$/.test(period) ? 'quarter' : null;
  const limit = MOST_PAGES.find((most) => most.kind === kind);
  if (limit === undefined) return;
  const listed = tasks.total + tasks.carried;
  const most = Math.ceil(limit.pages * Math.max(1, listed / limit.tasks));
  const pages = (papers.get('TH')?.length ?? 0) + (papers.get('DS')?.length ?? 0);
  if (pages > most) faults.push(`${at}: ${pages} pages of ${listed} tasks listed, at most ${most}`);
}

/** Keeps each page as a picture, as a colour and as a grey printer give it. */
function pictures(file) {
  const base = file.replace(/\.\w+$/, '');
  if (!existsSync(`${base}.pdf`)) return;
  run(0, 'pdftoppm', '-r', '60', '-png', `${base}.pdf`, `${base}-colour`);
  run(0, 'pdftoppm', '-r', '60', '-gray', '-png', `${base}.pdf`, `${base}-grey`);
}

function writeTable(text) {
  const file = path.join(root, 'docs', 'pages.md');
  const [head, , tail] = readFileSync(file, 'utf8').split(/<!-- (?:made|end) -->\n/);
  writeFileSync(file, `${head}<!-- made -->\n${text}\n<!-- end -->\n${tail}`);
}
