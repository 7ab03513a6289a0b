/** Files that cannot be used are refused as data, whatever is wrong with them; nothing throws and nothing hangs. */
import fc from '../../helpers/random';
import { strToU8, zipSync } from 'fflate';
import { createStraightRunner } from '../../../src/app/runner';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, partsOf, sheetDataOf, zipOf } from '../../helpers/makeXlsx';

const runner = createStraightRunner();
const book = {
  sheets: [
    {
      name: 'A',
      inside: sheetDataOf([
        ['Stt', 1, true],
        ['Văn phòng', null, 2.5],
      ]),
    },
  ],
};

/** Opens and reads; returns `ok` or the refusal's code. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const opened = await openXlsx('tep.xlsx', bytes, runner);
  const outcome = opened.ok ? await opened.value.read(runner) : opened;
  if (outcome.ok) return 'ok';
  expect(outcome.refusal.params['file']).toBe('tep.xlsx');
  return outcome.refusal.code;
}

/** The workbook with one part changed. */
function withPart(part: string, change: (text: string) => string | Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = partsOf(book);
  const text = parts[part];
  if (typeof text !== 'string') throw new Error(`no part ${part}`);
  parts[part] = change(text);
  return zipOf(parts);
}

function withoutPart(part: string): Uint8Array {
  return zipOf(Object.fromEntries(Object.entries(partsOf(book)).filter(([name]) => name !== part)));
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(`${stream}\0`, 'utf16le')), 1152);
  return bytes;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('bad input', () => {
  it('accepts the workbook that the others are made from', async () => {
    expect(await outcomeOf(makeXlsx(book))).toBe('ok');
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['text', strToU8('Stt;Nội dung\n'), 'file-not-xlsx'],
    ['an old .xls', ole('Workbook'), 'file-xls'],
    ['a very old .xls', ole('Book'), 'file-xls'],
    ['an old Word document', ole('WordDocument'), 'file-word'],
    ['another container of that kind', ole('PowerPoint Document'), 'file-not-xlsx'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'file-pdf'],
    ['a password-protected workbook', ole('EncryptedPackage'), 'file-encrypted'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'file-not-ooxml-workbook'],
    ['an empty zip', zipSync({}), 'file-not-ooxml-workbook'],
    [
      'a Word document under another name',
      withPart('[Content_Types].xml', (text) =>
        text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
      ),
      'file-word',
    ],
    [
      'a document of another program',
      withPart('[Content_Types].xml', (text) =>
        text.replace('spreadsheetml.sheet.main', 'presentationml.presentation.main'),
      ),
      'file-not-ooxml-workbook',
    ],
    [
      'a Strict workbook',
      withPart(WORKBOOK, (text) =>
        text.replace(/xmlns="[^"]*"/, 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
      ),
      'file-strict',
    ],
    ['a workbook without its workbook part', withoutPart(WORKBOOK), 'file-damaged'],
    ['a workbook without its sheet', withoutPart(SHEET), 'file-damaged'],
    ['a sheet cut short', withPart(SHEET, (text) => text.slice(0, text.length / 2)), 'file-damaged'],
    ['tags that do not close', withPart(SHEET, (text) => text.replace('</row>', '</c>')), 'file-damaged'],
    ['a tag that is none of a sheet', withPart(SHEET, (text) => text.replace('<row', '<dong')), 'file-damaged'],
    [
      'a cell outside the rows',
      withPart(SHEET, (text) => text.replace('<sheetData>', '<sheetData><c r="A0"><v>1</v></c>')),
      'file-damaged',
    ],
    [
      'a tag with an attribute twice',
      withPart(WORKBOOK, (text) => text.replace('<sheet name="A"', '<sheet name="A" name="B"')),
      'file-damaged',
    ],
    ['an unknown entity', withPart(SHEET, (text) => text.replace('Stt', '&stt;')), 'file-damaged'],
    ['a number that is none', withPart(SHEET, (text) => text.replace('<v>2.5<', '<v>2,5<')), 'file-damaged'],
    [
      'bytes that are no text',
      withPart(SHEET, (text) => strToU8(text).map((b) => (b === 0x53 ? 0xff : b))),
      'file-damaged',
    ],
    [
      'a string that is not in the table',
      withPart(SHEET, (text) => text.replace('<c r="B1">', '<c r="B1" t="s">')),
      'file-damaged',
    ],
    [
      'a document type in a sheet',
      withPart(SHEET, (text) => text.replace('?>', '?><!DOCTYPE worksheet [<!ENTITY a "b">]>')),
      'file-dtd',
    ],
    [
      'a document type in the workbook',
      withPart(WORKBOOK, (text) => text.replace('?>', '?><!DOCTYPE workbook>')),
      'file-dtd',
    ],
    ['UTF-16 in a sheet', withPart(SHEET, utf16), 'file-encoding'],
    ['UTF-16 in the workbook', withPart(WORKBOOK, utf16), 'file-encoding'],
    ['another encoding', withPart(SHEET, (text) => text.replace('UTF-8', 'windows-1258')), 'file-encoding'],
    [
      'a zip bomb',
      withPart(SHEET, (text) => text.replace('<sheetData>', `<sheetData>${' '.repeat(60_000_000)}`)),
      'file-too-large',
    ],
    [
      'cells at the far ends of the sheet, over and over',
      withPart(SHEET, (text) =>
        text.replace(
          /<sheetData>.*<\/sheetData>/,
          `<sheetData>${Array.from({ length: 4000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
        ),
      ),
      'file-too-large',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await outcomeOf(bytes)).toBe(code);
  });

  it('refuses entries that are encrypted or that say less than they hold', async () => {
    const bytes = makeXlsx(book);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    const encrypted = bytes.slice();
    new DataView(encrypted.buffer).setUint16(directory + 8, 1, true);
    expect(await outcomeOf(encrypted)).toBe('file-encrypted');
    const smaller = bytes.slice();
    new DataView(smaller.buffer).setUint32(directory + 24, 10, true);
    expect(await outcomeOf(smaller)).toBe('file-damaged');
  });

  it('refuses a workbook cut at any place', async () => {
    const whole = makeXlsx(book);
    for (let length = 1; length < whole.length; length += 7) {
      expect(['file-damaged', 'file-not-xlsx']).toContain(await outcomeOf(whole.slice(0, length)));
    }
  });

  it('gives a workbook or a refusal for any flipped bits, and never other values', async () => {
    const whole = makeXlsx(book);
    const good = await valuesOf(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (flips) => {
          const bytes = whole.slice();
          for (const [at, bits] of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
          const values = await valuesOf(bytes);
          expect(values === null || values === good).toBe(true);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it('never throws on XML that was changed inside a sound package', async () => {
    const parts = partsOf(book);
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(2000),
        fc.nat(40),
        fc.constantFrom('', '<', '>', '"', '&', '/', 'x', '<a>', '</c>', '<!--', ']]>', '\u0000'),
        async (name, at, length, inserted) => {
          const text = parts[name] ?? '';
          const place = at % text.length;
          const changed = text.slice(0, place) + inserted + text.slice(place + length);
          expect(typeof (await outcomeOf(zipOf({ ...parts, [name]: changed })))).toBe('string');
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});

async function valuesOf(bytes: Uint8Array): Promise<string | null> {
  const opened = await openXlsx('tep.xlsx', bytes, runner);
  const read = opened.ok ? await opened.value.read(runner) : opened;
  return read.ok ? JSON.stringify(read.value.sheets.map(({ rows }) => rows)) : null;
}
