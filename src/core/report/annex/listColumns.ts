/** The columns of the list of a period: those that say something, the printed ones first. */
import type { Say } from '../../../messages/say';
import { COLUMN, SEEN_COLUMNS } from '../../draft/layout';
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

/** Characters; with the printed columns at most as wide as the report's. */
const WIDTHS: Readonly<Record<ListColumn, number>> = {
  number: 6,
  content: 97,
  lead: 24,
  deadline: 11.5,
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
  link: 18,
};

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
  const all = [...printed, ...beside].map((name, index) => {
    const column = places[index];
    if (column === undefined) throw new Error(`No place for the column ${name}`);
    return { name, column, width: WIDTHS[name] };
  });
  const byName = new Map(all.map(({ name, column }) => [name, column]));
  return {
    all,
    printed: all[printed.length - 1]?.column ?? COLUMN.number,
    at: (name) => byName.get(name) ?? null,
  };
}
