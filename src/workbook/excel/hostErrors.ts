/** Errors of Excel as refusals, by code and by what was asked. Whatever is no error of Excel is a bug and goes on. */
import type { Outcome, RefusalPlace } from '../../core/flow/outcome';
import { refused } from '../../core/flow/outcome';
import { RefusalError } from '../refusalError';

/** Refusals whose sentences name nothing. */
type PlainRefusal =
  | 'cell-editing'
  | 'workbook-not-in-front'
  | 'workbook-protected'
  | 'host-too-large'
  | 'host-too-old'
  | 'host-busy'
  | 'host-denied'
  | 'host-memory'
  | 'host-filtered'
  | 'host-overlap'
  | 'host-sheet-kind';

/**
 * Codes that mean one thing whatever was asked (learn.microsoft.com, "Error handling with the application-specific APIs");
 * the others are told as `host-failed` with their code.
 */
const CODES: ReadonlyMap<string, PlainRefusal> = new Map<string, PlainRefusal>([
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['InactiveWorkbook', 'workbook-not-in-front'],
  ['RequestPayloadSizeLimitExceeded', 'host-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'host-too-large'],
  ['PayloadSizeLimitExceeded', 'host-too-large'],
  ['RangeExceedsLimit', 'host-too-large'],
  ['OperationCellsExceedLimit', 'host-too-large'],
  ['ApiNotFound', 'host-too-old'],
  ['ApiNotAvailable', 'host-too-old'],
  ['NotImplemented', 'host-too-old'],
  ['ActivityLimitReached', 'host-busy'],
  ['Conflict', 'host-busy'],
  ['RequestAborted', 'host-busy'],
  ['ServiceNotAvailable', 'host-busy'],
  ['Unauthenticated', 'host-denied'],
  ['MemoryLimitReached', 'host-memory'],
  ['FilteredRangeConflict', 'host-filtered'],
  ['MergedRangeConflict', 'host-overlap'],
  ['PivotTableRangeConflict', 'host-overlap'],
  ['UnsupportedSheet', 'host-sheet-kind'],
]);

/** What fails with a general code where another workbook is in front ("API limitations when the active workbook switches", #6365). */
const NEEDS_FRONT: ReadonlyMap<string, RegExp> = new Map([
  [
    'GeneralException',
    /^(Range\.select|Worksheet\.(activate|gridlines|showGridlines)|WorksheetCollection\.add|WorksheetFreezePanes\.\w+|Table\.clearFilters|Chart\.activate)$/,
  ],
  ['InvalidSelection', /^(Worksheet\.(delete|names)|Workbook\.(getActiveCell|getSelectedRanges?))$/],
]);

/** What changes the list of sheets: denied because the structure is protected. */
const STRUCTURE = /^(WorksheetCollection\.add|Worksheet\.(delete|name|visibility|position))$/;

/** Returns the code of an error that Excel or its library answered, such as `AccessDenied`; null for any other error. */
export function hostErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.name === 'RichApi.Error' || 'debugInfo' in error ? error.code : null;
}

/** Returns what was asked when Excel answered an error, such as `Range.select`; null where the library does not say. */
export function hostErrorPlace(error: unknown): string | null {
  if (!(error instanceof Error) || !('debugInfo' in error)) return null;
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return null;
  const { errorLocation } = debugInfo;
  // Names of members only: anything else could hold the contents of a cell.
  return typeof errorLocation === 'string' && /^[A-Za-z_]+(\.\w+)*$/.test(errorLocation) ? errorLocation : null;
}

/** Returns code and place of an error of Excel as one text for support; no contents of cells. */
export function hostErrorDetail(error: unknown): string {
  return [hostErrorCode(error), hostErrorPlace(error)].filter((part) => part !== null).join(' ');
}

/** Returns what a look at the workbook after an error gives; null where Excel answers an error again. */
export async function lookAfterError<Result>(look: () => Promise<Result>): Promise<Result | null> {
  try {
    return await look();
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return null;
  }
}

/**
 * Runs work in Excel and returns its errors as refusals.
 * @param params what the sentences may name, such as the sheet
 */
export async function refusingHostErrors<Result>(
  work: () => Promise<Outcome<Result>>,
  params: RefusalPlace = {},
): Promise<Outcome<Result>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    if (hostErrorCode(error) === null) throw error;
    return hostRefusal(error, params);
  }
}

/** The refusal for an error of Excel. Where no sheet is known, a sentence that names one cannot be said. */
function hostRefusal(error: unknown, params: RefusalPlace): Outcome<never> {
  const code = hostErrorCode(error) ?? '';
  const place = hostErrorPlace(error) ?? '';
  const said = { ...params, detail: hostErrorDetail(error) };
  const plain = NEEDS_FRONT.get(code)?.test(place) === true ? 'workbook-not-in-front' : CODES.get(code);
  if (plain !== undefined) return refused(plain, said);
  const { sheet } = params;
  if (code === 'AccessDenied') {
    if (STRUCTURE.test(place)) return refused('workbook-protected', said);
    // Without a sheet nothing was to be written: a label or a program on watch keeps the workbook.
    return sheet === undefined ? refused('host-denied', said) : refused('sheet-protected', { ...said, sheet });
  }
  // Names are added for tabs of ours alone, and none of that name stood there a moment before.
  if (code === 'ItemAlreadyExists' && place === 'NamedItemCollection.add' && sheet !== undefined)
    return refused('tab-just-written', { ...said, sheet });
  if (code === 'ItemNotFound' && sheet !== undefined) return refused('sheet-missing', { ...said, sheet });
  return refused('host-failed', said);
}
