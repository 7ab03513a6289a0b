import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { usePane } from '../../pane';

export interface RowAction {
  readonly key: string;
  /** What stands on the button. */
  readonly text: string;
  /** Its whole name, for those who do not see the row. */
  readonly name: string;
  readonly run: () => void;
  readonly primary?: boolean;
  /** It opens and closes something. */
  readonly expanded?: boolean;
}

interface ActionBarProps {
  /** What the row is about, in one sentence. */
  readonly label: string;
  readonly actions: readonly RowAction[];
}

/** The buttons of one row: one stop of the Tab key, left and right between them. */
export function ActionBar({ label, actions }: ActionBarProps) {
  const { state } = usePane();
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, actions.length - 1);
  const busy = state.work !== null;
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? actions.length - 1 : active + (step ?? 0);
    if (next === active || next < 0 || next >= actions.length) return;
    event.preventDefault();
    setChosen(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className="td-row" role="toolbar" aria-label={label} onKeyDown={move}>
      {actions.map(({ key, text, name, run, primary, expanded }, index) => (
        <Button
          key={key}
          size="small"
          appearance={primary === true ? 'primary' : 'secondary'}
          aria-label={name}
          aria-expanded={expanded}
          tabIndex={index === active ? 0 : -1}
          data-stop={index === active ? '' : undefined}
          disabledFocusable={busy}
          onFocus={() => setChosen(index)}
          onClick={run}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
