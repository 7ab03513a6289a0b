/** Lets the page work without its server from the second visit on; a browser that refuses loses only that. */
export function keepOffline(): void {
  if (process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('offline.js').catch(() => undefined);
  });
}
