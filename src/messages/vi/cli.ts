import type { Sentences } from '../say';

export const cli = {} as const satisfies Sentences;
