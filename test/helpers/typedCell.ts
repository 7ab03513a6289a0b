/** A cell as the tables of `test/cases` write it. */
import { dateToSerial } from '../../src/core/time/date';

/** A cell and its number format code. */
export interface TypedCell {
  readonly value: string | number;
  readonly format: string;
}

/**
 * Returns the cell that a table writes as `Hoàn thành` (a text), `0,6 [0%]` (a number with its number format) or
 * `01/07/2023 [mm/yyyy]` (a day, which Excel keeps as a number, with its number format).
 */
export function typedCell(written: string): TypedCell {
  const [, shown, format] = /^(.+?) \[(.*)\]$/s.exec(written) ?? [];
  if (shown === undefined || format === undefined) return { value: written, format: 'General' };
  const [, day, month, year] = /^(\d+)\/(\d+)\/(\d+)$/.exec(shown) ?? [];
  if (day === undefined) return { value: Number(shown.replace(',', '.')), format };
  return { value: dateToSerial({ year: Number(year), month: Number(month), day: Number(day) }), format };
}
