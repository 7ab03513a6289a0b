import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Severity } from '../core/checks/types';
import { columnLetters } from '../core/grid/address';
import { formatAt } from '../core/grid/grid';
import type { SheetGrid } from '../core/grid/grid';
import type { Say } from '../messages/say';
import { cellText } from './displayText';
import type { TabLook } from './openBook';
import { layOut, placeKey } from './gridLayout';
import type { GridLayout } from './gridLayout';

/** A cell that was jumped to; `at` tells one jump from the next to the same cell. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

interface SheetViewProps {
  readonly sheet: SheetGrid;
  /** Known for tabs written since the file was opened. */
  readonly look: TabLook | null;
  readonly target: Target | null;
  /** Severity of the gravest issue of a cell, by `placeKey`. */
  readonly marks: ReadonlyMap<string, Severity>;
  readonly say: Say;
}

const HEAD_HEIGHT = 24;
const HEAD_WIDTH = 46;

/** One sheet as it is, for reading: real cells, only those near the window. */
export function SheetView({ sheet, look, target, marks, say }: SheetViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const uncached = say('page.formula-without-value');
  const layout = useMemo(() => layOut(sheet, uncached, look), [sheet, uncached, look]);
  const { tops, lefts, rows, columns } = layout;
  // Nothing of the virtualiser goes into a memo.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (tops[index + 1] ?? 0) - (tops[index] ?? 0),
    overscan: 12,
    scrollMargin: 0,
    rangeExtractor: (range) => withMergeTops(range, layout),
  });
  useEffect(() => virtual.measure(), [virtual, layout]);
  useEffect(() => {
    if (!target || !frame.current) return;
    const { clientHeight, clientWidth } = frame.current;
    // In a small window the sheet may stand above what is seen.
    frame.current.scrollIntoView({ block: 'nearest' });
    const top = tops[Math.min(target.row, rows) - 1] ?? 0;
    const left = lefts[Math.min(target.column, columns - 1)] ?? 0;
    frame.current.scrollTo({
      top: Math.max(0, top - clientHeight / 3),
      left: left + HEAD_WIDTH < clientWidth - 120 ? 0 : Math.max(0, left - clientWidth / 3),
    });
  }, [target, tops, lefts, rows, columns]);

  if (rows === 0) return <p className="sv-empty">{say('page.empty-sheet')}</p>;
  const width = HEAD_WIDTH + (lefts[columns] ?? 0);
  return (
    <div className="sv-frame" ref={frame}>
      <div
        className="sv-sheet"
        role="grid"
        aria-label={say('page.grid', { sheet: sheet.name })}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-readonly="true"
        // A grid that is only read has one stop for the keyboard: arrows scroll it.
        tabIndex={0}
        style={{ width, height: HEAD_HEIGHT + (tops[rows] ?? 0) }}
      >
        <div className="sv-letters" role="row" aria-rowindex={1} style={{ width, height: HEAD_HEIGHT }}>
          <span className="sv-corner" role="columnheader" style={{ width: HEAD_WIDTH }}>
            <span className="td-hidden">#</span>
          </span>
          {Array.from({ length: columns }, (_, column) => column)
            .filter((column) => widthOf(layout, column) > 0)
            .map((column) => (
              <span
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className="sv-letter"
                style={{ left: HEAD_WIDTH + (lefts[column] ?? 0), width: widthOf(layout, column) }}
              >
                {columnLetters(column)}
              </span>
            ))}
        </div>
        {virtual.getVirtualItems().map(({ index }) => (
          <Row
            key={index}
            sheet={sheet}
            row={index + 1}
            layout={layout}
            target={target}
            marks={marks}
            uncached={uncached}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly layout: GridLayout;
  readonly target: Target | null;
  readonly marks: ReadonlyMap<string, Severity>;
  readonly uncached: string;
}

function Row({ sheet, row, layout, target, marks, uncached }: RowProps) {
  const { tops, lefts, columns } = layout;
  const cells = sheet.rows[row - 1] ?? [];
  const top = tops[row - 1] ?? 0;
  const height = (tops[row] ?? 0) - top;
  const lone = cells.filter((value, column) => value !== null && widthOf(layout, column) > 0).length === 1;
  return (
    <div className="sv-row" role="row" aria-rowindex={row + 1} style={{ top: HEAD_HEIGHT + top, height }}>
      <span className="sv-number" role="rowheader" style={{ width: HEAD_WIDTH }}>
        {row}
      </span>
      {Array.from({ length: columns }, (_, column) => {
        const key = placeKey(row, column);
        if (layout.covered.has(key) || widthOf(layout, column) === 0) return null;
        const value = cells[column] ?? null;
        const chosen = target?.row === row && target.column === column;
        const mark = marks.get(key);
        const area = layout.merges.get(key);
        const right = area ? Math.min(area.right + 1, columns) : column + 1;
        const bottom = area ? Math.min(area.bottom, layout.rows) : row;
        const left = lefts[column] ?? 0;
        const classes = ['sv-cell', typeof value === 'number' ? 'sv-figure' : ''];
        if (mark !== undefined) classes.push(`sv-mark-${mark}`);
        if (chosen) classes.push('sv-target');
        // A title that stands alone in its row runs over the empty cells beside it, as in Excel.
        if (lone && !area && typeof value === 'string') classes.push('sv-overflow');
        return (
          <span
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            {...(chosen ? { 'aria-selected': true } : {})}
            className={classes.filter(Boolean).join(' ')}
            style={{
              left: HEAD_WIDTH + left,
              width: (lefts[right] ?? 0) - left,
              height: (tops[bottom] ?? 0) - top,
            }}
          >
            {cellText(value, formatAt(sheet, row, column), uncached)}
          </span>
        );
      })}
    </div>
  );
}

function widthOf({ lefts }: GridLayout, column: number): number {
  return (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
}

/** The rows near the window, and the first rows of merged areas that reach into it. */
function withMergeTops(range: Range, { areas }: GridLayout): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  const first = range.startIndex - range.overscan;
  for (const { top, bottom } of areas) {
    if (top - 1 < first && bottom - 1 >= range.startIndex) indexes.add(top - 1);
  }
  return [...indexes].sort((one, other) => one - other);
}
