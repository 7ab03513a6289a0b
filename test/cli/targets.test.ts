/** Writing files: whatever happens, a target is the old file or the new one, whole, with its mode and links. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { createStraightRunner } from '../../src/app/runner';
import { checkTarget, lockName, replaceFiles } from '../../src/cli/targets';
import type * as FileSystem from 'node:fs';
import type { Target } from '../../src/cli/targets';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { emptyFolder, filesIn, tiendo } from '../helpers/runCli';

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const program = path.join(__dirname, '..', '..', 'dist', 'cli', 'tiendo.js');
const OLD = 'bản cũ';
const NEW = Buffer.from('bản mới');

/** A folder with a target that was written before. */
function oldTarget(name = 'ra.xlsx'): { folder: string; file: string } {
  const folder = emptyFolder();
  const file = path.join(folder, name);
  writeFileSync(file, OLD);
  return { folder, file };
}

async function looked(file: string, ending = '.xlsx'): Promise<Target> {
  const target = await checkTarget(file, ending);
  if (!target.ok) throw new Error(target.refusal.code);
  return target.value;
}

const refusalOf = (code: string): object => ({ ok: false, refusal: { code } });
/** Puts something else in a file's place. */
function instead(file: string, make: () => void): void {
  rmSync(file);
  make();
}

const text = (file: string): string => readFileSync(file, 'utf8');

describe('a file that takes the place of another one', () => {
  it.each([0o600, 0o640, 0o666])('keeps its mode %o', async (mode) => {
    const { folder, file } = oldTarget();
    chmodSync(file, mode);
    expect(await replaceFiles([{ target: await looked(file), bytes: NEW }])).toMatchObject({ ok: true });
    expect(text(file)).toBe('bản mới');
    expect(statSync(file).mode & 0o777).toBe(mode);
    expect(filesIn(folder)).toEqual(['ra.xlsx']);
  });

  it('is written where a symbolic link points, and the link stays', async () => {
    const { folder, file } = oldTarget('thật.xlsx');
    const other = path.join(folder, 'nơi khác');
    mkdirSync(other);
    const link = path.join(other, 'ra.xlsx');
    symlinkSync(file, link);
    expect(await replaceFiles([{ target: await looked(link), bytes: NEW }])).toMatchObject({ ok: true });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readlinkSync(link)).toBe(file);
    expect(text(file)).toBe('bản mới');
    expect(filesIn(other)).toEqual(['ra.xlsx']);
  });

  it.each<[string, string, (file: string) => void]>([
    ['is read-only', 'target-read-only', (file) => chmodSync(file, 0o444)],
    ['has a second name', 'target-linked', (file) => linkSync(file, `${file}.tên hai`)],
    ['is a folder', 'file-unwritable', (file) => instead(file, () => mkdirSync(file))],
    ['is a device', 'file-unwritable', (file) => instead(file, () => symlinkSync('/dev/null', file))],
    ['is a link to nothing', 'file-unwritable', (file) => instead(file, () => symlinkSync(`${file}.không có`, file))],
  ])('is refused before any work where the target %s', async (_, code, happen) => {
    const { folder, file } = oldTarget();
    happen(file);
    const before = filesIn(folder);
    expect(await checkTarget(file, '.xlsx')).toMatchObject(refusalOf(code));
    const result = tiendo('summarise', sample, '--period', '2026-07', '-o', file);
    expect(result.status).toBe(2);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(filesIn(folder)).toEqual(before);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) expect(text(file)).toBe(OLD);
  });

  it.each<[string, (file: string) => void, string | null]>([
    ['was written by another program', (file) => writeFileSync(file, 'của người khác'), 'của người khác'],
    [
      'was replaced by another program, as Excel does',
      (file) => {
        writeFileSync(`${file}.tạm`, OLD);
        renameSync(`${file}.tạm`, file);
      },
      OLD,
    ],
    ['was deleted', (file) => rmSync(file), null],
  ])('is refused where the target %s meanwhile', async (_, happen, left) => {
    const { folder, file } = oldTarget();
    const target = await looked(file);
    happen(file);
    expect(await replaceFiles([{ target, bytes: NEW }])).toMatchObject(refusalOf('target-changed'));
    expect(existsSync(file) ? text(file) : null).toBe(left);
    expect(filesIn(folder)).toEqual(left === null ? [] : ['ra.xlsx']);
  });

  it('is refused where a file has come to be meanwhile', async () => {
    const file = path.join(emptyFolder(), 'ra.xlsx');
    const target = await looked(file);
    writeFileSync(file, 'của người khác');
    expect(await replaceFiles([{ target, bytes: NEW }])).toMatchObject(refusalOf('target-changed'));
    expect(text(file)).toBe('của người khác');
  });

  it('is one of two that were made at the same time: the other one is refused', async () => {
    const { folder, file } = oldTarget();
    const [one, other] = [await looked(file), await looked(file)];
    const results = await Promise.all([
      replaceFiles([{ target: one, bytes: Buffer.from('một') }]),
      replaceFiles([{ target: other, bytes: Buffer.from('hai') }]),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject(refusalOf('target-changed'));
    expect(text(file)).toBe(results[0].ok ? 'một' : 'hai');
    expect(filesIn(folder)).toEqual(['ra.xlsx']);
  });
});

