/** The plan that every workbook of another program holds, so that what is read of it is known. */
export type Row = readonly (string | number | null)[];

export const PLAN_TITLE = 'Kế hoạch 2026';
export const OTHER_TITLE = 'Phụ lục';

const HEAD: readonly Row[] = [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả'],
];
const WORK = ['Sơn lại hàng rào', 'Kiểm kê thuốc thú y', 'Trồng bù cây chết', 'Mở lớp nghề đan lát', 'Rà soát bến đò'];
const UNITS = ['Phòng Nông nghiệp', 'Phòng Giao thông', 'Văn phòng Sở'];

/** Row of the first task, 1-based. */
export const FIRST_TASK = HEAD.length + 1;

/** Returns the rows of a plan with so many tasks. */
export function planRows(tasks: number): readonly Row[] {
  return [
    ...HEAD,
    ...Array.from({ length: tasks }, (_, at): Row => [
      at + 1,
      `${WORK[at % WORK.length] ?? ''} đợt ${at + 1}`,
      UNITS[at % UNITS.length] ?? '',
      UNITS[(at + 1) % UNITS.length] ?? '',
      `Tháng ${(at % 6) + 1}`,
      at % 3 === 0 ? 'Hoàn thành' : null,
    ]),
  ];
}

/** Figures of a sheet that is no plan. */
export const OTHER_ROWS: readonly Row[] = [
  ['Khu vực', 'Quý I', 'Quý II', 'Ghi'],
  ['Bắc', 12, 15, 'x'],
  ['Trung', 8, 9, 'y'],
  ['Nam', 21, 19, 'z'],
];
