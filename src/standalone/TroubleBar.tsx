import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { refusalSentence } from '../app/sentences';
import { sayAsData } from '../messages/say';
import type { Say } from '../messages/say';
import { problemDetails } from '../pane/actions/frame';
import type { PaneHost } from '../pane/host';
import type { Trouble } from './useBook';

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly host: PaneHost;
  readonly say: Say;
  readonly onClose: () => void;
}

/** What did not work, in one sentence with the next step; refusals and bugs can be copied for support. */
export function TroubleBar({ trouble, host, say, onClose }: TroubleBarProps) {
  const [copied, setCopied] = useState('');
  const sentence =
    trouble.kind === 'sentence'
      ? sayAsData(say, trouble.code, trouble.params)
      : trouble.kind === 'refusal'
        ? refusalSentence(trouble.refusal, say)
        : say('page.bug');
  const copy = async () => {
    if (trouble.kind === 'sentence') return;
    const details = problemDetails(trouble, host.program);
    const done = await host.copyText(details);
    setCopied(done ? say('page.trouble.copied') : say('page.trouble.copy-failed', { details }));
  };
  return (
    <div className="pg-notice pg-trouble">
      <p role="alert">{sentence}</p>
      {trouble.kind === 'sentence' ? null : (
        <Button size="small" title={say('page.trouble.copy-hint')} onClick={() => void copy()}>
          {say('page.trouble.copy')}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onClose}>
        {say('page.trouble.close')}
      </Button>
      <p role="status" className={copied ? undefined : 'td-hidden'}>
        {copied}
      </p>
    </div>
  );
}
