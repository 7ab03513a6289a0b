import type { NameOfPlace, PlacesOf } from '../catalogueTypes';
import type { sentences as vietnamese } from '../vi/index';
import { joinSentences } from '../joinSentences';
import { additions } from './additions';
import { agenda } from './agenda';
import { books } from './books';
import { catalogue } from './catalogue';
import { checks } from './checks';
import { cli } from './cli';
import { columns } from './columns';
import { compare } from './compare';
import { forms } from './forms';
import { indicators } from './indicators';
import { issues } from './issues';
import { kinds } from './kinds';
import { page } from './page';
import { pane } from './pane';
import { paper } from './paper';
import { refusals } from './refusals';
import { report } from './report';
import { review } from './review';
import { share } from './share';
import { summary } from './summary';

export const sentences = joinSentences(
  additions,
  agenda,
  books,
  catalogue,
  checks,
  cli,
  columns,
  compare,
  forms,
  indicators,
  issues,
  kinds,
  page,
  pane,
  paper,
  refusals,
  report,
  review,
  share,
  summary,
);

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
