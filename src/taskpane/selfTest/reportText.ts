/** The result of the self-test as text to be sent: versions, codes, answers about cells of the test's own; nothing of any file. */
import type { SaySelfTest } from '../../messages/saySelfTest';
import type { SelfTestReport, Verdict } from '../../workbook/selfTestReport';

/** Questions whose time is told: those about sizes are among them. */
const SLOWEST_TOLD = 6;

export interface Counts {
  readonly asked: number;
  readonly same: number;
  readonly different: number;
  readonly harmless: number;
  readonly unasked: number;
}

/** Counts the answers by how they compare; questions that could not be asked are not among those asked. */
export function countsOf({ results }: SelfTestReport): Counts {
  const count = (wanted: Verdict): number => results.filter(({ verdict }) => verdict === wanted).length;
  const unasked = count('unasked');
  return {
    asked: results.length - unasked,
    same: count('relied-on'),
    different: count('different'),
    harmless: count('harmless'),
    unasked,
  };
}

/** Returns how the test ended, in one sentence. */
export function endSentence({ end, results }: SelfTestReport, say: SaySelfTest): string {
  if (end.kind === 'all') return say('self-test.end.all');
  const count = results.length;
  return end.kind === 'stopped'
    ? say('self-test.end.stopped', { count })
    : say('self-test.end.failed', { count, detail: end.detail });
}

/** Returns what matters most: that answers differ, that none does, or that the test ended before. */
export function headline(report: SelfTestReport, say: SaySelfTest): string {
  const { different, same, harmless } = countsOf(report);
  if (different > 0) return say('self-test.different', { count: different });
  return report.end.kind === 'all' ? say('self-test.same', { count: same + harmless }) : endSentence(report, say);
}

/**
 * Returns the text.
 * @param version ours
 * @param program Excel, its version and platform
 */
export function reportText(report: SelfTestReport, version: string, program: string, say: SaySelfTest): string {
  const lines = [
    say('self-test.report.head', { version, program, set: report.apiSet }),
    say('self-test.report.counts', { ...countsOf(report) }),
    endSentence(report, say),
  ];
  if (report.left.length > 0) lines.push(say('self-test.left', { sheets: report.left.join(', ') }));
  for (const wanted of ['different', 'harmless'] as const) {
    for (const { code, assumption, places, verdict, expected, answered } of report.results) {
      if (verdict !== wanted) continue;
      lines.push(
        '',
        say(`self-test.report.${wanted}`, { code, assumption: say(`self-test.assumption.${assumption}`) }),
        say('self-test.answers', { expected, answered }),
        say('self-test.place', { places: places.join(', ') }),
      );
    }
  }
  const times = [...report.results]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, SLOWEST_TOLD)
    .map(({ code, milliseconds }) => `${code} ${milliseconds} ms`);
  if (times.length > 0) lines.push('', say('self-test.report.slowest', { times: times.join('; ') }));
  return lines.join('\n');
}
