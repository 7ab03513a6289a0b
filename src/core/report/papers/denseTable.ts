/** Tables of a page for the meeting where there is more than it has room for: few lines each, with small letters. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { lateByUnit } from '../../rollup/longestLate';
import type { LateTask } from '../../rollup/longestLate';
import type { RollUp } from '../../rollup/types';
import { figureText } from '../text/figures';
import { shortLeadNaming } from '../text/unitNames';
import { cutToLines } from './cut';
import { linesOfCell } from './fit';
import { causesText, causesTold } from './taskTable';
import { TEXT_WIDTH } from './types';
import type { PaperColumn, PaperTable } from './types';
import { inUnitOrder } from './words';

/** Millimetres of the columns beside the content. */
const WIDTHS = { number: 9, decision: 34 } as const;
/** Those that leads may have: the first in which each stands in one line, else the last. */
const LEADS = [20, 24, 28, 34] as const;

/** A task with its term, or with how late it is. */
export interface DenseLine {
  readonly task: Task;
  readonly term: string;
  /** Lines of its content with what was typed as cause, which has the last of them, and one more where there is only one. */
  readonly lines: 1 | 2 | 3;
}

/** A content that says more than this is not told. */
const CONTENT_LINES = 2;

/** Makes dense tables of one plan: many are tried, so that no text is cut twice for the same place. */
export class DenseTables {
  private readonly leads: (task: Task) => string;
  private readonly told = new Map<Task, Map<string, string>>();

  constructor(
    plan: Plan,
    private readonly say: Say,
  ) {
    this.leads = shortLeadNaming(plan, say);
  }

  /** Makes a table with its column of terms. */
  of(lines: readonly DenseLine[], column: PaperColumn): PaperTable {
    const { say } = this;
    const names = lines.map(({ task }) => this.leads(task));
    const fits = (width: number): boolean => names.every((name) => linesOfCell(name, width, { small: true }) === 1);
    const leadWidth = LEADS.find(fits) ?? LEADS[LEADS.length - 1] ?? 0;
    const content = TEXT_WIDTH.upright - WIDTHS.number - leadWidth - column.width - WIDTHS.decision;
    return {
      kind: 'table',
      columns: [
        { title: say('report.column.number'), width: WIDTHS.number, align: 'centre' },
        { title: say('paper.column.content-cause'), width: content, align: 'left' },
        { title: say('paper.column.lead-short'), width: leadWidth, align: 'left' },
        column,
        { title: say('paper.column.decision-short'), width: WIDTHS.decision, align: 'left' },
      ],
      rows: lines.map((line, index) => [
        String(index + 1),
        this.textOf(line, content),
        names[index] ?? '',
        line.term,
        '',
      ]),
      small: true,
      total: false,
    };
  }

  /** Returns the table of so many of the late tasks. */
  ofLate(urgent: Urgent, { count, spoken }: { readonly count: number; readonly spoken: number }): PaperTable {
    const { say } = this;
    const lines = urgent.first(count, spoken).map(({ late: { task, days }, isSpoken }): DenseLine => {
      return { task, term: figureText(days, say), lines: isSpoken ? 3 : 1 };
    });
    return this.of(lines, { title: say('paper.column.days-short'), width: 17, align: 'centre' });
  }

  private textOf({ task, lines }: DenseLine, width: number): string {
    const place = `${lines} ${width}`;
    const known = this.told.get(task) ?? new Map<string, string>();
    this.told.set(task, known);
    const text = known.get(place) ?? this.cutText(task, lines, width);
    known.set(place, text);
    return text;
  }

  private cutText(task: Task, most: number, width: number): string {
    const { say } = this;
    const causes = causesText(task, say);
    if (causes === '') return cutToLines(task.content, width, Math.min(most, CONTENT_LINES), say);
    const told = cutToLines(task.content, width, Math.max(most - 1, 1), say);
    return `${told}\n${cutToLines(causesTold(causes, task, say), width, 1, say)}`;
  }
}

/** A late task, and whether it has as many lines as a content is told in. */
interface UrgentLine {
  readonly late: LateTask;
  readonly isSpoken: boolean;
}

/** Late tasks in the order in which a page has room for them: of each phòng the one that has been late longest, then all others. */
export class Urgent {
  private readonly tasks: readonly LateTask[];
  private readonly places: ReadonlyMap<LateTask, number>;

  /** @param most how many are asked for at most */
  constructor(rollUp: RollUp, late: readonly LateTask[], most: number) {
    const first = new Set(lateByUnit(rollUp, late).flatMap(({ tasks: [longest] }) => longest ?? []));
    const longest = (own: readonly LateTask[]): readonly LateTask[] => own.slice(0, most);
    this.tasks = longest([
      ...longest(late.filter((each) => first.has(each))),
      ...longest(late.filter((each) => !first.has(each))),
    ]);
    // Pages stand by phòng, what is late longest first in each.
    const byDays = [...this.tasks].sort((one, other) => other.days - one.days);
    this.places = new Map(inUnitOrder(rollUp, byDays).map((each, place) => [each, place]));
  }

  /**
   * Returns so many of them, by phòng.
   * @param spoken how many of these, those that have been late longest, are told in as many lines as they need
   */
  first(count: number, spoken: number): readonly UrgentLine[] {
    const shown = this.tasks.slice(0, count);
    const told = new Set([...shown].sort((one, other) => other.days - one.days).slice(0, spoken));
    const placeOf = (each: LateTask): number => this.places.get(each) ?? 0;
    return [...shown]
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((late) => ({ late, isSpoken: told.has(late) }));
  }
}
