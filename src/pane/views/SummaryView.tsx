import { Button, Checkbox } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { periodWindow } from '../../app/summary/calendars';
import { parsePeriod } from '../../app/period';
import { defaultAsOf } from '../../app/summary/summarise';
import type { StandingSummary } from '../../app/open/openPlan';
import { chooseRequestAction } from '../actions/summary';
import { copyHeadlineAction, copyReportAction } from '../actions/summary';
import { writeSummaryAction } from '../actions/summary';
import { usePane } from '../pane';
import { Found } from './Found';
import { Message } from './Message';
import { RequestForm } from './RequestForm';
import { SummaryTable } from './SummaryTable';
import { CalendarField } from './summary/CalendarField';
import { HandEdits } from './summary/HandEdits';
import { OtherTabs } from './summary/OtherTabs';
import { PaperCard } from './summary/PaperCard';
import { RecreateQuestion } from './summary/RecreateQuestion';
import { ResultColumns } from './summary/ResultColumns';
import { SummaryChart } from './summary/SummaryChart';
import { WriteNotes } from './WriteNotes';

/** The result of "Tổng hợp": the table first, then what will be written where. */
export function SummaryView() {
  const { state, say } = usePane();
  const { opened, request, prepared, changed } = state;
  if (!opened || !request) return <Found />;
  return (
    <>
      <Found />
      {opened.summaries
        .filter(({ stale }) => stale)
        .map((summary) => (
          <StaleMessage key={summary.sheet} summary={summary} />
        ))}
      <ResultColumns opened={opened} />
      <RequestForm request={request} years={opened.plan.years} />
      <CalendarField opened={opened} request={request} />
      {changed ? <Message tone="warning">{say('pane.summary.changed')}</Message> : null}
      {prepared ? (
        <>
          <Headline text={prepared.headline} />
          <SummaryTable prepared={prepared} />
          <SummaryChart prepared={prepared} />
          {prepared.replaces === null ? null : <HandEdits tab={prepared.replaces} />}
          <WriteQuestion tabName={prepared.tabName} replaces={prepared.replaces} />
          <RecreateQuestion prepared={prepared} />
          <PaperCard />
          <OtherTabs opened={opened} request={request} />
          <Collecting />
        </>
      ) : null}
    </>
  );
}

/** Forms and answers weigh too much for the first load, and most look at the summary only. */
const CollectCards = lazy(async () => ({ default: (await import('./collect/CollectCards')).CollectCards }));

function Collecting() {
  const { pane, state, say } = usePane();
  const [isOpen, setOpen] = useState(false);
  if (!pane.host.readBooks) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('collect.open')}</summary>
      {isOpen || state.collected !== null ? (
        <Suspense>
          <CollectCards />
        </Suspense>
      ) : null}
    </details>
  );
}

function Headline({ text }: { readonly text: string }) {
  const { pane, say } = usePane();
  const [perUnit, setPerUnit] = useState(false);
  return (
    <>
      <p className="td-headline">{text}</p>
      <div className="td-row">
        <Button size="small" onClick={() => void copyHeadlineAction(pane)}>
          {say('summary.copy')}
        </Button>
        <Button size="small" onClick={() => void copyReportAction(pane, perUnit)}>
          {say('summary.copy.report')}
        </Button>
      </div>
      <Checkbox
        checked={perUnit}
        label={say('summary.copy.per-unit')}
        onChange={(_, { checked }) => setPerUnit(checked === true)}
      />
    </>
  );
}

function WriteQuestion({ tabName, replaces }: { readonly tabName: string; readonly replaces: string | null }) {
  const { pane, state, say } = usePane();
  return (
    <div className="td-card">
      <p>
        {replaces === null
          ? say('pane.summary.will-add', { tab: tabName })
          : say('pane.summary.will-replace', { tab: replaces })}
      </p>
      <Checkbox
        checked={state.valuesOnly}
        label={say('summary.values-only')}
        onChange={(_, { checked }) => pane.dispatch({ type: 'values-only-chosen', valuesOnly: checked === true })}
      />
      <WriteNotes />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void writeSummaryAction(pane)}
        >
          {say('pane.summary.write')}
        </Button>
      </div>
    </div>
  );
}

function StaleMessage({ summary }: { readonly summary: StandingSummary }) {
  const { pane, state, say } = usePane();
  const period = parsePeriod(summary.period);
  const again = () => {
    if (!period) return;
    // The calendar chosen may lack the period of that tab.
    const chosen = state.request?.calendar ?? 'calendar';
    const calendar = periodWindow(period, chosen) === null ? 'calendar' : chosen;
    void chooseRequestAction(pane, { period, calendar, asOf: defaultAsOf(period, calendar, pane.host.now().date) });
  };
  return (
    <Message
      tone="warning"
      actions={
        period ? (
          <Button size="small" disabledFocusable={state.work !== null} onClick={again}>
            {say('pane.summary.stale.again')}
          </Button>
        ) : undefined
      }
    >
      {say('pane.summary.stale', { tab: summary.sheet })}
    </Message>
  );
}
