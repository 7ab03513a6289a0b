/** Reads the label of a row as a band, the office's own corrections first. */
import { foldCase } from '../../text/fold';
import { readBand } from '../../time/band';
import type { BandTime } from '../../time/band';

/** Returns the time of a label as typed; null when it is no band; `no-band` where the office said so. */
export type BandReader = (label: string) => BandTime | 'no-band' | null;

/**
 * Makes a reader of bands.
 * @param corrected label, folded (`foldCase`) → the phrase it is to be read as, empty for "no band"; a phrase that is no
 * time changes nothing
 */
export function createBandReader(corrected: Readonly<Record<string, string>>): BandReader {
  const phrases = new Map(Object.entries(corrected));
  return (label) => {
    const phrase = phrases.size === 0 ? undefined : phrases.get(foldCase(label));
    if (phrase === undefined) return readBand(label);
    if (phrase.trim() === '') return 'no-band';
    const time = readBand(phrase);
    return time === null ? readBand(label) : { ...time, text: label };
  };
}
