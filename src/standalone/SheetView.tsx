import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Severity } from '../core/checks/types';
import { columnLetters } from '../core/grid/address';
import type { SheetGrid } from '../core/grid/grid';
import type { Say } from '../messages/say';
import type { Corner, SheetLook } from '../workbook/sheetLook';
import { commonLetters, sheetCss } from './cellCss';
import { FloatingView } from './FloatingView';
import { columnsBetween, frozenIn, heightOf, isHidden, layOut, placeKey, widthOf } from './gridLayout';
import type { GridLayout } from './gridLayout';
import type { SheetMeasure } from './sheetMeasure';
import { HEAD_WIDTH, SheetRow } from './SheetRow';

/** A cell that was jumped to; `at` tells one jump from the next to the same cell. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

interface SheetViewProps {
  readonly sheet: SheetGrid;
  readonly look: SheetLook;
  readonly measure: SheetMeasure;
  /** Says which sheet it is. */
  readonly label: string;
  /** Per cent. */
  readonly zoom: number;
  readonly target: Target | null;
  /** How many columns, from A, a jump keeps in sight where the file freezes none. */
  readonly held: number;
  /** Severity of the gravest issue of a cell, by `placeKey`. */
  readonly marks: ReadonlyMap<string, Severity>;
  /** What a click on the number of a cell does, by `placeKey`; missing where numbers are only read. */
  readonly numbers?: ReadonlyMap<string, () => void> | undefined;
  readonly say: Say;
  /** Somebody tries to change a cell. */
  readonly onTry: () => void;
}

const HEAD_HEIGHT = 24;
/** Rows drawn beyond what is seen. */
const BEYOND = 6;
/** Columns drawn beyond what is seen. */
const BESIDE = 3;
/** What is left of the window behind a cell that was jumped to. */
const ROOM_BEHIND = 24;

/** One sheet as it is, for reading: real cells, only those near the window. */
export function SheetView({
  sheet,
  look,
  measure,
  label,
  zoom,
  target,
  held,
  marks,
  numbers,
  say,
  onTry,
}: SheetViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const uncached = say('page.formula-without-value');
  const letters = useMemo(() => commonLetters(look), [look]);
  // A sheet stands at once, its cells follow in pieces: clicks are taken in between.
  const withCells = useDeferredValue(true, false);
  const revealed = useMemo(
    () => (target && isHidden(look, measure, target) ? { row: target.row, column: target.column } : null),
    [look, measure, target],
  );
  const layout = useMemo(
    () => layOut(sheet, look, measure, { zoom, revealed }),
    [sheet, look, measure, zoom, revealed],
  );
  const { tops, lefts, rows, columns } = layout;
  const measured = useSize(frame);
  const view = measured ?? USUAL_SIZE;
  // Columns held for a jump stay so while this sheet is looked at: what stands still must not move under the eyes.
  const [jumped, setJumped] = useState(target !== null);
  if (target !== null && !jumped) setJumped(true);
  const frozen = useMemo(
    () =>
      frozenIn(layout, look, jumped ? held : 0, { width: view.width - HEAD_WIDTH, height: view.height - HEAD_HEIGHT }),
    [layout, look, jumped, held, view.width, view.height],
  );
  const stillWidth = lefts[frozen.columns] ?? 0;
  const stillHeight = tops[frozen.rows] ?? 0;
  // Nothing of the virtualiser goes into a memo.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (tops[index + 1] ?? 0) - (tops[index] ?? 0),
    overscan: BEYOND,
    // Rows come right behind the movement: waited for, their cells and their picture would be one long piece.
    useFlushSync: false,
    scrollMargin: 0,
    rangeExtractor: (range) => withMergeTops(range, layout),
  });
  useEffect(() => virtual.measure(), [virtual, layout]);
  const [scrolled, setScrolled] = useState(0);
  const [first, last] = columnsBetween(layout, scrolled + stillWidth, scrolled + Math.max(view.width, 1) - HEAD_WIDTH);
  const [from, to] = [Math.max(0, first - BESIDE), Math.min(columns - 1, last + BESIDE)];
  const isMeasured = measured !== null;
  const place = target && shownPlace(layout, target);

  useEffect(() => {
    if (!target || !isMeasured || !frame.current) return;
    const { clientHeight, clientWidth } = frame.current;
    // In a small window the sheet may stand above what is seen.
    frame.current.scrollIntoView({ block: 'nearest' });
    const top = tops[Math.min(target.row, rows) - 1] ?? 0;
    const column = Math.min(target.column, columns - 1);
    const [left, right] = [lefts[column] ?? 0, lefts[column + 1] ?? 0];
    const moving = clientWidth - HEAD_WIDTH - stillWidth;
    const here = frame.current.scrollLeft;
    const inSight = left - stillWidth >= here && right - stillWidth <= here + moving;
    frame.current.scrollTo({
      top:
        target.row <= frozen.rows ? 0 : Math.max(0, top - stillHeight - (clientHeight - HEAD_HEIGHT - stillHeight) / 3),
      ...(column < frozen.columns || inSight
        ? {}
        : { left: Math.max(0, Math.min(left - stillWidth, right + ROOM_BEHIND - stillWidth - moving)) }),
    });
    // A jump is one movement: what is laid out anew later must not pull the sheet away again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [target, isMeasured]);

  if (rows === 0) return <p className="sv-empty">{say('page.empty-sheet')}</p>;
  const width = HEAD_WIDTH + (lefts[columns] ?? 0);
  const shared = { sheet, look, layout, letters, frozen: frozen.columns, from, to, marks, numbers, uncached };
  const row = (number: number, top: number) =>
    !withCells || heightOf(layout, number) === 0 ? null : (
      <SheetRow key={number} {...shared} row={number} top={top} target={place?.row === number ? place.column : -1} />
    );
  return (
    <div className="sv-frame" ref={frame} onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollLeft)}>
      <div
        className={[
          'sv-sheet',
          ...(frozen.columns > 0 ? ['sv-frozen-columns'] : []),
          ...(look.gridLines ? [] : ['sv-lineless']),
        ].join(' ')}
        role="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-readonly="true"
        aria-busy={!withCells}
        // A grid that is only read has one stop for the keyboard: arrows scroll it.
        tabIndex={0}
        // The pane has the same numbers as buttons, for the keyboard.
        onClick={({ target: clicked }) => numbers?.get(placeOf(clicked))?.()}
        onDoubleClick={onTry}
        onKeyDown={(event) => {
          if (isTyping(event)) onTry();
        }}
        style={{ ...sheetCss(letters, layout.scale), width, height: HEAD_HEIGHT + (tops[rows] ?? 0) }}
      >
        <div
          className={frozen.rows > 0 ? 'sv-upper sv-frozen-rows' : 'sv-upper'}
          role="presentation"
          style={{ width, height: HEAD_HEIGHT + stillHeight }}
        >
          <Letters layout={layout} frozen={frozen.columns} from={from} to={to} width={width} />
          {Array.from({ length: frozen.rows }, (_, index) => row(index + 1, HEAD_HEIGHT + (tops[index] ?? 0)))}
        </div>
        {virtual
          .getVirtualItems()
          .filter(({ index }) => index >= frozen.rows)
          .map(({ index }) => row(index + 1, HEAD_HEIGHT + (tops[index] ?? 0)))}
      </div>
      {look.floating.map((floating, index) => {
        const box = boxOf(layout, floating.from, floating.to);
        return box.width < 4 || box.height < 4 ? null : (
          <FloatingView key={index} floating={floating} box={box} scale={layout.scale} say={say} />
        );
      })}
    </div>
  );
}

