import { Button } from '@fluentui/react-components';
import { usePane } from '../pane';

/** Saves the file on the page, and tells that it has something to save; nothing in Excel, which saves by itself. */
export function SaveButton() {
  const { pane, state, say } = usePane();
  const { saving } = pane.host;
  if (saving === undefined) return null;
  return (
    <>
      <Button disabledFocusable={state.work !== null} onClick={saving.save}>
        {say('pane.save')}
      </Button>
      {saving.unsaved ? <span className="td-unsaved">{say('pane.unsaved')}</span> : null}
    </>
  );
}
