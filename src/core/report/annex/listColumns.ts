/** The columns of the list of a period: those that say something, the printed ones first. */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import { SharedCells, textCell } from '../../draft/cells';
import { MARGIN_CHARACTERS } from '../../draft/columnWidth';
import { COLUMN, SEEN_COLUMNS } from '../../draft/layout';
import { lowestSlots } from '../../draft/lowestSlots';
import { emsOf, lettersOf, lineWidth } from '../../draft/rowHeights';
import type { CellDraft } from '../../draft/types';
import { explanationText } from '../text/explanationTexts';
import { coordinatingNaming } from '../text/unitNames';
import { compareDates, vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import type { Plan } from '../../plan/types';
import type { AnnexLine } from './annexLines';

/** What a column holds; its head is `report.column.…`. */
export type ListColumn =
  | 'number'
  | 'content'
  | 'lead'
  | 'deadline'
  | 'state'
  | 'carried-mark'
  | 'reported'
  | 'explanation'
  | 'completed-on'
  | 'typed'
  | 'lead-place'
  | 'field'
  | 'director'
  | 'coordinating-units'
  | 'remark'
  | 'link';

/**
 * Characters of the printed columns together with their margins, at which the 13 points of lines print at 10.5 or more.
 * (Letters of 13 points are nearly as wide on a screen as on paper, those of 12.5 some 6 % wider: so a line of the same
 * print holds more of the larger.)
 */
const PRINTED_WIDTH = 174;

/**
 * Characters; the content gets what the other printed columns leave. Those that are not printed are wide enough that they
 * seldom make a line higher, which would be printed.
 */
const WIDTHS: Readonly<Record<Exclude<ListColumn, 'content'>, number>> = {
  number: 6,
  lead: 24,
  deadline: 12,
  state: 20,
  'carried-mark': 17,
  reported: 80,
  explanation: 110,
  'completed-on': 12.5,
  typed: 20,
  'lead-place': 10,
  field: 45,
  director: 34,
  'coordinating-units': 130,
  remark: 40,
  link: 40,
};

/** Widths that a printed column may have instead: which is best hangs on how long contents are. */
const CHOICES: Partial<Readonly<Record<ListColumn, readonly number[]>>> = {
  lead: [14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34],
  state: [13, 15, 16, 18, 20, 22, 24, 26, 28],
};

/** Characters of a deadline without its year. */
const DAY_WIDTHS: readonly number[] = [6.5];

/** The columns of one list. */
export interface ListColumns {
  /** Each with its place (0-based); the hidden key column lies among them. */
  readonly all: readonly { readonly name: ListColumn; readonly column: number; readonly width: number }[];
  /** The last printed column. */
  readonly printed: number;
  /** Deadlines are all of the period's year and are shown without it. */
  readonly isOfYear: boolean;
  /** Returns what heads a column. */
  headOf(name: ListColumn): string;
  /** Returns where a column stands; null where the list does without it. */
  at(name: ListColumn): number | null;
}

/** Returns the columns that a list of these lines needs. Number, content and lead always stand in the first three. */
export function* listColumns(
  lines: readonly AnnexLine[],
  {
    plan,
    year,
    remarks,
    say,
  }: { readonly plan: Plan; readonly year: number; readonly remarks: boolean; readonly say: Say },
): Steps<ListColumns> {
  const coordinating = coordinatingNaming(plan);
  const some = (holds: (line: AnnexLine) => boolean): boolean => lines.some(holds);
  // What is the same in every line is told by the title, and need not be printed; so are carried ones, which stand last.
  const isOneDeadline = commonDeadline(lines) !== null;
  const optional = (wanted: boolean, name: ListColumn): readonly ListColumn[] => (wanted ? [name] : []);
  const printed: readonly ListColumn[] = [
    'number',
    'content',
    'lead',
    ...optional(!isOneDeadline, 'deadline'),
    'state',
    ...optional(remarks, 'remark'),
  ];
  const beside: readonly ListColumn[] = [
    ...optional(isOneDeadline, 'deadline'),
    'carried-mark',
    'reported',
    ...optional(
      some(({ task }) => explanationText(task, say) !== ''),
      'explanation',
    ),
    ...optional(
      some(({ completedOn }) => completedOn !== null),
      'completed-on',
    ),
    ...optional(
      some(({ typed }) => typed !== null),
      'typed',
    ),
    ...optional(
      some(({ first }) => !first),
      'lead-place',
    ),
    ...optional(
      some(({ field }) => field !== null),
      'field',
    ),
    ...optional(
      some(({ director }) => director !== null),
      'director',
    ),
    ...optional(
      some(({ task }) => coordinating(task) !== ''),
      'coordinating-units',
    ),
    ...optional(!remarks, 'remark'),
    'link',
  ];
  const places = Array.from({ length: SEEN_COLUMNS[1] + 1 }, (_, column) => column).filter(
    (column) => column !== COLUMN.key,
  );
  const isOfYear = lines.every(({ deadline }) => (deadline?.year ?? year) === year);
  const widthOf = yield* lowestWidths(printed, lines, isOfYear, say);
  const all = [...printed, ...beside].map((name, index) => {
    const column = places[index];
    if (column === undefined) throw new Error(`No place for the column ${name}`);
    return { name, column, width: Math.max(widthOf(name), index < printed.length ? 0 : headWidth(name, say)) };
  });
  const byName = new Map(all.map(({ name, column }) => [name, column]));
  return {
    all,
    printed: all[printed.length - 1]?.column ?? COLUMN.number,
    isOfYear,
    headOf: (name) => headOf(name, isOfYear, say),
    at: (name) => byName.get(name) ?? null,
  };
}

/** Returns the number of the first task that was carried over, as all behind it were; null for none. */
export function firstCarried(lines: readonly AnnexLine[]): number | null {
  return lines.find(({ carried }) => carried)?.number ?? null;
}

/** Returns the deadline that all lines have; null where they differ, or some have none. */
export function commonDeadline(lines: readonly AnnexLine[]): CalendarDate | null {
  const first = lines[0]?.deadline ?? null;
  if (first === null) return null;
  return lines.every(({ deadline }) => deadline !== null && compareDates(deadline, first) === 0) ? first : null;
}

/** Chooses the widths at which the lines of a list are lowest in all. */
function* lowestWidths(
  printed: readonly ListColumn[],
  lines: readonly AnnexLine[],
  isOfYear: boolean,
  say: Say,
): Steps<(name: ListColumn) => number> {
  const others = printed.filter((name) => name !== 'content');
  const room = PRINTED_WIDTH - printed.length * MARGIN_CHARACTERS;
  const step = Math.ceil(lines.length / LINES_TRIED);
  const tried = lines.filter((_, index) => index % step === 0);
  const shared = new SharedCells();
  const cellOf = (name: ListColumn, { task, unitName, deadline, state }: AnnexLine): CellDraft => {
    if (name === 'content') return textCell(task.content, 'text');
    if (name === 'lead') return shared.text(unitName, 'text');
    if (name === 'state') return shared.text(state, 'text');
    // As it is shown: a number would always fit.
    if (name === 'deadline')
      return shared.text(
        deadline === null ? null : vietnameseDate(deadline).slice(0, isOfYear ? 5 : 10),
        'text-centre',
      );
    return shared.text(null, 'text');
  };
  // The head stands on every page.
  const heads = Math.max(1, Math.ceil(tried.length / LINES_PER_PAGE));
  const cells = (name: ListColumn): readonly CellDraft[] => [
    ...Array.from({ length: heads }, () => textCell(headOf(name, isOfYear, say), 'header')),
    ...tried.map((line) => cellOf(name, line)),
  ];
  const choicesOf = (name: (typeof others)[number]): readonly number[] =>
    (name === 'deadline' && isOfYear ? DAY_WIDTHS : CHOICES[name]) ?? [WIDTHS[name]];
  const flexible = others.map((name) => ({ choices: choicesOf(name), cells: cells(name) }));
  const widths = yield* lowestSlots(flexible, cells('content'), {
    slots: (characters) => characters,
    content: (taken) => room - taken,
  });
  const byName = new Map(others.map((name, index) => [name, widths[index] ?? 0]));
  const content = room - widths.reduce((sum, width) => sum + width, 0);
  return (name) => (name === 'content' ? content : (byName.get(name) ?? WIDTHS[name]));
}

/** Returns the head of a column: over days without a year it is a short one, for it stands on every page. */
function headOf(name: ListColumn, isOfYear: boolean, say: Say): string {
  return say(name === 'deadline' && isOfYear ? 'report.column.due-day' : `report.column.${name}`);
}

/** Characters at which the head of a column is one line: the head of what is not printed must not make that of every page higher. */
function headWidth(name: ListColumn, say: Say): number {
  return Math.ceil(lineWidth(say(`report.column.${name}`), lettersOf('header')) / emsOf(1, 'header')) + 1;
}

/** Lines that a printed page holds, about. */
const LINES_PER_PAGE = 15;
/** Lines that tell how long contents are. */
const LINES_TRIED = 150;
