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
  const answers = answersToWrite(state);
  const count = answers.length;
  const changing = answers.filter(({ cells }) => cells.some(({ from, to }) => from !== '' && from !== to)).length;
  const will = changing === 0 ? say('collect.will', { count }) : say('collect.will.changing', { count, changing });
  return (
    <section className="td-deed" aria-label={say('collect.bar')}>
      <p>{count === 0 ? say('collect.will.none') : will}</p>
      {saving === undefined ? <WriteNotes /> : null}
      <div className="td-row">
        <Button
          appearance={count === 0 ? 'secondary' : 'primary'}
          disabledFocusable={work !== null}
          onClick={() => void writeAnswersAction(pane)}
        >
          {say('collect.write')}
        </Button>
        <SaveButton isNext={count === 0} />
      </div>
    </section>
  );
}
