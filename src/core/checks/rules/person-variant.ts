import type { Task } from '../../plan/types';
import { atCell, hasColumn } from '../finding';
import { mostFrequent } from '../../text/mostFrequent';
import { samePersons } from '../personNames';
import { applicableTasks, groupTasks } from '../taskIteration';
import type { CheckRule } from '../types';

/**
 * Two directors whose names differ by one letter ("Thảng", "Thắng"), by "Đ/c" or a post before it, by diacritics left out,
 * by names written short ("Ng. Văn Thắng") or by the given name alone ("Đ/c Thắng"): probably one person, who would be
 * counted as two. Reports the rarer spelling; on a tie, and of a given name, nobody can say which one is right.
 */
export const rule: CheckRule<'person-variant'> = {
  code: 'person-variant',
  notApplicable: (sheet) => (hasColumn(sheet, 'director') ? null : 'no-director-column'),
  *find(context, tell) {
    const groups = yield* groupTasks(applicableTasks(rule, context), ({ director }) =>
      director === null ? null : context.foldedOf(director) || null,
    );
    const names = [...groups].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
    const same = yield* samePersons(names, { oneLetter: 'any' });
    for (const name of names) {
      const other = same.get(name);
      const [tasks, usual] = [groups.get(name), other === undefined ? undefined : groups.get(other.usual)];
      if (other === undefined || tasks === undefined || usual === undefined) continue;
      const spelling = usualSpelling(usual);
      const sure = usual.length > tasks.length && !other.givenName;
      for (const task of tasks) {
        const name = task.director ?? '';
        const suggestion = sure ? spelling : null;
        tell(atCell(context, task, 'director', { part: name, suggestion, params: { name, usual: spelling } }));
      }
    }
  },
};

function usualSpelling(tasks: readonly Task[]): string {
  const counts = new Map<string, number>();
  for (const { director } of tasks) counts.set(director ?? '', (counts.get(director ?? '') ?? 0) + 1);
  return mostFrequent(counts) ?? '';
}
