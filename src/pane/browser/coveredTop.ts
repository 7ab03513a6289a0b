/** What stays in sight at the top of the pane while the rest scrolls: the main buttons on the page, and what was last said. */
const STAYS = '.td-buttons, .td-notices';
/** What is brought into view does not touch what covers it. */
const GAP = 4;

/** Returns how many pixels of the pane's top are covered by what stays in sight. */
function coveredTop(frame: HTMLElement): number {
  const bottoms = [...frame.querySelectorAll<HTMLElement>(STAYS)].map((element) => {
    const { position, top } = getComputedStyle(element);
    return position === 'sticky' && element.offsetHeight > 0 ? Number.parseFloat(top) + element.offsetHeight : 0;
  });
  return Math.max(0, ...bottoms) + GAP;
}

/**
 * Tells at once, and whenever it changes, how many pixels of the pane's top are covered.
 * @param frame what scrolls
 * @returns ends it
 */
export function watchCoveredTop(frame: HTMLElement, tell: (pixels: number) => void): () => void {
  const look = () => tell(coveredTop(frame));
  look();
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(look);
  for (const element of [frame, ...frame.querySelectorAll(STAYS)]) observer.observe(element);
  return () => observer.disconnect();
}
