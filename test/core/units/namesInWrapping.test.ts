/** Names that a list number, a contact, a person, a doing or a line break stands beside: each is read, or said to be unknown. */
import { inferUnits } from '../../../src/core/units/inferUnits';
import { createNameReader } from '../../../src/core/units/nameReader';
import type { CellNames, Unit } from '../../../src/core/units/types';

/** What is read in a cell of a plan without a catalogue in which these names stand by themselves. */
function read(cell: string, ...names: readonly string[]): string {
  return told(reader(cell, names).readNames(cell));
}

/** The same of a cell of leads: who leads | who helps. */
function readLead(cell: string, ...names: readonly string[]): string {
  const { lead, coordinating } = reader(cell, names).readLead(cell);
  return coordinating === null ? told(lead) : `${told(lead)} | ${told(coordinating)}`;
}

function reader(cell: string, names: readonly string[]): ReturnType<typeof createNameReader> {
  return createNameReader(unitsOf(cell, names));
}

/** The units of a plan that has a cell once, and each of these names twice. */
function unitsOf(cell: string, names: readonly string[]): Unit[] {
  return inferUnits([
    { text: cell, count: 1, role: 'lead' },
    ...names.map((text) => ({ text, count: 2, role: 'lead' }) as const),
  ]);
}

/** Units as they stand in the cell, groups in brackets, what is unknown with a question mark. */
function told({ units, collectives, unknown }: CellNames): string {
  return [...units, ...collectives.map((text) => `[${text}]`), ...unknown.map((text) => `?${text}`)].join(' + ');
}

describe('a number that counts a list is no number of bodies', () => {
  test('behind a label in parentheses', () => {
    const cell = '(Phối hợp: 1. Phòng Hải đồ\n2. Phòng Đèn biển)';
    expect(read(cell, 'Phòng Hải đồ', 'Phòng Đèn biển')).toBe('Phòng Hải đồ + Phòng Đèn biển');
  });
  test('before the last name, which helps', () => {
    const cell = '1. Phòng Hải đồ\n2. Phòng Kênh\n3. Phòng Đèn biển phối hợp thực hiện';
    const names = ['Phòng Hải đồ', 'Phòng Kênh', 'Phòng Đèn biển'];
    expect(readLead(cell, ...names)).toBe('Phòng Hải đồ + Phòng Kênh | Phòng Đèn biển');
  });
  test('where the list began in the row above', () => {
    expect(read('2. Phòng Hải đồ', 'Phòng Hải đồ')).toBe('Phòng Hải đồ');
  });
  test('of a road that another name follows', () => {
    expect(read('Trạm Đường 9, Phòng Hải đồ', 'Phòng Hải đồ', 'Trạm Đường 9')).toBe('Trạm Đường 9 + Phòng Hải đồ');
  });
});

test('“2 và 3” behind an unknown team is no unit', () => {
  expect(unitsOf('Nạo vét/Đội 1, 2 và 3', []).map(({ name }) => name)).not.toContain('2 và 3');
});

describe('what a group is followed by is a name of its own', () => {
  test.each([
    ['Ban CHQS các xã, phường, c18', '[Ban CHQS các xã, phường] + ?c18'],
    ['UBND các xã, phường + d2', '[UBND các xã, phường] + ?d2'],
    ['Văn phòng\nđơn vị liên quan', 'Văn phòng + [đơn vị liên quan]'],
    ['P. KTHT 2. các doanh nghiệp', 'P. KTHT 2 + [các doanh nghiệp]'],
  ])('%j', (cell, wanted) => {
    expect(read(cell, 'Văn phòng', 'P. KTHT 2')).toBe(wanted);
  });
});

