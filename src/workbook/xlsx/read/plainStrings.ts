/**
 * Takes shared strings straight out of the bytes: each becomes a text of its own, without a text of the whole table that all
 * of them would keep in memory.
 */
import { decodeWith } from './textPieces';

const [TAG, AMPERSAND, RETURN, UNDERSCORE, LETTER_X] = [0x3c, 0x26, 0x0d, 0x5f, 0x78];

/** Reads strings as nearly all programs write nearly all of them: one text without a look, written as it is read. */
export class PlainStrings {
  private readonly opens: readonly Uint8Array[];
  private readonly close: Uint8Array;

  /**
   * @param opens the ways in which such a string begins
   * @param close how it ends
   */
  constructor(
    opens: readonly string[],
    close: string,
    private readonly decoder: TextDecoder,
    private readonly part: string,
  ) {
    const encoder = new TextEncoder();
    this.opens = opens.map((open) => encoder.encode(open));
    this.close = encoder.encode(close);
  }

  /** Appends the strings that stand one after another from the first byte on; returns where the first other thing begins. */
  read(bytes: Uint8Array, strings: string[]): number {
    let at = 0;
    for (;;) {
      const start = this.textStart(bytes, at);
      const end = start === -1 ? -1 : plainEnd(bytes, start);
      if (end === -1 || !startsWith(bytes, this.close, end)) return at;
      strings.push(decodeWith(this.decoder, bytes.subarray(start, end), this.part));
      at = end + this.close.length;
    }
  }

  /** Returns where the text of the string begins that begins at a place; -1 where none does. */
  private textStart(bytes: Uint8Array, at: number): number {
    for (const open of this.opens) if (startsWith(bytes, open, at)) return at + open.length;
    return -1;
  }
}

/** Returns where the next tag begins; -1 where none does, or where something before it is not read as it is written (see `EscapeFinder`). */
function plainEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === TAG) return at;
    if (byte === AMPERSAND || byte === RETURN || (byte === UNDERSCORE && bytes[at + 1] === LETTER_X)) return -1;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}
