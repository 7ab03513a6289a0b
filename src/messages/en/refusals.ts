import type { Sentences } from '../say';

export const refusals = {} as const satisfies Sentences;
