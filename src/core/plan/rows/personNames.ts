/** Tells the name of a person, as it stands below a signature: no work is called so. */

/** Family names, in lower case. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai đào cao lâm hà trương đoàn tô ' +
    'tạ chu lương thái kiều quách nông triệu vương phùng hứa tống lưu thân tăng nghiêm lại giang mạc đàm bạch lò vi đồng ' +
    'châu tôn ninh khổng lục doãn quang trang'
  ).split(' '),
);
const TITLE = /^(?:(?:ThS|TS|PGS|GS|KS|CN|BS|Ông|Bà|Đ\/c)[.:]?\s+)*/u;
const LONGEST_NAME = 40;
const WORD = /^\p{Lu}\p{L}*$/u;

/** Returns true for two to five words in capitals of which the first is a family name, with or without a title. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = text.normalize('NFC').trim().replace(TITLE, '').split(/\s+/u);
  if (words.length < 2 || words.length > 5 || !words.every((word) => WORD.test(word))) return false;
  return FAMILY_NAMES.has((words[0] ?? '').toLowerCase()) && words.slice(1).some((word) => word !== word.toUpperCase());
}
