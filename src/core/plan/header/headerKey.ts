/** A header as its words are compared. By itself, for who asks about heads without reading them is in the first load. */
import { foldMarks } from '../../text/fold';

/** Format characters, such as zero-width spaces and soft hyphens: nobody sees them. */
const UNSEEN = /\p{Cf}/gu;

/** Returns a header's text without diacritics, lower case, everything but letters, digits and "%" as one space. */
export function headerKey(text: string): string {
  return foldMarks(text.replace(UNSEEN, ''))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
