/** The workbook port on a .xlsx or .xlsm file's bytes: reads, patches the package, and gives the bytes back. */
import type { MergedArea, WorkbookGrids } from '../../core/grid/grid';
import type { TabDraft } from '../../core/report/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import { runThrough } from '../../core/flow/steps';
import type { Steps } from '../../core/flow/steps';
import type { Capabilities, Mark, WorkbookPort, WriteReceipt, WriteTexts } from '../port';
import { requireZip } from './fileKind';
import { OpcPackage } from './opc/opcPackage';
import type { PackageState } from './opc/opcPackage';
import { relationshipsOf } from './opc/relationships';
import { readWorkbook } from './read/readWorkbook';
import type { ReadResult } from './read/readWorkbook';
import { readWorkbookModel } from './read/workbookModel';
import { withFileName } from './refuse';
import { markCells } from './write/markCells';
import { putTabs } from './write/putTabs';
import type { Zlib } from './zip/zlib';

export type { Zlib } from './zip/zlib';

export interface XlsxWorkbook extends WorkbookPort {
  /** Gives the file's bytes with every write in it; without one, the very bytes that were opened. */
  save(runner: Runner): Promise<Uint8Array>;
  /** Something was written and not taken back. */
  readonly changed: boolean;
  /** The file carries a digital signature, which any write makes invalid. */
  readonly signed: boolean;
}

/**
 * Opens a file's bytes.
 * @param name file name, for sentences
 * @param zlib what the platform has of its own, where the front has it (Node); a page works with streams
 * Refuses with `file-empty`, `file-not-xlsx`, `file-not-ooxml-workbook`, `file-xls`, `file-encrypted`, `file-strict`,
 * `file-damaged`, `file-too-large`, `file-dtd` or `file-encoding`; params `file`, and `part` where one part is at fault.
 */
export function openXlsx(
  name: string,
  bytes: Uint8Array,
  runner: Runner,
  zlib: Zlib | null = null,
): Promise<Outcome<XlsxWorkbook>> {
  return withFileName(name, () => runner.run(open(name, bytes, zlib)));
}

function* open(name: string, bytes: Uint8Array, zlib: Zlib | null): Steps<XlsxWorkbook> {
  requireZip(bytes);
  const opc = new OpcPackage(bytes, zlib);
  yield { stage: 'open', done: 0.5 };
  readWorkbookModel(opc);
  return new PatchedWorkbook(name, opc);
}

/** For questions that bring no runner. */
const STRAIGHT: Runner = { run: (steps) => Promise.resolve(runThrough(steps)) };

interface JournalEntry {
  readonly entry: string;
  readonly before: PackageState;
}

class PatchedWorkbook implements XlsxWorkbook {
  readonly capabilities: Capabilities = { host: 'file', mergesOnRead: true, nativeUndo: false, canJump: false };
  readonly signed: boolean;
  private readonly journal: JournalEntry[] = [];
  private writes = 0;
  /** The last read, while nothing was written since. */
  private lastRead: ReadResult | null = null;

  constructor(
    private readonly name: string,
    private readonly opc: OpcPackage,
  ) {
    this.signed = opc.has('_rels/.rels') && relationshipsOf(opc, '').some(({ type }) => /digital-signature/.test(type));
  }

  get changed(): boolean {
    return this.opc.changed;
  }

  read(runner: Runner): Promise<Outcome<WorkbookGrids>> {
    return withFileName(this.name, async () => {
      this.lastRead = await readWorkbook(this.opc, this.name, runner);
      return this.lastRead.grids;
    });
  }

  readMerges(sheets: readonly string[]): Promise<Outcome<ReadonlyMap<string, readonly MergedArea[]>>> {
    return withFileName(this.name, async () => {
      const { grids } = (this.lastRead ??= await readWorkbook(this.opc, this.name, STRAIGHT));
      const wanted = grids.sheets.filter(({ name }) => sheets.includes(name));
      return new Map(wanted.map(({ name, merges }) => [name, merges ?? []]));
    });
  }

  putTabs(drafts: readonly TabDraft[], _texts: WriteTexts, runner: Runner): Promise<Outcome<WriteReceipt>> {
    return this.write(async () => ({ tabs: await putTabs(this.opc, drafts, runner), userCells: 0 }));
  }

  mark(marks: readonly Mark[], runner: Runner): Promise<Outcome<WriteReceipt>> {
    const known = this.lastRead?.marked ?? null;
    return this.write(async () => ({ tabs: [], userCells: await runner.run(markCells(this.opc, marks, known)) }));
  }

  editCells(): Promise<Outcome<WriteReceipt>> {
    return Promise.resolve(refused('host-failed', { detail: 'to come' }));
  }

  addColumns(): Promise<Outcome<WriteReceipt>> {
    return Promise.resolve(refused('host-failed', { detail: 'to come' }));
  }

  putSettings(): Promise<Outcome<WriteReceipt>> {
    return Promise.resolve(refused('host-failed', { detail: 'to come' }));
  }

  undo(entry: string): Promise<Outcome<void>> {
    const place = this.journal.findIndex((each) => each.entry === entry);
    const found = this.journal[place];
    if (!found) return Promise.resolve(refused('nothing-to-undo', { file: this.name }));
    if (place !== this.journal.length - 1) return Promise.resolve(refused('changed-since', { file: this.name }));
    this.opc.restore(found.before);
    this.journal.pop();
    this.lastRead = null;
    return Promise.resolve(done(undefined));
  }

  jump(sheet: string): Promise<Outcome<void>> {
    return withFileName(this.name, () => {
      const there = readWorkbookModel(this.opc).sheets.some(({ name }) => name === sheet);
      return Promise.resolve(there);
    }).then((outcome) => {
      if (!outcome.ok) return outcome;
      return outcome.value ? done(undefined) : refused('sheet-missing', { file: this.name, sheet });
    });
  }

  save(runner: Runner): Promise<Uint8Array> {
    return this.opc.save(runner);
  }

  /** Runs a write whole or not at all: what it had done is taken back when it ends early. */
  private async write(
    work: () => Promise<{ tabs: readonly string[]; userCells: number }>,
  ): Promise<Outcome<WriteReceipt>> {
    const before = this.opc.state();
    let whole = false;
    try {
      const result = await withFileName(this.name, work);
      if (!result.ok) return result;
      whole = true;
      const entry = `file-${++this.writes}`;
      this.journal.push({ entry, before });
      this.lastRead = null;
      return done({ entry, ...result.value });
    } finally {
      if (!whole) this.opc.restore(before);
    }
  }
}
