/** Tasks whose key a fix of ours changed: what hangs on the old key moves to the new one. */
import type { WorkbookGrids } from '../../core/grid/grid';
import type { Plan } from '../../core/plan/types';
import { readOwnTab } from '../../core/report/readBack/ownTabInfo';
import type { OwnTabInfo } from '../../core/report/readBack/ownTabInfo';
import type { SettingsChange } from './changeSettings';
import type { Settings } from './document';

/** Old key → new key. */
export type Moves = ReadonlyMap<string, string>;

/** Returns the keys that differ between two readings of a workbook in which cells were changed but no rows moved. */
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
 * Returns the change that moves ignored issues, and remembers the moves for the tabs that stand in the workbook; null when
 * nothing hangs on the keys that moved.
 */
export function movingKeys(moves: Moves, settings: Settings, grids: WorkbookGrids): SettingsChange | null {
  if (moves.size === 0) return null;
  const tabs = standingTabs(grids);
  const hangs = settings.ignored.some(({ task }) => task !== null && moves.has(task));
  if (!hangs && tabs.length === 0) return null;
  return (current) => ({
    ...current,
    ignored: current.ignored.map((issue) => ({
      ...issue,
      task: issue.task === null ? null : (moves.get(issue.task) ?? issue.task),
    })),
    // Moves for tabs that are gone or were written again since go out with this.
    movedKeys: Object.fromEntries(tabs.map((info) => [placeOf(info), movedFor(info, moves, current)])),
  });
}

/** The moves of a tab after further ones: from the keys that it was written with to those of now. */
function movedFor(info: OwnTabInfo, moves: Moves, { movedKeys }: Settings): Readonly<Record<string, string>> {
  const known = new Map(Object.entries(movedKeys[placeOf(info)] ?? {}));
  const written = new Map([...known].map(([from, to]) => [to, from]));
  for (const [from, to] of moves) {
    const source = written.get(from) ?? (known.has(from) ? null : from);
    if (source !== null) known.set(source, to);
  }
  return Object.fromEntries(known);
}

/** Returns what a tab holds by task (remarks, states) by the keys that its tasks have now. */
export function byKeysNow<Value>(
  held: ReadonlyMap<string, Value>,
  info: OwnTabInfo,
  plan: Plan,
  { movedKeys }: Settings,
): ReadonlyMap<string, Value> {
  const moves = new Map(Object.entries(movedKeys[placeOf(info)] ?? {}));
  if (moves.size === 0) return held;
  const keys = new Set(plan.tasks.map(({ key }) => key));
  return new Map(
    [...held].map(([written, value]) => {
      const moved = moves.get(written);
      return [moved !== undefined && keys.has(moved) ? moved : written, value];
    }),
  );
}

function standingTabs(grids: WorkbookGrids): OwnTabInfo[] {
  return grids.sheets.flatMap((sheet) => (sheet.own === 'summary' ? (readOwnTab(sheet) ?? []) : []));
}

const placeOf = ({ period, fingerprint }: OwnTabInfo): string => `${period} ${fingerprint}`;
