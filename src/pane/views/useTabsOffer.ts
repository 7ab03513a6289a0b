import { useEffect, useMemo, useRef } from 'react';
import { isWithoutResults } from '../../app/summary/planOnly';
import { placedNumbers } from '../../app/summary/placedNumbers';
import { previewTabs } from '../../app/summary/previewTabs';
import type { TabsOffer } from '../host';
import { usePane } from '../pane';

/** Keeps the place beside the pane told which tabs of "Tổng hợp" can be looked at before they are written. */
export function useTabsOffer(): void {
  const { pane, state } = usePane();
  const { view, opened, prepared, keptEdits, valuesOnly, asWritten, language, work } = state;
  // The front end makes its part anew whenever it draws: what is offered must not depend on that.
  const now = useRef(pane);
  useEffect(() => {
    now.current = pane;
  });
  const isWanted = view === 'summary' && opened !== null && !asWritten;
  const tabs = useMemo<TabsOffer | null>(() => {
    if (!isWanted || prepared === null) return null;
    return {
      sheets: prepared.sheets,
      // Of a plan without any result there is little to see yet.
      atOnce: !isWithoutResults(opened),
      language,
      make: (runner) => {
        const { say, host } = now.current;
        const choices = { kept: keptEdits, valuesOnly };
        return previewTabs({ say, now: host.now(), runner }, opened, prepared, choices);
      },
      numbers: (report) =>
        placedNumbers(report, prepared, now.current.say).map(({ row, column, choice }) => ({
          row,
          column,
          open: () => now.current.dispatch({ type: 'number-chosen', behind: choice }),
        })),
    };
  }, [isWanted, opened, prepared, keptEdits, valuesOnly, language]);
  const offered = useRef<TabsOffer | null>(null);
  const isBusy = work !== null;
  useEffect(() => {
    const { preview } = now.current.host;
    if (preview === undefined) return;
    if (!isWanted || (!isBusy && tabs === null)) preview.offer((offered.current = null));
    else if (!isBusy) preview.offer((offered.current = tabs));
    // What is read anew is not counted yet: figures of one reading do not go with tasks of another.
    else if (tabs !== offered.current) preview.offer('soon');
  }, [isWanted, isBusy, tabs]);
  useEffect(() => () => now.current.host.preview?.offer(null), []);
}
