import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { SeverityIcon } from './SeverityIcon';

interface MessageProps {
  readonly tone: 'error' | 'warning' | 'success';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Puts it away, by a button in its corner; without it the message stays. */
  readonly close?: { readonly name: string; readonly run: () => void };
}

/** A sentence that stands out, with what can be done about it below. */
export function Message({ tone, children, actions, close }: MessageProps) {
  return (
    <div className={`td-message td-message-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <p>
        <SeverityIcon severity={tone} />
        {children}
      </p>
      {actions === undefined ? null : <div className="td-row">{actions}</div>}
      {close === undefined ? null : (
        <Button
          size="small"
          appearance="subtle"
          className="td-message-close"
          icon={<Dismiss16Regular />}
          aria-label={close.name}
          title={close.name}
          onClick={close.run}
        />
      )}
    </div>
  );
}
