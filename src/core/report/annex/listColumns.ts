/** The columns of the list of a period: those that say something, the printed ones first. */
import type { Say } from '../../../messages/say';
import { SharedCells, textCell } from '../../draft/cells';
import { COLUMN, SEEN_COLUMNS } from '../../draft/layout';
import { rowMeasure } from '../../draft/rowHeights';
import { explanationText } from '../text/explanationTexts';
import { coordinatingNaming } from '../text/unitNames';
import type { Plan } from '../../plan/types';
import type { AnnexLine } from './annexLines';

/** What a column holds; its head is `report.column.…`. */
export type ListColumn =
  | 'number'
  | 'content'
  | 'lead'
  | 'deadline'
  | 'state'
  | 'carried-mark'
  | 'reported'
  | 'explanation'
  | 'completed-on'
  | 'typed'
  | 'lead-place'
  | 'field'
  | 'director'
  | 'coordinating-units'
  | 'remark'
  | 'link';

/** Characters of the printed columns together, at which 13 points print as 10.5 or more. */
const PRINTED_WIDTH = 168;

/** Characters; the content gets what the other printed columns leave. */
const WIDTHS: Readonly<Record<Exclude<ListColumn, 'content'>, number>> = {
  number: 6,
  lead: 24,
  deadline: 12,
  state: 20,
  'carried-mark': 10,
  reported: 60,
  explanation: 110,
  'completed-on': 12.5,
  typed: 16,
  'lead-place': 10,
  field: 24,
  director: 20,
  'coordinating-units': 110,
  remark: 40,
  link: 19,
};

/** Widths at which names and words stand in one line, for plans whose contents do too. */
const ROOMY: Partial<typeof WIDTHS> = { lead: 34, state: 28, 'carried-mark': 14 };

/** The columns of one list. */
export interface ListColumns {
  /** Each with its place (0-based); the hidden key column lies among them. */
  readonly all: readonly { readonly name: ListColumn; readonly column: number; readonly width: number }[];
  /** The last printed column. */
  readonly printed: number;
  /** Returns where a column stands; null where the list does without it. */
  at(name: ListColumn): number | null;
}

/** Returns the columns that a list of these lines needs. Number, content and lead always stand in the first three. */
export function listColumns(
  lines: readonly AnnexLine[],
  { plan, remarks, say }: { readonly plan: Plan; readonly remarks: boolean; readonly say: Say },
): ListColumns {
  const coordinating = coordinatingNaming(plan);
  const some = (holds: (line: AnnexLine) => boolean): boolean => lines.some(holds);
  // What is the same in every line is told by the title, and need not be printed.
  const isMixed = some(({ carried }) => carried) && some(({ carried }) => !carried);
  const optional = (wanted: boolean, name: ListColumn): readonly ListColumn[] => (wanted ? [name] : []);
  const printed: readonly ListColumn[] = [
    'number',
    'content',
    'lead',
    'deadline',
    'state',
    ...optional(isMixed, 'carried-mark'),
    ...optional(remarks, 'remark'),
  ];
  const beside: readonly ListColumn[] = [
    ...optional(!isMixed, 'carried-mark'),
    'reported',
    ...optional(
      some(({ task }) => explanationText(task, say) !== ''),
      'explanation',
    ),
    ...optional(
      some(({ completedOn }) => completedOn !== null),
      'completed-on',
    ),
    ...optional(
      some(({ typed }) => typed !== null),
      'typed',
    ),
    ...optional(
      some(({ first }) => !first),
      'lead-place',
    ),
    ...optional(
      some(({ field }) => field !== null),
      'field',
    ),
    ...optional(
      some(({ director }) => director !== null),
      'director',
    ),
    ...optional(
      some(({ task }) => coordinating(task) !== ''),
      'coordinating-units',
    ),
    ...optional(!remarks, 'remark'),
    'link',
  ];
  const places = Array.from({ length: SEEN_COLUMNS[1] + 1 }, (_, column) => column).filter(
    (column) => column !== COLUMN.key,
  );
  const widthOf = lowestWidths(printed, lines);
  const all = [...printed, ...beside].map((name, index) => {
    const column = places[index];
    if (column === undefined) throw new Error(`No place for the column ${name}`);
    return { name, column, width: widthOf(name) };
  });
  const byName = new Map(all.map(({ name, column }) => [name, column]));
  return {
    all,
    printed: all[printed.length - 1]?.column ?? COLUMN.number,
    at: (name) => byName.get(name) ?? null,
  };
}

/** Chooses the widths at which the lines of a list are lower in all: of two, for a plan has long contents or it has not. */
function lowestWidths(printed: readonly ListColumn[], lines: readonly AnnexLine[]): (name: ListColumn) => number {
  const candidates = [WIDTHS, { ...WIDTHS, ...ROOMY }].map((widths) => {
    const others = printed.reduce((sum, name) => sum + (name === 'content' ? 0 : widths[name]), 0);
    const content = PRINTED_WIDTH - others;
    const heightOf = rowMeasure([content, widths.lead, widths.state]);
    const shared = new SharedCells();
    const height = lines
      .slice(0, LINES_TRIED)
      .reduce(
        (sum, { task, unitName, state }) =>
          sum + heightOf([textCell(task.content), shared.text(unitName), shared.text(state)]),
        0,
      );
    return { height, of: (name: ListColumn): number => (name === 'content' ? content : widths[name]) };
  });
  const [narrow, roomy] = candidates;
  if (narrow === undefined || roomy === undefined) throw new Error('No widths');
  return roomy.height <= narrow.height ? roomy.of : narrow.of;
}

/** Lines that tell how long contents are. */
const LINES_TRIED = 300;
