/** What must wait for the first write of a session. */
export class FirstWrite {
  private happened = false;
  private readonly waiting = new Set<() => void>();

  /** Notes that something was written. */
  done(): void {
    this.happened = true;
    for (const start of this.waiting) start();
    this.waiting.clear();
  }

  /** Calls a function once something was written; the function given back gives up waiting. */
  after(start: () => void): () => void {
    if (this.happened) start();
    else this.waiting.add(start);
    return () => void this.waiting.delete(start);
  }
}
