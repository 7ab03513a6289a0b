/** Tells on page one when figures are no longer those of the closing: its sentences are texts, its figures count on the list. */
import type { Say } from '../../../messages/say';
import type { RollUp, TaskClass } from '../../rollup/types';
import type { CellDraft } from '../../draft/types';
import { AnnexCounts, quoted } from '../annex/formulas';
import type { AnnexTable } from '../annex/formulas';

/** Every class that the sentence, the figures and the notes are about. */
const CLASSES = {
  'on-time': 'onTime',
  late: 'late',
  'in-progress': 'inProgress',
  'not-started': 'notStarted',
  overdue: 'overdue',
  ongoing: 'ongoing',
  deferred: 'deferred',
  cancelled: 'cancelled',
} as const satisfies Partial<Record<TaskClass, keyof RollUp['total']>>;

/**
 * Returns a cell that shows a text as long as all counts on the list are those of the closing, and says else that sentences
 * below are still of the closing.
 */
export function closedFiguresCell(
  text: string,
  { rollUp, annex, say }: { readonly rollUp: RollUp; readonly annex: AnnexTable; readonly say: Say },
): CellDraft {
  const { total } = rollUp;
  const counts = new AnnexCounts(annex, { table: 'total' });
  const classes = Object.entries(CLASSES) as readonly [keyof typeof CLASSES, (typeof CLASSES)[keyof typeof CLASSES]][];
  const same = [
    ...classes.map(([name, figure]) => `${counts.ofClass(name)}=${total[figure]}`),
    `${counts.carriedOver()}=${total.carriedOver}`,
    `${counts.carriedDone()}=${total.carriedDone}`,
  ];
  const changed = say('report.subtitle.changed');
  return annex.cell(`IF(AND(${same.join(',')}),${quoted(text)},${quoted(changed)})`, text, 'note-line');
}
