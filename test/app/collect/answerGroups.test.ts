import {
  answerGroups,
  clashingAnswers,
  openAnswers,
  tickedAlone,
  tickedAnswers,
} from '../../../src/app/collect/answerGroups';
import type { Answer, AnswerKind } from '../../../src/app/collect/receive';
import { planWith, task } from '../../helpers/planOf';

const [TASK = null, OTHER = null] = planWith(task({ content: 'Việc' }), task({ content: 'Việc khác' })).tasks;

/** An answer of a file that says a result of the same task. */
function answer(id: string, kind: AnswerKind, to: string, from = '', contradicted = false): Answer {
  return {
    id,
    file: id,
    sheet: 'Biểu',
    row: 5,
    unit: 'P1',
    unitName: 'Phòng Một',
    task: TASK,
    how: 'key',
    share: null,
    content: 'Việc',
    cells: [{ field: 'result', place: { row: 5, column: 6 }, expected: from || null, from, to, value: to }],
    others: [],
    kind,
    reasons: contradicted ? [{ code: 'contradiction' }] : [],
    said: id,
  };
}

const idsOf = (answers: readonly Answer[]): readonly string[] => answers.map(({ id }) => id);

test('before anything is written each answer is where it was weighed', () => {
  const answers = [
    answer('a', 'doubt', 'Xong', '', true),
    answer('b', 'fill', 'Xong'),
    answer('c', 'same', 'Xong', 'Xong'),
  ];
  const { doubt, fill, same, written, passed } = answerGroups(answers, new Set());
  expect([doubt, fill, same, written, passed].map(idsOf)).toEqual([['a'], ['b'], ['c'], [], []]);
});

test('what was written and stands is written; what contradicts it was passed over; both wait again after an undo', () => {
  const written = new Set(['a']);
  const after = [answer('a', 'doubt', 'Xong', 'Xong', true), answer('b', 'doubt', 'Chưa', 'Xong', true)];
  const groups = answerGroups(after, written);
  expect([groups.written, groups.passed, groups.doubt].map(idsOf)).toEqual([['a'], ['b'], []]);
  expect(idsOf(openAnswers(groups))).toEqual(['b']);
  const undone = [answer('a', 'doubt', 'Xong', '', true), answer('b', 'doubt', 'Chưa', '', true)];
  expect(idsOf(answerGroups(undone, written).doubt)).toEqual(['a', 'b']);
});

test('a remark that waits for another reason is not passed over by what was written', () => {
  const remark: Answer = { ...answer('b', 'doubt', 'Chưa', 'Xong'), reasons: [{ code: 'coordinating' }] };
  const groups = answerGroups([answer('a', 'same', 'Xong', 'Xong'), remark], new Set(['a']));
  expect([groups.written, groups.doubt].map(idsOf)).toEqual([['a'], ['b']]);
});

test('what an answer cannot write is lost, whether its other half was written or not', () => {
  const lost = answer('a\n-', 'lost', 'Xong');
  expect(idsOf(answerGroups([lost], new Set(['a\n-'])).lost)).toEqual(['a\n-']);
});

test('answers clash where they say different things about one task', () => {
  const other = { ...answer('c', 'fill', 'Chưa'), task: OTHER };
  expect([...clashingAnswers([answer('a', 'fill', 'Xong'), answer('b', 'fill', 'Chưa'), other])]).toEqual(['a', 'b']);
  expect(clashingAnswers([answer('a', 'fill', 'Xong'), answer('b', 'fill', 'Xong')]).size).toBe(0);
});

test('what came in a form of another period and in one of this period is no question', () => {
  const former = (now?: string): Answer => ({
    ...answer(now ?? 'alone', 'doubt', 'Chưa'),
    reasons: [{ code: 'other-period', period: '2026-04', ...(now === undefined ? {} : { now }) }],
  });
  const groups = answerGroups([former('Xong'), former(), answer('b', 'update', 'Xong', 'Chưa')], new Set());
  expect([groups.former, groups.doubt, groups.update].map(idsOf)).toEqual([['Xong'], ['alone'], ['b']]);
  expect(idsOf(openAnswers(groups))).toEqual(['alone', 'b', 'Xong']);
});

test('what another file says too is not told as what the plan holds', () => {
  const groups = answerGroups(
    [answer('a', 'same', 'Xong', 'Xong'), { ...answer('b', 'same', 'Chưa', 'Xong'), isRepeated: true }],
    new Set(),
  );
  expect([groups.same, groups.repeated].map(idsOf)).toEqual([['a'], ['b']]);
});

test('an answer is ticked alone where one that is ticked in another group says something else', () => {
  const [now, old] = [answer('now', 'update', 'Xong', '60%'), answer('old', 'doubt', 'Chưa', '60%')];
  const all = [now, old];
  expect([...tickedAlone([old], all, new Set(['now']))]).toEqual(['old']);
  expect([...tickedAlone([old], all, new Set())]).toEqual([]);
  expect([...tickedAlone([now], all, new Set(['now']))]).toEqual([]);
});

describe('ticks', () => {
  const ticksOf = (...input: Parameters<typeof tickedAnswers>): readonly string[] => [...tickedAnswers(...input)];

  test('at first what fills a blank and what a unit said anew', () => {
    const answers = (['fill', 'update', 'doubt', 'lost', 'same'] as const).map((kind) => answer(kind, kind, 'Xong'));
    expect(ticksOf(answers, null)).toEqual(['fill', 'update']);
  });

  test('not what somebody passed over in a former round', () => {
    const seen: Answer = { ...answer('a', 'update', 'Xong', 'Chưa'), isSeen: true };
    expect(ticksOf([seen, answer('b', 'fill', 'Xong')], null)).toEqual(['b']);
  });

  test('stay as somebody set them, and come back with what was written and taken back', () => {
    const before = [answer('a', 'fill', 'Xong'), answer('b', 'doubt', 'Xong'), answer('c', 'fill', 'Xong')];
    const ticked = new Set(['b', 'c']);
    const written = new Set(['b', 'c']);
    expect(ticksOf(before, { answers: before, ticked, written: new Set() })).toEqual(['b', 'c']);
    const after = [
      answer('a', 'fill', 'Xong'),
      answer('b', 'same', 'Xong', 'Xong'),
      answer('c', 'same', 'Xong', 'Xong'),
    ];
    expect(ticksOf(after, { answers: before, ticked, written })).toEqual(['b', 'c']);
    expect(ticksOf(before, { answers: after, ticked, written })).toEqual(['b', 'c']);
  });

  test('are new for what is weighed otherwise than before', () => {
    const before = [answer('a', 'fill', 'Xong'), answer('b', 'same', 'Xong', 'Xong')];
    const after = [answer('a', 'doubt', 'Xong', 'Chưa'), answer('b', 'fill', 'Xong')];
    expect(ticksOf(after, { answers: before, ticked: new Set(['a']), written: new Set() })).toEqual(['b']);
  });
});
