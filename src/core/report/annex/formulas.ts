/**
 * Formulas of the tables: counts on the list of the same period, in en-US form and without the equals sign. The list is an
 * Excel table on a sheet of its own; the formulas name its columns, all of them in sight, and the words that stand in them.
 */
import type { Say } from '../../../messages/say';
import type { TaskClass } from '../../rollup/types';
import { formulaCell } from '../../draft/cells';
import type { CellDraft, StyleName } from '../../draft/types';
import { NO_RATE } from '../text/figures';
import type { ListColumn, ListColumns } from './listColumns';

/** The list as the formulas see it. */
export class AnnexTable {
  /**
   * @param name name of the table
   * @param valuesOnly figures are written as values, without the formulas that give them
   */
  constructor(
    readonly name: string,
    private readonly columns: ListColumns,
    private readonly say: Say,
    private readonly valuesOnly = false,
  ) {}

  /** Returns a cell with a figure of the engine and the formula that gives the same; null for a figure without a formula. */
  cell(formula: string | null, value: number | string, style: StyleName): CellDraft {
    return this.valuesOnly || formula === null ? { value, style } : formulaCell(formula, value, style);
  }

  has(column: ListColumn): boolean {
    return this.columns.at(column) !== null;
  }

  /** `TienDo_DS_2023_Q3[Trạng thái]`. */
  column(column: ListColumn): string {
    return `${this.name}[${this.columns.headOf(column)}]`;
  }

  word(code: 'inside' | 'carried'): string {
    return this.say(`report.annex.${code}`);
  }

  state(taskClass: TaskClass | 'carried-done'): string {
    return this.say(`report.class.${taskClass}`);
  }

  typed(state: 'unreported' | 'unclear'): string {
    return this.say(`report.column.${state}`);
  }
}

/** A cell of the tab whose text is to be met, and that text. */
export interface NamedBy {
  /** Address, its column fixed: `$B12`. */
  readonly cell: string;
  readonly name: string;
}

/** Which lines of the list a table row is about. */
export type Scope =
  | { readonly table: 'unit' | 'field' | 'director'; readonly by: NamedBy }
  | { readonly table: 'month'; readonly year: number; readonly month: number }
  /** Every task once. */
  | { readonly table: 'total' };

/** What the rows of a table of counts are. */
export type CountedBy = 'unit' | 'field' | 'director' | 'month';

const COLUMN_OF = { unit: 'lead', field: 'field', director: 'director' } as const;

/** A condition on a column: what it is compared with, as COUNTIFS takes it and as a comparison says it. */
interface Condition {
  readonly criterion: string;
  readonly comparison: string;
  readonly column: ListColumn;
  /** COUNTIFS would take the text for something else than itself. */
  readonly isTricky?: boolean;
}

/** Makes the formulas for one row of a table. */
export class AnnexCounts {
  constructor(
    private readonly annex: AnnexTable,
    private readonly scope: Scope,
  ) {}

  /** Tasks of a class. */
  ofClass(taskClass: TaskClass): string {
    return this.count([this.inside(), this.is('state', this.annex.state(taskClass))]);
  }

  /** Cancelled tasks are none of the total. */
  total(): string {
    return this.count([this.inside(), this.isNot('state', this.annex.state('cancelled'))]);
  }

  /** Where no task is such, the list has no column for it. */
  typedAs(state: 'unreported' | 'unclear'): string {
    return this.annex.has('typed') ? this.count([this.is('typed', this.annex.typed(state))]) : '0';
  }

  carriedOver(): string {
    return this.count([this.is('carried-mark', this.annex.word('carried'))]);
  }

  carriedDone(): string {
    return this.count([
      this.is('carried-mark', this.annex.word('carried')),
      this.is('state', this.annex.state('carried-done')),
    ]);
  }

  /** Tasks of the period in which the unit of a name coordinates: the name stands between semicolons. */
  coordinating({ cell }: NamedBy): string {
    const named = `ISNUMBER(FIND("; "&${cell}&"; ","; "&${this.annex.column('coordinating-units')}&"; "))`;
    const conditions = [this.inside(), this.isNot('state', this.annex.state('cancelled')), ...this.once()].map(
      (condition) => this.compared(condition),
    );
    return `SUMPRODUCT(${[...conditions, named].join('*')})`;
  }

  private inside(): Condition {
    return this.is('carried-mark', this.annex.word('inside'));
  }

  private is(column: ListColumn, word: string): Condition {
    return { column, criterion: quoted(word), comparison: `=${quoted(word)}` };
  }

  private isNot(column: ListColumn, word: string): Condition {
    return { column, criterion: quoted(`<>${word}`), comparison: `<>${quoted(word)}` };
  }

  /** A task of several leads has a line for each: it counts on the first. */
  private once(): readonly Condition[] {
    return this.annex.has('lead-place') ? [{ column: 'lead-place', criterion: '1', comparison: '=1' }] : [];
  }

  private scoped(): readonly Condition[] {
    switch (this.scope.table) {
      case 'total':
        return this.once();
      case 'month': {
        const { year, month } = this.scope;
        const from = `DATE(${year},${month},1)`;
        const to = `DATE(${year},${month + 1},1)`;
        return [
          ...this.once(),
          { column: 'deadline', criterion: `">="&${from}`, comparison: `>=${from}` },
          { column: 'deadline', criterion: `"<"&${to}`, comparison: `<${to}` },
        ];
      }
      default: {
        const { table, by } = this.scope;
        const column = COLUMN_OF[table];
        const named: Condition = {
          column,
          criterion: by.cell,
          comparison: `=${by.cell}`,
          isTricky: isTricky(by.name),
        };
        return [named, ...(table === 'unit' ? [] : this.once())];
      }
    }
  }

  private count(conditions: readonly Condition[]): string {
    const all = [...this.scoped(), ...conditions];
    if (all.some((condition) => condition.isTricky === true)) {
      return `SUMPRODUCT(${all.map((condition) => this.compared(condition)).join('*')})`;
    }
    return `COUNTIFS(${all.map(({ column, criterion }) => `${this.annex.column(column)},${criterion}`).join(',')})`;
  }

  private compared({ column, comparison }: Condition): string {
    return `(${this.annex.column(column)}${comparison})`;
  }
}

/** COUNTIFS reads signs in a criterion, takes numbers for numbers, and only so many letters. */
function isTricky(name: string): boolean {
  return /[*?~]|^[=<>]|^[\d.,\s%/:-]+$|^(?:true|false|đúng|sai)$/iu.test(name) || name.length > LONGEST_CRITERION;
}

const LONGEST_CRITERION = 255;

/** Returns a text as a formula holds it; at most 255 letters. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Returns percent with one decimal of two expressions; a dash for 0/0. */
export function rateFormula(part: string, whole: string): string {
  return `IF(${whole}=0,"${NO_RATE}",ROUND(100*(${part})/(${whole}),1))`;
}
