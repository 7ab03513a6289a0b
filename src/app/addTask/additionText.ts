/** A new row in words, before and after it is written. */
import type { Addition, AdditionNote } from '../../core/additions/types';
import { cellAddress } from '../../core/grid/address';
import { serialToDate, vietnameseDate } from '../../core/time/date';
import type { Say } from '../../messages/say';
import type { InsertedRow } from '../../workbook/port';

/** Returns where the row goes and whether rows move down for it. */
export function placeText({ group, row, how, above }: Addition, say: Say): string {
  const said = { sheet: group.sheet, row: String(row), above: above.content };
  return say(how === 'insert' ? 'addition.place.insert' : 'addition.place.fill', said);
}

/** Returns what will stand in each cell, in the order of the columns. */
export function additionLines({ row, cells }: Addition, say: Say): readonly string[] {
  return cells.map(({ meaning, column, value, isDay }) => {
    const day = isDay === true && typeof value === 'number' ? serialToDate(value) : null;
    const text = day === null ? String(value) : vietnameseDate(day);
    return say('addition.cell', { column: say(`review.column.${meaning}`), cell: cellAddress(row, column), text });
  });
}

/** Returns what is odd about the row, one sentence each. */
export function additionNotes({ notes }: Addition, say: Say): readonly string[] {
  return notes.map((note) => noteText(note, say));
}

function noteText(note: AdditionNote, say: Say): string {
  switch (note.code) {
    case 'lettered':
      return say('addition.note.lettered', { number: note.number, next: note.next });
    case 'no-column':
      return say('addition.note.no-column', { column: say(`review.column.${note.column}`) });
    default:
      return say(`addition.note.${note.code}`);
  }
}

/** Returns what somebody should see to after a row was put in; empty for nothing. */
export function shortText({ short, unfilled }: Pick<InsertedRow, 'short' | 'unfilled'>, say: Say): string {
  const cells = short.map(({ sheet, cell }) => say('addition.cell-of', { sheet, cell })).join('; ');
  return [
    ...(short.length > 0 ? [say('addition.short', { cells })] : []),
    ...(unfilled.length > 0 ? [say('addition.unfilled', { cells: unfilled.join(', ') })] : []),
  ].join(' ');
}