describe('who stands behind what another one does is not lost', () => {
  test.each([
    ['(Phòng Hải đồ chủ trì, tham mưu/Ban Quản lý luồng)', 'Phòng Hải đồ + Ban Quản lý luồng'],
    ['phòng hải đồ phối hợp thực hiện,\nđội đèn biển', 'Phòng Hải đồ + Đội Đèn biển'],
  ])('%j', (cell, wanted) => {
    expect(read(cell, 'Phòng Hải đồ', 'Đội Đèn biển')).toBe(wanted);
  });
  test('“Đoàn TN” behind a label is no person', () => {
    expect(read('Phối hợp: Đoàn TN, Phòng Hải đồ', 'Đoàn TN', 'Phòng Hải đồ')).toBe('Đoàn TN + Phòng Hải đồ');
  });
  test('a telephone number or an address parts two names', () => {
    const names = ['Tổ Phao', 'Đội Đèn biển'];
    expect(read('Tổ Phao - 0987 654 321/Đội Đèn biển', ...names)).toBe('Tổ Phao + Đội Đèn biển');
    expect(read('Tổ Phao\nEmail: phao@tinh.gov.vn và Đội Đèn biển', ...names)).toBe('Tổ Phao + Đội Đèn biển');
  });
});

describe('persons are no units', () => {
  test.each([
    ['a. tuấn + phòng hải đồ', 'Phòng Hải đồ + ?a. tuấn'],
    ['phạm đức minh (phòng hải đồ)', 'Phòng Hải đồ + ?phạm đức minh'],
    ['Ông Trần Văn\nCường và Phòng Hải đồ', 'Phòng Hải đồ + ?Ông Trần Văn + ?Cường'],
    ['Phòng Biển, Đảo\nNguyễn Thị Hoa', 'Phòng Biển, Đảo + ?Nguyễn Thị Hoa'],
    ['phòng hải đồ\nđ/c hà (pgđ)', 'Phòng Hải đồ + ?đ/c hà (pgđ)'],
  ])('%j', (cell, wanted) => {
    expect(read(cell, 'Phòng Hải đồ', 'Phòng Biển, Đảo', 'Phòng Giáo dục')).toBe(wanted);
  });
});

test.each([
  ['Phụ trách thôn Đông Hạ', 'thôn Đông Hạ'],
  ['Giao c20', 'c20'],
])('%j tells who is to do the work', (cell, name) => {
  expect(unitsOf(cell, [name]).map((unit) => unit.name)).toEqual([name]);
});

describe('a line break parts two names that only look like one word', () => {
  test.each([
    ['Ban Chỉ đạo 389 tỉnh\nĐoàn kiểm tra số 1', 'Ban Chỉ đạo 389 tỉnh + Đoàn kiểm tra số 1'],
    ['HỘI PHỤ NỮ XÃ\nHỘI CỰU CHIẾN BINH XÃ', 'HỘI PHỤ NỮ XÃ + HỘI CỰU CHIẾN BINH XÃ'],
    ['VP HĐND-UBND xã\nbản Nậm Kha', 'VP HĐND-UBND xã + bản Nậm Kha'],
    ['BQL các KCN\nThuế và Phòng Hải đồ', 'BQL các KCN + Thuế + Phòng Hải đồ'],
  ])('%j', (cell, wanted) => {
    expect(read(cell, 'Phòng Hải đồ', 'bản Nậm Kha')).toBe(wanted);
  });
});

describe('a line break stands within a name that nobody ends so', () => {
  test.each([
    ['P.\nTT-HT', 'P. TT-HT'],
    ['Tòa\nGĐ&NCTN', 'Tòa GĐ&NCTN'],
    ['Văn phòng\nĐoàn ĐBQH và HĐND', 'Văn phòng Đoàn ĐBQH và HĐND'],
    ['VP\nHĐND-UBND', 'VP HĐND-UBND'],
    ['Monitoring and\nEvaluation Unit', 'Monitoring and Evaluation Unit'],
    ['Human Resources\nDepartment', 'Human Resources Department'],
    ['SỞ LAO ĐỘNG VÀ XÃ\nHỘI', 'SỞ LAO ĐỘNG VÀ XÃ HỘI'],
    ['bql chợ\nđầu mối', 'bql chợ đầu mối'],
  ])('%j', (cell, wanted) => {
    expect(read(cell)).toBe(wanted);
  });
});

describe('letters that stand for words are not shortened once more', () => {
  test('“VP” is no “VP – P3”', () => {
    expect(read('Phòng Hải đồ – VP – P3', 'VP', 'Phòng Hải đồ')).not.toBe('Phòng Hải đồ + VP');
  });
  test('“Phòng VH-XH và HND” is more than the room', () => {
    expect(read('Phòng VH-XH và HND', 'Phòng VH-XH', 'PHÒNG VĂN HÓA - XÃ HỘI')).toBe('?Phòng VH-XH và HND');
  });
});

