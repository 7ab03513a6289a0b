import type { Task } from '../../plan/types';
import { foldMarks, squash } from '../../text/fold';
import { OPENING_WORDS } from '../agendaWords';
import { atCell } from '../finding';
import { spellingOf } from '../names';
import { groupTasks } from '../scan';
import type { CheckRule, RuleContext } from '../types';

/** Contents shorter than this (letters and digits) are too general to stand for the same matter. */
const SHORTEST_MATTER = 20;

/**
 * An item of the agenda and a task of the plan are the same matter by their whole text (opening verbs aside), but name
 * different leads, or months that have none in common.
 */
export const rule: CheckRule<'agenda-plan-conflict'> = {
  code: 'agenda-plan-conflict',
  notApplicable: (_, { plan }) => (plan.agenda.length > 0 ? null : 'no-agenda'),
  *find(context) {
    const { agenda } = context.plan;
    if (agenda.length === 0) return;
    const planned = yield* groupTasks(context.tasks, matter);
    for (const item of agenda) {
      const same = planned.get(matter(item) ?? '');
      const [task] = same ?? [];
      if (!same || !task) continue;
      const place = { planSheet: task.sheet, planRow: String(task.row) };
      const leads = new Set(same.flatMap(({ lead }) => lead.units));
      if (item.lead.units.length > 0 && leads.size > 0 && !item.lead.units.some((unit) => leads.has(unit))) {
        yield atCell(context, item, 'content', {
          part: item.lead.text,
          params: {
            what: 'lead',
            ...place,
            here: nameAll(item.lead.units, context),
            there: nameAll([...leads], context),
          },
        });
      }
      const months = monthsOf(same);
      const own = monthsOf([item]);
      if (own.size > 0 && months.size > 0 && ![...own].some((month) => months.has(month))) {
        yield atCell(context, item, 'content', {
          part: item.due.text,
          params: { what: 'month', ...place, here: [...own].join(', '), there: [...months].join(', ') },
        });
      }
    }
  },
};

/** The matter of a task: its text without opening verbs, marks and punctuation; null when it is too short to tell. */
function matter(task: Task): string | null {
  let text = foldMarks(task.content);
  for (let opening = openingOf(text); opening !== undefined; opening = openingOf(text)) {
    text = text.slice(opening.length).trimStart();
  }
  const key = squash(text);
  return key.length >= SHORTEST_MATTER ? key : null;
}

function openingOf(text: string): string | undefined {
  return OPENING_WORDS.find((words) => text.startsWith(`${words} `));
}

/** Months as `7/2023`, in order. */
function monthsOf(tasks: readonly Task[]): ReadonlySet<string> {
  const all = tasks.flatMap(({ due }) => due.ym);
  all.sort((a, b) => a.year - b.year || a.month - b.month);
  return new Set(all.map(({ year, month }) => `${month}/${year}`));
}

function nameAll(units: readonly string[], context: RuleContext): string {
  return units.map((unit) => spellingOf(unit, context)).join(', ');
}
