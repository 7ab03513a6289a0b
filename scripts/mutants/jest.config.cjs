/** The project `node` of Jest as `npm run mutants` runs it: only the tests chosen, in the order of coveringRunner. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { projects } = require('../../jest.config.cjs');

const node = projects.find(({ displayName }) => displayName === 'node');
const { tests } = JSON.parse(readFileSync(process.env.TIENDO_MUTANTS, 'utf8'));
const root = path.join(__dirname, '..', '..');

module.exports = {
  ...node,
  rootDir: root,
  roots: [path.join(root, 'src'), path.join(root, 'test')],
  testMatch: tests.map((file) => path.join(root, file)),
  runner: path.join(__dirname, 'coveringRunner.cjs'),
  setupFilesAfterEnv: [...node.setupFilesAfterEnv, path.join(__dirname, 'eachTestFile.cjs')],
};
