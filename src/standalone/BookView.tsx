import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Issue, Severity } from '../core/checks/types';
import type { WorkbookGrids } from '../core/grid/grid';
import type { Say } from '../messages/say';
import { isHidden, placeKey } from './gridLayout';
import type { DrawnSheet, OpenBook } from './openBook';
import { SheetView } from './SheetView';
import type { Target } from './SheetView';
import { useDrawnSheet } from './useDrawnSheet';
import type { Preview, PreviewTab } from './usePreview';

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
  /** Tabs that are not written yet; null for none. */
  readonly preview: Preview | null;
  /** What stands at its right edge. */
  readonly edge: ReactNode;
}

const NO_MARKS: ReadonlyMap<string, Severity> = new Map();
const PREVIEW_TABS: readonly PreviewTab[] = ['report', 'list'];
const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
/** Sizes that the buttons go through, in per cent. */
const ZOOMS = [40, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200];

/** The open workbook: one sheet, and tabs for all of them. Hidden sheets are last and say so; very hidden ones stay away. */
export function BookView(props: BookViewProps) {
  const { book, grids, sheet: name, target, held, issues, say, onSheet, preview, edge } = props;
  const [zooms, setZooms] = useState<ReadonlyMap<string, number>>(new Map());
  const sheets = grids.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  const sheet = sheets.find((candidate) => candidate.name === name) ?? sheets[0];
  const shown = sheet?.name;
  const ofBook = useDrawnSheet(book, sheet, say('page.formula-without-value'));
  const looked = preview?.looked ?? null;
  const drawn = looked === null ? ofBook : (preview?.drawn?.[looked] ?? null);
  // A tab that is not written has a size of its own, whatever sheet has its name.
  const sizeOf = looked === null ? shown : `\n${looked}`;
  const zoom = (sizeOf === undefined ? undefined : zooms.get(sizeOf)) ?? drawn?.look.zoom ?? 100;
  const marks = useMarks(issues, shown);
  /** The sheet in which somebody tried to change a cell. */
  const [tried, setTried] = useState<string | null>(null);
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [looked, shown]);
  return (
    <section className="bv" aria-label={say('page.workbook')}>
      {preview && looked !== null ? <PreviewNote preview={preview} tab={looked} say={say} /> : null}
      {looked !== null && drawn ? (
        <SheetView
          key={sizeOf}
          {...drawn}
          label={say('page.preview.grid', { sheet: drawn.sheet.name })}
          zoom={zoom}
          target={null}
          held={0}
          marks={NO_MARKS}
          numbers={looked === 'report' ? preview?.numbers : undefined}
          say={say}
          onTry={() => setTried(shown ?? null)}
        />
      ) : looked !== null ? (
        // The note says that it is on its way.
        <p className="sv-empty" />
      ) : drawn ? (
        <SheetView
          key={drawn.sheet.name}
          {...drawn}
          label={say('page.grid', { sheet: drawn.sheet.name })}
          zoom={zoom}
          target={target}
          held={held.get(drawn.sheet.name) ?? 0}
          marks={marks}
          say={say}
          onTry={() => setTried(shown ?? null)}
        />
      ) : (
        <p className="sv-empty" role="status">
          {shown === undefined ? '' : say('page.sheet.reading', { sheet: shown })}
        </p>
      )}
      {looked === null && drawn && target ? <HiddenNote drawn={drawn} target={target} say={say} /> : null}
      {tried !== null && tried === shown ? <ReadOnlyNote say={say} onClose={() => setTried(null)} /> : null}
      <div className="bv-foot">
        <nav ref={tabs} className="bv-tabs" aria-label={say('page.sheets')}>
          {sheets.map(({ name: tab, visibility, own }) => (
            <button
              key={tab}
              type="button"
              className={own === null ? 'bv-tab' : 'bv-tab bv-own'}
              aria-current={looked === null && tab === shown ? 'true' : undefined}
              onClick={() => {
                preview?.look(null);
                onSheet(tab);
              }}
            >
              {visibility === 'visible' ? tab : say('page.sheet.hidden', { sheet: tab })}
            </button>
          ))}
          {preview === null
            ? null
            : PREVIEW_TABS.map((tab) => (
                <button
                  key={`\n${tab}`}
                  type="button"
                  className="bv-tab bv-draft"
                  aria-current={looked === tab ? 'true' : undefined}
                  onClick={() => preview.look(tab)}
                >
                  {say('page.preview.tab', { sheet: preview.names[tab] })}
                </button>
              ))}
        </nav>
        {sizeOf === undefined ? null : (
          <Zoom zoom={zoom} say={say} onZoom={(next) => setZooms(new Map(zooms).set(sizeOf, next))} />
        )}
      </div>
      {edge}
    </section>
  );
}

/** Says that what is shown is not written, and leads back to the book. */
function PreviewNote({
  preview: { names, isBusy, close },
  tab,
  say,
}: {
  readonly preview: Preview;
  readonly tab: PreviewTab;
  readonly say: Say;
}) {
  return (
    <div className="bv-preview">
      <p role="status">
        <b>{say('page.preview')}</b> {say(isBusy ? 'page.preview.busy' : 'page.preview.what', { sheet: names[tab] })}
      </p>
      <Button size="small" onClick={close}>
        {say('page.preview.close')}
      </Button>
    </div>
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

/** Says that a sheet is for reading, and where a cell can be corrected. */
function ReadOnlyNote({ say, onClose }: { readonly say: Say; readonly onClose: () => void }) {
  return (
    <div className="bv-note bv-told">
      <p role="status">{say('page.sheet.read-only')}</p>
      <Button size="small" onClick={onClose}>
        {say('page.sheet.read-only.close')}
      </Button>
    </div>
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

/** The gravest severity of each marked cell of a sheet. */
function useMarks(issues: readonly Issue[], sheet: string | undefined): ReadonlyMap<string, Severity> {
  return useMemo(() => marksOf(issues, sheet), [issues, sheet]);
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
