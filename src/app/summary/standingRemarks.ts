/** What the leadership wrote under "Ý kiến chỉ đạo", on the report of a period and on its list. */
import { ownTabPeriod, readOwnTab } from '../../core/report/readBack/ownTabInfo';
import type { PeriodRemarks } from '../../core/report/text/followedRemarks';
import { periodBefore } from '../../core/rollup/comparison';
import { parsePeriod, periodCode } from '../../core/time/period';
import type { Period } from '../../core/time/types';
import type { OpenedPlan } from '../open/openPlan';
import { byKeysNow } from '../settings/movedKeys';

/** Adds the remarks of another sheet, by task key: where both sheets say something else about a task, both are kept, a line each. */
export function addRemarks(remarks: Map<string, string>, others: ReadonlyMap<string, string>): void {
  for (const [key, text] of others) {
    const before = remarks.get(key);
    remarks.set(key, before === undefined || before === text ? text : `${before}\n${text}`);
  }
}

/** What the leadership wrote into the standing summary tabs, by period in the order of the calendar, short periods first. */
export function writtenRemarks(opened: OpenedPlan): readonly PeriodRemarks[] {
  const codes = new Set(ownTabs(opened).map(ownTabPeriod));
  const found = [...codes].flatMap((code) => (code === null ? [] : (remarksOn(opened, code) ?? [])));
  return found.sort((one, other) => orderOf(one.period) - orderOf(other.period));
}

/** Returns what the leadership wrote about the period before, of the same length; null where no tab of it stands or nobody wrote any. */
export function remarksBefore(opened: OpenedPlan, period: Period): PeriodRemarks | null {
  const before = periodBefore(period);
  return before === null ? null : remarksOn(opened, periodCode(before));
}

/** Returns what the leadership wrote about a period, by its code. */
function remarksOn(opened: OpenedPlan, code: string): PeriodRemarks | null {
  const period = parsePeriod(code);
  const remarks = new Map<string, string>();
  for (const sheet of ownTabs(opened)) {
    const info = ownTabPeriod(sheet) === code ? readOwnTab(sheet) : null;
    // A fix of ours may have changed the key of a task since.
    if (info !== null) addRemarks(remarks, byKeysNow(info.remarks, info, opened.plan, opened.stored.settings));
  }
  return period === null || remarks.size === 0 ? null : { period, remarks };
}

function ownTabs({ grids }: OpenedPlan): OpenedPlan['grids']['sheets'] {
  return grids.sheets.filter(({ own }) => own === 'summary' || own === 'list');
}

function orderOf({ year, from, to }: Period): number {
  return (year * 12 + to) * 12 + (to - from);
}
