/** What people typed as the cause of late work, grouped and counted. Nothing is judged: a text tells its kind itself, or has none. */
import { explanationParts } from '../progress/explanationParts';
import { fold, foldCase } from '../text/fold';
import { mostFrequent } from '../text/mostFrequent';
import type { Task } from '../plan/types';
import { judgeTask } from './judge';
import type { RollUp } from './types';

/** Khách quan, chủ quan, or neither said: "chưa phân loại". */
export type CauseKind = 'objective' | 'subjective' | 'unclassified';
export const CAUSE_KINDS: readonly CauseKind[] = ['objective', 'subjective', 'unclassified'];

/** One cause as typed. Texts that differ in case, spaces and the sign at their end only are one. */
export interface Cause {
  /** Its most frequent form, the first on a tie; spaces folded, without a full stop or semicolon at the end. */
  readonly text: string;
  /** Tasks that name it, in the order given. */
  readonly tasks: readonly Task[];
}

export interface CauseGroup {
  readonly kind: CauseKind;
  /** Tasks that name a cause of this kind, each once. A task with causes of two kinds is in both groups. */
  readonly count: number;
  /** The most frequent first, equal ones in the order met. */
  readonly causes: readonly Cause[];
}

export interface Causes {
  /** Tasks that a cause is asked for. */
  readonly asked: number;
  /** Those of them for which nobody typed one. */
  readonly without: number;
  /** Groups with a cause, in the order of `CAUSE_KINDS`. */
  readonly groups: readonly CauseGroup[];
}

/**
 * Returns the tasks of a roll-up that a cause is asked for: overdue, finished late or put off in the period, and carried
 * ones that are overdue or put off still; in that order.
 */
export function tasksToExplain(rollUp: RollUp, planYear: number): readonly Task[] {
  const ofClass = (wanted: string): Task[] =>
    rollUp.tasks.filter((judged) => judged.class === wanted).map(({ task }) => task);
  const carried = rollUp.carried
    .filter(({ task, done }) => !done && ASKED.has(judgeTask(task, null, rollUp.asOf, planYear).class))
    .map(({ task }) => task);
  return [...ofClass('overdue'), ...ofClass('late'), ...ofClass('deferred'), ...carried];
}

const ASKED: ReadonlySet<string> = new Set(['overdue', 'deferred']);

/**
 * Groups the causes of tasks. The kind is that of the column or label ("Nguyên nhân khách quan") it stands under, or the
 * one that its own words name; a text that names neither, both, or denies one is `unclassified`. Remedies are no causes.
 */
export function causesOf(tasks: readonly Task[]): Causes {
  const groups = new Map(CAUSE_KINDS.map((kind) => [kind, new CauseTally()]));
  let without = 0;
  for (const task of tasks) {
    const { general, objective, subjective } = explanationParts(task.progress.explanation);
    const told: readonly (readonly [CauseKind, string | null])[] = [
      ['objective', objective],
      ['subjective', subjective],
      [general === null ? 'unclassified' : kindOf(general), general],
    ];
    const named = told.filter(([kind, text]) => text !== null && groups.get(kind)?.add(task, text) === true);
    if (named.length === 0) without += 1;
  }
  return {
    asked: tasks.length,
    without,
    groups: [...groups].map(([kind, tally]) => tally.group(kind)).filter(({ count }) => count > 0),
  };
}

const OBJECTIVE = 'khách quan';
const SUBJECTIVE = 'chủ quan';
/** "không phải do chủ quan" names a kind and denies it. */
const DENIES = /(?<!\p{L})(không|chẳng|chưa phải)(?!\p{L})/u;

function kindOf(text: string): CauseKind {
  const folded = foldCase(text);
  const objective = folded.includes(OBJECTIVE);
  const subjective = folded.includes(SUBJECTIVE);
  if (objective === subjective || DENIES.test(folded)) return 'unclassified';
  return objective ? 'objective' : 'subjective';
}

/** Collects the causes of one kind. */
class CauseTally {
  private readonly causes = new Map<string, { readonly forms: Map<string, number>; readonly tasks: Set<Task> }>();
  private readonly tasks = new Set<Task>();

  /** Takes a text as typed; returns false for one that holds nothing. */
  add(task: Task, text: string): boolean {
    const form = fold(text).replace(/[\s.;,]+$/u, '');
    if (form === '') return false;
    const key = form.toLowerCase();
    let cause = this.causes.get(key);
    if (cause === undefined) this.causes.set(key, (cause = { forms: new Map(), tasks: new Set() }));
    cause.forms.set(form, (cause.forms.get(form) ?? 0) + 1);
    cause.tasks.add(task);
    this.tasks.add(task);
    return true;
  }

  group(kind: CauseKind): CauseGroup {
    const causes = [...this.causes.values()].map(({ forms, tasks }) => ({
      text: mostFrequent([...forms]) ?? '',
      tasks: [...tasks],
    }));
    causes.sort((one, other) => other.tasks.length - one.tasks.length);
    return { kind, count: this.tasks.size, causes };
  }
}
