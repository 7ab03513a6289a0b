/** Words that head the columns of a form, as forms have them and as people write them anew; in the form of `headerKey`. */
import { foldMarks } from '../text/fold';
import type { AnswerField, InformColumn } from './types';

/** What a column of a form holds; the rest of a form only informs. */
export type FormColumnMeaning = AnswerField | 'content' | InformColumn;

const HEADERS: Readonly<Record<FormColumnMeaning, readonly string[]>> = {
  content: ['noi dung nhiem vu', 'noi dung', 'nhiem vu', 'ten nhiem vu', 'content', 'task'],
  deadline: ['thoi han', 'han', 'thoi han hoan thanh'],
  result: ['ket qua thuc hien', 'ket qua', 'ket qua thuc hien nhiem vu', 'result'],
  percent: ['ty le hoan thanh', 'ty le'],
  completed: ['ngay hoan thanh', 'thoi gian hoan thanh', 'ngay thang hoan thanh'],
  explanation: ['nguyen nhan giai trinh', 'nguyen nhan', 'giai trinh', 'ly do'],
  objective: ['nguyen nhan khach quan', 'khach quan'],
  subjective: ['nguyen nhan chu quan', 'chu quan'],
  remedy: ['huong khac phuc', 'phuong huong khac phuc', 'khac phuc', 'giai phap khac phuc'],
  code: ['ma', 'ma nhiem vu'],
  reported: ['ket qua da ghi'],
  number: ['stt', 'tt', 'so tt'],
  role: ['vai tro'],
  coordinating: ['don vi phoi hop', 'phoi hop'],
  status: ['tinh trang'],
};

const BY_KEY: ReadonlyMap<string, FormColumnMeaning> = new Map(
  (Object.keys(HEADERS) as FormColumnMeaning[]).flatMap((meaning) =>
    HEADERS[meaning].map((key): [string, FormColumnMeaning] => [key, meaning]),
  ),
);

/** Returns what a header of a form says that its column holds; null for words that are none of a form's. */
export function formColumnOf(header: string): FormColumnMeaning | null {
  const key = foldMarks(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return BY_KEY.get(key) ?? null;
}
