/** Which number formats show a day. */

/** Tells whether a number format code shows a day of a month: "dd/mm/yyyy", not "Tháng "m/yyyy. */
export function isDayFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return codes !== 'general' && /d/.test(codes) && /[my]/.test(codes);
}
