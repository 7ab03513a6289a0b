/** Who papers are from: what somebody told and the workbook remembers, else what the plan itself says. */
import { readOffice } from '../../core/plan/office';
import type { Office } from '../../core/plan/office';
import type { Say } from '../../messages/say';
import type { OpenedPlan } from '../open/openPlan';

export type { Office } from '../../core/plan/office';

/** Pieces of an office that stand on one line, in the order of a form. */
export const OFFICE_LINES = ['above', 'name', 'symbol', 'place', 'addressee', 'signerName'] as const;
type OfficeLine = (typeof OFFICE_LINES)[number];

/** An office as it stands in a form, each piece as typed; of several lines with line breaks. */
export type TypedOffice = Readonly<Record<OfficeLine | 'signer' | 'recipients', string>>;

/** Returns what a form shows of an office. */
export function typedOffice(office: Office): TypedOffice {
  const { above, name, symbol, place, addressee, signerName, signer, recipients } = office;
  return {
    above: above ?? '',
    name: name ?? '',
    symbol: symbol ?? '',
    place: place ?? '',
    addressee: addressee ?? '',
    signerName: signerName ?? '',
    signer: signer.join('\n'),
    recipients: recipients.join('\n'),
  };
}

/** Returns the office that a form tells; a blank piece is none. */
export function officeTyped(typed: TypedOffice): Office {
  const line = (piece: OfficeLine): string | null => typed[piece].trim() || null;
  return {
    above: line('above'),
    name: line('name'),
    symbol: line('symbol'),
    place: line('place'),
    addressee: line('addressee'),
    signer: filledLines(typed.signer),
    signerName: line('signerName'),
    recipients: filledLines(typed.recipients),
  };
}

function filledLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Ranks that the head of an office may have; the first where nothing tells it. */
const RANK = /(GIÁM ĐỐC|CHỦ TỊCH|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG BAN)$/u;

/**
 * Returns the ways in which papers of an office may be signed, each as its lines: by its head, by a deputy for the head, by
 * the chief of the head's office by order; and first the way that is known, if it is another.
 */
export function signerForms({ signer }: Pick<Office, 'signer'>, say: Say): readonly (readonly string[])[] {
  const rank = RANK.exec(signer[0] ?? '')?.[1] ?? say('paper.signer.rank');
  const forms = [
    [rank],
    [say('paper.signer.for', { rank }), say('paper.signer.deputy', { rank })],
    [say('paper.signer.by-order', { rank }), say('paper.signer.chief-of-office')],
  ];
  const known = signer.length === 0 || forms.some((form) => form.join('\n') === signer.join('\n'));
  return known ? forms : [signer, ...forms];
}

/** Returns the office. What somebody told once holds as a whole: a piece left blank then stays blank. */
export function officeOf({ grids, plan, stored }: Pick<OpenedPlan, 'grids' | 'plan' | 'stored'>): Office {
  return stored.settings.office ?? readOffice(grids, plan);
}

/** Returns whether papers leave the name of the office blank: nobody typed one, and nothing known tells it. */
export function isNameless(opened: Pick<OpenedPlan, 'grids' | 'plan' | 'stored'>, typed: TypedOffice | null): boolean {
  return (typed === null ? officeOf(opened) : officeTyped(typed)).name === null;
}
