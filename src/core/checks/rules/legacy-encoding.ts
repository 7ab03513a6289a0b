import type { ColumnMeaning, Task } from '../../plan/types';
import { atCell } from '../finding';
import { legacyEncoding, legacyWord } from '../legacyEncodings';
import { stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule, Finding, RuleContext } from '../types';

/** A cell typed in a font of TCVN3 or VNI: its text cannot be compared with anything. */
export const rule: CheckRule<'legacy-encoding'> = {
  code: 'legacy-encoding',
  *find(context) {
    const isTimeToPause = stepCounter();
    const isOrdinary = ordinaryReadings();
    for (const task of context.tasks) {
      if (isTimeToPause()) yield PAUSE;
      if (legacyEncoding(task.content) !== null) yield told(context, task, 'content', task.content);
      for (const [meaning, textOf] of OWN_TEXTS) {
        const text = textOf(task);
        if (text !== null && legacyEncoding(text) !== null) yield told(context, task, meaning, text);
      }
      if (isOrdinary(task)) continue;
      for (const [meaning, textOf] of SHARED_TEXTS) {
        const text = textOf(task);
        if (text !== null && legacyEncoding(text) !== null) yield told(context, task, meaning, text);
      }
    }
  },
};

function told(context: RuleContext, task: Task, meaning: ColumnMeaning, text: string): Finding<'legacy-encoding'> {
  const encoding = legacyEncoding(text) ?? '';
  return atCell(context, task, meaning, { part: legacyWord(text), text, params: { encoding } });
}

type TextOf = readonly [ColumnMeaning, (task: Task) => string | null];

const OWN_TEXTS: readonly TextOf[] = [
  ['product', (task) => task.product],
  ['director', (task) => task.director],
  ['note', (task) => task.note],
];

/** Texts of readings that tasks with equal cells share. */
const SHARED_TEXTS: readonly TextOf[] = [
  ['lead', (task) => task.lead.text],
  ['coordinating', (task) => task.coordinating.text],
  ['due', ({ due }) => (due.from === 'cell' ? due.text : null)],
  ['result', ({ progress }) => progress.text],
  ['explanation', ({ progress }) => progress.explanation.given],
  ['objective', ({ progress }) => progress.explanation.objective],
  ['subjective', ({ progress }) => progress.explanation.subjective],
  ['remedy', ({ progress }) => progress.explanation.remedy],
];

/** Makes a function that tells whether all shared texts of a task are ordinary; each shared reading is looked at once. */
function ordinaryReadings(): (task: Task) => boolean {
  const looked = new Map<object, boolean>();
  const isOrdinary = (reading: object, texts: () => readonly (string | null)[]): boolean => {
    let known = looked.get(reading);
    if (known === undefined) {
      known = texts().every((text) => text === null || legacyEncoding(text) === null);
      looked.set(reading, known);
    }
    return known;
  };
  return ({ lead, coordinating, due, progress }) => {
    const { given, objective, subjective, remedy } = progress.explanation;
    return (
      isOrdinary(lead, () => [lead.text]) &&
      isOrdinary(coordinating, () => [coordinating.text]) &&
      isOrdinary(due, () => [due.text]) &&
      isOrdinary(progress, () => [progress.text, given, objective, subjective, remedy])
    );
  };
}
