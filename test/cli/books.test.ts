/** `tiendo summarise FOLDER`: many plans in one roll-up, whatever else lies in the folder. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FOLDER_OF_PLANS, officeBook, writeFiles } from '../helpers/officeBooks';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { emptyFolder, tiendo, tiendoAfter, tiendoJson, tiendoWithInput } from '../helpers/runCli';

interface Row {
  readonly unit: string | null;
  readonly total: number;
  readonly coordinating?: number;
}

interface Books {
  readonly headline: string;
  readonly books: { readonly counted: number; readonly notCounted: number; readonly skipped: number };
  readonly departments: readonly {
    readonly department: string;
    readonly above: string | null;
    readonly from: string;
    readonly files: readonly { readonly file: string; readonly tasks: number }[];
    readonly total: number;
    readonly completed: number;
    readonly carriedOver: number;
    readonly rows: readonly Row[];
  }[];
  readonly total: { readonly total: number; readonly completed: number };
  readonly notCounted: readonly { readonly file: string; readonly code: string; readonly reason: string }[];
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
  readonly tabs: readonly string[];
}

const PERIOD = ['--period', '2026-09', '--as-of', '2026-10-02'];

function booksOf(folder: string, status: number, ...more: readonly string[]): Books {
  return tiendoJson(['summarise', folder, ...PERIOD, ...more], [status]) as Books;
}

function folderOfPlans(): string {
  const folder = emptyFolder();
  writeFiles(folder, FOLDER_OF_PLANS);
  return folder;
}

describe('a folder of plans', () => {
  it('is counted by office and unit, each book as it is counted alone', () => {
    const folder = folderOfPlans();
    const all = booksOf(folder, 0);
    expect(all.books).toEqual({ counted: 5, notCounted: 0, skipped: 0 });
    expect(
      all.departments.map(({ department, above, from, files }) => [department, above, from, files.length]),
    ).toEqual([
      ['SỞ DU LỊCH', 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM', 'heading', 2],
      ['SỞ XÂY DỰNG', 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM', 'heading', 1],
      ['khoi-2/khong-ten', null, 'file', 1],
      ['CHI CỤC THỦY LỢI', null, 'heading', 1],
    ]);
    for (const { files, total, completed, carriedOver, rows } of all.departments) {
      const alone = files.map(
        ({ file }) =>
          tiendoJson(['summarise', path.join(folder, file), ...PERIOD]) as {
            readonly total: { readonly total: number; readonly completed: number; readonly carriedOver: number };
            readonly rows: readonly Row[];
          },
      );
      const sum = (of: (each: (typeof alone)[number]) => number): number =>
        alone.reduce((whole, each) => whole + of(each), 0);
      expect(total).toBe(sum((each) => each.total.total));
      expect(completed).toBe(sum((each) => each.total.completed));
      expect(carriedOver).toBe(sum((each) => each.total.carriedOver));
      for (const { unit, total: led } of rows)
        expect([unit, led]).toEqual([unit, sum((each) => each.rows.find((row) => row.unit === unit)?.total ?? 0)]);
      if (files.length === 1) expect(rows).toEqual(alone[0]?.rows);
      expect(total).toBeGreaterThan(0);
    }
    expect(all.total.total).toBe(all.departments.reduce((whole, { total }) => whole + total, 0));
  });

  it('gives the same with one process and with three, and by a list in another order', () => {
    const folder = folderOfPlans();
    const one = tiendo('summarise', folder, ...PERIOD, '--json', '--jobs', '1');
    const three = tiendo('summarise', folder, ...PERIOD, '--json', '--jobs', '3');
    expect(one.stdout).toBe(three.stdout);
    const files = Object.keys(FOLDER_OF_PLANS).map((file) => path.join(folder, file));
    const list = tiendoWithInput(files.reverse().join('\n'), 'summarise', '-', ...PERIOD, '--json');
    const [listed, whole] = [list.stdout, one.stdout].map((text) => JSON.parse(text) as Books);
    expect(listed?.total).toEqual(whole?.total);
    expect(listed?.headline).toBe(whole?.headline);
  });

  it('is counted without what is no plan: each is named, and damaged ones do not stop the rest', () => {
    const folder = folderOfPlans();
    const whole = FOLDER_OF_PLANS['thuy-loi.xlsx'] ?? new Uint8Array();
    writeFiles(folder, {
      'a-cut.xlsx': whole.slice(0, 900),
      'b-empty.xlsx': '',
      'c-old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)]),
      'khoi-1/~$du-lich.xlsx': 'khóa',
      'khoi-1/.~lock.du-lich.xlsx#': 'khóa',
      '.tiendo-may-1-1.tmp': 'dở dang',
      'ghi-chu.docx': 'chữ',
    });
    const all = booksOf(folder, 1);
    expect(all.books).toEqual({ counted: 5, notCounted: 3, skipped: 4 });
    expect(all.notCounted.map(({ file, code }) => [file, code])).toEqual([
      ['a-cut.xlsx', 'file-damaged'],
      ['b-empty.xlsx', 'file-empty'],
      ['c-old.xls', 'file-not-xlsx'],
    ]);
    for (const { file, reason } of all.notCounted) expect(reason).toContain(file);
    expect(Object.fromEntries(all.skipped.map(({ file, why }) => [file, why]))).toEqual({
      'khoi-1/~$du-lich.xlsx': 'lock',
      'khoi-1/.~lock.du-lich.xlsx#': 'lock',
      '.tiendo-may-1-1.tmp': 'temporary',
      'ghi-chu.docx': 'other',
    });
    const told = tiendo('summarise', folder, ...PERIOD);
    expect([told.status, told.stderr]).toEqual([1, '']);
    expect(told.stdout).toContain('CHƯA TỔNG HỢP b-empty.xlsx: Tệp “b-empty.xlsx” rỗng');
  });

  it('counts a plan once that is there twice, and no version of one that differs', () => {
    const folder = emptyFolder();
    const [office, other] = [['SỞ DU LỊCH'], ['SỞ XÂY DỰNG']];
    writeFiles(folder, {
      'a.xlsx': officeBook({ office, mark: 'số', tasks: 30 }),
      'b ban sao.xlsx': officeBook({ office, mark: 'số', tasks: 30 }),
      'c.xlsx': officeBook({ office: other, mark: 'bến', tasks: 30 }),
      'd moi.xlsx': officeBook({ office: other, mark: 'bến', tasks: 30, firstResult: 'Đang thực hiện' }),
      'e.xlsx': officeBook({ office: ['SỞ TƯ PHÁP'], mark: 'số', tasks: 30 }),
    });
    const all = booksOf(folder, 1);
    expect(all.departments.map(({ department }) => department)).toEqual(['SỞ DU LỊCH', 'SỞ TƯ PHÁP']);
    expect(all.notCounted.map(({ file, code }) => [file, code])).toEqual([
      ['b ban sao.xlsx', 'book-twice'],
      ['c.xlsx', 'book-versions'],
      ['d moi.xlsx', 'book-versions'],
    ]);
  });

  it('is written as a workbook of its own, which the next run skips, and with which a plan of ours is not mistaken', () => {
    const folder = folderOfPlans();
    writeFileSync(path.join(folder, 'hong.xlsx'), 'không phải');
    const target = path.join(folder, 'tong-hop.xlsx');
    expect(booksOf(folder, 1, '-o', target).tabs).toEqual(['Theo cơ quan', 'Theo phòng, đơn vị', 'Tệp đã đọc']);
    const bytes = new Uint8Array(readFileSync(target));
    expect(invariantFaults(bytes)).toEqual([]);
    expect(sdkErrors(bytes, 'tong-hop.xlsx')).toEqual([]);
    const again = booksOf(folder, 1);
    expect(again.skipped).toEqual([{ file: 'tong-hop.xlsx', why: 'own' }]);
    expect(booksOf(folder, 1, '-o', target).skipped).toEqual([{ file: 'tong-hop.xlsx', why: 'output' }]);
    const parts = unzipSync(bytes);
    const text = Object.entries(parts)
      .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
      .map(([, part]) => strFromU8(part));
    expect(text).toHaveLength(3);
    expect(text[0]).toMatch(/SỞ DU LỊCH[\s\S]*CHI CỤC THỦY LỢI[\s\S]*Tổng cộng[\s\S]*CHƯA ĐỦ: 1 tệp/);
    expect(text[1]).toContain('Phòng Kế hoạch - Tài chính');
    expect(text[2]).toMatch(/hong\.xlsx[\s\S]*CHƯA TỔNG HỢP/);
    // Whose machine it was, and when, is in no part of it but the moment of closing.
    expect(Object.keys(parts).filter((name) => name.startsWith('docProps'))).toEqual([]);
  });

  it('may hold links to folders that lead round in a circle', () => {
    const folder = emptyFolder();
    writeFiles(folder, { 'khoi/a.xlsx': officeBook({ office: ['SỞ DU LỊCH'], mark: 'số', tasks: 14 }) });
    symlinkSync(folder, path.join(folder, 'khoi', 'vong'));
    symlinkSync(path.join(folder, 'khoi', 'a.xlsx'), path.join(folder, 'z.xlsx'));
    const all = booksOf(folder, 0);
    expect(all.skipped).toEqual([
      { file: 'khoi/vong', why: 'other' },
      { file: 'z.xlsx', why: 'twice' },
    ]);
    expect(all.books.counted).toBe(1);
  });
});

describe('what cannot be summarised', () => {
  it('is a folder without a usable plan: status 2, one sentence for each and one for all, no file', () => {
    const folder = emptyFolder();
    const target = path.join(folder, 'ra.xlsx');
    const nothing = tiendo('summarise', folder, ...PERIOD, '-o', target);
    expect([nothing.status, nothing.stdout]).toEqual([2, '']);
    expect(nothing.stderr.trim().split('\n')).toEqual([expect.stringContaining('Không có tệp kế hoạch nào')]);
    writeFiles(folder, { 'a.xlsx': '', 'b.xlsx': officeBook({ office: ['SỞ DU LỊCH'], mark: 'số', tasks: 14 }) });
    const outside = tiendo('summarise', folder, '--period', '2031-09', '-o', target);
    expect([outside.status, outside.stdout]).toEqual([2, '']);
    expect(outside.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('a.xlsx'),
      expect.stringContaining('b.xlsx'),
      expect.stringContaining('cần xử lý các tệp nêu ở trên'),
    ]);
    expect(existsSync(target)).toBe(false);
  });

  it.each([
    [['--also', 'board', '-o', 'ra.xlsx'], '--also'],
    [['--values', '-o', 'ra.xlsx'], '--values'],
    [['--docx', 'ra.docx'], '--docx'],
    [['--letters', 'ra.docx'], '--letters'],
  ])('is a folder with an option for one plan: %j', (options, named) => {
    const { status, stdout, stderr } = tiendo('summarise', emptyFolder(), ...PERIOD, ...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });

  it('is an unknown number of processes', () => {
    for (const jobs of ['0', '65', '2.5', 'hai'])
      expect(tiendo('summarise', emptyFolder(), ...PERIOD, '--jobs', jobs).stderr).toContain(`"${jobs}"`);
  });

  it('is a file that vanished from the list, or a folder in its place', () => {
    const folder = folderOfPlans();
    mkdirSync(path.join(folder, 'la-thu-muc.xlsx'));
    const gone = path.join(folder, 'da-xoa.xlsx');
    rmSync(gone, { force: true });
    const list = [path.join(folder, 'thuy-loi.xlsx'), gone, path.join(folder, 'la-thu-muc.xlsx'), ''].join('\r\n');
    const { status, stdout } = tiendoWithInput(list, 'summarise', '-', ...PERIOD, '--json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Books).notCounted.map(({ code }) => code)).toEqual([
      'file-missing',
      'file-not-plain',
    ]);
  });
});

describe('a folder of plans with something that is none', () => {
  it('loses only the book whose process dies, and says so', () => {
    const folder = folderOfPlans();
    const all = booksOf(folder, 0);
    const [victim] = all.departments.flatMap(({ files }) => files.map(({ file }) => file));
    const script = path.join(emptyFolder(), 'chet.cjs');
    // As when memory runs out: the process is gone in the middle of one book.
    writeFileSync(
      script,
      `if (process.send) process.on('message', ({ job }) => { if (job && job.file === ${JSON.stringify(victim)}) process.exit(134); });`,
    );
    const { status, stdout } = tiendoAfter(script, 'summarise', folder, ...PERIOD, '--json');
    expect(status).toBe(1);
    const left = JSON.parse(stdout) as Books;
    expect(left.notCounted).toMatchObject([{ file: victim, code: 'book-failed' }]);
    expect(left.books).toEqual({ ...all.books, counted: all.books.counted - 1, notCounted: 1 });
  });

  it('names the list of what was sent to units, and does not miss it', () => {
    const folder = folderOfPlans();
    const sent = emptyFolder();
    const plan = path.join(folder, booksOf(folder, 0).departments[0]?.files[0]?.file ?? '');
    const { cover } = tiendoJson(['send', plan, '--period', '2026-09', '-o', sent]) as { readonly cover: string };
    writeFileSync(path.join(folder, 'gui phong.xlsx'), readFileSync(path.join(sent, cover)));
    expect(booksOf(folder, 0).skipped).toEqual([{ file: 'gui phong.xlsx', why: 'cover' }]);
  });
});
