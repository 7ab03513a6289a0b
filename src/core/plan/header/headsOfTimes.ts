/** Heads of columns and lines that say of which times and results they are. */

/** Headers under which a bare number is a month. */
export const MONTH_COLUMN_HEADERS: readonly string[] = [
  'thang',
  'den thang',
  'thang ket thuc',
  'thang thuc hien',
  'thang hoan thanh',
  'thuc hien thang',
  'month',
];

/** Headers under which a bare number is a quarter. */
export const QUARTER_COLUMN_HEADERS: readonly string[] = [
  'quy',
  'quy thuc hien',
  'quy hoan thanh',
  'thuc hien quy',
  'quarter',
];

/** Heads over several columns that say of which times and results they are. */
export const PLANNED_HEADS: ReadonlySet<string> = new Set([
  'ke hoach',
  'du kien',
  'theo ke hoach',
  'plan',
  'planned',
  'target',
]);
export const ACTUAL_HEADS: ReadonlySet<string> = new Set(['thuc te', 'thuc hien', 'ket qua thuc te', 'actual']);
/** Heads of the day or month on which planned work begins. */
export const START_HEADS: ReadonlySet<string> = new Set([
  ...['bat dau', 'ngay bat dau', 'thoi gian bat dau', 'thoi diem bat dau', 'thang bat dau', 'bat dau du kien'],
  ...['du kien bat dau', 'ngay bat dau du kien', 'tu', 'tu ngay', 'tu thang', 'start', 'start date', 'planned start'],
  ...['begin', 'from', 'from date'],
]);
/** In rows, two lines of one task are told apart by them in short forms too. */
export const PLANNED_LINES: ReadonlySet<string> = new Set([...PLANNED_HEADS, 'kh', 'dk', 'k hoach']);
export const ACTUAL_LINES: ReadonlySet<string> = new Set([
  ...ACTUAL_HEADS,
  'tt',
  'th',
  't te',
  't hien',
  'kq',
  'ket qua',
]);
