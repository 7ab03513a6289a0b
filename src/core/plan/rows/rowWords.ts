/** Words that tell the rows of a plan that are no tasks, written as `headerKey` writes them. */

/** Beginnings of total rows. */
export const TOTAL_BEGINNINGS: readonly string[] = ['tong cong', 'tong so', 'tong nhiem vu', 'cong', 'tong'];

/** Beginnings of notes below a table. */
export const NOTE_BEGINNINGS: readonly string[] = ['ghi chu', 'luu y', 'chu thich', 'chu giai'];

/** Beginnings of the block of recipients and signatures that ends a table. */
export const END_BEGINNINGS: readonly string[] = ['noi nhan', 'ky ghi ro ho ten', 'ky ten dong dau'];

/** Whole texts of signature blocks; they end a table where they stand alone in their row. */
export const SIGNATURES: readonly string[] = [
  'giam doc',
  'pho giam doc',
  'kt giam doc',
  'kt giam doc pho giam doc',
  'tm ban giam doc',
  'q giam doc',
  'chanh van phong',
  'pho chanh van phong',
  'tl giam doc',
  'tl giam doc chanh van phong',
  'thu truong don vi',
  'truong phong',
  'pho truong phong',
  'truong don vi',
  'nguoi lap',
  'nguoi lap bieu',
  'nguoi tong hop',
  'lanh dao phong',
  'chu tich',
  'bo truong',
  'hieu truong',
  'truong ban',
];

/** Words after which a sentence goes on: a row that ends in one was cut by a page break. */
export const DANGLING_WORDS: ReadonlySet<string> = new Set(
  (
    'và của các cho với về tại trên trong theo từ đến để do bởi là được có những một năm số tỉnh huyện sở bộ ban phòng ' +
    'công thực kế triển báo xây tổ hướng việc khi nếu hoặc như giữa sau trước'
  ).split(' '),
);
