/** Takes headers and footers of printed pages out of a copy that say more than which page it is: names, paths, pictures. */
import type { OpcPackage } from '../opc/opcPackage';
import { parseSheetFrame } from '../write/marks';
import { childNamed, relationshipId, textOf } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { withoutCdata } from '../xml/text';
import { dropRelated } from './dropParts';

/** Codes for where a text stands, how it looks, the number of the page and of the pages; and the words that go with these. */
const PAGE_CODES = /&(?:[LCRPNBIUESXYOH]|"[^"]*"|\d+|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3})/g;
const PAGE_WORDS = /\b(?:trang|page|of)\b/gi;
const SAYS_NOTHING = /^[\s/.–-]*$/;

/** Removes such headers and footers of a sheet. @returns whether there were any */
export function dropHeaders(opc: OpcPackage, part: string): boolean {
  const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
  const list = childNamed(sheet.root, 'headerFooter');
  const texts = list?.children ?? [];
  const gone = texts.filter((each) => !isPageNumber(textOf(sheet, each)));
  if (list === null || gone.length === 0) return false;
  const edit = new XmlEdit(sheet);
  if (gone.length === texts.length) edit.remove(list);
  else for (const each of gone) edit.remove(each);
  // Pictures of headers stand in a drawing of their own.
  const drawing = childNamed(sheet.root, 'legacyDrawingHF');
  const id = drawing === null ? null : relationshipId(sheet, drawing);
  if (drawing !== null) edit.remove(drawing);
  opc.put(part, edit.apply());
  dropRelated(opc, part, (relation) => relation.id === id);
  return true;
}

/** Removes what charts say of their own printing: it is used only where a chart is printed alone. @returns whether it said more than the page */
export function dropChartHeaders(opc: OpcPackage): boolean {
  let had = false;
  for (const part of opc.names().filter((name) => /\/charts\/chart[^/]*\.xml$/i.test(name))) {
    const text = opc.textOf(part);
    const kept = text.replace(/<(\w+:)?printSettings(?:\s[^>]*)?>[\s\S]*?<\/\1printSettings>/g, '');
    if (kept === text) continue;
    had = had || /<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)\b/.test(text);
    opc.put(part, kept);
  }
  return had;
}

function isPageNumber(text: string): boolean {
  return SAYS_NOTHING.test(text.replace(PAGE_CODES, '').replace(PAGE_WORDS, ''));
}
