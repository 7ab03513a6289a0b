/** Remarks of the office on tasks that are no longer in the period: kept, never dropped. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import { numberCell, textCell } from '../../draft/cells';
import { COLUMN } from '../../draft/layout';
import type { PartNumbers } from '../../draft/partNumbers';
import type { Span, TabRows } from '../../draft/tabRows';
import { REMARK_SPAN } from './reportLists';
import { taskLinks } from '../text/taskLink';

/** Columns of place: first and last that they are merged over. */
const LINK_SPAN = { from: 11, to: 14 } as const;
const CONTENT_SPAN = { from: 1, to: 8 } as const;
const OPEN: readonly number[] = [COLUMN.number, REMARK_SPAN.from];

/**
 * Adds a list of remarks whose task has left the period or the plan; nothing when there is none.
 * @param shown keys of the tasks that stand in the report or the list
 */
export function addLostRemarks(
  tab: TabRows,
  shown: ReadonlySet<string>,
  numbered: PartNumbers,
  context: { readonly plan: Plan; readonly remarks: ReadonlyMap<string, string>; readonly say: Say },
): void {
  const { plan, remarks, say } = context;
  const lost = [...remarks].filter(([key]) => !shown.has(key));
  if (lost.length === 0) return;
  const linkOf = taskLinks(plan, say);
  const tasks = new Map(plan.tasks.map((task) => [task.key, task]));
  tab.section(numbered.next(say('report.section.lost-remarks')), 'lost-remarks');
  const header: readonly Span[] = [
    { from: COLUMN.number, to: COLUMN.number, cell: textCell(say('report.column.number'), 'header') },
    { ...CONTENT_SPAN, cell: textCell(say('report.column.content'), 'header') },
    { ...LINK_SPAN, cell: textCell(say('report.column.link'), 'header') },
    { ...REMARK_SPAN, cell: textCell(say('report.column.remark'), 'header') },
  ];
  tab.addSpans(header, { part: 'header', id: 'lost-remarks' });
  for (const [index, [key, remark]] of lost.entries()) {
    const task = tasks.get(key);
    const spans: readonly Span[] = [
      { from: COLUMN.number, to: COLUMN.number, cell: numberCell(index + 1, 'line-count') },
      { ...CONTENT_SPAN, cell: textCell(task?.content ?? say('report.lost-task'), 'line') },
      { ...LINK_SPAN, cell: task === undefined ? textCell(null, 'line') : linkOf(task) },
      { ...REMARK_SPAN, cell: textCell(remark, 'line-remark') },
    ];
    tab.addSpans(spans, { part: 'lost-remarks', id: key, open: OPEN }, { header });
  }
  tab.space();
}
