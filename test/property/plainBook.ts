/** The plainest workbook of each shape, and each form of the rules put alone into it. */
import { BELOW, LEGENDS, TITLES, TOTALS } from './dirt';
import type { Column } from './headers';
import { HEADER_WORDS } from './headers';
import type { Spelling } from './office';
import {
  CONTENTS,
  FIELDS,
  DIRECTORS,
  LEADING,
  NOTES,
  PERSONS,
  PRODUCTS,
  SEPARATORS,
  SPELLINGS,
  COLLECTIVES,
} from './office';
import { BOXES, MARKS, PERCENTAGES, RESULTS } from './results';
import type { BookSpec, Dirt, Extra, LeadOdd, Results, Shape, Shared, TaskSpec } from './spec';
import { BANDS, DAYS, INLINES, TIMES } from './times';

/** Returns an item of a list that is not empty. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

const CLEAN: Dirt = {
  title: at(TITLES, 0),
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

function plainTask(index: number): TaskSpec {
  return {
    content: at(CONTENTS, index),
    month: 3 + Math.floor(index / 2) * 4,
    time: at(TIMES, 0),
    inline: null,
    alsoMonth: false,
    apart: false,
    field: at(FIELDS, Math.floor(index / 2)),
    director: at(DIRECTORS, index),
    product: at(PRODUCTS, index),
    note: at(NOTES, index),
    cause: '',
    person: at(PERSONS, index),
    lead: { units: [at(LEADING, index)], spelling: at(SPELLINGS, 0), separator: at(SEPARATORS, 0), odd: null },
    beside: {
      units: [at(LEADING, index + 1), at(LEADING, index + 2)],
      spelling: at(SPELLINGS, 0),
      separator: at(SEPARATORS, 0),
      collective: null,
    },
    result: at(RESULTS, index),
    state: index,
    mark: at(MARKS, 0),
    resultMonth: 9,
    finished: null,
    shares: [],
    cut: 'no',
  };
}

/** A clean workbook of a shape: four tasks, a catalogue, one sheet (or one a month). */
export function plainBook(shape: Shape, parts: Partial<BookSpec> = {}): BookSpec {
  return {
    shape,
    catalogue: true,
    persons: false,
    results: 'text',
    extra: ['coordinating'],
    tasks: [0, 1, 2, 3].map(plainTask),
    groups: 'none',
    numbers: 'number',
    band: at(BANDS, 0),
    bandPlace: 'number',
    words: Array.from(HEADER_WORDS, () => 0),
    twoLines: false,
    order: null,
    blankFirst: false,
    split: 0,
    sheetName: 0,
    others: [],
    dirt: CLEAN,
    ...parts,
  };
}

/** A form, and the workbooks that hold it alone. */
export interface Alone {
  readonly id: string;
  readonly specs: readonly BookSpec[];
}

type Change = (task: TaskSpec, index: number) => Partial<TaskSpec>;

function tasks(change: Change): readonly TaskSpec[] {
  return [0, 1, 2, 3].map((index) => ({ ...plainTask(index), ...change(plainTask(index), index) }));
}

function middle(change: Partial<TaskSpec>): readonly TaskSpec[] {
  return tasks((_, index) => (index === 1 || index === 2 ? change : {}));
}

const banded: readonly Shape[] = ['months', 'quarters'];
const dirty = (dirt: Partial<Dirt>): BookSpec[] =>
  (['months', 'free', 'sheets'] as const).map((shape) => plainBook(shape, { dirt: { ...CLEAN, ...dirt } }));
const named = (ids: readonly string[], area: string): string[] => ids.map((id) => `${area}: ${id}`);

