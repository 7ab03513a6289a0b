/** What a generated workbook is made of: forms chosen among those of the rules; failures shrink to the first, plainest ones. */
import fc from '../helpers/random';
import type { OfficeUnit, Separator, Spelling } from './office';
import {
  CAUSES,
  COLLECTIVES,
  CONTENTS,
  DIRECTORS,
  FIELDS,
  LEADING,
  NOTES,
  PERSONS,
  PRODUCTS,
  SEPARATORS,
  SPELLINGS,
  UNITS,
} from './office';
import type { ResultForm } from './results';
import { BOXES, MARKS, PERCENTAGES, RESULTS, STATES } from './results';
import type { BandForm, InlineForm, TimeForm } from './times';
import { BANDS, DAYS, INLINES, TIMES } from './times';
import { HEADER_WORDS } from './headers';
import type { Title } from './dirt';
import { BELOW, LEGENDS, TITLES, TOTALS } from './dirt';
import { isIn, thoseIn } from './leftOut';

/** The shapes of a plan sheet that domain.md describes. */
export const SHAPES = ['months', 'quarters', 'sheets', 'free', 'days', 'matrix', 'quarter matrix'] as const;
export type Shape = (typeof SHAPES)[number];

/** Which columns of progress there are. */
export type Results = 'none' | 'text' | 'text and day' | 'percent' | 'boxes' | 'states';

/** Columns that a sheet may have besides number, content, lead, time and progress. */
export type Extra = 'coordinating' | 'director' | 'product' | 'note' | 'cause' | 'field';
/** What a row may share with the row above it, in one merged cell. */
export type Shared = 'lead' | 'coordinating' | 'due' | 'result';
export type OtherSheet = 'hidden copy' | 'cover' | 'letter' | 'agenda' | 'indicators';

export interface NamesSpec {
  readonly units: readonly OfficeUnit[];
  readonly spelling: Spelling;
  readonly separator: Separator;
}

/** What else may stand in a lead cell: nothing at all, a unit behind "P/h", a stranger, a collective, a typing error. */
export type LeadOdd = 'blank' | 'beside' | 'stranger' | 'collective' | 'typo' | 'contact';

export interface TaskSpec {
  readonly content: string;
  /** Month of its band or sheet, or the one that its time names. */
  readonly month: number;
  readonly time: TimeForm;
  readonly inline: InlineForm | null;
  /** Months marked in a matrix besides its own: no neighbours. */
  readonly alsoMonth: boolean;
  /** In a band of the whole year, or of outside events where bands are months. */
  readonly apart: boolean;
  readonly field: string;
  readonly director: string;
  readonly product: string;
  readonly note: string;
  readonly cause: string;
  readonly person: string;
  readonly lead: NamesSpec & { readonly odd: LeadOdd | null };
  readonly beside: NamesSpec & { readonly collective: string | null };
  readonly result: ResultForm;
  readonly state: number;
  readonly mark: string;
  readonly resultMonth: number;
  readonly finished: { readonly month: number; readonly day: number; readonly text: boolean } | null;
  readonly shares: readonly Shared[];
  /** Its row is cut in two at a page break, with the header repeated between the pieces or not. */
  readonly cut: 'no' | 'plain' | 'header';
}

/** What stands on the sheet that is no task and changes none. */
export interface Dirt {
  readonly title: Title;
  /** Blank rows, and headers repeated, before the task of a number. */
  readonly blanks: readonly number[];
  readonly headers: readonly number[];
  readonly headerCase: 'same' | 'capitals' | 'line breaks';
  readonly columnNumbers: 'none' | 'numbers' | 'brackets' | 'letters';
  readonly columnNumbersAgain: boolean;
  readonly totals: (typeof TOTALS)[number] | null;
  readonly besideBand: 'nothing' | 'text' | 'number';
  readonly legend: (typeof LEGENDS)[number] | null;
  readonly below: readonly (typeof BELOW)[number][];
}

export interface BookSpec {
  readonly shape: Shape;
  readonly catalogue: boolean;
  readonly persons: boolean;
  readonly results: Results;
  readonly extra: readonly Extra[];
  readonly tasks: readonly TaskSpec[];
  readonly groups: 'none' | 'fields' | 'fields with a lead' | 'fields, numbers run on' | 'fields and sub-headings';
  readonly numbers: 'number' | 'dot' | 'text' | 'none';
  readonly band: BandForm;
  readonly bandPlace: 'number' | 'content';
  /** Words of the headers, by meaning: numbers that choose. */
  readonly words: readonly number[];
  readonly twoLines: boolean;
  /** Sort keys of the columns; null leaves the usual order. */
  readonly order: readonly number[] | null;
  readonly blankFirst: boolean;
  /** After so many tasks a second sheet goes on; 0 never. */
  readonly split: number;
  readonly sheetName: number;
  readonly others: readonly OtherSheet[];
  readonly dirt: Dirt;
}

