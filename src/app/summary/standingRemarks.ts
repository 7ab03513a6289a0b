/** What the leadership wrote under "Ý kiến chỉ đạo", on the report of a period and on its list. */
import { readOwnTab } from '../../core/report/readBack/ownTabInfo';
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
export function writtenRemarks({ grids, plan, stored }: OpenedPlan): readonly PeriodRemarks[] {
  const found = new Map<string, { readonly period: Period; readonly remarks: Map<string, string> }>();
  for (const sheet of grids.sheets) {
    const info = sheet.own === 'summary' || sheet.own === 'list' ? readOwnTab(sheet) : null;
    const period = info === null ? null : parsePeriod(info.period);
    if (info === null || period === null || info.remarks.size === 0) continue;
    const { remarks } = found.get(info.period) ?? { remarks: new Map<string, string>() };
    // A fix of ours may have changed the key of a task since.
    addRemarks(remarks, byKeysNow(info.remarks, info, plan, stored.settings));
    found.set(info.period, { period, remarks });
  }
  return [...found.values()].sort((one, other) => orderOf(one.period) - orderOf(other.period));
}

/** Returns what the leadership wrote about the period before, of the same length; null where no tab of it stands or nobody wrote any. */
export function remarksBefore(opened: OpenedPlan, period: Period): PeriodRemarks | null {
  const before = periodBefore(period);
  if (before === null) return null;
  const code = periodCode(before);
  return writtenRemarks(opened).find((each) => periodCode(each.period) === code) ?? null;
}

function orderOf({ year, from, to }: Period): number {
  return (year * 12 + to) * 12 + (to - from);
}
