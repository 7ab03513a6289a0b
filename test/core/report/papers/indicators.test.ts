import { findIndicators } from '../../../../src/core/indicators/findIndicators';
import { indicatorBlocks } from '../../../../src/core/report/papers/indicators';
import { createSay } from '../../../../src/messages/createSay';
import { sheetOf } from '../../../helpers/planVerbs';

const say = createSay('vi');

function textsOf(rows: Parameters<typeof sheetOf>[1]): readonly string[] {
  const sheet = sheetOf('Chỉ tiêu', [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ'], ...rows]);
  const indicators = [...findIndicators(sheet, { kind: 'month', year: 2026, from: 7, to: 7 })];
  return indicatorBlocks(indicators, 4, say).map((block) => ('text' in block ? block.text : block.kind));
}

describe('indicators in the report', () => {
  test('are counted, and each that is not met or not judged is told with its figures', () => {
    expect(
      textsOf([
        [1, 'Số lao động được tạo việc làm', 'Người', 1000, 939, 751.2],
        [2, 'Tỷ lệ thất nghiệp', '%', 'dưới 3%', '3,4%', '3,9%'],
        [3, 'Số cơ sở được kiểm tra', 'Cơ sở', 20, null, 18],
        [4, 'Số vụ cháy chợ', 'Vụ', 'giảm 5%', 12, 15],
        [5, 'Số ngõ được lát', 'Ngõ', '10 - 12', 11, null],
      ]),
    ).toEqual([
      '4. Kết quả thực hiện các chỉ tiêu',
      'Trong 05 chỉ tiêu: 02 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt, 01 chỉ tiêu chưa đánh giá được.',
      'Các chỉ tiêu đạt: Số vụ cháy chợ (Vụ), Số ngõ được lát (Ngõ).',
      'Các chỉ tiêu chưa đạt:',
      '- Số lao động được tạo việc làm (Người): thực hiện 939, kế hoạch 1.000 (đạt 93,9% kế hoạch).',
      '- Tỷ lệ thất nghiệp (%): thực hiện 3,4%, kế hoạch dưới 3% (vượt mức kế hoạch 0,4).',
      'Các chỉ tiêu chưa đánh giá được, cần bổ sung số liệu:',
      '- Số cơ sở được kiểm tra (Cơ sở): Thiếu số thực hiện.',
    ]);
  });

  test('that are all met need no further list', () => {
    expect(textsOf([[1, 'Số ngõ được lát', 'Ngõ', 10, 11, null]])).toEqual([
      '4. Kết quả thực hiện các chỉ tiêu',
      'Trong 01 chỉ tiêu: 01 chỉ tiêu đạt.',
      'Các chỉ tiêu đạt: Số ngõ được lát (Ngõ).',
    ]);
  });

  test('of a plan of the year are neither met nor missed while it lasts', () => {
    const head = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng'];
    const sheet = sheetOf('Chỉ tiêu', [
      head,
      [1, 'Số ngõ được lát', 'Ngõ', 10, 4],
      [2, 'Số vụ mất nước', 'Vụ', 'không quá 5', 3],
      [3, 'Số giếng được nạo vét', 'Giếng', 8, 9],
    ]);
    const indicators = findIndicators(sheet, { kind: 'half', year: 2026, from: 1, to: 6 });
    expect(indicatorBlocks(indicators, 4, say).map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      '4. Kết quả thực hiện các chỉ tiêu',
      'Trong 03 chỉ tiêu: 01 chỉ tiêu đạt, 02 chỉ tiêu đang thực hiện theo kế hoạch năm.',
      'Các chỉ tiêu đạt: Số giếng được nạo vét (Giếng).',
      'Các chỉ tiêu đang thực hiện theo kế hoạch năm:',
      '- Số ngõ được lát (Ngõ): thực hiện 4, kế hoạch 10 (đạt 40% kế hoạch).',
      '- Số vụ mất nước (Vụ): thực hiện 3, kế hoạch không quá 5 (trong mức kế hoạch).',
    ]);
  });

  test('are no section where there are none', () => {
    expect(indicatorBlocks([], 3, say)).toEqual([]);
  });
});
