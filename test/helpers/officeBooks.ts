/** Plans of several offices that do not exist, as files of a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeXlsx, sheetDataOf } from './makeXlsx';

type Row = readonly (string | number | null)[];

const HEAD: Row = [
  'Stt',
  'Nội dung công việc',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian',
  'Kết quả',
  'Ngày hoàn thành',
];
const CATALOGUE: readonly Row[] = [
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
  ['VP', 'Văn phòng Sở', 'VP; Văn phòng', 'Phòng'],
  ['KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC', 'Phòng'],
  ['TTR', 'Thanh tra Sở', 'Thanh tra', 'Phòng'],
];
/** Lead, coordinating units, time, result, day: every class of the counting rules in September or quarter III of 2026. */
const WORK: readonly Row[] = [
  ['P. KHTC', 'VP', 'Tháng 9', 'Hoàn thành', '20/9/2026'],
  ['P. KHTC', 'Sở Giao thông', 'Tháng 9', 'Hoàn thành', '05/10/2026'],
  ['P. KHTC; VP', 'Thanh tra', 'Tháng 9', 'Hoàn thành', null],
  ['VP', null, 'Tháng 9', 'Đang thực hiện', null],
  ['VP', 'P. KHTC', 'Tháng 9', null, null],
  ['VP', null, 'Tháng 9', 'Hủy', null],
  ['Thanh tra', 'VP; P. KHTC', 'Quý III', 'Chưa triển khai', null],
  ['Các phòng, đơn vị thuộc Sở', null, 'Tháng 9', 'Thường xuyên', null],
  [null, 'VP', 'Tháng 9', 'Đã trình lãnh đạo', null],
  ['P. KHTC', null, 'Tháng 9', 'Lùi sang tháng 12', null],
  ['Thanh tra', null, 'Tháng 5', 'Đang thực hiện', null],
  ['Thanh tra', null, 'Tháng 4', 'Hoàn thành', '15/9/2026'],
  ['VP', 'Thanh tra', 'Tháng 11', null, null],
];
const MATTERS = ['Đo đạc bến thuyền', 'Sửa cầu phao', 'Kê khai đò ngang', 'Dạy bơi cho học sinh', 'Vớt bèo trên hồ'];

export interface OfficeBook {
  /** Lines above the plan; null for none. */
  readonly office: readonly string[] | null;
  /** Tells its work from that of other books. */
  readonly mark: string;
  /** How many lines of work it has. */
  readonly tasks: number;
  readonly withCatalogue?: boolean;
  /** The result of its first task, where it is another one. */
  readonly firstResult?: string;
}

/** Returns the bytes of the plan of an office: the same for the same office. */
export function officeBook({ office, mark, tasks, withCatalogue = true, firstResult }: OfficeBook): Uint8Array {
  const rows = Array.from({ length: tasks }, (_, index): Row => {
    const [lead = null, helps = null, due = null, result = null, day = null] = WORK[index % WORK.length] ?? [];
    // Some contents come again.
    const content = `${MATTERS[index % MATTERS.length] ?? ''} ${mark} ${Math.floor(index / 7)}`;
    return [index + 1, content, lead, helps, due, index === 0 && firstResult !== undefined ? firstResult : result, day];
  });
  const lines = (office ?? []).map((line): Row => [line]);
  const plan = [...lines, ['KẾ HOẠCH CÔNG TÁC NĂM 2026'], [], HEAD, ...rows];
  const sheets = [{ name: 'Kế hoạch', inside: sheetDataOf(plan) }];
  if (withCatalogue) sheets.push({ name: 'Danh mục đơn vị', inside: sheetDataOf(CATALOGUE) });
  return makeXlsx({ sheets });
}

/** Writes files below a folder; the folders between are made. */
export function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

const ABOVE = 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM';

/** A folder of plans of three offices, one of them in two books, one without a name, one without a catalogue. */
export const FOLDER_OF_PLANS: Readonly<Record<string, Uint8Array>> = {
  'khoi-1/du-lich.xlsx': officeBook({ office: [ABOVE, 'SỞ DU LỊCH'], mark: 'số', tasks: 39 }),
  'khoi-1/xay-dung.xlsx': officeBook({ office: [ABOVE, 'SỞ XÂY DỰNG'], mark: 'ven sông', tasks: 26 }),
  'khoi-2/du-lich-bo-sung.xlsx': officeBook({ office: [ABOVE, 'SỞ DU LỊCH'], mark: 'bổ sung', tasks: 15 }),
  'khoi-2/khong-ten.xlsx': officeBook({ office: null, mark: 'trên đảo', tasks: 20 }),
  'thuy-loi.xlsx': officeBook({ office: ['CHI CỤC THỦY LỢI'], mark: 'đê', tasks: 31, withCatalogue: false }),
};
