import { Button } from '@fluentui/react-components';
import { usePane } from '../pane';

/** Saves the file on the page, and tells that it has something to save; nothing in Excel, which saves by itself. `isNext`: saving is what comes next. */
export function SaveButton({ isNext = false }: { readonly isNext?: boolean }) {
  const { pane, state, say } = usePane();
  const { saving } = pane.host;
  if (saving === undefined) return null;
  return (
    <>
      <Button
        appearance={isNext && saving.unsaved ? 'primary' : 'secondary'}
        disabledFocusable={state.work !== null}
        onClick={saving.save}
      >
        {say('pane.save')}
      </Button>
      {saving.unsaved ? <span className="td-unsaved">{say('pane.unsaved')}</span> : null}
    </>
  );
}
