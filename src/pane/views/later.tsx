import { useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { usePane } from '../pane';
import type { Problem } from '../state/state';
import { problemOf } from '../work/runWork';

interface FetchedProps<Props> {
  /** What the part is drawn with. */
  readonly part: Props;
  /** Told why the part does not come. */
  readonly onFail: (problem: Problem) => void;
}

/**
 * Makes a part that is fetched when it is first shown. What does not come (the network is gone, or a new version has taken
 * the place of this one) is told, and fetched again when the part is shown again; a part that has come is there at once.
 */
export function fetched<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<FetchedProps<Props>> {
  let come: ComponentType<Props> | null = null;
  return function Fetched({ part, onFail }) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => come);
    const fail = useRef(onFail);
    useEffect(() => {
      fail.current = onFail;
    });
    useEffect(() => {
      if (come !== null) return undefined;
      let shown = true;
      fetch().then(
        (arrived) => {
          come = arrived;
          if (shown) setPart(() => arrived);
        },
        (error: unknown) => {
          if (shown) fail.current(problemOf(error));
        },
      );
      return () => {
        shown = false;
      };
    }, []);
    return Part === null ? null : <Part {...part} />;
  };
}

/** Makes a part of the pane that is fetched when it is first shown; what does not come is told as failed work is. */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = fetched(fetch);
  return function Later(props: Props) {
    const { pane } = usePane();
    return <Part part={props} onFail={(problem) => pane.dispatch({ type: 'failed', problem })} />;
  };
}
