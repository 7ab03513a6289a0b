/** Errors of Excel as refusals. Whatever is no error of Excel is a bug and goes on. */
import type { Outcome, RefusalCode } from '../../core/flow/outcome';
import { refused } from '../../core/flow/outcome';
import { RefusalError } from '../refusalError';

const CODES: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'sheet-protected',
  GeneralException: 'workbook-not-in-front',
  InvalidSelection: 'workbook-not-in-front',
  RequestPayloadSizeLimitExceeded: 'host-too-large',
  ResponsePayloadSizeLimitExceeded: 'host-too-large',
  PayloadSizeLimitExceeded: 'host-too-large',
  ApiNotFound: 'host-too-old',
  ItemNotFound: 'sheet-missing',
  ActivityLimitReached: 'host-busy',
};

/** Returns the code of an error that Excel or its library answered, such as `AccessDenied`; null for any other error. */
export function hostErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.name === 'RichApi.Error' || 'debugInfo' in error ? error.code : null;
}

/**
 * Runs work in Excel and returns its errors as refusals.
 * @param params what the sentences may name, such as the sheet
 */
export async function refusingHostErrors<Result>(
  work: () => Promise<Outcome<Result>>,
  params: Readonly<Record<string, string | number>> = {},
): Promise<Outcome<Result>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    const code = hostErrorCode(error);
    if (code === null) throw error;
    return refused(refusalCode(code, 'sheet' in params), { ...params, detail: code });
  }
}

/** The refusal for a code of Excel. Where no sheet is known, a sentence that names one cannot be said. */
function refusalCode(code: string, knowsSheet: boolean): RefusalCode {
  const refusal = CODES[code] ?? 'host-failed';
  if (knowsSheet) return refusal;
  if (refusal === 'sheet-protected') return 'workbook-protected';
  return refusal === 'sheet-missing' ? 'host-failed' : refusal;
}
