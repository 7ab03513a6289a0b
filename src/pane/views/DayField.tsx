import { Button, Field, Input } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useRef, useState } from 'react';
import { isoDate, parseIsoDate, vietnameseDate } from '../../app/period';
import type { CalendarDate } from '../../app/period';
import { usePane } from '../pane';
import { parseTypedDay } from '../text/times';

interface DayFieldProps {
  readonly label: string;
  /** The day that stands there; null for none yet. */
  readonly day: CalendarDate | null;
  readonly onDay: (day: CalendarDate) => void;
}

/** Whether the browser can be asked for its own calendar. */
const hasPicker = (): boolean => 'showPicker' in HTMLInputElement.prototype;

/**
 * A day, typed as people type it or picked in the browser's calendar. What is typed is read when the field is left or Enter
 * is pressed, never while typing. Give it the day as its key, so that it shows another one when it is given one.
 */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const { pane, say } = usePane();
  const shown = day === null ? '' : vietnameseDate(day);
  const example = vietnameseDate(pane.host.now().date);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const [inSight, setInSight] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const take = (typed: string) => {
    if (typed === shown) {
      setWrong(false);
      return;
    }
    const read = parseTypedDay(typed);
    setWrong(read === null);
    if (read) onDay(read);
  };
  const pick = () => {
    try {
      calendar.current?.showPicker();
    } catch {
      // In Excel on the web the pane stands in a frame that may not open it: the field itself is shown instead.
      setInSight(true);
    }
  };
  return (
    <Field
      label={label}
      className={wrong ? 'td-wide' : undefined}
      validationState={wrong ? 'error' : 'none'}
      {...(wrong ? { validationMessage: say('pane.as-of.wrong', { example }) } : {})}
    >
      <Input
        value={text}
        inputMode="numeric"
        autoComplete="off"
        title={say('pane.as-of.hint', { example })}
        onChange={(_, { value }) => setText(value)}
        onBlur={() => take(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(text);
        }}
        contentAfter={
          hasPicker() ? (
            <span className="td-picker">
              <Button
                size="small"
                appearance="transparent"
                icon={<CalendarLtr20Regular />}
                aria-label={say('pane.day.pick')}
                title={say('pane.day.pick')}
                onClick={pick}
              />
              <input
                ref={calendar}
                type="date"
                className={inSight ? undefined : 'td-unseen'}
                {...(inSight ? { 'aria-label': say('pane.day.pick') } : { tabIndex: -1, 'aria-hidden': true })}
                value={day === null ? '' : isoDate(day)}
                onChange={({ target }) => {
                  const picked = parseIsoDate(target.value);
                  if (picked) onDay(picked);
                }}
              />
            </span>
          ) : null
        }
      />
    </Field>
  );
}
