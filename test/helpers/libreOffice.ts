/** LibreOffice as a second opinion: it recalculates workbooks and draws pages. Where it is not installed, tests say that they skip. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { scratchFolder } from './scratch';

const COMMAND = process.env['TIENDO_SOFFICE'] ?? 'soffice';

function isThere(): boolean {
  try {
    execFileSync(COMMAND, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** `describe` where LibreOffice is installed; otherwise one skipped test whose title says why. */
export function describeOffice(title: string, body: () => void): void {
  if (isThere()) describe(title, body);
  else
    test.skip(`${title} (skipped: LibreOffice is not installed; TIENDO_SOFFICE may name its command)`, () => undefined);
}

/** What LibreOffice prints of a file: how many pages, and their sizes in points (each size once). */
export interface Pages {
  readonly pages: number;
  readonly sizes: readonly string[];
}

/** The pages that LibreOffice prints of each file, in their order: the program starts once, which takes longer than a file. */
export function pagesOf(files: readonly Uint8Array[], ending: 'xlsx' | 'docx'): readonly Pages[] {
  return allThroughOffice(files, 'pdf', ending).map((printed) => {
    const pdf = Buffer.from(printed).toString('latin1');
    // The node above the pages has a box too, of all of them.
    const boxes = [...pdf.matchAll(/\/Type\s*\/Page(?!s)[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    const sizes = boxes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`);
    return { pages: boxes.length, sizes: [...new Set(sizes)] };
  });
}

/**
 * Opens a file in LibreOffice and saves it in a form: of a workbook, or `pdf` for its pages. Formulas without a cached value are
 * worked out on opening.
 */
export function throughOffice(
  bytes: Uint8Array,
  form: 'xlsx' | 'xls' | 'ods' | 'pdf',
  ending: 'xlsx' | 'xls' | 'ods' | 'docx' = 'xlsx',
): Uint8Array {
  const [saved] = allThroughOffice([bytes], form, ending);
  if (saved === undefined) throw new Error('LibreOffice saved nothing');
  return saved;
}

/** `throughOffice` of several files: the program starts once, which takes longer than a file. */
export function allThroughOffice(
  files: readonly Uint8Array[],
  form: 'xlsx' | 'xls' | 'ods' | 'pdf',
  ending: 'xlsx' | 'xls' | 'ods' | 'docx' = 'xlsx',
): readonly Uint8Array[] {
  const folder = scratchFolder();
  try {
    const sources = files.map((bytes, index) => {
      const source = path.join(folder, `source-${index}.${ending}`);
      writeFileSync(source, bytes);
      return source;
    });
    const target = path.join(folder, 'out');
    execFileSync(
      COMMAND,
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        form,
        '--outdir',
        target,
        ...sources,
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
    return files.map((_, index) => readFileSync(path.join(target, `source-${index}.${form}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
