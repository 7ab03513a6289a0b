import type { NameOfPlace, PlacesOf } from '../catalogueTypes';
import type { sentences as vietnamese } from '../vi/index';
import { joinSentences } from '../joinSentences';
import { books } from './books';
import { cli } from './cli';
import { sentences as pages } from './pages';

export const sentences = joinSentences(pages, books, cli);

type Vietnamese = typeof vietnamese;

/** Names of places, with the area of codes that a place looks up; words by number (`one:…`) are a matter of the language. */
type Compared<Place extends string> = Place extends `${string}|one:${string}` ? NameOfPlace<Place> : Place;

type ComparedPlaces<Sentence extends string> = Compared<PlacesOf<Sentence>>;

/** Codes whose English sentence takes other parameters than the Vietnamese one. */
type Differing = {
  [Code in keyof Vietnamese]: [ComparedPlaces<(typeof sentences)[Code]>, ComparedPlaces<Vietnamese[Code]>] extends [
    ComparedPlaces<Vietnamese[Code]>,
    ComparedPlaces<(typeof sentences)[Code]>,
  ]
    ? never
    : Code;
}[keyof Vietnamese];

type None<Code extends never> = Code;

/** Compiles only while no code differs; an error names those that do. */
export type DifferingSentences = None<Differing>;
