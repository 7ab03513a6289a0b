/** What stands on printed pages: LibreOffice sets the files, Ghostscript tells the letters, poppler the ink. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Dots an inch at which the ink of a page is looked at. */
const DOTS = 36;
const POINTS_AN_INCH = 72;
/** Lighter than this is paper. */
const INK = 200;

/** Runs a program to its end and returns what it printed; a status beyond `most` is a failure. */
export function run(most, command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  if (status === null || status > most) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Sets workbooks and Word files as PDF beside them, with a bookmark for each sheet. */
export function toPdf(folder, names) {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const form = { xlsx: 'pdf:calc_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}', docx: 'pdf' };
  for (const [ending, filter] of Object.entries(form)) {
    const files = names.filter((name) => name.endsWith(`.${ending}`)).map((name) => path.join(folder, name));
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...files,
    ];
    if (files.length > 0) run(0, 'soffice', ...args);
  }
  rmSync(path.join(folder, 'profile'), { recursive: true, force: true });
}

/**
 * Returns the pages of a PDF: the title of their sheet (null in a Word file), their text, the smallest letter in points and its
 * words, and how much of the height between the margins is used (0 to 1). `margins` are points from the top and the bottom.
 */
export function pagesOf(pdf, margins) {
  const letters = lettersOf(pdf);
  const fills = fillsOf(pdf, margins);
  const texts = run(0, 'pdftotext', pdf, '-').toString().split('\f');
  const starts = sheetStarts(pdf);
  return fills.map((fill, index) => ({
    sheet: starts.findLast(([page]) => page <= index + 1)?.[1] ?? null,
    text: texts[index] ?? '',
    fill,
    ...(letters[index] ?? { smallest: null, words: '' }),
  }));
}

/** The smallest letters of each page, as they are printed: a sheet fitted to its paper makes them smaller than its fonts. */
function lettersOf(pdf) {
  const told = run(0, 'gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-dTextFormat=0', '-sOutputFile=-', pdf);
  return told
    .toString()
    .split('<page>')
    .slice(1)
    .map((page) => {
      let least = { smallest: null, words: '' };
      for (const [, size, body] of page.matchAll(/<span [^>]*size="([\d.]+)"[^>]*>([^]*?)<\/span>/g)) {
        const words = [...body.matchAll(/ c="([^"]*)"/g)].map(([, letter]) => letter).join('');
        const points = Number(size);
        if (words.trim() !== '' && (least.smallest === null || points < least.smallest))
          least = { smallest: points, words };
      }
      return least;
    });
}

/** How far down each page its last ink is, between its margins. */
function fillsOf(pdf, { top, bottom }) {
  const folder = `${pdf}.pages`;
  mkdirSync(folder, { recursive: true });
  run(0, 'pdftoppm', '-r', String(DOTS), '-gray', pdf, path.join(folder, 'page'));
  const files = readdirSync(folder).sort();
  const fills = files.map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    const [head, wide, high] = /^P5\s(\d+) (\d+)\s\d+\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
    if (head === undefined) throw new Error(`${file} is no grey picture`);
    const [width, height] = [Number(wide), Number(high)];
    const inDots = (points) => Math.round((points * DOTS) / POINTS_AN_INCH);
    const [first, end] = [inDots(top), height - inDots(bottom)];
    for (let line = end - 1; line >= first; line--) {
      const from = head.length + line * width;
      if (bytes.subarray(from, from + width).some((grey) => grey < INK)) return (line + 1 - first) / (end - first);
    }
    return 0;
  });
  rmSync(folder, { recursive: true });
  return fills;
}

/** The first page (1-based) of each sheet, in order; none for a Word file without headings. */
function sheetStarts(pdf) {
  const outline = run(0, 'pdftohtml', '-xml', '-i', '-stdout', pdf).toString();
  return [...outline.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)].map(([, page, title]) => [Number(page), title]);
}
