/**
 * Formulas of the tables: counts on the annex of the same tab, in en-US form and without the equals sign. The annex is an
 * Excel table, so that they name its columns and follow its rows.
 */
import { CARRIED, CARRIED_DONE, IN_TOTAL } from './annexLines';
import { formulaCell } from '../../draft/cells';
import { WORKING_NAMES } from '../../draft/layout';
import { NO_RATE } from '../text/figures';
import type { CellDraft, StyleName } from '../../draft/types';

/** The annex as the formulas see it: an Excel table of the same tab. */
export class AnnexTable {
  /**
   * @param name name of the table
   * @param valuesOnly figures are written as values, without the formulas that give them
   */
  constructor(
    readonly name: string,
    private readonly valuesOnly = false,
  ) {}

  /** Returns a cell with a figure of the engine and the formula that gives the same. */
  cell(formula: string, value: number | string, style: StyleName): CellDraft {
    return this.valuesOnly ? { value, style } : formulaCell(formula, value, style);
  }
}

/** What the rows of a table of counts are. */
export type CountedBy = 'unit' | 'field' | 'director' | 'month';

/** Which lines of the annex a table row is about. */
export type Scope =
  | { readonly table: CountedBy; readonly index: number }
  /** Every task once. */
  | { readonly table: 'total' };

type WorkingColumn = keyof typeof WORKING_NAMES;
/** A condition: a number to be equal to, or a text criterion of ours (never a text of the plan). */
type Condition = readonly [WorkingColumn, number | string];

/** Makes the COUNTIFS formulas for one row of a table. */
export class AnnexCounts {
  constructor(
    private readonly annex: AnnexTable,
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
export function coordinatingFormula(annex: AnnexTable, index: number): string {
  return countIfs(annex, [['coordinating', `*|${index}|*`]]);
}

/** Returns percent with one decimal of two expressions; a dash for 0/0. */
export function rateFormula(part: string, whole: string): string {
  return `IF(${whole}=0,"${NO_RATE}",ROUND(100*(${part})/(${whole}),1))`;
}

function countIfs(annex: AnnexTable, conditions: readonly Condition[]): string {
  const parts = conditions.map(([column, criterion]) => {
    const text = typeof criterion === 'number' ? String(criterion) : `"${criterion}"`;
    return `${annex.name}[${WORKING_NAMES[column]}],${text}`;
  });
  return `COUNTIFS(${parts.join(',')})`;
}
