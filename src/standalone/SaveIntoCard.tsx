import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Say } from '../messages/say';
import { isUnchanged } from './files/changedParts';
import type { ChangedParts } from './files/changedParts';

/** The button that asks. */
export const SAVE_ID = 'pg-save';

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
  readonly onNew: () => void;
  readonly onBack: () => void;
}

/**
 * What will be written into the open file, and where the copy of the old one goes; nothing is written before a choice. The
 * copy goes to the downloads, which works wherever the file lies; a folder that the browser lets be chosen is the other way.
 */
export function SaveIntoCard(props: SaveIntoCardProps) {
  const { file, parts, copy, withFolder, busy, say, onFolder, onDownload, onNew, onBack } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    // The question goes with its buttons: the keyboard goes on with what it came from.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById(SAVE_ID)?.focus();
      });
    };
  }, []);
  const nothing = isUnchanged(parts);
  return (
    <section className="pg-notice pg-ask" aria-labelledby="pg-into">
      <h2 id="pg-into" ref={title} tabIndex={-1}>
        {say('page.into.ask', { file })}
      </h2>
      {nothing ? (
        <p>{say('page.into.nothing')}</p>
      ) : (
        <p>
          {say('page.into.what', { what: whatChanges(parts, say) })} {say('page.into.copy', { copy })}
        </p>
      )}
      <div className="pg-row">
        {nothing ? null : (
          <Button appearance="primary" disabledFocusable={busy} onClick={onDownload}>
            {say('page.into.go')}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onNew}>
          {say('page.save.new')}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {say('page.into.back')}
        </Button>
        {nothing || !withFolder ? null : (
          <Link as="button" disabledFocusable={busy} onClick={onFolder}>
            {say('page.into.folder')}
          </Link>
        )}
      </div>
    </section>
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** Names the parts that differ: sheets, cells, settings. */
export function whatChanges({ sheets, gone, cells, settings }: ChangedParts, say: Say): string {
  return [
    ...(sheets.length > 0 ? [say('page.into.sheets', { sheets: quoted(sheets) })] : []),
    ...(gone.length > 0 ? [say('page.into.gone', { sheets: quoted(gone) })] : []),
    ...(cells > 0 ? [say('page.into.cells', { count: cells })] : []),
    ...(settings ? [say('page.into.settings')] : []),
  ].join('; ');
}
