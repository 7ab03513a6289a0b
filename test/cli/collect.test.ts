/** `tiendo send` and `tiendo collect`: forms out, answers in, from the command line. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { filledBook } from '../helpers/filledBooks';
import type { FilledBook } from '../helpers/filledBooks';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { formsFor, openBook, randomFrom } from '../helpers/returnedForms';
import { emptyFolder, filesIn, tiendo, tiendoJson } from '../helpers/runCli';

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const SEND = ['--period', '2026-09', '--as-of', '2026-09-25', '--reply-by', '2026-09-28'];

interface SentJson {
  readonly cover: string;
  readonly forms: readonly { readonly file: string; readonly unit: string; readonly tasks: number }[];
  readonly unsent: readonly { readonly reason: string }[];
}

interface CollectedJson {
  readonly period: string;
  readonly answers: readonly {
    readonly file: string;
    readonly kind: string;
    readonly written: boolean;
    readonly task: { readonly key: string } | null;
    readonly reasons: readonly string[];
  }[];
  readonly unusable: readonly { readonly file: string; readonly code: string }[];
  readonly replies: readonly { readonly unit: string; readonly sent: number; readonly answered: number }[];
  readonly tabs: readonly string[];
}

/** Some forms, filled in and saved. */
async function returned(folder: string, count = 3): Promise<{ files: string[]; books: FilledBook[] }> {
  const { opened } = await openBook('ke-hoach-mau.xlsx', bytesOf(sample));
  const { forms } = await formsFor(opened, '2026-09', '2026-09-25');
  const random = randomFrom(11);
  const [files, books]: [string[], FilledBook[]] = [[], []];
  for (const form of forms.slice(0, count)) {
    const book = await filledBook(form, random);
    const file = path.join(folder, book.file);
    writeFileSync(file, book.bytes);
    files.push(file);
    books.push(book);
  }
  return { files, books };
}

