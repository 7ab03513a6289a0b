import { useEffect, useState } from 'react';
import type { Say } from '../messages/say';
import type { PreviewPlace, TabsOffer } from '../pane/host';
import type { Problem } from '../pane/state/state';
import { createPaneRunner } from '../pane/work/paneRunner';
import { problemOf } from '../pane/work/runWork';
import { placeKey } from './gridLayout';
import type { DrawnTabs } from './openBook';
import type { Shown } from './useBook';

export type PreviewTab = keyof DrawnTabs;

/** Tabs that are not written yet, beside the sheets of the book. */
export interface Preview {
  /** What the tabs will be called. */
  readonly names: Readonly<Record<PreviewTab, string>>;
  /** Which of them is looked at; null while a sheet of the book is. */
  readonly looked: PreviewTab | null;
  /** As they were drawn last; null before that. */
  readonly drawn: DrawnTabs | null;
  /** What opens the tasks behind numbers of the report as it was drawn, by `placeKey`. */
  readonly numbers: ReadonlyMap<string, () => void>;
  /** What is shown is made anew. */
  readonly isBusy: boolean;
  readonly look: (tab: PreviewTab | null) => void;
  /** Goes back to the book, and does not come by itself again. */
  readonly close: () => void;
}

export interface PreviewInHand {
  /** Null while there is nothing to be previewed. */
  readonly shown: Preview | null;
  /** For the pane. */
  readonly place: PreviewPlace;
  /** Looks at the book again. */
  readonly leave: () => void;
}

interface Held {
  readonly tabs: TabsOffer | null;
  /** Other tabs are on their way. */
  readonly isSoon: boolean;
  readonly looked: PreviewTab | null;
  /** Somebody has closed it. */
  readonly isClosed: boolean;
  readonly drawn: {
    readonly of: TabsOffer;
    readonly tabs: DrawnTabs;
    readonly numbers: Preview['numbers'];
  } | null;
}

const NO_NUMBERS: Preview['numbers'] = new Map();

const NOTHING: Held = { tabs: null, isSoon: false, looked: null, isClosed: false, drawn: null };

/** Returns what is held after an offer: a first one may be looked at, a later one leaves the eyes where they are. */
function afterOffer(held: Held, offer: TabsOffer | 'soon' | null): Held {
  if (offer === 'soon') return { ...held, isSoon: held.tabs !== null };
  if (offer === null) return { ...NOTHING, isClosed: held.isClosed };
  const isFirst = held.tabs === null;
  const first = offer.atOnce && !held.isClosed ? 'report' : null;
  return { ...held, tabs: offer, isSoon: false, looked: isFirst ? first : held.looked };
}

/**
 * Holds the tabs that "Tổng hợp" would write, drawn when somebody looks at them.
 * @param fail is told why they cannot be drawn
 */
export function usePreview(shown: Shown | null, say: Say, fail: (problem: Problem) => void): PreviewInHand {
  const book = shown?.book ?? null;
  // A jump to a cell of the book shows the book.
  const jumped = shown?.target ?? null;
  const [held, hold] = useState<Held>(NOTHING);
  const [lastJump, setLastJump] = useState(jumped);
  if (jumped !== lastJump) {
    setLastJump(jumped);
    if (jumped !== null && held.looked !== null) hold({ ...held, looked: null });
  }
  const { tabs, looked, drawn, isSoon } = held;
  const isDue = book !== null && tabs !== null && looked !== null && !isSoon && drawn?.of !== tabs;
  useEffect(() => {
    if (!isDue) return undefined;
    const abort = new AbortController();
    const giveUp = (problem: Problem) => {
      if (abort.signal.aborted) return;
      hold((before) => ({ ...before, looked: null }));
      fail(problem);
    };
    const draw = async () => {
      const runner = createPaneRunner(() => undefined, abort.signal);
      const made = await tabs.make(runner);
      const outcome = made.ok ? await book.drawTabs(made.value, say('page.formula-without-value'), runner) : made;
      if (!outcome.ok) giveUp({ kind: 'refusal', refusal: outcome.refusal });
      else if (!abort.signal.aborted) {
        const { report } = outcome.value;
        const numbers = new Map(
          tabs.numbers(report.sheet).map(({ row, column, open }) => [placeKey(row, column), open]),
        );
        hold((before) => ({ ...before, drawn: { of: tabs, tabs: outcome.value, numbers } }));
      }
    };
    draw().catch((error: unknown) => giveUp(problemOf(error)));
    return () => abort.abort();
    // A sentence that sounds otherwise or another listener is no reason to draw anew: the tabs tell their language.
  }, [isDue, tabs, book]);
  return {
    shown: tabs && {
      names: { report: tabs.sheets[0], list: tabs.sheets[1] },
      looked,
      drawn: drawn?.tabs ?? null,
      // Of figures that are counted anew nothing is behind the numbers any more.
      numbers: drawn?.of === tabs ? drawn.numbers : NO_NUMBERS,
      isBusy: isSoon || isDue,
      look: (tab) => hold((before) => ({ ...before, looked: tab })),
      close: () => hold((before) => ({ ...before, looked: null, isClosed: true })),
    },
    place: {
      offer: (offer) => hold((before) => afterOffer(before, offer)),
      shown: looked !== null,
      show: () => hold((before) => ({ ...before, looked: before.tabs && 'report', isClosed: false })),
    },
    leave: () => hold((before) => ({ ...before, looked: null })),
  };
}
