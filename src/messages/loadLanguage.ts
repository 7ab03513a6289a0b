/** Sentences of the pages: Vietnamese comes with them, English when it is asked for. */
import { fillSentences } from './fillSentences';
import type { Language, Say } from './say';
import { sentences as vi } from './vi/pages';

const VIETNAMESE = fillSentences(vi, 'vi');
let english: Say | null = null;

/** Fetches the sentences of a language, if they are not there yet; returns false when they do not come. */
export async function loadLanguage(language: Language): Promise<boolean> {
  if (language === 'vi' || english) return true;
  try {
    const { sentences } = await import('./en/pages');
    english = fillSentences(sentences, 'en');
    return true;
  } catch {
    return false;
  }
}

/** Returns the sentences of a language; Vietnamese ones for a language that has not come. */
export function sayIn(language: Language): Say {
  return language === 'en' && english ? english : VIETNAMESE;
}
