/** Small things that this browser may remember. Storage can be switched off by the surroundings; then nothing is kept. */
type Key = 'first-run' | 'language' | 'pane-width' | 'recent-files';

const PREFIX = 'tiendo.';

/** Keeps a value, if the surroundings allow it. */
export function remember(key: Key, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // Private windows and tracking prevention refuse storage; the pane works without.
  }
}

/** Returns a value kept before; null when there is none. */
export function recall(key: Key): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}
