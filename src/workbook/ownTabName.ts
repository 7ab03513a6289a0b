/** The hidden workbook name that makes a tab ours: the same in Excel and in a .xlsx, whatever the tab is called. */
import type { OwnTab } from '../core/grid/grid';

const PREFIX = '_TienDo.';

/** Returns the hidden name of an identity: `summary:2023-Q3` → `_TienDo.summary.2023_Q3`. */
export function ownTabName(identity: string): string {
  return PREFIX + identity.replace(/:/g, '.').replace(/-/g, '_');
}

/** Returns what a workbook name says about the sheet it points to; null if it is no name of ours. Names ignore case. */
export function ownTabKind(name: string): OwnTab | null {
  const folded = name.toLowerCase();
  if (!folded.startsWith(PREFIX.toLowerCase())) return null;
  const rest = folded.slice(PREFIX.length);
  const kind = rest.split('.')[0] ?? '';
  return isOwnTab(kind) ? kind : null;
}

const OWN_TABS: readonly string[] = ['summary', 'issues', 'agenda', 'board', 'reminders'] satisfies readonly OwnTab[];

function isOwnTab(kind: string): kind is OwnTab {
  return OWN_TABS.includes(kind);
}
