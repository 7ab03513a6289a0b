import { Button } from '@fluentui/react-components';
import { checkPlanAction } from '../actions/check';
import { closeFirstRun } from '../actions/frame';
import { usePane } from '../pane';

/** What the two buttons do, once, for a person who has never seen the pane. */
export function FirstRunCard() {
  const { pane, state, say } = usePane();
  return (
    <section className="td-card" aria-labelledby="td-first">
      <h2 id="td-first">{say('pane.first.title')}</h2>
      <p>{say('pane.first.check')}</p>
      <p>{say('pane.first.summarise')}</p>
      <div className="td-row">
        <Button disabledFocusable={state.work !== null} onClick={() => void checkPlanAction(pane)}>
          {say('pane.first.go')}
        </Button>
        <Button appearance="subtle" onClick={() => closeFirstRun(pane)}>
          {say('pane.first.skip')}
        </Button>
      </div>
    </section>
  );
}
