/** Opens the file of a command: bytes → package → plan, with the catalogue of another file where one is named. */
import path from 'node:path';
import { openCatalogue } from '../app/open/openCatalogue';
import { openPlan } from '../app/open/openPlan';
import type { OpenedPlan, OpenOptions } from '../app/open/openPlan';
import { PAPER_KINDS } from '../app/summary/paperOrder';
import type { PaperKind } from '../app/summary/paperOrder';
import { createStraightRunner } from '../app/runner';
import type { Runner } from '../core/flow/runner';
import { done } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Catalogue } from '../core/units/types';
import { openXlsx } from '../workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsxWorkbook';
import type {
  AddRequest,
  CheckRequest,
  CollectRequest,
  CompareRequest,
  ReadRequest,
  SendRequest,
  SummariseRequest,
} from './args';
import { readWorkbookFile, workbookEnding } from './files';
import { readAside } from './readAside';
import { checkTarget } from './targets';
import type { Target } from './targets';
import { zlib } from './zlib';

/** A file opened for a command. */
export interface OpenedFile {
  readonly workbook: XlsxWorkbook;
  readonly opened: OpenedPlan;
  readonly runner: Runner;
  /** Where the request wants the workbook written; null where it does not. */
  readonly output: Target | null;
  /** Where it wants papers written. */
  readonly papers: ReadonlyMap<PaperKind, Target>;
}

/**
 * Opens what a request names; a target that cannot be written is refused before any work is done. Refuses as the file,
 * the adapter or the plan reader refuses.
 */
export async function openFile(
  request: ReadRequest | CheckRequest | SummariseRequest | CompareRequest | SendRequest | CollectRequest | AddRequest,
): Promise<Outcome<OpenedFile>> {
  // The forms of `send` go into a folder of their own.
  const target = 'output' in request && request.command !== 'send' ? request.output : null;
  const output = await wanted(target, workbookEnding(request.file));
  if (!output.ok) return output;
  const papers = await wantedPapers('papers' in request ? request.papers : {});
  if (!papers.ok) return papers;
  const runner = createStraightRunner();
  const workbook = await openWorkbook(request.file, runner);
  if (!workbook.ok) return workbook;
  const options = await openOptions(request, runner);
  if (!options.ok) return options;
  const opened = await openPlan(workbook.value, runner, options.value);
  if (!opened.ok) return opened;
  return done({
    workbook: workbook.value,
    opened: opened.value,
    runner,
    output: output.value,
    papers: papers.value,
  });
}

/** How a request wants plans read. Refuses as its catalogue is refused. */
export async function openOptions(
  request: Pick<ReadRequest, 'year' | 'sheets' | 'hidden' | 'columns' | 'catalogue'>,
  runner: Runner,
): Promise<Outcome<OpenOptions>> {
  let catalogue: Catalogue | null = null;
  if (request.catalogue !== null) {
    const found = await catalogueOf(request.catalogue, runner);
    if (!found.ok) return found;
    catalogue = found.value;
  }
  return done({
    ...(request.year === null ? {} : { year: request.year }),
    ...(request.sheets.length === 0 ? {} : { sheets: request.sheets }),
    ...(request.hidden ? { hidden: true } : {}),
    ...(request.columns.length === 0 ? {} : { columns: request.columns }),
    ...(catalogue === null ? {} : { catalogue }),
  });
}

async function wanted(file: string | null, ending: string): Promise<Outcome<Target | null>> {
  return file === null ? done(null) : checkTarget(file, ending);
}

async function wantedPapers(files: SummariseRequest['papers']): Promise<Outcome<ReadonlyMap<PaperKind, Target>>> {
  const targets = new Map<PaperKind, Target>();
  for (const kind of PAPER_KINDS) {
    const target = await wanted(files[kind] ?? null, '.docx');
    if (!target.ok) return target;
    if (target.value !== null) targets.set(kind, target.value);
  }
  return done(targets);
}

/** Opens a workbook without reading a plan. Refuses as the file or the adapter refuses. */
export async function openWorkbook(file: string, runner: Runner): Promise<Outcome<XlsxWorkbook>> {
  const bytes = await readWorkbookFile(file);
  return bytes.ok ? openXlsx(path.basename(file), bytes.value, runner, zlib, readAside) : bytes;
}

async function catalogueOf(file: string, runner: Runner): Promise<Outcome<Catalogue>> {
  const workbook = await openWorkbook(file, runner);
  return workbook.ok ? openCatalogue(workbook.value, runner) : workbook;
}
