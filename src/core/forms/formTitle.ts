/** What a form tells in sight: its title names the period, the line below it the unit. It counts where the hidden cells are lost. */
import type { Say } from '../../messages/say';
import type { SheetGrid } from '../grid/grid';
import { periodName } from '../report/text/periodName';
import { foldCase } from '../text/fold';
import type { Period } from '../time/types';
import type { ReturnedForm } from './types';

/** Rows in which a title is looked for, and rows below it in which the unit is. */
const TITLE_ROWS = 10;
const UNIT_ROWS = 2;
/** Stands in a sentence where something else stood when the form was made. */
const PLACE = '\u0001';

/** The words above the table of a form, in one language. */
export interface FormTitles {
  /** Returns what a sheet tells of itself as a form; null where it has no title of one. */
  readonly titleOf: (sheet: SheetGrid) => NonNullable<ReturnedForm['told']> | null;
  /** Returns true for a text that forms have above their table: a title, the name of a unit of the plan, the instruction. */
  readonly isOwn: (text: string) => boolean;
}

/**
 * Makes the reader of titles.
 * @param periods those that a form can be for
 * @param names unit code → name, as forms show it
 */
export function createFormTitles(periods: readonly Period[], names: ReadonlyMap<string, string>, say: Say): FormTitles {
  const titleFor = (period: Period): string => say('forms.title', { period: periodName(period, say).toUpperCase() });
  const titles = new Map(periods.map((period) => [foldCase(titleFor(period)), period]));
  const units = new Map([...names].map(([code, name]) => [foldCase(name), code]));
  const [before = ''] = say('forms.instruction', { replyBy: PLACE, later: PLACE }).split(PLACE);
  const instruction = foldCase(before);
  return {
    titleOf: ({ rows }) => {
      for (const [at, cells] of rows.slice(0, TITLE_ROWS).entries()) {
        const period = textsOf(cells).flatMap((text) => titles.get(text) ?? [])[0];
        if (period === undefined) continue;
        const below = rows.slice(at + 1, at + 1 + UNIT_ROWS).flatMap(textsOf);
        const unit = below.flatMap((text) => units.get(text) ?? [])[0] ?? null;
        return { period, unit };
      }
      return null;
    },
    isOwn: (text) => {
      const folded = foldCase(text);
      return titles.has(folded) || units.has(folded) || folded.startsWith(instruction);
    },
  };
}

function textsOf(cells: SheetGrid['rows'][number]): readonly string[] {
  return cells.flatMap((value) => (typeof value === 'string' ? foldCase(value.trim()) : []));
}
