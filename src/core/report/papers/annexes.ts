/** The lists behind a report as annexes: numbered in their order, and referred to from its text. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import { daysAfter } from '../../time/date';
import { longestLate } from '../../rollup/longestLate';
import type { JudgedTask, RollUp } from '../../rollup/types';
import { romanNumber } from '../../text/roman';
import { inUnitOrder } from './words';
import { TEXT_WIDTH } from './types';
import type { PaperPart } from './types';
import { taskTable } from './taskTable';
import type { TaskColumn, TaskLine } from './taskTable';

export type AnnexName = 'overdue' | 'late' | 'carried' | 'deferred' | 'coming';

interface Annex {
  readonly name: AnnexName;
  readonly lines: readonly TaskLine[];
}

const COLUMNS: Readonly<Record<AnnexName, readonly TaskColumn[]>> = {
  overdue: ['content', 'lead', 'deadline', 'days', 'reported', 'causes', 'remedy'],
  late: ['content', 'lead', 'deadline', 'completed-on', 'days-late', 'causes', 'remedy'],
  carried: ['content', 'lead', 'deadline', 'days', 'reported', 'causes', 'remedy'],
  deferred: ['content', 'lead', 'old-term', 'new-term', 'reported', 'causes', 'remedy'],
  coming: ['content', 'lead', 'coordinating', 'deadline'],
};

/** The lists of a period that have a line, each by phòng and there the longest late or the earliest first. */
export class Annexes {
  private readonly list: readonly Annex[];

  /** @param coming what falls due in the next period; empty where it is told in the text itself */
  constructor(
    rollUp: RollUp,
    coming: readonly JudgedTask[],
    private readonly plan: Plan,
    private readonly say: Say,
  ) {
    const all: readonly Annex[] = [
      { name: 'overdue', lines: longestLate(rollUp, plan.year).filter(({ carried }) => !carried) },
      { name: 'late', lines: lateLines(rollUp) },
      { name: 'carried', lines: carriedLines(rollUp) },
      { name: 'deferred', lines: rollUp.tasks.filter((judged) => judged.class === 'deferred') },
      { name: 'coming', lines: byDeadline(coming) },
    ];
    this.list = all
      .filter(({ lines }) => lines.length > 0)
      .map(({ name, lines }) => ({ name, lines: inUnitOrder(rollUp, lines) }));
  }

  /** Returns " (Phụ lục II kèm theo)" for the text; empty where there is no such list. */
  reference(name: AnnexName): string {
    const number = this.numberOf(name);
    return number === null ? '' : this.say('paper.annex.reference', { annex: number });
  }

  /** Returns the annexes as pages. `of` tells the paper that they belong to, such as "Báo cáo số …". */
  parts(of: string): readonly PaperPart[] {
    return this.list.map(({ name, lines }) => ({
      landscape: true,
      blocks: [
        {
          kind: 'annex-title',
          number: this.numberOf(name) ?? '',
          title: this.say(`paper.annex.${name}`),
          of: this.say('paper.annex.of', { paper: of }),
        },
        taskTable(lines, COLUMNS[name], TEXT_WIDTH.lying, { plan: this.plan, say: this.say }),
      ],
    }));
  }

  /** One annex alone has no number. */
  private numberOf(name: AnnexName): string | null {
    const at = this.list.findIndex((each) => each.name === name);
    if (at < 0) return null;
    return this.list.length === 1
      ? this.say('paper.annex.only')
      : this.say('paper.annex.number', { number: romanNumber(at + 1) });
  }
}

function lateLines(rollUp: RollUp): readonly TaskLine[] {
  const lines = rollUp.tasks
    .filter((judged) => judged.class === 'late')
    .map(({ task, deadline }): TaskLine => {
      const { completedOn } = task.progress;
      const days = completedOn === null || deadline === null ? null : daysAfter(completedOn, deadline);
      return { task, deadline, completedOn, days: days !== null && days > 0 ? days : null };
    });
  return lines.sort((one, other) => (other.days ?? 0) - (one.days ?? 0));
}

/** Those that the text speaks of: what is done by now is told as a number. */
function carriedLines(rollUp: RollUp): readonly TaskLine[] {
  const lines = rollUp.carried
    .filter(({ done }) => !done)
    .map(({ task, deadline, class: taskClass }): TaskLine => {
      return { task, deadline, days: taskClass === 'overdue' ? daysAfter(rollUp.asOf, deadline) : null };
    });
  return lines.sort((one, other) => (other.days ?? 0) - (one.days ?? 0));
}

function byDeadline(coming: readonly JudgedTask[]): readonly TaskLine[] {
  const days = ({ deadline }: JudgedTask): number =>
    deadline === null ? Infinity : daysAfter(deadline, { year: deadline.year, month: 1, day: 1 });
  return [...coming].sort((one, other) => days(one) - days(other));
}
