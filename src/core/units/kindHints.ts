/**
 * What a unit's level (cấp) may be by the words that its name begins with, for the first draft of a catalogue. Data only:
 * the office corrects it, and whatever stands in its catalogue counts. Folded (`foldMarks`); the longest beginning wins.
 */
export const KIND_HINTS: readonly { readonly kind: string; readonly begins: readonly string[] }[] = [
  { kind: 'Phòng', begins: ['phong', 'p', 'van phong', 'vp', 'thanh tra', 'ttra'] },
  {
    kind: 'Đơn vị trực thuộc',
    begins: ['trung tam', 'tt', 'truong', 'co so', 'benh vien', 'chi cuc', 'quy', 'ban quan ly', 'lang', 'khoa'],
  },
  {
    kind: 'Sở, ngành',
    begins: [
      'so',
      'cong an',
      'kho bac',
      'bao hiem',
      'toa an',
      'vien kiem sat',
      'ngan hang',
      'cuc thong ke',
      'cuc thue',
    ],
  },
  { kind: 'UBND', begins: ['ubnd', 'uy ban nhan dan', 'van phong ubnd', 'van phong uy ban nhan dan', 'vp ubnd'] },
  { kind: 'Bộ, cục', begins: ['bo', 'cuc', 'tong cuc', 'vu'] },
  {
    kind: 'Hội, đoàn thể',
    begins: [
      'hoi',
      'lien doan',
      'doan',
      'tinh doan',
      'mat tran',
      'ubmttq',
      'mttq',
      'uy ban mat tran',
      'cong doan',
      'ldld',
    ],
  },
  {
    kind: 'Khác',
    begins: [
      'van phong hdnd',
      'van phong doan dbqh',
      'van phong tinh uy',
      'van phong thanh uy',
      'van phong ub',
      'tinh uy',
      'thanh uy',
      // Part of an office, no ministry.
      'bo phan',
    ],
  },
];

/** A department of a district is none of the department's own (folded words anywhere in its name). */
export const DISTRICT_WORDS = /(?:^|[\s,/(])(?:huyen|quan|thi xa|thanh pho|h|tx|tp|xa|phuong|cap huyen)(?=[\s,/).]|$)/u;
/** The level proposed for such a department. */
export const DISTRICT_ROOM = 'Phòng cấp huyện';
/** What such a department's name begins with. */
export const ROOM_HEAD = /^(?:phong|p) /u;
