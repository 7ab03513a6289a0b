/** What the Excel at hand can do, computed once. */
import type { Capabilities } from '../port';

export interface ExcelCapabilities extends Capabilities {
  /** The floor of the add-in, ExcelApi 1.9, is there. */
  readonly supported: boolean;
  /** Merged areas can be read (ExcelApi 1.13). */
  readonly mergedAreas: boolean;
  /** Comments can be read (ExcelApi 1.10). */
  readonly comments: boolean;
  /** Notes, the comments of old, can be read (ExcelApi 1.18). */
  readonly notes: boolean;
}

/** Asks `Office.context.requirements` for the sets that matter. */
export function excelCapabilities(): ExcelCapabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    host: 'excel',
    supported: has('1.9'),
    mergedAreas: has('1.13'),
    comments: has('1.10'),
    notes: has('1.18'),
  };
}
