import type { ColumnMeaning, Task } from '../../plan/types';
import { atCell } from '../finding';
import { legacyEncoding, legacyWord } from '../legacyEncodings';
import { stepCounter } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** A cell typed in a font of TCVN3 or VNI: its text cannot be compared with anything. */
export const rule: CheckRule<'legacy-encoding'> = {
  code: 'legacy-encoding',
  *find(context) {
    const isTimeToPause = stepCounter();
    for (const task of context.tasks) {
      if (isTimeToPause()) yield PAUSE;
      for (const [meaning, textOf] of TEXT_CELLS) {
        const text = textOf(task);
        if (text === null || text === '') continue;
        const encoding = legacyEncoding(text);
        if (encoding === null) continue;
        yield atCell(context, task, meaning, { part: legacyWord(text), text, params: { encoding } });
      }
    }
  },
};

const TEXT_CELLS: readonly (readonly [ColumnMeaning, (task: Task) => string | null])[] = [
  ['content', (task) => task.content],
  ['lead', (task) => task.lead.text],
  ['coordinating', (task) => task.coordinating.text],
  ['product', (task) => task.product],
  ['director', (task) => task.director],
  ['due', ({ due }) => (due.from === 'cell' ? due.text : null)],
  ['note', (task) => task.note],
  ['result', ({ progress }) => progress.text],
  ['explanation', ({ progress }) => progress.explanation.given],
  ['objective', ({ progress }) => progress.explanation.objective],
  ['subjective', ({ progress }) => progress.explanation.subjective],
  ['remedy', ({ progress }) => progress.explanation.remedy],
];
