/** The columns of the tables of counts: one list for the tab, its formulas and the table shown before writing. */
import type { Named } from '../../../messages/say';
import { columnLetters } from '../../grid/address';
import type { Counts } from '../../rollup/types';
import type { AnnexCounts } from './formulas';
import { rateFormula } from './formulas';
import { COLUMN } from '../../draft/layout';

/** A figure that has a column, headed by `report.column.<figure>`. */
export type CountFigure = keyof Counts & Named<'report.column.*'>;

/** A column of counts. */
export interface CountColumn {
  readonly figure: CountFigure;
  /** 0-based column of the tab. */
  readonly column: number;
  readonly kind: 'count' | 'rate';
  /** Formula for a row of the tab (1-based). */
  formula(counts: AnnexCounts, row: number): string;
}

const { unit, deadline, completed, state, detail1, detail2, detail3, remark, link } = COLUMN;
/** Where the figures stand that the rates are made of. */
const AT = { total: unit, onTime: deadline, late: completed, overdue: detail2, ongoing: detail3 } as const;

/** In the order of the columns; the hidden key column lies between. */
export const COUNT_COLUMNS: readonly CountColumn[] = [
  { figure: 'total', column: AT.total, kind: 'count', formula: (counts) => counts.total() },
  { figure: 'onTime', column: AT.onTime, kind: 'count', formula: (counts) => counts.ofClass('on-time') },
  { figure: 'late', column: AT.late, kind: 'count', formula: (counts) => counts.ofClass('late') },
  { figure: 'inProgress', column: state, kind: 'count', formula: (counts) => counts.ofClass('in-progress') },
  { figure: 'notStarted', column: detail1, kind: 'count', formula: (counts) => counts.ofClass('not-started') },
  { figure: 'overdue', column: AT.overdue, kind: 'count', formula: (counts) => counts.ofClass('overdue') },
  { figure: 'ongoing', column: AT.ongoing, kind: 'count', formula: (counts) => counts.ofClass('ongoing') },
  { figure: 'deferred', column: remark, kind: 'count', formula: (counts) => counts.ofClass('deferred') },
  { figure: 'cancelled', column: link, kind: 'count', formula: (counts) => counts.ofClass('cancelled') },
  {
    figure: 'rate',
    column: 12,
    kind: 'rate',
    formula: (_, row) =>
      rateFormula(`${cell('onTime', row)}+${cell('late', row)}`, `${cell('total', row)}-${cell('ongoing', row)}`),
  },
  {
    figure: 'rateDue',
    column: 13,
    kind: 'rate',
    formula: (_, row) => {
      const done = `${cell('onTime', row)}+${cell('late', row)}`;
      return rateFormula(done, `${done}+${cell('overdue', row)}`);
    },
  },
  { figure: 'unreported', column: 14, kind: 'count', formula: (counts) => counts.typedAs('unreported') },
  { figure: 'unclear', column: 15, kind: 'count', formula: (counts) => counts.typedAs('unclear') },
  { figure: 'carriedOver', column: 16, kind: 'count', formula: (counts) => counts.carriedOver() },
];

function cell(figure: keyof typeof AT, row: number): string {
  return columnLetters(AT[figure]) + String(row);
}
