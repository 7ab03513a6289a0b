/** Our settings as the XML text of a custom XML part; one form for both adapters, so that a file may pass between them. */

/** Namespace by which our part is found. */
export const SETTINGS_NAMESPACE = 'urn:tiendo:settings';

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<((?:[\w.-]+:)?settings)\b([^>]*?)(?:\/>|>([\s\S]*)<\/\1\s*>)\s*$/;
const NAMESPACE = /(?:^|\s)xmlns(?::[\w.-]+)?\s*=\s*(?:"urn:tiendo:settings"|'urn:tiendo:settings')/;
const PIECES = /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x?[0-9a-f]+|\w+);/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Returns the XML text of our part.
 * @param json JSON text; characters that XML cannot hold stand inside its strings only and are written as JSON escapes
 */
export function wrapSettings(json: string): string {
  const text = json
    .replace(/[\ufffe\uffff]/g, (bad) => `\\u${bad.charCodeAt(0).toString(16)}`)
    .replace(/[&<>\r]/g, (special) => `&#${special.charCodeAt(0)};`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}" version="1">${text}</settings>`;
}

/** Returns the JSON text (unchecked) out of the XML text of a part; null when the part is not ours or holds other elements. */
export function unwrapSettings(xml: string): string | null {
  const [, , attributes, content = ''] = ROOT.exec(xml.replace(/^\ufeff/, '')) ?? [];
  if (attributes === undefined || !NAMESPACE.test(attributes)) return null;
  if (content.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').includes('<')) return null;
  return content.replace(PIECES, (_, literal: string | undefined, entity: string | undefined) => {
    if (literal !== undefined) return literal;
    return entity === undefined ? '' : entityText(entity);
  });
}

function entityText(entity: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(entity) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  // What names no character stays as it stands: the settings are then told as unreadable, and the rest goes on.
  return NAMED[entity.toLowerCase()] ?? `&${entity};`;
}
