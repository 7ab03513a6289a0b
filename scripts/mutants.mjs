/**
 * `npm run mutants -- MODULE`: do the tests notice when a rule is changed? Stryker changes one place of the source at a time
 * (a mutant) and runs the tests; a mutant that no test notices survives. Ends with `MODULE: killed K of N (P %)`, with status
 * 1 below FLOOR, 2 where nothing could be measured.
 *
 *     npm run mutants -- rollup                            150 mutants, drawn evenly over src/core/rollup
 *     npm run mutants -- app --all                         every mutant of src/app
 *     npm run mutants -- time --file src/core/time/date.ts --sample 40 --seed 7
 *     npm run mutants -- rollup --near                     held to the module's own tests alone
 *
 * MODULE is a folder of src/core or of src. Options: `--sample N` (default 150) · `--all` · `--seed S` (default 1: the same
 * seed draws the same mutants of the same source) · `--file PATH` (repeatable) · `--near` · `--tests FOLDER` (repeatable,
 * adds a folder of node tests, such as test/contract).
 *
 * Which tests: those of the Jest project `node` in test/core, test/app and the module's own folder that import what is
 * changed. The module's own come first, then the quickest, and only tests that pass the changed place; the first failure ends
 * it. They run without the shared plans, so that every clone measures the same, with random tests drawn from one seed and
 * without limits of time, so that a busy machine kills nothing. All of it runs in one process, in which the source is loaded
 * anew for each mutant (`mutants/worker.cjs`): a mutant takes a second instead of the half minute of a Jest of its own. A test
 * file that does not pass there is left out, and said; what it would have noticed counts as not noticed.
 *
 * What counts: a test that fails or does not end (timeout, by processor time) has killed the mutant. A mutant that no test passes ("no cover")
 * has survived. A mutant that keeps a test file from loading is left out, as Stryker does. Survivors may be equivalent (no
 * input tells them apart): those stay; the floor allows for them. All results: reports/mutants/MODULE.json.
 */
import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from './lib/setUp.mjs';
import { draw } from './mutants/draw.mjs';
import { keyOf } from './mutants/key.mjs';

/** Percent of the mutants of a module that its tests must notice. */
const FLOOR = 80;

/** Seconds of processor time that a mutant may take beside twenty times what its tests take without it. */
const SLOWEST = 60;

const SILENT = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
/** What a mutant is that no test has noticed yet. */
const OPEN = new Set(['NoCoverage', 'Survived']);
const NO_CHOICE = { plugins: null, excludedMutations: [], ignorers: [] };

const { values: options, positionals } = readArguments();
const [module_] = positionals;
if (positionals.length !== 1) stop('name one module: a folder of src/core or of src, such as rollup');
const source = [`src/core/${module_}`, `src/${module_}`].find((folder) => existsSync(path.join(root, folder)));
if (source === undefined) stop(`there is no src/core/${module_} and no src/${module_}`);

const files = options.file?.map((file) => path.relative(root, path.resolve(root, file))) ?? sourceFiles(source);
for (const file of files) if (!existsSync(path.join(root, file))) stop(`${file} is not there`);

const ownTests = source.replace(/^src/, 'test');
const tests = findTests([ownTests, ...(options.near ? [] : ['test/core', 'test/app']), ...(options.tests ?? [])]);
if (tests.length === 0) stop(`no test of the project "node" imports ${source}`);

const everyMutant = await listMutants();
const sample = options.all ? everyMutant : draw(everyMutant, number('sample'), number('seed'));
console.log(
  `${module_}: ${sample.length} of ${everyMutant.length} mutants in ${files.length} files, ${tests.length} test files`,
);

const scratch = mkdtempSync(path.join(tmpdir(), 'tiendo-mutants-'));
const report = path.join(root, 'reports', 'mutants', `${module_.replaceAll('/', '-')}.json`);
try {
  const results = await measure();
  if (!tell(results)) process.exitCode = 1;
} catch (error) {
  console.error(`mutants: ${error.message}`);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sample: { type: 'string', default: '150' },
        all: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        file: { type: 'string', multiple: true },
        near: { type: 'boolean', default: false },
        tests: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    return stop(error.message);
  }
}

function stop(sentence) {
  console.error(`mutants: ${sentence}`);
  process.exit(2);
}

function number(option) {
  const value = Number(options[option]);
  if (!Number.isInteger(value) || value < 1) stop(`--${option} takes a whole number from 1 on`);
  return value;
}

/** Source files of a folder, in alphabetical order, relative to the project. */
function sourceFiles(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}

/** Node test files of these folders that import one of the changed files, as Jest finds them. */
function findTests(folders) {
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const found = spawnSync(
    process.execPath,
    [jest, '--selectProjects=node', '--listTests', '--json', '--findRelatedTests', ...files],
    { cwd: root, encoding: 'utf8' },
  );
  if (found.status !== 0) stop(`Jest could not list the tests: ${found.stderr}`);
  return JSON.parse(found.stdout)
    .map((file) => path.relative(root, file).replaceAll(path.sep, '/'))
    .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
    .sort();
}

/** Every mutant that Stryker can make of the files. */
async function listMutants() {
  const whole = files.map((name) => ({ name, mutate: true, content: readFileSync(path.join(root, name), 'utf8') }));
  const { mutants } = await new Instrumenter(SILENT).instrument(whole, NO_CHOICE);
  return mutants.filter(({ ignoreReason }) => ignoreReason === undefined);
}

/**
 * Runs the tests on each mutant of the sample; returns the mutants with what became of them. A process that does not come
 * back has killed its mutant by timeout, and another one goes on.
 */
