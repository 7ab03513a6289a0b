/** What people type about the state of a task, and what it means by the rules. */
import type { CellValue } from '../../src/core/grid/grid';
import { YEAR, two } from './times';

export interface TrueProgress {
  /** The states that are right; several where the rules leave it open, none of which counts as another. */
  readonly states: readonly string[];
  readonly percent: number | null;
  /** The month a deferral names. */
  readonly to: number | null;
  readonly lateWord: boolean;
}

export interface ResultForm {
  readonly id: string;
  /** The cell, for a month (1 to 12) that it may name. */
  readonly cell: (month: number) => { readonly value: CellValue; readonly format?: string };
  readonly means: (month: number) => TrueProgress;
}

const BLANK: TrueProgress = { states: ['unreported'], percent: null, to: null, lateWord: false };

function typed(text: string, states: string | readonly string[], parts: Partial<TrueProgress> = {}): ResultForm {
  const means = { ...BLANK, states: typeof states === 'string' ? [states] : states, ...parts };
  return { id: `progress: ${text === '' ? 'blank' : text}`, cell: () => ({ value: text }), means: () => means };
}

function putOff(id: string, text: (month: number) => string, to: (month: number) => number): ResultForm {
  return {
    id: `progress: ${id}`,
    cell: (month) => ({ value: text(month) }),
    means: (month) => ({ ...BLANK, states: ['deferred'], to: to(month) }),
  };
}

/** Begun, or a text that is not understood: both count as in progress. */
const BEGUN = ['in-progress', 'unclear'];
const NOT_DONE = ['in-progress', 'unclear', 'not-started'];
const NOT_CANCELLED = ['in-progress', 'unclear', 'not-started', 'done'];
const LATE = { lateWord: true };
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Texts of a column of results. */
export const RESULTS: readonly ResultForm[] = [
  typed('', 'unreported'),
  typed('Hoàn thành', 'done'),
  typed('Đang thực hiện', 'in-progress'),
  typed('Chưa thực hiện', 'not-started'),
  typed('ĐÃ HOÀN THÀNH', 'done'),
  typed('Đã thực hiện', 'done'),
  typed('Xong', 'done'),
  typed('HT', 'done'),
  typed('Đạt', 'done'),
  typed('x', 'done'),
  typed('✓', 'done'),
  typed('100%', 'done', { percent: 100 }),
  typed('Hoàn thành đúng hạn', 'done'),
  typed('HT đúng hạn', 'done'),
  typed('Hoàn tất', 'done'),
  typed('Đã nghiệm thu', 'done'),
  typed('100% (đã nghiệm thu)', 'done', { percent: 100 }),
  typed('Hoàn thành 5/5 lớp', 'done'),
  typed('Gia hạn nhưng đã hoàn thành', 'done'),
  typed('Hoàn thành 120% kế hoạch', 'done'),
  typed('Đã phê duyệt tại QĐ số 12/QĐ-UBND', 'done'),
  typed('V', 'done'),
  typed('Completed', 'done'),
  typed('Done', 'done'),
  typed('Hoàn thành trễ hạn', 'done', LATE),
  typed('Hoàn thành (quá hạn)', 'done', LATE),
  typed('Đã hoàn thành nhưng chậm', 'done', LATE),
  typed('Đang triển khai', 'in-progress'),
  typed('Đang tiếp tục triển khai thực hiện', 'in-progress'),
  typed('Chưa hoàn thành', 'in-progress'),
  typed('Cơ bản hoàn thành', 'in-progress'),
  typed('In progress', 'in-progress'),
  typed('Hoàn thành 60%', 'in-progress', { percent: 60 }),
  typed('khoảng 80%', 'in-progress', { percent: 80 }),
  typed('60%', 'in-progress', { percent: 60 }),
  typed('Hoàn thành trên 90%', BEGUN, { percent: 90 }),
  typed('Hoàn thành 15/20', BEGUN),
  typed('Hoàn thành 0/5', NOT_DONE),
  typed('Hoàn thành 12 trong số 15 xã', BEGUN),
  typed('Hoàn thành bước 1', BEGUN),
  typed('Hoàn thành dự thảo, đang lấy ý kiến', BEGUN),
  typed('Hoàn thành chưa đầy đủ', BEGUN),
  typed('Hoàn thành khi có kinh phí', NOT_DONE),
  typed('Sẽ hoàn thành trong tháng sau', NOT_DONE),
  typed('Hoàn thành/Chưa hoàn thành', NOT_DONE),
  typed('8/10', BEGUN),
  typed('2/3', BEGUN),
  typed('Quá hạn', NOT_DONE),
  typed('Chậm tiến độ', NOT_DONE),
  typed('Chờ ký', NOT_DONE),
  typed('Chưa triển khai', 'not-started'),
  typed('Chưa trình', 'not-started'),
  typed('Không thực hiện kịp', ['in-progress', 'unclear', 'not-started']),
  typed('Hủy bỏ văn bản cũ, ban hành văn bản mới', NOT_CANCELLED),
  typed('Thường xuyên', 'ongoing'),
  typed('Thực hiện thường xuyên', 'ongoing'),
  typed('Hủy', 'cancelled'),
  typed('Không thực hiện', 'cancelled'),
  typed('Không còn thực hiện', 'cancelled'),
  typed('Tạm dừng', 'deferred'),
  typed(`Xin lùi sang năm ${YEAR + 1}`, 'deferred'),
  typed(`Chuyển sang năm ${YEAR + 1}`, 'deferred'),
  putOff(
    'Lùi sang tháng 9',
    (month) => `Lùi sang tháng ${month}`,
    (month) => month,
  ),
  putOff(
    'Đã lùi sang tháng 9',
    (month) => `Đã lùi sang tháng ${month}`,
    (month) => month,
  ),
  putOff(
    'Chuyển sang tháng 9',
    (month) => `Chuyển sang tháng ${month}`,
    (month) => month,
  ),
  putOff(
    'Gia hạn đến 28/9',
    (month) => `Gia hạn đến 28/${month}`,
    (month) => month,
  ),
  putOff(
    'Lùi sang quý III',
    (month) => `Lùi sang quý ${ROMAN[Math.ceil(month / 3) - 1] ?? ''}`,
    (month) => Math.ceil(month / 3) * 3,
  ),
  typed('KH số 15/KH-SBHĐ', 'unclear'),
  typed('Đã trình', 'unclear'),
  typed('03 lớp, 120 người', 'unclear'),
  typed('-', 'unreported'),
  typed('—', 'unreported'),
];

