import { Button } from '@fluentui/react-components';
import { savePaperAction } from '../../actions/summary';
import { usePane } from '../../pane';

/** The report of the period as a Word document, where the front end can hand out files. */
export function PaperCard() {
  const { pane, state, say } = usePane();
  if (!pane.host.savePaper) return null;
  return (
    <div className="td-card">
      <p>{say('paper.explained')}</p>
      <div>
        <Button disabledFocusable={state.work !== null} onClick={() => void savePaperAction(pane)}>
          {say('paper.save')}
        </Button>
      </div>
    </div>
  );
}
