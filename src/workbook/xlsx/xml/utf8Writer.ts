/**
 * Writes XML as UTF-8 bytes: the hot loop of writing a tab. Joining hundreds of thousands of short texts first and
 * encoding them then takes twice as long.
 */
import { encodeCellText } from './text';

const FIRST_SIZE = 262_144;
/** Bytes of a code unit, at most. */
const LONGEST_UNIT = 3;
const [FIRST_SURROGATE, LAST_SURROGATE, FIRST_NONCHARACTER] = [0xd800, 0xdfff, 0xfffe];

/** By code unit below U+0080: 1 where it stands for itself in a cell's text ("_" may begin an escape of Excel's). */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const isShown = unit >= 0x20 || unit === 0x09 || unit === 0x0a;
  return isShown && !'&<>"_'.includes(String.fromCharCode(unit)) ? 1 : 0;
});

export class Utf8Writer {
  private bytes = new Uint8Array(FIRST_SIZE);
  private used = 0;
  private readonly encoder = new TextEncoder();

  /** How many bytes have been written since the last `take`. */
  get length(): number {
    return this.used;
  }

  /** Gives the bytes written, and begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.used);
    this.used = 0;
    return taken;
  }

  /** Writes text of ASCII letters as it stands: tags, numbers, addresses. */
  ascii(text: string): void {
    const { length } = text;
    const bytes = this.withRoom(length);
    let to = this.used;
    for (let at = 0; at < length; at++) bytes[to++] = text.charCodeAt(at);
    this.used = to;
  }

  /** Writes any text as it stands. */
  markup(text: string): void {
    const { written } = this.encoder.encodeInto(text, this.withRoom(text.length * LONGEST_UNIT).subarray(this.used));
    this.used += written;
  }

  /** Writes the text of a cell, escaped as `encodeCellText` does. */
  cellText(text: string): void {
    const { length } = text;
    const bytes = this.withRoom(length * LONGEST_UNIT);
    let to = this.used;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        if (PLAIN[unit] === 0) {
          this.markup(encodeCellText(text));
          return;
        }
        bytes[to++] = unit;
      } else if (unit < 0x800) {
        bytes[to++] = 0xc0 | (unit >> 6);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else {
        const isPlain = (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) && unit < FIRST_NONCHARACTER;
        if (!isPlain) {
          this.markup(encodeCellText(text));
          return;
        }
        bytes[to++] = 0xe0 | (unit >> 12);
        bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[to++] = 0x80 | (unit & 0x3f);
      }
    }
    this.used = to;
  }

  private withRoom(room: number): Uint8Array {
    if (this.used + room > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
      larger.set(this.bytes.subarray(0, this.used));
      this.bytes = larger;
    }
    return this.bytes;
  }
}
