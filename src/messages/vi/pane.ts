import type { Sentences } from '../say';

export const pane = {} as const satisfies Sentences;
