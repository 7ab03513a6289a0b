/** Remembers one value for each row of keys: quicker than by one text of them all, which would be made for every row. */
export class RowMemo<Value> {
  /** What is kept for the keys up to here. */
  value: Value | undefined = undefined;
  private readonly longer = new Map<string | number | null, RowMemo<Value>>();

  /** Returns the place for these keys and one more. */
  with(key: string | number | null): RowMemo<Value> {
    let next = this.longer.get(key);
    if (next === undefined) this.longer.set(key, (next = new RowMemo<Value>()));
    return next;
  }
}
