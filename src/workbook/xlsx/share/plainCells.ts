/** Cells without formulas: each keeps the result that it was saved with. */
import type { Steps } from '../../../core/flow/steps';
import { attributeIn } from '../write/sheetCells';
import { childNamed } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import type { IsGone } from './references';

/** Characters of a slice, about: a few milliseconds of work. */
const SLICE = 262_144;

/**
 * Returns a sheet's text with results in the place of formulas.
 * @param inlines the insides of the shared strings, to be written into the cells; null where cells may go on sharing them
 * @param isGone tells a formula that points to what the copy has not. A formula without a result stays a formula, so that
 * the program which opens the copy works it out; where it would point to what is gone, the cell says `#REF!`
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
  for (let at = data.openEnd; at < data.closeStart;) {
    const found = text.indexOf(rowEnd, at + SLICE);
    const end = found === -1 ? data.closeStart : Math.min(data.closeStart, found + rowEnd.length);
    const slice = text.slice(at, end);
    pieces.push(
      slice.replace(cell, (whole, attributes: string, inside: string) =>
        plainCell(whole, attributes, inside, prefix, inlines, isGone),
      ),
    );
    at = end;
    yield { stage: 'write', done: at / text.length };
  }
  pieces.push(text.slice(data.closeStart));
  return pieces.join('');
}

function plainCell(
  whole: string,
  attributes: string,
  inside: string,
  p: string,
  inlines: readonly string[] | null,
  isGone: IsGone,
): string {
  const formula = new RegExp(`<${p}f(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${p}f>)`).exec(inside);
  const type = attributeIn(attributes, 't') ?? 'n';
  const value = new RegExp(`<${p}v(?:\\s[^>]*)?>([\\s\\S]*?)</${p}v>`).exec(inside)?.[1] ?? null;
  const open = `<${p}c${without(attributes, 't', 'cm')}`;
  if (type === 's' && inlines !== null) {
    const text = inlines[Number(value)];
    return text === undefined ? `${open}/>` : `${open} t="inlineStr"><${p}is>${text}</${p}is></${p}c>`;
  }
  if (!formula) return whole;
  if (value === null || (value === '' && type !== 'str')) return uncached(open, formula[2] ?? '', p, isGone);
  if (type !== 'str') {
    const kept = type === 'n' ? '' : ` t="${type}"`;
    return `${open}${kept}><${p}v>${value}</${p}v></${p}c>`;
  }
  if (value === '') return `${open}/>`;
  return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${value}</${p}t></${p}is></${p}c>`;
}

/** A formula of its own stays; one that shares another's text has none that could stay. */
function uncached(open: string, formula: string, p: string, isGone: IsGone): string {
  if (formula !== '' && !isGone(formula)) return `${open}><${p}f>${formula}</${p}f></${p}c>`;
  return `${open} t="e"><${p}v>#REF!</${p}v></${p}c>`;
}

function without(attributes: string, ...names: readonly string[]): string {
  return names.reduce(
    (text, name) => text.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
    attributes.trimEnd(),
  );
}
