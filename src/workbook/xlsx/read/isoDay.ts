/** Days that a file holds in ISO form (cell type `d`). */

/** Returns the serial of the 1900 system of `2026-03-01`, `2026-03-01T08:30:00` or the time of day `08:30:00`; null if the text is none of these. */
export function isoDaySerial(text: string): number | null {
  const clock = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/.exec(text);
  if (clock) return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400;
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // Days since 1 March of year 0, counted so that February ends the year.
  const shifted = month > 2 ? year : year - 1;
  const days =
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * ((month + 9) % 12) + 2) / 5) +
    day;
  return days - 693_900 + (hour * 3600 + minute * 60 + second) / 86_400;
}
