/** Names of bodies among the words around a time. */
import { namesBody } from './harmlessWords';
import type { Phrase } from './phrase';
import { foldedWord } from './spellings';
import { ROMAN_NUMBERS } from './words';

/** Returns true for a word of "Sở Tư pháp", "UBND": capital letters behind a body, or a short form in capitals in a text that is not. */
export function isName(phrase: Phrase, index: number): boolean {
  const token = phrase.tokens[index];
  if (token === undefined) return false;
  const typed = phrase.typed(token);
  const upper = typed.toUpperCase();
  if (ROMAN_NUMBERS.has(token.key)) return false;
  if (typed === upper && typed.length > 1) return phrase.source !== phrase.source.toUpperCase();
  const previous = phrase.tokens[index - 1];
  return typed.startsWith(upper.charAt(0)) && previous?.kind === 'word' && namesBody(foldedWord(previous));
}
