/** Names of departments as they stand in a sentence: plans and papers write them over the table in capitals. */
import { fold } from './fold';

/** After these a part of the name of a department begins, with a capital: "Sở Văn hóa, Thể thao và Du lịch". */
const BEGINS_PART = /^(?:sở|và|-|–)$/;
/** After these stands the name of a place, every syllable of it with a capital: "tỉnh An Sơn". */
const OF_PLACE = /\s(?:tỉnh|thành phố)\s/;

/**
 * Returns the name of a department for use inside a sentence: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" as "Sở Lao động - Thương
 * binh và Xã hội". A name that is not all in capitals stays as it was typed. Null for other bodies in capitals, of whose names
 * nobody can tell which words are names of places or persons.
 */
export function agencyInSentence(name: string): string | null {
  const whole = fold(name);
  if (whole !== whole.toUpperCase()) return whole;
  const small = whole.toLowerCase();
  if (!/^sở [\p{Ll}\s,–-]+$/u.test(small)) return null;
  const place = OF_PLACE.exec(small);
  const [field, rest] = place === null ? [small, ''] : [small.slice(0, place.index), small.slice(place.index)];
  const words = field.split(' ').map((word, index, all) => {
    const before = all[index - 1] ?? '';
    return index === 0 || BEGINS_PART.test(before) || before.endsWith(',') ? capital(word) : word;
  });
  const named = rest.replace(OF_PLACE, '').split(' ').map(capital).join(' ');
  return `${words.join(' ')}${place?.[0] ?? ''}${named}`;
}

function capital(word: string): string {
  return BEGINS_PART.test(word) && word !== 'sở' ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
