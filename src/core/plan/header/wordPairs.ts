/** Words that headers are put together from, and how. */

/** Every one of the first with every one of the second: "đơn vị thực hiện", "phòng thực hiện" … */
export function pairs(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}

/** Who may answer for a task. */
export const BODIES = [
  ...['don vi', 'co quan', 'phong', 'phong ban', 'bo phan', 'ban', 'to chuc', 'to'],
  ...['khoa', 'khoa phong', 'phong khoa', 'doi', 'nhom', 'trung tam', 'nha thau'],
];
export const PERSONS = ['nguoi', 'ca nhan', 'can bo', 'cong chuc', 'vien chuc', 'chuyen vien', 'giao vien', 'nhan su'];
