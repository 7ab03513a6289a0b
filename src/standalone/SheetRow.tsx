import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { Severity } from '../core/checks/types';
import type { CellValue, MergedArea, SheetGrid } from '../core/grid/grid';
import { PLAIN_CELL, styleAt } from '../workbook/sheetLook';
import type { CellLook, SheetLook, TextRun } from '../workbook/sheetLook';
import { cellClasses, cellCss, groundCss, lineCss, runCss, sideOf } from './cellCss';
import type { Letters, ValueKind } from './cellCss';
import { cellText, shorterNumber } from './displayText';
import { drawnWider } from './drawnWider';
import { heightOf, placeKey, widthOf } from './gridLayout';
import type { GridLayout } from './gridLayout';
import { CELL_PADDING, textPixels } from './sheetMeasure';

export const HEAD_WIDTH = 46;

export interface SheetRowProps {
  readonly sheet: SheetGrid;
  readonly look: SheetLook;
  readonly layout: GridLayout;
  /** What most cells are written with. */
  readonly letters: Letters;
  /** 1-based. */
  readonly row: number;
  /** Upper edge within what it stands in. */
  readonly top: number;
  /** Columns that stand still. */
  readonly frozen: number;
  /** First and last of the columns near the window, without those that stand still. */
  readonly from: number;
  readonly to: number;
  /** The column that was jumped to; -1 for none in this row. */
  readonly target: number;
  readonly marks: ReadonlyMap<string, Severity>;
  /** Numbers that can be clicked, by `placeKey`. */
  readonly numbers?: ReadonlyMap<string, unknown> | undefined;
  readonly uncached: string;
}

/** One row: its number and the columns that stand still, and the columns near the window. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { sheet, layout, row, top, frozen, from, to } = props;
  const height = heightOf(layout, row);
  const still = columnsFrom(0, frozen - 1);
  const moving = columnsFrom(Math.max(frozen, from), to);
  // A merged area may begin left of what is near the window, or under the columns that stand still.
  const begun = layout.areas
    .filter((area) => area.top === row && area.right >= Math.max(frozen, from) && area.left < Math.max(frozen, from))
    .map(({ left }) => left);
  return (
    <div className="sv-row" role="row" aria-rowindex={row + 1} style={{ top, height }}>
      <div className="sv-still" role="presentation" style={{ width: HEAD_WIDTH + (layout.lefts[frozen] ?? 0), height }}>
        <span className="sv-number" role="rowheader" style={{ width: HEAD_WIDTH, height }}>
          {row}
        </span>
        {still.map((column) => (
          <Cell key={column} {...props} column={column} value={sheet.rows[row - 1]?.[column] ?? null} />
        ))}
      </div>
      {begun.map((column) => (
        <Cell
          key={`m${column}`}
          {...props}
          column={column}
          value={sheet.rows[row - 1]?.[column] ?? null}
          again={column < frozen}
        />
      ))}
      {moving.map((column) => (
        <Cell key={column} {...props} column={column} value={sheet.rows[row - 1]?.[column] ?? null} />
      ))}
    </div>
  );
});

function columnsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

interface CellProps extends SheetRowProps {
  readonly column: number;
  readonly value: CellValue;
  /** It is drawn a second time, under the columns that stand still: for the eye only. */
  readonly again?: boolean;
}

