/** Reads the texts of which parts look otherwise than their cell: bold words, a raised figure. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import { completed } from '../../refusalError';
import type { TextRun } from '../../sheetLook';
import type { OpcPackage } from '../opc/opcPackage';
import { textPieces } from '../read/textPieces';
import { attributeOf, childNamed, childrenNamed, parseXml, textOf } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { decodeCellEscapes } from '../xml/text';
import { fontOf } from './cellLooks';
import type { ReadColour } from './colours';

type RichTexts = Map<string, readonly TextRun[]>;

/** A string of the table, with its prefix and what is inside. */
const STRING = /<((?:[^\s<>/:!?]+:)?)si(?:\s[^>]*)?>([\s\S]*?)<\/\1si>/gu;
const RUN = /<(?:[^\s<>/:!?]+:)?r[\s>]/u;
/** Strings looked at between two pauses. */
const STRINGS_PER_STEP = 200;

/**
 * Returns the parts of such texts, by the whole text: a text that stands elsewhere without them is shown like them.
 * @param part of the shared strings; null where a file has none
 */
export async function readRichTexts(
  opc: OpcPackage,
  part: string | null,
  colourOf: ReadColour,
  runner: Runner,
): Promise<ReadonlyMap<string, readonly TextRun[]>> {
  const found: RichTexts = new Map();
  if (part === null) return found;
  for await (const { text, done } of textPieces(opc.piecesOf(part), part, 'si')) {
    if (RUN.test(text)) completed(await runner.run(takeRuns({ text, part, done }, colourOf, found)));
  }
  return found;
}

function* takeRuns(
  { text, part, done }: { readonly text: string; readonly part: string; readonly done: number },
  colourOf: ReadColour,
  found: RichTexts,
): Steps<void> {
  let strings = 0;
  for (const [source, , inside = ''] of text.matchAll(STRING)) {
    if (++strings % STRINGS_PER_STEP === 0) yield { stage: 'read', done };
    if (!RUN.test(inside)) continue;
    const document = parseXml(part, source);
    const runs = childrenNamed(document.root, 'r').map((element) => runOf(document, element, colourOf));
    if (runs.some(({ look }) => look !== null)) found.set(runs.map((run) => run.text).join(''), runs);
  }
}

function runOf(document: XmlDocument, element: XmlElement, colourOf: ReadColour): TextRun {
  const words = childNamed(element, 't');
  const text = words ? decodeCellEscapes(textOf(document, words)) : '';
  const properties = childNamed(element, 'rPr');
  if (!properties) return { text, look: null };
  const raised = childNamed(properties, 'vertAlign');
  const shift = raised ? attributeOf(document, raised, 'val') : null;
  const { size, font, ...rest } = fontOf(document, properties, colourOf, { size: 0, font: '' });
  return {
    text,
    look: {
      ...rest,
      size: size > 0 ? size : null,
      font: font === '' ? null : font,
      shift: shift === 'superscript' || shift === 'subscript' ? shift : null,
    },
  };
}
