/** Readings of pieces put together by twos, as lines: a first piece and a joint, and what each second piece makes of them. */

/** Returns the lines of a table: the second pieces once, then a line for each first piece and joint. */
export function pairLines(
  firsts: readonly string[],
  joints: readonly string[],
  seconds: readonly string[],
  read: (text: string) => string,
): string[] {
  return [
    `# ${seconds.join(' | ')}`,
    ...joints.flatMap((joint) =>
      firsts.map(
        (first) => `${first}${joint}… → ${seconds.map((second) => read(`${first}${joint}${second}`)).join(' | ')}`,
      ),
    ),
  ].map((line) => line.replaceAll('\n', '⏎'));
}
