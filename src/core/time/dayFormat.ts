/** Which number formats show a day. */

/** Tells whether a number format code shows a day with its month or year: "dd/mm/yyyy", not "Tháng "m/yyyy. */
export function isDayFormat(format: string): boolean {
  const codes = codesOf(format);
  return codes !== 'general' && /d/.test(codes) && /[my]/.test(codes);
}

/** Tells whether a number format code shows both a day and its month, which may have been exchanged. */
export function isDayAndMonthFormat(format: string): boolean {
  const codes = codesOf(format);
  return codes !== 'general' && /d/.test(codes) && /m/.test(codes);
}

/** The codes of a format in lower case, without what it shows as it stands, locales and colours. */
function codesOf(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
}
