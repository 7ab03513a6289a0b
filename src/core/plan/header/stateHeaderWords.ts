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
  'chua hoan thanh, khong hoan thanh, chua xong, khong dat, chua dat, khong dat yeu cau, chua dat yeu cau':
    'in-progress',
  'hoan thanh mot phan, dang thuc hien, dang trien khai, dang tien hanh, dang xu ly, dang lam': 'in-progress',
  'dang giai quyet, dang hoan thien, dang tiep tuc, tiep tuc thuc hien, tiep tuc trien khai': 'in-progress',
  'in progress, in process, ongoing, on going, incomplete, not completed, not complete, not done': 'in-progress',
  'not yet completed, partially completed, underway': 'in-progress',
  'chua thuc hien, chua trien khai, chua lam, chua bat dau, chua tien hanh, chua xu ly, chua giai quyet': 'not-started',
  'chua den han, not started, not yet started, pending': 'not-started',
  'thuong xuyen, thuc hien thuong xuyen, nhiem vu thuong xuyen': 'ongoing',
  'khong thuc hien, khong trien khai, dung thuc hien, huy, da huy, bi huy, huy bo, xin rut': 'cancelled',
  'cancelled, canceled, dropped': 'cancelled',
  'tam dung, tam hoan, gia han, xin gia han, duoc gia han, lui thoi han, lui tien do, hoan thoi han': 'deferred',
  'chuyen nam sau, chuyen sang nam sau, chuyen ky sau, chuyen sang ky sau': 'deferred',
  'deferred, postponed, on hold': 'deferred',
});

export const HEADER_TERMS: ReadonlyMap<string, Term> = byPhrase<Term>({
  'dung han, truoc han, som han, truoc thoi han, dung thoi han, on time, on schedule, early': 'on-time',
  'trong han, con han, chua qua han, dung tien do, trong thoi han, within deadline, on track': 'within',
  'qua han, tre han, cham han, muon, tre, cham, cham muon, qua thoi han, cham tien do, tre tien do': 'late',
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
