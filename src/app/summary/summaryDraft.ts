import { findHandEdits, keepEdits } from '../../core/report/readBack/handEdits';
import type { HandEdit } from '../../core/report/readBack/handEdits';
import { readOwnTab } from '../../core/report/readBack/ownTabInfo';
import { readStandingTasks } from '../../core/report/readBack/standingTasks';
import { summaryTab } from '../../core/report/summary/summaryTab';
import type { SummaryInput } from '../../core/report/summary/summaryTab';
import type { TabDraft } from '../../core/draft/types';
import type { RollUp } from '../../core/rollup/types';
import { parseIsoDate } from '../../core/time/date';
import { periodCode } from '../../core/time/period';
import type { Period } from '../../core/time/types';
import type { Steps } from '../../core/flow/steps';
import type { Say } from '../../messages/say';
import { indicatorsOf } from '../open/indicators';
import type { Moment } from '../moment';
import type { OpenedPlan } from '../open/openPlan';
import { byKeysNow } from '../settings/movedKeys';

/** What of a prepared summary goes into its tab. */
interface CountedPeriod {
  readonly rollUp: RollUp;
  readonly request: { readonly period: Period };
  /** The tab of ours that will be rewritten; null when a new one will be added. */
  readonly replaces: string | null;
}

/**
 * Makes the tab of a counted period, and lists the hand edits of the standing one unless nobody asks (`kept` is null).
 * @param kept hand edits to be kept; null when they are written over unseen
 */
export function* summaryDraft(
  opened: OpenedPlan,
  { rollUp: counted, request, replaces }: CountedPeriod,
  say: Say,
  now: Moment,
  kept: readonly HandEdit[] | null,
  valuesOnly: boolean,
): Steps<{ readonly tab: TabDraft; readonly found: readonly HandEdit[] }> {
  const tab = yield* summaryTab({
    rollUp: counted,
    plan: opened.plan,
    say,
    closedAt: now,
    ...standingRun(opened, request.period),
    fingerprint: opened.fingerprint,
    valuesOnly,
    indicators: indicatorsOf(opened, request.period),
  });
  const standing = opened.grids.sheets.find(({ name }) => name === replaces);
  if (kept === null || standing === undefined) return { tab, found: [] };
  return {
    tab: { ...keepEdits(tab, kept, say), listedFrom: standing.rows },
    found: yield* findHandEdits(standing, tab),
  };
}

/** What the new tab takes over from the standing one of its period: remarks ("Ý kiến chỉ đạo") and the states of its tasks. */
function standingRun(opened: OpenedPlan, period: Period): Pick<SummaryInput, 'remarks' | 'previous'> {
  const code = periodCode(period);
  for (const sheet of opened.grids.sheets) {
    const info = sheet.own === 'summary' ? readOwnTab(sheet) : null;
    if (info?.period !== code) continue;
    const asOf = parseIsoDate(info.asOf);
    // A fix of ours may have changed the key of a task since.
    const now = <Value>(held: ReadonlyMap<string, Value>) => byKeysNow(held, info, opened.plan, opened.stored.settings);
    const tasks = now(readStandingTasks(sheet));
    return { remarks: now(info.remarks), previous: asOf === null || tasks.size === 0 ? null : { asOf, tasks } };
  }
  return { remarks: new Map(), previous: null };
}
