/** From a text to the tokens that the grammar reads: other spellings, languages and slips are put right once, in this order. */
import { romanNumber } from '../text/roman';
import { withoutAsides } from './asides';
import { joinBrokenLines } from './brokenLines';
import { orderDays } from './dayOrder';
import { foldDocuments } from './documents';
import { monthsBehindDays } from './dayBehindMonth';
import { joinEllipses } from './ellipses';
import { translateEnglish } from './english';
import { mendFigures } from './mendFigures';
import { listMonthChains } from './monthChains';
import { withoutOuterQuarters } from './quarterOfMonth';
import { shortenOpenings } from './openings';
import { tellSpellings } from './spellings';
import { tokenise } from './tokens';
import type { Token } from './tokens';
import { readWordedNumbers } from './wordedNumbers';
import { monthsOfWeeks } from './weeks';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_QUARTER_WORDS } from './words';

/** Returns the tokens of a text in NFC, for a plan of a year. */
export function prepareTokens(source: string, planYear: number): readonly Token[] {
  const lines = joinBrokenLines(tokenise(source), source);
  const worded = readWordedNumbers(translateEnglish(withoutNamely(joinEllipses(lines)), source), source, planYear);
  const spelled = shortenOpenings(monthsOfWeeks(tellSpellings(foldDocuments(worded, source), source)));
  const dated = withoutAsides(
    mendFigures(
      orderDays(monthsBehindDays(withoutOuterQuarters(nameUnits(spelled, source), source))),
      source,
      planYear,
    ),
    planYear,
    source,
  );
  return listMonthChains(dated, planYear);
}

/** "Quý III, cụ thể là ngày 20/8": the day behind these words is that of the time before them, as without them. */
function withoutNamely(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const end = token.key === 'cu' && index > 0 ? namelyEnd(tokens, index) : index;
    if (end > index) index = end - 1;
    else result.push(token);
  }
  return result;
}

/** Returns the index behind "cụ thể", "cụ thể là", "cụ thể:" before a time; the index itself for anything else. */
function namelyEnd(tokens: readonly Token[], index: number): number {
  if (tokens[index + 1]?.key !== 'the') return index;
  let end = index + 2;
  while (['la', ':'].includes(tokens[end]?.key ?? '')) end += 1;
  const next = tokens[end];
  return next?.kind === 'number' || ['ngay', 'thang', 'quy'].includes(next?.key ?? '') ? end : index;
}

const GLUED_QUARTER = /^(qu[yi]|q)(i{1,3}|iv|vi?)$/u;

/** "Tháng VI": months are numbered so now and then. "Tháng X" may be a place left open. */
const ROMAN_MONTHS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12].map((month) => [romanNumber(month), month]),
);

/** "QII", "QuýII", "Q.III", "Q2", "Quý: II", "tháng thứ 5", "tháng VI": the word for the unit, and its number directly behind. */
function nameUnits(tokens: readonly Token[], source: string): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const glued = token.kind === 'word' ? GLUED_QUARTER.exec(token.key) : null;
    const [, word = '', roman] = glued ?? [];
    if (roman !== undefined) {
      result.push({ ...token, key: 'quy' }, { ...token, key: roman, start: token.start + word.length });
      continue;
    }
    const signed = ['.', ':', 'thu'].includes(tokens[index + 1]?.key ?? '');
    const number = tokens[signed ? index + 2 : index + 1];
    const numbered = number?.kind === 'number' || ROMAN_NUMBERS.has(number?.key ?? '');
    const bunch = tokens[index - 1]?.kind === 'number';
    // "Báo cáo quý: 20/3, 20/6": days behind a colon are no quarter.
    const dayed = tokens[index + 1]?.key === ':' && QUARTER_WORDS.has(token.key) && tokens[index + 3]?.key === '/';
    const quarter = SHORT_QUARTER_WORDS.has(token.key) && numbered;
    const worded = MONTH_WORDS.has(token.key) || QUARTER_WORDS.has(token.key);
    result.push(quarter ? { ...token, key: 'quy' } : token);
    const following = token.key === 'thang' && number?.kind === 'word' && !bunch ? number : undefined;
    const month = following === undefined ? undefined : ROMAN_MONTHS.get(source.slice(following.start, following.end));
    if (month !== undefined && following !== undefined) {
      result.push({ ...following, kind: 'number', key: String(month), value: month });
      index += signed ? 2 : 1;
      continue;
    }
    // "2 tháng: 5 hồ sơ": counted months have no number behind.
    if (signed && numbered && !dayed && (quarter || (worded && !bunch))) index += 1;
  }
  return result;
}
