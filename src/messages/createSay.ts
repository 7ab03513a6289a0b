import { sentences as en } from './en/index';
import { fillSentences } from './fillSentences';
import type { Language, Say } from './say';
import { sentences as vi } from './vi/index';

const SAYS: Readonly<Record<Language, Say>> = { vi: fillSentences(vi, 'vi'), en: fillSentences(en, 'en') };

/** Returns the sentence function of a language, for programs that hold both; pages load the second one (`loadLanguage`). */
export function createSay(language: Language): Say {
  return SAYS[language];
}
