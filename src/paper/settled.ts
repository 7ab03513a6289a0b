import { strToU8, unzipSync, zipSync } from 'fflate';
import type { CalendarDate } from '../core/time/types';

/** When the paper was made; goes into the document's properties. */
export interface PaperMoment {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
}

const PROPERTIES = 'docProps/core.xml';

/** The library stamps the clock of the machine into the package; the paper's own moment stands there instead. */
export function settled(bytes: Uint8Array, { date, hour, minute }: PaperMoment): Uint8Array {
  const two = (value: number): string => String(value).padStart(2, '0');
  const stamp = `${date.year}-${two(date.month)}-${two(date.day)}T${two(hour)}:${two(minute)}:00`;
  const files = unzipSync(bytes);
  const properties = files[PROPERTIES];
  if (properties !== undefined) {
    const text = new TextDecoder().decode(properties);
    files[PROPERTIES] = strToU8(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}Z`));
  }
  return zipSync(files, { mtime: stamp });
}
