/** A list of documents that must be answered is a plan whose tasks are called documents. */
import { headerKey } from './header/headerKey';
import type { Plan } from './types';

/** How such a list heads what each document is about, as `headerKey` writes it. */
const ABOUT_DOCUMENTS = /^(?:trich yeu|ten van ban|noi dung van ban|van ban chi dao|ten loai va trich yeu)\b/;

/** Returns whether all that counts in a plan are documents: the heads of its contents say so. */
export function isListOfDocuments({ sheets }: Pick<Plan, 'sheets'>): boolean {
  const counted = sheets.filter((sheet) => sheet.counted && sheet.kind === 'plan');
  return (
    counted.length > 0 &&
    counted.every(({ columns }) =>
      columns.some(({ meaning, header }) => meaning === 'content' && ABOUT_DOCUMENTS.test(headerKey(header))),
    )
  );
}
