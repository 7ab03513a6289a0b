import { createContext, useContext } from 'react';
import type { Language, Say } from '../messages/say';
import type { WorkbookPort } from '../workbook/port';
import type { PaneHost } from './host';
import type { PaneEvent, PaneState } from './state/state';

/** What an action has in hand. `state` always gives the state of this moment. */
export interface Pane {
  readonly port: WorkbookPort;
  readonly host: PaneHost;
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  /** Sentences in the language chosen. */
  say: Say;
  sayIn(language: Language): Say;
}

/** What a view has in hand: the pane and the state that it draws. */
export interface PaneView {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly say: Say;
}

export const PaneContext = createContext<PaneView | null>(null);

/** Returns a view the pane that it stands in. */
export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('A view of the pane stands outside it');
  return view;
}
