/**
 * The shades in which charts and boards tell results apart. Lightness alone says it, so that it survives a grey printer and
 * a reader who sees no colours: the darker, the more is done; what is late is hatched on white.
 */

/** How a bar is hatched: slanting lines, upright ones, a grid; drawn in the shade's `colour` on white. */
export type Hatching = 'slanting' | 'upright' | 'grid';

export interface Shade {
  /** RGB hex without #: the fill, or the lines of the hatching. */
  readonly colour: string;
  /** Null for a plain fill. */
  readonly hatching: Hatching | null;
  /** The plain fill where a program cannot hatch, RGB hex without #. */
  readonly plain: string;
  /** Figures on it, RGB hex without #. */
  readonly ink: string;
}

const BLACK = '000000';
const WHITE = 'FFFFFF';

/** The ladder. Those that can stand side by side in a bar are told apart with their neighbours. */
export const SHADES = {
  done: { colour: '12355B', hatching: null, plain: '12355B', ink: WHITE },
  doneLate: { colour: '3F74A8', hatching: null, plain: '3F74A8', ink: WHITE },
  inProgress: { colour: '8DB8DE', hatching: null, plain: '8DB8DE', ink: BLACK },
  notStarted: { colour: 'D6E4F1', hatching: null, plain: 'D6E4F1', ink: BLACK },
  overdue: { colour: 'B00020', hatching: 'slanting', plain: WHITE, ink: BLACK },
  ongoing: { colour: '6B6B6B', hatching: 'upright', plain: 'C4C4C4', ink: BLACK },
  deferred: { colour: '9A5B00', hatching: 'grid', plain: 'FFF4D6', ink: BLACK },
} as const satisfies Record<string, Shade>;

/** Lines around the parts of a bar, which the lightest would not be seen without. */
export const OUTLINE = '404040';

/** Fills of a board in one hue, from hardly anything done to all; black figures are read on each. */
export const STEP_FILLS = ['E0ECF7', 'C3DAEF', '97BEE1', '6EA3D3'] as const;
