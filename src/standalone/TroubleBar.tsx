import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { refusalSentence } from '../app/sentences';
import { sayAsData } from '../messages/say';
import type { Say } from '../messages/say';
import { problemDetails } from '../pane/actions/frame';
import type { PaneHost } from '../pane/host';
import { CopyButtonOf } from '../pane/views/CopyButton';
import type { Trouble } from './useBook';

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly host: PaneHost;
  readonly say: Say;
  readonly onClose: () => void;
}

/** What did not work, in one sentence with the next step; refusals and bugs can be copied for support. */
export function TroubleBar({ trouble, host, say, onClose }: TroubleBarProps) {
  const [said, setSaid] = useState('');
  const sentence =
    trouble.kind === 'sentence'
      ? sayAsData(say, trouble.code, trouble.params)
      : trouble.kind === 'refusal'
        ? refusalSentence(trouble.refusal, say)
        : say('page.bug');
  return (
    <div className="pg-notice pg-trouble">
      <p role="alert">{sentence}</p>
      {trouble.kind === 'sentence' ? null : (
        <CopyButtonOf
          host={host}
          say={say}
          onSaid={setSaid}
          hint={say('page.trouble.copy-hint')}
          text={() => problemDetails(trouble, host.program)}
        >
          {say('page.trouble.copy')}
        </CopyButtonOf>
      )}
      <Button size="small" appearance="subtle" onClick={onClose}>
        {say('page.trouble.close')}
      </Button>
      <p role="status" className="td-hidden">
        {said}
      </p>
    </div>
  );
}