/** One of the choices that are in; failures shrink to the first. */
function oneOf<Choice extends string>(area: string, ...choices: readonly Choice[]): fc.Arbitrary<Choice> {
  return fc.constantFrom(...choices.filter((choice, index) => index === 0 || isIn(`${area}: ${choice}`)));
}

function form<Form extends { readonly id: string }>(forms: readonly Form[]): fc.Arbitrary<Form> {
  return fc.constantFrom(...thoseIn(forms));
}

/** One of the forms that are in, or nothing where all are left out. */
function formOrNone<Form extends { readonly id: string }>(forms: readonly Form[]): fc.Arbitrary<Form | null> {
  return fc.constantFrom(...thoseIn(forms), ...(thoseIn(forms).length === 0 ? [null] : []));
}

/** Nothing in so many cases of one hundred. */
function maybe<Value>(value: fc.Arbitrary<Value>, share: number): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 100 - share, arbitrary: fc.constant(null) }, { weight: share, arbitrary: value });
}

function few<Value>(value: fc.Arbitrary<readonly Value[]>, share: number): fc.Arbitrary<readonly Value[]> {
  return maybe(value, share).map((values) => values ?? []);
}

const month = fc.integer({ min: 1, max: 12 });

function names(units: readonly OfficeUnit[], least: number, most: number, catalogue: boolean): fc.Arbitrary<NamesSpec> {
  return fc.record({
    units: fc.uniqueArray(fc.constantFrom(...units), { minLength: least, maxLength: most }),
    spelling: form(SPELLINGS.filter(({ id, plain }) => catalogue || (plain && isIn(`${id}, no catalogue`)))),
    separator: form(SEPARATORS),
  });
}

function resultForms(results: Results): readonly ResultForm[] {
  return results === 'percent' ? PERCENTAGES : results === 'boxes' ? BOXES : RESULTS;
}

function taskOf(shape: Shape, catalogue: boolean, results: Results): fc.Arbitrary<TaskSpec> {
  const odds: readonly LeadOdd[] = catalogue
    ? ['blank', 'beside', 'stranger', 'collective', 'typo', 'contact']
    : ['collective', 'contact'];
  return fc.record({
    content: fc.constantFrom(...CONTENTS),
    month,
    time: form(shape === 'days' ? DAYS : TIMES),
    inline: maybe(form(INLINES), 12),
    alsoMonth: fc.boolean(),
    apart: maybe(fc.constant(true), 10).map(
      (is) =>
        is === true && isIn(shape === 'sheets' ? 'rows: band of events in a month sheet' : 'rows: band of events'),
    ),
    field: fc.constantFrom(...FIELDS),
    director: fc.constantFrom(...DIRECTORS),
    product: fc.constantFrom(...PRODUCTS),
    note: fc.constantFrom('', ...NOTES),
    cause: fc.constantFrom('', ...CAUSES),
    person: fc.constantFrom(...PERSONS),
    lead: fc
      .tuple(
        fc.oneof(
          { weight: 4, arbitrary: names(LEADING, 1, 1, catalogue) },
          { weight: 1, arbitrary: names(LEADING, 2, 2, catalogue) },
        ),
        maybe(oneOf('names', ...odds), 15),
      )
      .map(([lead, odd]) => ({ ...lead, odd: odd !== null && isIn(`names: ${odd}`) ? odd : null })),
    beside: fc
      .tuple(names(UNITS, 0, 3, catalogue), maybe(fc.constantFrom(...COLLECTIVES), 20))
      .map(([beside, collective]) => ({ ...beside, collective })),
    result: form(resultForms(results)),
    state: fc.nat(STATES.length),
    mark: fc.constantFrom(...MARKS),
    resultMonth: month,
    finished: maybe(fc.record({ month, day: fc.integer({ min: 1, max: 28 }), text: fc.boolean() }), 40),
    shares: few(fc.subarray(SHARED.filter((shared) => isIn(`rows: merged ${shared}`))), 25),
    cut: fc.oneof(
      { weight: 8, arbitrary: fc.constant('no' as const) },
      { weight: 2, arbitrary: oneOf('rows: cut', 'no', 'plain', 'header') },
    ),
  });
}

