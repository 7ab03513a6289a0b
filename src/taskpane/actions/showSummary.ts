import { chosenCalendar, periodWindow } from '../../app/calendars';
import { proposePeriod } from '../../app/period';
import { defaultAsOf } from '../../app/summarise';
import type { Pane } from '../pane';
import { readPlanNow } from '../readPlan';
import { runWork } from '../runWork';
import { closeFirstRun } from './closeFirstRun';
import { prepareSummaryAction } from './prepareSummary';

/** "Tổng hợp": reads the workbook as it is now, proposes the period in question and shows its table. Never writes. */
export async function showSummaryAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'summary' });
  const opened = await runWork(pane, (runner) => readPlanNow(pane, runner));
  if (!opened) return;
  const { request } = pane.state();
  const today = pane.host.now().date;
  const { years } = opened.plan;
  if (!request || !years.includes(request.period.year)) {
    const period = proposePeriod(today, years);
    const usual = chosenCalendar(opened.stored.settings);
    // The office's calendar may lack the period in question.
    const calendar = periodWindow(period, usual) === null ? 'calendar' : usual;
    pane.dispatch({
      type: 'request-chosen',
      request: { period, asOf: defaultAsOf(period, calendar, today), calendar },
    });
  }
  await prepareSummaryAction(pane);
}
