/** Words that tell the rows of a plan that are no tasks, written as `headerKey` writes them. Data only. */

/** Labels that are a total whatever stands beside them. */
export const TOTALS: ReadonlySet<string> = new Set([
  'tong cong',
  'tong so',
  'tong nhiem vu',
  'tong so nhiem vu',
  'tong so cong viec',
  'cong',
  'tong',
  'tc',
  'cong don',
  'luy ke',
  'total',
  'grand total',
  'subtotal',
  'sub total',
  'sum',
]);

/** Beginnings of total rows with nothing beside them, or figures. */
export const TOTAL_BEGINNINGS: readonly string[] = [
  'tong cong',
  'tong so',
  'tong nhiem vu',
  'luy ke',
  'cong don',
  'grand total',
  'total',
  'subtotal',
];

/** What a "Cộng …" or "Tổng …" adds up. */
export const ADDED_UP =
  /^(?:cong|tong)(?: so)? (?:thang|quy|nam|ca nam|muc|phan|trang|nhom|linh vuc|dot|bang|mang sang|[ivx]{1,5}|[a-d]|\d+)(?: |$)/;

/** What tables of figures count tasks by. */
const STATES: readonly string[] = [
  'hoan thanh',
  'da hoan thanh',
  'chua hoan thanh',
  'dang thuc hien',
  'chua thuc hien',
  'dung han',
  'qua han',
  'tre han',
];

/** Beginnings of lines of figures: rows of them have figures beside them, and no unit. */
export const FIGURE_BEGINNINGS: readonly string[] = [
  'cong',
  'tong',
  'tong hop',
  'trong do',
  'ty le',
  'so nhiem vu',
  'so luong',
  'so cong viec',
  ...STATES,
  'con lai',
];

/** Beginnings of a block of statistics below the plan. */
export const STATISTICS_BEGINNINGS: readonly string[] = [
  'thong ke',
  'bang thong ke',
  'bang tong hop',
  'tong hop so lieu',
  'tong hop ket qua',
  'tong hop theo',
  'so lieu tong hop',
  'so lieu thong ke',
  'phan tich so lieu',
  'ket qua tong hop',
];

/** Headers of a table of figures, besides those that head columns of plans. */
export const FIGURE_HEADERS: ReadonlySet<string> = new Set([
  'tt',
  'stt',
  'so tt',
  'don vi',
  'ten don vi',
  'phong',
  'phong don vi',
  'linh vuc',
  'tong',
  'tong so',
  'tong cong',
  'so luong',
  'so nhiem vu',
  'tong so nhiem vu',
  ...STATES,
  'trong han',
  'con lai',
  'ty le',
  'ty le %',
  'ghi chu',
]);

/** Beginnings of notes, legends and contacts. */
export const NOTE_BEGINNINGS: readonly string[] = [
  'ghi chu',
  'luu y',
  'chu thich',
  'chu giai',
  'chu viet tat',
  'tu viet tat',
  'ky hieu',
  'cac ky hieu',
  'bang ky hieu',
  'quy uoc',
  'giai thich',
  'nguon',
  'nguoi lien he',
  'lien he',
  'moi chi tiet',
  'dien thoai',
  'note',
  'notes',
  'legend',
];

/** Beginnings of the block of recipients and signatures that ends a table. */
export const END_BEGINNINGS: readonly string[] = ['noi nhan', 'ky ghi ro ho ten', 'ky ten dong dau', 'da ky', 'ky ten'];

/** Before a post: for whom it is signed. */
export const SIGNED_FOR: readonly string[] = [
  'kt',
  'k t',
  'tm',
  't m',
  'tl',
  't l',
  'tuq',
  'q',
  'thay mat',
  'thua lenh',
  'thua uy quyen',
];

/** Posts of those who sign; they end a table where they stand alone in their row. */
export const POSTS: readonly string[] = [
  'giam doc',
  'tong giam doc',
  'chanh van phong',
  'chanh thanh tra',
  'thu truong don vi',
  'thu truong co quan',
  'thu truong',
  'truong phong',
  'truong don vi',
  'truong ban',
  'truong khoa',
  'truong trung tam',
  'chu tich',
  'bo truong',
  'hieu truong',
  'cuc truong',
  'chi cuc truong',
  'tong cuc truong',
  'vien truong',
  'ke toan truong',
  'lanh dao phong',
  'lanh dao so',
  'lanh dao don vi',
  'nguoi lap',
  'nguoi lap bieu',
  'nguoi lap bang',
  'nguoi lap ke hoach',
  'nguoi tong hop',
  'nguoi bao cao',
  'nguoi kiem tra',
  'nguoi theo doi',
  'nguoi duyet',
  'nguoi phe duyet',
  'can bo tong hop',
  'lap bieu',
  'lap bang',
];

/** Bodies in whose name is signed: an end only behind "TM.". */
export const SIGNING_BODIES: readonly string[] = [
  'ban giam doc',
  'ban chi dao',
  'ban giam hieu',
  'uy ban nhan dan',
  'ubnd',
  'hoi dong',
  'dang uy',
  'ban chap hanh',
  'ban thuong vu',
];

/** Words of approval; they end a table alone or followed by whose it is. */
export const APPROVALS: readonly string[] = ['xac nhan', 'phe duyet', 'duyet', 'y kien', 'xet duyet'];

/** Words after which a sentence goes on: a row that ends in one was cut by a page break. */
export const DANGLING_WORDS: ReadonlySet<string> = new Set(
  (
    'và của các cho với về tại trên trong theo từ đến để do bởi là được có những một năm số tỉnh huyện sở bộ ban phòng ' +
    'công thực kế triển báo xây tổ hướng việc khi nếu hoặc như giữa sau trước'
  ).split(' '),
);
