/** What changed since the last run of a period: by task key, from the standing list. */
import type { Say } from '../../../messages/say';
import { vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import type { AnnexLine } from '../annex/annexLines';
import { numberCell, textCell } from '../../draft/cells';
import { COLUMN } from '../../draft/layout';
import type { StandingTask } from '../readBack/standingTasks';
import type { Span, TabRows } from '../../draft/tabRows';
import type { ReportColumn } from './taskColumns';
import type { CellDraft } from '../../draft/types';

/** The last run of the same period. */
export interface PreviousRun {
  readonly asOf: CalendarDate;
  readonly tasks: ReadonlyMap<string, StandingTask>;
}

/** A task that stands otherwise than in the last run; `line` is null for one that left the period or the plan. */
export interface Change {
  readonly kind: 'added' | 'moved' | 'gone';
  readonly line: AnnexLine | null;
  readonly before: StandingTask | null;
  readonly key: string;
}

/** Returns the changes: tasks in another class and new ones in the order of the annex, then those that are gone. */
export function changesSince(previous: PreviousRun, lines: readonly AnnexLine[]): readonly Change[] {
  const changes: Change[] = [];
  const present = new Set<string>();
  for (const line of lines) {
    if (!line.first) continue;
    const { key } = line.task;
    present.add(key);
    const before = previous.tasks.get(key) ?? null;
    if (before === null) changes.push({ kind: 'added', line, before, key });
    else if (before.class !== line.class) changes.push({ kind: 'moved', line, before, key });
  }
  for (const [key, before] of previous.tasks) {
    if (!present.has(key)) changes.push({ kind: 'gone', line: null, before, key });
  }
  return changes;
}

const OPEN: readonly number[] = [COLUMN.number];

/** Columns of the list: title, first and last column that it is merged over. */
const COLUMNS: readonly (readonly [ReportColumn, number, number])[] = [
  ['number', 0, 0],
  ['content', 1, 4],
  ['lead', 5, 7],
  ['state-before', 8, 11],
  ['state', 12, 14],
  ['change', 15, 16],
];

/** Adds the list under its heading; the heading names the day of the last run. */
export function addChangeList(tab: TabRows, changes: readonly Change[], heading: string, say: Say): void {
  tab.section(heading, 'changes');
  const header = COLUMNS.map(([title, from, to]): Span => {
    return { from, to, cell: textCell(say(`report.column.${title}`), 'header') };
  });
  tab.addSpans(header, { part: 'header', id: 'changes' });
  for (const [index, { kind, line, before, key }] of changes.entries()) {
    const texts: Record<string, CellDraft> = {
      number: numberCell(index + 1, 'line-count'),
      content: textCell(line === null ? (before?.content ?? '') : line.task.content, 'line'),
      lead: textCell(line === null ? (before?.unitName ?? '') : line.unitName, 'line'),
      'state-before': textCell(before === null ? null : say(`report.class.${before.class}`), 'line'),
      state: textCell(line?.state ?? null, 'line'),
      change: textCell(say(`report.change.${kind}`), 'line'),
    };
    const spans = COLUMNS.map(([title, from, to]): Span => ({
      from,
      to,
      cell: texts[title] ?? textCell(null, 'line'),
    }));
    tab.addSpans(spans, { part: 'changes', id: key, open: OPEN }, { header });
  }
  tab.space();
}

/** Returns the heading's words for the day of the last run. */
export function previousDay({ asOf }: PreviousRun): string {
  return vietnameseDate(asOf);
}
