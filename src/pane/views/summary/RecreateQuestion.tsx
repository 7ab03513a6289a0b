import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { canRecreate } from '../../../app/summary/recreateSummary';
import type { PreparedSummary } from '../../../app/summary/summarise';
import { recreateSummaryAction } from '../../actions/summary';
import { usePane } from '../../pane';
import { WriteNotes } from '../WriteNotes';

/** "Làm lại trang tổng hợp từ đầu", where this Excel can and a tab of ours stands: first what will be lost. */
export function RecreateQuestion({ prepared }: { readonly prepared: PreparedSummary }) {
  const { pane, state, say } = usePane();
  const [asking, setAsking] = useState(false);
  if (prepared.replaces === null || !canRecreate(pane.port, prepared)) return null;
  if (!asking) {
    return (
      <div>
        <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
          {say('summary.recreate')}
        </Button>
      </div>
    );
  }
  return (
    <div className="td-card">
      <p>{say('summary.recreate.will', { tab: prepared.replaces })}</p>
      <WriteNotes />
      <div className="td-row">
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            setAsking(false);
            void recreateSummaryAction(pane);
          }}
        >
          {say('summary.recreate.go')}
        </Button>
        {/* What is asked is in the sentence above; the way out has the keyboard first. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <Button appearance="subtle" autoFocus onClick={() => setAsking(false)}>
          {say('pane.write.back')}
        </Button>
      </div>
    </div>
  );
}
