/** Words of time that become other words by their marks alone: "quý" and "quỹ", "từ" and "đầu tư", "tới" and "tối". */
import { foldMarks } from '../text/fold';
import type { Token } from './tokens';
import { ROMAN_NUMBERS } from './words';

/** Folded word → the ways to write it, lower case; any other word that folds to it is no word of time. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['thang', ['tháng', 'thang']],
  ['quy', ['quý', 'qúy', 'quy']],
  ['qui', ['quí', 'qúi', 'qui']],
  ['nam', ['năm', 'nam']],
  ['tuan', ['tuần', 'tuan']],
  ['tu', ['từ', 'tu']],
  ['den', ['đến', 'den']],
  ['toi', ['tới', 'toi']],
  ['het', ['hết', 'het']],
  ['dau', ['đầu', 'dau']],
  ['cuoi', ['cuối', 'cuoi']],
  ['sau', ['sau']],
  ['thu', ['thứ', 'thu']],
  ['lan', ['lần', 'lan']],
  ['sang', ['sang']],
  ['khi', ['khi']],
  ['theo', ['theo']],
  ['tru', ['trừ', 'tru']],
  ['doi', ['dời', 'đổi', 'doi']],
  ['thay', ['thay']],
  ['chua', ['chưa', 'chua']],
  ['huy', ['hủy', 'huỷ']],
  ['lui', ['lùi', 'lui']],
  ['hoan', ['hoàn', 'hoan']],
]);

/** Stands before the folded word in the key of a token that is none of the words of time. */
const OTHER = '~';

/** Returns the tokens with words that only look like words of time under a key that no rule of time finds. */
export function tellSpellings(tokens: readonly Token[], source: string): readonly Token[] {
  const marked = /[^\s!-~]/u.test(source);
  return tokens.map((token, index) => {
    const spellings = token.kind === 'word' ? SPELLINGS.get(token.key) : undefined;
    if (spellings === undefined) return token;
    const typed = source.slice(token.start, token.end);
    if (typed.toLowerCase() === 'hoãn') return { ...token, key: 'lui' };
    // A word of another language that was translated.
    if (foldMarks(typed) !== token.key) return token;
    // "Việt Nam 2026" ends a name, "quy chế" in a text with its marks is no quarter.
    const name = typed === 'Nam' && tokens[index - 1]?.kind === 'word';
    const next = tokens[index + 1];
    const plain = typed.toLowerCase() === 'quy' && marked && next?.kind === 'word' && !ROMAN_NUMBERS.has(next.key);
    const known = spellings.includes(typed.toLowerCase()) && !name && !plain;
    return known ? token : { ...token, key: OTHER + token.key };
  });
}

/** Returns the folded word of a token, whatever its marks make of it. */
export function foldedWord(token: Token): string {
  return token.key.startsWith(OTHER) ? token.key.slice(OTHER.length) : token.key;
}
