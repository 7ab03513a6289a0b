import type { ReactNode } from 'react';
import { SeverityIcon } from './SeverityIcon';

interface MessageProps {
  readonly tone: 'error' | 'warning' | 'success';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that stands out, with what can be done about it below. */
export function Message({ tone, children, actions }: MessageProps) {
  return (
    <div className={`td-message td-message-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <p>
        <SeverityIcon severity={tone} />
        {children}
      </p>
      {actions === undefined ? null : <div className="td-row">{actions}</div>}
    </div>
  );
}
