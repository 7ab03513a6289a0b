/** The counter behind one row of a roll-up: takes judged and carried tasks, gives the row's numbers (counting rules 4 to 9). */
import type { CarriedTask, Counts, JudgedTask, TaskClass } from './types';
import { ratePercent } from './rate';

/** Counts tasks for one row. Each task is to be added once. */
export class Tally {
  private readonly classes: Record<TaskClass, number> = {
    'on-time': 0,
    late: 0,
    ongoing: 0,
    deferred: 0,
    overdue: 0,
    'in-progress': 0,
    'not-started': 0,
    cancelled: 0,
  };
  private undated = 0;
  private unreported = 0;
  private unclear = 0;
  private carriedOver = 0;
  private carriedDone = 0;
  /** Number of a content → whether every task of that content is completed so far. */
  private readonly contents = new Map<number, boolean>();

  /** Adds a task of the period. */
  add(judged: JudgedTask): void {
    this.classes[judged.class] += 1;
    if (judged.class === 'cancelled') return;
    if (judged.undated) this.undated += 1;
    if (judged.task.progress.state === 'unreported') this.unreported += 1;
    if (judged.task.progress.state === 'unclear') this.unclear += 1;
    const completed = judged.class === 'on-time' || judged.class === 'late';
    const content = judged.task.contentNumber;
    this.contents.set(content, (this.contents.get(content) ?? true) && completed);
  }

  /** Adds a task that was carried over into the period. */
  addCarried(carried: CarriedTask): void {
    this.carriedOver += 1;
    if (carried.done) this.carriedDone += 1;
  }

  /** Returns the numbers of the row. */
  counts(): Counts {
    const onTime = this.of('on-time');
    const late = this.of('late');
    const completed = onTime + late;
    const ongoing = this.of('ongoing');
    const deferred = this.of('deferred');
    const overdue = this.of('overdue');
    const inProgress = this.of('in-progress');
    const notStarted = this.of('not-started');
    const total = completed + ongoing + deferred + overdue + inProgress + notStarted;
    let distinctCompleted = 0;
    for (const completedAll of this.contents.values()) if (completedAll) distinctCompleted += 1;
    return {
      total,
      completed,
      onTime,
      late,
      undated: this.undated,
      inProgress,
      notStarted,
      overdue,
      deferred,
      ongoing,
      cancelled: this.of('cancelled'),
      unreported: this.unreported,
      unclear: this.unclear,
      carriedOver: this.carriedOver,
      carriedDone: this.carriedDone,
      rate: ratePercent(completed, total - ongoing),
      rateDue: ratePercent(completed, completed + overdue),
      distinct: this.contents.size,
      distinctCompleted,
    };
  }

  private of(taskClass: TaskClass): number {
    return this.classes[taskClass];
  }
}
