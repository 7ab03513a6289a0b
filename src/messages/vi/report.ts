import type { Sentences } from '../say';

export const report = {} as const satisfies Sentences;
