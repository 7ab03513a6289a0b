import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { calendarChoices, chosenCalendar, periodWindow } from '../../../app/summary/calendars';
import type { Calendar } from '../../../app/summary/calendars';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { vietnameseDate } from '../../../app/period';
import { defaultAsOf } from '../../../app/summary/summarise';
import type { SummaryRequest } from '../../../app/summary/summarise';
import type { Say } from '../../../messages/say';
import { chooseRequestAction } from '../../actions/summary';
import { rememberCalendarAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { Fold } from '../Fold';

/** The choice that opens the field for another closing day. */
const ANOTHER = 'another';

const idOf = (calendar: Calendar): string =>
  typeof calendar === 'string' ? calendar : `own ${String(calendar.closingDay)}`;

const title = (calendar: Calendar, say: Say): string =>
  typeof calendar === 'string'
    ? say(`summary.calendar.${calendar}`)
    : say('summary.calendar.own', { day: String(calendar.closingDay) });

interface CalendarFieldProps {
  readonly opened: OpenedPlan;
  readonly request: SummaryRequest;
}

/** By which calendar the figures close, and whether the workbook shall remember it. */
export function CalendarField({ opened, request }: CalendarFieldProps) {
  const { pane, state, say } = usePane();
  const [naming, setNaming] = useState(false);
  const { settings } = opened.stored;
  const { calendar, period } = request;
  const known = calendarChoices(settings);
  const choices = known.some((each) => idOf(each) === idOf(calendar)) ? known : [...known, calendar];
  const take = (chosen: Calendar) => {
    setNaming(false);
    void chooseRequestAction(pane, {
      calendar: chosen,
      asOf: defaultAsOf(period, chosen, pane.host.now().date),
    });
  };
  const choose = (id: string) => {
    const chosen = choices.find((each) => idOf(each) === id);
    if (chosen) take(chosen);
    else setNaming(true);
  };
  // The days of a calendar month are plain; those of any other calendar stay in sight.
  const window = <p className="td-quiet">{windowText(request, say)}</p>;
  return (
    <>
      <Fold title={say('summary.calendar.now', { calendar: title(calendar, say) })}>
        <Field label={say('summary.calendar')}>
          <Select value={naming ? ANOTHER : idOf(calendar)} onChange={(_, { value }) => choose(value)}>
            {choices.map((each) => (
              <option key={idOf(each)} value={idOf(each)}>
                {title(each, say)}
              </option>
            ))}
            <option value={ANOTHER}>{say('summary.calendar.own.new')}</option>
          </Select>
        </Field>
        {naming ? <ClosingDay onTake={(closingDay) => take({ closingDay })} /> : null}
        {calendar === 'calendar' ? window : null}
        {naming || idOf(chosenCalendar(settings)) === idOf(calendar) ? null : (
          <div className="td-row">
            <Button
              size="small"
              disabledFocusable={state.work !== null}
              onClick={() => void rememberCalendarAction(pane, calendar)}
            >
              {say('summary.calendar.remember')}
            </Button>
            <span className="td-quiet">{say('summary.calendar.remember.will')}</span>
          </div>
        )}
      </Fold>
      {calendar === 'calendar' ? null : window}
    </>
  );
}

/** The day on which an office's own figures close. It is read when the button or Enter is pressed. */
function ClosingDay({ onTake }: { readonly onTake: (day: number) => void }) {
  const { say } = usePane();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const take = () => {
    const day = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
    const known = day >= 1 && day <= 31;
    setWrong(!known);
    if (known) onTake(day);
  };
  return (
    <div className="td-choice">
      <Field
        label={say('summary.calendar.day')}
        validationState={wrong ? 'error' : 'none'}
        {...(wrong ? { validationMessage: say('summary.calendar.day.wrong') } : {})}
      >
        <Input
          value={text}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
      </Field>
      <Button onClick={take}>{say('summary.calendar.use')}</Button>
    </div>
  );
}

/** The days that the figures cover; empty where the calendar lacks the period, which is said elsewhere. */
function windowText({ period, calendar }: SummaryRequest, say: Say): string {
  const found = periodWindow(period, calendar);
  if (found === null) return '';
  const [from, to] = found.window.map((day) => vietnameseDate(day));
  const days = { from: from ?? '', to: to ?? '' };
  return found.closing === null
    ? say('summary.calendar.window', days)
    : say('summary.calendar.closing', { ...days, closing: vietnameseDate(found.closing) });
}
