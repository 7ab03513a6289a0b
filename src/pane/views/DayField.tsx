import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { vietnameseDate } from '../../app/period';
import type { CalendarDate } from '../../app/period';
import { usePane } from '../pane';
import { parseTypedDay } from '../text/times';
import { DayPicker } from './DayPicker';

interface DayFieldProps {
  readonly label: string;
  /** The day that stands there; null for none yet. */
  readonly day: CalendarDate | null;
  readonly onDay: (day: CalendarDate) => void;
}

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
  const take = (typed: string) => {
    if (typed === shown) {
      setWrong(false);
      return;
    }
    const read = parseTypedDay(typed);
    setWrong(read === null);
    if (read) onDay(read);
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
        contentAfter={<DayPicker day={day} onDay={onDay} />}
      />
    </Field>
  );
}
