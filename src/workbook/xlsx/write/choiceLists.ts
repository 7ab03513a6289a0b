/** Drop-down lists: a rule of ours on cells that have none. */
import { columnLetters, quoteSheetName } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import type { ChoicesRange } from '../../port';
import { attributeOf, attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { areaOf, overlap, rangeOf } from './areas';
import { WORKSHEET_ORDER } from './schemaOrder';

/**
 * Offers the choices in the cells of areas. Another entry is warned of, not refused: people write what no list foresees.
 * Areas with a rule of the user's keep that one.
 */
export function putChoices(edit: XmlEdit, areas: readonly MergedArea[], choices: ChoicesRange): void {
  const { document } = edit;
  const { root } = document;
  const { prefix } = root;
  const list = childNamed(root, 'dataValidations');
  const standing = (list ? childrenNamed(list, 'dataValidation') : [])
    .flatMap((rule) => (attributeOf(document, rule, 'sqref') ?? '').split(/\s+/))
    .flatMap((ref) => areaOf(ref) ?? []);
  const free = areas.filter((area) => !standing.some((each) => overlap(each, area)));
  if (free.length === 0) return;
  const column = `$${columnLetters(choices.column)}$`;
  const formula = `${quoteSheetName(choices.sheet)}!${column}${choices.firstRow}:${column}${choices.lastRow}`;
  const rule = `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${free.map(rangeOf).join(' ')}"><${prefix}formula1>${encodeText(formula)}</${prefix}formula1></${prefix}dataValidation>`;
  if (!list) {
    const tag = `${prefix}dataValidations`;
    edit.insertInOrder(root, 'dataValidations', WORKSHEET_ORDER, `<${tag} count="1">${rule}</${tag}>`);
    return;
  }
  const count = attributesOf(document, list).find(({ name }) => name === 'count');
  if (count) edit.replace(count.valueStart, count.valueEnd, String(Number(count.value) + 1));
  edit.append(list, rule);
}
