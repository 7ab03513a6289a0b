/** What is read in cells of names, by the tables of `test/cases/names.md`. */
import { inferUnits, type CountedText } from '../../../src/core/units/inferUnits';
import { createNameReader, type NameReader } from '../../../src/core/units/nameReader';
import type { MatchHow, NameRemark, Unit } from '../../../src/core/units/types';
import { caseTable } from '../../helpers/caseTable';

const FILE = 'names.md';

const HOW: Readonly<Record<MatchHow, string>> = {
  exact: 'đúng',
  variant: 'biến thể',
  prefix: 'chung đầu',
  typo: 'gõ nhầm',
};

const REMARK: Readonly<Record<NameRemark['kind'], string>> = {
  'separator-missing': 'thiếu dấu ngăn',
  'separator-odd': 'dấu ngăn lạ',
  'repeated-word': 'lặp từ',
  duplicate: 'trùng tên',
};

function readerOf(heading: string): NameReader {
  const units = caseTable(FILE, heading, ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp']).map((row): Unit => {
    const short = row['Tên viết tắt'].split(';').map((each) => each.trim());
    return {
      code: row.Mã,
      name: row['Tên đơn vị'],
      short: short.filter((each) => each !== ''),
      kind: row.Cấp,
      source: 'catalogue',
    };
  });
  return createNameReader(units);
}

/** A cell in one line, for the name of a test. */
function shown(text: string): string {
  return text.replace(/\n/g, '⏎');
}

const reader = readerOf('Danh mục');

describe.each([
  ['Đúng như danh mục', reader],
  ['Khác dấu cách, dấu chấm, gạch nối, chữ hoa', reader],
  ['Viết tắt ra hoặc viết đủ ra', reader],
  ['Bớt hoặc thêm từ phụ, bớt đuôi tên dài', reader],
  ['Dùng lại chữ đầu của tên đứng trước', reader],
  ['Gõ nhầm', reader],
  ['Không phải đơn vị trong danh mục', reader],
  ['Dấu ngăn giữa các tên', reader],
  ['Xuống dòng trong ô', reader],
  ['Nhóm', reader],
  ['Không khớp qua dấu ngăn', reader],
  ['Một lỗi gõ không đổi tên này thành tên khác', reader],
  ['Người đứng đầu và việc làm ghi cạnh tên', reader],
  ['Điện thoại, thư điện tử, chức danh cạnh tên', reader],
  ['Nhóm và tên đứng sau nhóm', reader],
  ['Ghi như ở nhiều cơ quan', reader],
  ['Cơ quan của một xã', readerOf('Danh mục của một xã')],
  ['Cấp huyện, cấp xã', readerOf('Danh mục có cấp huyện, cấp xã')],
  ['Một cách ghi trong danh mục', readerOf('Danh mục mỗi đơn vị một cách ghi')],
  ['Tên gần nhau', readerOf('Danh mục có những tên gần nhau')],
])('%s', (heading, names) => {
  const rows = caseTable(FILE, heading, ['Ô ghi', 'Đơn vị', 'Nhóm', 'Chưa rõ', 'Cách khớp']);
  test.each(rows.map((row) => [shown(row['Ô ghi']), row['Ô ghi'], row] as const))('"%s"', (_, text, row) => {
    const expected = {
      units: row['Đơn vị'],
      collectives: row.Nhóm,
      unknown: row['Chưa rõ'],
      how: row['Cách khớp'],
    };
    for (const typed of [text, text.normalize('NFD'), text.replace(/ /g, ' \u00a0')]) {
      const read = names.readNames(typed);
      expect({
        units: read.units.join('; '),
        collectives: read.collectives.join('; '),
        unknown: read.unknown.join('; '),
        how: read.matches.map((match) => HOW[match.how]).join('; '),
      }).toEqual(expected);
    }
  });
});

describe('Ô chủ trì', () => {
  const rows = caseTable(FILE, 'Ô chủ trì', ['Ô ghi', 'Chủ trì', 'Phối hợp']);
  test.each(rows.map((row) => [shown(row['Ô ghi']), row['Ô ghi'], row] as const))('"%s"', (_, text, row) => {
    const read = reader.readLead(text);
    expect(read.lead.text).toBe(text);
    expect([...read.lead.unknown, ...(read.coordinating?.unknown ?? [])]).toEqual([]);
    expect({
      lead: read.lead.units.join('; '),
      coordinating: read.coordinating?.units.join('; ') ?? '–',
    }).toEqual({ lead: row['Chủ trì'], coordinating: row['Phối hợp'] });
  });
});

describe('Mẩu đã khớp', () => {
  const rows = caseTable(FILE, 'Mẩu đã khớp', ['Ô ghi', 'Mẩu']);
  test.each(rows.map((row) => [shown(row['Ô ghi']), row['Ô ghi'], row.Mẩu] as const))('"%s"', (_, text, pieces) => {
    const read = reader.readNames(text);
    expect(read.unknown).toEqual([]);
    expect(read.matches.map((match) => match.text).join('; ')).toBe(pieces);
  });
});

describe('Ô ghi lạ', () => {
  const rows = caseTable(FILE, 'Ô ghi lạ', ['Ô ghi', 'Điều lạ', 'Mẩu', 'Nên ghi']);
  test.each(rows.map((row) => [shown(row['Ô ghi']), row['Ô ghi'], row] as const))('"%s"', (_, text, row) => {
    const read = reader.readNames(text).remarks.map((remark) => ({
      kind: REMARK[remark.kind],
      part: remark.part,
      suggestion: remark.suggestion,
    }));
    const expected = { kind: row['Điều lạ'], part: row.Mẩu, suggestion: row['Nên ghi'] };
    expect(read).toEqual(expected.kind === '' ? [] : [expected]);
  });
});

describe('Kế hoạch chưa có danh mục', () => {
  const rows = caseTable(FILE, 'Kế hoạch chưa có danh mục', ['Các ô trong kế hoạch', 'Đơn vị']);
  test.each(rows.map((row) => [row['Các ô trong kế hoạch'], row['Đơn vị']] as const))('"%s": %s', (cells, expected) => {
    const read = inferUnits(cells.split(' ¦ ').map(countedText));
    expect(read.map((unit) => [unit.name, ...unit.short].join(' = ')).join(' ¦ ')).toBe(expected);
    for (const unit of read) expect(unit).toEqual({ ...unit, code: unit.name, kind: '', source: 'plan' });
  });
});

describe('Cột chủ trì ghi tên người', () => {
  const rows = caseTable(FILE, 'Cột chủ trì ghi tên người', ['Các ô trong kế hoạch', 'Người']);
  test.each(rows.map((row) => [row['Các ô trong kế hoạch'], row.Người] as const))('"%s": %s', (cells, expected) => {
    const persons = inferUnits(cells.split(' ¦ ').map(countedText)).filter(({ kind }) => kind === 'cá nhân');
    expect(persons.map((person) => [person.name, ...person.short].join(' = ')).join(' ¦ ')).toBe(expected);
  });
});

function countedText(cell: string): CountedText {
  const parts = /^(chủ trì: )?(.*) ×(\d+)$/s.exec(cell);
  if (!parts) throw new Error(`${FILE}: "${cell}" does not say how often it stands in the plan`);
  return { text: parts[2] ?? '', count: Number(parts[3]), role: parts[1] === undefined ? 'coordinating' : 'lead' };
}