/** The place of the cell that was clicked, by `placeKey`; an empty text for none. */
function placeOf(clicked: EventTarget): string {
  const cell = clicked instanceof Element ? clicked.closest('[aria-colindex]') : null;
  const row = cell?.closest('[aria-rowindex]');
  const index = (of: Element, name: string): number => Number(of.getAttribute(name));
  // Letters and numbers are the first column and row of the grid.
  return cell && row ? placeKey(index(row, 'aria-rowindex') - 1, index(cell, 'aria-colindex') - 2) : '';
}

/** A key that would change a cell in Excel; a space scrolls. */
function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return (key.length === 1 && key !== ' ') || key === 'F2' || key === 'Delete' || key === 'Backspace';
}

interface LettersProps {
  readonly layout: GridLayout;
  readonly frozen: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** The letters above the columns. */
function Letters({ layout, frozen, from, to, width }: LettersProps) {
  const letter = (column: number) =>
    widthOf(layout, column) === 0 ? null : (
      <span
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className="sv-letter"
        style={{ left: HEAD_WIDTH + (layout.lefts[column] ?? 0), width: widthOf(layout, column) }}
      >
        {columnLetters(column)}
      </span>
    );
  const columns = Array.from({ length: layout.columns }, (_, column) => column);
  return (
    <div className="sv-letters" role="row" aria-rowindex={1} style={{ width, height: HEAD_HEIGHT }}>
      <div
        className="sv-still"
        role="presentation"
        style={{ width: HEAD_WIDTH + (layout.lefts[frozen] ?? 0), height: HEAD_HEIGHT }}
      >
        <span className="sv-corner" role="columnheader" style={{ width: HEAD_WIDTH }}>
          <span className="td-hidden">#</span>
        </span>
        {columns.slice(0, frozen).map(letter)}
      </div>
      {columns.slice(Math.max(frozen, from), to + 1).map(letter)}
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is taken for the size of the view until it is known. */
const USUAL_SIZE: Size = { width: 800, height: 500 };

/** Keeps the size of what is seen of an element; null until it is known. */
function useSize(element: { readonly current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const here = element.current;
    if (!here || typeof ResizeObserver === 'undefined') return;
    const look = () =>
      setSize((before) =>
        before?.width === here.clientWidth && before.height === here.clientHeight
          ? before
          : { width: here.clientWidth, height: here.clientHeight },
      );
    look();
    const observer = new ResizeObserver(look);
    observer.observe(here);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** The cell that is drawn for a place: of a merged area its first one. */
function shownPlace(layout: GridLayout, { row, column }: Target): { readonly row: number; readonly column: number } {
  const area = layout.areas.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** Where something that lies over the cells stands. */
function boxOf(layout: GridLayout, from: Corner, to: Corner) {
  const x = ({ column, right }: Corner) =>
    HEAD_WIDTH +
    Math.min(
      (layout.lefts[column] ?? layout.lefts[layout.columns] ?? 0) + right * layout.scale,
      layout.lefts[column + 1] ?? Infinity,
    );
  const y = ({ row, down }: Corner) =>
    HEAD_HEIGHT +
    Math.min(
      (layout.tops[row - 1] ?? layout.tops[layout.rows] ?? 0) + down * layout.scale,
      layout.tops[row] ?? Infinity,
    );
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
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
