import { createSlicedRunner, createStraightRunner } from '../../src/app/runner';
import { done, refused } from '../../src/core/flow/outcome';
import type { StepReport, Steps } from '../../src/core/flow/steps';

/** Work of so many pieces, each of which takes as many milliseconds of the clock as it is told. */
function* work(pieces: number, clock: { time: number }, each: number): Steps<number> {
  for (let piece = 0; piece < pieces; piece++) {
    clock.time += each;
    yield { stage: 'read', done: piece / pieces };
  }
  return pieces;
}

function sliced(clock: { time: number }, abort = new AbortController()) {
  const reports: StepReport[] = [];
  const pauses: number[] = [];
  const runner = createSlicedRunner({
    onReport: (report) => reports.push(report),
    signal: abort.signal,
    now: () => clock.time,
    pause: () => Promise.resolve(void pauses.push(clock.time)),
  });
  return { runner, reports, pauses };
}

describe('the sliced runner', () => {
  it('gives the result, and pauses with a report whenever a slice is full', async () => {
    const clock = { time: 0 };
    const { runner, reports, pauses } = sliced(clock);
    expect(await runner.run(work(10, clock, 12))).toEqual(done(10));
    expect(pauses).toEqual([24, 48, 72, 96, 120]);
    expect(reports.map(({ done }) => done)).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
  });

  it('does not pause for short work', async () => {
    const clock = { time: 0 };
    const { runner, pauses } = sliced(clock);
    await runner.run(work(10, clock, 1));
    expect(pauses).toEqual([]);
  });

  it('stops at the next safe place once it is told to, with a refusal', async () => {
    const clock = { time: 0 };
    const abort = new AbortController();
    const { runner, reports } = sliced(clock, abort);
    abort.abort();
    expect(await runner.run(work(100, clock, 20))).toEqual(refused('cancelled'));
    expect(reports).toHaveLength(1);
  });
});

describe('the straight runner', () => {
  it('works through', async () => {
    const clock = { time: 0 };
    expect(await createStraightRunner().run(work(5, clock, 20))).toEqual(done(5));
  });
});
