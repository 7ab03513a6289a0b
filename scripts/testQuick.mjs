/**
 * `npm run test:quick`: types and lint of everything, format of the files that changed, and the tests in Node and jsdom that depend on them. Changed is what differs from HEAD, or from the commit or
 * branch given: `npm run test:quick -- main`. Where many test files depend on what changed (a sentence, a code), only those
 * beside it are run, and it is said: `npm test` runs all.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installIfNeeded, root } from './lib/setUp.mjs';
import { format, lintRest, program, runStages, TYPES_AND_LINT } from './lib/stages.mjs';

installIfNeeded();

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const base = process.argv[2] ?? 'HEAD';
const changed = [
  ...git('diff', '--name-only', '--diff-filter=d', '-z', base, '--'),
  ...git('ls-files', '--others', '--exclude-standard', '-z'),
].filter((file) => existsSync(path.join(root, file)));
const code = changed.filter((file) => /\.(ts|tsx|js|cjs|mjs)$/.test(file));
const tested = changed.filter((file) => /^(src|test)\/.*\.(ts|tsx|json)$/.test(file));

const FEW = 25;
const jest = 'jest/bin/jest.js';
const select = ['--selectProjects', 'node', 'jsdom', '--passWithNoTests'];

/** The test files that depend on what changed; of many only those in the folders of what changed. */
function relatedTests() {
  if (tested.length === 0) return [];
  const list = execFileSync(
    process.execPath,
    [path.join(root, 'node_modules', jest), ...select, '--listTests', '--findRelatedTests', ...tested],
    { cwd: root, encoding: 'utf8' },
  );
  const related = list.split('\n').flatMap((file) => (file === '' ? [] : [path.relative(root, file)]));
  if (related.length <= FEW) return related;
  const folders = new Set(
    tested.map((file) => path.dirname(file).replace(/^src/, 'test').split(path.sep).slice(0, 3).join(path.sep)),
  );
  const near = related.filter((file) => [...folders].some((folder) => file.startsWith(folder + path.sep)));
  console.log(`${related.length} test files depend on what changed; only the ${near.length} beside it are run.`);
  return near;
}
const related = relatedTests();

const stages = [
  TYPES_AND_LINT,
  ...(code.length > 0 ? [lintRest(...code)] : []),
  ...(changed.length > 0 ? [format(...changed)] : []),
  ...(related.length > 0
    ? [{ title: 'tests', seconds: 60, ...program(jest, ...select, '--runTestsByPath', ...related) }]
    : []),
];
const results = await runStages(stages, ({ stage, state, seconds, output, complaints }) => {
  console.log(`${state === 'passed' ? 'ok    ' : 'FAILED'} ${stage.title} (${seconds.toFixed(1)} s)`);
  const said = stage.title === 'tests' || state !== 'passed' ? output + complaints : '';
  if (said.trim()) console.log(said.trimEnd());
});
console.log(`${changed.length} files differ from ${base}.`);
process.exitCode = results.every(({ state }) => state === 'passed') ? 0 : 1;
