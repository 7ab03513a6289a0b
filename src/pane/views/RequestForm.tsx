import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plannedMonths, parsePeriod, periodCode, proposePeriod, vietnameseDate } from '../../app/period';
import { offeredDay } from '../../app/summary/offeredDay';
import { asOfAfter, isBeforePeriod } from '../../app/summary/summarise';
import type { SummaryRequest } from '../../app/summary/summarise';
import { chooseRequestAction } from '../actions/summary';
import { periodChoices, periodCodeTitle } from '../text/periodChoices';
import { usePane } from '../pane';
import { DayField } from './DayField';

/** Which period, and as of which day; below, what is to be known of that day. */
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
    if (period) void chooseRequestAction(pane, { period, asOf: asOfAfter(request, period, today) });
  };
  return (
    <>
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
      <DayNotes request={request} />
    </>
  );
}

/** A day that the workbook names itself, to be taken by a click; and that a day lies before the period. */
function DayNotes({ request }: { readonly request: SummaryRequest }) {
  const { pane, state, say } = usePane();
  const { opened } = state;
  const offer = useMemo(() => (opened === null ? null : offeredDay(opened, request)), [opened, request]);
  const { year, from } = request.period;
  return (
    <>
      {isBeforePeriod(request) ? (
        <p className="td-quiet">
          {say('pane.as-of.before', {
            day: vietnameseDate(request.asOf),
            first: vietnameseDate({ year, month: from, day: 1 }),
          })}
        </p>
      ) : null}
      {offer === null ? null : (
        <div className="td-row">
          <span className="td-quiet">
            {say(`pane.as-of.offer.${offer.from}`, { sheet: offer.sheet, day: vietnameseDate(offer.day) })}
          </span>
          <Button
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() => void chooseRequestAction(pane, { asOf: offer.day })}
          >
            {say('pane.as-of.use')}
          </Button>
        </div>
      )}
    </>
  );
}
