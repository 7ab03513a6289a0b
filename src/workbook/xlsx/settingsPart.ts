/** Our settings in the package: one custom XML part of our own namespace with its property part, beside those of others. */
import { SETTINGS_NAMESPACE, unwrapSettings, wrapSettings } from '../settingsXml';
import { addContentType, contentTypeOf } from './opc/contentTypes';
import type { OpcPackage } from './opc/opcPackage';
import { addRelationship, relationshipsOf, removeRelationshipsTo } from './opc/relationships';
import { partsOnlyBelow, removeParts } from './write/ownParts';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** A part of custom XML is known by a number of its own; a workbook holds one of ours. */
const ITEM_ID = '{7D1E0D0A-5C1B-4E0B-9B63-0F2E6A5C7A11}';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Custom XML above this is none of ours and is not looked at. */
const LARGEST_SETTINGS_BYTES = 4_000_000;

interface SettingsPart {
  readonly part: string;
  /** JSON text; where it cannot be unwrapped the text as it stands, so that it is not taken for none. */
  readonly settings: string;
}

/** Returns the JSON text of our part (unchecked); null when there is none. A part that cannot be read is none of ours. */
export function readSettings(opc: OpcPackage, workbook: string): string | null {
  return settingsParts(opc, workbook)[0]?.settings ?? null;
}

/** Puts settings in the place of those that stand there, or takes them away without a trace (null). */
export function putSettings(opc: OpcPackage, workbook: string, settings: string | null): void {
  const [first, ...others] = settingsParts(opc, workbook);
  for (const { part } of others) removeItem(opc, workbook, part);
  if (settings === null) {
    if (first) removeItem(opc, workbook, first.part);
    return;
  }
  const xml = HEAD + wrapSettings(settings);
  if (first) opc.put(first.part, xml);
  else addItem(opc, workbook, xml);
}

function settingsParts(opc: OpcPackage, workbook: string): SettingsPart[] {
  return relationshipsOf(opc, workbook)
    .filter(({ kind, external, target }) => kind === 'customXml' && !external && opc.has(target))
    .flatMap(({ target }) => {
      const xml = textOfItem(opc, target);
      const settings = xml === null ? null : (unwrapSettings(xml) ?? (isOurs(xml) ? xml : null));
      return settings === null ? [] : [{ part: target, settings }];
    });
}

/** Returns the text of a part of custom XML, which other programs write in UTF-16 too; null for one that is too large to be looked at. */
export function textOfItem(opc: OpcPackage, part: string): string | null {
  const content = opc.contentOf(part);
  if (('data' in content ? content.size : content.length) > LARGEST_SETTINGS_BYTES) return null;
  const bytes = opc.bytesOf(part);
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  return new TextDecoder(encoding === '' ? 'utf-8' : encoding).decode(bytes);
}

function isOurs(xml: string): boolean {
  const root = /<[^?!][^>]*>/.exec(xml)?.[0] ?? '';
  return /^<(?:[\w.-]+:)?settings[\s/>]/.test(root) && root.includes(SETTINGS_NAMESPACE);
}

function addItem(opc: OpcPackage, workbook: string, xml: string): void {
  let number = 1;
  while (opc.has(`customXml/item${number}.xml`) || opc.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  opc.put(item, xml);
  opc.put(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  if (contentTypeOf(opc, item) !== 'application/xml') addContentType(opc, item, 'application/xml');
  addContentType(opc, properties, PROPERTIES_TYPE);
  addRelationship(opc, item, 'customXmlProps', properties);
  addRelationship(opc, workbook, 'customXml', item);
}

function removeItem(opc: OpcPackage, workbook: string, item: string): void {
  const below = partsOnlyBelow(opc, item);
  removeRelationshipsTo(opc, workbook, item);
  removeParts(opc, [item, ...below]);
}
