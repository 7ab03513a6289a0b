/**
 * The process that `npm run mutants` runs tests in. Its parent sends what to do, one thing at a time:
 * `{ tryOut: files }` runs test files without a change and answers with what their tests pass, `{ mutant, hits, files,
 * seconds }` runs tests with one change until one of them fails, or so many seconds of processor time are over.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Worker } = require('node:worker_threads');
const { transformSync } = require('@swc/core');
const writeLettersOut = require('../../config/lettersLoader.cjs');
const { projects } = require('../../jest.config.cjs');

const { root, changed } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [[, [, options]]] = Object.entries(projects.find(({ displayName }) => displayName === 'node').transform);

const watch = new Worker(path.join(__dirname, 'watch.cjs'));
// How busy the machine is kills nothing.
process.cpuUsage = () => ({ user: 0, system: 0 });

/** Compiled once, loaded anew for every mutant, so that nothing that a module remembers outlives one. */
const compiled = new Map();
require.extensions['.ts'] = (module, file) => {
  if (!compiled.has(file)) {
    const source = changed[path.relative(root, file).replaceAll(path.sep, '/')] ?? readFileSync(file, 'utf8');
    compiled.set(
      file,
      writeLettersOut(
        transformSync(source, { ...options, filename: file, swcrc: false, module: { type: 'commonjs' } }).code,
      ),
    );
  }
  module._compile(compiled.get(file), file);
};

const { collect, run } = require('./testFile.cjs');
const places = ['src', 'test'].map((folder) => path.join(root, folder) + path.sep);

function forget() {
  for (const file of Object.keys(require.cache))
    if (places.some((place) => file.startsWith(place))) delete require.cache[file];
  const collector = require.cache[require.resolve('./testFile.cjs')];
  collector.children.length = 0;
}

async function tryOut(files) {
  forget();
  // One object for all files: modules take hold of it.
  const cover = { static: {}, perTest: {} };
  globalThis.__stryker__ = { mutantCoverage: cover };
  const seconds = {};
  for (const file of files) {
    const began = process.hrtime.bigint();
    try {
      const tests = collect(path.join(root, file));
      const { status, test, why } = await run(tests, (next) => {
        globalThis.__stryker__.currentTestId = next === null ? undefined : `${file}|${next.name}`;
      });
      if (status === 'Survived') seconds[file] = Number(process.hrtime.bigint() - began) / 1e9;
      else process.send({ left: file, why: `${test}: ${why}` });
    } catch (error) {
      process.send({ left: file, why: error.message });
    }
  }
  process.send({ cover, seconds });
}

async function tryMutant({ mutant, hits, files }) {
  forget();
  globalThis.__stryker__ = { activeMutant: mutant, hitCount: 0, hitLimit: hits * 100 + 10_000 };
  let ran = 0;
  for (const { file, tests: wanted } of files) {
    let tests;
    try {
      tests = collect(path.join(root, file));
    } catch (error) {
      return process.send({ mutant, status: 'RuntimeError', test: file, why: error.message, ran });
    }
    const chosen = wanted === null ? tests : tests.filter(({ name }) => wanted.includes(name));
    ran += chosen.length;
    const result = await run(chosen);
    if (globalThis.__stryker__.hitCount > globalThis.__stryker__.hitLimit) result.status = 'Timeout';
    if (result.status !== 'Survived') return process.send({ mutant, ...result, test: `${file}: ${result.test}`, ran });
  }
  return process.send({ mutant, status: 'Survived', test: '', why: '', ran });
}

process.on('message', async (message) => {
  if (message.tryOut) return tryOut(message.tryOut);
  watch.postMessage(message.seconds);
  await tryMutant(message);
  watch.postMessage(null);
});
