/** What charts of ours have in common in Excel and in a .xlsx, and what tells them from those that people put on a tab of ours. */

/** Figures of the parts of a bar; a zero shows nothing. */
export const LABEL_FORMAT = '#,##0;;';

const PREFIX = 'TienDo ';

/** Returns the name of the n-th chart of a tab (from 1). */
export function ownChartName(number: number): string {
  return `${PREFIX}${number}`;
}

/** Returns true if a chart is ours by its name. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(PREFIX);
}
