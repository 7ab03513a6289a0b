/**
 * `npm test`: everything that must hold, from a fresh clone on. Installs what is pinned, then runs types, lint,
 * format, import directions, build and all tests beside each other, never more of them than there are processors. Every
 * stage is run and reported, whatever another one says; what failed is told once more at the very end, since long output is
 * cut in its middle. Time limits are no part of it: they are tests of `npm run test:timing`.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PACE, flagsOf } from '../config/pace.cjs';
import { failureOfStage, failuresIn } from './lib/failures.cjs';
import { installIfNeeded, root } from './lib/setUp.mjs';
import { CACHE, format, lintRest, program, runStages, tableOf, TYPES_AND_LINT } from './lib/stages.mjs';

installIfNeeded();

/** Where real plans are compared with, if they are there; `jest.config.cjs` asks the same. */
const sharedPlans = path.resolve(process.env.TIENDO_SHARED ?? path.join('..', 'shared', 'data'));
if (!existsSync(sharedPlans)) console.log(`No real plans in ${sharedPlans}: the comparison with them is left out.`);

const reports = path.join(CACHE, 'tests');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const reportOf = (project) => path.join(reports, `${project}.json`);

/** Where tests make their folders (`test/helpers/scratch.ts`), so that what they leave behind is seen. */
const scratch = mkdtempSync(path.join(tmpdir(), 'tiendo-gate-'));

/**
 * Tests make much that is gone at once: with more room for it, less time goes into clearing it away. And each of them is
 * short work: compiling it for later takes processor time from the stage beside it.
 */
const FLAGS = ['--max-semi-space-size=64', ...flagsOf(PACE.tests)];

const tests = (project, seconds, { after, env } = {}) => {
  const jest = ['--selectProjects', project, '--runInBand', '--json', `--outputFile=${reportOf(project)}`];
  const { command, args } = program('jest/bin/jest.js', ...jest);
  return {
    title: `tests: ${project}`,
    project,
    seconds,
    after,
    env: { ...env, TIENDO_SCRATCH: scratch },
    command,
    args: [...FLAGS, ...args],
  };
};

/** `npm test -- lint types` runs only the stages whose titles contain one of these words; without words all of them. */
const words = process.argv.slice(2);
const asked = ({ title }) => words.length === 0 || words.some((word) => title.includes(word));

const stages = [
  { title: 'build', seconds: 45, ...program('webpack/bin/webpack.js', '--mode', 'production') },
  TYPES_AND_LINT,
  lintRest('.'),
  format('.'),
  {
    title: 'import directions',
    seconds: 8,
    ...program(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ),
  },
  tests('node', 360, { env: { TIENDO_TOGETHER: '1' } }),
  tests('jsdom', 200, { env: { TIENDO_TOGETHER: '1' } }),
  tests('office', 54),
  tests('cli', 180, { after: 'build' }),
  ...(existsSync(sharedPlans) ? [tests('shared', 125, { after: 'build' })] : []),
  // A record of the page at every step is a fifth of the work; a test run by itself has one.
  tests('browser', 250, { after: 'build', env: { TIENDO_STEPS_ALONE: '1' } }),
].filter(asked);

const results = await runStages(stages, ({ stage, state, seconds, output, complaints }) => {
  console.log(`${state === 'passed' ? 'ok    ' : state.toUpperCase()} ${stage.title} (${seconds.toFixed(1)} s)`);
  // What tests measure is worth a line; the rest of what a stage says matters when it fails.
  const said = state === 'failed' ? [output, complaints] : stage.project ? [withoutReport(output)] : [];
  for (const text of said) if (text.trim()) console.log(text.trimEnd());
});

/** What tests wrote themselves, without Jest's report for programs. */
function withoutReport(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num') && !line.startsWith('Test results written to'))
    .join('\n');
}

/** What Jest found in a project; null where it did not come so far. */
function reportIn(project) {
  try {
    return JSON.parse(readFileSync(reportOf(project), 'utf8'));
  } catch {
    return null;
  }
}

/** Counts of a project's tests; a file that could not even be read counts as one failed test. */
function countsOf(report) {
  if (report === null) return { passed: 0, failed: 0, skipped: 0, titles: [] };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    titles: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  };
}

const rows = [['stage', 'state', 'passed', 'failed', 'skipped', 'seconds']];
const all = [];
const failures = [];
for (const { stage, state, seconds, output, complaints } of results) {
  const report = stage.project ? reportIn(stage.project) : null;
  const counts = stage.project ? countsOf(report) : null;
  const told = report === null ? [] : failuresIn(report, stage.project, root);
  if (state === 'failed')
    failures.push(...(told.length > 0 ? told : [failureOfStage(stage.title, complaints + output)]));
  if (state === 'not run') failures.push(`  ${stage.title} was not run: ${stage.after} failed`);
  if (counts) all.push(counts);
  const figures = counts ? [counts.passed, counts.failed, counts.skipped].map(String) : ['', '', ''];
  rows.push([stage.title, state, ...figures, seconds.toFixed(1)]);
}
const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
const skipped = all.flatMap(({ titles }) => titles);
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((title) => `  ${title}`).join('\n')}`);
console.log(`\n${tableOf(rows)}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
const left = readdirSync(scratch);
rmSync(scratch, { recursive: true, force: true });
if (left.length > 0)
  console.log(`\nTests left ${left.length} folders behind in a place of their own: ${left.slice(0, 5).join(', ')} …`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
process.exitCode = left.length === 0 && results.every(({ state }) => state === 'passed') ? 0 : 1;
