/**
 * Words with which an item of an agenda or a task begins and that differ between the two for the same matter ("Dự thảo Kế
 * hoạch …" is brought to the meeting, "Xây dựng Kế hoạch …" stands in the plan). Folded without diacritics, longest first.
 */
export const OPENING_WORDS: readonly string[] = [
  'tham muu trinh ubnd tinh ban hanh',
  'trinh ubnd tinh ban hanh',
  'xay dung va trien khai',
  'xay dung du thao',
  'tham muu ban hanh',
  'tham muu xay dung',
  'hoan thien du thao',
  'trinh ubnd tinh',
  'tham muu',
  'du thao',
  'xay dung',
  'ban hanh',
  'trinh',
];