describe('tiendo send', () => {
  it('writes a sound form for each unit and the list of them, the same bytes each time', () => {
    const folder = emptyFolder();
    const out = path.join(folder, 'gui');
    const told = tiendoJson(['send', sample, ...SEND, '-o', out]) as SentJson;
    expect(filesIn(out).sort()).toEqual([told.cover, ...told.forms.map(({ file }) => file)].sort());
    expect(told.unsent.map(({ reason }) => reason)).toEqual(['no-lead']);
    const again = path.join(folder, 'gui lai');
    expect(tiendo('send', sample, ...SEND, '-o', again).status).toBe(0);
    for (const file of filesIn(out)) {
      expect(Buffer.compare(bytesOf(path.join(out, file)), bytesOf(path.join(again, file)))).toBe(0);
      expect(file).not.toMatch(/[<>:"/\\|?*]/);
    }
    for (const file of [told.cover, told.forms[0]?.file ?? '']) {
      const bytes = bytesOf(path.join(out, file));
      expect(sdkErrors(bytes, 'bieu.xlsx')).toEqual([]);
      expect(invariantFaults(bytes)).toEqual([]);
    }
  });

  it('never writes over a form that may have come back, and asks for the folder', () => {
    const out = path.join(emptyFolder(), 'gui');
    expect(tiendo('send', sample, ...SEND, '-o', out).status).toBe(0);
    const before = filesIn(out).map((file) => bytesOf(path.join(out, file)));
    const second = tiendo('send', sample, ...SEND, '-o', out);
    expect(second.status).toBe(2);
    expect(second.stderr).toContain('chọn thư mục khác');
    expect(filesIn(out).map((file) => bytesOf(path.join(out, file)))).toEqual(before);
    expect(tiendo('send', sample, ...SEND).stderr).toContain('-o THƯ_MỤC');
    const none = path.join(emptyFolder(), 'khong');
    expect(tiendo('send', sample, '--period', '2027-09', '-o', none).status).toBe(2);
    expect(() => filesIn(none)).toThrow();
  });
});

describe('tiendo collect', () => {
  it('writes what fills blanks, lists what changes something, and takes that too where it is told to', async () => {
    const folder = emptyFolder();
    const { files, books } = await returned(folder);
    const out = path.join(folder, 'moi.xlsx');
    const first = tiendoJson(['collect', sample, ...files, '-o', out], [1]) as CollectedJson;
    expect(first.period).toBe('2026-09');
    expect(first.tabs).toEqual(['Trả lời tháng 9-2026']);
    for (const { kind, written } of first.answers) expect([kind, written]).toEqual([kind, kind === 'fill']);
    const keys = new Set(books.flatMap(({ typed }) => typed.map(({ key }) => key)));
    expect(new Set(first.answers.map(({ task }) => task?.key))).toEqual(keys);
    expect(sdkErrors(bytesOf(out), 'moi.xlsx')).toEqual([]);

    const all = path.join(folder, 'het.xlsx');
    const second = tiendoJson(['collect', sample, ...files, '--update', '-o', all]) as CollectedJson;
    for (const { kind, written } of second.answers) expect([kind, written]).toEqual([kind, kind !== 'same']);
    const again = tiendoJson(['collect', all, ...files, '-o', all]) as CollectedJson;
    expect(new Set(again.answers.map(({ kind }) => kind))).toEqual(new Set(['same']));
    const answered = (json: CollectedJson): unknown =>
      json.replies.filter((each) => each.answered > 0).map((each) => [each.unit, each.sent, each.answered]);
    expect(answered(again)).toEqual(answered(second));
    expect(answered(second)).toEqual(
      books.map(({ unit, typed, sheet }) => [unit, sheet.rows.length - 4, typed.length]),
    );
  });

  it('takes a zip, and says of every file that it cannot use what is wrong with it', async () => {
    const folder = emptyFolder();
    const { books } = await returned(folder, 1);
    const entries = Object.fromEntries(books.map(({ file, bytes }) => [`tra loi/${file}`, bytes]));
    const inner = zipSync({ 'ghi chu.txt': strToU8('xin gửi') });
    const zip = path.join(folder, 'tra loi.zip');
    writeFileSync(zip, zipSync({ ...entries, 'trong.zip': inner, '__MACOSX/._a.xlsx': strToU8('x') }));
    const rubbish = path.join(folder, 'hong.xlsx');
    writeFileSync(rubbish, 'no workbook');
    const lock = path.join(folder, '~$khac.xlsx');
    writeFileSync(lock, 'somebody');
    const openDocument = path.join(folder, 'bao cao.ods');
    const parts = {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '<x/>',
      'meta.xml': '<x/>',
    };
    writeFileSync(
      openDocument,
      zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
    );
    const other = path.join(folder, 'khac.xlsx');
    mkdirSync(path.join(folder, 'thu muc'));
    copyFileSync(path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx'), other);
    const told = tiendoJson(
      [
        'collect',
        sample,
        zip,
        rubbish,
        lock,
        openDocument,
        path.join(folder, 'thu muc'),
        path.join(folder, 'mat.xlsx'),
      ],
      [1],
    ) as CollectedJson;
    expect(told.unusable.map(({ file, code }) => [file, code])).toEqual([
      ['trong.zip', 'form-nested-zip'],
      ['hong.xlsx', 'file-not-xlsx'],
      ['~$khac.xlsx', 'form-lock'],
      ['bao cao.ods', 'file-not-xlsx'],
      ['thu muc', 'file-not-plain'],
      ['mat.xlsx', 'file-missing'],
    ]);
    expect(told.answers).toHaveLength(books[0]?.typed.length ?? 0);
    const nothing = tiendo('collect', sample, rubbish);
    expect(nothing).toMatchObject({ status: 2, stdout: '' });
    expect(tiendo('collect', sample).stderr).toContain('biểu gửi về');
  });
});