const SHARED: readonly Shared[] = ['lead', 'coordinating', 'due', 'result'];

/** Dirt of a sheet of so many tasks. */
function dirtOf(tasks: number, shape: Shape): fc.Arbitrary<Dirt> {
  const banded = shape === 'months' || shape === 'quarters';
  const places = fc.uniqueArray(fc.nat(tasks), { maxLength: 2 });
  return fc.record({
    title: form(TITLES),
    blanks: few(places, 40),
    headers: few(places, 25),
    headerCase: oneOf('rows: header repeated', 'same', 'capitals', 'line breaks'),
    columnNumbers: oneOf('rows: column numbers', 'none', 'numbers', 'brackets', 'letters'),
    columnNumbersAgain: fc.boolean().map((again) => again && isIn('rows: column numbers again')),
    totals: maybe(form(TOTALS), 30),
    besideBand: oneOf('rows: beside a band', 'nothing', 'text', 'number'),
    legend: banded && !isIn('rows: legend beside bands') ? fc.constant(null) : maybe(formOrNone(LEGENDS), 25),
    below: few(fc.subarray([...thoseIn(BELOW)]), 50),
  });
}

const [PLAIN_TITLE = { id: '', lines: [] }] = TITLES;

const CLEAN: Dirt = {
  title: PLAIN_TITLE,
  blanks: [],
  headers: [],
  headerCase: 'same',
  columnNumbers: 'none',
  columnNumbersAgain: false,
  totals: null,
  besideBand: 'nothing',
  legend: null,
  below: [],
};

/** Takes out what is left out only in this company. */
function withoutLeftOut(spec: BookSpec): BookSpec {
  const { dirt, tasks } = spec;
  const numbered = !spec.twoLines || isIn('rows: column numbers under two lines');
  const apart =
    spec.shape !== 'months' ||
    ((spec.bandPlace !== 'content' || isIn('rows: band of events in the content column')) &&
      (spec.split === 0 || isIn('rows: band of events alone on a sheet')));
  return {
    ...spec,
    dirt: numbered ? dirt : { ...dirt, columnNumbers: 'none' },
    tasks: apart ? tasks : tasks.map((task) => ({ ...task, apart: false })),
  };
}

export interface BookLimits {
  readonly dirt: boolean;
  readonly most: number;
}

/** Workbooks of a shape; `dirt` puts in what is no task. */
export function booksOf(shape: Shape, { dirt, most }: BookLimits): fc.Arbitrary<BookSpec> {
  const kind = fc.record({
    catalogue: fc.boolean(),
    persons: maybe(fc.constant(true), 12).map((is) => is === true && isIn('names: persons')),
    results: oneOf<Results>('columns', 'text', 'none', 'text and day', 'percent', 'boxes', 'states'),
    count: fc.integer({ min: 3, max: most }),
  });
  return kind.chain(({ count, ...parts }) =>
    fc
      .record({
        extra: fc.subarray<Extra>(['coordinating', 'director', 'product', 'note', 'cause', 'field']),
        tasks: fc.array(taskOf(shape, parts.catalogue, parts.results), { minLength: count, maxLength: count }),
        groups: oneOf(
          'rows',
          'none',
          'fields',
          'fields with a lead',
          'fields, numbers run on',
          'fields and sub-headings',
        ),
        numbers: oneOf('rows: numbers', 'number', 'dot', 'text', 'none'),
        band: form(BANDS),
        bandPlace: oneOf('rows: band in', 'number', 'content'),
        words: fc.array(fc.nat(60), { minLength: HEADER_WORDS.size, maxLength: HEADER_WORDS.size }),
        twoLines: fc.boolean().map((is) => is && isIn('columns: two lines')),
        order: fc.option(fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 })),
        blankFirst: fc.boolean(),
        split: fc.constantFrom(0, 0, 0, 2, 3),
        sheetName: fc.nat(3),
        others: few(fc.subarray<OtherSheet>(['hidden copy', 'cover', 'letter', 'agenda', 'indicators']), 40),
        dirt: dirt ? dirtOf(count, shape) : fc.constant(CLEAN),
      })
      .map((rest) => withoutLeftOut({ shape, ...parts, ...rest })),
  );
}
