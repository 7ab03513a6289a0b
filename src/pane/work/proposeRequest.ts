import { plannedMonths, proposePeriod } from '../../app/period';
import { chosenCalendar, periodWindow } from '../../app/summary/calendars';
import { defaultAsOf } from '../../app/summary/summarise';
import type { OpenedPlan } from '../../app/open/openPlan';
import type { Pane } from '../pane';

/** Proposes the period in question, unless one of the plan's years is chosen already. */
export function proposeRequest(pane: Pane, { plan, stored }: OpenedPlan): void {
  const { years } = plan;
  const { request } = pane.state();
  if (request && years.includes(request.period.year)) return;
  const today = pane.host.now().date;
  const period = proposePeriod(today, years, plannedMonths(plan));
  const usual = chosenCalendar(stored.settings);
  // The office's calendar may lack the period in question.
  const calendar = periodWindow(period, usual) === null ? 'calendar' : usual;
  pane.dispatch({ type: 'request-chosen', request: { period, asOf: defaultAsOf(period, calendar, today), calendar } });
}
