import { needsCoordinatingColumn } from '../applicability';
import { atCell } from '../finding';
import { coordinatingMatches, spellingOf } from '../names';
import { taskRule } from '../taskIteration';

/** A unit both leads and coordinates the same task. Whole units are compared: "GDNN" inside "Các cơ sở GDNN" is another matter. */
export const rule = taskRule({
  code: 'lead-in-coordinating',
  notApplicable: needsCoordinatingColumn,
  findIn(task, context, tell) {
    const leads = task.lead.units;
    const { units } = task.coordinating;
    if (leads.length === 0 || units.length === 0 || !leads.some((lead) => units.includes(lead))) return;
    for (const { match, cell } of coordinatingMatches(task)) {
      if (!leads.includes(match.unit)) continue;
      tell(
        atCell(context, task, cell.meaning, {
          part: match.text,
          params: { unit: spellingOf(match.unit, context) },
        }),
      );
    }
  },
});
