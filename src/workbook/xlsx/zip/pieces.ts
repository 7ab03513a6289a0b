/** Bytes in pieces and joined again. */

/** Returns views of the bytes, each so long at most; none for no bytes. */
export function* piecesOf(bytes: Uint8Array, length: number): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** Joins pieces into one array of its own. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
