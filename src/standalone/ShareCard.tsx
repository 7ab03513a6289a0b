import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Say } from '../messages/say';

interface ShareCardProps {
  readonly say: Say;
  readonly onWhole: () => void;
  readonly onTabs: () => void;
  readonly onBack: () => void;
}

/** Bản gửi: what a copy for others holds, and which of the two is wanted. The open workbook stays as it is. */
export function ShareCard({ say, onWhole, onTabs, onBack }: ShareCardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="pg-notice pg-ask" aria-labelledby="pg-share">
      <h2 id="pg-share" ref={title} tabIndex={-1}>
        {say('share.ask')}
      </h2>
      <p>{say('share.what')}</p>
      <div className="pg-row">
        <Button appearance="primary" onClick={onWhole}>
          {say('share.whole')}
        </Button>
        <Button onClick={onTabs}>{say('share.tabs')}</Button>
        <Button appearance="subtle" onClick={onBack}>
          {say('page.into.back')}
        </Button>
      </div>
    </section>
  );
}
