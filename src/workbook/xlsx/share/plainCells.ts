/** Cells without formulas: each keeps the result that it was saved with. */
import type { Steps } from '../../../core/flow/steps';
import { attributeIn } from '../write/sheetCells';
import { childNamed } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import type { IsGone } from './references';

/** A result of this type that is not there is an empty text; of any other, one that was never worked out. */
const SAID_TO_BE_TEXT = /\st\s*=\s*["'](?:str|inlineStr)["']/;
/** Characters of a slice, about: a few milliseconds of work. */
const SLICE = 262_144;

/**
 * Returns a sheet's text with results in the place of formulas.
 * @param inlines the insides of the shared strings, to be written into the cells; null where cells may go on sharing them
 * @param isGone tells a formula that points to what the copy has not. A formula without a result stays a formula, so that
 * the program which opens the copy works it out, and so does the one whose text it shares; where it would point to what
 * is gone, the cell says `#REF!`
 */
export function* withPlainCells(
  { text, root }: XmlDocument,
  inlines: readonly string[] | null,
  isGone: IsGone,
): Steps<string> {
  const data = childNamed(root, 'sheetData');
  if (!data || data.selfClosed) return text;
  const { prefix } = root;
  const cell = new RegExp(`<${prefix}c(?=[\\s>])([^>]*[^>/]|)>([\\s\\S]*?)</${prefix}c>`, 'g');
  const rowEnd = `</${prefix}row>`;
  const pieces = [text.slice(0, data.openEnd)];
  const needed = yield* neededFormulas(text, data, prefix, isGone);
  for (let at = data.openEnd; at < data.closeStart;) {
    const found = text.indexOf(rowEnd, at + SLICE);
    const end = found === -1 ? data.closeStart : Math.min(data.closeStart, found + rowEnd.length);
    const slice = text.slice(at, end);
    pieces.push(
      slice.replace(cell, (whole, attributes: string, inside: string) =>
        plainCell({ whole, attributes, inside }, prefix, inlines, { isGone, needed }),
      ),
    );
    at = end;
    yield { stage: 'write', done: at / text.length };
  }
  pieces.push(text.slice(data.closeStart));
  return pieces.join('');
}

/**
 * Returns the numbers of shared formulas that a cell without a result needs: a formula filled down has its text in its
 * first cell only. One that points to what is gone helps nobody and is left out.
 */
function* neededFormulas(text: string, data: XmlElement, p: string, isGone: IsGone): Steps<ReadonlySet<string>> {
  const needed = new Set<string>();
  const texts = new Set<string>();
  const empty = `(?:<${p}v(?:\\s[^>]*)?(?:/>|></${p}v>)\\s*)?`;
  const formula = new RegExp(`<${p}f(?=\\s)([^>]*?)(?:/>|>([\\s\\S]*?)</${p}f>)\\s*${empty}(</${p}c>)?`, 'g');
  let since = data.openEnd;
  formula.lastIndex = since;
  for (let found = formula.exec(text); found && found.index < data.closeStart; found = formula.exec(text)) {
    const [, attributes = '', inside = '', last] = found;
    const index = attributeIn(attributes, 'si');
    if (index !== null && inside !== '' && !isGone(inside)) texts.add(index);
    const cell = text.slice(text.lastIndexOf(`<${p}c`, found.index), found.index);
    if (index !== null && last !== undefined && !SAID_TO_BE_TEXT.test(cell)) needed.add(index);
    if (found.index - since < SLICE) continue;
    since = found.index;
    yield { stage: 'write', done: 0 };
  }
  return new Set([...needed].filter((index) => texts.has(index)));
}

function plainCell(
  { whole, attributes, inside }: { whole: string; attributes: string; inside: string },
  p: string,
  inlines: readonly string[] | null,
  { isGone, needed }: { isGone: IsGone; needed: ReadonlySet<string> },
): string {
  const formula = new RegExp(`<${p}f(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${p}f>)`).exec(inside);
  const type = attributeIn(attributes, 't') ?? 'n';
  const found = new RegExp(`<${p}v(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${p}v>)`).exec(inside);
  const cached = found?.[1] ?? '';
  const value = cached === '' && !SAID_TO_BE_TEXT.test(attributes) ? null : cached;
  const open = `<${p}c${without(attributes, 't', 'cm')}`;
  if (type === 's' && inlines !== null) {
    const text = inlines[Number(value)];
    return text === undefined ? `${open}/>` : `${open} t="inlineStr"><${p}is>${text}</${p}is></${p}c>`;
  }
  if (!formula) return whole;
  const [, formulaAttributes = '', formulaText = ''] = formula;
  const index = attributeIn(formulaAttributes, 'si');
  if (index !== null && needed.has(index) && (value === null || formulaText !== '')) return whole;
  if (type === 'inlineStr') {
    const rich = new RegExp(`<${p}is(?=[\\s>])[\\s\\S]*</${p}is>`).exec(inside)?.[0];
    if (rich !== undefined) return `${open} t="inlineStr">${rich}</${p}c>`;
  }
  if (value === null) return uncached(open, formula[0], formulaText, p, isGone);
  if (type !== 'str' && type !== 'inlineStr') {
    const kept = type === 'n' ? '' : ` t="${type}"`;
    return `${open}${kept}><${p}v>${value}</${p}v></${p}c>`;
  }
  if (value === '') return `${open}/>`;
  return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${value}</${p}t></${p}is></${p}c>`;
}

/** A formula of its own stays; one that shares another's text has none that could stay. */
function uncached(open: string, formula: string, text: string, p: string, isGone: IsGone): string {
  if (text !== '' && !isGone(text)) return `${open}>${formula}</${p}c>`;
  return `${open} t="e"><${p}v>#REF!</${p}v></${p}c>`;
}

function without(attributes: string, ...names: readonly string[]): string {
  return names.reduce(
    (text, name) => text.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
    attributes.trimEnd(),
  );
}
