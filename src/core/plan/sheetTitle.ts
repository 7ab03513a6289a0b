/** What the lines above a header and the sheet's name tell: the time of the sheet, its year, a school year. */
import type { SheetGrid } from '../grid/grid';
import { findTitleTime, isPartOfYear } from '../time/band';
import type { BandTime } from '../time/band';
import { withoutHorizon } from '../time/horizon';
import { SCHOOL_YEAR_OPENS } from '../time/yearOfMonth';
import { foldMarks } from '../text/fold';
import { textOf } from './cellText';

/** A line of the title that names another month or quarter than the sheet's name. */
export interface TitleConflict {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  /** Which of both times holds for the sheet. */
  readonly held: 'sheet-name' | 'sheet-title';
}

export interface SheetTitle {
  /** Month, quarter or year that the sheet is about; null when nothing tells it. */
  readonly time: BandTime | null;
  /** One year, both of a year that ends in the next one, or none. */
  readonly years: readonly number[];
  /** Month (1-based) with which such a year begins; 1 for a calendar year. */
  readonly opens: number;
  /** The title is of a span of years ("GIAI ĐOẠN 2026 - 2030") and names no other: a row without a year is of none of them. */
  readonly spansYears: boolean;
  /** Years named in titles and the sheet's name in any way ("KẾ HOẠCH 2026"), but not those that are looked ahead to. */
  readonly named: readonly number[];
  /** Years named in lines that are no title ("Kèm theo …", "Tính đến ngày …"), for want of better. */
  readonly evidence: readonly number[];
  /** Null where title and name agree, or one of them names no part of a year. */
  readonly conflict: TitleConflict | null;
}

const SCHOOL_YEAR = /\bnam hoc\s*:?\s*(20\d\d)\s*[-/]\s*(20\d\d)\b/;
/** "Từ tháng 7/2026 đến tháng 6/2027", with the marks folded: the months of one year after another. */
const OVER_THE_TURN =
  /\btu (?:thang )?(\d{1,2})(?: nam |\s*[/.-]\s*)(20\d\d) (?:den|-) (?:het )?(?:thang )?(\d{1,2})(?: nam |\s*[/.-]\s*)(20\d\d)\b/;
/** "2026 - 2030", "năm 2026 đến năm 2030": years of a programme, none of which is the plan's own. */
const SPAN_OF_YEARS = /(?<![\d/])20\d\d\s*(?:-|–|—|đến|den)\s*(?:(?:hết|het)\s+)?(?:(?:năm|nam)\s+)?20\d\d(?![\d/])/giu;
/** Lines above a table that name days and documents, not the time of the plan. */
const ASIDE =
  /^\(?\s*(?:tinh den|kem theo|ban hanh kem|chot|cap nhat|so\s*:|so \d|can cu)|\bngay\b.*\bthang\b.*\bnam\b/;

/** Reads the title of a sheet. `headerRow` is the 1-based first row of its header. */
export function findSheetTitle(sheet: SheetGrid, headerRow: number): SheetTitle {
  const lines: TitleLine[] = [];
  for (let row = 1; row < headerRow; row += 1) {
    for (const [column, value] of (sheet.rows[row - 1] ?? []).entries()) {
      const text = textOf(value);
      if (text !== '') lines.push({ row, column, text });
    }
  }
  const evidence: number[] = [];
  const named: number[] = [];
  const times: { readonly time: BandTime; readonly line: TitleLine | null }[] = [];
  let years: readonly number[] = [];
  let opens = 1;
  let spans = false;
  for (const line of [...lines, null]) {
    const text = line === null ? sheet.name : line.text;
    const key = foldMarks(text).replace(/[–—]/g, '-');
    if (ASIDE.test(key)) {
      evidence.push(...yearsIn(key));
      continue;
    }
    const school = SCHOOL_YEAR.exec(key);
    if (school !== null && years.length === 0) {
      const [first, second] = [Number(school[1]), Number(school[2])];
      if (second === first + 1) [years, opens] = [[first, second], SCHOOL_YEAR_OPENS];
    }
    const turn = years.length === 0 ? overTheTurn(key) : null;
    if (turn !== null) {
      ({ years, opens } = turn);
      evidence.push(...years);
      continue;
    }
    const typed = withoutHorizon(text);
    const own = years.length > 1 ? typed : typed.replace(SPAN_OF_YEARS, ' ');
    spans ||= own !== typed;
    const time = findTitleTime(own);
    if (time !== null) times.push({ time, line });
    named.push(...yearsIn(own));
    evidence.push(...yearsIn(key));
  }
  const narrow = times.find(({ time }) => isPartOfYear(time));
  const ofName = times.find(({ time, line }) => line === null && isPartOfYear(time));
  const year = times.find(({ time }) => time.year !== null)?.time.year ?? null;
  const conflict = conflictOf(narrow, ofName, sheet.name);
  const time = (conflict?.held === 'sheet-name' ? ofName : (narrow ?? times[0]))?.time ?? null;
  if (years.length === 0 && year !== null) years = [year];
  const spansYears = spans && named.length === 0;
  return {
    time: time === null ? null : { ...time, year: time.year ?? year },
    years,
    opens,
    spansYears,
    named,
    evidence,
    conflict,
  };
}

/** Both years of a title that runs from a month of one to a month of the next, twelve at most; null for any other. */
function overTheTurn(key: string): Pick<SheetTitle, 'years' | 'opens'> | null {
  const [first, year, last, next] = (OVER_THE_TURN.exec(key) ?? []).slice(1).map(Number);
  if (first === undefined || year === undefined || last === undefined || next !== year + 1) return null;
  return first > 12 || last < 1 || last >= first ? null : { years: [year, next], opens: first };
}

interface TitleLine {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

interface TitleTime {
  readonly time: BandTime;
  readonly line: TitleLine | null;
}

/** A name with the word for its unit; "T1" may be a week. */
const NAMED_IN_FULL = /(?:thang|thg|qu[yi])/;

/** A sheet that was copied for the next month keeps its title more often than its name. */
function conflictOf(title: TitleTime | undefined, ofName: TitleTime | undefined, name: string): TitleConflict | null {
  if (ofName === undefined || title === undefined || title.line === null) return null;
  const within = (inner: BandTime, outer: BandTime): boolean =>
    inner.months.every((month) => outer.months.includes(month));
  if (within(title.time, ofName.time) || within(ofName.time, title.time)) return null;
  const { row, column, text } = title.line;
  return { row, column, text, held: NAMED_IN_FULL.test(foldMarks(name)) ? 'sheet-name' : 'sheet-title' };
}

/** Returns the years of this century named in a text. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
}
