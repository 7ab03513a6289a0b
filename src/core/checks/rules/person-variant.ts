import type { Task } from '../../plan/types';
import { foldCase } from '../../text/fold';
import { isOneEditApart } from '../editDistance';
import { atCell, hasColumn } from '../finding';
import { applicableTasks, groupTasks } from '../scan';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** Shorter words ("PGĐ", an initial, a number) tell persons apart by a single letter. */
const SHORTEST_NAME = 3;

/** Two directors whose names differ by one letter ("Thảng", "Thắng"): probably one person, who would be counted as two. Reports the rarer spelling; on a tie nobody can say which one is right. */
export const rule: CheckRule<'person-variant'> = {
  code: 'person-variant',
  notApplicable: (sheet) => (hasColumn(sheet, 'director') ? null : 'no-director-column'),
  *find(context) {
    const groups = yield* groupTasks(applicableTasks(rule, context), ({ director }) =>
      director === null || director.trim() === '' ? null : foldCase(director),
    );
    const names = [...groups].map(([key, tasks]) => ({ key, tasks })).sort((a, b) => b.tasks.length - a.tasks.length);
    for (const [index, rarer] of names.entries()) {
      yield PAUSE;
      const usual = names.slice(0, index).find((more) => differByOneLetter(more.key, rarer.key));
      if (!usual) continue;
      const spelling = mostFrequent(usual.tasks);
      for (const task of rarer.tasks) {
        const name = task.director ?? '';
        yield atCell(context, task, 'director', {
          part: name,
          suggestion: usual.tasks.length > rarer.tasks.length ? spelling : null,
          params: { name, usual: spelling },
        });
      }
    }
  },
};

/** Compares word by word: all equal but one word of letters, which differs by one letter. */
function differByOneLetter(first: string, second: string): boolean {
  const words = first.split(' ');
  const others = second.split(' ');
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ''] as const],
  );
  const [pair] = different;
  if (!pair || different.length > 1) return false;
  return pair.every((word) => word.length >= SHORTEST_NAME && /^\p{L}+$/u.test(word)) && isOneEditApart(...pair);
}

function mostFrequent(tasks: readonly Task[]): string {
  const counts = new Map<string, number>();
  for (const { director } of tasks) counts.set(director ?? '', (counts.get(director ?? '') ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
