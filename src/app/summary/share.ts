/** Use case: a copy of the workbook for others, made from the file as it stands now. */
import type { Say } from '../../messages/say';
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

/** Returns the sentences that name what a copy holds out of sight: sheets, rows and columns; null where it has none. */
export function hiddenText({ hidden, hiddenCells }: SharedCopy, say: Say): string | null {
  const sentences = [
    ...(hidden.length === 0 ? [] : [say('share.hidden', { sheets: quoted(hidden) })]),
    ...(hiddenCells.length === 0 ? [] : [say('share.hidden-cells', { sheets: quoted(hiddenCells) })]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Returns the sentence that says what a copy has not; null where nothing was left out. */
export function leftOutText({ leftSheets, leftOut }: SharedCopy, say: Say): string | null {
  const sheets = quoted(leftSheets);
  const what = [
    ...(sheets === '' ? [] : [say('share.left.sheets', { sheets })]),
    ...leftOut.map((kind) => say(`share.left.${kind}`)),
  ];
  return what.length === 0 ? null : say('share.left', { what: what.join('; ') });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
