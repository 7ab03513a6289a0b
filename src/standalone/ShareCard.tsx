import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Say } from '../messages/say';
import { SeverityIcon } from '../pane/views/SeverityIcon';
import type { ShareOptions } from '../workbook/port';

interface ShareCardProps {
  /** Tabs of ours that were written before the plan changed. */
  readonly stale: readonly string[];
  readonly say: Say;
  readonly onShare: (options: ShareOptions) => void;
  readonly onBack: () => void;
}

/** Bản gửi: what a copy for others holds, which of the two is wanted, and what else goes along. The open workbook stays as it is. */
export function ShareCard({ stale, say, onShare, onBack }: ShareCardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [withHidden, setWithHidden] = useState(false);
  const [withComments, setWithComments] = useState(false);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="pg-notice pg-ask" aria-labelledby="pg-share">
      <h2 id="pg-share" ref={title} tabIndex={-1}>
        {say('share.ask')}
      </h2>
      {stale.length === 0 ? null : (
        <p>
          <SeverityIcon severity="warning" />
          <b>{say('share.stale', { sheets: stale.map((sheet) => `'${sheet}'`).join(', ') })}</b>
        </p>
      )}
      <p>{say('share.what')}</p>
      <Checkbox
        label={say('share.with-comments')}
        checked={withComments}
        onChange={(_, { checked }) => setWithComments(checked === true)}
      />
      <Checkbox
        label={say('share.with-hidden')}
        checked={withHidden}
        onChange={(_, { checked }) => setWithHidden(checked === true)}
      />
      <div className="pg-row">
        <Button appearance="primary" onClick={() => onShare({ tabsOnly: false, withHidden, withComments })}>
          {say('share.whole')}
        </Button>
        <Button onClick={() => onShare({ tabsOnly: true, withComments })}>{say('share.tabs')}</Button>
        <Button appearance="subtle" onClick={onBack}>
          {say('page.into.back')}
        </Button>
      </div>
    </section>
  );
}
