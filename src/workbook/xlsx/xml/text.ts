/** Text in XML: bytes to text, entities, and Excel's own `_x000D_` escapes. */
import { refuse } from '../refuse';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Passes if a part's first bytes say UTF-8 (or nothing). Refuses with `file-encoding`. */
export function requireUtf8(start: Uint8Array, part: string): void {
  const [first, second] = start;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) refuse('file-encoding', part);
  if (first === 0 || (first === 0x3c && second === 0)) refuse('file-encoding', part);
  const head = new TextDecoder('latin1').decode(start.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii|ascii)$/i.test(declared)) refuse('file-encoding', part);
}

/** Makes a decoder of a part's bytes that keeps a byte order mark and throws on bytes that are no UTF-8. */
export function utf8Decoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** Decodes a whole part. Refuses with `file-encoding` and `file-damaged`. A byte order mark stays in the text. */
export function decodePart(bytes: Uint8Array, part: string): string {
  requireUtf8(bytes, part);
  try {
    return utf8Decoder().decode(bytes);
  } catch {
    return refuse('file-damaged', part);
  }
}

/** Returns XML with the insides of CDATA sections as ordinary character data, and without comments. */
export function withoutCdata(xml: string): string {
  if (!xml.includes('<!')) return xml;
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside?: string) =>
    (inside ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  );
}

/** Decodes entities and line ends of character data or an attribute's value. Refuses with `file-damaged` for an unknown entity. */
export function decodeText(raw: string, part: string): string {
  let text = raw;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('<![CDATA[')) return decodeWithCdata(text, part);
  return text.includes('&') ? decodeEntities(text, part) : text;
}

function decodeWithCdata(text: string, part: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeEntities(piece, part)))
    .join('');
}

function decodeEntities(text: string, part: string): string {
  return text.replace(/&([^;&]{0,12};?)/g, (_, entity: string) => {
    if (!entity.endsWith(';')) return refuse('file-damaged', part);
    const name = entity.slice(0, -1);
    const code = /^#x[0-9a-f]+$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : refuse('file-damaged', part);
    return NAMED[name] ?? refuse('file-damaged', part);
  });
}

/** Decodes Excel's `_x000D_` escapes in a cell's text; carriage returns before a line feed go. */
export function decodeCellEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The beginning of what is an escape of Excel's already, or would be once the character behind it is escaped. */
const LIKE_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NOT_XML.source}))`, 'gu');

/** What makes text differ from its encoded form, surrogates and what may begin an escape of Excel's taken in; most texts hold none. */
const MAY_NEED_ENCODING = /[^\t\n !#-%'-;=?-^`-\ud7ff\ue000-\ufffd]/;

/** Encodes text for character data or an attribute in double quotes; characters that XML cannot hold are dropped. */
export function encodeText(text: string): string {
  if (!MAY_NEED_ENCODING.test(text)) return text;
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * Encodes the text of a cell: line ends as `\n`; what XML cannot hold as Excel's escapes, and what would read as one of
 * them is escaped itself.
 */
export function encodeCellText(text: string): string {
  if (!MAY_NEED_ENCODING.test(text)) return text;
  return encodeText(text.replace(/\r\n?/g, '\n').replace(LIKE_ESCAPE, '_x005F_').replace(NOT_XML, cellEscape));
}

/** Returns Excel's escape of a character, such as `_x0000_`. */
function cellEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
