/** Expected refusals as data: a result, or a code and parameters that `messages` turns into one sentence. Exceptions are for bugs. */

/** Why something was not done: each code with the parameters that its sentence names (values as `RefusalValues` says). */
export const REFUSAL_PARAMS = {
  // files
  'file-missing': ['file'],
  'file-unreadable': ['file'],
  'file-empty': ['file'],
  'file-not-xlsx': ['file'],
  'file-xls': ['file'],
  'file-word': ['file'],
  'file-pdf': ['file'],
  'file-encrypted': ['file'],
  'file-strict': ['file'],
  'file-damaged': ['file'],
  'file-too-large': ['file'],
  'file-dtd': ['file'],
  'file-encoding': ['file'],
  // the ending that the target should have, such as .xlsx
  'file-unwritable': ['file', 'ending'],
  'file-not-plain': ['file'],
  'target-read-only': ['file'],
  'target-linked': ['file'],
  'target-changed': ['file'],
  'target-busy': ['file'],
  'disk-full': ['file'],
  // the one that was not written, and the names of those that were
  'targets-partly-written': ['file', 'written'],
  'file-not-ooxml-workbook': ['file'],
  // plans
  'plan-none': ['file'],
  // the row (1-based, as text), 'content' or 'lead', and the headings as `headingsText` writes them
  'plan-column-missing': ['file', 'sheet', 'row', 'lacking', 'headings'],
  'plan-units-as-columns': ['file', 'sheet', 'headings'],
  'plan-only-agenda': ['file'],
  'agenda-none': ['file'],
  'letters-none': [],
  'unit-sheets-none': [],
  // nobody has anything to be asked for in the period
  'forms-none': ['period'],
  // a file that would be written over: it may hold what a unit filled in
  'form-there': ['file'],
  // files given to be taken back
  'form-not-there': ['file'],
  // the list of what was sent, among what came back
  'form-blank': ['file'],
  'form-cover': ['file'],
  'form-lock': ['file', 'name'],
  'form-is-plan': ['file'],
  'form-foreign-plan': ['file'],
  'form-nested-zip': ['file'],
  // sheets of the plan without columns for results
  'result-columns-missing': ['sheets'],
  // a folder cannot be made or is a file
  'folder-unwritable': ['file'],
  // the name that is unknown, and the names that there are
  'plan-sheet-unknown': ['file', 'sheet', 'sheets'],
  // names of the two sheets, and how many tasks they share
  'plan-overlap': ['file', 'a', 'b', 'shared'],
  'plan-year-unknown': ['file'],
  'catalogue-none': ['file'],
  // the name of the column
  'catalogue-column-missing': ['sheet', 'column'],
  // the unit whose name or abbreviation it is
  'catalogue-name-taken': ['name', 'unit'],
  // a task that is to be added: the field asked for, and those that there are
  'add-field-unknown': ['field', 'fields'],
  // a month that no group of tasks is of
  'add-time-none': ['time'],
  // the places that it may go to
  'add-place-unclear': ['places'],
  // the row (1-based, as text) that would be read otherwise than meant, and in what
  'add-not-read': ['sheet', 'row', 'misread'],
  'add-changes-others': ['sheet', 'row'],
  // a name, and those of the plan's units
  'add-unit-unknown': ['name', 'units'],
  // the row (as text) below which a blank one must be put in first
  'row-insert-first': ['sheet', 'row'],
  // the row (as text) below which none can be put in, and what stands in the way
  'row-not-insertable': ['sheet', 'row', 'bar'],
  // the same in Excel, where the blank row that is needed can be put in at once
  'row-needs-blank': ['sheet', 'row', 'bar'],
  // many books
  'books-none': ['file'],
  // there are plans, and each was refused by its own sentence
  'books-refused': ['file'],
  'book-own': ['file'],
  // the list of what was sent, among plans
  'book-cover': ['file'],
  'book-failed': ['file'],
  // the book that holds the same plan
  'book-twice': ['file', 'other'],
  'book-versions': ['file', 'other'],
  'export-twice': ['file', 'other'],
  'export-versions': ['file', 'other'],
  // periods
  'period-unreadable': ['value'],
  'period-outside-year': ['period', 'years'],
  // the calendar's name, and the names of the periods that it has
  'period-not-in-calendar': ['period', 'calendar', 'kinds'],
  'day-unreadable': ['value'],
  // workbook at hand
  'cell-editing': [],
  'sheet-protected': ['sheet'],
  'workbook-protected': [],
  'workbook-read-only': [],
  'workbook-not-in-front': [],
  'sheet-missing': ['sheet'],
  'changed-since': [],
  'cell-changed': ['sheet', 'cell'],
  // what was found in the plan is no longer what it says
  'plan-changed': [],
  'cell-formula': ['sheet', 'cell'],
  // such as F5:J40
  'cells-not-blank': ['sheet', 'area'],
  // columns would become part of an Excel table
  'table-beside': ['sheet'],
  // a filter or hidden rows where several cells are to be written at once
  'rows-hidden': ['sheet'],
  // cells that may hold neither what they held nor what was to be written
  'cells-uncertain': ['sheet', 'cell'],
  // sheets that may have been written in part (names, with commas between them)
  'write-uncertain': ['sheet'],
  'sheet-exists': ['sheet'],
  // a colleague wrote the same tab of ours while it was being written
  'tab-just-written': ['sheet'],
  // a list of ours that a write left unfinished, with something of somebody else's in it
  'sheet-unfinished': ['sheet'],
  'tabs-none': ['file'],
  'settings-unreadable': [],
  'settings-newer': [],
  'settings-not-kept': [],
  // settings that may be stored or not
  'settings-uncertain': [],
  'nothing-to-undo': [],
  'host-too-old': [],
  'host-too-large': [],
  // the last cell that holds something, such as A1048576
  'sheet-too-large': ['sheet', 'cell'],
  'host-busy': [],
  'host-denied': [],
  'host-memory': [],
  'host-filtered': [],
  'host-overlap': [],
  'host-sheet-kind': [],
  // the host's own code and what was asked of it, for support
  'host-failed': ['detail'],
  'program-incomplete': [],
  cancelled: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RefusalCode = keyof typeof REFUSAL_PARAMS;

/** What stands in the way of a row that is to be put in. */
export type InsertBar =
  | 'array'
  | 'pivot'
  | 'objects'
  | 'shared-book'
  | 'unknown'
  | 'tables'
  | 'table-end'
  | 'merged'
  | 'excel';

/** What is wrong with a row that was tried: other tasks read otherwise, it is no task, or a cell of it is read as something else. */
export type Misread = 'others' | 'no-task' | 'lead' | 'due' | 'field' | 'number';

interface NamedValues {
  readonly bar: InsertBar;
  readonly misread: Misread;
}

/** Names, lists and places as text, counts as numbers, reasons by name. Never whole cell contents beyond what is named. */
type RefusalValues<Name extends string> = {
  readonly [Each in Name]: Each extends keyof NamedValues ? NamedValues[Each] : string | number;
};

/**
 * Where it happened, as far as that is known: for support, beside what the sentence names. `entry` is the entry of the
 * journal that takes back what may have been written all the same; missing where nothing was. `further` is a second one, of
 * what the same action wrote beside it.
 */
export type RefusalPlace = Partial<RefusalValues<'file' | 'part' | 'sheet' | 'cell' | 'area' | 'detail'>> & {
  readonly entry?: string;
  readonly further?: string;
};

/** The parameters of a refusal; of a union of codes, those of all of them together. */
export type RefusalParams<Code extends RefusalCode> = RefusalValues<(typeof REFUSAL_PARAMS)[Code][number]> &
  RefusalPlace;

/** Why something was not done, as data: a code with its own parameters. */
export type Refusal = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly params: RefusalParams<Code> };
}[RefusalCode];

