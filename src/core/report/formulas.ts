/** Formulas of the tables: counts on the annex of the same tab, in en-US form and without the equals sign. */
import { columnLetters } from '../grid/address';
import { CARRIED, CARRIED_DONE, IN_TOTAL } from './annexLines';
import { WORKING } from './layout';

/** First and last row (1-based) of the lines of the annex; there is always at least one row. */
export interface AnnexRange {
  readonly first: number;
  readonly last: number;
}

/** Which lines of the annex a table row is about. */
export type Scope =
  | { readonly table: 'unit' | 'field' | 'director'; readonly index: number }
  /** Every task once. */
  | { readonly table: 'total' };

type WorkingColumn = keyof typeof WORKING;
/** A condition: a number to be equal to, or a text criterion of ours (never a text of the plan). */
type Condition = readonly [WorkingColumn, number | string];

/** Makes the COUNTIFS formulas for one row of a table. */
export class AnnexCounts {
  constructor(
    private readonly annex: AnnexRange,
    private readonly scope: Scope,
  ) {}

  /** Tasks of a class. */
  ofClass(taskClass: string): string {
    return this.count(['class', taskClass]);
  }

  total(): string {
    return this.count(['scope', IN_TOTAL]);
  }

  typedAs(state: 'unreported' | 'unclear'): string {
    return this.count(['typed', state]);
  }

  carriedOver(): string {
    return this.count(['scope', CARRIED]);
  }

  carriedDone(): string {
    return this.count(['class', CARRIED_DONE]);
  }

  /** Different contents; a content counts as completed when every task of it is. Only for units and the total. */
  distinct(): string {
    return this.distinctBy('>0');
  }

  distinctCompleted(): string {
    return this.distinctBy(2);
  }

  private distinctBy(criterion: number | string): string {
    return this.scope.table === 'total'
      ? countIfs(this.annex, [['distinct', criterion]])
      : countIfs(this.annex, [
          ['unit', this.scope.index],
          ['distinctInUnit', criterion],
        ]);
  }

  private count(condition: Condition): string {
    switch (this.scope.table) {
      case 'unit':
        return countIfs(this.annex, [['unit', this.scope.index], condition]);
      case 'total':
        return countIfs(this.annex, [['first', 1], condition]);
      default:
        return countIfs(this.annex, [['first', 1], [this.scope.table, this.scope.index], condition]);
    }
  }
}

/** Counts tasks in which the unit of an index coordinates: its number stands between bars, so the criterion is a text of ours. */
export function coordinatingFormula(annex: AnnexRange, index: number): string {
  return countIfs(annex, [['coordinating', `*|${index}|*`]]);
}

/** Gives per cent with one decimal of two expressions; a dash for 0/0. */
export function rateFormula(part: string, whole: string): string {
  return `IF(${whole}=0,"${NO_RATE}",ROUND(100*(${part})/(${whole}),1))`;
}

/** What a rate of 0/0 shows. */
export const NO_RATE = '–';

function countIfs(annex: AnnexRange, conditions: readonly Condition[]): string {
  const parts = conditions.map(([column, criterion]) => {
    const letters = columnLetters(WORKING[column]);
    const range = `$${letters}$${annex.first}:$${letters}$${annex.last}`;
    return `${range},${typeof criterion === 'number' ? String(criterion) : `"${criterion}"`}`;
  });
  return `COUNTIFS(${parts.join(',')})`;
}
