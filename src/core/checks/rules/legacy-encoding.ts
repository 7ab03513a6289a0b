import type { ColumnMeaning, Task } from '../../plan/types';
import { atCell } from '../finding';
import { legacyEncoding, legacyWord } from '../legacyEncodings';
import type { LegacyEncoding } from '../legacyEncodings';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** A cell typed in a font of TCVN3 or VNI: its text cannot be compared with anything. */
export const rule: CheckRule<'legacy-encoding'> = {
  code: 'legacy-encoding',
  *find(context) {
    const known = new Map<string, LegacyEncoding | null>();
    for (const task of context.tasks) {
      yield PAUSE;
      for (const [meaning, text] of textCells(task)) {
        if (text === '') continue;
        let encoding = known.get(text);
        if (encoding === undefined) known.set(text, (encoding = legacyEncoding(text)));
        if (encoding === null) continue;
        yield atCell(context, task, meaning, { part: legacyWord(text), text, params: { encoding } });
      }
    }
  },
};

function textCells(task: Task): readonly (readonly [ColumnMeaning, string])[] {
  const { explanation } = task.progress;
  return [
    ['content', task.content],
    ['lead', task.lead.text],
    ['coordinating', task.coordinating.text],
    ['product', task.product ?? ''],
    ['director', task.director ?? ''],
    ['due', task.due.from === 'cell' ? task.due.text : ''],
    ['note', task.note ?? ''],
    ['result', task.progress.text],
    ['explanation', explanation.given ?? ''],
    ['objective', explanation.objective ?? ''],
    ['subjective', explanation.subjective ?? ''],
    ['remedy', explanation.remedy ?? ''],
  ];
}
