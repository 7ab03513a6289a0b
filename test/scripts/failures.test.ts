/** What `npm test` says at its end about what failed. */
interface Failures {
  readonly failuresIn: (report: unknown, project: string, root: string) => string[];
  readonly failureOfStage: (title: string, said: string) => string;
}

const { failuresIn, failureOfStage } = jest.requireActual<Failures>('../../scripts/lib/failures.cjs');

const ESCAPE = String.fromCodePoint(27);

const file = (name: string, message: string, tests: readonly (readonly [string, string | null])[]): object => ({
  name: `/project/test/${name}`,
  status: message === '' ? 'passed' : 'failed',
  message,
  assertionResults: tests.map(([fullName, failure]) => ({
    fullName,
    status: failure === null ? 'passed' : 'failed',
    failureMessages: failure === null ? [] : [failure],
  })),
});

const told = (...testResults: object[]): string[] => failuresIn({ testResults }, 'jsdom', '/project');

it('names each failed test wholly, with how its message begins and without colours', () => {
  const [only, ...others] = told(
    file('pane/undo.test.tsx', 'said again', [
      ['pane undo takes the last write back', null],
      ['pane undo says what it took back', `${ESCAPE}[2mexpect(${ESCAPE}[22mreceived)\n\nExpected: 1\nReceived: 2`],
    ]),
  );
  expect(others).toEqual([]);
  expect(only).toBe(
    [
      '  jsdom: pane undo says what it took back (test/pane/undo.test.tsx)',
      '    expect(received)',
      '    Expected: 1',
      '    Received: 2',
    ].join('\n'),
  );
});

it('leaves out where Jest itself ran, and all but the first twelve lines', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}`);
  const [only] = told(
    file('a.test.ts', 'x', [['a', ['first', '    at run (/x/node_modules/jest/a.js)', ...lines].join('\n')]]),
  );
  expect(only).not.toContain('node_modules');
  expect(only).toContain('    line 11\n    … 9 more lines above');
  expect(only).not.toContain('line 12');
});

it('names a file that could not be read, and one that failed outside its tests beside a failed test', () => {
  const unread = told(file('b.test.ts', 'Cannot find module', []));
  expect(unread).toEqual(['  jsdom: test/b.test.ts, outside its tests\n    Cannot find module']);
  const both = told(file('c.test.ts', '● Test suite failed to run\nleft open', [['c', 'wrong']]));
  expect(both.map((each) => each.split('\n')[0])).toEqual([
    '  jsdom: c (test/c.test.ts)',
    '  jsdom: test/c.test.ts, outside its tests',
  ]);
});

it('says nothing where all passed', () => {
  expect(told(file('d.test.ts', '', [['d', null]]))).toEqual([]);
});

it('tells a stage without tests by how its output begins and ends', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${String(index + 1)}`);
  const said = failureOfStage('build', lines.join('\n')).split('\n');
  expect(said[0]).toBe('  build');
  expect(said[1]).toBe('    line 1');
  expect(said.at(-1)).toBe('    line 30');
  expect(said).toContain('    … 18 more lines above');
});
