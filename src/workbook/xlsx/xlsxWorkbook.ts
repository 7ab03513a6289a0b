/** The workbook port on a .xlsx or .xlsm file's bytes: reads, patches the package, and returns the bytes back. */
import type { SheetNote, WorkbookGrids } from '../../core/grid/grid';
import type { TabDraft } from '../../core/draft/types';
import { done, locatedRefusal, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Steps } from '../../core/flow/steps';
import { cellAddress } from '../../core/grid/address';
import type {
  Capabilities,
  CellEdit,
  ChoicesRange,
  ColumnsDraft,
  InsertedRow,
  Mark,
  RowInsert,
  ShareableWorkbook,
  SharedCopy,
  ShareOptions,
  WorkbookPort,
  WriteReceipt,
  WriteTexts,
} from '../port';
import type { SheetLook } from '../sheetLook';
import { requireZip } from './fileKind';
import { cellThing, Journal, rowsThing } from './journal';
import type { Written } from './journal';
import { readLook } from './look/readLook';
import { OpcPackage } from './opc/opcPackage';
import { relationshipsOf } from './opc/relationships';
import { previewTabs } from './previewTabs';
import type { PreviewedTab } from './previewTabs';
import { readNotes } from './read/notes';
import { readContext, readWorkbook } from './read/readWorkbook';
import type { ReadResult } from './read/readWorkbook';
import type { ReadAside } from './read/readAside';
import { readWorkbookModel } from './read/workbookModel';
import type { WorkbookModel } from './read/workbookModel';
import { refuse, withFileName } from './refuse';
import { shareCopy } from './share/shareCopy';
import { putSettings } from './settingsPart';
import { addColumns } from './write/addColumns';
import { editCells } from './write/editCells';
import { insertRow } from './write/insertRow';
import { markCells } from './write/markCells';
import { putTabs } from './write/putTabs';
import type { Zlib } from './zip/zlib';
import { completed } from '../refusalError';

export type { ListedSheet, ReadAside, SheetJob } from './read/readAside';
export type { Zlib } from './zip/zlib';

export interface XlsxWorkbook extends WorkbookPort, ShareableWorkbook {
  insertRow: NonNullable<WorkbookPort['insertRow']>;
  /** Returns the file's bytes with every write in it; without one, the exact bytes that were opened. */
  save(runner: Runner): Promise<Uint8Array>;
  /**
   * Returns how a sheet looks, as it stands now; null for a sheet without cells and for none of this name. Refuses as reading
   * the sheet refuses, and with `cancelled`.
   */
  look(sheet: string, runner: Runner): Promise<Outcome<SheetLook | null>>;
  /**
   * Returns drafts as the sheets that `putTabs` would make of them, in their order; nothing is written. Refuses like `putTabs`,
   * and with `cancelled`.
   */
  preview(drafts: readonly TabDraft[], runner: Runner): Promise<Outcome<readonly PreviewedTab[]>>;
  /** Returns the comments and text boxes of the sheets in sight. Refuses with `file-damaged` and as parts are refused. */
  notes(): Promise<Outcome<readonly SheetNote[]>>;
  /** Something was written and not undone. */
  readonly changed: boolean;
  /** Returns what tells this state of the workbook from others: the same again once every write since was undone. */
  state(): object;
  /** The file carries a digital signature, which any write makes invalid. */
  readonly signed: boolean;
}

/**
 * Opens a file's bytes.
 * @param name file name, for sentences
 * @param zlib what the platform has of its own, where the front end has it (Node); a page works with streams
 * @param readAside reads sheets beside the main thread, where the front end has threads (Node)
 * Refuses with `file-empty`, `file-not-xlsx`, `file-not-ooxml-workbook`, `file-xls`, `file-encrypted`, `file-strict`,
 * `file-damaged`, `file-too-large`, `file-dtd` or `file-encoding`; params `file`, and `part` where one part is at fault.
 */
export function openXlsx(
  name: string,
  bytes: Uint8Array,
  runner: Runner,
  zlib: Zlib | null = null,
  readAside: ReadAside | null = null,
): Promise<Outcome<XlsxWorkbook>> {
  return withFileName(name, async () => completed(await runner.run(open(name, bytes, zlib, readAside))));
}

function* open(name: string, bytes: Uint8Array, zlib: Zlib | null, readAside: ReadAside | null): Steps<XlsxWorkbook> {
  requireZip(bytes);
  const opc = new OpcPackage(bytes, zlib);
  yield { stage: 'open', done: 0.5 };
  readWorkbookModel(opc);
  return new PatchedWorkbook(name, opc, readAside);
}

class PatchedWorkbook implements XlsxWorkbook {
  readonly capabilities: Capabilities = { host: 'file' };
  readonly signed: boolean;
  private readonly journal: Journal;
  /** The last read, while nothing was written since. */
  private lastRead: ReadResult | null = null;

  constructor(
    private readonly name: string,
    private readonly opc: OpcPackage,
    private readonly readAside: ReadAside | null,
  ) {
    this.signed = opc.has('_rels/.rels') && relationshipsOf(opc, '').some(({ type }) => /digital-signature/.test(type));
    this.journal = new Journal(opc, (write) => withFileName(name, write.run));
  }

  get changed(): boolean {
    return this.opc.changed;
  }