function shown(share: number, states: string): ResultForm {
  const percent = Math.round(share * 100);
  return {
    id: `progress: ${percent} % as a number`,
    cell: () => ({ value: share, format: '0%' }),
    means: () => ({ ...BLANK, states: [states], percent }),
  };
}

/** Cells of a column of percentages. */
export const PERCENTAGES: readonly ResultForm[] = [
  typed('', 'unreported'),
  shown(1, 'done'),
  shown(0.6, 'in-progress'),
  shown(0, 'not-started'),
  typed('100%', 'done', { percent: 100 }),
  typed('45 %', 'in-progress', { percent: 45 }),
];

/** Check boxes of a column "Hoàn thành". */
export const BOXES: readonly ResultForm[] = [
  { id: 'progress: TRUE', cell: () => ({ value: true }), means: () => ({ ...BLANK, states: ['done'] }) },
  {
    id: 'progress: FALSE',
    cell: () => ({ value: false }),
    means: () => ({ ...BLANK, states: ['not-started', 'in-progress'] }),
  },
];

/** Columns of one state each: a mark says it. */
export const STATES: readonly { readonly header: string; readonly means: TrueProgress }[] = [
  { header: 'Hoàn thành', means: { ...BLANK, states: ['done'] } },
  { header: 'Đang thực hiện', means: { ...BLANK, states: ['in-progress'] } },
  { header: 'Chưa thực hiện', means: { ...BLANK, states: ['not-started'] } },
  { header: 'Hoàn thành quá hạn', means: { ...BLANK, states: ['done'], lateWord: true } },
  { header: 'Chưa hoàn thành', means: { ...BLANK, states: ['in-progress', 'not-started'] } },
];

/** A mark in such a column, by its number; none of them says anything but that it is there. */
export const MARKS = ['x', 'X', '✓'];

export const UNREPORTED = BLANK;

/** A day of completion as typed: a day cell, or a text. */
export function completion(month: number, day: number, asText: boolean): { value: CellValue; format?: string } {
  if (asText) return { value: `${two(day)}/${two(month)}/${YEAR}` };
  return { value: Date.UTC(YEAR, month - 1, day) / 86_400_000 + 25_569, format: 'dd/mm/yyyy' };
}
