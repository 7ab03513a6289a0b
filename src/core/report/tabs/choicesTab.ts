/** The sheet "Danh mục kết quả": the words that the drop-down lists of result columns offer. */
import type { Say } from '../../../messages/say';
import { LIST_HEADER_ROW, listTab } from '../../draft/listTab';
import type { TabDraft } from '../../draft/types';

/** The states that the list offers, in the order of their use; `messages` has their words, which `progress` reads. */
export const RESULT_CHOICES = ['done', 'in-progress', 'not-started', 'ongoing', 'deferred', 'cancelled'] as const;

const WIDTHS: readonly number[] = [28, 60];

/** Where the choices stand in the sheet of `choicesTab`: rows 1-based, column 0-based. */
export const CHOICES_PLACE = {
  column: 0,
  firstRow: LIST_HEADER_ROW + 1,
  lastRow: LIST_HEADER_ROW + RESULT_CHOICES.length,
} as const;

/**
 * Makes the draft of the list of results, each with what it is counted as.
 * @param sheet the sheet name wanted; it must be free
 */
export function choicesTab(sheet: string, say: Say): TabDraft {
  return listTab({
    identity: 'choices',
    sheet,
    title: say('columns.list.heading'),
    note: say('columns.list.note'),
    headers: [say('columns.header.result'), say('columns.list.meaning')],
    rows: RESULT_CHOICES.map((state) => [say(`columns.choice.${state}`), say(`columns.meaning.${state}`)]),
    widths: WIDTHS,
    footer: say('report.footer'),
  });
}
