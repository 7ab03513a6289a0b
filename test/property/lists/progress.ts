/** Results as offices type them, judged against the states that the rules allow. */
import { readProgress } from '../../../src/core/progress/readProgress';
import type { Progress, ProgressState } from '../../../src/core/progress/types';
import type { Judged, ReadList, Verdict } from './listFile';
import { RIGHT, SAID, linesOf, wrong } from './listFile';
import { YEAR } from './timeForms';

/** `Hoàn thành chậm | D ; late`: the text, the states it may mean, and what else must be read. Unclear is never wrong. */
const STATES: Readonly<Record<string, ProgressState>> = {
  D: 'done',
  I: 'in-progress',
  N: 'not-started',
  O: 'ongoing',
  F: 'deferred',
  C: 'cancelled',
  B: 'unreported',
};

export function progressList(name: string): ReadList {
  return {
    name,
    judged: () =>
      linesOf(`${name}.txt`).map(({ text: line, knownWrong }): Judged => {
        const [text = '', truth = ''] = line.split(/ \| (?=[^|]*$)/);
        const [states = '', ...besides] = truth.split(';').map((part) => part.trim());
        const typed = text.replace(/⏎/g, '\n');
        return {
          line,
          knownWrong,
          verdict: verdictOn(typed, states.split(' ').filter(Boolean), besides.filter(Boolean)),
        };
      }),
  };
}

function verdictOn(text: string, states: readonly string[], besides: readonly string[]): Verdict {
  const read = readProgress({ result: { value: text, format: 'General' } }, YEAR);
  if (read.state === 'unclear') return SAID;
  const faults = states.some((state) => STATES[state] === read.state)
    ? []
    : [`wanted ${states.join(' or ') || 'unclear'}`];
  faults.push(...besides.filter((beside) => !holds(beside, read)));
  if (faults.length === 0) return RIGHT;
  return read.remarks.length > 0 ? SAID : wrong(`${JSON.stringify(text)}: ${read.state}, ${faults.join(', ')}`);
}

function holds(beside: string, read: Progress): boolean {
  const [what, value] = beside.split('=');
  if (what === 'late') return read.lateWord;
  if (what === 'on-time') return !read.lateWord;
  if (what === 'p') return read.percent === Number(value);
  if (what === 'to') return read.deferredTo === (value === 'none' ? null : Number(value));
  throw new Error(`not known: ${beside}`);
}
