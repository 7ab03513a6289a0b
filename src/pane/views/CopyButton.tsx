import { Button } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import type { Say } from '../../messages/say';
import type { PaneHost } from '../host';
import { usePane } from '../pane';
import { Message } from './Message';

/** For so long the button says that it has copied. */
const SAID_MS = 3000;

interface CopyButtonProps {
  /** What stands on the button. */
  readonly children: string;
  /** Returns what is copied. */
  readonly text: () => string;
  /** What is to be known before it is copied. */
  readonly hint?: string;
}

/** Copies a text of the pane. */
export function CopyButton(props: CopyButtonProps) {
  const { pane, say } = usePane();
  return (
    <CopyButtonOf {...props} host={pane.host} say={say} onSaid={(text) => pane.dispatch({ type: 'said', text })} />
  );
}

interface CopyButtonOfProps extends CopyButtonProps {
  readonly host: Pick<PaneHost, 'copyText'>;
  readonly say: Say;
  /** Told what a screen reader shall say. */
  readonly onSaid: (text: string) => void;
}

/** Copies a text and says so on itself; where the surroundings forbid it, the text is shown and selected. */
export function CopyButtonOf({ children, text, hint, host, say, onSaid }: CopyButtonOfProps) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const wanted = text();
    const done = await host.copyText(wanted);
    setCopied(done);
    setRefused(done ? null : wanted);
    onSaid(say(done ? 'pane.copied.said' : 'pane.copy-failed'));
  };
  return (
    <>
      <div>
        <Button
          size="small"
          icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
          title={hint}
          onClick={() => void copy()}
        >
          {copied ? say('pane.copied') : children}
        </Button>
      </div>
      {refused === null ? null : (
        <Message tone="warning">
          {say('pane.copy-failed')}
          <SelectedText text={refused} label={say('pane.copy-failed.text')} />
        </Message>
      )}
    </>
  );
}

function SelectedText({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return <textarea ref={field} className="td-copied" readOnly rows={4} value={text} aria-label={label} />;
}
