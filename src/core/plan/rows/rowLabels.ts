/** Tells headings, totals, notes and signatures from tasks by the words of a row that holds little else. */
import { stateOfNote } from '../../progress/readNote';
import { foldCase } from '../../text/fold';
import type { BandLabel } from '../../time/bandLabel';
import { createBandReader } from './bandReader';
import type { HeadingStyle } from './headingTrail';
import { headerKey } from '../header/headerKey';
import { readHeader } from '../header/headerMeaning';
import type { HeaderMeaning } from '../header/headerRule';
import {
  ADDED_UP,
  APPROVALS,
  DANGLING_WORDS,
  END_BEGINNINGS,
  FIGURE_BEGINNINGS,
  FIGURE_HEADERS,
  NOTE_BEGINNINGS,
  POSTS,
  SIGNED_FOR,
  SIGNING_BODIES,
  STATISTICS_BEGINNINGS,
  TOTALS,
  TOTAL_BEGINNINGS,
} from './rowWords';

const LETTER_A = 0x41;
const ROMAN = /^\(?[IVX]{1,6}[.)]?$/;
const LETTER = /^[A-ZĐ][.)]?$/;
const HEADING_WITH_NUMERAL = /^([IVX]{1,6}|[A-ZĐ])\s*[.)-]\s*(\S.*)$/su;
/** The line above a signature: place and day, with or without the figures. */
const PLACE_AND_DAY =
  /^(?:[a-z]+ ){0,6}ngay(?:(?: \d{1,2})? thang(?: \d{1,2})? nam(?: \d{4})?| \d{1,2} \d{1,2} \d{4})$/;
/** A document with its day ("Kế hoạch số 5/KH-UBND ngày 12/02/2026", "Theo Kết luận ngày …") names a group of tasks. */
const OF_DOCUMENT =
  /^(?:theo|thuc hien|trien khai|can cu|kem theo|ban hanh|ke hoach|nghi quyet|nghi dinh|quyet dinh|chi thi|ket luan|thong bao|cong van|chuong trinh|de an|thong tu|van ban) /;
/** A day of a calendar. */
const WEEKDAY = /^(?:thu (?:\d|hai|ba|tu|nam|sau|bay)|chu nhat|cn) /;
/** "Cập nhật đến ngày 15/5/2026", "Số liệu tính đến ngày …" date the table, not its signature. */
const OF_TABLE = /(?:^| )(?:cap nhat|tinh|den|tu|truoc|sau|han|so lieu|bao cao) (?:.* )?ngay /;
/** A longer text is no band. */
const LONGEST_BAND_LABEL = 200;
/** Longer texts are prose, no labels. */
export const LONGEST_LABEL = 60;

/** A heading without its numeral, and how it was marked. */
export interface MarkedHeading {
  readonly text: string;
  readonly style: HeadingStyle;
}

/** Returns how a number cell marks a field: by a Roman numeral or a capital letter, with or without a dot; null for any other number. */
export function fieldNumberStyle(number: string): HeadingStyle | null {
  // Most numbers are digits.
  if (number.charCodeAt(0) < LETTER_A && !number.startsWith('(')) return null;
  if (ROMAN.test(number)) return 'roman';
  return LETTER.test(number) ? 'letter' : null;
}

/** Reads a heading that begins with a Roman numeral or a capital letter ("II. …"); null for any other text. */
export function readMarkedHeading(text: string): MarkedHeading | null {
  const found = HEADING_WITH_NUMERAL.exec(text);
  if (found === null) return null;
  return { text: found[2] ?? '', style: fieldNumberStyle(found[1] ?? '') ?? 'letter' };
}

/** "Tổng số nhiệm vụ: 6", "Tổng cộng 12 việc": a sum and nothing else, whatever stands beside it. */
const SUM =
  /^tong(?: so| cong)?(?: nhiem vu| cong viec| dau viec| viec| nv| muc| van ban)? \d{1,5}(?: nhiem vu| cong viec| dau viec| viec| nv| muc| van ban)?$/;

/** Tells a label that is a total whatever stands beside it. */
function isTotal(key: string): boolean {
  return TOTALS.has(key) || ADDED_UP.test(key);
}

/** "Cống số 1", "Cổng số 2" are no sums: the words for one are told by their marks, where any are written. */
function mayBeSum(label: string, key: string): boolean {
  return !/^(?:cong|tong)(?: |$)/.test(key) || /^\P{L}*(?:c[oộ]ng|t[oổ]ng)/iu.test(label.normalize('NFC'));
}

