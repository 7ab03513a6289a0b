import { Button } from '@fluentui/react-components';
import { parsePeriod } from '../../app/period';
import { defaultAsOf } from '../../app/summarise';
import type { StandingSummary } from '../../app/openPlan';
import { chooseRequestAction } from '../actions/chooseRequest';
import { writeSummaryAction } from '../actions/writeSummary';
import { usePane } from '../pane';
import { Found } from './Found';
import { Message } from './Message';
import { RequestForm } from './RequestForm';
import { SummaryTable } from './SummaryTable';
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
      <RequestForm request={request} years={opened.plan.years} />
      {changed ? <Message tone="warning">{say('pane.summary.changed')}</Message> : null}
      {prepared ? (
        <>
          <p className="td-headline">{prepared.headline}</p>
          <SummaryTable prepared={prepared} />
          <WriteQuestion tabName={prepared.tabName} replaces={prepared.replaces} />
        </>
      ) : null}
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
    void chooseRequestAction(pane, { period, asOf: defaultAsOf(period, 'calendar', pane.host.now().date) });
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
