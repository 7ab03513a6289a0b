import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../messages/loadLanguage';
import { fetchLater } from '../pane/browser/fetchLater';
import { languageAtStart } from '../pane/PaneApp';
import { createPageHost } from './pageHost';
import { StandaloneApp } from './StandaloneApp';

interface PageOptions {
  /** Returns the bytes of the sample plan; null when this installation has none. */
  readonly loadSample: () => Promise<Uint8Array | null>;
  /** Address of the guide for staff. */
  readonly guide: string;
  /** The sample is opened at once. */
  readonly openSample: boolean;
}

/** Draws the page, in the language chosen before; each of its forms (on a server, as one file) starts it with its own sample. */
export function startPage({ loadSample, guide, openSample }: PageOptions): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for its contents');
  document.documentElement.setAttribute('data-started', 'yes');
  void loadLanguage(languageAtStart()).then(() =>
    createRoot(root).render(
      <StandaloneApp host={createPageHost(guide)} loadSample={loadSample} openSample={openSample} />,
    ),
  );
  fetchLater(
    () => import('./openBook'),
    () => import('./BookView'),
    () => import('../pane/views/CheckView'),
    () => import('../pane/views/SummaryView'),
  );
}
