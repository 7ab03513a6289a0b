/** Numbers of documents ("22/2022/QĐ-UBND", "số 125/NQ-CP ngày 10/01/2023") are never times: they become one token. */
import type { Token } from './tokens';
import { phraseAt, touches } from './tokens';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS } from './words';

/** Words that may follow a slash inside a time ("Quý II/năm 2026", "III/IV"). */
const TIME_AFTER_SLASH: ReadonlySet<string> = new Set([
  'nam',
  't',
  ...MONTH_WORDS,
  ...QUARTER_WORDS,
  ...ROMAN_NUMBERS.keys(),
]);

/** Kinds of documents that are cited by number: a number behind them is theirs, whatever it looks like. */
const DOCUMENTS: readonly (readonly string[])[] = [
  ['cong', 'van'],
  ['thong', 'tu'],
  ['nghi', 'quyet'],
  ['nghi', 'dinh'],
  ['quyet', 'dinh'],
  ['chi', 'thi'],
  ['ket', 'luan'],
  ['thong', 'bao'],
  ['to', 'trinh'],
];
/** Their abbreviations, and those of plans and reports: with a number behind them only in capitals. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['CV', 'TT', 'NQ', 'NĐ', 'QĐ', 'CT', 'KL', 'TB', 'TTr', 'TTR']);

/** Returns the tokens with every document number, and the day that belongs to it, put together. */
export function foldDocuments(tokens: readonly Token[], source: string): readonly Token[] {
  const result: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = Math.max(documentEnd(tokens, index), citedEnd(tokens, index, source));
    const first = tokens[index];
    const last = tokens[end - 1];
    if (end > index && first !== undefined && last !== undefined) {
      result.push({ kind: 'document', key: '', value: 0, start: first.start, end: last.end });
      index = end;
    } else {
      if (first !== undefined) result.push(first);
      index += 1;
    }
  }
  return result;
}

/** Returns the index after a document number that begins here; the same index when none does. */
function documentEnd(tokens: readonly Token[], start: number): number {
  const named = tokens[start]?.key === 'so' && tokens[start + 1]?.kind === 'number';
  const number = named ? start + 1 : start;
  if (tokens[number]?.kind !== 'number') return start;
  const end = codeEnd(tokens, number);
  if (end === number + 1 && !named) return start;
  return dayOfDocumentEnd(tokens, end);
}

/** Returns the index after "Công văn 9/2026", "NQ 57", "Quyết định ngày 10/01/2023"; the same index when none begins here. */
function citedEnd(tokens: readonly Token[], start: number, source: string): number {
  const token = tokens[start];
  if (token?.kind !== 'word') return start;
  const short = ABBREVIATIONS.has(source.slice(token.start, token.end));
  const length = short ? 1 : phraseAt(tokens, start, DOCUMENTS);
  if (length === 0) return start;
  const named = tokens[start + length]?.key === 'so' ? start + length + 1 : start + length;
  const dayed = dayOfDocumentEnd(tokens, named);
  if (dayed > named) return dayed;
  // "Công văn số 12 tháng 5 năm 2026": the month of the document, its day left out.
  const numbered = tokens[named - 1]?.key === 'so' && tokens[named]?.kind === 'number';
  if (numbered && tokens[named + 1]?.key === 'thang' && tokens[named + 2]?.kind === 'number')
    return isYearWord(tokens[named + 3]) && tokens[named + 4]?.kind === 'number' ? named + 5 : named + 3;
  if (tokens[named]?.kind !== 'number' || tokens[named + 1]?.key === 'thang') return start;
  let end = codeEnd(tokens, named);
  while (tokens[end]?.key === '/' && tokens[end + 1]?.kind === 'number') end += 2;
  return dayOfDocumentEnd(tokens, end);
}

/** From the number on: "/2022", then "/QĐ-UBND"; nothing more when no letters follow a slash. */
function codeEnd(tokens: readonly Token[], number: number): number {
  let end = number + 1;
  if (isTouchingSlash(tokens, end) && tokens[end + 1]?.kind === 'number') end += 2;
  const word = tokens[end + 1];
  if (!isTouchingSlash(tokens, end) || word?.kind !== 'word' || TIME_AFTER_SLASH.has(word.key)) return number + 1;
  // "15/O5/2026": a nought typed as a letter.
  if (word.key === 'o' && tokens[end + 2]?.kind === 'number' && touches(word, tokens[end + 2])) return number + 1;
  end += 2;
  while (tokens[end]?.key === '-' && touches(tokens[end - 1], tokens[end]) && touches(tokens[end], tokens[end + 1])) {
    if (tokens[end + 1]?.kind === 'mark') break;
    end += 2;
  }
  return end;
}

function isTouchingSlash(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.key === '/' && touches(tokens[index - 1], tokens[index]) && touches(tokens[index], tokens[index + 1])
  );
}

/** "… ngày 10/01/2023", "… ngày 10 tháng 01 năm 2023" after a document number is the document's own day. */
function dayOfDocumentEnd(tokens: readonly Token[], end: number): number {
  let index = end;
  if (tokens[index]?.key === ',') index += 1;
  if (tokens[index]?.key !== 'ngay' || tokens[index + 1]?.kind !== 'number') return end;
  index += 2;
  // Day, month and year, no more: what follows them is not the document's.
  for (let numbers = 1; numbers < 3 && isDayWord(tokens[index]) && tokens[index + 1]?.kind === 'number'; numbers += 1) {
    index += 2;
  }
  return index;
}

function isYearWord(token: Token | undefined): boolean {
  return token !== undefined && ['/', 'nam'].includes(token.key);
}

function isDayWord(token: Token | undefined): boolean {
  return token !== undefined && ['/', '-', '.', 'thang', 'nam'].includes(token.key);
}
