import type { SummaryTabs, TabDraft } from '../../core/draft/types';
import { runChecks } from '../../core/checks/runChecks';
import { countedEdits } from '../../core/report/readBack/countedEdits';
import { findHandEdits, keepEdits } from '../../core/report/readBack/handEdits';
import type { HandEdit } from '../../core/report/readBack/handEdits';
import { readOwnTab } from '../../core/report/readBack/ownTabInfo';
import { readStandingTasks } from '../../core/report/readBack/standingTasks';
import { errorsOn } from '../../core/report/summary/notes';
import { summaryTabs } from '../../core/report/summary/summaryTab';
import type { SummaryInput } from '../../core/report/summary/summaryTab';
import type { WorkbookGrids } from '../../core/grid/grid';
import type { RollUp } from '../../core/rollup/types';
import { parseIsoDate } from '../../core/time/date';
import type { Period } from '../../core/time/types';
import type { Steps } from '../../core/flow/steps';
import type { Say } from '../../messages/say';
import { indicatorsOf } from '../open/indicators';
import type { Moment } from '../moment';
import type { OpenedPlan } from '../open/openPlan';
import { addRemarks, remarksBefore } from './standingRemarks';
import { standingSheets } from './standingSheets';
import { periodComparison } from './comparison';
import { partIgnored } from '../decisions/ignore';
import { byKeysNow } from '../settings/movedKeys';

/** What of a prepared summary goes into its tab. */
interface CountedPeriod {
  readonly rollUp: RollUp;
  readonly request: { readonly period: Period };
}

/**
 * Makes the two tabs of a counted period, and lists the hand edits of the standing ones unless nobody asks (`kept` is null).
 * @param kept hand edits to be kept; null when they are written over unseen
 */
export function* summaryDraft(
  opened: OpenedPlan,
  { rollUp: counted, request }: CountedPeriod,
  say: Say,
  now: Moment,
  kept: readonly HandEdit[] | null,
  valuesOnly: boolean,
): Steps<{ readonly tabs: SummaryTabs; readonly found: readonly HandEdit[] }> {
  const tabs = yield* summaryTabs({
    rollUp: counted,
    plan: opened.plan,
    say,
    closedAt: now,
    ...(yield* standingRun(opened, request.period)),
    remarksBefore: remarksBefore(opened, request.period),
    comparison: yield* periodComparison(opened, counted),
    fingerprint: opened.fingerprint,
    valuesOnly,
    indicators: indicatorsOf(opened, request.period),
    errors: yield* openErrors(opened, counted),
  });
  const standing = standingSheets(opened, request.period);
  if (kept === null) return { tabs, found: [] };
  const found: HandEdit[] = [];
  for (const of of NAMES) {
    const sheet = standing[of];
    if (sheet !== undefined) found.push(...(yield* findHandEdits(sheet, tabs[of])));
  }
  const isCounted = countedEdits(tabs, standing.list?.name, found);
  const told = found.map((edit): HandEdit => (isCounted(edit) ? { ...edit, isCounted: true } : edit));
  const placed = kept
    .filter((edit) => !isCounted(edit))
    .map((edit) => ({ edit, of: edit.sheet === standing.list?.name ? 'list' : 'report' }) as const);
  const { report, list } = keepEdits(tabs, placed, say);
  return { tabs: { report: listedFrom(report, standing.report), list: listedFrom(list, standing.list) }, found: told };
}

/** Counts the errors that stand behind the figures, without those that the office has put out of sight. */
function* openErrors({ plan, stored }: OpenedPlan, counted: RollUp): Steps<number> {
  const found = yield* runChecks({ plan, asOf: counted.asOf }, 'error');
  return errorsOn(counted, partIgnored(found, stored.settings).issues);
}

const NAMES = ['report', 'list'] as const;

/** Returns a draft that is written only over what its changed cells were listed from. */
function listedFrom(tab: TabDraft, standing: WorkbookGrids['sheets'][number] | undefined): TabDraft {
  return standing === undefined ? tab : { ...tab, listedFrom: standing.rows };
}

/** What the new tabs take over from the standing ones of their period: remarks ("Ý kiến chỉ đạo") and the states of its tasks. */
function* standingRun(opened: OpenedPlan, period: Period): Steps<Pick<SummaryInput, 'remarks' | 'previous'>> {
  const { report, list } = standingSheets(opened, period);
  const remarks = new Map<string, string>();
  let previous: SummaryInput['previous'] = null;
  // A summary of one sheet has its list in itself.
  for (const sheet of [report, list]) {
    yield { stage: 'rollup', done: 1 };
    const info = sheet === undefined ? null : readOwnTab(sheet);
    if (sheet === undefined || info === null) continue;
    yield { stage: 'rollup', done: 1 };
    // A fix of ours may have changed the key of a task since.
    const now = <Value>(held: ReadonlyMap<string, Value>) => byKeysNow(held, info, opened.plan, opened.stored.settings);
    addRemarks(remarks, now(info.remarks));
    const asOf = parseIsoDate(info.asOf);
    const tasks = now(readStandingTasks(sheet));
    if (asOf !== null && tasks.size > 0) previous = { asOf, tasks };
  }
  return { remarks, previous };
}
