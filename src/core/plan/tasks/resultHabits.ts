/** What the cells of a result column are as a whole: its days make "8/10" a day, its marks make 1 and 0 marks. */
import { cellAt, formatAt } from '../../grid/grid';
import type { CellValue, SheetGrid } from '../../grid/grid';
import { isPercentFormat } from '../../grid/numberFormat';
import { readMark } from '../../progress/marks';
import type { ProgressCell } from '../../progress/readProgress';
import { readCompletion } from '../../progress/readCompletion';
import { shownText } from '../../progress/shownText';
import type { PlanRow } from '../rows/planRow';
import type { CellPlace } from '../types';
import { RowMemo } from './rowMemo';

/** Habits of columns by their 0-based index; a column without one is missing. */
export type ResultHabits = ReadonlyMap<number, NonNullable<ProgressCell['among']>>;

/** What a cell is in a column of results: a mark (1 and 0 may be figures), a day beyond doubt, or something else. */
type Kind = 'blank' | 'mark' | 'one' | 'zero' | 'day' | 'other';

interface Tally {
  filled: number;
  days: number;
  marks: number;
  /** What shows that 1 and 0 are marks and no figures: a mark that is no figure, or both of them. */
  readonly signs: Set<Kind>;
}

/** How a share is written: a plain number above 1 (`point`), one between 0 and 1 (`part`), or with its sign (`percent`). */
type Share = 'point' | 'part' | 'percent';

/** Returns how a share is written; null for 0, 1 and what is none. A hundred per cent tells nothing: a plain 1 may be it. */
function shareOf(value: CellValue, format: string): Share | null {
  if (typeof value === 'string') return /\d\s*%\s*$/u.test(value) ? 'percent' : null;
  if (typeof value !== 'number') return null;
  if (isPercentFormat(format)) return value > 0 && value < 1 ? 'percent' : null;
  return value > 1 ? 'point' : value > 0 && value < 1 ? 'part' : null;
}

/** "8/10" may be 8 of 10: it does not make a column one of days. */
const MAY_BE_SHARE = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*$/u;

/**
 * Looks at the result cells of all tasks of a sheet. A column is one of days where half of its filled cells are days
 * beyond doubt, one of marks where all are marks and some show that they are no figures; a column of shares is one of points
 * where a plain number is above 1, and mixed where a plain 1 in it may be 1 % as well as all of the work.
 */
export function resultHabits(sheet: SheetGrid, drafts: readonly PlanRow[], planYear: number): ResultHabits {
  const tallies = new Map<number, Tally>();
  const kindOf = createKindReader(planYear);
  const take = ({ row, column }: CellPlace): void => {
    const kind = kindOf(cellAt(sheet, row, column), formatAt(sheet, row, column));
    if (kind === 'blank') return;
    let tally = tallies.get(column);
    if (tally === undefined) tallies.set(column, (tally = { filled: 0, days: 0, marks: 0, signs: new Set() }));
    add(tally, kind);
  };
  for (const { isTask, places, moreResults } of drafts) {
    if (!isTask) continue;
    if (places.result !== undefined) take(places.result);
    for (const place of moreResults ?? []) take(place);
  }
  const habits = new Map<number, NonNullable<ProgressCell['among']>>();
  const shares = new Map<number, Set<Share>>();
  for (const {
    isTask,
    places: { percent },
  } of drafts) {
    if (!isTask || percent === undefined) continue;
    const share = shareOf(cellAt(sheet, percent.row, percent.column), formatAt(sheet, percent.row, percent.column));
    if (share === null) continue;
    const kinds = shares.get(percent.column) ?? new Set<Share>();
    shares.set(percent.column, kinds.add(share));
  }
  for (const [column, kinds] of shares) {
    const either = kinds.has('point') ? kinds.has('part') : kinds.has('percent') && !kinds.has('part');
    if (either) habits.set(column, 'mixed');
    else if (kinds.has('point')) habits.set(column, 'points');
  }
  for (const [column, { filled, days, marks, signs }] of tallies) {
    const shown = signs.has('mark') || (signs.has('one') && signs.has('zero'));
    if (days * 2 >= filled) habits.set(column, 'days');
    else if (marks === filled && shown) habits.set(column, 'marks');
  }
  return habits;
}

function add(tally: Tally, kind: Kind): void {
  tally.filled += 1;
  if (kind === 'day') tally.days += 1;
  else if (kind !== 'other') {
    tally.marks += 1;
    tally.signs.add(kind);
  }
}

/** Makes a reader that looks at equal cells once: a column of results has few words, each of them many times. */
function createKindReader(planYear: number): (value: CellValue, format: string) => Kind {
  const memo = new RowMemo<Kind>();
  return (value, format) => {
    if (typeof value !== 'string' && typeof value !== 'number') return readKind(value, format, planYear);
    const entry = memo.with(value).with(format);
    return (entry.value ??= readKind(value, format, planYear));
  };
}

function readKind(value: CellValue, format: string, planYear: number): Kind {
  if (shownText(value, format) === '') return 'blank';
  if (readMark(value, format) !== null) {
    const figure = typeof value === 'boolean' ? NaN : Number(value);
    return figure === 1 ? 'one' : figure === 0 ? 'zero' : 'mark';
  }
  const [, part, whole] = (typeof value === 'string' ? MAY_BE_SHARE.exec(value) : null) ?? [];
  if (part !== undefined && Number(part) <= Number(whole)) return 'other';
  return readCompletion(value, format, 'other', planYear).kind === 'date' ? 'day' : 'other';
}
