/** Names of many bodies of our own, all different. */

const SYLLABLES =
  'An Bình Châu Dương Đông Giang Hà Hải Hòa Hùng Khánh Kim Lâm Lạc Long Lộc Mai Minh Mỹ Nam Nghĩa Ngọc Ninh Phong Phú Phước Quang Quý Sơn Tân Tây Thái'.split(
    ' ',
  );
const HEADS = ['Phòng', 'UBND xã', 'Trung tâm', 'Trường THPT', 'Chi cục'];

/** Returns so many names, each of a head and four words; no two are equal. */
export function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    // A walk over all combinations that does not go through them in order.
    let rest = (index * 7919 + 104_729) % SYLLABLES.length ** 4;
    const words = [0, 1, 2, 3].map(() => {
      const word = SYLLABLES[rest % SYLLABLES.length] ?? '';
      rest = Math.floor(rest / SYLLABLES.length);
      return word;
    });
    return [HEADS[index % HEADS.length], ...words].join(' ');
  });
}

/** Returns a name with two neighbouring letters of its longest word exchanged. */
export function misspelt(name: string): string {
  const words = name.split(' ');
  const longest = [...words].sort((one, other) => other.length - one.length)[0] ?? '';
  const at = longest.length - 2;
  const wrong = `${longest.slice(0, at)}${longest.charAt(at + 1)}${longest.charAt(at)}`;
  return words.map((word) => (word === longest ? wrong : word)).join(' ');
}
