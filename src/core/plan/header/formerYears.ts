/** Results of a year before the plan's tell nothing of its tasks: "Kết quả năm 2025" in a plan of 2026. */
import type { Header } from './findHeader';
import type { HeaderReading } from './headerMeaning';

const TOLD: ReadonlySet<HeaderReading['meaning']> = new Set<HeaderReading['meaning']>([
  'result',
  'percent',
  'completed',
]);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const ASIDE: HeaderReading = { meaning: 'other', weak: false, faces: [] };

/**
 * Returns the header with such columns as columns of other things.
 * @param years the years that the title of the sheet names; none for a title without a year
 */
export function withoutFormerYears(header: Header, years: readonly number[]): Header {
  if (years.length === 0) return header;
  const first = Math.min(...years);
  const isFormer = (text: string): boolean => {
    const named = text.match(YEAR) ?? [];
    return named.length > 0 && named.every((year) => Number(year) < first);
  };
  const cells = header.cells.map((cell) =>
    cell.reading !== null && TOLD.has(cell.reading.meaning) && isFormer(cell.text) ? { ...cell, reading: ASIDE } : cell,
  );
  return { ...header, cells };
}
