/** Which tasks share one run of numbers, so that a gap is told from a new beginning. */
import { createRunFollower } from '../../../../src/core/plan/tasks/numberRun';

/** A row: its number (`-` for none), the heading and the field or band it stands under. */
type Row = readonly [number: string, heading: number, field: number];

/** The runs of rows as letters in the order in which they are met. */
function runs(rows: readonly Row[]): string {
  const follower = createRunFollower('Kế hoạch');
  const met: string[] = [];
  return rows
    .map(([number, heading, field]) => {
      const run = follower.runOf(number === '-' ? null : number, heading, field);
      if (!met.includes(run)) met.push(run);
      return String.fromCharCode(97 + met.indexOf(run));
    })
    .join('');
}

/** Rows of one field: a number each. */
const inField = (field: number, ...numbers: readonly string[]): Row[] =>
  numbers.map((number) => [number, field, field]);

test.each<[string, readonly Row[], string]>([
  ['numbers of one field are one run', inField(1, '1', '2', '3'), 'aaa'],
  ['numbers that go on at a new field are one run', [...inField(1, '1', '2'), ...inField(2, '3', '4')], 'aaaa'],
  ['numbers that begin again at a new field are a new run', [...inField(1, '1', '2'), ...inField(2, '1', '2')], 'aabb'],
  ['a new field that repeats the last number is a new run', [...inField(1, '1', '2'), ...inField(2, '2', '3')], 'aabb'],
  [
    'numbers run on over sub-headings of a field',
    [
      ['1', 1, 1],
      ['2', 2, 1],
      ['3', 3, 1],
    ],
    'aaa',
  ],
  ['a task without a number belongs to the run around it', inField(1, '1', '-', '2'), 'aaa'],
  [
    'a field that begins without a number waits for its first number',
    [...inField(1, '1', '2'), ...inField(2, '-', '1', '2')],
    'aaabb',
  ],
  ['steps run under their parent', inField(1, '1.1', '1.2', '2.1', '2.2', '2.1.1'), 'aabbc'],
  ['letters run under the number before them', inField(1, '1', 'a', 'b', '2', 'a'), 'abbac'],
  [
    'letters of two headings are two runs',
    [
      ['1', 1, 1],
      ['a', 1, 1],
      ['a', 2, 1],
    ],
    'abc',
  ],
  ['six figures are a reference, no number', inField(1, '1', '123456', '2'), 'aba'],
  ['five figures are a number', inField(1, '1', '12345', '2'), 'aaa'],
])('%s', (_, rows, expected) => {
  expect(runs(rows)).toBe(expected);
});

test('Runs of two sheets are two, whatever their numbers', () => {
  const [one, other] = ['Tháng 1', 'Tháng 2'].map((sheet) => createRunFollower(sheet).runOf('1', 0, 0));
  expect(one).not.toBe(other);
});
