/**
 * `npm run pages`: pictures of printed pages for the guides, out of the sample plan by the built command line. Needs
 * LibreOffice (soffice) and poppler (pdftoppm); `node scripts/pages.mjs FOLDER` keeps every page there instead.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
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
run(0, 'soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, at('trang.xlsx'));
run(0, 'pdftoppm', '-r', '70', '-png', at('trang.pdf'), at('trang'));

const pages = readdirSync(folder)
  .filter((name) => /^trang-\d+\.png$/.test(name))
  .sort();
console.log(`${pages.length} pages in ${folder}`);
if (process.argv[2] === undefined) {
  const pictures = path.join(root, 'docs', 'pictures');
  copyFileSync(at(pages[0]), path.join(pictures, 'page-summary.png'));
  copyFileSync(at(pages[pages.length - 1]), path.join(pictures, 'page-reminders.png'));
}
