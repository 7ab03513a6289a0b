/**
 * Runs a test file of the project `node` inside this process, as often as it is asked to: tests are collected by Jest's own
 * `describe` and `it` and judged by its own `expect`, but nothing is started for them, so that a change is tried in
 * milliseconds. What only Jest's runner can do (putting another module in the place of one) is not there.
 */
const { jestExpect: expect } = require('@jest/expect');
const circus = require('jest-circus');

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
globalThis.jest = { setTimeout: () => {}, requireActual: (name) => require(name) };

/** A test that has not ended by then hangs, however busy the machine is; `watch.cjs` sees it sooner where nothing is done. */
const HANGS_AFTER = 600_000;

class Hanging extends Error {}

/**
 * Loads a test file and returns its tests in their order. Throws what the file throws.
 * @param {string} file
 */
function collect(file) {
  circus.resetState();
  // Loaded anew each time: its tests are registered while it loads.
  delete require.cache[file];
  require(file);
  const tests = [];
  const walk = (block, path, skipped) => {
    for (const child of block.children) {
      const off = skipped || child.mode === 'skip' || child.mode === 'todo';
      if (child.type === 'describeBlock') walk(child, [...path, child], off);
      else if (!off)
        tests.push({ name: [...path.map(({ name }) => name).slice(1), child.name].join(' › '), path, fn: child.fn });
    }
  };
  const { rootDescribeBlock } = circus.getState();
  walk(rootDescribeBlock, [rootDescribeBlock], false);
  return tests;
}

/**
 * Runs tests of one file until one fails.
 * @param {readonly object[]} tests those wanted of `collect`
 * @param {(test: object | null) => void} onTest called before each test with it, before and after the hooks of groups with null
 * @returns {Promise<{ status: 'Survived' | 'Killed' | 'Timeout', test: string, why: string }>}
 */
async function run(tests, onTest = () => {}) {
  const entered = new Set();
  let [status, failed, why] = ['Survived', '', ''];
  const step = async (name, fn) => {
    try {
      await within(fn);
    } catch (error) {
      status = error instanceof Hanging ? 'Timeout' : 'Killed';
      failed ||= name;
      why ||= String(error?.message ?? error).slice(0, 300);
    }
  };
  for (const { name, path, fn } of tests) {
    onTest(null);
    for (const block of path) {
      if (entered.has(block)) continue;
      entered.add(block);
      for (const hook of hooks(block, 'beforeAll')) await step(name, hook.fn);
    }
    onTest({ name });
    expect.setState({
      assertionCalls: 0,
      expectedAssertionsNumber: null,
      isExpectingAssertions: false,
      currentTestName: name,
    });
    if (status === 'Survived')
      for (const block of path) for (const hook of hooks(block, 'beforeEach')) await step(name, hook.fn);
    if (status === 'Survived') {
      await step(name, fn);
      const [wrong] = expect.extractExpectedAssertionsErrors();
      if (wrong) await step(name, () => Promise.reject(wrong.error));
    }
    for (const block of [...path].reverse()) for (const hook of hooks(block, 'afterEach')) await step(name, hook.fn);
    if (status !== 'Survived') break;
  }
  onTest(null);
  for (const block of [...entered].reverse()) for (const hook of hooks(block, 'afterAll')) await step('', hook.fn);
  return { status, test: failed, why };
}

const hooks = (block, type) => block.hooks.filter((hook) => hook.type === type);

/** Runs a function of a test or hook to its end. */
async function within(fn) {
  if (fn.length > 0) throw new Error('tests that are told of their end by a callback are not run here');
  let timer;
  const hangs = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Hanging('nothing more happens')), HANGS_AFTER);
  });
  try {
    await Promise.race([fn.call({}), hangs]);
  } finally {
    clearTimeout(timer);
  }
}

module.exports = { collect, run };
