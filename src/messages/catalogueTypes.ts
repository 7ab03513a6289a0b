/** What a catalogue of sentences is, and what its sentences have places for. */

/** A catalogue of one area: message code → sentence with places such as `{name}`. */
export type Sentences = Readonly<Record<string, string>>;

/** What the English catalogue of an area must be: the codes of the Vietnamese one. Places are compared in `en/index.ts`. */
export type Translation<Vietnamese extends Sentences> = Readonly<Record<keyof Vietnamese, string>>;

/** What stands between the braces of a sentence: `name`, `name|area.*` or `name|one:…|other:…`. */
export type PlacesOf<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** The parameter that a place takes. */
export type NameOfPlace<Place extends string> = Place extends `${infer Name}|${string}` ? Name : Place;
