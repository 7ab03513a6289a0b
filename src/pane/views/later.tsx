import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { usePane } from '../pane';
import { problemOf } from '../work/runWork';

/**
 * Makes a part of the pane that is fetched when it is first shown. What does not come (the network is gone, or a new version
 * has taken the place of this one) is told as failed work is, and fetched again when the part is shown again; a part that
 * has come is there at once.
 */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let come: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const { pane } = usePane();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => come);
    useEffect(() => {
      if (come !== null) return undefined;
      let shown = true;
      fetch().then(
        (part) => {
          come = part;
          if (shown) setPart(() => part);
        },
        (error: unknown) => {
          if (shown) pane.dispatch({ type: 'failed', problem: problemOf(error) });
        },
      );
      return () => {
        shown = false;
      };
    }, [pane]);
    return Part === null ? null : <Part {...props} />;
  };
}
