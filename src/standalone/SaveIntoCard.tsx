import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Say } from '../messages/say';
import { isUnchanged } from './files/changedParts';
import type { ChangedParts } from './files/changedParts';

interface SaveIntoCardProps {
  readonly file: string;
  readonly parts: ChangedParts;
  /** Name of the copy that is made first. */
  readonly copy: string;
  readonly withFolder: boolean;
  readonly busy: boolean;
  readonly say: Say;
  readonly onFolder: () => void;
  readonly onDownload: () => void;
  readonly onBack: () => void;
}

/** What will be written into the open file, and where the copy of the old one goes; nothing is written before a choice. */
export function SaveIntoCard(props: SaveIntoCardProps) {
  const { file, parts, copy, withFolder, busy, say, onFolder, onDownload, onBack } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const nothing = isUnchanged(parts);
  return (
    <section className="pg-notice pg-ask" aria-labelledby="pg-into">
      <h2 id="pg-into" ref={title} tabIndex={-1}>
        {say('page.into.ask', { file })}
      </h2>
      {nothing ? (
        <p>{say('page.into.nothing')}</p>
      ) : (
        <>
          <p>{say('page.into.what', { what: whatChanges(parts, say) })}</p>
          <p>{say('page.into.copy', { copy })}</p>
          <p className="td-quiet">{say(withFolder ? 'page.into.where' : 'page.into.where-download')}</p>
        </>
      )}
      <div className="pg-row">
        {nothing || !withFolder ? null : (
          <Button appearance="primary" disabledFocusable={busy} onClick={onFolder}>
            {say('page.into.folder')}
          </Button>
        )}
        {nothing ? null : (
          <Button appearance={withFolder ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={onDownload}>
            {say('page.into.download')}
          </Button>
        )}
        <Button appearance="subtle" onClick={onBack}>
          {say('page.into.back')}
        </Button>
      </div>
    </section>
  );
}

/** Names the parts that differ: sheets, cells, settings. */
export function whatChanges({ sheets, cells, settings }: ChangedParts, say: Say): string {
  return [
    ...(sheets.length > 0 ? [say('page.into.sheets', { sheets: sheets.map((name) => `“${name}”`).join(', ') })] : []),
    ...(cells > 0 ? [say('page.into.cells', { count: cells })] : []),
    ...(settings ? [say('page.into.settings')] : []),
  ].join('; ');
}
