import { needsCoordinatingColumn } from '../applicability';
import { atCell } from '../finding';
import { coordinatingMatches } from '../names';
import { taskRule } from '../taskIteration';
import { foldCase } from '../../text/fold';

/** A unit or a collective is named twice among the coordinating ones, in the same spelling or another. Reports the later mention. */
export const rule = taskRule({
  code: 'coordinating-duplicate',
  notApplicable: needsCoordinatingColumn,
  findIn(task, context, tell) {
    const { matches, units, remarks } = task.coordinating;
    if (matches.length === units.length && remarks.length === 0) return;
    const named = new Set<string>();
    const told = new Set<string>();
    for (const { match, cell } of coordinatingMatches(task)) {
      if (named.has(match.unit)) {
        told.add(foldCase(match.text));
        tell(atCell(context, task, cell.meaning, { part: match.text, params: { name: match.text } }));
      }
      named.add(match.unit);
    }
    for (const { kind, part, suggestion } of remarks) {
      if (kind !== 'duplicate' || told.has(foldCase(part))) continue;
      tell(atCell(context, task, 'coordinating', { part, suggestion, params: { name: part } }));
    }
  },
});
