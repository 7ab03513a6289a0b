/** Use case: a copy of the workbook for others, made from the file as it stands now. */
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { ShareableWorkbook, SharedCopy, ShareOptions } from '../../workbook/port';

export type { SharedCopy } from '../../workbook/port';

/** Returns the copy; the workbook does not change. Refuses with `tabs-none` where only our tabs are wanted and there is none. */
export function shareCopy(
  workbook: ShareableWorkbook,
  options: ShareOptions,
  runner: Runner,
): Promise<Outcome<SharedCopy>> {
  return workbook.shareCopy(options, runner);
}
