/** Recipients and signature side by side (Annex I, part I, II.7 to 9). */
import { Paragraph } from 'docx';
import type { Table } from 'docx';
import type { PaperSignature } from '../core/report/papers/types';
import { SIZE, line, mm, run } from './looks';
import { sideBySide } from './sideBySide';

/** Room for signature and seal above the signer's name. */
const ROOM = mm(28);

/** Sets the end of a paper within a width (twentieths of a point). */
export function signatureTable({ recipients, signer, name }: PaperSignature, width: number): Table {
  const [heading = '', ...names] = recipients;
  const left = [
    new Paragraph({ children: [run(heading, { bold: true, italics: true, size: SIZE.recipientsHeading })] }),
    ...names.map((text) => new Paragraph({ children: [run(text, { size: SIZE.recipients })] })),
  ];
  const right = [
    ...signer.map((text) => line(text, { bold: true })),
    line(name, { bold: true }, { spacing: { before: ROOM } }),
  ];
  const half = Math.round(width / 2);
  return sideBySide([[left, right]], [half, width - half]);
}
