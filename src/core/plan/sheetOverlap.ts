/** Finds counted sheets that hold the same tasks, so that none is counted twice (counting rule 11). */
import { foldCase } from '../text/fold';
import type { Plan } from './types';

/** Two counted sheets that share tasks. */
export interface SheetOverlap {
  readonly a: string;
  readonly b: string;
  /** Tasks of the smaller sheet that the other one has too. */
  readonly shared: number;
}

/** Gives the pairs of counted sheets that share at least half of the smaller one's (content, lead, month), in sheet order. */
export function findOverlaps(plan: Plan): readonly SheetOverlap[] {
  const counted = plan.sheets.filter((sheet) => sheet.counted).map((sheet) => sheet.name);
  if (counted.length < 2) return [];
  const entries = new Map<string, Set<string>>(counted.map((name) => [name, new Set()]));
  const folded = new Map<string, string>();
  for (const task of plan.tasks) {
    const set = entries.get(task.sheet);
    if (set === undefined) continue;
    let content = folded.get(task.content);
    if (content === undefined) folded.set(task.content, (content = foldCase(task.content)));
    const lead = task.lead.units.length > 0 ? task.lead.units.join('|') : foldCase(task.lead.text);
    // A task without a month counts once, under month 0.
    for (const month of task.due.months.length > 0 ? task.due.months : [0]) set.add(`${month}\n${lead}\n${content}`);
  }
  const found: SheetOverlap[] = [];
  for (const [index, a] of counted.entries()) {
    for (const b of counted.slice(index + 1)) {
      const [small, large] = smallerFirst(entries.get(a) ?? new Set(), entries.get(b) ?? new Set());
      if (small.size === 0) continue;
      let shared = 0;
      for (const entry of small) if (large.has(entry)) shared += 1;
      if (shared * 2 >= small.size) found.push({ a, b, shared });
    }
  }
  return found;
}

function smallerFirst(a: ReadonlySet<string>, b: ReadonlySet<string>): [ReadonlySet<string>, ReadonlySet<string>] {
  return a.size <= b.size ? [a, b] : [b, a];
}
