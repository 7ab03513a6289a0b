/** Rows beside the plan: totals, statistics with their headers, notes and legends. */
import type { DoubtReason } from '../doubts';
import { isFilled, textOf } from '../cellText';
import { headerKey } from '../header/headerKey';
import { isFigure } from './figures';
import { LONGEST_LABEL } from './rowLabels';
import type { LabelReading } from './rowLabels';
import type { RowView } from './rowView';

/** What a row beside the plan is. */
export interface Aside {
  /** Why it may be a task after all; null where it is none. */
  readonly doubt: DoubtReason | null;
  /** It begins a block: no row below goes on the task above. */
  readonly heading: boolean;
}

export interface AsideReader {
  /** Returns null for a row of the plan. `spaced`: a blank row stands above it. */
  read(view: RowView, spaced: boolean): Aside | null;
  /** A further line of the header: words of headers, or remarks in brackets, in every cell. */
  isHeaderLine(view: RowView): boolean;
  /** A task was read: the block of figures or notes before it has ended. */
  leave(): void;
}

const LEFT_OUT: Aside = { doubt: null, heading: false };
const BLOCK: Aside = { doubt: null, heading: true };
/** A note's sign in the number column. */
const NOTE_SIGN = /^\(?\*+\)?$/;
/** What heads a column of numbers, as `headerKey` writes it. */
const NUMBER_HEADERS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
const IN_BRACKETS = /^\([^()]*\)$/;
/** Few contents begin so, and only those of them that are no prose are asked. */
const SUM_BEGINS = /^\s*t[ổô]ng/iu;
/** Words that number a part of the plan in words: "Phần A", "Mục tiêu 1". */
const PART_WORDS = /^(?:phần|mục|nhóm|chương|khối|lĩnh vực|chuyên đề|giai đoạn|nhiệm vụ)(?!\p{L})/iu;

/** Makes a reader that follows the blocks of a sheet from top to bottom. */
export function createAsideReader(labels: (label: string) => LabelReading): AsideReader {
  let block: 'none' | 'statistics' | 'notes' = 'none';
  const isHeader = ({ cells, filled, number }: RowView): boolean =>
    number === '' && filled >= 2 && cells.every((value) => !isFilled(value) || labels(textOf(value)).header);
  return {
    leave() {
      block = 'none';
    },
    isHeaderLine: (view) =>
      view.number === '' &&
      view.filled >= 2 &&
      view.cells.every((value) => {
        const text = textOf(value);
        return text === '' || IN_BRACKETS.test(text) || labels(text).header;
      }),
    read(view, spaced) {
      const { number, mark, content, named, beside } = view;
      // "6 | Tổng số nhiệm vụ: 6 | Văn phòng | Tháng 3": numbered like a task, and the sum of them.
      if (content.length <= LONGEST_LABEL && SUM_BEGINS.test(content) && labels(content).sum)
        return { doubt: named ? 'sum' : null, heading: false };
      // As nearly all rows are.
      if (number !== '' && named && !NOTE_SIGN.test(number)) return null;
      if (isHeader(view)) {
        block = 'statistics';
        return BLOCK;
      }
      // The header of another table: "STT | Họ và tên | Điện thoại".
      if (NUMBER_HEADERS.has(headerKey(view.mark)) && content !== '' && !isFigure(content)) {
        block = 'statistics';
        return BLOCK;
      }
      const { onlyFigures, figures } = view;
      const texts = [labels(view.label), ...(content === view.label || content === '' ? [] : [labels(content)])];
      if (number === '' && !named && onlyFigures && texts.some(({ statistics }) => statistics)) {
        block = 'statistics';
        return BLOCK;
      }
      if (texts.some(({ total }) => total) && (number === '' || !named)) return LEFT_OUT;
      if (number === '' && onlyFigures && !named && isLineOfFigures(view, texts)) return LEFT_OUT;
      if (number === '' && block === 'statistics' && !named && onlyFigures && figures > 0) return LEFT_OUT;
      if (view.hasLead && !named && onlyFigures) {
        const known = number === '' || block === 'statistics' || content === '';
        return known ? LEFT_OUT : { doubt: 'figures', heading: false };
      }
      const isNote = (number === '' && texts[0]?.note === true) || (NOTE_SIGN.test(view.numberText) && content !== '');
      if (isNote && !named) {
        block = 'notes';
        return BLOCK;
      }
      if (mark !== '' && content !== '' && beside === 0 && !PART_WORDS.test(mark)) {
        if (!spaced && block === 'none') return { doubt: 'mark-only', heading: false };
        block = 'notes';
        return LEFT_OUT;
      }
      return null;
    },
  };
}

/** A label such as "Cộng tháng 5", "Trong đó: hoàn thành" with figures beside it, or a total alone. */
function isLineOfFigures({ figures, content }: RowView, texts: readonly LabelReading[]): boolean {
  if (texts.some(({ figureTotal }) => figureTotal)) return true;
  return (figures > 0 || isFigure(content)) && texts.some((text) => text.figures);
}
