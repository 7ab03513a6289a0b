/** Words of a returned form that stand in no cell of its table: they are told, but for what we wrote and for who signs. */
import { cellAddress } from '../grid/address';
import { isBlank } from '../grid/grid';
import type { SheetGrid, SheetNote } from '../grid/grid';
import { isPersonName } from '../plan/rows/personNames';
import { createLabelReader } from '../plan/rows/rowLabels';
import { shownText } from '../progress/shownText';
import type { Aside, FormRow, ReturnedForm } from './types';

interface Surroundings {
  /** Whether a row is read as one about a task. */
  readonly isTask: (row: FormRow) => boolean;
  /** Row of the header, 1-based. */
  readonly header: number;
  /** Row of the last task with a key, 1-based; the header's where none has one. */
  readonly last: number;
  /** Whether forms have a text above their table; null where nobody knows the language of the form. */
  readonly isOwnText: ((text: string) => boolean) | null;
}

/** Between the cells of a row that is told as one. */
export const BETWEEN_CELLS = ' · ';
/** "(Ký, ghi rõ họ tên)", "(đã ký)", and the line above. */
const TO_SIGN = /^\(.*(?:ký|chữ ký|họ tên|họ và tên|đóng dấu).*\)$/u;
const PLACE_OF_NAME = /^[\s.…_-]+$/u;

/**
 * Returns the rows outside of the table as one text each, and the rows (`signed`) below the last task that hold nothing but who
 * signs, where and when.
 * @param rows all that are not blank, without the header
 */
export function asidesOf(
  rows: readonly FormRow[],
  { isTask, header, last, isOwnText }: Surroundings,
  sheet: string,
): { readonly asides: readonly Aside[]; readonly signed: ReadonlySet<FormRow> } {
  const labels = createLabelReader({});
  const isSigning = (text: string): boolean =>
    text
      .split('\n')
      .map((line) => line.trim())
      .every(
        (line) =>
          line === '' ||
          labels(line).end ||
          isPersonName(line) ||
          TO_SIGN.test(line.normalize('NFC').toLowerCase()) ||
          PLACE_OF_NAME.test(line),
      );
  const signed = new Set<FormRow>();
  const asides: Aside[] = [];
  for (const row of rows) {
    if (row.mark !== null || row.code !== null) continue;
    const texts = textsOf(row);
    if (texts.length === 0) continue;
    if (row.row > last && texts.every(isSigning)) signed.add(row);
    else if (!isTask(row)) {
      const said = row.row > header ? texts : isOwnText === null ? [] : texts.filter((text) => !isOwnText(text));
      if (said.length > 0) asides.push({ sheet, row: row.row, text: said.join(BETWEEN_CELLS) });
    }
  }
  return { asides, signed };
}

function textsOf({ content, answers, informs, others }: FormRow): readonly string[] {
  const typed = Object.values(answers).map(({ value, format }) => shownText(value, format));
  const all = [...informs, ...others].map(({ text }) => text);
  return [content, ...all, ...typed].filter((text) => text !== '');
}

/** Returns a form with the comments and text boxes of its file, on whichever sheet; a file that holds no form of ours is left as it is. */
export function withNotes(forms: readonly ReturnedForm[], notes: readonly SheetNote[] = []): readonly ReturnedForm[] {
  const [first, ...rest] = forms;
  if (notes.length === 0 || first === undefined || !forms.some(isOwnForm)) return forms;
  const asides = notes.map(({ sheet, row, column, text }) => ({ sheet, row, text, note: cellAddress(row, column) }));
  return [{ ...first, asides: [...(first.asides ?? []), ...asides] }, ...rest];
}

/** A form of ours, by its hidden cells, its codes or its title. */
export function isOwnForm({ head, told, rows }: ReturnedForm): boolean {
  return head !== null || told !== undefined || rows.some(({ mark, code }) => mark !== null || code !== null);
}

/** Longer texts of a sheet are shown by their beginning. */
const MOST_WORDS = 160;

/** Returns a sheet in sight that is no form, by the beginning of what it says; empty for a hidden or blank one. */
export function sheetAside({ name, visibility, own, rows, formats }: SheetGrid): readonly Aside[] {
  if (visibility !== 'visible' || own !== null) return [];
  const at = rows.findIndex((cells) => cells.some((value) => !isBlank(value)));
  if (at === -1) return [];
  const texts = (rows[at] ?? []).flatMap((value, column) =>
    isBlank(value) ? [] : shownText(value, formats[at]?.[column] ?? 'General'),
  );
  const text = texts.join(BETWEEN_CELLS);
  const shown = text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
  return [{ sheet: name, row: at + 1, text: shown, isSheet: true }];
}
