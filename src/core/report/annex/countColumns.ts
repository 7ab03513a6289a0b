/** The columns of the tables of counts: one list for the tab, its formulas and the table shown before writing. */
import type { Named } from '../../../messages/say';
import { columnLetters } from '../../grid/address';
import type { Counts, RollUp } from '../../rollup/types';
import type { AnnexCounts } from './formulas';
import { rateFormula } from './formulas';
import { COLUMN, FIGURE_COLUMNS } from '../../draft/layout';

/** A figure that has a column, headed by `report.column.<figure>`. */
export type CountFigure = keyof Counts & Named<'report.column.*'>;

/** A figure of the tables of counts. */
export interface CountColumn {
  readonly figure: CountFigure;
  readonly kind: 'count' | 'rate';
}

/** In the order of the columns. */
export const COUNT_COLUMNS: readonly CountColumn[] = [
  { figure: 'total', kind: 'count' },
  { figure: 'onTime', kind: 'count' },
  { figure: 'late', kind: 'count' },
  { figure: 'inProgress', kind: 'count' },
  { figure: 'notStarted', kind: 'count' },
  { figure: 'overdue', kind: 'count' },
  { figure: 'ongoing', kind: 'count' },
  { figure: 'deferred', kind: 'count' },
  { figure: 'cancelled', kind: 'count' },
  { figure: 'rate', kind: 'rate' },
  { figure: 'rateDue', kind: 'rate' },
  { figure: 'unreported', kind: 'count' },
  { figure: 'unclear', kind: 'count' },
  { figure: 'carriedOver', kind: 'count' },
];

/** Figures that stand in every table, whatever they are. */
const ALWAYS: ReadonlySet<CountFigure> = new Set<CountFigure>(['total', 'onTime', 'late', 'overdue', 'rate']);

/** A figure with its column (0-based). */
export interface PlacedFigure extends CountColumn {
  readonly column: number;
}

/** Where the figures of a tab stand: the same columns in all of its tables. */
export class FigurePlaces {
  private readonly columns: ReadonlyMap<string, number>;

  constructor(readonly all: readonly PlacedFigure[]) {
    this.columns = new Map(all.map(({ figure, column }) => [figure, column]));
  }

  /** Places figures by their names, as the machine line holds them; unknown ones keep their room. */
  static named(figures: readonly string[]): FigurePlaces {
    return new FigurePlaces(
      figures.flatMap((name, index): readonly PlacedFigure[] => {
        const known = COUNT_COLUMNS.find(({ figure }) => figure === name);
        const column = FIGURE_COLUMNS[index];
        return known === undefined || column === undefined ? [] : [{ ...known, column }];
      }),
    );
  }

  at(figure: CountFigure): number | null {
    return this.columns.get(figure) ?? null;
  }

  /** The last column of a table. */
  get last(): number {
    return Math.max(COLUMN.name, ...this.all.map(({ column }) => column));
  }
}

/** Returns the figures that a roll-up has: those that are zero in every row need no column. */
export function figurePlaces(rollUp: RollUp): FigurePlaces {
  const rows = [...rollUp.rows, ...rollUp.fields, ...rollUp.directors].map(({ counts }) => counts);
  const all = [rollUp.total, ...rows];
  const isWanted = ({ figure }: CountColumn): boolean => {
    if (ALWAYS.has(figure)) return true;
    if (figure === 'rateDue') return all.some((counts) => counts.rateDue !== counts.rate);
    return all.some((counts) => counts[figure] !== 0);
  };
  return FigurePlaces.named(COUNT_COLUMNS.filter(isWanted).map(({ figure }) => figure));
}

/** Returns the formula of a figure in a row of the tab (1-based). */
export function figureFormula(
  figure: CountFigure,
  counts: AnnexCounts,
  row: number,
  places: FigurePlaces,
): string | null {
  const cell = (name: CountFigure): string => `${columnLetters(places.at(name) ?? 0)}${row}`;
  const done = `${cell('onTime')}+${cell('late')}`;
  // Without a column for lasting work the list is asked: somebody may set a state to it.
  const ongoing = (): string => (places.at('ongoing') === null ? counts.ofClass('ongoing') : cell('ongoing'));
  switch (figure) {
    case 'total':
      return counts.total();
    case 'onTime':
      return counts.ofClass('on-time');
    case 'late':
      return counts.ofClass('late');
    case 'inProgress':
      return counts.ofClass('in-progress');
    case 'notStarted':
      return counts.ofClass('not-started');
    case 'overdue':
      return counts.ofClass('overdue');
    case 'deferred':
      return counts.ofClass('deferred');
    case 'ongoing':
      return counts.ofClass('ongoing');
    case 'cancelled':
      return counts.ofClass('cancelled');
    case 'rate':
      return rateFormula(done, `${cell('total')}-${ongoing()}`);
    case 'rateDue':
      return rateFormula(done, `${done}+${cell('overdue')}`);
    case 'unreported':
    case 'unclear':
      return counts.typedAs(figure);
    case 'carriedOver':
      return counts.carriedOver();
    default:
      return null;
  }
}
