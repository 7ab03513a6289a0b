/** Which thread does which job: each job is taken once, by the thread that comes first. */
export type Claims = Int32Array<SharedArrayBuffer>;

/** Makes claims that both threads see, none of them taken. */
export function openClaims(jobs: number): Claims {
  return new Int32Array(new SharedArrayBuffer(jobs * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes a job by its index; false where it is taken already. */
export function claim(claims: Claims, index: number): boolean {
  return Atomics.compareExchange(claims, index, 0, 1) === 0;
}
