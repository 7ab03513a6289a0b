import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Issue, Severity } from '../core/checks/types';
import type { WorkbookGrids } from '../core/grid/grid';
import type { Say } from '../messages/say';
import { isHidden, placeKey } from './gridLayout';
import type { DrawnSheet, OpenBook } from './openBook';
import { SheetView } from './SheetView';
import type { Target } from './SheetView';
import { useDrawnSheet } from './useDrawnSheet';

interface BookViewProps {
  readonly book: OpenBook;
  readonly grids: WorkbookGrids;
  readonly sheet: string;
  readonly target: Target | null;
  /** How many columns, from A, a jump keeps in sight, by sheet name. */
  readonly held: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
  readonly say: Say;
  readonly onSheet: (sheet: string) => void;
  /** What stands at its right edge. */
  readonly edge: ReactNode;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
/** Sizes that the buttons go through, in per cent. */
const ZOOMS = [40, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200];

/** The open workbook: one sheet, and tabs for all of them. Hidden sheets are last and say so; very hidden ones stay away. */
export function BookView({ book, grids, sheet: name, target, held, issues, say, onSheet, edge }: BookViewProps) {
  const [zooms, setZooms] = useState<ReadonlyMap<string, number>>(new Map());
  const sheets = grids.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  const sheet = sheets.find((candidate) => candidate.name === name) ?? sheets[0];
  const shown = sheet?.name;
  const drawn = useDrawnSheet(book, sheet, say('page.formula-without-value'));
  const zoom = (shown === undefined ? undefined : zooms.get(shown)) ?? drawn?.look.zoom ?? 100;
  const marks = marksOf(issues, shown);
  return (
    <section className="bv" aria-label={say('page.workbook')}>
      {drawn ? (
        <SheetView
          key={drawn.sheet.name}
          {...drawn}
          zoom={zoom}
          target={target}
          held={held.get(drawn.sheet.name) ?? 0}
          marks={marks}
          say={say}
        />
      ) : (
        <p className="sv-empty" role="status">
          {shown === undefined ? '' : say('page.sheet.reading', { sheet: shown })}
        </p>
      )}
      {drawn && target ? <HiddenNote drawn={drawn} target={target} say={say} /> : null}
      <div className="bv-foot">
        <nav className="bv-tabs" aria-label={say('page.sheets')}>
          {sheets.map(({ name: tab, visibility, own }) => (
            <button
              key={tab}
              type="button"
              className={own === null ? 'bv-tab' : 'bv-tab bv-own'}
              aria-current={tab === shown ? 'true' : undefined}
              onClick={() => onSheet(tab)}
            >
              {visibility === 'visible' ? tab : say('page.sheet.hidden', { sheet: tab })}
            </button>
          ))}
        </nav>
        {shown === undefined ? null : (
          <Zoom zoom={zoom} say={say} onZoom={(next) => setZooms(new Map(zooms).set(shown, next))} />
        )}
      </div>
      {edge}
    </section>
  );
}

/** Says that a cell that was jumped to is hidden in Excel. */
function HiddenNote({
  drawn,
  target,
  say,
}: {
  readonly drawn: DrawnSheet;
  readonly target: Target;
  readonly say: Say;
}) {
  const hidden = isHidden(drawn.look, drawn.measure, target);
  return (
    <p role="status" className={hidden ? 'bv-note' : 'td-hidden'}>
      {hidden ? say('page.cell.hidden') : ''}
    </p>
  );
}

interface ZoomProps {
  readonly zoom: number;
  readonly say: Say;
  readonly onZoom: (zoom: number) => void;
}

/** Smaller and larger, as at the foot of Excel. */
function Zoom({ zoom, say, onZoom }: ZoomProps) {
  const smaller = ZOOMS.filter((each) => each < zoom).at(-1);
  const larger = ZOOMS.find((each) => each > zoom);
  const to = (next: number | undefined) => () => {
    if (next !== undefined) onZoom(next);
  };
  return (
    <div className="bv-zoom" role="group" aria-label={say('page.zoom')}>
      <button
        type="button"
        aria-label={say('page.zoom.smaller')}
        aria-disabled={smaller === undefined}
        onClick={to(smaller)}
      >
        −
      </button>
      <button type="button" title={say('page.zoom.usual')} onClick={to(100)}>
        {say('page.zoom.now', { zoom })}
      </button>
      <button
        type="button"
        aria-label={say('page.zoom.larger')}
        aria-disabled={larger === undefined}
        onClick={to(larger)}
      >
        +
      </button>
    </div>
  );
}

function marksOf(issues: readonly Issue[], sheet: string | undefined): ReadonlyMap<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const issue of issues) {
    if (issue.sheet !== sheet || issue.row === null || issue.column === null) continue;
    const key = placeKey(issue.row, issue.column);
    const before = gravest.get(key);
    if (before === undefined || GRAVITY[before] < GRAVITY[issue.severity]) gravest.set(key, issue.severity);
  }
  return gravest;
}
