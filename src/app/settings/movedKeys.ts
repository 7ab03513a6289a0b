/** Tasks whose key a fix of ours changed: what hangs on the old key moves to the new one. */
import type { WorkbookGrids } from '../../core/grid/grid';
import type { Plan } from '../../core/plan/types';
import { readOwnTab } from '../../core/report/ownTabInfo';
import type { OwnTabInfo } from '../../core/report/ownTabInfo';
import type { SettingsChange } from './changeSettings';
import type { Settings } from './document';

/** Old key → new key. */
export type Moves = ReadonlyMap<string, string>;

/** Gives the keys that differ between two readings of a workbook in which cells were changed but no rows moved. */
export function movesBetween(before: Plan, after: Plan): Moves {
  const now = new Map<string, string>();
  for (const { sheet, row, key } of after.tasks) now.set(`${row}\n${sheet}`, key);
  const moves = new Map<string, string>();
  for (const { sheet, row, key } of before.tasks) {
    const current = now.get(`${row}\n${sheet}`);
    if (current !== undefined && current !== key) moves.set(key, current);
  }
  return moves;
}

/**
 * Gives the change that moves ignored issues and remembers the moves for the remarks of tabs that stand in the workbook;
 * null when nothing hangs on the keys that moved.
 */
export function movingKeys(moves: Moves, settings: Settings, grids: WorkbookGrids): SettingsChange | null {
  const hangs = settings.ignored.some(({ task }) => task !== null && moves.has(task));
  const tabs = tabsWithRemarks(grids);
  const movedKeys: Record<string, Readonly<Record<string, string>>> = {};
  let remarked = false;
  for (const info of tabs) {
    const place = placeOf(info);
    const known = new Map(Object.entries(settings.movedKeys[place] ?? {}));
    for (const written of info.remarks.keys()) {
      const current = known.get(written) ?? written;
      const next = moves.get(current);
      if (next === undefined) continue;
      remarked = true;
      known.set(written, next);
    }
    if (known.size > 0) movedKeys[place] = Object.fromEntries(known);
  }
  if (!hangs && !remarked) return null;
  return (current) => ({
    ...current,
    ignored: current.ignored.map((issue) => ({
      ...issue,
      task: issue.task === null ? null : (moves.get(issue.task) ?? issue.task),
    })),
    // Moves for tabs that are gone or were written again since go out with this.
    movedKeys,
  });
}

/** Gives the remarks of a tab by the keys that its tasks have now. */
export function remarksNow(info: OwnTabInfo, plan: Plan, { movedKeys }: Settings): ReadonlyMap<string, string> {
  const moves = new Map(Object.entries(movedKeys[placeOf(info)] ?? {}));
  if (moves.size === 0) return info.remarks;
  const keys = new Set(plan.tasks.map(({ key }) => key));
  return new Map(
    [...info.remarks].map(([written, remark]) => {
      const moved = moves.get(written);
      return [moved !== undefined && keys.has(moved) ? moved : written, remark];
    }),
  );
}

function tabsWithRemarks(grids: WorkbookGrids): OwnTabInfo[] {
  return grids.sheets.flatMap((sheet) => {
    const info = sheet.own === 'summary' ? readOwnTab(sheet) : null;
    return info && info.remarks.size > 0 ? [info] : [];
  });
}

const placeOf = ({ period, fingerprint }: OwnTabInfo): string => `${period} ${fingerprint}`;
