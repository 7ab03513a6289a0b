import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { otherTabs } from '../../../app/summary/otherTabs';
import type { OtherTab } from '../../../app/summary/otherTabs';
import type { SummaryRequest } from '../../../app/summary/summarise';
import { writeAgendaAction } from '../../actions/summary';
import { writeBoardAction } from '../../actions/summary';
import { writeEvaluationAction } from '../../actions/summary';
import { writeRemindersAction } from '../../actions/summary';
import { usePane } from '../../pane';
import { Fold } from '../Fold';
import { WriteNotes } from '../WriteNotes';

const WRITE = {
  board: writeBoardAction,
  reminders: writeRemindersAction,
  agenda: writeAgendaAction,
  evaluation: writeEvaluationAction,
} as const;

/** The tabs of ours beside summaries, each with what it is and where it will stand. */
export function OtherTabs({ opened, request }: { readonly opened: OpenedPlan; readonly request: SummaryRequest }) {
  const { say } = usePane();
  return (
    <Fold title={say('summary.others')}>
      <WriteNotes />
      {otherTabs(opened, request.period.year, say).map((tab) => (
        <TabQuestion key={tab.kind} tab={tab} />
      ))}
    </Fold>
  );
}

function TabQuestion({ tab: { kind, title, replaces } }: { readonly tab: OtherTab }) {
  const { pane, state, say } = usePane();
  const id = useId();
  return (
    <div className="td-card">
      <h2>{say(`summary.${kind}`)}</h2>
      <p>{say(`summary.${kind}.explained`)}</p>
      <p id={id} className="td-quiet">
        {replaces === null
          ? say('summary.others.will-add', { tab: title })
          : say('summary.others.will-replace', { tab: replaces })}
      </p>
      <div>
        <Button aria-describedby={id} disabledFocusable={state.work !== null} onClick={() => void WRITE[kind](pane)}>
          {say(`summary.${kind}.write`)}
        </Button>
      </div>
    </div>
  );
}