describe('in capitals who helps is told by what begins like a body', () => {
  test.each([
    ['TỔ CƠ KHÍ - HẠT SÔNG MÂY - GÒ BỒI PHỐI HỢP', 'TỔ CƠ KHÍ | HẠT SÔNG MÂY - GÒ BỒI'],
    ['PHÒNG TỔ CHỨC - HÀNH CHÍNH PHỐI HỢP', ' | PHÒNG TỔ CHỨC - HÀNH CHÍNH'],
    ['PHÒNG BIỂN, ĐẢO - TVGS PHỐI HỢP', 'PHÒNG BIỂN, ĐẢO | TVGS'],
  ])('%j', (cell, wanted) => {
    expect(readLead(cell, 'TỔ CƠ KHÍ', 'PHÒNG BIỂN, ĐẢO', 'HẠT SÔNG MÂY - GÒ BỒI')).toBe(wanted);
  });
});

describe('names whose words are like those that tell what a body does or how many there are', () => {
  test.each([
    ['Đơn vị Lọc máu', 'Đơn vị Lọc máu'],
    ['đơn vị lọc máu, Phòng Hải đồ', 'Đơn vị Lọc máu + Phòng Hải đồ'],
    ['Phòng Tuyên truyền, hỗ trợ người tham gia', 'Phòng Tuyên truyền, hỗ trợ người tham gia'],
    ['Phòng Hải đồ soạn thảo; Công đoàn góp ý', 'Phòng Hải đồ + Công đoàn'],
    ['P. Giám định 1, 2', 'P. Giám định 1 + P. Giám định 2'],
    ['TRẠM PHAO SỐ 1 VÀ SỐ 2', 'TRẠM PHAO SỐ 1 + TRẠM PHAO SỐ 2'],
  ])('%j', (cell, wanted) => {
    const names = ['Đơn vị Lọc máu', 'Phòng Hải đồ', 'Phòng Tuyên truyền, hỗ trợ người tham gia', 'Công đoàn'];
    expect(read(cell, ...names)).toBe(wanted);
  });
});

test('a doctor in capitals with a title is no unit', () => {
  expect(unitsOf('BS. NGUYỄN VĂN HÙNG - PHÒNG HẢI ĐỒ', ['Phòng Hải đồ']).map(({ name }) => name)).toEqual([
    'Phòng Hải đồ',
  ]);
});

test('two bodies that one cell parts with a dash are two on two lines as well', () => {
  const cells = [
    'Ban Hải đồ – Đội Phao số 3',
    'Ban Hải đồ\nĐội Phao số 3',
    'Ban Hải đồ',
    'Ban Xây dựng Đảng\nỦy ban Kiểm tra',
  ];
  const names = inferUnits(cells.map((text) => ({ text, count: 1, role: 'lead' }))).map(({ name }) => name);
  expect(names).not.toContain('Ban Hải đồ Đội Phao số 3');
  expect(names).not.toContain('Ban Xây dựng Đảng Ủy ban Kiểm tra');
});

test('with a catalogue the office below a room is read, be the two together like a longer name of the room', () => {
  const unit = (code: string, ...short: string[]): Unit => ({ code, name: code, short, kind: '', source: 'catalogue' });
  const units = [unit('Phòng Chống buôn lậu và Xử lý vi phạm', 'P. CBLXL'), unit('Văn phòng', 'VP')];
  expect(createNameReader(units).readNames('P. CBLXL\nVP').units).toEqual(units.map(({ code }) => code));
});

test('an office of three bodies is one, be it broken before the last of them in one cell', () => {
  const cells = ['Văn phòng Đảng ủy - HĐND - UBND', 'Văn phòng Đảng ủy - HĐND\n- UBND', 'Phòng Hải đồ'];
  const names = inferUnits(cells.map((text) => ({ text, count: 2, role: 'lead' }))).map(({ name }) => name);
  expect(names).toEqual(['Văn phòng Đảng ủy - HĐND - UBND', 'Phòng Hải đồ']);
});
