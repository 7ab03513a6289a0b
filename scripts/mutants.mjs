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
 * adds a folder of node tests, such as test/contract) · `--concurrency C` (default 1).
 *
 * Which tests: those of the Jest project `node` in test/core, test/app and the module's own folder that import what is
 * changed. The module's own come first, then the quickest, and only files with a test that passes the changed place; the
 * first failure ends it. They run without the shared plans, so that every clone measures the same, with random tests drawn
 * from one seed and without limits of time, so that a busy machine kills nothing.
 *
 * What counts: a test that fails or does not end (timeout) has killed the mutant. A mutant that no test passes ("no cover")
 * has survived. A mutant that keeps a test file from loading is left out, as Stryker does. Survivors may be equivalent (no
 * input tells them apart): those stay; the floor allows for them. Stryker's report: reports/mutants/MODULE.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from './lib/setUp.mjs';
import { draw } from './mutants/draw.mjs';
import { keyOf } from './mutants/key.mjs';

/** Percent of the mutants of a module that its tests must notice. */
const FLOOR = 80;

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
        concurrency: { type: 'string', default: '1' },
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

/** Every mutant that Stryker can make of the files, as it would number them. */
async function listMutants() {
  const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const instrumenter = new Instrumenter(silent);
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(path.join(root, name), 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return mutants.filter(({ ignoreReason }) => ignoreReason === undefined);
}

/** Runs the tests on each mutant of the sample; returns Stryker's results of the sample alone. */
async function measure() {
  const wanted = new Set(sample.map(keyOf));
  mkdirSync(path.join(scratch, 'no-shared-data'));
  const plan = path.join(scratch, 'plan.json');
  const notes = {
    cover: path.join(scratch, 'cover'),
    times: path.join(scratch, 'times.json'),
    progress: path.join(scratch, 'progress.txt'),
  };
  writeFileSync(plan, JSON.stringify({ sample: [...wanted], tests, ownTests, ...notes }));
  process.env.TIENDO_MUTANTS = plan;
  process.env.TIENDO_SHARED = path.join(scratch, 'no-shared-data');
  process.chdir(root);
  const began = Date.now();
  const passed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  let told = -1;
  const watch = setInterval(() => {
    const lines = existsSync(notes.progress) ? readFileSync(notes.progress, 'utf8').split('\n').length - 1 : 0;
    if (lines !== told) console.log(lines === 0 ? `first run … ${passed()}` : `${lines} mutants run, ${passed()}`);
    told = lines;
  }, 30_000);
  const results = await new Stryker({
    // A range holds the mutants inside it too; the runner passes over those that were not drawn.
    mutate: sample.map(({ fileName, location }) => `${fileName}:${place(location.start)}-${place(location.end)}`),
    plugins: ['@stryker-mutator/jest-runner', path.join(root, 'scripts', 'mutants', 'sampleRunner.mjs')],
    testRunner: 'sample',
    jest: { configFile: 'scripts/mutants/jest.config.cjs', enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    concurrency: number('concurrency'),
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: path.join(scratch, 'sandbox'),
    ignorePatterns: ['/dist', '/docs', '/reports', '/coverage'],
    warnings: { slow: false },
    allowConsoleColors: false,
    logLevel: 'warn',
    fileLogLevel: 'off',
  }).runMutationTest();
  clearInterval(watch);
  console.log(`took ${passed()}`);
  const measured = results.filter((result) => wanted.has(keyOf({ ...result, location: fromZero(result.location) })));
  if (measured.length !== sample.length) {
    throw new Error(`${sample.length} mutants were drawn, ${measured.length} were measured`);
  }
  return measured;
}

/** A place of Stryker's results, which count from 1, as its API has it. */
function fromZero({ start, end }) {
  const before = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  return { start: before(start), end: before(end) };
}

/** Stryker counts lines of a range from 1, columns from 0; a mutant's lines from 0 inside its API. */
function place({ line, column }) {
  return `${line + 1}:${column}`;
}

/** Prints survivors, files and the module; whether the module reaches the floor. */
function tell(results) {
  for (const result of results) result.fileName = path.relative(root, result.fileName).replaceAll(path.sep, '/');
  const judged = results.filter(({ status }) => !['RuntimeError', 'CompileError', 'Ignored'].includes(status));
  const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout';
  const survivors = judged.filter((result) => !isKilled(result));
  for (const { fileName, location, mutatorName, replacement, status } of survivors) {
    const text = replacement.replace(/\s+/g, ' ').slice(0, 160);
    const note = status === 'NoCoverage' ? ' (no cover)' : '';
    console.log(`survived${note} ${fileName}:${location.start.line}:${location.start.column} ${mutatorName} → ${text}`);
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