function Cell(props: CellProps) {
  const { look, layout, letters, row, column, value, target, marks, numbers, uncached, again = false } = props;
  const key = placeKey(row, column);
  const area = layout.merges.get(key);
  if (layout.covered.has(key)) return null;
  const box = {
    top: row,
    left: column,
    bottom: Math.min(area?.bottom ?? row, layout.rows),
    right: Math.min(area?.right ?? column, layout.columns - 1),
  };
  const width = widthOf(layout, column, box.right);
  if (width === 0) return null;
  const cell = look.styles[styleAt(look, row, column)] ?? PLAIN_CELL;
  const kind: ValueKind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'other';
  const text = look.hidesZeros && value === 0 ? '' : cellText(value, cell.format, uncached);
  const mark = marks.get(key);
  const chosen = target === column && !again;
  const isBlank = text === '';
  const classes = [isBlank ? 'sv-cell' : `sv-cell ${cellClasses(cell, kind)}`];
  if (mark !== undefined) classes.push(`sv-mark-${mark}`);
  if (chosen) classes.push('sv-target');
  if (numbers?.has(key) === true) classes.push('sv-link');
  const css: CSSProperties = {
    ...(isBlank ? groundCss(cell) : cellCss(cell, layout.scale, kind, letters)),
    ...lineCss(look, layout, box),
    left: HEAD_WIDTH + (layout.lefts[column] ?? 0),
    width,
    ...(box.bottom === row ? {} : { height: heightOf(layout, row, box.bottom) }),
  };
  // The colour of a mark says more than the file's own fill.
  if (mark === 'error' || mark === 'warning') delete css.backgroundColor;
  const shown = shownText(props, cell, text, area, kind, width);
  const runs = typeof value === 'string' && shown.text === value ? look.rich.get(value) : undefined;
  const words = runs ? <RichText runs={runs} scale={layout.scale} cell={cell} /> : shown.text;
  return (
    <span
      role={again ? 'presentation' : 'gridcell'}
      {...(again ? { 'aria-hidden': true } : { 'aria-colindex': column + 2 })}
      {...(chosen ? { 'aria-selected': true } : {})}
      {...(shown.cut ? { title: text } : {})}
      className={classes.join(' ')}
      style={shown.room === null ? css : { ...css, overflow: 'visible' }}
    >
      {shown.room === null ? (
        words
      ) : (
        <span className="sv-over" style={shown.room}>
          {words}
        </span>
      )}
    </span>
  );
}

/** A text of which pieces look otherwise than their cell; one child of the cell, in which pieces would stand below each other. */
function RichText({
  runs,
  scale,
  cell,
}: {
  readonly runs: readonly TextRun[];
  readonly scale: number;
  readonly cell: CellLook;
}) {
  return (
    <span>
      {runs.map(({ text, look }, at) =>
        look === null ? (
          text
        ) : (
          <span key={at} style={runCss(look, scale, cell.size)}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}

interface ShownText {
  readonly text: string;
  /** More stands in the cell than is shown. */
  readonly cut: boolean;
  /** Where a text that runs over its neighbours stands in its cell; null for one that stays within. */
  readonly room: CSSProperties | null;
}

/** What a cell shows where its text is wider than it is: texts run over blank neighbours, figures give way to signs. */
function shownText(
  props: CellProps,
  cell: CellLook,
  text: string,
  area: MergedArea | undefined,
  kind: ValueKind,
  width: number,
): ShownText {
  const { layout, value } = props;
  const within = { text, cut: false, room: null };
  if (text === '' || (cell.wrap && kind === 'text') || cell.turned !== 0) return within;
  const { scale } = layout;
  // A figure may be cut nowhere: where the machine lacks the font of the file, its own letters count.
  const wider = typeof value === 'number' ? drawnWider(cell) : 1;
  const needed = (textPixels(text, cell) * wider + CELL_PADDING) * scale;
  if (needed <= width) return within;
  if (typeof value === 'number') {
    const letters = Math.floor((text.length * width) / needed);
    const shorter = cell.format === 'General' ? shorterNumber(value, letters) : null;
    // A figure that is cut would be read as another one.
    return { text: shorter ?? '#'.repeat(Math.max(1, letters)), cut: true, room: null };
  }
  if (area || kind !== 'text') return { ...within, cut: true };
  const side = sideOf(cell, kind);
  const [before, after] = [
    side === 'left' ? 0 : blankRoom(props, -1, needed),
    side === 'right' ? 0 : blankRoom(props, 1, needed),
  ];
  if (before + after === 0) return { ...within, cut: true };
  const each = side === 'center' ? Math.min(before, after) : Math.max(before, after);
  const left = side === 'left' ? 0 : -each;
  const total = side === 'center' ? width + 2 * each : width + each;
  return {
    text,
    cut: total < needed,
    room: { left, width: total, alignContent: cssDown(cell), paddingLeft: 'inherit', paddingRight: 'inherit' },
  };
}

function cssDown({ down }: CellLook): string {
  return down === 'top' ? 'start' : down === 'center' ? 'center' : 'end';
}

/** Pixels of the blank cells beside a cell, as far as they are needed. */
function blankRoom({ sheet, layout, row, column }: CellProps, step: 1 | -1, needed: number): number {
  let room = 0;
  for (let at = column + step; at >= 0 && at < layout.columns && room < needed; at += step) {
    if ((sheet.rows[row - 1]?.[at] ?? null) !== null) break;
    const key = placeKey(row, at);
    if (layout.covered.has(key) || layout.merges.has(key)) break;
    room += widthOf(layout, at);
  }
  return room;
}
