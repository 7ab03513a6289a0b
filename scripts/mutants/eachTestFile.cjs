/* global afterAll, expect */
/**
 * Runs before each test file. Keeps the machine's load out of the measure: no time is used where tests limit it. In the first run, without a mutant, writes down which mutants this file passes, also where it
 * passes them outside of tests, while they are collected: Stryker tells that of all files together only.
 */
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

process.cpuUsage = () => ({ user: 0, system: 0 });

if (globalThis.__stryker__ !== undefined && process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) {
  const before = passes();
  afterAll(() => {
    const file = expect.getState().testPath;
    const { cover } = JSON.parse(readFileSync(process.env.TIENDO_MUTANTS, 'utf8'));
    const passed = new Set();
    for (const [key, count] of passes()) if (count !== before.get(key)) passed.add(key.slice(0, key.indexOf(' ')));
    mkdirSync(cover, { recursive: true });
    writeFileSync(
      path.join(cover, `${path.basename(file)}-${process.hrtime.bigint()}.json`),
      JSON.stringify({ file, passed: [...passed] }),
    );
  });
}

/** How often each mutant was passed so far, by mutant and test (no test: while tests were collected). */
function passes() {
  const { static: outside = {}, perTest = {} } = globalThis.__stryker__.mutantCoverage ?? {};
  const counts = new Map(Object.entries(outside).map(([mutant, count]) => [`${mutant} `, count]));
  for (const [test, passed] of Object.entries(perTest)) {
    for (const [mutant, count] of Object.entries(passed)) counts.set(`${mutant} ${test}`, count);
  }
  return counts;
}
