import { Button } from '@fluentui/react-components';
import { CalendarLtr16Regular, CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useRef, useState } from 'react';
import { isoDate, parseIsoDate } from '../../app/period';
import type { CalendarDate } from '../../app/period';
import { usePane } from '../pane';

interface DayPickerProps {
  /** The day that the calendar opens on; null for today. */
  readonly day: CalendarDate | null;
  readonly onDay: (day: CalendarDate) => void;
  /** It stands in a small field. */
  readonly small?: boolean;
}

/** The browser's own calendar, behind a button within a field that a day is typed into; nothing where it cannot be asked for. */
export function DayPicker({ day, onDay, small = false }: DayPickerProps) {
  const { say } = usePane();
  const [inSight, setInSight] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  if (!('showPicker' in HTMLInputElement.prototype)) return null;
  const pick = () => {
    try {
      calendar.current?.showPicker();
    } catch {
      // In Excel on the web the pane stands in a frame that may not open it: the field itself is shown instead.
      setInSight(true);
    }
  };
  return (
    <span className="td-picker">
      <Button
        size="small"
        appearance="transparent"
        icon={small ? <CalendarLtr16Regular /> : <CalendarLtr20Regular />}
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
  );
}
