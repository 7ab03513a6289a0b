/** What formulas of a copy may point to, and the rules and charts that point to what it has not. */
import { attributesOf, parseXml, textOf } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';

/** Returns true if a formula (as written in XML) points to what a copy has not. */
export type IsGone = (formula: string) => boolean;

/** A workbook of others is named by its number: `[1]Sheet1!A1`, `'[1]Tháng 2'!A1`; a column of a table is not (`Bang[2023]`). */
const OUTSIDE = /(?:^|[^\p{L}\p{N}_.\]])\[[1-9]\d*\][^[\]]*!/u;

/** Tells a formula that points into another workbook. */
export const pointsOutside: IsGone = (formula) => OUTSIDE.test(decoded(formula));

/**
 * Returns a test for formulas that point to any sheet but those named, or into another workbook.
 * @param lostNames names of the workbook that the copy has not any more
 */
export function pointsBeyond(sheets: readonly string[], lostNames: readonly string[] = []): IsGone {
  const kept = new Set(sheets.map((name) => name.toLowerCase()));
  const lost = new Set(lostNames.map((name) => name.toLowerCase()));
  return (formula) => {
    const plain = decoded(formula);
    if (OUTSIDE.test(plain)) return true;
    const bare = plain.replace(/"(?:[^"]|"")*"/g, '');
    if (
      lost.size > 0 &&
      (bare.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? []).some((word) => lost.has(word.toLowerCase()))
    )
      return true;
    const named = bare.matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu);
    return [...named].some(
      ([, quoted, plainName]) => !kept.has((quoted?.replace(/''/g, "'") ?? plainName ?? '').toLowerCase()),
    );
  };
}

function decoded(formula: string): string {
  return formula
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Takes drop-down lists and conditional formats out of a sheet whose formulas point to what is gone. */
export function withoutGoneRules(sheet: XmlDocument, isGone: IsGone): string {
  const edit = new XmlEdit(sheet);
  const visit = (parent: XmlElement): void => {
    const rules = parent.children.filter(({ local }) => local === 'cfRule' || local === 'dataValidation');
    const gone = rules.filter((rule) => formulasIn(sheet, rule).some(isGone));
    if (gone.length > 0 && gone.length === rules.length) edit.remove(parent);
    else if (gone.length > 0) {
      for (const rule of gone) edit.remove(rule);
      const count = attributesOf(sheet, parent).find(({ name }) => name === 'count');
      if (count) edit.replace(count.valueStart, count.valueEnd, String(rules.length - gone.length));
    } else parent.children.forEach(visit);
  };
  visit(sheet.root);
  return edit.apply();
}

function formulasIn(document: XmlDocument, element: XmlElement): string[] {
  return element.children.flatMap((child) =>
    /^(?:formula[12]?|f)$/.test(child.local) && child.children.length === 0
      ? [document.text.slice(child.openEnd, child.closeStart)]
      : formulasIn(document, child),
  );
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Returns a chart with its own copy of the values in the place of references to what is gone. */
export function withOwnValues(part: string, text: string, isGone: IsGone): string {
  const document = parseXml(part, text);
  const edit = new XmlEdit(document);
  const visit = (element: XmlElement, parent: XmlElement | null, grand: XmlElement | null): void => {
    if (!/^(?:numRef|strRef|multiLvlStrRef)$/.test(element.local)) {
      for (const child of element.children) visit(child, element, parent);
      return;
    }
    const formula = element.children.find(({ local }) => local === 'f');
    if (!formula || !isGone(document.text.slice(formula.openEnd, formula.closeStart))) return;
    edit.replace(element.start, element.end, literal(document, element, parent, grand));
  };
  visit(document.root, null, null);
  return edit.apply();
}

function literal(
  document: XmlDocument,
  element: XmlElement,
  parent: XmlElement | null,
  grand: XmlElement | null,
): string {
  const p = element.prefix;
  const cache = element.children.find(({ local }) => /Cache$/.test(local));
  const inside = cache ? document.text.slice(cache.openEnd, cache.closeStart) : `<${p}ptCount val="0"/>`;
  if (parent?.local !== 'tx') {
    // Names in several levels come down to none: a literal has one level.
    if (element.local === 'multiLvlStrRef') return `<${p}strLit><${p}ptCount val="0"/></${p}strLit>`;
    const name = `${p}${element.local === 'numRef' ? 'numLit' : 'strLit'}`;
    return `<${name}>${inside}</${name}>`;
  }
  const value = cache ? firstValue(document, cache) : '';
  if (grand?.local === 'ser') return `<${p}v>${encodeText(value)}</${p}v>`;
  return `<${p}rich><a:bodyPr xmlns:a="${DRAWING}"/><a:p xmlns:a="${DRAWING}"><a:r><a:t>${encodeText(value)}</a:t></a:r></a:p></${p}rich>`;
}

function firstValue(document: XmlDocument, cache: XmlElement): string {
  const point = cache.children.find(({ local }) => local === 'pt');
  const value = point?.children.find(({ local }) => local === 'v');
  return value ? textOf(document, value) : '';
}
