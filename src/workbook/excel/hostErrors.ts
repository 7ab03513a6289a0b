/** Errors of Excel as refusals. Whatever is no error of Excel is a bug and goes on. */
import type { Outcome, RefusalCode, RefusalPlace } from '../../core/flow/outcome';
import { refused } from '../../core/flow/outcome';
import { RefusalError } from '../refusalError';

/** What Excel may refuse. */
type HostRefusal = Extract<
  RefusalCode,
  | 'cell-editing'
  | 'sheet-protected'
  | 'workbook-not-in-front'
  | 'host-too-large'
  | 'host-too-old'
  | 'sheet-missing'
  | 'host-busy'
>;

/** Refusals for codes of Excel where a sheet is known. */
const CODES: ReadonlyMap<string, HostRefusal> = new Map<string, HostRefusal>([
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['AccessDenied', 'sheet-protected'],
  ['GeneralException', 'workbook-not-in-front'],
  ['InvalidSelection', 'workbook-not-in-front'],
  ['RequestPayloadSizeLimitExceeded', 'host-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'host-too-large'],
  ['PayloadSizeLimitExceeded', 'host-too-large'],
  ['ApiNotFound', 'host-too-old'],
  ['ItemNotFound', 'sheet-missing'],
  ['ActivityLimitReached', 'host-busy'],
]);

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
  params: RefusalPlace = {},
): Promise<Outcome<Result>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    const code = hostErrorCode(error);
    if (code === null) throw error;
    return hostRefusal(code, params);
  }
}

/** The refusal for a code of Excel. Where no sheet is known, a sentence that names one cannot be said. */
function hostRefusal(hostCode: string, params: RefusalPlace): Outcome<never> {
  const code = CODES.get(hostCode) ?? 'host-failed';
  const said = { ...params, detail: hostCode };
  if (code !== 'sheet-protected' && code !== 'sheet-missing') return refused(code, said);
  const { sheet } = params;
  if (sheet !== undefined) return refused(code, { ...said, sheet });
  return refused(code === 'sheet-protected' ? 'workbook-protected' : 'host-failed', said);
}
