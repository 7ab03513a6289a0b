/** Runs the stages of the gate: as many at once as there are processors, the longest first, and every one of them. */
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { root } from './setUp.mjs';

/**
 * @typedef {object} Stage
 * @property {string} title what the table calls it
 * @property {string} command program to run, without a shell
 * @property {readonly string[]} args
 * @property {number} seconds about how long it takes on a quiet machine; the longest that may start starts first
 * @property {Record<string, string>} [env] environment variables beside those of this process
 * @property {string} [after] title of a stage that must have passed before
 *
 * @typedef {object} Result
 * @property {Stage} stage
 * @property {'passed' | 'failed' | 'not run'} state `not run` where the stage before it failed
 * @property {number} seconds
 * @property {string} output what it wrote to standard output
 * @property {string} complaints what it wrote to standard error
 */

/** Where tools keep what they know of unchanged files, and tests what they found. */
export const CACHE = path.join(root, 'node_modules', '.cache', 'tiendo');

/** Returns command and arguments of a package's program, run by this Node. */
export const program = (file, ...args) => ({
  command: process.execPath,
  args: [path.join(root, 'node_modules', file), ...args],
});

/** Types of everything, and lint of everything but the rules of `lintRest`: both need the same types, made once. */
export const TYPES_AND_LINT = { title: 'types and lint', seconds: 28, ...program('oxlint/bin/oxlint', '.') };

/** Rules that oxlint has not (`eslint.config.mjs`), for files or for everything (`.`). */
export const lintRest = (...files) => ({
  title: 'lint of pane and Excel',
  seconds: 20,
  ...program('eslint/bin/eslint.js', '--max-warnings', '0', '--no-warn-ignored', '--pass-on-no-patterns', ...files),
});

/** Format of files, or of everything (`.`). */
export const format = (...files) => ({
  title: 'format',
  seconds: 1,
  ...program('oxfmt/bin/oxfmt', '--check', '--no-error-on-unmatched-pattern', ...files),
});

/**
 * Runs all stages to their ends; a stage that fails stops none but those that need what it makes.
 * @param {readonly Stage[]} stages
 * @param {(result: Result) => void} onEnd called when a stage has ended
 * @param {number} atOnce how many run at the same time
 * @returns {Promise<Result[]>} in the order in which the stages were given
 */
export async function runStages(stages, onEnd, atOnce = os.availableParallelism()) {
  const results = new Map();
  const waiting = [...stages].sort((one, other) => weight(other, stages) - weight(one, stages));
  const running = new Map();
  const end = (result) => {
    results.set(result.stage.title, result);
    running.delete(result.stage.title);
    onEnd(result);
  };
  while (results.size < stages.length) {
    for (const stage of [...waiting]) {
      const needs = stages.some(({ title }) => title === stage.after);
      const before = needs ? results.get(stage.after)?.state : 'passed';
      if (before === undefined || (before === 'passed' && running.size >= atOnce)) continue;
      waiting.splice(waiting.indexOf(stage), 1);
      if (before === 'passed') running.set(stage.title, run(stage).then(end));
      else end({ stage, state: 'not run', seconds: 0, output: '', complaints: '' });
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return stages.map(({ title }) => results.get(title));
}

/** How long it takes until everything that hangs on a stage is done: what others wait for comes first. */
function weight(stage, stages) {
  const next = stages.filter(({ after }) => after === stage.title).map((other) => weight(other, stages));
  return stage.seconds + Math.max(0, ...next);
}

function run(stage) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(stage.command, stage.args, {
      cwd: root,
      env: { ...process.env, ...stage.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, complaints] = ['', ''];
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (complaints += chunk));
    const finish = (status) =>
      resolve({
        stage,
        state: status === 0 ? 'passed' : 'failed',
        seconds: (Date.now() - began) / 1000,
        output,
        complaints,
      });
    child.on('error', (error) => {
      complaints += error.message;
      finish(1);
    });
    child.on('close', finish);
  });
}

/**
 * Makes a table of texts with its columns below each other.
 * @param {readonly (readonly string[])[]} rows the first one is the header
 */
export function tableOf(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
