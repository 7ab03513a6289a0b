import { Button } from '@fluentui/react-components';
import { checkPlanAction } from '../actions/check';
import { showCatalogueAction } from '../actions/showCatalogue';
import { showSummaryAction } from '../actions/summary';
import { usePane } from '../pane';

/** The three main buttons. They do their work each time; the one whose result is shown is marked. */
export function MainButtons() {
  const { pane, state, say } = usePane();
  const busy = state.work !== null;
  const look = (view: 'check' | 'summary' | 'catalogue') =>
    ({
      size: 'large',
      appearance: state.view === view || (state.view === 'start' && view !== 'catalogue') ? 'primary' : 'outline',
      'aria-pressed': state.view === view,
      disabledFocusable: busy,
    }) as const;
  return (
    <div className="td-buttons">
      <Button {...look('check')} title={say('pane.check.hint')} onClick={() => void checkPlanAction(pane)}>
        {say('pane.check')}
      </Button>
      <Button {...look('summary')} title={say('pane.summarise.hint')} onClick={() => void showSummaryAction(pane)}>
        {say('pane.summarise')}
      </Button>
      <Button {...look('catalogue')} title={say('catalogue.tab.hint')} onClick={() => void showCatalogueAction(pane)}>
        {say('catalogue.tab')}
      </Button>
    </div>
  );
}
