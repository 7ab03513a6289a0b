/** Sentences of the self-test: both languages come with it, when it is asked for. */
import { fillCatalogue } from './fillSentences';
import type { Language, SentenceValues } from './say';
import { selfTest as en } from './en/selfTest';
import { selfTest as vi } from './vi/selfTest';

/** Returns the sentence of a code of the self-test, filled with its parameters; throws where one is missing. */
export type SaySelfTest = (code: keyof typeof vi, params?: SentenceValues) => string;

/** Returns the sentences of the self-test in a language. */
export function saySelfTestIn(language: Language): SaySelfTest {
  return fillCatalogue(language === 'en' ? en : vi, language);
}
