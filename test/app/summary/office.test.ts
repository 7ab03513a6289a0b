/** Who papers are from: what a form shows of it, what it tells, and how papers may be signed. */
import { isNameless, officeOf, officeTyped, signerForms, typedOffice } from '../../../src/app/summary/office';
import type { TypedOffice } from '../../../src/app/summary/office';
import { UNKNOWN_OFFICE } from '../../../src/core/plan/office';
import type { Office } from '../../../src/core/plan/office';
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import { sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const WHOLE: Office = {
  above: 'UBND TỈNH SÔNG LAM',
  name: 'SỞ ĐƯỜNG THỦY',
  symbol: 'SĐT',
  place: 'Sông Lam',
  addressee: 'Ủy ban nhân dân tỉnh',
  signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  signerName: 'Trần Văn Bến',
  recipients: ['Như trên', 'Lưu: VT'],
};

test('a form shows each piece, and what it shows is what it tells', () => {
  expect(typedOffice(WHOLE)).toEqual({
    ...WHOLE,
    signer: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
    recipients: 'Như trên\nLưu: VT',
  });
  expect(officeTyped(typedOffice(WHOLE))).toEqual(WHOLE);
});

test('a piece that is blank, or holds nothing but spaces, is none', () => {
  expect(Object.values(typedOffice(UNKNOWN_OFFICE))).toEqual(Array(8).fill(''));
  const spaces: TypedOffice = {
    above: ' ',
    name: '  ',
    symbol: ' ',
    place: ' ',
    addressee: '\t',
    signerName: ' ',
    signer: ' \n \n',
    recipients: '\n',
  };
  expect(officeTyped(spaces)).toEqual(UNKNOWN_OFFICE);
  expect(officeTyped({ ...spaces, name: ' SỞ A ', signer: ' GIÁM ĐỐC \n\n' })).toEqual({
    ...UNKNOWN_OFFICE,
    name: 'SỞ A',
    signer: ['GIÁM ĐỐC'],
  });
});

test.each([
  [[], ['GIÁM ĐỐC']],
  [['GIÁM ĐỐC'], ['GIÁM ĐỐC']],
  [['CHỦ TỊCH'], ['CHỦ TỊCH']],
  [['CHI CỤC TRƯỞNG'], ['CHI CỤC TRƯỞNG']],
  [['HIỆU TRƯỞNG'], ['HIỆU TRƯỞNG']],
  [['TRƯỞNG BAN'], ['TRƯỞNG BAN']],
])('an office signed by %j may sign by its head', (signer, head) => {
  expect(signerForms({ signer }, say)[0]).toEqual(head);
  expect(signerForms({ signer }, say)).toHaveLength(3);
});

test('who signs for the head, or by order, is named by the rank of the head', () => {
  expect(signerForms({ signer: ['KT. VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG'] }, say)).toEqual([
    ['VIỆN TRƯỞNG'],
    ['KT. VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG'],
    ['TL. VIỆN TRƯỞNG', 'CHÁNH VĂN PHÒNG'],
  ]);
});

test('a way of signing that is none of these comes first', () => {
  const own = ['Q. CỤC TRƯỞNG', 'Người được giao'];
  expect(signerForms({ signer: own }, say).map((form) => form[0])).toEqual([
    'Q. CỤC TRƯỞNG',
    'CỤC TRƯỞNG',
    'KT. CỤC TRƯỞNG',
    'TL. CỤC TRƯỞNG',
  ]);
});

test('what was told holds as a whole; else the head of the plan says who it is', async () => {
  const grids = workbookOf(
    sheetOf('Kế hoạch', [
      ['UBND TỈNH SÔNG LAM'],
      ['SỞ ĐƯỜNG THỦY'],
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
      ['1', 'Thay phao luồng', 'Phòng Luồng lạch', 'Tháng 3'],
    ]),
  );
  const opened = valueOf(await openPlan(fakePort(grids), createStraightRunner()));
  expect(officeOf(opened).name).toBe('SỞ ĐƯỜNG THỦY');
  expect(isNameless(opened, null)).toBe(false);
  expect(isNameless(opened, typedOffice(UNKNOWN_OFFICE))).toBe(true);
  const told = {
    ...opened,
    stored: { ...opened.stored, settings: { ...opened.stored.settings, office: UNKNOWN_OFFICE } },
  };
  expect(officeOf(told)).toEqual(UNKNOWN_OFFICE);
  expect([isNameless(told, null), isNameless(told, typedOffice(WHOLE))]).toEqual([true, false]);
});
