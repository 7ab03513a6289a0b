import { calendarTitle } from '../../app/calendars';
import type { Calendar } from '../../app/calendars';
import { chooseCalendar } from '../../app/settings/calendarDecision';
import type { Pane } from '../pane';
import { decideAction } from './decide';

/** "Ghi nhớ lịch này": the workbook remembers by which calendar the office reports. */
export function rememberCalendarAction(pane: Pane, calendar: Calendar): Promise<void> {
  return decideAction(pane, chooseCalendar(calendar), 'calendar', { calendar: calendarTitle(calendar, pane.say) });
}