/** Whether a label begins with whole words; asked of every row, so that no text is put together for it. */
function beginsWith(key: string, beginnings: readonly string[]): boolean {
  for (const words of beginnings) {
    if (key.startsWith(words) && (key.length === words.length || key.charAt(words.length) === ' ')) return true;
  }
  return false;
}

/** Tells a note below or within a table: it begins with an asterisk or a word for it. */
function isNote(label: string, key: string): boolean {
  return /^\(?\*/.test(label) || beginsWith(key, NOTE_BEGINNINGS);
}

const SIGNED = `(?:(?:${SIGNED_FOR.join('|')}) )`;
const POST = `(?:pho )?(?:${[...POSTS].sort((a, b) => b.length - a.length).join('|')})`;
const POSTS_ONLY = new RegExp(`^${SIGNED}*${POST}(?: ${SIGNED}*${POST})*$`);
const POST_OF_BODY = new RegExp(`^${SIGNED}*${POST} `);
const FOR_SOMEBODY = new RegExp(`^${SIGNED}+(?:${POST}|${SIGNING_BODIES.join('|')})(?: |$)`);
const APPROVED = new RegExp(
  `^(?:${APPROVALS.join('|')})(?: (?:cua )?(?:lanh dao|thu truong|giam doc|chu tich|don vi|co quan|so|phong)(?: |$).*)?$`,
);

function isPlaceAndDay(key: string): boolean {
  return PLACE_AND_DAY.test(key) && !WEEKDAY.test(key) && !OF_DOCUMENT.test(key) && !OF_TABLE.test(key);
}

/** "Nơi nhận trẻ: sửa chữa": something is received there; the recipients stand behind a sign or on lines of their own. */
const PLACE_OF_RECEIPT = /^\P{L}*nơi\s+nhận[^\S\n]+\p{L}/iu;

/** Tells the beginning of the recipients' and signature block. */
function isEnd(label: string, key: string): boolean {
  if (END_BEGINNINGS.some((words) => key.startsWith(words)) && !PLACE_OF_RECEIPT.test(label)) return true;
  if (label.length > LONGEST_LABEL) return false;
  if (POSTS_ONLY.test(key) || FOR_SOMEBODY.test(key) || isPlaceAndDay(key)) return true;
  const capitals = label === label.toUpperCase();
  return capitals && (POST_OF_BODY.test(key) || APPROVED.test(key));
}

/** Returns true if a text goes on from the one above: it begins in lower case, with punctuation, as a bullet or as "(5)". */
export function beginsInside(text: string): boolean {
  const first = text.charAt(0);
  if (first.toUpperCase() !== first) return true;
  return /^(?:[,;:.)\]–\-+•]|\(\p{L}?\d{0,2}\))/u.test(text);
}

/** How an item of a list begins: "2. …", "b) …", "- …"; null for none. */
export function itemMark(text: string): 'number' | 'letter' | 'bullet' | null {
  if (/^\(?\d{1,3}(?:\.\d{1,3})*[.)/]\s*\S/u.test(text)) return 'number';
  if (/^\(?\p{L}[.)]\s*\S/u.test(text)) return 'letter';
  return /^[-–—+•*]\s*\S/u.test(text) ? 'bullet' : null;
}

/** "Kết quả: đã ban hành", "=> xong": what became of the task above, told in a row of its own. */
const RESULT_LINE =
  /^(?:=>|->|[→⇒➔➜])\s*\p{L}|^(?:kết quả|kq|tình hình|tiến độ)(?: thực hiện)?\s*(?::|=>|->|[→⇒])\s*\p{L}/iu;

/** Returns true if a row's only text tells a result. */
export function isResultLine(text: string): boolean {
  return RESULT_LINE.test(text);
}

/** A heading of a column, a colon and words. */
const DETAIL_LINE = /^([^:]{2,40}):\s*\p{L}/u;
const OF_A_TASK: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['lead', 'coordinating', 'director', 'due', 'completed', 'product', 'explanation'] as const),
]);

/** Returns true if a row's only text is what another column of the task above would hold: "Phối hợp: Phòng A", "Lý do: thiếu vốn". */
export function isDetailLine(text: string): boolean {
  const heading = DETAIL_LINE.exec(text)?.[1];
  const reading = heading === undefined ? null : readHeader(heading.replace(/^[-–+•*\s]+/u, ''), '');
  return reading !== null && !reading.weak && reading.state === undefined && OF_A_TASK.has(reading.meaning);
}

