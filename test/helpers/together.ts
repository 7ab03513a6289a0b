/**
 * All test files that draw the pane, as one: loading Fluent UI takes longer than most of them, and Jest loads everything
 * anew for each file. The gate runs this one (`TIENDO_TOGETHER`); by themselves the files are run as ever.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
// Its cleaning up after each test must hang on no group.
import '@testing-library/react';

const tests = path.join(__dirname, '..');
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.tsx'));

describe.each(files.sort())('%s', (name) => {
  jest.requireActual(path.join(tests, name));
});
