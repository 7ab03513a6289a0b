/** What marks say in the columns whose headers are states: "Đã xong", "Chưa xong", one of several quarters. */
import type { MarkMeaning } from '../../progress/readProgress';
import type { ColumnValues } from './columnValues';
import type { Header, HeaderCell } from './findHeader';
import { headerKey } from './headerKey';
import { namesPeriod } from './resultsOfPeriods';
import { isDoubtfulState, settleTerms } from './stateHeader';

/** "Hoàn thành" alone heads marks unless most of what stands below it is days or shares. */
export function holdsMarks({ filled, days, times, percentages }: ColumnValues): boolean {
  return (days + times + percentages) * 2 < filled || filled === 0;
}

/** Returns what a mark says in the columns (0-based) whose headers are states. */
export function marksOf(header: Header): ReadonlyMap<number, MarkMeaning> {
  const cells = header.cells.flatMap(({ column, reading }) =>
    reading?.state ? [{ column, state: reading.state }] : [],
  );
  const meanings = settleTerms(cells.map(({ state }) => state));
  const open = header.cells.filter(
    ({ reading, text }) =>
      reading?.ofPeriod === true ||
      (reading?.meaning === 'result' && reading.state === undefined && isDoubtfulState(headerKey(text))),
  );
  const marks = new Map<number, MarkMeaning>(
    [...partsOfResults(header), ...open.map(({ column }) => column)].map((column) => [column, OF_A_PART]),
  );
  for (const [at, { column }] of cells.entries()) {
    const meaning = meanings[at];
    if (meaning !== undefined) marks.set(column, meaning);
  }
  return marks;
}

/**
 * A mark below "Kết quả" and one of several headings that are not known, for one of several quarters, or below a heading that
 * may say the opposite: done for what, is not said.
 */
const OF_A_PART: MarkMeaning = { state: 'unclear', late: false };

/** Returns the columns (0-based) that stand beside others under one heading of results and are told apart by words not known. */
function partsOfResults({ cells }: Header): readonly number[] {
  const parts = cells.filter(({ reading, text }) => reading?.ofPart === true && !namesPeriod(text));
  const headOf = ({ text }: HeaderCell): string => text.slice(0, text.lastIndexOf(' / '));
  // A single one beside columns of states ("Kết quả" over "Đã xong" and "Khác") is told apart by its words as well.
  const heads = [...parts, ...cells.filter(({ reading }) => reading?.state)].map(headOf);
  return parts.filter((cell) => heads.filter((head) => head === headOf(cell)).length > 1).map(({ column }) => column);
}
