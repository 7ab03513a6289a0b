import { strToU8, unzipSync, zipSync } from 'fflate';
import type { CalendarDate } from '../core/time/types';

/** When the paper was made; goes into the document's properties. */
export interface PaperMoment {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
}

const PROPERTIES = 'docProps/core.xml';

const TEXT = 'word/document.xml';
/**
 * The paragraph that ends a part holds nothing, and takes no room: in letters of its own size it would go over to a page of its
 * own wherever a table or a signature ends a full one.
 */
const NO_ROOM =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

/**
 * The library stamps the clock of the machine into the package; the paper's own moment stands there instead. Behind the last
 * table of the paper it sets none of the paragraphs that Word asks for.
 */
export function settled(bytes: Uint8Array, { date, hour, minute }: PaperMoment): Uint8Array {
  const two = (value: number): string => String(value).padStart(2, '0');
  const stamp = `${date.year}-${two(date.month)}-${two(date.day)}T${two(hour)}:${two(minute)}:00`;
  const files = unzipSync(bytes);
  const properties = files[PROPERTIES];
  if (properties !== undefined) {
    const text = new TextDecoder().decode(properties);
    files[PROPERTIES] = strToU8(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}Z`));
  }
  const text = files[TEXT];
  if (text !== undefined) {
    files[TEXT] = strToU8(
      new TextDecoder()
        .decode(text)
        .replaceAll('<w:pPr><w:sectPr', `<w:pPr>${NO_ROOM}<w:sectPr`)
        .replace('</w:tbl><w:sectPr', `</w:tbl><w:p><w:pPr>${NO_ROOM}</w:pPr></w:p><w:sectPr`),
    );
  }
  return zipSync(files, { mtime: stamp });
}
