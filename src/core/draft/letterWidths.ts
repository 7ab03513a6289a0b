/**
 * Widths of the letters of our font (Times New Roman; Liberation Serif, which other programs take for it, has the same), in
 * thousandths of the font's size. A letter with marks is as wide as the letter without them; a horn makes it wider.
 */

/** Returns the width of each letter, in multiples of the font's size, of letters listed by their width. */
function widthsOf(listed: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(listed).flatMap(([width, letters]) =>
      Array.from(letters, (letter): [string, number] => [letter, Number(width) / 1000]),
    ),
  );
}

const REGULAR = widthsOf({
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
  529: 'ơ',
  541: '~',
  542: 'ư',
  556: 'FPS',
  564: '+<=>×',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…▲▼',
});

const BOLD = widthsOf({
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
  554: 'ơ',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>×',
  581: '^',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…▲▼',
});

/** Letters of other scripts are as wide as the widest of ours. */
const UNKNOWN = 1;

/** Letters, dashes, quotes and dots of Vietnamese and of most scripts have a lower code unit. */
const COMMON = 0x2030;

/** Gives the width of letters by their code unit, in multiples of the font's size. */
export class LetterWidths {
  /** Of common letters, filled as they are met; 0 for not yet. */
  private readonly known = new Float64Array(COMMON);

  /** @param placed how wide a letter is where it stands, by its width in the font; both in multiples of the font's size */
  constructor(
    private readonly listed: ReadonlyMap<string, number>,
    private readonly placed: (width: number) => number = (width) => width,
  ) {}

  /** Returns the width of a letter; the second half of a letter beyond the basic plane, and a mark of its own, have none. */
  of(unit: number): number {
    const known = this.known[unit] ?? 0;
    if (known > 0) return known;
    if ((unit >= 0xdc00 && unit <= 0xdfff) || (unit >= 0x300 && unit <= 0x36f)) return 0;
    const letter = String.fromCharCode(unit);
    const width = this.placed(this.listed.get(letter) ?? this.listed.get(withoutMarks(letter)) ?? UNKNOWN);
    if (unit < COMMON) this.known[unit] = width;
    return width;
  }
}

/** A letter without its marks but for the horn, which is a part of it. */
function withoutMarks(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  return marks.includes(HORN) ? `${base}${HORN}`.normalize('NFC') : base;
}

const HORN = '\u031b';

/** The font's own widths: where letters stand on paper. */
export const REGULAR_LETTERS = new LetterWidths(REGULAR);
export const BOLD_LETTERS = new LetterWidths(BOLD);

/** On a screen of 96 dots an inch. */
export const PIXELS_A_POINT = 96 / 72;
/**
 * With it no row of the plans measured was too low for LibreOffice, whose own optimal heights it exceeds by some 5 % of the
 * lines; without it one row in ten was.
 */
const RESERVE = 1.03;
const onScreen = new Map<string, LetterWidths>();

/**
 * Returns the letters of a size (in points) as they stand in cells. On a screen of 96 dots an inch, which Excel lays cells out
 * for, both the size and each letter are whole pixels: at 12.5 points most letters are some 6 % wider. Where whole pixels are
 * narrower than the letter on paper, paper counts. Programs keep a little of a cell to themselves: RESERVE.
 */
export function cellLetters(size: number, bold: boolean): LetterWidths {
  const key = `${size} ${bold}`;
  let letters = onScreen.get(key);
  if (letters === undefined) {
    const exact = size * PIXELS_A_POINT;
    const whole = Math.round(exact);
    const placed = (width: number): number => Math.max(width, Math.round(width * whole) / exact) * RESERVE;
    letters = new LetterWidths(bold ? BOLD : REGULAR, placed);
    onScreen.set(key, letters);
  }
  return letters;
}
