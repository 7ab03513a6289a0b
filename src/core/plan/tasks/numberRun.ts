/** Which tasks share one run of numbers, so that gaps and doubles can be told from a new beginning. */

/** Follows the numbers of a sheet from task to task. */
export interface RunFollower {
  /**
   * Returns the run of the next task: equal strings share one run.
   * @param number without final dot; null when there is none
   * @param group counts up at every heading
   * @param fieldGroup counts up at every band and field
   */
  runOf(number: string | null, group: number, fieldGroup: number): string;
}

/**
 * Makes a follower for a sheet. Plain numbers run on over unnumbered sub-headings; at a new band or field they either go
 * on (a number above the last one) or begin a new run. Numbers in steps ("2.1") and letters run under their parent.
 */
export function createRunFollower(sheet: string): RunFollower {
  let run = 0;
  let own = `${sheet}#0`;
  let last = 0;
  let field = -1;
  return {
    runOf(number, group, fieldGroup) {
      const plain = number !== null && /^\d{1,5}$/.test(number) ? Number(number) : null;
      if (fieldGroup !== field) {
        if (field === -1 || (plain !== null && plain <= last)) {
          run += 1;
          own = `${sheet}#${run}`;
          last = 0;
        }
        if (plain !== null || field === -1) field = fieldGroup;
      }
      if (plain !== null) last = plain;
      if (number === null || plain !== null) return own;
      const step = /^((?:\d+\.)+)\d+$/.exec(number);
      return step ? `${own}/${step[1] ?? ''}` : `${own}/${group}:${last}`;
    },
  };
}
