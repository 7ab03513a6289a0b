import type { Sentences } from '../say';

export const checks = {} as const satisfies Sentences;
