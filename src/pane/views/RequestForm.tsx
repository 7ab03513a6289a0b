import { Field, Select } from '@fluentui/react-components';
import { plannedMonths, parsePeriod, periodCode, proposePeriod, vietnameseDate } from '../../app/period';
import { defaultAsOf } from '../../app/summary/summarise';
import type { SummaryRequest } from '../../app/summary/summarise';
import { chooseRequestAction } from '../actions/summary';
import { periodChoices, periodCodeTitle } from '../text/periodChoices';
import { usePane } from '../pane';
import { DayField } from './DayField';

/** Which period, and as of which day. */
export function RequestForm({
  request,
  years,
}: {
  readonly request: SummaryRequest;
  readonly years: readonly number[];
}) {
  const { pane, state, say } = usePane();
  const today = pane.host.now().date;
  const { opened } = state;
  const proposed = periodCode(proposePeriod(today, years, opened === null ? null : plannedMonths(opened.plan)));
  const chosen = periodCode(request.period);
  const choosePeriod = (code: string) => {
    const period = parsePeriod(code);
    if (period) void chooseRequestAction(pane, { period, asOf: defaultAsOf(period, request.calendar, today) });
  };
  return (
    <div className="td-form">
      <Field label={say('pane.period')}>
        <Select
          value={chosen}
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
                    {/* Chosen, it need not be proposed: the words would be cut in a narrow pane. */}
                    {code === proposed && code !== chosen ? say('pane.period.proposed', { period: title }) : title}
                  </option>
                );
              })}
            </optgroup>
          ))}
        </Select>
      </Field>
      <DayField
        key={vietnameseDate(request.asOf)}
        label={say('pane.as-of')}
        day={request.asOf}
        onDay={(asOf) => void chooseRequestAction(pane, { asOf })}
      />
    </div>
  );
}
