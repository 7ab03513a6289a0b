/**
 * Jest's runner, sparing for mutants: of the test files it runs those that pass the changed place, the module's own first,
 * then the quickest, and stops at the first that fails. (Jest would load every file, and goes on after a failure.)
 */
const { existsSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { default: TestRunner } = require('jest-runner');

const { ownTests, cover, times: timesFile } = JSON.parse(readFileSync(process.env.TIENDO_MUTANTS, 'utf8'));

module.exports = class CoveringRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (mutant === undefined) return this.runAndTime(tests, watcher, options);
    let failed = false;
    this.on('test-file-success', ([, result]) => (failed ||= result.numFailingTests > 0));
    this.on('test-file-failure', () => (failed = true));
    for (const test of inOrder(tests.filter(({ path: file }) => coverOf(file).has(mutant)))) {
      if (failed) return;
      await super.runTests([test], watcher, options);
    }
  }

  /** The first run, without a mutant: writes down the time that each file takes. */
  async runAndTime(tests, watcher, options) {
    const times = {};
    this.on('test-file-success', ([test, { perfStats }]) => (times[test.path] = perfStats.end - perfStats.start));
    await super.runTests(tests, watcher, options);
    writeFileSync(timesFile, JSON.stringify(times));
  }
};

function inOrder(tests) {
  const times = existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, 'utf8')) : {};
  const rank = (file) => (file.replaceAll(path.sep, '/').includes(`/${ownTests}/`) ? 0 : 1);
  return tests.sort((a, b) => rank(a.path) - rank(b.path) || (times[a.path] ?? 0) - (times[b.path] ?? 0));
}

let covers = null;

/** The mutants that a test file passes; none for a file all of whose tests skip. */
function coverOf(file) {
  covers ??= new Map(
    readdirSync(cover).map((name) => {
      const { file: test, passed } = JSON.parse(readFileSync(path.join(cover, name), 'utf8'));
      return [test, new Set(passed)];
    }),
  );
  return covers.get(file) ?? new Set();
}
