/** Numbers of documents ("22/2022/QĐ-UBND", "số 125/NQ-CP ngày 10/01/2023") are never times: they become one token. */
import type { Token } from './tokens';
import { touches } from './tokens';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS } from './words';

/** Words that may follow a slash inside a time ("Quý II/năm 2026", "III/IV"). */
const TIME_AFTER_SLASH: ReadonlySet<string> = new Set([
  'nam',
  't',
  ...MONTH_WORDS,
  ...QUARTER_WORDS,
  ...ROMAN_NUMBERS.keys(),
]);

/** Returns the tokens with every document number, and the day that belongs to it, put together. */
export function foldDocuments(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = documentEnd(tokens, index);
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

/** From the number on: "/2022", then "/QĐ-UBND"; nothing more when no letters follow a slash. */
function codeEnd(tokens: readonly Token[], number: number): number {
  let end = number + 1;
  if (isTouchingSlash(tokens, end) && tokens[end + 1]?.kind === 'number') end += 2;
  const word = tokens[end + 1];
  if (!isTouchingSlash(tokens, end) || word?.kind !== 'word' || TIME_AFTER_SLASH.has(word.key)) return number + 1;
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
  while (tokens[index]?.kind === 'number' || isDayWord(tokens[index])) index += 1;
  return index;
}

function isDayWord(token: Token | undefined): boolean {
  return token !== undefined && ['/', '-', '.', 'thang', 'nam'].includes(token.key);
}
