/** Roman numbers, read and written. */
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const PARTS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Returns the value of a Roman number in either case, strictly written, up to 399; null for anything else. */
export function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return null;
  let value = 0;
  for (let index = 0; index < lower.length; index += 1) {
    const digit = DIGITS[lower[index] ?? ''] ?? 0;
    const next = DIGITS[lower[index + 1] ?? ''] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}

/** Writes a whole value from 1 on as a Roman number in capitals. */
export function romanNumber(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, digits] of PARTS) {
    for (; rest >= worth; rest -= worth) written += digits;
  }
  return written;
}
