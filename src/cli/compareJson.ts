/** Two versions of a plan as the command line's contract gives them to programs. */
import { changeCounts } from '../app/compare/changeLines';
import type { PlanChanges } from '../app/compare/comparePlans';
import type { Aspect, TaskChange } from '../core/amendments/types';
import { kindsOf } from '../core/amendments/types';
import type { Plan, Task } from '../core/plan/types';
import type { LeftTab } from '../workbook/port';
import { leftTabsJson } from './listedCells';

/** Returns the value of `compare --json`. */
export function compareJson(
  found: PlanChanges,
  { tabs, left }: { readonly tabs: readonly string[]; readonly left: readonly LeftTab[] },
): unknown {
  return {
    before: planJson(found.before),
    after: planJson(found.after),
    same: found.same,
    counts: changeCounts(found),
    renamed: found.renamed,
    changes: found.changes.map(changeJson),
    tabs,
    leftTabs: leftTabsJson(left),
  };
}

function planJson({ workbook, year }: Plan): unknown {
  return { file: workbook, year };
}

function changeJson(change: TaskChange): unknown {
  const [before, after] = sidesOf(change);
  const isChanged = change.kind === 'changed';
  return {
    kinds: kindsOf(change),
    before: before.map(taskJson),
    after: after.map(taskJson),
    how: isChanged ? change.how : null,
    likeness: isChanged ? Math.round(change.likeness * 100) / 100 : null,
    aspects: isChanged ? change.aspects.map(aspectJson) : [],
  };
}

function sidesOf(change: TaskChange): readonly [readonly Task[], readonly Task[]] {
  switch (change.kind) {
    case 'unclear':
      return [change.before, change.after];
    case 'added':
      return [[], [change.after]];
    case 'removed':
      return [[change.before], []];
    case 'changed':
      return [[change.before], [change.after]];
  }
}

function taskJson({ key, sheet, row, number, content }: Task): unknown {
  return { key, sheet, row, number, content };
}

function aspectJson(aspect: Aspect): unknown {
  return aspect.kind === 'wording' ? { kind: aspect.kind, pieces: aspect.pieces } : aspect;
}
