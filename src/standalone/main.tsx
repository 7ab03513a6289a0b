/** The page on a server. No request leaves its own origin; after the first visit it needs none. */
import { GUIDE } from '../pane/host';
import { keepOffline } from './offline/keepOffline';
import { startPage } from './startPage';

/** The sample plan lies beside the page. */
async function fetchSample(): Promise<Uint8Array | null> {
  const answer = await fetch('ke-hoach-mau.xlsx').catch(() => null);
  return answer?.ok === true ? new Uint8Array(await answer.arrayBuffer()) : null;
}

startPage({
  guide: GUIDE,
  loadSample: fetchSample,
  openSample: new URLSearchParams(window.location.search).get('sample') === '1',
});
keepOffline();
