/**
 * "Tự kiểm tra": asks the Excel at hand everything that the adapter relies on, on sheets of its own in a new blank workbook,
 * and tells what it answers otherwise. What it made goes again after each question, and once more at the end.
 */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { ProbeResult, SelfTestReport, Verdict } from '../../selfTestReport';
import { hostErrorCode, hostErrorDetail } from '../hostErrors';
import { isBlank } from './isBlank';
import { layOut, removeOwn, sheetsOf, show } from './ownThings';
import { PLACES } from './places';
import { OWN_PREFIX } from './probe';
import type { Probe } from './probe';
import { PROBES } from './probes';

/** Newest set that is looked for. */
const NEWEST_SET = 30;
const FLOOR = 9;
/** Longest answer that is told. */
const LONGEST = 300;

/** Runs the self-test; null where the workbook is no new blank one, and nothing was asked. Errors of Excel are part of the report. */
export async function runSelfTest(runner: Runner, probes: readonly Probe[] = PROBES): Promise<SelfTestReport | null> {
  const standing = await Excel.run(async (context) => ((await isBlank(context)) ? sheetsOf(context) : null));
  if (standing === null) return null;
  const results: ProbeResult[] = [];
  let end: SelfTestReport['end'] = { kind: 'all' };
  for (const probe of probes) {
    const goesOn = await runner.run(before(results.length / probes.length));
    if (!goesOn.ok) {
      end = { kind: 'stopped' };
      break;
    }
    try {
      results.push(await asked(probe));
    } catch (error) {
      // Not the question but the sheet for it failed: while a cell is being edited, or the structure is protected.
      if (hostErrorCode(error) === null) throw error;
      end = { kind: 'failed', detail: hostErrorDetail(error) };
      break;
    }
  }
  return { apiSet: apiSet(), results, end, left: await tidied(standing) };
}

/** A place to stop before a question. */
function* before(done: number): Steps<void> {
  yield { stage: 'check', done };
}

/** Asks one question on a new sheet, which goes again. Throws where there is no sheet for it. */
async function asked(probe: Probe): Promise<ProbeResult> {
  if (probe.needs !== undefined && !has(probe.needs)) return resultOf(probe, 'unasked', '', 0);
  const id = await Excel.run(layOut);
  const started = performance.now();
  try {
    const answered = textOf(await answerOf(probe, id));
    return resultOf(probe, verdictOf(probe, answered), answered, performance.now() - started);
  } finally {
    await Excel.run(removeOwn).catch(passHostErrors);
  }
}

async function answerOf(probe: Probe, id: string): Promise<unknown> {
  try {
    return await Excel.run((context) => probe.ask(context, context.workbook.worksheets.getItem(id)));
  } catch (error) {
    // An answer shaped so that the question stumbles over it differs too.
    return hostErrorCode(error) ?? (error instanceof Error ? error.name : 'Error');
  }
}

function verdictOf({ answer, harmless }: Probe, answered: string): Verdict {
  if (answered === textOf(answer)) return 'relied-on';
  if (harmless === 'any') return 'harmless';
  return (harmless ?? []).some((other) => textOf(other) === answered) ? 'harmless' : 'different';
}

/** An answer as text, with the titles and names of the self-test as the probes write them. */
function textOf(answer: unknown): string {
  // In a list, what is not there is told as null.
  return JSON.stringify([answer]).slice(1, -1).replace(new RegExp(OWN_PREFIX, 'gi'), '');
}

function resultOf(probe: Probe, verdict: Verdict, answered: string, milliseconds: number): ProbeResult {
  const { code, assumption, answer } = probe;
  return {
    code,
    assumption,
    places: PLACES[assumption],
    verdict,
    expected: textOf(answer).slice(0, LONGEST),
    answered: answered.slice(0, LONGEST),
    milliseconds: Math.round(milliseconds),
  };
}

/** Removes what is still there of the self-test, shows the sheet that was there before; returns the titles of sheets that are new. */
async function tidied(before: ReadonlyMap<string, string>): Promise<string[]> {
  await Excel.run(removeOwn).catch(passHostErrors);
  await Excel.run((context) => show(context, before.keys())).catch(passHostErrors);
  try {
    const after = await Excel.run(sheetsOf);
    return [...after].filter(([id]) => !before.has(id)).map(([, name]) => name);
  } catch (error) {
    passHostErrors(error);
    // Excel does not tell: something may be left.
    return [OWN_PREFIX];
  }
}

/** Lets errors of Excel pass, which the list of what is left tells; whatever else is a bug. */
function passHostErrors(error: unknown): void {
  if (hostErrorCode(error) === null) throw error;
}

function has(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

function apiSet(): string {
  let newest = FLOOR;
  while (newest < NEWEST_SET && has(`1.${newest + 1}`)) newest += 1;
  return `1.${newest}`;
}
