/** Tells labels that cannot be a time by the words they open with: nearly all rows of a plan do, and need no closer look. */
import { editDistance } from '../text/editDistance';
import { foldMarks } from '../text/fold';
import { BAND_TIME_WORDS, LIST_NAME_WORDS } from './bandWords';

/** Words that a time begins with, whatever letters follow ("tháng", "tháng5"), folded as `foldMarks` does. */
const STEMS =
  /^(?:thang|q(?:i|u[yi])|nam|ca|trong|thuong|hang|moi|toan|quanh|suot|dinh|tuan|ngay|hk|cn|ongoing|monthly|quarter|weekly|year|week|month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|fourth)/;
/** Whole words that a time may begin with, and numerals of headings. */
const WORDS =
  /^(?:.|[ivx]{1,5}|th|thg|thu|chu|nua|dau|giua|cuoi|mot|hai|ba|bon|sau|bay|tam|chin|muoi|tu|truoc|den|het|han|thoi|cham|muon|hoc|du|chuyen|keo|lui|dua|tiep|ton|con|chua|giai|dot|ky)$/;
/** A word of so many letters may be one of time with a letter too many or too few. */
const [SHORTEST_MISSPELT, LONGEST_MISSPELT] = [4, 6];

/**
 * Returns false for a label whose first word, those that name its list left out, begins no time that `readBandLabel` or its
 * parts read; true for any other, most of which are no times either.
 * @param label folded (`fold`)
 */
export function mayOpenTime(label: string): boolean {
  for (let start = 0; ;) {
    const end = endOfWord(label, start);
    if (end === null) return true;
    const word = foldMarks(label.slice(start, end));
    if (word === '' || WORDS.test(word) || STEMS.test(word) || isNearlyTime(word)) return true;
    const behind = label.charAt(end) === ':' ? end + 1 : end;
    if (label.charAt(behind) !== ' ' || !LIST_NAME_WORDS.has(word)) return false;
    start = behind + 1;
  }
}

/** Returns where the letters from `start` on end; null where a sign follows that is no plain one: letters may hide behind it. */
function endOfWord(label: string, start: number): number | null {
  let end = start;
  while (isLetter(label.charCodeAt(end))) end += 1;
  return label.charCodeAt(end) > LAST_PLAIN ? null : end;
}

const LAST_PLAIN = 0x7f;
/** Signs that stand among the letters. */
const [TIMES, DIVIDED] = [0xd7, 0xf7];

/** Letters of Vietnamese and English; others are no plain sign either. */
function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  if (small >= 0x61 && small <= 0x7a) return true;
  return (unit >= 0xc0 && unit <= 0x24f && unit !== TIMES && unit !== DIVIDED) || (unit >= 0x1e00 && unit <= 0x1eff);
}

function isNearlyTime(word: string): boolean {
  for (let length = SHORTEST_MISSPELT; length <= Math.min(word.length, LONGEST_MISSPELT); length += 1) {
    const beginning = word.slice(0, length);
    if (BAND_TIME_WORDS.some((right) => editDistance(beginning, right, 1) <= 1)) return true;
  }
  return false;
}
