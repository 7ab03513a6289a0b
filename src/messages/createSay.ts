import { sentences as en } from './en';
import type { Language, MessageParams, Say, Sentences } from './say';
import { sentences as vi } from './vi';

const CATALOGUES: Readonly<Record<Language, Sentences>> = { vi, en };

/** Writes a number as the language does: thousands and decimals as `1.234,5` (vi) or `1,234.5` (en), at most one decimal. */
function numberText(value: number, language: Language): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '', fraction] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',');
  const sign = rounded < 0 ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'vi' ? ',' : '.') + fraction);
}

/**
 * Makes the sentence function of a language. A place `{name}` takes the parameter of that name; a place
 * `{name|area.*}` takes the sentence whose code has the parameter in place of the star, for parameters that are codes
 * themselves. A missing parameter or an unknown code is a bug and throws.
 */
export function createSay(language: Language): Say {
  const catalogue: Sentences = CATALOGUES[language];
  const sentence = (code: string): string => {
    const template = catalogue[code];
    if (template === undefined) throw new Error(`No sentence for "${code}" (${language})`);
    return template;
  };
  return (code: string, params: MessageParams = {}) =>
    sentence(code).replace(/\{(\w+)(?:\|([\w.*-]+))?\}/g, (_, name: string, area: string | undefined) => {
      const value = params[name];
      if (value === undefined) throw new Error(`Sentence "${code}" lacks the parameter "${name}"`);
      if (area !== undefined) return sentence(area.replace('*', String(value)));
      return typeof value === 'number' ? numberText(value, language) : value;
    });
}
