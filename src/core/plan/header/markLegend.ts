/** What a sheet itself says that a mark means: "Ghi chú: x: không làm". A mark says done unless such a note says otherwise. */
import type { SheetGrid } from '../../grid/grid';
import { isTypedMark } from '../../progress/marks';
import { readProgress } from '../../progress/readProgress';
import type { MarkMeaning } from '../../progress/readProgress';
import { textOf } from '../cellText';

/** "x: không làm", "(v) = đã làm", "dấu x là chưa làm". */
const ENTRY =
  /(?:^|[\s(:;,–\-"“'])(?:["“'(]?(\S{1,2}?)["”')]?\s*(?:[:=]|\slà\s|\s[–-]\s)|\((\S{1,2})\)\s)\s*([^;,.\n()]{2,60})/gu;
/** What stands between a mark and its meaning, or before an enclosed mark: few texts have any of it. */
const SEPARATED = /[:=(]|\s(?:là|[–-])\s/u;
/** Longer texts are no legend. */
const LONGEST = 300;
/** Rows behind the header beside which a legend stands, and rows at the end of a sheet, where notes stand below the table. */
const FIRST_ROWS = 15;
const LAST_ROWS = 40;
/** Any year would do to read a state. */
const ANY_YEAR = 2024;

/** By mark, in lower case: what the notes above, in and beside the header and at the end of a sheet say that it means. */
export type MarkLegend = ReadonlyMap<string, MarkMeaning>;

/** Reads the legend of marks of a sheet. `headerLast` is the 1-based last row of its header. */
export function findMarkLegend(sheet: SheetGrid, headerLast: number): MarkLegend {
  const found = new Map<string, MarkMeaning>();
  const end = sheet.rows.length;
  for (let row = 1; row <= end; row += 1) {
    if (row > headerLast + FIRST_ROWS && row <= end - LAST_ROWS) row = end - LAST_ROWS + 1;
    for (const value of sheet.rows[row - 1] ?? []) {
      const text = typeof value === 'string' && value.length <= LONGEST ? textOf(value) : '';
      if (SEPARATED.test(text))
        for (const [mark, meaning] of entriesOf(text)) if (!found.has(mark)) found.set(mark, meaning);
    }
  }
  return found;
}

function entriesOf(text: string): readonly (readonly [string, MarkMeaning])[] {
  return [...text.matchAll(ENTRY)].flatMap(([, named, enclosed, meaning = '']) => {
    const mark = (named ?? enclosed ?? '').toLowerCase();
    if (!isTypedMark(mark)) return [];
    const { state, lateWord } = readProgress({ result: { value: meaning, format: 'General' } }, ANY_YEAR);
    // Of what is not understood nobody can say that it is a state.
    return state === 'unclear' ? [] : [[mark, { state, late: lateWord }] as const];
  });
}
