import { Button, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../pane';

/** Where long work stands, and the button that stops it; shown only when the work takes noticeably long. */
export function WorkBar() {
  const { state, say } = usePane();
  const { work } = state;
  if (!work?.shown) return null;
  const { stage, sheet, done } = work;
  const text =
    stage === null
      ? say('pane.work')
      : stage === 'read' && sheet !== null
        ? say('pane.work.read-sheet', { sheet })
        : say(`pane.work.${stage}`);
  return (
    <div className="td-stack">
      <p role="status">{text}</p>
      <ProgressBar aria-label={text} {...(done === null ? {} : { value: done })} />
      <div>
        <Button size="small" onClick={work.stop}>
          {say('pane.work.cancel')}
        </Button>
      </div>
    </div>
  );
}
