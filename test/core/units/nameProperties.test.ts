import fc from '../../helpers/random';
import { createNameReader } from '../../../src/core/units/nameReader';
import type { Unit } from '../../../src/core/units/types';

function unit(code: string, name: string, short: string): Unit {
  return { code, name, short: [short], kind: 'Phòng', source: 'catalogue' };
}

const UNITS: readonly Unit[] = [
  unit('QLDT', 'Phòng Quản lý đô thị', 'P. QLĐT'),
  unit('KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC'),
  unit('VP', 'Văn phòng', 'VP'),
  unit('TTS', 'Thanh tra', 'TTra'),
  unit('BTXH', 'Phòng Bảo trợ xã hội', 'P. BTXH'),
];
const chosen = fc.shuffledSubarray([...UNITS], { minLength: 1 });
const separators = fc.constantFrom('; ', ', ', ';\n', '\n- ', ' ; ');
const codes = (units: readonly Unit[]): string[] => units.map(({ code }) => code).sort();

describe('names however they are typed', () => {
  test('order, separators, short or long form and Unicode form change nothing', () => {
    fc.assert(
      fc.property(
        chosen,
        fc.infiniteStream(separators),
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        (units, between, long, split) => {
          const parts = units.map(({ name, short }) => (long.next().value ? name : (short[0] ?? name)));
          const cell = parts.reduce((text, part) => `${text}${between.next().value}${part}`);
          const read = createNameReader(UNITS).readNames(split ? cell.normalize('NFD') : cell);
          expect([...read.units].sort()).toEqual(codes(units));
          expect(read.unknown).toEqual([]);
        },
      ),
    );
  });

  test('a line break inside a name, dots and dashes change nothing', () => {
    const named = fc.constantFrom(...UNITS).chain((one) => {
      // A dash that begins a line is a bullet: there a break parts, and the name is left unread.
      const spaces = [...one.name.matchAll(/ (?!-)/g)].map((found) => found.index);
      const broken = spaces.map((at) => `${one.name.slice(0, at)}\n${one.name.slice(at + 1)}`);
      const letters = (one.short[0] ?? '').replace(/^P\. /, '');
      const dotted =
        letters === one.short[0] ? [] : [`P.${letters}`, `P ${letters}`, `P .${letters}`, `Phòng ${letters}`];
      return fc.constantFrom(...broken, ...dotted, one.name).map((text) => ({ one, text }));
    });
    fc.assert(
      fc.property(named, ({ one, text }) => {
        expect(createNameReader(UNITS).readNames(text).units).toEqual([one.code]);
      }),
    );
  });

  test('words of no name make no unit, and no word of a cell is dropped', () => {
    const word = fc.constantFrom('xây', 'dựng', 'báo', 'cáo', 'Rà', 'soát', 'hồ', 'sơ', '2023', 'Đ/c', 'Minh', 'họp');
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '; ', '\n', '. ')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const cell = parts.flat().join('');
        const read = createNameReader(UNITS).readNames(cell);
        expect(read.units).toEqual([]);
        const kept = [...read.unknown, ...read.collectives].join(' ');
        for (const [each] of parts) expect(kept).toContain(each);
      }),
    );
  });
});
