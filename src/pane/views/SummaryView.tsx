import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { periodWindow } from '../../app/summary/calendars';
import { parsePeriod } from '../../app/period';
import { isWithoutResults } from '../../app/summary/planOnly';
import { figureNotes } from '../../app/summary/figureNotes';
import { summaryNotes } from '../../app/summary/summaryNotes';
import { defaultAsOf } from '../../app/summary/summarise';
import type { PreparedSummary, SummaryRequest } from '../../app/summary/summarise';
import type { OpenedPlan, StandingSummary } from '../../app/open/openPlan';
import { chooseRequestAction, summaryText } from '../actions/summary';
import { usePane } from '../pane';
import { Behind } from './Behind';
import { CopyButton } from './CopyButton';
import { Fold } from './Fold';
import { Found } from './Found';
import { Message } from './Message';
import { RequestForm } from './RequestForm';
import { SummaryTable, WholeTable } from './SummaryTable';
import { CalendarField } from './summary/CalendarField';
import { HandEdits } from './summary/HandEdits';
import { KeyFigures } from './summary/KeyFigures';
import { numberId } from './summary/NumberButton';
import { OpenMatters } from './summary/OpenMatters';
import { OtherTabs } from './summary/OtherTabs';
import { PaperCard } from './summary/PaperCard';
import { PlanOnly } from './summary/PlanOnly';
import { RecreateQuestion } from './summary/RecreateQuestion';
import { ResultColumns } from './summary/ResultColumns';
import { SummaryBar } from './summary/SummaryBar';
import { SummaryChart } from './summary/SummaryChart';
import { TasksBehind } from './summary/TasksBehind';

/** The result of "Tổng hợp": what is open, the figures and the tasks behind them; below, always in sight, writing. */
export function SummaryView() {
  const { state, say } = usePane();
  const { opened, request, prepared, changed, behind } = state;
  useWayBack();
  if (!opened || !request) return <Found />;
  const stale = opened.summaries.filter((summary) => summary.stale);
  return (
    <>
      {stale.map((summary) => (
        <StaleMessage key={summary.sheet} summary={summary} />
      ))}
      <RequestForm request={request} years={opened.plan.years} />
      <CalendarField opened={opened} request={request} />
      {changed ? <Message tone="warning">{say('pane.summary.changed')}</Message> : null}
      {prepared === null ? (
        <>
          <Found />
          <ResultColumns opened={opened} />
        </>
      ) : behind !== null ? (
        <>
          <TasksBehind opened={opened} prepared={prepared} choice={behind} />
          <SummaryBar prepared={prepared} withoutResults={isWithoutResults(opened)} />
        </>
      ) : (
        <Figures opened={opened} request={request} prepared={prepared} />
      )}
    </>
  );
}

interface FiguresProps {
  readonly opened: OpenedPlan;
  readonly request: SummaryRequest;
  readonly prepared: PreparedSummary;
}

/** What is decided by is first; what is asked for now and then is folded below. */
function Figures({ opened, request, prepared }: FiguresProps) {
  const { say } = usePane();
  const withoutResults = isWithoutResults(opened);
  return (
    <>
      <OpenMatters />
      {withoutResults ? (
        <PlanOnly opened={opened} prepared={prepared} />
      ) : (
        <>
          <Headline prepared={prepared} />
          <KeyFigures prepared={prepared} />
          <SummaryTable prepared={prepared} />
        </>
      )}
      <Behind>
        <Notes opened={opened} prepared={prepared} />
        {prepared.replaces === null ? null : <HandEdits tab={prepared.replaces} />}
        {withoutResults ? null : (
          <>
            <Fold title={say('summary.chart')}>
              <SummaryChart prepared={prepared} />
            </Fold>
            <Fold title={say('pane.summary.columns')}>
              <WholeTable prepared={prepared} />
            </Fold>
            <ReportTexts />
          </>
        )}
        <OtherTabs opened={opened} request={request} />
        <WriteOptions prepared={prepared} />
        {withoutResults ? null : <ResultColumns opened={opened} />}
        <Found />
      </Behind>
      <SummaryBar prepared={prepared} withoutResults={withoutResults} />
    </>
  );
}

function Headline({ prepared }: { readonly prepared: PreparedSummary }) {
  const { pane, say } = usePane();
  return (
    <div className="td-stack">
      <p className="td-headline">{prepared.headline}</p>
      <CopyButton text={() => summaryText(pane, 'headline')}>{say('summary.copy')}</CopyButton>
    </div>
  );
}

/** What a reader of the figures must know: of the figures here, then in the words of the tab. */
function Notes({ opened, prepared }: { readonly opened: OpenedPlan; readonly prepared: PreparedSummary }) {
  const { pane, say } = usePane();
  const today = pane.host.now().date;
  const notes = [...figureNotes(opened, prepared, say), ...summaryNotes(opened, prepared, say, today)];
  if (notes.length === 0) return null;
  return (
    <ul className="td-quiet td-stack">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** Texts to copy into a report, and where the front end can hand out files the report itself. */
function ReportTexts() {
  const { pane, say } = usePane();
  const [perUnit, setPerUnit] = useState(false);
  return (
    <Fold title={say(pane.host.savePaper === undefined ? 'summary.text' : 'summary.text.papers')}>
      <Checkbox
        checked={perUnit}
        label={say('summary.copy.per-unit')}
        onChange={(_, { checked }) => setPerUnit(checked === true)}
      />
      <CopyButton text={() => summaryText(pane, perUnit ? 'report-per-unit' : 'report')}>
        {say('summary.copy.report')}
      </CopyButton>
      <PaperCard />
    </Fold>
  );
}

function WriteOptions({ prepared }: { readonly prepared: PreparedSummary }) {
  const { pane, state, say } = usePane();
  return (
    <Fold title={say('summary.options')}>
      <Checkbox
        checked={state.valuesOnly}
        label={say('summary.values-only')}
        onChange={(_, { checked }) => pane.dispatch({ type: 'values-only-chosen', valuesOnly: checked === true })}
      />
      <RecreateQuestion prepared={prepared} />
    </Fold>
  );
}

/** When the list behind a number is left, the keyboard goes back to that number. */
function useWayBack(): void {
  const { behind } = usePane().state;
  const before = useRef(behind);
  useEffect(() => {
    const left = before.current;
    before.current = behind;
    if (left === null || behind !== null) return;
    const id = numberId(left.row, left.figure);
    const numbers = [...document.querySelectorAll<HTMLElement>('main [data-number]')];
    numbers.find(({ dataset }) => dataset['number'] === id)?.focus();
  }, [behind]);
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
