import type { Task } from '../../plan/types';
import { atCell } from '../finding';
import { leadMatches, respelled, spellingOf, usualSpelling } from '../names';
import type { CheckRule, RuleContext, Tell } from '../types';

/** A lead that was recognised in spite of a typing error: counted, and reported; in an agenda, where leads stand in the content, too. */
export const rule: CheckRule<'lead-typo'> = {
  code: 'lead-typo',
  createLook: () => (task, context, tell) => tellTypos(task, 'lead', context, tell),
  find(context, tell) {
    for (const item of context.plan.agenda) tellTypos(item, 'content', context, tell);
    return [];
  },
};

function tellTypos(task: Task, meaning: 'lead' | 'content', context: RuleContext, tell: Tell<'lead-typo'>): void {
  if (task.lead.matches.every(({ how }) => how !== 'typo')) return;
  for (const placed of leadMatches(task)) {
    if (placed.match.how !== 'typo') continue;
    const name = placed.match.text;
    tell(
      atCell(context, task, meaning, {
        part: name,
        // The content of an item is more than its lead: what the whole cell should hold is not known here.
        suggestion: meaning === 'lead' ? respelled(placed, context) : null,
        params: { name, unit: (meaning === 'lead' ? usualSpelling : spellingOf)(placed.match.unit, context) },
      }),
    );
  }
}
