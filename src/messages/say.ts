/**
 * The one door to every sentence: a code and parameters in, a sentence out. Which codes there are and which parameters a
 * sentence takes follows from the Vietnamese catalogue, so that a wrong code or a missing parameter does not compile.
 * Other modules import only the types, and `sayAsData`.
 */
import type { NameOfPlace, PlacesOf } from './catalogueTypes';
import type { sentences } from './vi/index';

type Catalogue = typeof sentences;

/** Every sentence by its code. */
export type MessageCode = keyof Catalogue;

export type Language = 'vi' | 'en';

/** Values of any sentence. Numbers are written in the language's way; give row numbers and codes as text. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** What fits the star of `before*after`, so that a code comes of it. */
type FitsStar<Before extends string, After extends string> = MessageCode extends infer Code
  ? Code extends `${Before}${infer Value}${After}`
    ? Value
    : never
  : never;

/** The parameters that make a code of an area: `Named<'columns.choice.*'>` is `'done' | 'in-progress' | …`. */
export type Named<Area extends `${string}*${string}`> = Area extends `${infer Before}*${infer After}`
  ? FitsStar<Before, After>
  : never;

type ValueOfPlace<Place extends string> = Place extends `${string}|${infer Before}*${infer After}`
  ? FitsStar<Before, After>
  : string | number;

/** The parameters of a sentence; of a union of codes, those of all of them together. */
export type MessageParams<Code extends MessageCode> = {
  readonly [Place in PlacesOf<Catalogue[Code]> as NameOfPlace<Place>]: ValueOfPlace<Place>;
};

/** Returns the sentence of a message code, filled with its parameters; a sentence without places takes none. */
export type Say = <Code extends MessageCode>(
  code: Code,
  ...params: [PlacesOf<Catalogue[Code]>] extends [never] ? [] : [params: MessageParams<Code>]
) => string;

/** The parameters of one of several codes. */
export type ParamsOfOne<Code extends MessageCode> = Code extends MessageCode ? MessageParams<Code> : never;

/** A sentence as data, to be said when its language is known. */
export type Message<Code extends MessageCode> = Code extends MessageCode
  ? { readonly code: Code; readonly params: MessageParams<Code> }
  : never;

/**
 * Says a sentence that crossed a border as data, its code one of several (refusals, issues, notes, names of writes).
 * That the parameters are those of this very code is held by the types of that data; the compiler cannot follow the two
 * through a union, hence the one cast.
 */
export function sayAsData<Code extends MessageCode>(say: Say, code: Code, params: ParamsOfOne<Code>): string {
  return (say as (code: MessageCode, params: SentenceValues) => string)(code, params);
}