export type Outcome<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly refusal: Refusal };

/** Wraps a result. */
export function done<Result>(value: Result): Outcome<Result> {
  return { ok: true, value };
}

/** The parameters after a code; may be left out where its sentence names nothing. */
type RefusalArguments<Code extends RefusalCode> = [(typeof REFUSAL_PARAMS)[Code][number]] extends [never]
  ? [params?: RefusalParams<Code>]
  : [params: RefusalParams<Code>];

/** Makes a refusal of a code and its parameters. */
export function refusal<Code extends RefusalCode>(code: Code, ...[params]: RefusalArguments<Code>): Refusal {
  return paired(code, params ?? {});
}

/** Returns a refusal that also says where it happened. */
export function locatedRefusal({ code, params }: Refusal, place: RefusalPlace): Refusal {
  return paired(code, { ...params, ...place });
}

/** The one place that sets a code and parameters side by side: the compiler does not see that the two belong together. */
function paired(code: RefusalCode, params: Readonly<Record<string, string | number | undefined>>): Refusal {
  return { code, params } as Refusal;
}

/** Wraps a refusal. */
export function refused<Code extends RefusalCode>(code: Code, ...params: RefusalArguments<Code>): Outcome<never> {
  return { ok: false, refusal: refusal(code, ...params) };
}
