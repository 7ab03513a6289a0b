/**
 * Words of headers that are a state, as `headerKey` writes them. They say what a mark below them means; what a text typed in
 * a cell means is read in core/progress.
 */
import type { ProgressState } from '../../progress/types';

/** `on-time` only of finished work, `within` also of work that is not due yet. */
export type Term = 'on-time' | 'within' | 'late';

function byPhrase<Value>(groups: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(groups).flatMap(([phrases, value]) => phrases.split(', ').map((phrase) => [phrase, value] as const)),
  );
}

export const HEADER_STATES: ReadonlyMap<string, ProgressState> = byPhrase<ProgressState>({
  'hoan thanh, da hoan thanh, hoan tat, da hoan tat, xong, da xong, da lam xong, da thuc hien, da thuc hien xong':
    'done',
  'da ht, da th, hoan thanh cong viec': 'done',
  'chua ht, khong ht, dang th, dang ht, dang tk': 'in-progress',
  'chua th, chua tk': 'not-started',
  'da trien khai xong, da giai quyet xong, dat, dat yeu cau, completed, complete, done, finished': 'done',
  'da nghiem thu, da co ket qua, co ket qua': 'done',
  'chua hoan thanh, khong hoan thanh, chua xong, khong dat, chua dat, khong dat yeu cau, chua dat yeu cau':
    'in-progress',
  'chua co ket qua, khong co ket qua, chua nghiem thu, do dang, dang do dang, dang do, lam do, dang dang do':
    'in-progress',
  'khong thuc hien duoc, khong thuc hien kip, khong kip thuc hien, khong kip': 'in-progress',
  'hoan thanh mot phan, dang thuc hien, dang trien khai, dang tien hanh, dang xu ly, dang lam': 'in-progress',
  'dang giai quyet, dang hoan thien, dang tiep tuc, tiep tuc thuc hien, tiep tuc trien khai': 'in-progress',
  'in progress, in process, ongoing, on going, incomplete, not completed, not complete, not done': 'in-progress',
  'not yet completed, partially completed, underway': 'in-progress',
  'chua thuc hien, chua trien khai, chua lam, chua bat dau, chua tien hanh, chua xu ly, chua giai quyet': 'not-started',
  'chua den han, not started, not yet started, pending': 'not-started',
  'thuong xuyen, thuc hien thuong xuyen, nhiem vu thuong xuyen': 'ongoing',
  'khong thuc hien, khong trien khai, khong lam, khong lam nua, dung thuc hien, huy, da huy, bi huy, huy bo, xin rut':
    'cancelled',
  'cancelled, canceled, dropped': 'cancelled',
  'tam dung, tam hoan, gia han, xin gia han, duoc gia han, lui thoi han, lui tien do, hoan thoi han': 'deferred',
  'chuyen nam sau, chuyen sang nam sau, chuyen ky sau, chuyen sang ky sau, chuyen thang sau': 'deferred',
  'chuyen sang thang sau, chuyen quy sau, chuyen sang quy sau': 'deferred',
  'deferred, postponed, on hold': 'deferred',
});

/** Those of the open states that say only that the term has not come. */
export const NOT_DUE: ReadonlySet<string> = new Set(['chua den han']);

export const HEADER_TERMS: ReadonlyMap<string, Term> = byPhrase<Term>({
  'dung han, truoc han, som han, truoc thoi han, dung thoi han, on time, on schedule, early': 'on-time',
  'trong han, con han, chua qua han, dung tien do, trong thoi han, within deadline, on track': 'within',
  'qua han, tre han, cham han, muon, tre, cham, cham muon, qua thoi han, cham tien do, tre tien do, sau han': 'late',
  'khong dung han, chua dung han, khong dung tien do, late, overdue, delayed, behind schedule': 'late',
});

export const ANSWERS: ReadonlyMap<string, 'yes' | 'no'> = byPhrase<'yes' | 'no'>({
  'co, roi, da, yes': 'yes',
  'khong, chua, no': 'no',
});

/** Words around a state that add nothing: what it is said of, and how it is marked. */
export const STATE_FILLERS: ReadonlySet<string> = new Set([
  ...['nhiem vu', 'cong viec', 'viec', 'duoc', 'nhung', 'va', 'con', 'muc', 'o', 'task'],
  ...['danh dau', 'danh', 'dau', 'tich', 'tick', 'x', 'v', 'neu', 'vao', 'ghi', 'o vuong'],
]);

/**
 * Words that may turn a heading of results into its opposite, a part or a promise ("Kết quả chưa tốt", "Cam kết hoàn thành"):
 * where its other words name no state, nobody knows what a mark below it says.
 */
export const DOUBTFUL_WORDS: readonly string[] = [
  ...['chua', 'khong', 'ko', 'kem', 'con', 'con lai', 'ton', 'do dang', 'dang do', 'lam do', 'mot phan', 'ngoai tru'],
  ...['cham', 'tre', 'muon', 'qua han', 'sau han', 'dung lai', 'dung thuc hien', 'tam dung', 'tam hoan', 'huy', 'lui'],
  ...[
    'chuyen sang',
    'chuyen thang',
    'chuyen quy',
    'chuyen nam',
    'chuyen ky',
    'gia han',
    'xin',
    'de nghi',
    'cam ket',
    'se',
  ],
  ...[
    'phai',
    'can hoan thanh',
    'du kien',
    'uoc',
    'kha nang',
    'du bao',
    'nguy co',
    'sap',
    'hay',
    'cho duyet',
    'cho phe duyet',
    'cho y kien',
  ],
  ...['cho ky', 'not', 'never', 'late', 'overdue', 'delayed', 'behind', 'pending', 'remaining', 'partial', 'partly'],
  ...['if', 'will', 'expected', 'planned', 'risk'],
];
