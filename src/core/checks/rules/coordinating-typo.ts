import { atCell } from '../finding';
import { coordinatingMatches, respelled, usualSpelling } from '../names';
import { taskRule } from '../taskIteration';

/** A coordinating unit that was recognised in spite of a typing error: counted, and reported. */
export const rule = taskRule({
  code: 'coordinating-typo',
  findIn(task, context, tell) {
    if (task.coordinating.matches.every(({ how }) => how !== 'typo')) return;
    for (const placed of coordinatingMatches(task)) {
      if (placed.match.how !== 'typo') continue;
      const name = placed.match.text;
      tell(
        atCell(context, task, placed.cell.meaning, {
          part: name,
          suggestion: respelled(placed, context),
          params: { name, unit: usualSpelling(placed.match.unit, context) },
        }),
      );
    }
  },
});
