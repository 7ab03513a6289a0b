/** Rows of a roll-up by unit: who has a row, in which order, and who only coordinates (counting rules 8 and 9). */
import { foldCase } from '../text/fold';
import type { Plan, Task } from '../plan/types';
import type { PlanUnit } from '../plan/types';
import { NamedGroups } from './groups';
import { Tally } from './tally';
import type { CarriedTask, JudgedTask, RollUp, UnitRow } from './types';

/** Levels (folded) whose units always have a row; all other levels are the office's words. */
const LEVELS_WITH_ROW: ReadonlySet<string> = new Set(['phòng', 'đơn vị trực thuộc']);
/** Kind of a row of a collective that leads (contract of the command line). */
export const COLLECTIVE_KIND = 'nhóm';

/** Counts tasks by lead, and how often units coordinate. */
export class UnitTable {
  private readonly byUnit = new Map<string, Tally>();
  private readonly collectives = new NamedGroups();
  private readonly coordinating = new Map<string, number>();
  private withoutLead: Tally | null = null;

  constructor(private readonly plan: Plan) {}

  /**
   * Takes a task of a counted sheet, whether it belongs to the period or not: its lead has a row either way.
   * @param judged the task as judged, if it belongs to the period
   * @param carried the task as carried over, if it was
   */
  add(task: Task, judged: JudgedTask | null, carried: CarriedTask | null): void {
    if (task.lead.collectives.length === 0 && task.lead.units.length === 1) {
      // As of nearly all tasks: no list is made.
      count(this.tallyOf(task.lead.units[0] ?? ''), judged, carried);
    } else {
      for (const tally of this.talliesOf(task, judged !== null || carried !== null)) count(tally, judged, carried);
    }
    if (judged === null || judged.class === 'cancelled') return;
    for (const unit of task.coordinating.units) {
      this.coordinating.set(unit, (this.coordinating.get(unit) ?? 0) + 1);
    }
  }

  /** Returns the rows in order: units with a row of their own, other leading units, collectives, tasks without a lead. */
  rows(): readonly UnitRow[] {
    const own: UnitRow[] = [];
    const other: UnitRow[] = [];
    const units = new Map(this.plan.units.map(({ unit }) => [unit.code, unit]));
    for (const { unit } of this.plan.units) {
      if (hasOwnRow({ unit })) own.push(this.unitRow(unit.code, unit.name, unit.kind));
      else if (this.byUnit.has(unit.code)) other.push(this.unitRow(unit.code, unit.name, unit.kind));
    }
    for (const code of this.byUnit.keys()) if (!units.has(code)) other.push(this.unitRow(code, code, ''));
    const collectives = [...this.collectives.all()].map(({ key, name, tally }) => ({
      unit: key,
      name,
      kind: COLLECTIVE_KIND,
      counts: tally.counts(),
      coordinating: null,
    }));
    const nobody =
      this.withoutLead === null
        ? []
        : [{ unit: null, name: '', kind: '', counts: this.withoutLead.counts(), coordinating: null }];
    return [...own, ...other, ...collectives, ...nobody];
  }

  /** Returns the units that coordinate in the period and have no row of their own, in plan order. */
  coordinatingRows(rows: readonly UnitRow[]): RollUp['coordinatingRows'] {
    const shown = new Set(rows.filter(({ coordinating }) => coordinating !== null).map(({ unit }) => unit));
    const names = new Map(this.plan.units.map(({ unit }) => [unit.code, unit.name]));
    const order = [...new Set([...names.keys(), ...this.coordinating.keys()])];
    return order.flatMap((unit) => {
      const coordinating = this.coordinating.get(unit) ?? 0;
      return coordinating === 0 || shown.has(unit) ? [] : [{ unit, name: names.get(unit) ?? unit, coordinating }];
    });
  }

  private unitRow(unit: string, name: string, kind: string): UnitRow {
    const counts = (this.byUnit.get(unit) ?? new Tally()).counts();
    return { unit, name, kind, counts, coordinating: this.coordinating.get(unit) ?? 0 };
  }

  private tallyOf(unit: string): Tally {
    let tally = this.byUnit.get(unit);
    if (tally === undefined) this.byUnit.set(unit, (tally = new Tally()));
    return tally;
  }

  /** The rows a task counts under: each leading unit, each collective once, or nobody's if it counts at all. */
  private talliesOf(task: Task, counted: boolean): readonly Tally[] {
    const tallies: Tally[] = [];
    for (const unit of task.lead.units) tallies.push(this.tallyOf(unit));
    for (const collective of task.lead.collectives) {
      const tally = this.collectives.mention(collective);
      if (tally !== null && !tallies.includes(tally)) tallies.push(tally);
    }
    if (tallies.length === 0 && counted) {
      this.withoutLead ??= new Tally();
      tallies.push(this.withoutLead);
    }
    return tallies;
  }
}

/** Counts a task in one row. */
export function count(tally: Tally | null, judged: JudgedTask | null, carried: CarriedTask | null): void {
  if (judged !== null) tally?.add(judged);
  if (carried !== null) tally?.addCarried(carried);
}

function hasOwnRow({ unit }: Pick<PlanUnit, 'unit'>): boolean {
  return unit.source === 'catalogue' && LEVELS_WITH_ROW.has(foldCase(unit.kind));
}
