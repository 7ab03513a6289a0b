/** Texts of letters as one tree, in which those at most one edit from another text are found without a look at the rest. */

const ROOT = 0;
const NONE = -1;
const FIRST_SIZE = 1024;

export class LetterTrie<Value> {
  /** By node: its letter, its first child, and the next child of its parent. */
  private letters = new Uint16Array(FIRST_SIZE);
  private children = new Int32Array(FIRST_SIZE).fill(NONE);
  private siblings = new Int32Array(FIRST_SIZE).fill(NONE);
  private size = 1;
  private readonly values = new Map<number, Value[]>();

  /** Takes a value under a text; a text may have several. */
  add(text: string, value: Value): void {
    let node = ROOT;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      const child = this.child(node, letter);
      node = child === NONE ? this.append(node, letter) : child;
    }
    const kept = this.values.get(node);
    if (kept) kept.push(value);
    else this.values.set(node, [value]);
  }

  /**
   * Visits the values whose text is equal, or has one letter more, less or other, or two neighbours exchanged; one of them
   * maybe more than once. Figures are never edited.
   */
  visitNear(text: string, visit: (value: Value) => void): void {
    let node = ROOT;
    for (let at = 0; node !== NONE; at++) {
      this.visitEdited(node, text, at, visit);
      if (at === text.length) {
        this.visitValues(node, visit);
        return;
      }
      node = this.child(node, text.charCodeAt(at));
    }
  }

  /** What is near with its one edit at a place of the text. */
  private visitEdited(node: number, text: string, at: number, visit: (value: Value) => void): void {
    const letter = at < text.length ? text.charCodeAt(at) : NONE;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : NONE;
    const editable = letter !== NONE && !isFigure(letter);
    for (let child = this.children[node] ?? NONE; child !== NONE; child = this.siblings[child] ?? NONE) {
      const own = this.letters[child] ?? 0;
      if (isFigure(own)) continue;
      this.visitRest(child, text, at, visit);
      if (editable && own !== letter) this.visitRest(child, text, at + 1, visit);
      if (editable && own === next && own !== letter) this.visitRest(this.child(child, letter), text, at + 2, visit);
    }
    if (editable) this.visitRest(node, text, at + 1, visit);
  }

  /** What goes on below a node exactly as the text from a place. */
  private visitRest(from: number, text: string, at: number, visit: (value: Value) => void): void {
    let node = from;
    for (let place = at; node !== NONE && place < text.length; place++) node = this.child(node, text.charCodeAt(place));
    if (node !== NONE) this.visitValues(node, visit);
  }

  private visitValues(node: number, visit: (value: Value) => void): void {
    for (const value of this.values.get(node) ?? []) visit(value);
  }

  private child(node: number, letter: number): number {
    let child = this.children[node] ?? NONE;
    while (child !== NONE && this.letters[child] !== letter) child = this.siblings[child] ?? NONE;
    return child;
  }

  private append(node: number, letter: number): number {
    if (this.size === this.letters.length) this.grow();
    const child = this.size++;
    this.letters[child] = letter;
    this.siblings[child] = this.children[node] ?? NONE;
    this.children[node] = child;
    return child;
  }

  private grow(): void {
    const size = this.size * 2;
    const [letters, children, siblings] = [this.letters, this.children, this.siblings];
    this.letters = new Uint16Array(size);
    this.children = new Int32Array(size).fill(NONE);
    this.siblings = new Int32Array(size).fill(NONE);
    this.letters.set(letters);
    this.children.set(children);
    this.siblings.set(siblings);
  }
}

function isFigure(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}
