import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Say } from '../messages/say';

interface LeaveCardProps {
  readonly file: string;
  readonly say: Say;
  readonly onGo: () => void;
  readonly onBack: () => void;
}

/** The question before an open workbook with unsaved writes gives way to another one. */
export function LeaveCard({ file, say, onGo, onBack }: LeaveCardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="pg-notice pg-ask" aria-labelledby="pg-leave">
      <h2 id="pg-leave" ref={title} tabIndex={-1}>
        {say('page.leave', { file })}
      </h2>
      <div className="pg-row">
        <Button onClick={onGo}>{say('page.leave.go')}</Button>
        <Button appearance="primary" onClick={onBack}>
          {say('page.leave.back')}
        </Button>
      </div>
    </section>
  );
}
