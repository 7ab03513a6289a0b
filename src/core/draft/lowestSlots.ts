/** How wide the columns of a list are: so that its lines are lowest in all, and no word of theirs is broken. */
import type { Steps } from '../flow/steps';
import { lowestRows } from './lowestRows';
import type { LetterWidths } from './letterWidths';
import { emsOf, lettersOf, lineWidth, linesOf, measuredText } from './rowHeights';
import type { MeasuredParagraph } from './rowHeights';
import type { CellDraft, StyleName } from './types';

/** A column that may take one of several numbers of slots, the fewest first, with its cells line by line. */
export interface CellColumn {
  readonly choices: readonly number[];
  readonly cells: readonly CellDraft[];
  /** It is not to be wider than its words need. */
  readonly isTight?: boolean;
}

/** What slots come to, in characters. */
export interface SlotWidths {
  /** Of a column of so many slots, with so many slots of other columns behind it. */
  readonly slots: (slots: number, behind: number) => number;
  /** Of the content beside so many slots of others. */
  readonly content: (taken: number) => number;
}

/**
 * Returns the slots of each column, the most of the best choices where several are equal: room for a text is worth something
 * where it costs nothing (a tight column has the fewest). Pauses before each column that is measured.
 * @param content the cells of the column that gets what the others leave
 * @param most lines that a content has: it is cut there unless another cell is higher; missing for all that it needs
 */
export function* lowestSlots(
  columns: readonly CellColumn[],
  content: readonly CellDraft[],
  widthOf: SlotWidths,
  most = Infinity,
): Steps<readonly number[]> {
  const measured = createMeasures();
  const contents = content.map(measured);
  const restAt = (taken: number): readonly number[] => {
    const characters = widthOf.content(taken);
    return contents.map((each) => Math.min(height(each, characters), most));
  };
  const places = placesOf(columns);
  const measuredColumns: MeasuredColumn[] = [];
  for (const [index, { choices, cells, isTight = false }] of columns.entries()) {
    yield { stage: 'write', done: 0 };
    const measures = cells.map(measured);
    const holds = (characters: number): boolean => measures.every((each) => holdsWords(each, characters));
    const hasRoom = choices.some((slots) => places[index]?.some((behind) => holds(widthOf.slots(slots, behind))));
    const wanted = isTight ? choices : [...choices].reverse();
    // A word that is wider than all choices is broken.
    measuredColumns.push({ measures, choices: hasRoom ? wanted : choices.slice(-1), holds: hasRoom ? holds : null });
  }
  yield { stage: 'write', done: 0 };
  const lowest = (heedsWords: boolean): readonly number[] | null =>
    lowestRows(
      measuredColumns.map(({ measures, choices, holds }) => ({
        choices,
        widthAt: widthOf.slots,
        heightsAt: (characters) =>
          heedsWords && holds?.(characters) === false ? null : measures.map((each) => height(each, characters)),
      })),
      restAt,
    );
  return lowest(true) ?? lowest(false) ?? [];
}

/** A column with its cells measured; `holds` tells whether a width breaks no word, null where every choice breaks one. */
interface MeasuredColumn {
  readonly measures: readonly (Measure | null)[];
  readonly choices: readonly number[];
  readonly holds: ((characters: number) => boolean) | null;
}

/** For each column, how many slots may be behind it. */
function placesOf(columns: readonly CellColumn[]): readonly (readonly number[])[] {
  const places: (readonly number[])[] = [];
  let behind: readonly number[] = [0];
  for (const { choices } of [...columns].reverse()) {
    places.unshift(behind);
    behind = [...new Set(behind.flatMap((slots) => choices.map((own) => slots + own)))];
  }
  return places;
}

/** A cell's text in its style, measured once for all widths that are tried. */
interface Measure {
  readonly style: StyleName;
  readonly letters: LetterWidths;
  readonly paragraphs: readonly MeasuredParagraph[];
  /** In ems; numbers of documents may be broken at their signs. */
  readonly widestWord: number;
}

/** Returns a function that measures cells, equal ones once; null for a cell that holds no text. */
function createMeasures(): (cell: CellDraft) => Measure | null {
  const known = new Map<StyleName, Map<string, Measure>>();
  return ({ value, style }) => {
    if (typeof value !== 'string') return null;
    const inStyle = known.get(style) ?? new Map<string, Measure>();
    known.set(style, inStyle);
    let measure = inStyle.get(value);
    if (measure === undefined) inStyle.set(value, (measure = measureOf(value, style)));
    return measure;
  };
}

function measureOf(value: string, style: StyleName): Measure {
  const letters = lettersOf(style);
  const words = value.split(/[\s/-]+/u).map((word) => lineWidth(word, letters));
  return { style, letters, paragraphs: measuredText(value, letters), widestWord: Math.max(...words) };
}

/** Lines of a cell of so many characters. */
function height(measure: Measure | null, characters: number): number {
  if (measure === null) return 1;
  return linesOf(measure.paragraphs, emsOf(characters, measure.style), measure.letters);
}

/** Whether a column of so many characters breaks no word of a cell. */
function holdsWords(measure: Measure | null, characters: number): boolean {
  return measure === null || measure.widestWord <= emsOf(characters, measure.style);
}
