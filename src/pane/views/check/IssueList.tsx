import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CheckResult } from '../../state/check';
import { groupedIssues, issueRows } from '../../text/issueRows';
import type { IssueRow, OpenChoices } from '../../text/issueRows';
import { usePane } from '../../pane';
import { SeverityIcon } from '../SeverityIcon';
import { IssueItem } from './IssueItem';
import { Turn } from '../Turn';

/** About how high a row is before it is measured. */
const HEIGHTS: Readonly<Record<IssueRow['kind'], number>> = { part: 60, group: 64, line: 130 };
/** Rows drawn beyond the window, so that the keyboard always finds the next one. */
const BEYOND = 8;

/** The issues by severity and code, hints and ignored ones closed at first. Only rows near the window are drawn. */
export function IssueList({ checked }: { readonly checked: CheckResult }) {
  const { say } = usePane();
  const [choices, setChoices] = useState<OpenChoices>(new Map());
  const grouped = useMemo(() => groupedIssues(checked.issues, checked.ignored), [checked]);
  const rows = useMemo(() => issueRows(grouped, choices), [grouped, choices]);
  const list = useRef<HTMLDivElement>(null);
  const margin = useTopOf(list);
  // Nothing of the virtualiser goes into a memo.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'line'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: BEYOND,
    scrollMargin: margin,
  });
  /** The row that had the keyboard last; null once it went elsewhere. */
  const last = useRef<number | null>(null);
  useEffect(() => {
    // A row that was dealt with is gone with its buttons: the keyboard goes on with the row that took its place.
    if (last.current === null || document.activeElement !== document.body || rows.length === 0) return;
    const index = Math.min(last.current, rows.length - 1);
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => stopOf(list.current, index)?.focus());
  }, [rows, virtual]);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = rowIndexOf(event.target);
    if (step === undefined || from === null || event.target instanceof HTMLSelectElement) return;
    const next = stopOf(list.current, from + step);
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
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) last.current = null;
      }}
    >
      <div style={{ transform: `translateY(${top}px)` }}>
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (!row) return null;
          const toggle = (open: boolean) => setChoices(new Map([...choices, [row.key, open]]));
          return (
            <div
              key={key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtual.measureElement}
            >
              <Row row={row} toggle={toggle} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ row, toggle }: { readonly row: IssueRow; readonly toggle: (open: boolean) => void }) {
  const { say } = usePane();
  if (row.kind === 'line') return <IssueItem line={row.line} part={row.part} />;
  const { open, part } = row;
  const title =
    row.kind === 'group'
      ? say(`issue.${row.group.code}.title`)
      : say(part === 'ignored' ? 'review.ignored' : `pane.issues.${part}`);
  const why =
    row.kind === 'group'
      ? open
        ? say('pane.issues.why', { why: say(`issue.${row.group.code}.why`) })
        : null
      : say(part === 'ignored' ? 'review.ignored.why' : `pane.issues.${part}.why`);
  return (
    <div className={row.kind === 'group' ? 'td-group' : 'td-part'}>
      {/* One level: the heading above may not be drawn at the moment. */}
      <h2>
        <button type="button" data-stop="" aria-expanded={open} onClick={() => toggle(!open)}>
          <Turn />
          {row.kind === 'part' && part !== 'ignored' ? <SeverityIcon severity={part} /> : null}
          {title} <span className="td-count">({row.kind === 'group' ? row.group.count : row.count})</span>
        </button>
      </h2>
      {why === null ? null : <p className="td-quiet">{why}</p>}
    </div>
  );
}

function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row instanceof HTMLElement ? Number(row.dataset['index']) : null;
}

/** The control by which a row takes the keyboard. */
function stopOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-stop]`) ?? null;
}

/** Returns how far below the top of what scrolls an element stands, also when something above it opens or closes. */
function useTopOf(element: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const frame = element.current?.closest('main');
    if (!frame) return undefined;
    const measure = () => {
      const here = element.current?.getBoundingClientRect().top ?? 0;
      setTop(Math.round(here - frame.getBoundingClientRect().top + frame.scrollTop));
    };
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    for (const child of frame.children) if (!child.contains(element.current)) observer?.observe(child);
    frame.addEventListener('toggle', measure, true);
    return () => {
      observer?.disconnect();
      frame.removeEventListener('toggle', measure, true);
    };
  });
  return top;
}
