/** Cells as nobody types them on purpose: words of plans, signs, marks and characters of every sort, in any order. */
import fc from '../helpers/random';
import type { CellValue } from '../../src/core/grid/grid';

const WORDS =
  'Phòng|Sở|UBND|xã|các|phòng|đơn vị|liên quan|Văn phòng Sở|P. KHTC|KHTC|VP|chủ trì|phối hợp|và|với|Tháng|tháng|Quý|I|II|III|IV|Năm|2026|2025|6|12|13|5/|/2026|30/6|31/02/2026|46030|từ|đến|trước|ngày|đầu|cuối|giữa|hằng tháng|thường xuyên|khi có|Hoàn thành|hoàn thành|Đã|chưa|đang|không|100%|85%|0/5|15/20|x|lùi sang|hủy|gia hạn|quá hạn|trình|Tổng cộng|Cộng|Ghi chú|Stt|Nội dung|A.1|1.1|I.|a)|Đ/c Hùng|báo cáo|xây dựng kế hoạch|done|by end of June|Q3';
const SIGNS =
  '; |;|,|, | - |-|–|—|/|//|. |.|..|:|(|)|((|))|[|]|{|}|{file}|+|=|=1+1|@|\'|"|“|”|*|•|%|&|&amp;|<|>|]]>|<!--|\\|^|~|_x000D_|_x005F_x0041_|#REF!|\t|\n|\n\n|\r|\r\n| |  ';
/** What shows nothing, stands for something else, or is no character at all. */
const MARKS = [
  ...['\u00a0', '\u00ad', '\u0300', '\u0301', '\u0323', '\u034f', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e'],
  ...['\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\u3000', '\ufeff', '\ufffc'],
  ...['\ufffd', '\u0000', '\u0007', '\u001b', '\u0085', '\ud800', '\udc00', '\uffff'],
  ...['𝐏', '👩‍🌾', 'Ｐ', 'Р', 'о', 'ｘ', 'ﬁ', 'İ', 'ß'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'NaN', 'null'],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS.split('|')) },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS.split('|')) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A text of up to a dozen pieces, with spaces between them or not; now and then the same pieces many times over. */
export const hostileText: fc.Arbitrary<string> = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 12 }),
    glue: fc.constantFrom(' ', ' ', ' ', '', '\n', '; '),
    times: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 1, 40),
  })
  .map(({ pieces, glue, times }) => Array.from({ length: times }, () => pieces.join(glue)).join(glue));

/** A value of any kind that a cell can have. */
export const hostileValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 50_000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: 'error' as const, text: '#REF!' }, { kind: 'error' as const, text: '#N/A' }),
  },
);
