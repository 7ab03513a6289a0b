/**
 * Fetches what the first click will need, once the page stands. What does not come now is asked for again then, and said
 * if it does not come.
 */
export function fetchLater(...more: readonly (() => Promise<unknown>)[]): void {
  for (const fetch of [() => import('../../app/open/engine'), ...more]) {
    setTimeout(() => void fetch().catch(() => undefined), 0);
  }
}
