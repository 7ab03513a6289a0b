import { needsCoordinatingColumn } from '../applicability';
import { atCell } from '../finding';
import { coordinatingMatches, spellingOf } from '../names';
import { taskRule } from '../scan';

/** A unit both leads and coordinates the same task. Whole units are compared: "GDNN" inside "Các cơ sở GDNN" is another matter. */
export const rule = taskRule({
  code: 'lead-in-coordinating',
  notApplicable: needsCoordinatingColumn,
  *findIn(task, context) {
    const leads = new Set(task.lead.units);
    for (const { match, cell } of coordinatingMatches(task)) {
      if (!leads.has(match.unit)) continue;
      yield atCell(context, task, cell.meaning, {
        part: match.text,
        params: { unit: spellingOf(match.unit, context) },
      });
    }
  },
});