async function measure() {
  const { changed, ids } = await instrument();
  const plan = path.join(scratch, 'plan.json');
  writeFileSync(plan, JSON.stringify({ root, changed }));
  const began = Date.now();
  const passed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const results = new Map(sample.map((mutant) => [mutant, { status: 'NoCoverage', test: '', ran: 0 }]));
  const isNear = (file) => file.startsWith(`${ownTests}/`);
  // What the module's own tests notice needs no others.
  for (const phase of [tests.filter(isNear), tests.filter((file) => !isNear(file))]) {
    const open = sample.filter((mutant) => OPEN.has(results.get(mutant).status));
    if (phase.length === 0 || open.length === 0) continue;
    let worker = startWorker(plan);
    const cover = await tryOut(worker, phase);
    console.log(`${phase.length} test files without a change, ${passed()}`);
    let [run, told] = [0, Date.now()];
    for (const mutant of open) {
      const id = ids.get(keyOf(mutant));
      if (id === undefined) throw new Error(`a mutant was drawn that could not be made: ${keyOf(mutant)}`);
      const { chosen, hits, seconds } = covering(id, cover);
      if (chosen.length === 0) continue;
      worker.send({ mutant: id, hits, files: chosen, seconds: SLOWEST + 20 * seconds });
      let result = await answer(worker);
      if (result === null) {
        worker = startWorker(plan);
        result = { status: 'Timeout', test: '', ran: 0 };
      }
      results.set(mutant, result);
      run += 1;
      if (Date.now() - told < 30_000) continue;
      told = Date.now();
      console.log(`${run} of ${open.length} mutants run, ${passed()}`);
    }
    worker.kill();
  }
  console.log(`took ${passed()}`);
  const measured = [...results].map(([mutant, result]) => ({ ...mutant, ...result }));
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify(measured, null, 1));
  return measured;
}

/** Writes the mutants of the sample into the code; returns the code by file, and the number of each mutant in it. */
async function instrument() {
  const { files: written, mutants } = await new Instrumenter(SILENT).instrument(
    files.map((name) => ({
      name,
      // A range holds the mutants inside it too; those that were not drawn are never switched on.
      mutate: sample.filter(({ fileName }) => fileName === name).map(({ location }) => location),
      content: readFileSync(path.join(root, name), 'utf8'),
    })),
    NO_CHOICE,
  );
  return {
    changed: Object.fromEntries(written.map(({ name, content }) => [name, content])),
    ids: new Map(mutants.map((mutant) => [keyOf(mutant), mutant.id])),
  };
}

function startWorker(plan) {
  const env = { ...process.env, TIENDO_SHARED: path.join(scratch, 'no-shared-data'), TIENDO_SCRATCH: scratch };
  return fork(path.join(root, 'scripts', 'mutants', 'worker.cjs'), [plan], { cwd: root, env, stdio: 'ignore' });
}

/** Runs test files as the code is; returns what their tests pass, and says which files do not pass here. */
function tryOut(worker, phase) {
  return new Promise((resolve, reject) => {
    worker.on('message', (message) => {
      if (message.left) console.log(`left out ${message.left}: ${message.why.split('\n')[0]}`);
      else resolve(message);
    });
    worker.on('exit', () => reject(new Error('the tests ended before their time')));
    worker.send({ tryOut: phase });
  }).finally(() => worker.removeAllListeners());
}

/** The next answer of a worker; null where it was ended, for it took too long (`mutants/watch.cjs`). */
function answer(worker) {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('exit', () => resolve(null));
  }).finally(() => worker.removeAllListeners());
}

/** The test files that pass a mutant, the quickest first, with the tests that do; null where it is passed while modules load. */
function covering(id, { cover, seconds }) {
  const passing = new Map();
  let hits = cover.static[id] ?? 0;
  for (const [key, passed] of Object.entries(cover.perTest)) {
    if (passed[id] === undefined) continue;
    hits += passed[id];
    const at = key.indexOf('|');
    const file = key.slice(0, at);
    passing.set(file, [...(passing.get(file) ?? []), key.slice(at + 1)]);
  }
  const outside = cover.static[id] !== undefined;
  const chosen = Object.keys(seconds)
    .filter((file) => outside || passing.has(file))
    .sort((one, other) => seconds[one] - seconds[other])
    .map((file) => ({ file, tests: outside ? null : passing.get(file) }));
  return { chosen, hits, seconds: chosen.reduce((sum, { file }) => sum + seconds[file], 0) };
}

/** Prints survivors, files and the module; whether the module reaches the floor. */
function tell(results) {
  const judged = results.filter(({ status }) => !['RuntimeError', 'CompileError', 'Ignored'].includes(status));
  const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout';
  const survivors = judged.filter((result) => !isKilled(result));
  for (const { fileName, location, mutatorName, replacement, status } of survivors) {
    const text = replacement.replace(/\s+/g, ' ').slice(0, 160);
    const note = status === 'NoCoverage' ? ' (no cover)' : '';
    console.log(
      `survived${note} ${fileName}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName} → ${text}`,
    );
  }
  for (const file of files) {
    const own = judged.filter(({ fileName }) => fileName === file);
    if (own.length > 0) console.log(score(file, own.filter(isKilled).length, own.length));
  }
  const count = (status) => results.filter((result) => result.status === status).length;
  console.log(
    `${count('Timeout')} of the killed by timeout, ${count('NoCoverage')} of the survivors without cover, ${results.length - judged.length} left out`,
  );
  const killed = judged.length - survivors.length;
  console.log(score(module_, killed, judged.length));
  return killed * 100 >= FLOOR * judged.length;
}

function score(name, killed, all) {
  return `${name}: killed ${killed} of ${all} (${all === 0 ? '–' : ((killed / all) * 100).toFixed(1)} %)`;
}
