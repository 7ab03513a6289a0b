import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Say } from '../messages/say';
import type { DroppedFile } from './useFileDrop';

interface WhichFileCardProps {
  readonly files: readonly DroppedFile[];
  readonly say: Say;
  readonly onFile: (file: DroppedFile) => void;
  readonly onBack: () => void;
}

/** The question which of several dropped files is wanted: one is open at a time. */
export function WhichFileCard({ files, say, onFile, onBack }: WhichFileCardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="pg-notice pg-ask" aria-labelledby="pg-which">
      <h2 id="pg-which" ref={title} tabIndex={-1}>
        {say('page.which', { count: files.length })}
      </h2>
      <ul className="pg-files">
        {files.map((each, at) => (
          <li key={at}>
            <Button onClick={() => onFile(each)}>{each.file.name}</Button>
          </li>
        ))}
      </ul>
      <Button appearance="subtle" onClick={onBack}>
        {say('page.into.back')}
      </Button>
    </section>
  );
}
