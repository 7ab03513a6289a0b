/** The page for a plain browser. No request leaves its own origin. */
import { createRoot } from 'react-dom/client';
import { copyText } from '../taskpane/clipboard';
import { readClock } from '../taskpane/clock';
import type { PaneHost } from '../taskpane/host';
import { StandaloneApp } from './StandaloneApp';

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');

const host: PaneHost = {
  kind: 'page',
  program: navigator.userAgent,
  isDark: () => darkScheme.matches,
  onThemeChange: (listener) => {
    darkScheme.addEventListener('change', listener);
    return () => darkScheme.removeEventListener('change', listener);
  },
  now: readClock,
  copyText,
};

/** The sample plan lies beside the page. */
async function fetchSample(): Promise<Uint8Array | null> {
  const answer = await fetch('ke-hoach-mau.xlsx').catch(() => null);
  return answer?.ok === true ? new Uint8Array(await answer.arrayBuffer()) : null;
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for its contents');
document.documentElement.setAttribute('data-started', 'yes');
createRoot(root).render(
  <StandaloneApp
    host={host}
    fetchSample={fetchSample}
    openSample={new URLSearchParams(window.location.search).get('sample') === '1'}
  />,
);
