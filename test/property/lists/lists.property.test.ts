/**
 * Long lists of what offices type, read and judged. Nothing in them may be read silently wrong but the lines marked `!`,
 * of which each is wrong still: the mark goes with the fault. `npm run lists` prints the figures.
 */
import { figuresOf } from './listFile';
import { LISTS } from './lists';

it.each(LISTS.map((list) => [list.name, list] as const))(
  'the list "%s" has no silent fault but those marked',
  (_, list) => {
    const judged = list.judged();
    if (process.env['TIENDO_LISTS'] !== undefined) process.stdout.write(`${figuresOf(list.name, judged)}\n`);
    const wrong = judged.flatMap(({ line, knownWrong, verdict }) =>
      verdict.kind === 'wrong' ? [{ line, knownWrong, told: verdict.told }] : [],
    );
    const stillWrong = new Set(wrong.map(({ line }) => line));

    expect(judged.length).toBeGreaterThan(0);
    expect(wrong.filter(({ knownWrong }) => !knownWrong).map(({ told }) => told)).toEqual([]);
    expect(
      new Set(judged.filter(({ line, knownWrong }) => knownWrong && !stillWrong.has(line)).map(({ line }) => line)),
    ).toEqual(new Set());
  },
);
