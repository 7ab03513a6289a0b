import { Button } from '@fluentui/react-components';
import { checkPlanAction } from '../actions/check';
import { showCatalogueAction } from '../actions/showCatalogue';
import { showCollectAction } from '../actions/showCollect';
import { showSummaryAction } from '../actions/summary';
import { usePane } from '../pane';
import type { PaneState } from '../state/state';

/** The main buttons. They do their work each time; the one whose result is shown is marked. */
export function MainButtons() {
  const { pane, state, say } = usePane();
  const busy = state.work !== null;
  const look = (view: Exclude<PaneState['view'], 'start'>) =>
    ({
      size: 'large',
      appearance:
        state.view === view || (state.view === 'start' && (view === 'check' || view === 'summary'))
          ? 'primary'
          : 'outline',
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
      {pane.host.readBooks ? (
        <Button {...look('collect')} title={say('collect.tab.hint')} onClick={() => void showCollectAction(pane)}>
          {say('collect.tab')}
        </Button>
      ) : null}
      <Button {...look('catalogue')} title={say('catalogue.tab.hint')} onClick={() => void showCatalogueAction(pane)}>
        {say('catalogue.tab')}
      </Button>
    </div>
  );
}
