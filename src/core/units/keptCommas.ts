/** Names that hold a comma, kept whole while a text is cut at its commas: "Sở Văn hóa, Thể thao và Du lịch". */
import { COMMA_NAMES } from './vocabulary';

/** Stands for a comma that parts no names while a text is cut. */
export const KEPT_COMMA = '\u201a';

const NAME_WITH_COMMA = new RegExp(COMMA_NAMES.filter((name) => name.includes(', ')).join('|'), 'giu');

/** Returns the text with the commas of such names kept from parting them, letter for letter in place. */
export function keepCommas(text: string): string {
  return text.includes(',') ? text.replace(NAME_WITH_COMMA, (name) => name.replaceAll(',', KEPT_COMMA)) : text;
}

/** Returns the text with its commas back. */
export function withCommas(text: string): string {
  return text.replaceAll(KEPT_COMMA, ',');
}
