import { useEffect, useRef } from 'react';
import { watchCoveredTop } from '../browser/coveredTop';
import { usePane } from '../pane';
import { later } from './later';
import { WriteList } from './WriteList';
import { FirstRunCard } from './FirstRunCard';
import { Foot } from './Foot';
import { MainButtons } from './MainButtons';
import { NoteMessage } from './NoteMessage';
import { ProblemMessage } from './ProblemMessage';
import { Receipt } from './Receipt';
import { SettingsMessage } from './SettingsMessage';
import { useFinding } from './useFinding';
import { useTabsOffer } from './useTabsOffer';
import { useUndoKey } from './useUndoKey';
import { WorkBar } from './WorkBar';

/** Few plans are not found. */
const NameTable = later(async () => (await import('./found/NameTable')).default);

/** Nobody checks before the plan is read: it comes meanwhile, as does the next. */
const CheckView = later(async () => (await import('./CheckView')).CheckView);

/** Nobody sums up before the plan is read: it comes meanwhile. */
const SummaryView = later(async () => (await import('./SummaryView')).SummaryView);

/** Once a month. */
const CollectView = later(async () => (await import('./collect/CollectView')).CollectView);

/** Made once a year. */
const CatalogueView = later(async () => (await import('./catalogue/CatalogueView')).CatalogueView);

/** The one column of the pane, from the two buttons down. */
export function PaneBody() {
  const { pane, state, say } = usePane();
  useTabsOffer();
  useFinding();
  useUndoKey();
  const main = useRef<HTMLElement>(null);
  const isPage = pane.host.kind === 'page';
  useEffect(() => {
    // A file was opened: what stood before it is gone, and the keyboard begins with what the pane offers.
    if (isPage && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [isPage]);
  useEffect(() => {
    const frame = main.current;
    if (frame === null) return undefined;
    // What the keyboard or a jump brings into view stands below what stays in sight, however much that is.
    return watchCoveredTop(frame, (pixels) => {
      frame.style.scrollPaddingTop = `${pixels}px`;
    });
  }, []);
  return (
    <main ref={main} className="td-pane" lang={state.language} tabIndex={-1} aria-label={say('pane.main')}>
      {/* A page names itself and the file in its own bar. */}
      <header className={isPage ? 'td-hidden' : 'td-head'}>
        <h1>{say('pane.title')}</h1>
        {state.opened ? <p>{state.opened.plan.workbook}</p> : null}
      </header>
      <MainButtons />
      <div className="td-notices" tabIndex={-1}>
        <WorkBar />
        <ProblemMessage />
        <NoteMessage />
        <Receipt />
      </div>
      <WriteList />
      <SettingsMessage />
      {state.firstRun ? <FirstRunCard /> : null}
      {state.view === 'start' && !state.firstRun ? <p className="td-quiet">{say('pane.start')}</p> : null}
      {state.naming ? <NameTable grids={state.naming} /> : null}
      {state.view === 'check' ? <CheckView /> : null}
      {state.view === 'summary' ? <SummaryView /> : null}
      {state.view === 'collect' ? <CollectView /> : null}
      {state.view === 'catalogue' ? <CatalogueView /> : null}
      <p role="status" aria-live="polite" className={state.said.includes('\n') ? undefined : 'td-hidden'}>
        {state.said}
      </p>
      <Foot />
    </main>
  );
}
