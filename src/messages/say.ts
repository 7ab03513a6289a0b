/** The one door to every sentence: a code and parameters in, a sentence out. Other modules import only the types. */

/** Values for the places of a sentence. Numbers are written in the language's way; give row numbers and codes as text. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Returns the sentence of a message code, filled with its parameters. Throws for an unknown code (a bug). */
export type Say = (code: string, params?: MessageParams) => string;

export type Language = 'vi' | 'en';

/** A catalogue of one area: message code → sentence with places such as `{name}`. */
export type Sentences = Readonly<Record<string, string>>;
