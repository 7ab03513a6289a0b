/** Words over the columns of a plan, by what they stand for: those that a clerk reads in one way only. */

/** What a column of a generated plan holds. */
export type Column =
  | 'number'
  | 'field'
  | 'content'
  | 'director'
  | 'lead'
  | 'coordinating'
  | 'due'
  | 'product'
  | 'result'
  | 'percent'
  | 'box'
  | 'completed'
  | 'cause'
  | 'note';

/** A wording, and its name where it may have to be left out. */
export interface HeaderWord {
  readonly id: string;
  readonly text: string;
}

function words(...texts: readonly string[]): readonly HeaderWord[] {
  return texts.map((text) => ({ id: `columns: ${text.replace(/\n/g, '⏎')}`, text }));
}

export const HEADER_WORDS: ReadonlyMap<Column, readonly HeaderWord[]> = new Map([
  ['number', words('Stt', 'TT', 'STT', 'Số TT')],
  ['field', words('Lĩnh vực', 'Nhiệm vụ chung', 'Nhóm nhiệm vụ')],
  [
    'content',
    words(
      ...[
        'Nội dung',
        'Nội dung công việc',
        'Tên nhiệm vụ',
        'NHIỆM VỤ',
        'Công việc',
        'Nhiệm vụ cụ thể',
        'Nội dung\ncông việc',
      ],
      ...['Nhiệm vụ, giải pháp', 'Hạng mục công việc', 'Action item'],
    ),
  ],
  ['director', words('Người chỉ đạo', 'Lãnh đạo phụ trách', 'Lãnh đạo chỉ đạo')],
  [
    'lead',
    words(
      ...[
        'Đơn vị chủ trì',
        'Cơ quan chủ trì',
        'Phòng, đơn vị chủ trì tham mưu',
        'Đơn vị đầu mối',
        'CHỦ TRÌ',
        'Đơn vị\nchủ trì',
      ],
      ...['Đơn vị được giao', 'Người được giao', 'Lead agency', 'Task owner'],
    ),
  ],
  ['coordinating', words('Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp', 'PHỐI HỢP', 'Đơn vị\nphối hợp')],
  [
    'due',
    words(
      ...['Thời gian thực hiện', 'Thời hạn', 'Thời hạn hoàn thành', 'Hạn hoàn thành', 'Thời gian'],
      ...['Hạn chót', 'Dự kiến hoàn thành', 'Ngày dự kiến hoàn thành', 'Hoàn thành trước ngày', 'Target date'],
    ),
  ],
  ['product', words('Sản phẩm', 'Sản phẩm/Kết quả', 'Sản phẩm dự kiến', 'Kết quả cần đạt')],
  [
    'result',
    words('Kết quả thực hiện', 'Tình hình thực hiện', 'Trạng thái', 'Tiến độ thực hiện', 'Kết quả\nthực hiện'),
  ],
  ['percent', words('Tỷ lệ hoàn thành', 'Tỷ lệ', '%', 'Tỷ lệ (%)', '% hoàn thành')],
  ['box', words('Hoàn thành', 'Đã hoàn thành')],
  ['completed', words('Ngày hoàn thành', 'Thời điểm hoàn thành', 'Ngày hoàn thành thực tế')],
  ['cause', words('Nguyên nhân', 'Lý do', 'Giải trình', 'Nguyên nhân chậm')],
  ['note', words('Ghi chú', 'GHI CHÚ', 'Lưu ý')],
] as const);
