import { Button } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../app/open/openPlan';
import type { PlanSheet } from '../../../core/plan/types';
import type { Say } from '../../../messages/say';
import { beginNamingAction, countSheetsAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { tasksBySheet } from '../../text/taskCounts';
import { Turn } from '../Turn';

/** Every sheet of the workbook: whether it counts and why, and the other choice. */
export function FoundSheets({ opened }: { readonly opened: OpenedPlan }) {
  const { pane, state, say } = usePane();
  const { plan, stored } = opened;
  const tasksOf = tasksBySheet(opened);
  const decided = new Set(Object.keys(stored.settings.plan.sheets));
  return (
    <details>
      <summary>
        <Turn />
        {say('pane.found.sheets')}
      </summary>
      <ul className="td-sheets">
        {plan.sheets.map((sheet) => {
          const choice = sheet.counted ? 'skip' : 'count';
          const tasks = tasksOf.get(sheet.name) ?? 0;
          return (
            <li key={sheet.name}>
              <span>
                <b>{sheet.name}</b>: {sheetText(sheet, tasks, opened, say)}
                {decided.has(sheet.name) && sheet.kind === 'plan' ? ` (${say('review.sheets.chosen')})` : null}
              </span>
              {sheet.kind === 'plan' && tasks > 0 ? (
                <Button
                  size="small"
                  aria-label={say(`review.sheets.${choice}.of`, { sheet: sheet.name })}
                  disabledFocusable={state.work !== null}
                  onClick={() => void countSheetsAction(pane, [sheet.name], choice === 'skip' ? 'skipped' : 'counted')}
                >
                  {say(`review.sheets.${choice}`)}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <div>
        <Button size="small" disabledFocusable={state.work !== null} onClick={() => void beginNamingAction(pane)}>
          {say('review.table.begin.another')}
        </Button>
      </div>
      <p className="td-quiet">
        {plan.catalogue
          ? say('pane.found.units', { units: plan.catalogue.units.length })
          : say('pane.found.no-catalogue')}
      </p>
    </details>
  );
}

function sheetText(sheet: PlanSheet, tasks: number, { plan }: OpenedPlan, say: Say): string {
  if (sheet.kind !== 'plan') return say(`pane.found.${sheet.kind}`, { tasks });
  if (sheet.counted) {
    const rows = sheet.hiddenRows;
    const text = say('pane.found.sheet', { tasks });
    if (rows === 0) return text;
    return `${text}; ${rows === 'some' ? say('pane.found.some-hidden-rows') : say('pane.found.hidden-rows', { rows })}`;
  }
  if (sheet.hidden) return say('pane.found.hidden', { tasks });
  if (sheet.year !== null && !plan.years.includes(sheet.year)) {
    return say('pane.found.other-year', { year: String(sheet.year) });
  }
  return say('pane.found.not-chosen', { tasks });
}
