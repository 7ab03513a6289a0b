import { Button } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/openPlan';
import type { PlanSheet } from '../../core/plan/types';
import type { Say } from '../../messages/say';
import { chooseSheetsAction } from '../actions/chooseSheets';
import { usePane } from '../pane';
import { countedTasks, tasksBySheet } from '../taskCounts';
import { clockText } from '../times';
import { Message } from './Message';

/** What was found in the workbook: which sheets count, which do not and why. */
export function Found() {
  const { pane, state, say } = usePane();
  const { opened, openedAt, options } = state;
  if (!opened || !openedAt) return null;
  const { plan } = opened;
  const tasksOf = tasksBySheet(opened);
  const counted = plan.sheets.filter((sheet) => sheet.counted);
  const tasks = countedTasks(opened);
  const hiddenLeftOut = plan.sheets.some((sheet) => sheet.kind === 'plan' && sheet.hidden && !sheet.counted);
  const chosen = options.sheets !== undefined || options.hidden === true;
  const busy = state.work !== null;
  return (
    <section className="td-stack">
      <p>
        {say('pane.found', {
          time: clockText(openedAt),
          tasks,
          sheets: counted.length,
          year: plan.years.map(String).join('–'),
        })}
      </p>
      {opened.overlaps.map(({ a, b, shared }) => (
        <Message
          key={`${a}\n${b}`}
          tone="warning"
          actions={[a, b].map((sheet) => (
            <Button
              key={sheet}
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                void chooseSheetsAction(pane, { ...options, sheets: without(counted, sheet === a ? b : a) })
              }
            >
              {say('pane.overlap.choose', { sheet })}
            </Button>
          ))}
        >
          {say('pane.overlap', { a, b, shared })}
        </Message>
      ))}
      <details>
        <summary>{say('pane.found.sheets')}</summary>
        <ul className="td-sheets">
          {plan.sheets.map((sheet) => (
            <li key={sheet.name}>
              <b>{sheet.name}</b>: {sheetText(sheet, tasksOf.get(sheet.name) ?? 0, opened, say)}
            </li>
          ))}
        </ul>
        <p className="td-quiet">
          {plan.catalogue
            ? say('pane.found.units', { units: plan.catalogue.units.length })
            : say('pane.found.no-catalogue')}
        </p>
        <div className="td-row">
          {hiddenLeftOut ? (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void chooseSheetsAction(pane, { ...options, hidden: true })}
            >
              {say('pane.found.with-hidden')}
            </Button>
          ) : null}
          {chosen ? (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => void chooseSheetsAction(pane, {})}
            >
              {say('pane.found.all-sheets')}
            </Button>
          ) : null}
        </div>
      </details>
    </section>
  );
}

function without(sheets: readonly PlanSheet[], name: string): string[] {
  return sheets.map((sheet) => sheet.name).filter((sheet) => sheet !== name);
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
