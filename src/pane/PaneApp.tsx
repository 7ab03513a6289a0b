import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { sayIn } from '../messages/loadLanguage';
import type { Language } from '../messages/say';
import type { WorkbookPort } from '../workbook/port';
import type { PaneHost } from './host';
import { recall } from './browser/memory';
import { PaneContext } from './pane';
import type { Pane } from './pane';
import { initialState, paneReducer } from './state/state';
import type { PaneEvent, PaneState } from './state/state';
import { PANE_STYLES } from './styles';
import { useSurroundingTheme } from './theme';
import { watchWorkbook } from './work/watchWorkbook';
import { PaneBody } from './views/PaneBody';

/** Returns the language chosen before, Vietnamese at first. */
export function languageAtStart(): Language {
  return recall('language') === 'en' ? 'en' : 'vi';
}

export interface PaneAppProps {
  readonly port: WorkbookPort;
  readonly host: PaneHost;
}

/** The pane, the same in Excel and in the page. */
export function PaneApp({ port, host }: PaneAppProps) {
  const theme = useSurroundingTheme(host);
  const [state, redraw] = useReducer(
    (_: PaneState, next: PaneState) => next,
    null,
    () => initialState(languageAtStart(), recall('first-run') === null),
  );
  // Actions run over several events and must see the state of the moment, not that of the last drawing.
  const current = useRef(state);
  const pane = useMemo<Pane>(
    () => ({
      port,
      host,
      state: () => current.current,
      dispatch: (event: PaneEvent) => {
        current.current = paneReducer(current.current, event);
        redraw(current.current);
      },
      say: (code, ...params) => sayIn(current.current.language)(code, ...params),
      sayIn,
    }),
    [port, host],
  );
  // There is nothing to watch before something was read.
  const read = state.opened !== null;
  useEffect(() => (read ? watchWorkbook(pane) : undefined), [pane, read]);
  const view = useMemo(() => ({ pane, state, say: sayIn(state.language) }), [pane, state]);
  return (
    <FluentProvider theme={theme} className="td-provider">
      <style>{PANE_STYLES}</style>
      <PaneContext.Provider value={view}>
        <PaneBody />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
