import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';

interface BehindProps {
  readonly children: ReactNode;
}

/**
 * Parts that may stand a moment after those around them. What is decided by is drawn first; the rest follows in pieces
 * that a click can come between, so that no view keeps the page busy for long at once.
 */
export function Behind({ children }: BehindProps) {
  return useDeferredValue(true, false) ? children : null;
}
