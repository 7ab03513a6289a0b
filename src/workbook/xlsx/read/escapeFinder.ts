/** Tells texts that are written as they are read from those to be decoded. */

/** What makes a text differ from how XML and Excel write it (a CDATA section begins with a tag of its own). */
const ESCAPES = ['&', '\r', '_x'];

/** Finds the next escape of a text, which is only asked for places further and further on: each letter is looked at once. */
export class EscapeFinder {
  private readonly next: number[];

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.next = ESCAPES.map((sign) => this.find(sign, from));
  }

  /** Returns where the first escape from a place on stands; the text's end where there is none. */
  from(place: number): number {
    let first = this.text.length;
    for (let index = 0; index < ESCAPES.length; index++) {
      let at = this.next[index] ?? 0;
      if (at < place) this.next[index] = at = this.find(ESCAPES[index] ?? '', place);
      if (at < first) first = at;
    }
    return first;
  }

  private find(sign: string, from: number): number {
    const at = this.text.indexOf(sign, from);
    return at === -1 ? this.text.length : at;
  }
}
