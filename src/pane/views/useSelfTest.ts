import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { SelfTestViewProps } from '../host';
import { usePane } from '../pane';
import { problemOf } from '../work/runWork';

/** What a person can open at the foot of the pane, and what is open there. */
export interface SelfTestAtFoot {
  /** Opens the self-test; null where none is offered. */
  readonly open: (() => void) | null;
  readonly view: ComponentType<SelfTestViewProps> | null;
  readonly close: () => void;
}

/** The self-test of the program around: looked for once, fetched when it is opened. */
export function useSelfTest(): SelfTestAtFoot {
  const { pane } = usePane();
  const { selfTest } = pane.host;
  const [offered, setOffered] = useState(false);
  const [view, setView] = useState<{ readonly View: ComponentType<SelfTestViewProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    void selfTest?.offered().then(
      (can) => {
        if (!gone) setOffered(can);
      },
      // Nothing was asked for yet: not to be offered is all that follows.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [selfTest]);
  const open = async (): Promise<void> => {
    try {
      const View = await selfTest?.view();
      if (View !== undefined) setView({ View });
    } catch (error) {
      pane.dispatch({ type: 'failed', problem: problemOf(error) });
    }
  };
  return { open: offered ? () => void open() : null, view: view?.View ?? null, close: () => setView(null) };
}
