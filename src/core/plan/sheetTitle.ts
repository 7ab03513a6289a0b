/** What the lines above a header and the sheet's name tell: the time of the sheet, its year, a school year. */
import type { SheetGrid } from '../grid/grid';
import { findTitleTime } from '../time/band';
import type { BandTime } from '../time/band';
import { withoutHorizon } from '../time/horizon';
import { foldMarks } from '../text/fold';
import { textOf } from './cellText';

export interface SheetTitle {
  /** Month, quarter or year that the sheet is about; null when nothing tells it. */
  readonly time: BandTime | null;
  /** One year, both of a school year, or none. */
  readonly years: readonly number[];
  /** Years named in titles and the sheet's name in any way ("KẾ HOẠCH 2026"), but not those that are looked ahead to. */
  readonly named: readonly number[];
  /** Years named in lines that are no title ("Kèm theo …", "Tính đến ngày …"), for want of better. */
  readonly evidence: readonly number[];
}

const SCHOOL_YEAR = /\bnam hoc\s*:?\s*(20\d\d)\s*[-/]\s*(20\d\d)\b/;
/** Lines above a table that name days and documents, not the time of the plan. */
const ASIDE =
  /^\(?\s*(?:tinh den|kem theo|ban hanh kem|chot|cap nhat|so\s*:|so \d|can cu)|\bngay\b.*\bthang\b.*\bnam\b/;

/** Reads the title of a sheet. `headerRow` is the 1-based first row of its header. */
export function findSheetTitle(sheet: SheetGrid, headerRow: number): SheetTitle {
  const lines: string[] = [];
  for (let row = 1; row < headerRow; row += 1) {
    for (const value of sheet.rows[row - 1] ?? []) {
      const text = textOf(value);
      if (text !== '') lines.push(text);
    }
  }
  const evidence: number[] = [];
  const named: number[] = [];
  const times: BandTime[] = [];
  let years: readonly number[] = [];
  for (const line of [...lines, sheet.name]) {
    const key = foldMarks(line).replace(/[–—]/g, '-');
    if (ASIDE.test(key)) {
      evidence.push(...yearsIn(key));
      continue;
    }
    const school = SCHOOL_YEAR.exec(key);
    if (school !== null && years.length === 0) {
      const [first, second] = [Number(school[1]), Number(school[2])];
      if (second === first + 1) years = [first, second];
    }
    const own = withoutHorizon(line);
    const time = findTitleTime(own);
    if (time !== null) times.push(time);
    named.push(...yearsIn(own));
    evidence.push(...yearsIn(key));
  }
  const narrow = times.find((time) => time.months.length > 0 && time.months.length < 12);
  const year = times.find((time) => time.year !== null)?.year ?? null;
  const time = narrow ?? times[0] ?? null;
  if (years.length === 0 && year !== null) years = [year];
  return { time: time === null ? null : { ...time, year: time.year ?? year }, years, named, evidence };
}

/** Returns the years of this century named in a text. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
}
