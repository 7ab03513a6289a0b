import { useState } from 'react';
import type { AnswerCell } from '../../../app/check/alikeAnswers';

/** Cells listed at once: only what is listed is written. */
const LISTED = 40;

/** Which of the cells offered take an answer. */
export interface Ticks {
  /** The cells are listed, to be ticked one by one. */
  readonly isListed: boolean;
  readonly listed: readonly AnswerCell[];
  /** Cells beyond those listed. */
  readonly further: number;
  /** Listed and ticked. */
  readonly taken: readonly AnswerCell[];
  readonly list: (on: boolean) => void;
  readonly tick: (key: string, on: boolean) => void;
  readonly listMore: () => void;
  /** How many cells `listMore` would add. */
  readonly next: number;
}

/** Keeps which of the cells offered take an answer: none of them until they are listed, then all but those unticked. */
export function useTicks(offered: readonly AnswerCell[], listedAtFirst: boolean): Ticks {
  const [isListed, setIsListed] = useState(listedAtFirst);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(LISTED);
  const listed = isListed ? offered.slice(0, most) : [];
  const further = isListed ? offered.length - listed.length : 0;
  return {
    isListed,
    listed,
    further,
    taken: listed.filter(({ key }) => !left.has(key)),
    list: setIsListed,
    tick(key, on) {
      const next = new Set(left);
      if (on) next.delete(key);
      else next.add(key);
      setLeft(next);
    },
    listMore: () => setMost(most + LISTED),
    next: Math.min(LISTED, further),
  };
}
