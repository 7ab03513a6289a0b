/** What a plan says about its office: read where it stands, never made up. */
import type { SheetGrid } from '../../../src/core/grid/grid';
import { UNKNOWN_OFFICE, readOffice } from '../../../src/core/plan/office';
import type { Office } from '../../../src/core/plan/office';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'];
const TASKS = [
  [1, 'Sơn vạch đường', 'VP', 'Tháng 3/2026'],
  [2, 'Thay biển chỉ dẫn', 'VP', 'Tháng 4/2026'],
];

type Rows = readonly (readonly (string | number | null)[])[];

function sheetWith(above: Rows, below: Rows, name = 'Kế hoạch'): SheetGrid {
  return sheetOf(name, [...above, ['KẾ HOẠCH CÔNG TÁC NĂM 2026'], HEADER, ...TASKS, [], ...below]);
}

function officeIn(...sheets: readonly SheetGrid[]): Office {
  const workbook = workbookOf(...sheets);
  return readOffice(workbook, planOf(workbook));
}

test('Agency, symbol, place, recipients and signer are read from head and signature block', () => {
  const sheet = sheetWith(
    [
      ['UBND TỈNH AN SƠN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ XÂY DỰNG', null, 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 12/KH-SXD', null, 'An Sơn, ngày 05 tháng 01 năm 2026'],
    ],
    [
      ['Nơi nhận:', null, 'KT. GIÁM ĐỐC'],
      ['- UBND tỉnh (để báo cáo);', null, 'PHÓ GIÁM ĐỐC'],
      ['- Các phòng;', null, '(Đã ký)'],
      ['- Lưu: VT, VP.', null, 'Trần Văn An'],
    ],
  );
  expect(officeIn(sheet)).toEqual({
    above: 'UBND TỈNH AN SƠN',
    name: 'SỞ XÂY DỰNG',
    symbol: 'SXD',
    place: 'An Sơn',
    addressee: null,
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signerName: 'Trần Văn An',
    recipients: ['UBND tỉnh (để báo cáo)', 'Các phòng', 'Lưu: VT, VP'],
  });
});

test('Several lines of one cell are read as lines', () => {
  const sheet = sheetWith(
    [['SỞ XÂY DỰNG\nSố: …/CTr-SXD']],
    [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', null, 'GIÁM ĐỐC\n\n\nLê Thị Hoa']],
  );
  expect(officeIn(sheet)).toEqual({
    ...UNKNOWN_OFFICE,
    name: 'SỞ XÂY DỰNG',
    symbol: 'SXD',
    signer: ['GIÁM ĐỐC'],
    signerName: 'Lê Thị Hoa',
    recipients: ['Như trên', 'Lưu: VT'],
  });
});

test('Nothing is known where nothing stands: titles, notes and tasks are no office', () => {
  expect(
    officeIn(sheetWith([['CHƯƠNG TRÌNH TRỌNG TÂM']], [['Ghi chú: cập nhật hằng tháng', null, 'GIÁM ĐỐC']])),
  ).toEqual(UNKNOWN_OFFICE);
});

test('The last sheet tells who signs now; what it does not say comes from those before', () => {
  const first = sheetWith(
    [['UBND TỈNH AN SƠN'], ['SỞ XÂY DỰNG']],
    [
      ['Nơi nhận:', null, 'GIÁM ĐỐC'],
      [null, null, 'Trần Văn An'],
    ],
    'T1',
  );
  const second = sheetWith(
    [],
    [
      ['Nơi nhận:', null, 'KT. GIÁM ĐỐC'],
      [null, null, 'PHÓ GIÁM ĐỐC'],
    ],
    'T2',
  );
  expect(officeIn(first, second)).toMatchObject({
    name: 'SỞ XÂY DỰNG',
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signerName: null,
  });
});
