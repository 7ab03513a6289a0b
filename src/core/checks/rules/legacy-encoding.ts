import type { ColumnMeaning, Task } from '../../plan/types';
import { atCell } from '../finding';
import { legacyEncoding, legacyWord } from '../legacyEncodings';
import { lookAtEach } from '../scan';
import type { CheckRule } from '../types';

/** A cell typed in a font of TCVN3 or VNI: its text cannot be compared with anything. */
export const rule: CheckRule<'legacy-encoding'> = {
  code: 'legacy-encoding',
  *find(context) {
    const isOrdinary = ordinaryReadings();
    yield* lookAtEach<'legacy-encoding'>(context.tasks, (task, tell) => {
      for (const [meaning, textOf] of isOrdinary(task) ? OWN_TEXTS : ALL_TEXTS) {
        const text = textOf(task);
        const encoding = text === null ? null : legacyEncoding(text);
        if (text === null || encoding === null) continue;
        tell(atCell(context, task, meaning, { part: legacyWord(text), text, params: { encoding } }));
      }
    });
  },
};

type TextOf = readonly [ColumnMeaning, (task: Task) => string | null];

const OWN_TEXTS: readonly TextOf[] = [
  ['content', (task) => task.content],
  ['product', (task) => task.product],
  ['director', (task) => task.director],
  ['note', (task) => task.note],
];

/** With the texts of readings that tasks with equal cells share. */
const ALL_TEXTS: readonly TextOf[] = [
  ...OWN_TEXTS,
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
