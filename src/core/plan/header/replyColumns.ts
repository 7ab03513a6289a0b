/** Columns that name the documents that ask and those sent in answer, in lists of documents and directives. */
import type { CorrectedColumns } from '../settings';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';

/** "Văn bản trả lời", "Số, ngày văn bản phúc đáp", "Văn bản trả lời" above "Số, ký hiệu". */
const ANSWER =
  /^(?:(?:so|so hieu|ky hieu|ngay|thang|va) )*(?:van ban|cong van|vb|cv) (?:da )?(?:tra loi|phuc dap)(?: (?:so|so hieu|ky hieu|ngay|thang|va|neu co))*$/;
/** The same words in a plan of work name what is to be made, or on what it rests. */
const DEED =
  /^(?:(?:so|so hieu|ky hieu|ngay|thang|va) )*(?:van ban|cong van|vb|cv) (?:da )?(?:thuc hien|giai quyet)(?: (?:so|so hieu|ky hieu|ngay|thang|va|neu co))*$/;
/** "Văn bản trả lời" above "Ngày". */
const ITS_DAY =
  /^(?:van ban|cong van|vb|cv) (?:da )?(?:tra loi|phuc dap|thuc hien|giai quyet) ngay(?: (?:thang|nam|ky|ban hanh|van ban))*$/;
/** The document that asks: its number, who issued it, what it is about. */
const ASKING =
  /^(?:(?:so|so hieu|ky hieu|ngay|thang|va) )*(?:van ban|cong van|vb|cv)(?: (?:giao|giao viec|giao nhiem vu|chi dao|den|yeu cau|de nghi))?$|^so(?: ky)? hieu(?: van ban)?$|^(?:co quan|don vi|noi) (?:ban hanh|gui)(?: van ban)?$|^trich yeu\b/;

/**
 * Returns the columns (0-based) of answering documents, each a result or, where only days stand below it, the day of
 * completion. Columns that the office corrected are none.
 */
export function replyColumns(
  { cells }: Header,
  corrected: CorrectedColumns,
): ReadonlyMap<number, 'result' | 'completed'> {
  const found = new Map<number, 'result' | 'completed'>();
  const isList = cells.some(({ text }) => ASKING.test(headerKey(text)));
  for (const { column, text } of cells) {
    if (corrected[column] !== undefined) continue;
    const key = headerKey(text);
    if (ITS_DAY.test(key) && (isList || ANSWER.test(key))) found.set(column, 'completed');
    else if (ANSWER.test(key) || (isList && DEED.test(key))) found.set(column, 'result');
  }
  return found;
}

/** "Ngày văn bản", "Ngày ban hành", "Ngày đến", "Văn bản chỉ đạo" above "Ngày": never the day of the answer. */
const ASKED_ON =
  /^(?:(?:van ban|cong van|vb|cv)(?: (?:giao|giao viec|giao nhiem vu|chi dao|den|yeu cau|de nghi))? )?(?:ngay|ngay thang|ngay thang nam)(?: (?:van ban|cong van|vb|cv|ban hanh|giao|den|nhan|ky|chi dao|yeu cau))*$/;
/** The number of the document, which its day may stand beside. */
const ITS_NUMBER = /\bso\b|\bky hieu\b|^(?:van ban|cong van|vb|cv)\b/;

/** Returns the columns (0-based) of a list of documents in which the day of each one that asks may stand; none in any other plan. */
export function askingColumns({ cells }: Pick<Header, 'cells'>): readonly number[] {
  const keys = cells.map(({ column, text }) => ({ column, key: headerKey(text) }));
  if (!keys.some(({ key }) => ASKING.test(key))) return [];
  return keys
    .filter(({ key }) => ASKED_ON.test(key) || (ASKING.test(key) && ITS_NUMBER.test(key)))
    .map(({ column }) => column);
}
