/** Large parts, which are read and written piece by piece: the same with the platform's own deflate and without it. */
import { createStraightRunner } from '../../../src/app/runner';
import type { TabDraft } from '../../../src/core/draft/types';
import { zlib } from '../../../src/cli/zlib';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { Zlib } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, sheetDataOf, textParts } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { richDraft } from '../../helpers/sampleDraft';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };
/** Texts of every length of a character in UTF-8, of lengths that let pieces end anywhere. */
const rows = Array.from({ length: 9000 }, (_, index) => [
  index + 1,
  `Rà soát hồ sơ số ${index} ${'ế😀é'.repeat(index % 7)}`,
  index % 3 === 0 ? null : -index / 8,
  index % 2 === 0,
]);
const book = makeXlsx({ sheets: [{ name: 'Sổ', inside: sheetDataOf(rows) }] });

function longDraft(text: string): TabDraft {
  const draft = richDraft('TH Quý III-2026', 'summary:2026-Q3', 'Sổ');
  const more = rows.map(([number, words]) => ({
    cells: [number, words, `${text}\n  ${String(number)} `].map((value) => ({
      value: value ?? null,
      style: 'text' as const,
    })),
    height: null,
  }));
  return { ...draft, rows: [...draft.rows, ...more] };
}

let handedIn: Zlib | null = null;

async function open(bytes: Uint8Array) {
  const opened = await openXlsx('so.xlsx', bytes, runner, handedIn);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function rowsOf(bytes: Uint8Array, place: number) {
  const read = await (await open(bytes)).read(runner);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets[place]?.rows;
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const read = await (await open(bytes)).read(runner);
  return read.ok ? 'ok' : read.refusal.code;
}

async function withTab(bytes: Uint8Array, draft: TabDraft): Promise<Uint8Array> {
  const workbook = await open(bytes);
  expect((await workbook.putTabs([draft], texts, runner)).ok).toBe(true);
  return workbook.save(runner);
}

/** The file with one byte of its largest part changed. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 0x55;
  return copy;
}

const platform = { CompressionStream, DecompressionStream };

describe.each([
  ["with the platform's streams", true, null],
  ['without them', false, null],
  ['with what the command line hands in', true, zlib],
])('large parts %s', (_, native, own) => {
  beforeEach(() => {
    handedIn = own;
    if (!native) Object.assign(globalThis, { CompressionStream: undefined, DecompressionStream: undefined });
  });
  afterEach(() => {
    handedIn = null;
    Object.assign(globalThis, platform);
  });

  it('reads every cell of a long sheet', async () => {
    expect(await rowsOf(book, 0)).toEqual(rows);
  });

  it('refuses a long sheet that is damaged in the middle', async () => {
    expect(await outcomeOf(damaged(book))).toBe('file-damaged');
  });

  it('writes a long tab that is read as it was drafted, and the same again without a change', async () => {
    const draft = longDraft('kết quả <a> & "b"');
    const once = await withTab(book, draft);
    expect(invariantFaults(once)).toEqual([]);
    const read = await rowsOf(once, 1);
    expect(read?.slice(-rows.length)).toEqual(
      draft.rows.slice(-rows.length).map(({ cells }) => cells.map((cell) => cell?.value)),
    );
    const again = await open(once);
    expect((await again.putTabs([draft], texts, runner)).ok).toBe(true);
    expect(again.changed).toBe(false);
    expect(await again.save(runner)).toBe(once);
    expect(await rowsOf(await withTab(once, longDraft('khác')), 1)).not.toEqual(read);
  });
});

it('takes a tab for unchanged whichever deflate had packed it', async () => {
  const draft = longDraft('kết quả');
  const once = await withTab(book, draft);
  Object.assign(globalThis, { CompressionStream: undefined, DecompressionStream: undefined });
  try {
    const again = await open(once);
    expect((await again.putTabs([draft], texts, runner)).ok).toBe(true);
    expect(again.changed).toBe(false);
    handedIn = zlib;
    expect((await (await open(once)).putTabs([draft], texts, runner)).ok).toBe(true);
    expect(textParts(await withTab(book, draft))).toEqual(textParts(once));
    handedIn = null;
    expect(textParts(await withTab(book, draft))).toEqual(textParts(once));
  } finally {
    handedIn = null;
    Object.assign(globalThis, platform);
  }
});
