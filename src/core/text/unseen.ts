/** Characters that show nothing, as web pages, chats and programs for writing leave them in texts that are copied. */

/** Soft hyphens; zero-width spaces, joiners and marks of direction; word joiners; byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const ALL_UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Between figures or spaces a soft hyphen is typed for a dash ("3\u00ad6"), and Excel shows it so. */
const SOFT_HYPHENS = /(?<![\d\s])\u00ad|\u00ad(?![\d\s])/g;
/** Letters of the fonts of TCVN3, in which U+00AD is the letter "ư". */
const TCVN3 = /[µ¸¶·¹¨»¾¼½©ª«¬®×Þß÷§¦¥¤£¢¡]/;

/** Returns true if a text holds a character that shows nothing. */
export function holdsUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** Returns a text without the characters that show nothing; white space stays as typed. */
export function withoutUnseen(text: string): string {
  if (!UNSEEN.test(text)) return text;
  const seen = text.replace(ALL_UNSEEN, '');
  return TCVN3.test(seen) ? seen : seen.replace(SOFT_HYPHENS, '');
}
