/** What V8 compiled at build time: it is taken, and nothing depends on it. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyFolder, filesIn } from '../helpers/runCli';

const root = path.join(__dirname, '..', '..');
const built = path.join(root, 'dist', 'cli');
const sample = path.join(root, 'assets', 'ke-hoach-mau.xlsx');

/** Says how V8 takes the compiled code that the program at hand loads. */
const SPY = `
  const vm = require('node:vm');
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      process.on('exit', () => process.stderr.write(JSON.stringify({ rejected: this.cachedDataRejected })));
    }
  };`;

function cacheIn(folder: string): string {
  const [name = '', ...more] = filesIn(folder).filter((each) => each.endsWith('.cache'));
  expect(more).toEqual([]);
  expect(name).toMatch(/^main\.[0-9a-f]{10}\.js\.v/);
  expect(name).toContain(`.js.${process.version}-`);
  return path.join(folder, name);
}

/** The built program in a folder of its own. */
function copied(): string {
  const folder = emptyFolder();
  cpSync(built, folder, { recursive: true });
  return folder;
}

/** Runs the program of a folder; `taken` is whether it ran from compiled code. */
function run(folder: string, ...args: readonly string[]) {
  const spy = path.join(folder, 'spy.cjs');
  writeFileSync(spy, SPY);
  const program = path.join(folder, 'tiendo.js');
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--require', spy, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const said = stderr.split('\n').at(-1) ?? '';
  const taken = said === '' ? false : !(JSON.parse(said) as { rejected: boolean }).rejected;
  return { taken, status, signal, stdout };
}

function runs(folder: string) {
  return { version: run(folder, '--version'), check: run(folder, 'check', sample, '--as-of', '2026-10-02') };
}

describe('compiled code of the command line', () => {
  const whole = copied();
  const expected = runs(whole);

  it('is there after a build and is taken', () => {
    expect(statSync(cacheIn(built)).size).toBeGreaterThan(100_000);
    expect(expected.version).toMatchObject({ taken: true, status: 0, signal: null });
    expect(expected.check).toMatchObject({ taken: true, status: 1, signal: null });
    expect(expected.check.stdout).not.toBe('');
  });

  const half = (cache: string) => Math.floor(statSync(cache).size / 2);
  it.each<[string, (cache: string) => void]>([
    ['missing', (cache) => rmSync(cache)],
    ['empty', (cache) => writeFileSync(cache, '')],
    ['cut short', (cache) => writeFileSync(cache, readFileSync(cache).subarray(0, half(cache)))],
    [
      'damaged in the middle',
      (cache) => {
        const bytes = readFileSync(cache);
        bytes.fill(0xff, half(cache), half(cache) + 64);
        writeFileSync(cache, bytes);
      },
    ],
  ])('may be %s', (_, damage) => {
    const folder = copied();
    damage(cacheIn(folder));
    const { version, check } = expected;
    expect(runs(folder)).toEqual({ version: { ...version, taken: false }, check: { ...check, taken: false } });
  });

  it('may be refused by V8, as under other flags', () => {
    const program = path.join(whole, 'tiendo.js');
    const args = ['--stack-size=900', '--require', path.join(whole, 'spy.cjs'), program, '--version'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(JSON.parse(stderr)).toEqual({ rejected: true });
    expect(stdout).toBe(expected.version.stdout);
  });

  it("lets V8 optimise late in a short run, at V8's own pace in a long one", () => {
    const folder = copied();
    const preload = path.join(folder, 'flags.cjs');
    writeFileSync(
      preload,
      `require('node:v8').setFlagsFromString = (flags) => process.stderr.write(flags.replaceAll('--', ' '));`,
    );
    const large = path.join(folder, 'lon.xlsx');
    writeFileSync(large, Buffer.alloc(1_000_000));
    const flagsFor = (file: string) =>
      spawnSync(process.execPath, ['--require', preload, path.join(folder, 'tiendo.js'), 'read', file], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      }).stderr;
    const tried = process.version.startsWith('v20.');
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 1e8 });
    const own = ['interrupt-budget', 'regexp-tier-up-ticks'].map((flag) => stdout.match(`--(${flag}=\\d+)`)?.[1]);
    expect(own).not.toContain(undefined);
    const [short, long] = tried
      ? [
          ' interrupt-budget=200000  regexp-tier-up-ticks=100  no-regexp-peephole-optimization',
          ` ${own.join('  ')}  regexp-peephole-optimization`,
        ]
      : ['', ''];
    expect(flagsFor(sample)).toBe(short);
    expect(flagsFor(large).startsWith(short + long)).toBe(true);
  });

  it.each([`${sample}/trong-tep.xlsx`, `${'a'.repeat(300)}.xlsx`])('leaves it to the program to refuse %s', (file) => {
    expect(run(whole, 'check', file, '--as-of', '2026-10-02')).toMatchObject({ status: 2, signal: null, stdout: '' });
  });

  it('leaves the name of the program in a stack', () => {
    const folder = copied();
    const preload = path.join(folder, 'throw.cjs');
    writeFileSync(preload, `process.stdout.write = () => { throw new Error('no output'); };`);
    const args = ['--require', preload, path.join(folder, 'tiendo.js'), '--version'];
    const env = { ...process.env, TIENDO_DEBUG: '1' };
    expect(spawnSync(process.execPath, args, { encoding: 'utf8', env }).stderr).toMatch(
      /at .*\(main\.[0-9a-f]{10}\.js:\d+:\d+\)/,
    );
  });
});
