import { Button } from '@fluentui/react-components';
import { answersToWrite, writeAnswersAction } from '../../actions/collect';
import { usePane } from '../../pane';
import { SaveButton } from '../SaveButton';
import { WriteNotes } from '../WriteNotes';

/** Always in sight while something was received: what will be written, writing and saving. */
export function CollectBar() {
  const { pane, state, say } = usePane();
  const { collected, work } = state;
  const { saving } = pane.host;
  if (collected === null || collected.answers.length === 0 || collected.lackingColumns.length > 0) return null;
  const count = answersToWrite(state).length;
  return (
    <section className="td-deed" aria-label={say('collect.bar')}>
      <p>{count === 0 ? say('collect.will.none') : say('collect.will', { count })}</p>
      {saving === undefined ? <WriteNotes /> : null}
      <div className="td-row">
        <Button
          appearance={count === 0 ? 'secondary' : 'primary'}
          disabledFocusable={work !== null}
          onClick={() => void writeAnswersAction(pane)}
        >
          {say('collect.write')}
        </Button>
        <SaveButton />
      </div>
    </section>
  );
}
