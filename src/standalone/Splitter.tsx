import { useEffect, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Say } from '../messages/say';
import { recall, remember } from '../pane/browser/memory';

const USUAL = 400;
const LEAST = 320;
/** What is left of the window for the sheet. */
const SHEET = 380;
const STEP = 16;
const FAR = 80;

/** Returns a width for the pane that leaves room for the sheet. Pixels. */
export function paneWidth(wanted: number, window: number): number {
  return Math.round(Math.max(LEAST, Math.min(wanted, mostIn(window))));
}

function mostIn(window: number): number {
  return Math.max(LEAST, window - SHEET);
}

export interface PaneWidth {
  /** Pixels. */
  readonly width: number;
  readonly most: number;
  readonly set: (wanted: number) => void;
}

/** Holds the width of the pane beside the sheet; this browser remembers it. */
export function usePaneWidth(): PaneWidth {
  const [wanted, setWanted] = useState(() => Number(recall('pane-width') ?? USUAL) || USUAL);
  const [inner, setInner] = useState(window.innerWidth);
  useEffect(() => {
    const look = () => setInner(window.innerWidth);
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return {
    width: paneWidth(wanted, inner),
    most: mostIn(inner),
    set: (next) => {
      const width = paneWidth(next, inner);
      setWanted(width);
      remember('pane-width', String(width));
    },
  };
}

/** The line between sheet and pane: drawn by the pointer, moved by the arrows, put back by a double click. */
export function Splitter({ pane, say }: { readonly pane: PaneWidth; readonly say: Say }) {
  const { width, most, set } = pane;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const keys: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: width + STEP, ArrowRight: width - STEP, PageUp: width + FAR, PageDown: width - FAR },
    ...{ Home: most, End: LEAST },
  };
  const press = (event: KeyboardEvent) => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    // A separator that can be moved is a widget (ARIA 1.2).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="pg-split"
      role="separator"
      aria-orientation="vertical"
      aria-label={say('page.split')}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={most}
      title={say('page.split')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={press}
      onDoubleClick={() => set(USUAL)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
