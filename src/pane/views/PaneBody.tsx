import { lazy, Suspense } from 'react';
import { usePane } from '../pane';
import { CheckView } from './CheckView';
import { WriteList } from './WriteList';
import { FirstRunCard } from './FirstRunCard';
import { Foot } from './Foot';
import { MainButtons } from './MainButtons';
import { NoteMessage } from './NoteMessage';
import { ProblemMessage } from './ProblemMessage';
import { Receipt } from './Receipt';
import { SettingsMessage } from './SettingsMessage';
import { WorkBar } from './WorkBar';

/** Few plans are not found. */
const NameTable = lazy(() => import('./found/NameTable'));

/** Nobody sums up before the plan is read: it comes meanwhile. */
const SummaryView = lazy(async () => ({ default: (await import('./SummaryView')).SummaryView }));

/** Made once a year. */
const CatalogueView = lazy(async () => ({ default: (await import('./catalogue/CatalogueView')).CatalogueView }));

/** The one column of the pane, from the two buttons down. */
export function PaneBody() {
  const { pane, state, say } = usePane();
  return (
    <main className="td-pane" lang={state.language} tabIndex={-1} aria-label={say('pane.main')}>
      {/* A page names itself and the file in its own bar. */}
      <header className={pane.host.kind === 'page' ? 'td-hidden' : 'td-head'}>
        <h1>{say('pane.title')}</h1>
        {state.opened ? <p>{state.opened.plan.workbook}</p> : null}
      </header>
      <MainButtons />
      <div className="td-notices">
        <WorkBar />
        <ProblemMessage />
        <NoteMessage />
        <Receipt />
      </div>
      <WriteList />
      <SettingsMessage />
      {state.firstRun ? <FirstRunCard /> : null}
      {state.view === 'start' && !state.firstRun ? <p className="td-quiet">{say('pane.start')}</p> : null}
      {state.naming ? (
        <Suspense fallback={null}>
          <NameTable grids={state.naming} />
        </Suspense>
      ) : null}
      {state.view === 'check' ? <CheckView /> : null}
      {state.view === 'summary' ? (
        <Suspense fallback={null}>
          <SummaryView />
        </Suspense>
      ) : null}
      {state.view === 'catalogue' ? (
        <Suspense fallback={null}>
          <CatalogueView />
        </Suspense>
      ) : null}
      <p role="status" aria-live="polite" className={state.said.includes('\n') ? undefined : 'td-hidden'}>
        {state.said}
      </p>
      <Foot />
    </main>
  );
}
