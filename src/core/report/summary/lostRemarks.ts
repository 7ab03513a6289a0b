/** Remarks of the office on tasks that are no longer in the tab: kept, never dropped. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import { numberCell, placed, textCell } from '../../draft/cells';
import { COLUMN, TASK_OPEN } from '../../draft/layout';
import type { PartNumbers } from '../../draft/partNumbers';
import type { TabRows } from '../../draft/tabRows';
import { taskLinks } from '../text/taskLink';

/**
 * Adds a list of remarks whose task has left the period or the plan; nothing when there is none.
 * @param shown keys of the tasks that stand in the tab
 */
export function addLostRemarks(
  tab: TabRows,
  shown: ReadonlySet<string>,
  numbered: PartNumbers,
  context: {
    readonly plan: Plan;
    readonly remarks: ReadonlyMap<string, string>;
    readonly machineLine: string;
    readonly say: Say;
  },
): void {
  const { plan, remarks, machineLine, say } = context;
  const lost = [...remarks].filter(([key]) => !shown.has(key));
  if (lost.length === 0) return;
  const linkOf = taskLinks(plan, say);
  const tasks = new Map(plan.tasks.map((task) => [task.key, task]));
  tab.section(numbered.next(say('report.section.lost-remarks')), 'lost-remarks');
  tab.add(
    placed({
      [COLUMN.number]: textCell(say('report.column.number'), 'header'),
      [COLUMN.name]: textCell(say('report.column.content'), 'header'),
      [COLUMN.key]: textCell(machineLine, 'faint'),
      [COLUMN.remark]: textCell(say('report.column.remark'), 'header'),
      [COLUMN.link]: textCell(say('report.column.link'), 'header'),
    }),
    null,
    { part: 'header', id: 'lost-remarks' },
  );
  for (const [index, [key, remark]] of lost.entries()) {
    const task = tasks.get(key);
    tab.add(
      placed({
        [COLUMN.number]: numberCell(index + 1, 'count'),
        [COLUMN.name]: textCell(task?.content ?? say('report.lost-task')),
        [COLUMN.remark]: textCell(remark, 'remark'),
        [COLUMN.link]: task === undefined ? textCell(null) : linkOf(task),
      }),
      null,
      { part: 'lost-remarks', id: key, open: TASK_OPEN },
    );
  }
  tab.space();
}
