/**
 * Words that people type for the state of a task, folded (lower case, no diacritics, one space). Data only. The longest
 * phrase that fits wins; a workbook may add its own above these.
 */
import type { ProgressState } from './types';

export interface ProgressWord {
  readonly phrase: string;
  readonly state: ProgressState;
  /**
   * `cell`: only as the whole cell. `bounded`: as the whole cell or before a mark, never before another word. `leading`:
   * before anything ("Đã hoàn thành (báo cáo …)").
   */
  readonly where: 'cell' | 'bounded' | 'leading';
}

export const PROGRESS_WORDS: readonly ProgressWord[] = [
  { phrase: 'hoan thanh', state: 'done', where: 'leading' },
  { phrase: 'da hoan thanh', state: 'done', where: 'leading' },
  { phrase: 'da thuc hien', state: 'done', where: 'leading' },
  { phrase: 'xong', state: 'done', where: 'leading' },
  { phrase: 'da xong', state: 'done', where: 'leading' },
  { phrase: 'ht', state: 'done', where: 'bounded' },
  { phrase: 'dat', state: 'done', where: 'bounded' },
  { phrase: 'x', state: 'done', where: 'cell' },
  { phrase: '✓', state: 'done', where: 'cell' },
  { phrase: '✔', state: 'done', where: 'cell' },
  { phrase: '√', state: 'done', where: 'cell' },
  { phrase: '☑', state: 'done', where: 'cell' },
  { phrase: '✅', state: 'done', where: 'cell' },

  { phrase: 'dang', state: 'in-progress', where: 'leading' },
  { phrase: 'chua hoan thanh', state: 'in-progress', where: 'leading' },
  { phrase: 'hoan thanh mot phan', state: 'in-progress', where: 'leading' },
  { phrase: 'da hoan thanh mot phan', state: 'in-progress', where: 'leading' },
  { phrase: 'da thuc hien mot phan', state: 'in-progress', where: 'leading' },
  { phrase: 'tiep tuc', state: 'in-progress', where: 'leading' },

  { phrase: 'thuong xuyen', state: 'ongoing', where: 'leading' },
  { phrase: 'thuc hien thuong xuyen', state: 'ongoing', where: 'leading' },
  { phrase: 'nhiem vu thuong xuyen', state: 'ongoing', where: 'leading' },

  { phrase: 'chua', state: 'not-started', where: 'leading' },
  { phrase: 'moi giao', state: 'not-started', where: 'bounded' },

  { phrase: 'lui', state: 'deferred', where: 'leading' },
  { phrase: 'gia han', state: 'deferred', where: 'leading' },
  { phrase: 'tam dung', state: 'deferred', where: 'leading' },
  { phrase: 'tam hoan', state: 'deferred', where: 'leading' },
  { phrase: 'hoan', state: 'deferred', where: 'bounded' },
  { phrase: 'hoan sang', state: 'deferred', where: 'leading' },
  { phrase: 'hoan den', state: 'deferred', where: 'leading' },
  { phrase: 'dieu chinh thoi han', state: 'deferred', where: 'leading' },
  { phrase: 'dieu chinh thoi gian', state: 'deferred', where: 'leading' },
  { phrase: 'thay doi thoi han', state: 'deferred', where: 'leading' },

  { phrase: 'khong thuc hien', state: 'cancelled', where: 'leading' },
  { phrase: 'huy', state: 'cancelled', where: 'bounded' },
  { phrase: 'huy bo', state: 'cancelled', where: 'leading' },
  { phrase: 'huy do', state: 'cancelled', where: 'leading' },
  { phrase: 'huy vi', state: 'cancelled', where: 'leading' },
  { phrase: 'huy theo', state: 'cancelled', where: 'leading' },
  { phrase: 'huy nhiem vu', state: 'cancelled', where: 'leading' },
  { phrase: 'da huy', state: 'cancelled', where: 'bounded' },
  { phrase: 'bi huy', state: 'cancelled', where: 'leading' },
  { phrase: 'da bi huy', state: 'cancelled', where: 'leading' },
  { phrase: 'nhiem vu bi huy', state: 'cancelled', where: 'leading' },
  { phrase: 'nhiem vu da bi huy', state: 'cancelled', where: 'leading' },
];

/** "Chuyển … sang" puts off only if a time follows; without one it moves the work to somebody else. */
export const MOVED_WORD = 'chuyen';
export const MOVED_TO_TIME =
  /\bsang (?:dau |cuoi |giua )?(?:thang|quy|nam|ky|tuan|ngay|t\d|\d)|^chuyen (?:thang|quy|nam) /u;

/** Directly after a word of completion: it says late. */
export const LATE_AFTER_DONE = /^[\s(:,;.–-]*(?:nhung |va )?(?:bi )?(?:tre|qua han|muon|cham)(?![\p{L}\p{N}])/u;

/** The month a deferral names stands after the last of these. */
export const DEFERRED_TO = /(?:sang|den|toi|thanh|vao)(?: het)?(?: ngay)? /gu;
