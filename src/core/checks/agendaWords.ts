/**
 * Words with which an item of an agenda or a task begins and that differ between the two for the same matter ("Dự thảo Kế
 * hoạch …" is brought to the meeting, "Xây dựng Kế hoạch …" stands in the plan). Folded without diacritics, longest first;
 * several may follow each other.
 */
export const OPENING_WORDS: readonly string[] = [
  'xay dung va trien khai',
  'hoan thien du thao',
  'trinh ubnd tinh',
  'tham muu',
  'du thao',
  'xay dung',
  'ban hanh',
  'trinh',
];
