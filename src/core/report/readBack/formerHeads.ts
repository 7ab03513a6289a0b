/** Heads of columns that standing tabs may carry from earlier versions. They are read as the heads of today, so that what people typed below them keeps its column. */

const TODAY: ReadonlyMap<string, string> = new Map([
  // Until November 2026.
  ['Lùi', 'Lùi thời hạn'],
  ['Số nội dung khác nhau', 'Nội dung khác nhau'],
  ['Tồn kỳ trước đã hoàn thành', 'Tồn đã hoàn thành'],
]);

/** Returns the head that a column has today. */
export function headToday(head: string): string {
  return TODAY.get(head) ?? head;
}
