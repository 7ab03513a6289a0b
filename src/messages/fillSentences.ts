import type { Sentences } from './catalogueTypes';
import type { Language, MessageCode, Say, SentenceValues } from './say';

/** A sentence cut at its places: text, place, text, place … text. */
interface Template {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

interface Place {
  readonly name: string;
  /** The codes that the parameter names one of, such as `columns.choice.*`. */
  readonly area: string | undefined;
  /** The words that go with the parameter as a number. */
  readonly words: Words | undefined;
}

interface Words {
  readonly one: string;
  readonly other: string;
}

/** A code that pages say; the others are the command line's alone. */
type PageCode = Exclude<MessageCode, `cli.${string}` | `books.${string}`>;

/** Templates are cut once for the whole run, whoever asks for them. */
const TEMPLATES = new WeakMap<Sentences, Map<string, Template>>();

/** A place: its name, then an area of codes or words by number, if any. */
const PLACE = /\{(\w+)(?:\|one:([^{}|]*)\|other:([^{}|]*)|\|([\w.*-]+))?\}/g;

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** The sign before decimals, for numbers that have no thousands to be grouped. */
const DECIMAL_SIGNS: Readonly<Record<Language, string>> = { vi: ',', en: '.' };

/** Made when first needed: most runs write small numbers only, and these take some twenty milliseconds. */
const FORMATS: Partial<Record<Language, Intl.NumberFormat>> = {};
const PLURALS: Partial<Record<Language, Intl.PluralRules>> = {};

/** Writes a number as the language does: thousands and decimals as `1.234,5` (vi) or `1,234.5` (en), at most one decimal. */
function numberText(value: number, language: Language): string {
  // Rounded before, with halves towards +∞ and without "-0", which the format would write.
  const rounded = Math.round(value * 10) / 10 + 0;
  if (Math.abs(rounded) < 1000) return String(rounded).replace('.', DECIMAL_SIGNS[language]);
  const format = (FORMATS[language] ??= new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }));
  return format.format(rounded);
}

/** Returns the word for a number. A text begins with its count as this module wrote it: digits, perhaps grouped. */
function wordFor(value: string | number, words: Words, language: Language): string {
  const count = typeof value === 'number' ? value : Number(value.replace(/\D/g, ''));
  const plurals = (PLURALS[language] ??= new Intl.PluralRules(LOCALES[language]));
  return plurals.select(count) === 'one' ? words.one : words.other;
}

function templateOf(code: string, catalogue: Sentences, language: Language): Template {
  const cut = TEMPLATES.get(catalogue) ?? new Map<string, Template>();
  TEMPLATES.set(catalogue, cut);
  const known = cut.get(code);
  if (known !== undefined) return known;
  const sentence = plainSentence(code, catalogue, language);
  const texts: string[] = [];
  const places: Place[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PLACE)) {
    const [whole, name = '', one, other, area] = match;
    texts.push(sentence.slice(end, match.index));
    places.push({ name, area, words: one === undefined || other === undefined ? undefined : { one, other } });
    end = match.index + whole.length;
  }
  texts.push(sentence.slice(end));
  const template = { texts, places };
  cut.set(code, template);
  return template;
}

/**
 * Makes the sentence function of a catalogue. A place `{name}` takes the parameter of that name; a place
 * `{name|area.*}` takes the sentence whose code has the parameter in place of the star, for parameters that are codes
 * themselves; a place `{name|one:cell|other:cells}` takes the word that goes with the parameter as a number, which it does
 * not write. A missing parameter or an unknown code, which the type of the result does not let through, throws.
 */
export function fillSentences(catalogue: Readonly<Record<PageCode, string>>, language: Language): Say {
  return fillCatalogue(catalogue, language);
}

/** The same for a catalogue that is fetched by itself; its codes are not checked. */
export function fillCatalogue(
  sentences: Sentences,
  language: Language,
): (code: string, params?: SentenceValues) => string {
  return (code: string, params: SentenceValues = {}) => {
    const { texts, places } = templateOf(code, sentences, language);
    let filled = texts[0] ?? '';
    for (const [index, { name, area, words }] of places.entries()) {
      const value = params[name];
      if (value === undefined) throw new Error(`Sentence "${code}" lacks the parameter "${name}"`);
      if (words !== undefined) filled += wordFor(value, words, language);
      else if (area !== undefined) filled += plainSentence(area.replace('*', String(value)), sentences, language);
      else filled += typeof value === 'number' ? numberText(value, language) : value;
      filled += texts[index + 1] ?? '';
    }
    return filled;
  };
}

/** A sentence named by a parameter stands as it is, unfilled. */
function plainSentence(code: string, catalogue: Sentences, language: Language): string {
  const sentence = catalogue[code];
  if (sentence === undefined) throw new Error(`No sentence for "${code}" (${language})`);
  return sentence;
}
