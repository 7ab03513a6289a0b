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

/** By kind, so that the compiler asks for a new one here: a tab of an unknown kind would be added again at every write. */
const OWN_TABS: Readonly<Record<OwnTab, true>> = {
  summary: true,
  list: true,
  issues: true,
  agenda: true,
  board: true,
  reminders: true,
  changes: true,
  evaluation: true,
  replies: true,
};

function isOwnTab(kind: string): kind is OwnTab {
  return Object.hasOwn(OWN_TABS, kind);
}
