import type { Language, MessageParams, Say, Sentences } from './say';

/** A sentence cut at its places: text, place, text, place … text. */
interface Template {
  readonly texts: readonly string[];
  readonly places: readonly { readonly name: string; readonly area: string | undefined }[];
}

/** Templates are cut once for the whole run, whoever asks for them. */
const TEMPLATES = new WeakMap<Sentences, Map<string, Template>>();

/** Writes a number as the language does: thousands and decimals as `1.234,5` (vi) or `1,234.5` (en), at most one decimal. */
function numberText(value: number, language: Language): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const rounded = Math.round(value * 10) / 10;
  const [whole = '', fraction] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',');
  const sign = rounded < 0 ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'vi' ? ',' : '.') + fraction);
}

function templateOf(code: string, catalogue: Sentences, language: Language): Template {
  const cut = TEMPLATES.get(catalogue) ?? new Map<string, Template>();
  TEMPLATES.set(catalogue, cut);
  const known = cut.get(code);
  if (known !== undefined) return known;
  const sentence = plainSentence(code, catalogue, language);
  const texts: string[] = [];
  const places: Template['places'][number][] = [];
  let end = 0;
  for (const match of sentence.matchAll(/\{(\w+)(?:\|([\w.*-]+))?\}/g)) {
    texts.push(sentence.slice(end, match.index));
    places.push({ name: match[1] ?? '', area: match[2] });
    end = match.index + match[0].length;
  }
  texts.push(sentence.slice(end));
  const template = { texts, places };
  cut.set(code, template);
  return template;
}

/**
 * Makes the sentence function of a catalogue. A place `{name}` takes the parameter of that name; a place
 * `{name|area.*}` takes the sentence whose code has the parameter in place of the star, for parameters that are codes
 * themselves. A missing parameter or an unknown code is a bug and throws.
 */
export function fillSentences(catalogue: Sentences, language: Language): Say {
  return (code: string, params: MessageParams = {}) => {
    const { texts, places } = templateOf(code, catalogue, language);
    let filled = texts[0] ?? '';
    for (const [index, { name, area }] of places.entries()) {
      const value = params[name];
      if (value === undefined) throw new Error(`Sentence "${code}" lacks the parameter "${name}"`);
      filled +=
        area === undefined
          ? valueText(value, language)
          : plainSentence(area.replace('*', String(value)), catalogue, language);
      filled += texts[index + 1] ?? '';
    }
    return filled;
  };
}

function valueText(value: string | number, language: Language): string {
  return typeof value === 'number' ? numberText(value, language) : value;
}

/** A sentence named by a parameter stands as it is, unfilled. */
function plainSentence(code: string, catalogue: Sentences, language: Language): string {
  const sentence = catalogue[code];
  if (sentence === undefined) throw new Error(`No sentence for "${code}" (${language})`);
  return sentence;
}
