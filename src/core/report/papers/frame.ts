/** How papers of an office begin and end. What nobody has told stands as a blank to be filled in. */
import type { Say } from '../../../messages/say';
import type { Office } from '../../plan/office';
import type { CalendarDate } from '../../time/types';
import type { PaperLetterhead, PaperSignature } from './types';

/** What kind of paper: its number is written accordingly. */
export type PaperForm = { readonly form: 'report' } | { readonly form: 'letter'; readonly about: string };

/** "Lưu: VT, VP": where a paper is kept. */
const KEPT = /^l[uư]u(?:[:\s]|$)/iu;

/** Returns the head of a paper of a day. */
export function letterhead(office: Office, form: PaperForm, day: CalendarDate, say: Say): PaperLetterhead {
  return {
    kind: 'letterhead',
    above: office.name === null ? say('paper.agency-above') : (office.above ?? ''),
    name: office.name ?? say('paper.agency'),
    nation: say('paper.nation'),
    motto: say('paper.motto'),
    number: say('paper.number', { number: paperNumber(office, form, say) }),
    about: form.form === 'letter' ? form.about : null,
    placeAndDay: placeAndDay(office, day, say),
  };
}

/** Returns "……/BC-SNV", of a letter "……/SNV-VP". */
export function paperNumber({ symbol }: Office, { form }: Pick<PaperForm, 'form'>, say: Say): string {
  return say(`paper.number.${form}`, { symbol: symbol ?? say('paper.short-blank') });
}

function placeAndDay({ place }: Office, day: CalendarDate, say: Say): string {
  return say('paper.place-and-day', { place: place ?? say('paper.blank'), ...dayParts(day) });
}

/** Days below ten and months below three are written with a zero in front (Annex I, part I, II.4). */
export function dayParts({ day, month, year }: CalendarDate): { day: string; month: string; year: string } {
  return {
    day: String(day).padStart(2, '0'),
    month: month < 3 ? `0${month}` : String(month),
    year: String(year),
  };
}

/**
 * Returns recipients and signature. A paper that is addressed to somebody goes to "Như trên" first. The office's recipients are
 * those of its reports: a letter to one unit is none of their business, and only says where it is kept.
 */
export function signature(
  office: Office,
  { addressed, form }: { readonly addressed: boolean; readonly form: PaperForm['form'] },
  say: Say,
): PaperSignature {
  const own = form === 'report' ? office.recipients : office.recipients.filter((name) => KEPT.test(name));
  const told = own.length === 0 ? say(`paper.recipients.of-${form}`).split('\n') : own;
  const names = addressed ? [say('paper.recipients.above'), ...told] : told;
  return {
    kind: 'signature',
    recipients: [
      say('paper.recipients.heading'),
      ...names.map((name, index) =>
        say(index === names.length - 1 ? 'paper.recipients.last' : 'paper.recipients.line', { name }),
      ),
    ],
    signer: office.signer.length === 0 ? [say('paper.signer')] : office.signer,
    name: office.signerName ?? '',
  };
}
