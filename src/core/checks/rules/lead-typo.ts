import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { leadMatches, respelled, spellingOf } from '../names';
import { taskRule } from '../scan';
import type { CheckRule, Finding, RuleContext } from '../types';

const inPlan = taskRule({
  code: 'lead-typo',
  findIn(task, context, tell) {
    for (const found of typosOf(task, context, 'lead')) tell(found);
  },
});

/** A lead that was recognised in spite of a typing error: counted, and reported; in an agenda, where leads stand in the content, too. */
export const rule: CheckRule<'lead-typo'> = {
  ...inPlan,
  *find(context) {
    yield* inPlan.find(context);
    for (const item of context.plan.agenda) yield* typosOf(item, context, 'content');
  },
};

function typosOf(task: Task, context: RuleContext, meaning: 'lead' | 'content'): readonly Finding<'lead-typo'>[] {
  if (task.lead.matches.every(({ how }) => how !== 'typo')) return [];
  return leadMatches(task)
    .filter(({ match }) => match.how === 'typo')
    .map((placed) => {
      const name = placed.match.text;
      return atCell(context, task, meaning, {
        part: name,
        // The content of an item is more than its lead: what the whole cell should hold is not known here.
        suggestion: meaning === 'lead' ? respelled(placed, context) : null,
        params: { name, unit: spellingOf(placed.match.unit, context) },
      });
    });
}