/** Every form of the rules, alone. */
export function formsAlone(): readonly Alone[] {
  const allColumns: Extra[] = ['coordinating', 'director', 'product', 'note', 'cause'];
  return [
    ...TIMES.map((time) => ({ id: time.id, specs: [plainBook('free', { tasks: middle({ time }) })] })),
    ...DAYS.map((time) => ({
      id: `${time.id} among days`,
      specs: [
        plainBook('days', { tasks: tasks((_, index) => ({ time: index === 1 || index === 2 ? time : at(DAYS, 0) })) }),
      ],
    })),
    ...INLINES.map((inline) => ({
      id: inline.id,
      specs: banded.map((shape) => plainBook(shape, { tasks: middle({ inline }) })),
    })),
    ...RESULTS.map((result) => ({
      id: result.id,
      specs: (['text', 'text and day'] as const).map((results) =>
        plainBook('months', { results, tasks: middle({ result }) }),
      ),
    })),
    ...PERCENTAGES.map((result) => ({
      id: `${result.id} under %`,
      specs: [
        plainBook('months', {
          results: 'percent',
          tasks: tasks((_, index) => ({ result: index === 1 || index === 2 ? result : at(PERCENTAGES, index) })),
        }),
      ],
    })),
    {
      id: 'progress: day of completion',
      specs: [true, false].map((text) =>
        plainBook('months', {
          results: 'text and day',
          tasks: middle({ result: at(RESULTS, 0), finished: { month: 4, day: 21, text } }),
        }),
      ),
    },
    {
      id: 'columns: boxes',
      specs: [plainBook('months', { results: 'boxes', tasks: tasks((_, index) => ({ result: at(BOXES, index) })) })],
    },
    {
      id: 'columns: states',
      specs: [false, true].map((twoLines) => plainBook('months', { results: 'states', twoLines })),
    },
    ...SPELLINGS.flatMap((spelling) => [
      { id: spelling.id, specs: [spelled(spelling, true)] },
      ...(spelling.plain ? [{ id: `${spelling.id}, no catalogue`, specs: [spelled(spelling, false)] }] : []),
    ]),
    ...SEPARATORS.map((separator) => ({
      id: separator.id,
      specs: [true, false].map((catalogue) =>
        plainBook('months', {
          catalogue,
          tasks: tasks(({ lead, beside }, index) => ({
            lead: index === 1 ? { ...lead, units: [at(LEADING, 0), at(LEADING, 3)], separator } : lead,
            beside: { ...beside, separator },
          })),
        }),
      ),
    })),
    ...(['blank', 'beside', 'stranger', 'collective', 'typo', 'contact'] as const).map((odd: LeadOdd) => ({
      id: `names: ${odd}`,
      specs: (odd === 'contact' || odd === 'collective' ? [true, false] : [true]).map((catalogue) =>
        plainBook('months', {
          catalogue,
          tasks: tasks(({ lead }, index) => (index === 1 || index === 2 ? { lead: { ...lead, odd } } : {})),
        }),
      ),
    })),
    ...COLLECTIVES.map((collective) => ({
      id: `names: ${collective}`,
      specs: [true, false].map((catalogue) =>
        plainBook('months', { catalogue, tasks: tasks(({ beside }) => ({ beside: { ...beside, collective } })) }),
      ),
    })),
    {
      id: 'names: persons',
      specs: [true, false].map((catalogue) => plainBook('months', { persons: true, catalogue })),
    },
    ...[...HEADER_WORDS].flatMap(([column, forms], place) =>
      forms.map(({ id }, index) => ({ id, specs: [headed(column, place, index, allColumns)] })),
    ),
    {
      id: 'columns: two lines',
      specs: (['months', 'free', 'matrix', 'quarter matrix'] as const).map((shape) =>
        plainBook(shape, { twoLines: true }),
      ),
    },
    ...BANDS.map((band) => ({ id: band.id, specs: banded.map((shape) => plainBook(shape, { band })) })),
    { id: 'rows: band in: content', specs: banded.map((shape) => plainBook(shape, { bandPlace: 'content' })) },
    {
      id: 'rows: band Cả năm',
      specs: [plainBook('quarters', { tasks: tasks((_, index) => ({ apart: index === 1 })) })],
    },
    {
      id: 'rows: band of events',
      specs: [plainBook('months', { tasks: tasks((_, index) => ({ apart: index === 1 })) })],
    },
    {
      id: 'rows: band of events in the content column',
      specs: [plainBook('months', { bandPlace: 'content', tasks: tasks((_, index) => ({ apart: index === 1 })) })],
    },
    {
      id: 'rows: band of events alone on a sheet',
      specs: (['text and day', 'percent'] as const).map((results) =>
        plainBook('months', {
          results,
          split: 3,
          tasks: tasks((_, index) => ({
            apart: index === 3,
            result: at(PERCENTAGES, 0),
            finished: index === 3 ? { month: 4, day: 21, text: false } : null,
          })),
        }),
      ),
    },
    {
      id: 'rows: band of events in a month sheet',
      specs: [plainBook('sheets', { tasks: tasks((_, index) => ({ apart: index === 1 })) })],
    },
    ...TITLES.map((title) => ({ id: title.id, specs: dirty({ title }) })),
    ...named(['text', 'number'], 'rows: beside a band').map((id) => ({
      id,
      specs: [0, 1, 2, 3].map((word) =>
        plainBook('months', {
          words: Array.from(HEADER_WORDS, () => word),
          dirt: { ...CLEAN, besideBand: id.endsWith('text') ? 'text' : 'number' },
        }),
      ),
    })),
    ...(['fields', 'fields with a lead', 'fields, numbers run on', 'fields and sub-headings'] as const).map(
      (groups) => ({
        id: `rows: ${groups}`,
        specs: (['months', 'free'] as const).map((shape) => plainBook(shape, { groups })),
      }),
    ),
    ...(['dot', 'text', 'none'] as const).map((numbers) => ({
      id: `rows: numbers: ${numbers}`,
      specs: [plainBook('free', { numbers })],
    })),
    { id: 'rows: field column', specs: [plainBook('free', { extra: ['field', 'coordinating'] })] },
    ...TOTALS.map((totals) => ({ id: totals.id, specs: dirty({ totals }) })),
    ...LEGENDS.map((legend) => ({
      id: legend.id,
      specs: (['free', 'sheets', 'matrix'] as const).flatMap((shape) =>
        (['none', 'numbers'] as const).map((columnNumbers) =>
          plainBook(shape, { dirt: { ...CLEAN, legend, columnNumbers } }),
        ),
      ),
    })),
    {
      id: 'rows: legend beside bands',
      specs: LEGENDS.flatMap((legend) => banded.map((shape) => plainBook(shape, { dirt: { ...CLEAN, legend } }))),
    },
    ...BELOW.map((form) => ({ id: form.id, specs: dirty({ below: [form] }) })),
    { id: 'rows: blank rows', specs: dirty({ blanks: [0, 1, 3] }) },
    ...(['same', 'capitals', 'line breaks'] as const).map((headerCase) => ({
      id: `rows: header repeated: ${headerCase}`,
      specs: [
        ...dirty({ headers: [1, 3], headerCase }),
        plainBook('free', { twoLines: true, dirt: { ...CLEAN, headers: [1, 3], headerCase } }),
      ],
    })),
    ...(['numbers', 'brackets', 'letters'] as const).map((columnNumbers) => ({
      id: `rows: column numbers: ${columnNumbers}`,
      specs: dirty({ columnNumbers }),
    })),
    {
      id: 'rows: column numbers under two lines',
      specs: (['free', 'months', 'matrix'] as const).flatMap((shape) =>
        (['numbers', 'brackets', 'letters'] as const).map((columnNumbers) =>
          plainBook(shape, { twoLines: true, extra: [], dirt: { ...CLEAN, columnNumbers } }),
        ),
      ),
    },
    {
      id: 'rows: column numbers of two columns',
      specs: [
        plainBook('sheets', {
          numbers: 'none',
          extra: [],
          results: 'none',
          dirt: { ...CLEAN, columnNumbers: 'numbers' },
        }),
      ],
    },
    {
      id: 'rows: one task a sheet',
      specs: [true, false].flatMap((catalogue) =>
        (['none', 'numbers', 'letters'] as const).map((columnNumbers) =>
          plainBook('sheets', {
            catalogue,
            numbers: columnNumbers === 'none' ? 'none' : 'number',
            extra: [],
            tasks: tasks((_, index) => ({ month: index * 2 + 1 })),
            dirt: { ...CLEAN, columnNumbers },
          }),
        ),
      ),
    },
    {
      id: 'rows: column numbers again',
      specs: (['numbers', 'brackets', 'letters'] as const).flatMap((columnNumbers) =>
        dirty({ columnNumbers, columnNumbersAgain: true, headers: [1, 3] }),
      ),
    },
    ...(['lead', 'coordinating', 'due', 'result'] as const).map((shared: Shared) => ({
      id: `rows: merged ${shared}`,
      specs: (['free', 'sheets', 'days'] as const).map((shape) =>
        plainBook(shape, {
          tasks: tasks((_, index) => ({
            time: at(shape === 'days' ? DAYS : TIMES, 0),
            shares: index % 2 === 1 ? [shared] : [],
          })),
        }),
      ),
    })),
    {
      id: 'rows: merged everything',
      specs: [true, false].map((catalogue) =>
        plainBook('free', {
          catalogue,
          tasks: tasks((_, index) => ({ shares: index > 0 ? ['lead', 'coordinating', 'due', 'result'] : [] })),
        }),
      ),
    },
    ...(['plain', 'header'] as const).map((cut) => ({
      id: `rows: cut: ${cut}`,
      specs: (['months', 'free'] as const).map((shape) => plainBook(shape, { tasks: tasks(() => ({ cut })) })),
    })),
    ...(['hidden copy', 'cover', 'letter', 'agenda', 'indicators'] as const).map((other) => ({
      id: `rows: other sheet: ${other}`,
      specs: [plainBook('months', { others: [other] })],
    })),
    { id: 'rows: split', specs: (['months', 'free'] as const).map((shape) => plainBook(shape, { split: 2 })) },
    ...[0, 1, 2, 3].map((sheetName) => ({
      id: `rows: sheet name ${sheetName}`,
      specs: [plainBook('sheets', { sheetName }), plainBook('free', { sheetName })],
    })),
  ];
}

