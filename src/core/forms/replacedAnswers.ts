/**
 * Results and causes of the plan that answers replaced. The tab of the period lists them over all rounds, with a hidden text
 * beside each, so that what the plan held before can still be read after the file was saved.
 */
import type { CellValue, SheetGrid } from '../grid/grid';
import type { Answer, AnswerCell } from './answers';
import { writtenCells } from './placeAnswers';

/** What was replaced of one task, as the tab tells it. */
export interface ReplacedAnswer {
  /** Unit and file of the answer. */
  readonly who: string;
  readonly content: string;
  /** Each cell from what stood there to what was written. */
  readonly text: string;
  /** When it was written, dd/mm/yyyy. */
  readonly day: string;
}

/** Returns the cells in which an answer replaces something; those that fill a blank are none of them. */
export function replacedCells(answer: Answer): readonly AnswerCell[] {
  return writtenCells(answer).filter(({ from }) => from !== '');
}

const SIGN = '~replaced~1~';

/** Returns the hidden text of a line. */
export function replacedMark({ who, content, text, day }: ReplacedAnswer): string {
  return SIGN + JSON.stringify([who, content, text, day]);
}

/** Reads what former rounds replaced from their tab, wherever its rows stand now; the same line once. */
export function readReplaced(sheet: SheetGrid): readonly ReplacedAnswer[] {
  const marks = new Set(sheet.rows.flatMap((cells) => cells.filter(isMark)));
  return [...marks].flatMap(replacedIn);
}

function isMark(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith(SIGN);
}

function replacedIn(mark: string): readonly ReplacedAnswer[] {
  try {
    const parts: unknown = JSON.parse(mark.slice(SIGN.length));
    if (!Array.isArray(parts)) return [];
    const [who, content, text, day] = parts as readonly unknown[];
    const all = [who, content, text, day];
    if (!all.every((part) => typeof part === 'string')) return [];
    return [{ who: String(who), content: String(content), text: String(text), day: String(day) }];
  } catch {
    return [];
  }
}
