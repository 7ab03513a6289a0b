/** The sheet "Danh mục đơn vị" as it is handed to the office; `units/readCatalogue` reads it again. */
import type { Say } from '../../../messages/say';
import type { CatalogueEntry } from '../../units/proposeCatalogue';
import { listTab } from '../../draft/listTab';
import type { TabDraft } from '../../draft/types';

const COLUMNS = ['code', 'name', 'short', 'kind'] as const;
const WIDTHS: readonly number[] = [14, 40, 56, 20];

/**
 * Makes the draft of a catalogue sheet: Mã · Tên đơn vị · Tên viết tắt (separated by ";") · Cấp.
 * @param sheet the sheet name wanted; it must be free
 */
export function catalogueTab(entries: readonly CatalogueEntry[], sheet: string, say: Say): TabDraft {
  return listTab({
    identity: 'catalogue',
    sheet,
    title: say('catalogue.sheet.heading'),
    note: say('catalogue.sheet.note'),
    headers: COLUMNS.map((column) => say(`catalogue.sheet.${column}`)),
    rows: entries.map(({ code, name, short, kind }) => [code, name, short.join('; '), kind]),
    widths: WIDTHS,
    footer: say('report.footer'),
  });
}