/** A workbook in which some names of every unit are spelled in a way, and as many plainly. */
function spelled(spelling: Spelling, catalogue: boolean): BookSpec {
  return plainBook('months', {
    catalogue,
    tasks: Array.from({ length: 12 }, (_, index) => {
      const task = plainTask(index);
      const { lead, beside } = task;
      return index % 2 === 0
        ? {
            ...task,
            month: 3,
            lead: { ...lead, units: [at(LEADING, index / 2)], spelling },
            beside: { ...beside, spelling },
          }
        : { ...task, month: 7, lead: { ...lead, units: [at(LEADING, (index - 1) / 2)] } };
    }),
  });
}

/** A workbook in which the header of a column has its words of a number. */
function headed(column: Column, place: number, index: number, extra: readonly Extra[]): BookSpec {
  const words = Array.from(HEADER_WORDS, (_, at) => (at === place ? index : 0));
  const results: Results = column === 'percent' ? 'percent' : column === 'box' ? 'boxes' : 'text and day';
  const shown = results === 'percent' ? PERCENTAGES : results === 'boxes' ? BOXES : RESULTS;
  return plainBook('free', {
    words,
    results,
    extra: column === 'field' ? [...extra, 'field'] : extra,
    tasks: tasks((_, task) => ({
      result: at(shown, task),
      finished: task === 1 ? { month: 4, day: 21, text: false } : null,
    })),
  });
}
