import { Button, ProgressBar } from '@fluentui/react-components';
import type { Say } from '../messages/say';
import type { Opening } from './useBook';

interface OpeningBarProps {
  readonly opening: Opening;
  readonly say: Say;
}

/** Where opening a file stands, and the button that stops it. */
export function OpeningBar({ opening, say }: OpeningBarProps) {
  const { file, report, stop } = opening;
  const text =
    report?.sheet === undefined
      ? say('page.opening', { file })
      : say('page.opening-sheet', { file, sheet: report.sheet });
  return (
    <div className="pg-notice">
      <p role="status">{text}</p>
      <ProgressBar aria-label={text} {...(report === null ? {} : { value: report.done })} />
      <Button size="small" onClick={stop}>
        {say('page.opening.stop')}
      </Button>
    </div>
  );
}
