/** Tasks one by one, as other programs count them: one record for each task and lead, judged on a day. */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import type { Plan, Task } from '../plan/types';
import { fold, foldCase } from '../text/fold';
import type { CalendarDate, Period } from '../time/types';
import type { MatchHow } from '../units/types';
import { carryOver } from './carried';
import { belongsTo } from './inPeriod';
import { judgeTask } from './judge';
import type { JudgedTask } from './types';
import { COLLECTIVE_KIND } from './unitRows';

/** Who leads a task in one of its records. */
export interface RecordLead {
  readonly type: 'unit' | 'collective' | 'none';
  /** As `unit` of a row of the roll-up: unit code, folded text of a collective, null for no readable lead. */
  readonly unit: string | null;
  readonly name: string;
  readonly kind: string;
  /** How sure the reading is; null where it is no unit. */
  readonly how: MatchHow | null;
}

/** A task with one of its leads. A task without a readable lead has one record. */
export interface TaskRecord {
  readonly task: Task;
  readonly lead: RecordLead;
  /** 1-based place of the lead among those of the task; the records with 1 are all tasks, each once. */
  readonly leadIndex: number;
  readonly leadCount: number;
  /** Seen from the period where the task belongs to it, else from no period. */
  readonly judged: JudgedTask;
  /** Whether the task belongs to the period; null without a period. */
  readonly inPeriod: boolean | null;
  /** Open from before the period began (counting rule 6). */
  readonly carriedOver: boolean;
  readonly carriedDone: boolean;
}

export interface RecordRequest {
  /** Null for no period: every task is seen by its last deadline. */
  readonly period: Period | null;
  readonly asOf: CalendarDate;
}

const TASKS_PER_STEP = 500;

/** Returns the records of all tasks of counted sheets, in sheet and row order and then the order of leads. */
export function* taskRecords(plan: Plan, { period, asOf }: RecordRequest): Steps<readonly TaskRecord[]> {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const leadsOf = leadReader(plan);
  const records: TaskRecord[] = [];
  const take = (task: Task): void => {
    if (!counted.has(task.sheet)) return;
    const inPeriod = period === null ? null : belongsTo(task, period, plan.year, plan.years);
    const judged = judgeTask(task, inPeriod === true ? period : null, asOf, plan.year);
    const carried = period === null || inPeriod === true ? null : carryOver(task, period, asOf, plan.year);
    const shared = {
      task,
      judged,
      inPeriod,
      carriedOver: carried !== null,
      carriedDone: carried?.done === true,
    };
    const leads = leadsOf(task);
    for (const [index, lead] of leads.entries())
      records.push({ ...shared, lead, leadIndex: index + 1, leadCount: leads.length });
  };
  const { tasks } = plan;
  yield* inSlices(tasks, TASKS_PER_STEP, (index) => ({ stage: 'rollup', done: index / tasks.length }), take);
  return records;
}

const NOBODY: RecordLead = { type: 'none', unit: null, name: '', kind: '', how: null };

/** Makes the reader of leads: the rows of the table per unit that a task counts under (counting rule 8). */
function leadReader(plan: Plan): (task: Task) => readonly RecordLead[] {
  const units = new Map(plan.units.map(({ unit }) => [unit.code, unit]));
  return ({ lead }) => {
    const named = lead.units.map((code): RecordLead => {
      const unit = units.get(code);
      const how = lead.matches.find((match) => match.unit === code)?.how ?? null;
      return { type: 'unit', unit: code, name: unit?.name ?? code, kind: unit?.kind ?? '', how };
    });
    const seen = new Set<string>();
    for (const collective of lead.collectives) {
      const key = foldCase(collective);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      named.push({ type: 'collective', unit: key, name: fold(collective), kind: COLLECTIVE_KIND, how: null });
    }
    return named.length === 0 ? [NOBODY] : named;
  };
}
