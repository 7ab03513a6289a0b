/**
 * Widths of the letters of our font (Times New Roman; Liberation Serif, which other programs take for it, has the same), in
 * thousandths of the font's size. A letter with marks is as wide as the letter without them.
 */

/** By width: the letters that have it. */
type Widths = Readonly<Record<number, string>>;

const REGULAR: Widths = {
  180: "'",
  200: '|',
  250: ' ,.·',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’',
  350: '•',
  389: 'Js',
  400: '°',
  408: '"',
  444: '?acez“”',
  469: '^',
  480: '{}',
  500: '#$*0123456789_bdghknopquvxy–đ',
  541: '~',
  556: 'FPS',
  564: '+<=>×',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…▲▼',
};

const BOLD: Widths = {
  220: '|',
  250: ' ,.·',
  278: "'/\\il",
  333: '!()-:;[]`fjt‘’',
  350: '•',
  389: 'Is',
  394: '{}',
  400: '°',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  520: '~',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>×',
  581: '^',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQ',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…▲▼',
};

/** Letters of other scripts are as wide as the widest of ours. */
const UNKNOWN = 1;

/** Gives the width of letters by their code unit, in multiples of the font's size. */
export class LetterWidths {
  /** Filled as letters are met; 0 for not yet. */
  private readonly known = new Float64Array(0x10000);
  private readonly listed: ReadonlyMap<string, number>;

  constructor(widths: Widths) {
    this.listed = new Map(
      Object.entries(widths).flatMap(([width, letters]) =>
        Array.from(letters, (letter) => letter).map((letter) => [letter, Number(width) / 1000]),
      ),
    );
  }

  /** Returns the width of a letter; the second half of a letter beyond the basic plane, and a mark of its own, have none. */
  of(unit: number): number {
    const known = this.known[unit] ?? 0;
    if (known > 0) return known;
    if ((unit >= 0xdc00 && unit <= 0xdfff) || (unit >= 0x300 && unit <= 0x36f)) return 0;
    const letter = String.fromCharCode(unit);
    const base = letter.normalize('NFD').charAt(0);
    const width = this.listed.get(letter) ?? this.listed.get(base) ?? UNKNOWN;
    this.known[unit] = width;
    return width;
  }
}

export const REGULAR_LETTERS = new LetterWidths(REGULAR);
export const BOLD_LETTERS = new LetterWidths(BOLD);
