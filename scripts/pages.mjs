/**
 * `npm run pages`: pictures of printed pages for the guides, out of the sample plan by the built command line. Needs
 * LibreOffice (soffice) and poppler (pdftoppm); `node scripts/pages.mjs FOLDER` keeps every page there instead.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const program = path.join(root, 'dist', 'cli', 'tiendo.js');
const sample = path.join(root, 'assets', 'ke-hoach-mau.xlsx');
const folder = process.argv[2] ?? mkdtempSync(path.join(os.tmpdir(), 'tiendo-pages-'));
mkdirSync(folder, { recursive: true });
const at = (name) => path.join(folder, name);

/** Runs a program to its end; a status beyond `most` is a failure. */
function run(most, command, ...args) {
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status === null || status > most) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
/** Options that make the papers. */
const OPTION = { report: '--docx', meeting: '--meeting', letters: '--letters' };
/** `tiendo check` gives 1 where the plan has errors, as the sample's has. */
const tiendo = (...args) => run(args[0] === 'check' ? 1 : 0, process.execPath, program, ...args);

tiendo(
  'summarise',
  sample,
  '--period',
  '2026-05',
  '--as-of',
  '2026-06-02',
  '-o',
  at('ke-hoach.xlsx'),
  '--also',
  'board,reminders',
);
tiendo('check', at('ke-hoach.xlsx'), '--as-of', '2026-06-02', '-o', at('kiem-tra.xlsx'));
tiendo('share', at('ke-hoach.xlsx'), '-o', at('trang.xlsx'), '--tabs-only');
tiendo(
  'summarise',
  sample,
  '--period',
  '2026-05',
  '--as-of',
  '2026-06-02',
  ...['report', 'meeting', 'letters'].flatMap((paper) => [OPTION[paper], at(`${paper}.docx`)]),
);

/** Prints a file; returns the pictures of its pages in order, each with its text. */
function printed(name, dots) {
  const base = name.replace(/\.\w+$/, '');
  run(0, 'soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, at(name));
  run(0, 'pdftoppm', '-r', String(dots), '-png', at(`${base}.pdf`), at(base));
  run(0, 'pdftotext', at(`${base}.pdf`), at(`${base}.txt`));
  const texts = readFileSync(at(`${base}.txt`), 'utf8').split('\f');
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${base}-`) && file.endsWith('.png'))
    .sort()
    .map((file, index) => ({ file, text: texts[index] ?? '' }));
}

const tabs = printed('trang.xlsx', 70);
const issues = printed('kiem-tra.xlsx', 70);
const [report, meeting, letters] = ['report.docx', 'meeting.docx', 'letters.docx'].map((name) => printed(name, 55));
/** The first page that says so. */
const first = (pages, words) => pages.find(({ text }) => text.includes(words)) ?? pages[0];

console.log(`${tabs.length} pages of tabs`);
if (process.argv[2] === undefined) {
  const shown = {
    'page-summary': first(tabs, 'TỔNG HỢP KẾT QUẢ'),
    'page-list': first(tabs, 'DANH SÁCH NHIỆM VỤ'),
    'page-board': first(tabs, 'BẢNG THEO DÕI'),
    'page-reminders': first(tabs, 'ĐÔN ĐỐC'),
    'page-issues': first(issues, 'KẾT QUẢ KIỂM TRA'),
    'page-report': report[0],
    'page-meeting': meeting[0],
    'page-letter': letters[0],
  };
  for (const [name, { file }] of Object.entries(shown))
    copyFileSync(at(file), path.join(root, 'docs', 'pictures', `${name}.png`));
  rmSync(folder, { recursive: true });
}
