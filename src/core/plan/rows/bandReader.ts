/** Reads the label of a row as a band, the office's own corrections first. */
import { foldCase } from '../../text/fold';
import { readBandLabel } from '../../time/bandLabel';
import type { BandLabel } from '../../time/bandLabel';

/** Returns what a label as typed says of time; null when it is no band; `no-band` where the office said so. */
export type BandReader = (label: string) => BandLabel | 'no-band' | null;

/**
 * Makes a reader of bands.
 * @param corrected label, folded (`foldCase`) → the phrase it is to be read as, empty for "no band"; a phrase that is no
 * time changes nothing
 */
export function createBandReader(corrected: Readonly<Record<string, string>>): BandReader {
  const phrases = new Map(Object.entries(corrected));
  return (label) => {
    const phrase = phrases.size === 0 ? undefined : phrases.get(foldCase(label));
    if (phrase === undefined) return readBandLabel(label);
    if (phrase.trim() === '') return 'no-band';
    const read = readBandLabel(phrase);
    const time = read?.time ?? null;
    return time === null ? readBandLabel(label) : { time: { ...time, text: label }, unread: null };
  };
}
