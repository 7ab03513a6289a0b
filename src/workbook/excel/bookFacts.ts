/** What a workbook tells of itself as a whole, by one question: lists inside it are asked for by their paths. */

/** Lists and states of a workbook at the time of a request. */
export interface BookFacts {
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor taken away. */
  readonly isLocked: boolean;
  /** Titles of worksheets, in their order. */
  readonly sheets: readonly string[];
  /** Names of the whole workbook, without those of single sheets. */
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

const LISTS = ['readOnly', 'protection/protected', 'worksheets/items/name'];
const TAKEN_NAMES = ['names/items/name', 'tables/items/name'];

/**
 * Queues the question for `bookFacts`, and whatever else is wanted of the workbook. Each list asked for by itself would be
 * two actions more.
 * @param more further properties, by their paths
 */
export function askBook(workbook: Excel.Workbook, { wantsNames = true, more = [] as readonly string[] } = {}): void {
  workbook.load([...LISTS, ...(wantsNames ? TAKEN_NAMES : []), ...more].join(','));
}

/** Returns what `askBook` asked for, once it was told; no names of what was not wanted. */
export function bookFacts(workbook: Excel.Workbook, { wantsNames = true } = {}): BookFacts {
  const { worksheets, names, tables, protection, readOnly } = workbook;
  return {
    isReadOnly: readOnly,
    isLocked: protection.protected,
    sheets: worksheets.items.map(({ name }) => name),
    names: wantsNames ? names.items.map(({ name }) => name) : [],
    tables: wantsNames ? tables.items.map(({ name }) => name) : [],
  };
}
