/** Agency and nation side by side, with their lines (Annex I, part I, II.1 to 5). */
import type { Table } from 'docx';
import type { PaperLetterhead } from '../core/report/papers/types';
import { SIZE, drawnLine, line, points, textWidth } from './looks';
import { sideBySide } from './sideBySide';

/** The line under the office's name: between a third and half of the text's length. */
const NAME_LINE = 0.4;
/** Part of the width for the agency; the nation's name needs the rest to stay on one line. */
const AGENCY_SHARE = 0.41;

/** Sets the head of a paper within a width (twentieths of a point). */
export function letterheadTable(head: PaperLetterhead, width: number): Table {
  const left = Math.round(width * AGENCY_SHARE);
  const name = { size: SIZE.head, bold: true };
  const motto = { size: SIZE.small, bold: true };
  const agency = [
    ...(head.above === '' ? [] : [line(head.above, { size: SIZE.head })]),
    line(head.name, name),
    drawnLine(Math.min(textWidth(head.name, name), left) * NAME_LINE, left, points(4)),
  ];
  const nation = [
    line(head.nation, name),
    line(head.motto, motto),
    drawnLine(textWidth(head.motto, motto), width - left, points(4)),
  ];
  // Level with each other (II.4.c), however many lines the names above them take.
  const number = [
    line(head.number, { size: SIZE.small }),
    ...(head.about === null ? [] : [line(head.about, { size: SIZE.head }, { spacing: { before: points(6) } })]),
  ];
  const placeAndDay = [line(head.placeAndDay, { size: SIZE.small, italics: true })];
  return sideBySide(
    [
      [agency, nation],
      [number, placeAndDay],
    ],
    [left, width - left],
  );
}