  state(): object {
    return this.opc.state().overlay;
  }

  read(runner: Runner): Promise<Outcome<WorkbookGrids>> {
    return withFileName(this.name, async () => {
      this.lastRead = await readWorkbook(this.opc, this.name, runner, this.readAside);
      return this.lastRead.grids;
    });
  }

  putTabs(drafts: readonly TabDraft[], _texts: WriteTexts, runner: Runner): Promise<Outcome<WriteReceipt>> {
    return this.write(async () => {
      const { tabs, left } = await putTabs(this.opc, drafts, runner);
      return { tabs, userCells: 0, ...(left.length === 0 ? {} : { left }) };
    }, drafts.map(tabThing));
  }

  mark(marks: readonly Mark[], runner: Runner): Promise<Outcome<WriteReceipt>> {
    const known = this.lastRead?.marked ?? null;
    return this.write(
      async () => ({ tabs: [], userCells: completed(await runner.run(markCells(this.opc, marks, known))) }),
      ['marks'],
    );
  }

  editCells(edits: readonly CellEdit[], runner: Runner): Promise<Outcome<WriteReceipt>> {
    return this.write(
      async () => ({ tabs: [], userCells: await editCells(this.opc, edits, runner) }),
      edits.map(({ sheet, row, column }) => cellThing(sheet, cellAddress(row, column))),
    );
  }

  addColumns(
    drafts: readonly ColumnsDraft[],
    choices: ChoicesRange | null,
    list: TabDraft | null,
    _texts: WriteTexts,
    runner: Runner,
  ): Promise<Outcome<WriteReceipt>> {
    return this.write(async () => {
      const tabs = list === null ? [] : (await putTabs(this.opc, [list], runner)).tabs;
      const context = await readContext(this.opc, runner);
      return { tabs, userCells: completed(await runner.run(addColumns(this.opc, drafts, choices, context))) };
    }, [...drafts.flatMap(cellsOfColumns), ...(list === null ? [] : [tabThing(list)])]);
  }

  async insertRow(insert: RowInsert, runner: Runner): Promise<Outcome<InsertedRow>> {
    let told: Pick<InsertedRow, 'short' | 'unfilled'> = { short: [], unfilled: [] };
    const written = await this.write(async () => {
      const context = await readContext(this.opc, runner);
      told = completed(await runner.run(insertRow(this.opc, insert, context)));
      return { tabs: [], userCells: insert.cells.length };
    }, [rowsThing(insert.sheet)]);
    return written.ok ? done({ ...written.value, ...told }) : written;
  }

  putSettings(settings: string | null): Promise<Outcome<WriteReceipt>> {
    return this.write(() => {
      putSettings(this.opc, readWorkbookModel(this.opc).part, settings);
      return Promise.resolve({ tabs: [], userCells: 0 });
    }, ['settings']);
  }

  async undo(entry: string): Promise<Outcome<void>> {
    const undone = await this.journal.undo(entry);
    this.lastRead = null;
    return undone.ok ? undone : { ok: false, refusal: locatedRefusal(undone.refusal, { file: this.name }) };
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

  shareCopy(options: ShareOptions, runner: Runner): Promise<Outcome<SharedCopy>> {
    return withFileName(this.name, () => shareCopy(this.opc, options, runner));
  }

  look(sheet: string, runner: Runner): Promise<Outcome<SheetLook | null>> {
    return withFileName(this.name, () => readLook(this.opc, sheet, runner));
  }

  notes(): Promise<Outcome<readonly SheetNote[]>> {
    return withFileName(this.name, () => Promise.resolve(readNotes(this.opc)));
  }

  preview(drafts: readonly TabDraft[], runner: Runner): Promise<Outcome<readonly PreviewedTab[]>> {
    return withFileName(this.name, () => {
      requireOwnParts(readWorkbookModel(this.opc));
      return previewTabs(this.opc, drafts, runner);
    });
  }

  save(runner: Runner): Promise<Uint8Array> {
    return this.opc.save(runner);
  }

  /** Does a write whole or not at all; `things` are what it writes over. */
  private async write(run: () => Promise<Written>, things: readonly string[]): Promise<Outcome<WriteReceipt>> {
    const written = await this.journal.write({
      run: async () => {
        requireOwnParts(readWorkbookModel(this.opc));
        return run();
      },
      touches: new Set(things),
    });
    if (written.ok) this.lastRead = null;
    return written;
  }
}

/** Two sheets that share one part cannot be written one without the other. Refuses with `file-damaged`. */
function requireOwnParts({ sheets }: WorkbookModel): void {
  const parts = new Set<string>();
  for (const { target } of sheets) {
    if (target !== null && parts.has(target)) refuse('file-damaged', target);
    if (target !== null) parts.add(target);
  }
}

function tabThing({ kind, identity, title }: TabDraft): string {
  return kind === 'ordinary' ? `sheet ${title.toLowerCase()}` : `tab ${identity}`;
}

function cellsOfColumns({ sheet, header, lastRow, firstColumn, columns }: ColumnsDraft): string[] {
  const things: string[] = [];
  for (let row = header.first; row <= lastRow; row++) {
    for (let each = 0; each < columns.length; each++)
      things.push(cellThing(sheet, cellAddress(row, firstColumn + each)));
  }
  return things;
}
