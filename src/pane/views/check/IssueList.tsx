import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { watchCoveredTop } from '../../browser/coveredTop';
import { usePane } from '../../pane';
import { groupTitle } from '../../text/groupText';
import type { IssueRow } from '../../text/issueRows';
import { CardItem, FoundTask, PlaceItem } from './CardItem';
import { FixMany } from './FixMany';
import { BlockHead, GroupHead } from './HeadRow';

/** About how high a row is before it is measured. */
const HEIGHTS: Readonly<Record<IssueRow['kind'], number>> = {
  block: 58,
  group: 40,
  fixes: 300,
  card: 150,
  place: 110,
  elsewhere: 30,
  task: 90,
};
/** Rows drawn beyond the window, so that the keyboard always finds the next one. */
const BEYOND = 4;

interface IssueListProps {
  readonly rows: readonly IssueRow[];
  /** They are those of the filter of the moment. */
  readonly isShown: boolean;
}

/** The rows of the list. Only those near the window are drawn; where it was left, it is found again. */
export function IssueList({ rows, isShown }: IssueListProps) {
  const { pane, state, say } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const margin = useTopOf(list);
  const covered = useCovered(list);
  const [before] = useState(() => pane.state().issuesLeft);
  // Nothing of the virtualiser goes into a memo.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'card'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    initialOffset: before.scrolled,
    initialMeasurementsCache: [...before.rows],
  });
  /** The row that had the keyboard last; null once it went elsewhere. */
  const last = useRef<number | null>(null);
  useEffect(() => {
    // Not told by what leaves the list: a row that is scrolled away takes what has the keyboard along, without a word.
    const come = ({ target }: FocusEvent) => {
      if (target instanceof Node && list.current?.contains(target) !== true) last.current = null;
    };
    document.addEventListener('focusin', come);
    return () => document.removeEventListener('focusin', come);
  }, []);
  const { rowWanted } = state;
  useEffect(() => {
    // A row that was dealt with is gone with its buttons: the keyboard goes on with the row that took its place.
    if (last.current === null || document.activeElement !== document.body || rows.length === 0) return;
    const index = Math.min(last.current, rows.length - 1);
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const stop = stopOf(list.current, index);
      stop?.focus({ preventScroll: true });
      // Not only its button: what is asked stands above it.
      stop?.closest('[data-index]')?.scrollIntoView({ block: 'nearest' });
    });
  }, [rows, virtual]);
  useEffect(() => {
    if (rowWanted === null || !isShown) return;
    const index = rows.findIndex(({ key }) => key === rowWanted);
    pane.dispatch({ type: 'row-shown' });
    if (index === -1) return;
    virtual.scrollToIndex(index, { align: 'start' });
    requestAnimationFrame(() => stopOf(list.current, index)?.focus({ preventScroll: true }));
  }, [rowWanted, isShown, rows, virtual, pane]);
  usePlaceKept(list, before.scrolled, (scrolled) => {
    pane.dispatch({ type: 'issues-left', place: { scrolled, rows: virtual.takeSnapshot() } });
  });

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = rowIndexOf(event.target);
    if (step === undefined || from === null || takesArrows(event.target)) return;
    const next = stopOf(list.current, from + step) ?? stopOf(list.current, from + 2 * step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const items = virtual.getVirtualItems();
  const top = (items[0]?.start ?? margin) - margin;
  return (
    // What is pressed inside comes up to here: the controls are buttons, the list only tells them where to go next.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={list}
      role="list"
      aria-label={say('review.list')}
      className="td-list"
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={move}
      onFocus={(event) => {
        last.current = rowIndexOf(event.target);
      }}
    >
      <div style={{ transform: `translateY(${top}px)` }}>
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtual.measureElement}
            >
              <Row row={row} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: IssueRow }) {
  const { say } = usePane();
  switch (row.kind) {
    case 'block':
      return <BlockHead row={row} />;
    case 'group':
      return <GroupHead row={row} />;
    case 'fixes':
      return <FixMany title={groupTitle(row.group, say)} issues={row.group.issues} />;
    case 'card':
      return <CardItem row={row} />;
    case 'place':
      return <PlaceItem row={row} />;
    case 'task':
      return <FoundTask row={row} />;
    case 'elsewhere':
      return <p className="td-quiet td-elsewhere">{say('issues.elsewhere', { count: row.count })}</p>;
  }
}

function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row instanceof HTMLElement ? Number(row.dataset['index']) : null;
}

/** The control by which a row takes the keyboard. */
function stopOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-stop]`) ?? null;
}

/** Fields need the arrow keys themselves. */
function takesArrows(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
}

/**
 * Scrolls to where the list was left, and tells where it is left again.
 * @param tell is told how far it was scrolled, in pixels, when the list goes
 */
function usePlaceKept(
  list: RefObject<HTMLDivElement | null>,
  scrolled: number,
  tell: (scrolled: number) => void,
): void {
  const telling = useRef(tell);
  useEffect(() => {
    telling.current = tell;
  });
  useLayoutEffect(() => {
    const frame = list.current?.closest('main');
    if (!frame) return undefined;
    let now = scrolled;
    frame.scrollTop = scrolled;
    const follow = () => {
      now = frame.scrollTop;
    };
    frame.addEventListener('scroll', follow, { passive: true });
    return () => {
      frame.removeEventListener('scroll', follow);
      telling.current(now);
    };
  }, [list, scrolled]);
}

/** Returns how many pixels of the pane's top are covered by what stays in sight there. */
function useCovered(element: RefObject<HTMLElement | null>): number {
  const [covered, setCovered] = useState(0);
  useEffect(() => {
    const frame = element.current?.closest('main');
    return frame ? watchCoveredTop(frame, setCovered) : undefined;
  }, [element]);
  return covered;
}

/** Returns how far below the top of what scrolls an element stands, also when something above it opens or closes. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const frame = element.current?.closest('main');
    if (!frame) return undefined;
    const measure = () => {
      const here = element.current?.getBoundingClientRect().top ?? 0;
      setTop(Math.round(here - frame.getBoundingClientRect().top + frame.scrollTop));
    };
    measure();
    // Whatever stands beside the list or around it may push it down. It is measured once the browser has laid it out:
    // asked for at every drawing, it would lay the whole page out in between.
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    const watch = () => {
      sizes?.disconnect();
      for (const level of levelsUpTo(element.current, frame)) {
        for (const beside of level.parentElement?.children ?? []) if (beside !== level) sizes?.observe(beside);
      }
    };
    watch();
    const comings = new MutationObserver(watch);
    for (const { parentElement } of levelsUpTo(element.current, frame)) {
      if (parentElement) comings.observe(parentElement, { childList: true });
    }
    return () => {
      sizes?.disconnect();
      comings.disconnect();
    };
  }, [element]);
  return top;
}

/** An element and those around it, but for the frame. */
function levelsUpTo(element: HTMLElement | null, frame: HTMLElement): HTMLElement[] {
  const levels: HTMLElement[] = [];
  for (let at = element; at !== null && at !== frame; at = at.parentElement) levels.push(at);
  return levels;
}
