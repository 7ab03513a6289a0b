import { needsCoordinatingAndCatalogue } from '../applicability';
import { atCell } from '../finding';
import { coordinatingUnknown } from '../names';
import { taskRule } from '../taskIteration';

/** A name among the coordinating units that is no unit of the catalogue and no collective. */
export const rule = taskRule({
  code: 'coordinating-unknown',
  notApplicable: needsCoordinatingAndCatalogue,
  findIn(task, context, tell) {
    for (const { name, cell } of coordinatingUnknown(task)) {
      tell(atCell(context, task, cell.meaning, { part: name, params: { name } }));
    }
  },
});
