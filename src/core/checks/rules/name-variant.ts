import { fold } from '../../text/fold';
import { atCell } from '../finding';
import { coordinatingMatches, leadMatches, respelled } from '../names';
import { taskRule } from '../scan';

/** A unit written otherwise than mostly in this plan. A catalogue spelling is never a variant; a typing error has its own code. */
export const rule = taskRule({
  code: 'name-variant',
  *findIn(task, context) {
    for (const placed of [...leadMatches(task), ...coordinatingMatches(task)]) {
      const { match, cell } = placed;
      if (match.how !== 'variant') continue;
      const usual = context.units.get(match.unit)?.spellings[0]?.[0];
      if (usual === undefined || fold(usual) === fold(match.text)) continue;
      yield atCell(context, task, cell.meaning, {
        part: match.text,
        suggestion: respelled(placed, context),
        params: { name: match.text, usual },
      });
    }
  },
});