describe('several files', () => {
  it('are all written', async () => {
    const { folder, file } = oldTarget();
    const paper = path.join(folder, 'báo cáo.docx');
    const files = [
      { target: await looked(file), bytes: NEW },
      { target: await looked(paper, '.docx'), bytes: NEW },
    ];
    expect(await replaceFiles(files)).toMatchObject({ ok: true });
    expect([text(file), text(paper)]).toEqual(['bản mới', 'bản mới']);
    expect(filesIn(folder)).toHaveLength(2);
  });

  it('are all written where their long names begin alike', async () => {
    const folder = emptyFolder();
    const begin = 'Báo cáo tháng 5-2026 - Phòng Tài nguyên và Môi trường';
    const names = [`${begin} khu Đông.xlsx`, `${begin} khu Tây.xlsx`];
    const targets = await Promise.all(names.map((name) => looked(path.join(folder, name))));
    expect(await replaceFiles(targets.map((target) => ({ target, bytes: NEW })))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(filesIn(folder).sort()).toEqual([...names].sort());
  });

  it('are none of them written where one cannot be', async () => {
    const { folder, file } = oldTarget();
    const gone = path.join(folder, 'sẽ mất');
    mkdirSync(gone);
    const paper = path.join(gone, 'báo cáo.docx');
    const files = [
      { target: await looked(file), bytes: NEW },
      { target: await looked(paper, '.docx'), bytes: NEW },
    ];
    rmSync(gone, { recursive: true });
    expect(await replaceFiles(files)).toMatchObject({
      ok: false,
      refusal: { code: 'file-unwritable', params: { file: paper } },
    });
    expect(text(file)).toBe(OLD);
    expect(filesIn(folder)).toEqual(['ra.xlsx']);
  });
});

describe('what a run left that was killed', () => {
  const nameOf = (id: number): string => `.tiendo-${hostname().replace(/[^A-Za-z0-9-]/g, '')}-${id}-1.tmp`;
  /** The number of a process that has ended. */
  const ended = (): number => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

  it('is taken away by the next run; what a running one writes is not', async () => {
    const { folder, file } = oldTarget();
    writeFileSync(path.join(folder, nameOf(ended())), 'dở dang');
    writeFileSync(path.join(folder, nameOf(process.ppid)), 'đang ghi');
    expect(await replaceFiles([{ target: await looked(file), bytes: NEW }])).toMatchObject({ ok: true });
    expect(filesIn(folder).sort()).toEqual([nameOf(process.ppid), 'ra.xlsx'].sort());
  });

  it('does not keep the next run from writing', async () => {
    const { folder, file } = oldTarget();
    const machine = hostname().replace(/[^A-Za-z0-9-]/g, '');
    writeFileSync(path.join(folder, lockName('ra.xlsx')), `${machine} ${ended()}`);
    expect(await replaceFiles([{ target: await looked(file), bytes: NEW }])).toMatchObject({ ok: true });
    expect(filesIn(folder)).toEqual(['ra.xlsx']);
  });
});

describe('a run that is stopped at any moment', () => {
  it('takes its files away while it still hears the signal', async () => {
    const { folder, file } = oldTarget();
    const system = jest.requireActual<typeof FileSystem>('node:fs');
    const { unlinkSync } = system;
    const before = process.listenerCount('SIGTERM');
    const taken: [string, number][] = [];
    const spy = jest.spyOn(system, 'unlinkSync').mockImplementation((name) => {
      taken.push([path.extname(String(name)), process.listenerCount('SIGTERM') - before]);
      unlinkSync(name);
    });
    expect(await replaceFiles([{ target: await looked(file), bytes: NEW }])).toMatchObject({ ok: true });
    spy.mockRestore();
    expect(taken).toEqual([
      ['.tmp', 1],
      ['.lock', 1],
    ]);
    expect(process.listenerCount('SIGTERM')).toBe(before);
    expect(filesIn(folder)).toEqual(['ra.xlsx']);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('leaves the old file or the new one (%s)', async (signal) => {
    const { folder, file } = oldTarget();
    copyFileSync(sample, file);
    const old = readFileSync(file);
    const began = Date.now();
    expect(tiendo('summarise', file, '--period', '2026-07', '-o', file).status).toBe(0);
    const whole = Date.now() - began;
    copyFileSync(sample, file);
    for (let moment = 1; moment <= 8; moment++) {
      const child = spawn(process.execPath, [program, 'summarise', file, '--period', '2026-07', '-o', file]);
      const end = new Promise((resolve) => child.once('close', resolve));
      const timer = setTimeout(() => child.kill(signal), whole * (0.6 + 0.05 * moment));
      await end;
      clearTimeout(timer);
      const left = readFileSync(file);
      if (!left.equals(old))
        expect(await openXlsx('ra.xlsx', left, createStraightRunner())).toMatchObject({ ok: true });
      copyFileSync(sample, file);
      if (signal === 'SIGTERM') expect(filesIn(folder)).toEqual(['ra.xlsx']);
    }
    expect(await replaceFiles([{ target: await looked(file), bytes: NEW }])).toMatchObject({ ok: true });
    expect(filesIn(folder)).toEqual(['ra.xlsx']);
  });
});

describe('a source that is no plain file', () => {
  const expectRefused = (file: string): void => {
    const result = tiendo('read', file);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('đường ống');
  };

  it('is refused: a folder', () => expectRefused(emptyFolder()));
  it('is refused: a device that never ends', () => expectRefused('/dev/zero'));
  it('is refused: a pipe', () => {
    const pipe = path.join(emptyFolder(), 'ống.xlsx');
    execFileSync('mkfifo', [pipe]);
    expectRefused(pipe);
  });
});

it('says in one sentence that no more can be written, and leaves nothing', () => {
  const { folder, file } = oldTarget();
  // A limit on the size of files is what an ordinary user can set; a full disk answers at the same place.
  const command = 'ulimit -f 8; exec "$0" "$@"';
  const run = (): string =>
    execFileSync(
      'bash',
      ['-c', command, process.execPath, program, 'summarise', sample, '--period', '2026-07', '-o', file],
      {
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
  expect(run).toThrow(/ra\.xlsx/);
  expect(text(file)).toBe(OLD);
  expect(filesIn(folder)).toEqual(['ra.xlsx']);
});
