import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { parsePeriod, periodCode, proposePeriod, vietnameseDate } from '../../app/period';
import { defaultAsOf } from '../../app/summary/summarise';
import type { SummaryRequest } from '../../app/summary/summarise';
import { chooseRequestAction } from '../actions/summary';
import { periodChoices, periodCodeTitle } from '../text/periodChoices';
import { usePane } from '../pane';
import { parseTypedDay } from '../text/times';

/** Which period, and as of which day. */
export function RequestForm({
  request,
  years,
}: {
  readonly request: SummaryRequest;
  readonly years: readonly number[];
}) {
  const { pane, say } = usePane();
  const today = pane.host.now().date;
  const proposed = periodCode(proposePeriod(today, years));
  const choosePeriod = (code: string) => {
    const period = parsePeriod(code);
    if (period) void chooseRequestAction(pane, { period, asOf: defaultAsOf(period, request.calendar, today) });
  };
  return (
    <div className="td-form">
      <Field label={say('pane.period')}>
        <Select
          value={periodCode(request.period)}
          onChange={(_, { value }) => {
            choosePeriod(value);
          }}
        >
          {periodChoices(years).map(({ group, codes }) => (
            <optgroup key={group} label={say(`pane.period.${group}`)}>
              {codes.map((code) => {
                const title = periodCodeTitle(code, say);
                return (
                  <option key={code} value={code}>
                    {code === proposed ? say('pane.period.proposed', { period: title }) : title}
                  </option>
                );
              })}
            </optgroup>
          ))}
        </Select>
      </Field>
      <AsOfField key={vietnameseDate(request.asOf)} request={request} />
    </div>
  );
}

/** The day as people type it. It is read when the field is left or Enter is pressed, never while typing. */
function AsOfField({ request }: { readonly request: SummaryRequest }) {
  const { pane, say } = usePane();
  const shown = vietnameseDate(request.asOf);
  const example = vietnameseDate(pane.host.now().date);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const take = () => {
    if (text === shown) {
      setWrong(false);
      return;
    }
    const day = parseTypedDay(text);
    setWrong(day === null);
    if (day) void chooseRequestAction(pane, { asOf: day });
  };
  return (
    <Field
      label={say('pane.as-of')}
      validationState={wrong ? 'error' : 'none'}
      {...(wrong ? { validationMessage: say('pane.as-of.wrong', { example }) } : {})}
    >
      <Input
        value={text}
        inputMode="numeric"
        autoComplete="off"
        title={say('pane.as-of.hint', { example })}
        onChange={(_, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </Field>
  );
}
