import { atCell } from '../finding';
import { leadMatches, respelled, spellingOf } from '../names';
import { taskRule } from '../scan';

/** A lead that was recognised in spite of a typing error: counted, and reported. */
export const rule = taskRule({
  code: 'lead-typo',
  findIn(task, context, tell) {
    if (task.lead.matches.every(({ how }) => how !== 'typo')) return;
    for (const placed of leadMatches(task)) {
      if (placed.match.how !== 'typo') continue;
      const name = placed.match.text;
      tell(
        atCell(context, task, 'lead', {
          part: name,
          suggestion: respelled(placed, context),
          params: { name, unit: spellingOf(placed.match.unit, context) },
        }),
      );
    }
  },
});
