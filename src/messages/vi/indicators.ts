import type { Sentences } from '../catalogueTypes';

/** Indicators (chỉ tiêu) in the summary tab. */
export const indicators = {
  'indicator.section': 'Kết quả thực hiện các chỉ tiêu',
  'indicator.column.name': 'Chỉ tiêu',
  'indicator.column.unit': 'Đơn vị tính',
  'indicator.column.plan': 'Kế hoạch',
  'indicator.column.actual': 'Thực hiện',
  'indicator.column.samePeriod': 'Cùng kỳ năm trước',
  'indicator.column.of-plan': 'So với kế hoạch',
  'indicator.column.change': 'So với cùng kỳ',
  'indicator.column.verdict': 'Đánh giá',
  // percent
  'indicator.of-plan': 'đạt {percent}% kế hoạch',
  'indicator.within-bound': 'trong mức kế hoạch',
  'indicator.range.below': 'dưới khoảng kế hoạch',
  'indicator.range.within': 'trong khoảng kế hoạch',
  'indicator.range.above': 'trên khoảng kế hoạch',
  // over
  'indicator.over-bound': 'vượt mức kế hoạch {over}',
  // percent, moved (one of the sentences below)
  'indicator.of-same-period': 'bằng {percent}% cùng kỳ ({moved})',
  // amount
  'indicator.change.up': 'tăng {amount}%',
  'indicator.change.down': 'giảm {amount}%',
  'indicator.change.same': 'không đổi',
  // amount
  'indicator.points.up': 'tăng {amount} điểm phần trăm so với cùng kỳ',
  'indicator.points.down': 'giảm {amount} điểm phần trăm so với cùng kỳ',
  'indicator.points.same': 'bằng cùng kỳ',
  'indicator.verdict.met': 'Đạt',
  'indicator.verdict.not-met': 'Chưa đạt',
  // while the year of the plan lasts
  'indicator.standing.short': 'Chưa đạt kế hoạch năm',
  'indicator.standing.within': 'Trong mức kế hoạch năm',
  'indicator.lack.plan': 'Thiếu số kế hoạch',
  'indicator.lack.plan-unclear': 'Chưa rõ chỉ tiêu kế hoạch',
  'indicator.lack.actual': 'Thiếu số thực hiện',
  'indicator.lack.actual-unclear': 'Chưa rõ số thực hiện',
  'indicator.lack.same-period': 'Thiếu số cùng kỳ năm trước',
  'indicator.lack.same-period-unclear': 'Chưa rõ số cùng kỳ năm trước',
  'indicator.lack.same-period-zero': 'Cùng kỳ năm trước bằng 0, không tính được tỷ lệ',
  'indicator.lack.points': 'Chưa rõ kế hoạch tính theo % hay điểm phần trăm',
  'indicator.lack.direction': 'Chưa rõ kế hoạch là mức phải đạt hay mức không được vượt',
  'indicator.lack.at-limit': 'Bằng đúng mức kế hoạch “trên” hoặc “dưới”, cần xem số chưa làm tròn',
  // sheet, row, name, whole, sum
  'indicator.sum.plan':
    'Trang "{sheet}", dòng {row}: kế hoạch của "{name}" là {whole} nhưng cộng các phần là {sum}; cần kiểm tra lại.',
  'indicator.sum.actual':
    'Trang "{sheet}", dòng {row}: số thực hiện của "{name}" là {whole} nhưng cộng các phần là {sum}; cần kiểm tra lại.',
  'indicator.sum.samePeriod':
    'Trang "{sheet}", dòng {row}: số cùng kỳ của "{name}" là {whole} nhưng cộng các phần là {sum}; cần kiểm tra lại.',
} as const satisfies Sentences;
