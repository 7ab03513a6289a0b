/** What tells charts of ours from those that people put on a tab of ours: the same in Excel and in a .xlsx. */

const PREFIX = 'TienDo ';

/** Returns the name of the n-th chart of a tab (from 1). */
export function ownChartName(number: number): string {
  return `${PREFIX}${number}`;
}

/** Returns true if a chart is ours by its name. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(PREFIX);
}