const TASKS = /^(?:(?:các|những|danh sách|danh mục)\s+)*(?:nhiệm vụ|công việc|đầu việc|nội dung|việc|nv)\s+/iu;

/** Returns true if a heading says how far the tasks below it are: "Nhiệm vụ đã hoàn thành", "II. CHƯA THỰC HIỆN". */
export function isStateHeading(heading: string): boolean {
  if (heading.length > LONGEST_LABEL || isResultLine(heading)) return false;
  const text = (readMarkedHeading(heading)?.text ?? heading).replace(/[:.\s]+$/u, '');
  return stateOfNote(foldCase(text.replace(TASKS, ''))) !== null;
}

/** A longer text below one that is not finished is a piece of it, no heading. */
const LONGEST_HEADING = 80;

/**
 * Returns true if a text goes on in the row below: it ends in a comma or an open bracket or in a word after which a
 * sentence goes on, or it ends in a semicolon or colon and what follows is too long for a heading.
 */
export function breaksOff(text: string, below: string, pageBreak: boolean): boolean {
  if (/[;:,]$/.test(text)) return pageBreak || below.length > LONGEST_HEADING;
  if (/[(“"–-]$/.test(text)) return true;
  if (/[.!?)”]$/.test(text)) return false;
  if (!pageBreak && below.length <= LONGEST_HEADING) return false;
  const last = /(\S+)$/.exec(text)?.[1] ?? '';
  return DANGLING_WORDS.has(last.toLowerCase());
}

/** What a label says; see the functions above. */
export interface LabelReading {
  /** Null for a label that is no time. */
  readonly band: BandLabel | null;
  /** The office said that it is no band. */
  readonly noBand: boolean;
  /** A total whatever stands beside it. */
  readonly total: boolean;
  /** A total, if nothing but figures stands beside it. */
  readonly figureTotal: boolean;
  /** A sum with its figure, and nothing else. */
  readonly sum: boolean;
  /** A line of figures, if figures stand beside it. */
  readonly figures: boolean;
  /** The heading of a block of statistics. */
  readonly statistics: boolean;
  /** A word that heads a column of a plan or of a table of figures. */
  readonly header: boolean;
  readonly note: boolean;
  readonly end: boolean;
}

/** What a long text says that is a task's. */
const PROSE: LabelReading = {
  band: null,
  noBand: false,
  total: false,
  figureTotal: false,
  sum: false,
  figures: false,
  statistics: false,
  header: false,
  note: false,
  end: false,
};

/**
 * Makes a reader of labels that reads equal ones once: a row asks for its own again and again, and headings come again.
 * @param bands the office's corrections, see `PlanSettings`
 */
export function createLabelReader(bands: Readonly<Record<string, string>>): (label: string) => LabelReading {
  const memo = new Map<string, LabelReading>();
  const readBand = createBandReader(bands);
  const read = (label: string): LabelReading => {
    const time = label.length <= LONGEST_BAND_LABEL ? readBand(label) : null;
    const noBand = time === 'no-band';
    const key = headerKey(label.slice(0, LONGEST_LABEL));
    const [note, end] = [isNote(label, key), isEnd(label, key)];
    if (label.length > LONGEST_LABEL) {
      return time === null && !note && !end ? PROSE : { ...PROSE, band: noBand ? null : time, noBand, note, end };
    }
    const adds = mayBeSum(label, key);
    return {
      band: noBand ? null : time,
      noBand,
      total: adds && isTotal(key),
      figureTotal: adds && beginsWith(key, TOTAL_BEGINNINGS),
      sum: adds && SUM.test(key),
      figures: adds && beginsWith(key, FIGURE_BEGINNINGS),
      statistics: beginsWith(key, STATISTICS_BEGINNINGS),
      header: FIGURE_HEADERS.has(key) || readHeader(label, '') !== null,
      note,
      end,
    };
  };
  // Prose is nearly always a row's own and kept for that row only: a plan has a hundred thousand of such texts.
  let prose = '';
  return (label) => {
    if (label === prose && prose !== '') return PROSE;
    let reading = memo.get(label);
    if (reading === undefined) {
      reading = read(label);
      if (reading === PROSE) prose = label;
      else memo.set(label, reading);
    }
    return reading;
  };
}
