/** The general words of names and collectives, each by itself, by the tables of `test/cases/unit-words.md`. */
import { expandAbbreviation } from '../../../src/core/units/abbreviations';
import { inferUnits } from '../../../src/core/units/inferUnits';
import { createNameReader } from '../../../src/core/units/nameReader';
import { proposeCatalogue } from '../../../src/core/units/proposeCatalogue';
import type { CellNames, Unit } from '../../../src/core/units/types';
import { caseTable } from '../../helpers/caseTable';

const FILE = 'unit-words.md';

function wordsUnder(heading: string): readonly string[] {
  return caseTable(FILE, heading, ['Từ']).flatMap((row) => row.Từ.split(', '));
}

function unit(name: string, kind = ''): Unit {
  return { code: name, name, short: [], kind, source: 'catalogue' };
}

/** A cell read with these units as the catalogue. */
function read(text: string, ...names: readonly string[]): CellNames {
  return createNameReader(names.map((name) => unit(name))).readNames(text);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

describe('words of collectives', () => {
  test.each(wordsUnder('Danh từ chỉ nhóm'))('"các %s ven biển" is a collective', (noun) => {
    const text = `các ${noun} ven biển`;
    expect(read(text, 'Phòng Đo đạc').collectives).toEqual([text]);
  });

  test.each(wordsUnder('Nhóm không cần "các"'))('"%s" alone is a collective', (phrase) => {
    expect(read(phrase, 'Phòng Đo đạc').collectives).toEqual([phrase]);
  });

  test.each(wordsUnder('Từ chỉ quan hệ'))('what stands after "%s" belongs to the collective before it', (word) => {
    const text = `Các tổ ${word} Phòng Đo đạc`;
    const names = read(text, 'Phòng Đo đạc');
    expect(names.collectives).toEqual([text]);
    expect(names.units).toEqual([]);
  });
});

describe('words of names', () => {
  test.each(wordsUnder('Chữ đầu của tên đơn vị'))('"%s" begins the name of a unit', (head) => {
    const text = `${head} đo đạc luồng`;
    expect(inferUnits([{ text, count: 1, role: 'coordinating' }]).map(({ name }) => name)).toEqual([text]);
  });

  test.each(wordsUnder('Chữ đầu của đơn vị trong sở'))('"%s" begins another name without a separator', (head) => {
    const name = `${capital(head)} Đo đạc`;
    expect(read(`Sở Cảng ${name}`, 'Sở Cảng', name).units).toEqual(['Sở Cảng', name]);
    const small = `${head} Đo đạc`;
    expect(read(`Sở Cảng ${small}`, 'Sở Cảng', name).units).toEqual([]);
  });

  test.each(wordsUnder('Tên còn có thể viết tiếp'))('what follows "%s" directly belongs to it', (head) => {
    const text = `${capital(head)} TT Đo đạc`;
    const names = read(text, capital(head), 'TT Đo đạc');
    expect(names.units).toEqual([]);
    expect(names.unknown).toEqual([text]);
  });

  test.each(wordsUnder('Từ nối giữa hai tên'))('"%s" stands between two names', (link) => {
    const names = read(`Sở Cảng ${link} Hội Neo đậu`, 'Sở Cảng', 'Hội Neo đậu');
    expect(names.units).toEqual(['Sở Cảng', 'Hội Neo đậu']);
    expect(names.unknown).toEqual([]);
  });

  test.each([...wordsUnder('Từ phụ trong tên'), ...wordsUnder('Từ chỉ cấp trong tên')])(
    '"%s" may be left out of a name',
    (word) => {
      const name = `Hội Neo đậu ${word} Luồng lạch`;
      expect(read('Hội Neo đậu Luồng lạch', name).units).toEqual([name]);
      expect(read('Hội Neo đậu Luồng lạch', name.replace(word, 'bến')).units).toEqual([]);
    },
  );
});

describe('abbreviations in general use', () => {
  const rows = caseTable(FILE, 'Chữ tắt thông dụng', ['Chữ tắt', 'Viết đủ']);
  test.each(rows.map((row) => [row['Chữ tắt'], row['Viết đủ']] as const))('%s is %s', (short, long) => {
    const name = `Tổ ${short.toUpperCase()}`;
    expect(read(`Tổ ${long}`, name).units).toEqual([name]);
  });

  const proposed = caseTable(FILE, 'Đề nghị viết đủ', ['Chữ tắt', 'Viết đủ', 'Nguồn']);
  test.each(proposed.map((row) => [row['Chữ tắt'], row['Viết đủ'], row.Nguồn] as const))(
    '%s: "%s" is offered for a catalogue, by %s',
    (short, name, source) => {
      expect(expandAbbreviation(short)).toEqual({ name, source });
      for (const [head, long] of [
        ['P. ', 'Phòng'],
        ['phòng ', 'Phòng'],
        ['TT. ', 'Trung tâm'],
        ['Trung tâm ', 'Trung tâm'],
        ['Sở ', 'Sở'],
      ]) {
        expect(expandAbbreviation(`${head ?? ''}${short}`)).toEqual({ name: `${long ?? ''} ${name}`, source });
      }
    },
  );
});

describe('levels proposed by the first words', () => {
  const rows = caseTable(FILE, 'Cấp theo chữ đầu', ['Cấp', 'Chữ đầu']);
  const begins = rows.flatMap((row) => row['Chữ đầu'].split(', ').map((words) => [words, row.Cấp] as const));
  test.each(begins)('"%s …" is of the level %s', (words, kind) => {
    const name = `${capital(words)} đo đạc`;
    const [proposal] = proposeCatalogue([{ unit: unit(name), spellings: [[name, 1]] }], new Set());
    expect(proposal?.kind).toBe(kind);
  });
});
