/** What may have been written by an action that was refused half-way can be undone. */
import { stepsOfRefusal, undoWrite } from '../../../src/app/write/undo';
import { createStraightRunner } from '../../../src/app/runner';
import { done, refusal, refused } from '../../../src/core/flow/outcome';
import type { Outcome } from '../../../src/core/flow/outcome';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, workbookOf } from '../../helpers/planVerbs';

const runner = createStraightRunner();

/** A workbook that answers each undoing in turn, and says which entries it was asked for. */
function answering(...answers: readonly Outcome<void>[]) {
  const asked: string[] = [];
  const port = {
    ...fakePort(workbookOf(CATALOGUE_SHEET)),
    undo: (entry: string): Promise<Outcome<void>> => {
      asked.push(entry);
      return Promise.resolve(answers[asked.length - 1] ?? done(undefined));
    },
  };
  return { port, asked };
}

const STEPS = [{ entry: 'a' }, { entry: 'b' }, { entry: 'c' }];

test('a refusal names its entries: none, one or two', () => {
  const uncertain = { sheet: 'Kế hoạch', cell: 'F5' };
  expect(stepsOfRefusal(refusal('cells-uncertain', uncertain))).toEqual([]);
  expect(stepsOfRefusal(refusal('cells-uncertain', { ...uncertain, entry: 'a' }))).toEqual([{ entry: 'a' }]);
  expect(stepsOfRefusal(refusal('cells-uncertain', { ...uncertain, entry: 'a', further: 'b' }))).toEqual([
    { entry: 'a' },
    { entry: 'b' },
  ]);
});

test('all steps are undone in their order', async () => {
  const { port, asked } = answering();
  expect(await undoWrite(port, STEPS, null, runner)).toEqual(done(undefined));
  expect(asked).toEqual(['a', 'b', 'c']);
});

test('where the first was changed since, nothing else is undone', async () => {
  const { port, asked } = answering(refused('changed-since'));
  expect(await undoWrite(port, STEPS, null, runner)).toEqual(refused('changed-since'));
  expect(asked).toEqual(['a']);
});

test('what was changed since behind the first stays, and the rest is undone', async () => {
  const { port, asked } = answering(done(undefined), refused('changed-since'));
  expect(await undoWrite(port, STEPS, null, runner)).toEqual(done(undefined));
  expect(asked).toEqual(['a', 'b', 'c']);
});

test('an earlier try is gone on with; where nothing at all is left to undo, that is said', async () => {
  const gone = refused('nothing-to-undo');
  const { port, asked } = answering(gone, gone);
  expect(await undoWrite(port, STEPS, null, runner)).toEqual(done(undefined));
  expect(asked).toEqual(['a', 'b', 'c']);
  expect(await undoWrite(answering(gone, gone, gone).port, STEPS, null, runner)).toEqual(gone);
});

test('another refusal is told, whichever step it meets', async () => {
  const busy = refused('host-busy');
  expect(await undoWrite(answering(done(undefined), busy).port, STEPS, null, runner)).toEqual(busy);
});
