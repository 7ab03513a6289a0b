/** Ways to read quickly what most cells and long ones hold: each finds what the long way finds. */
import { runThrough } from '../../../src/core/flow/steps';
import { cellTokens, firstCellTokens } from '../../../src/core/units/cellTokens';
import { createNameReader, nameReaderOf } from '../../../src/core/units/nameReader';
import { segmentNames, wholeName } from '../../../src/core/units/segmentNames';
import { SpellingTrie } from '../../../src/core/units/spellingTrie';
import { TypoFinder } from '../../../src/core/units/typos';
import type { CountedText, Unit } from '../../../src/core/units/types';
import { manyNames, misspelt } from '../../helpers/manyNames';

const unit = (name: string, ...short: string[]): Unit => ({
  code: name,
  name,
  short,
  kind: 'Phòng',
  source: 'catalogue',
});
const UNITS = [
  unit('Phòng Quản lý tàu cá', 'P. QLTC'),
  unit('Phòng Kế hoạch - Tài chính', 'KHTC'),
  unit('Văn phòng'),
  unit('Văn phòng Sở'),
  unit('Trường THPT Lê Lợi'),
  unit('UBND các xã, phường'),
];

describe('the beginning of a long text', () => {
  it.each([
    'Phòng Quản lý tàu cá; ',
    'A/B/',
    'huyện, thị xã, thành phố và ',
    'H/TX/TP ',
    'Đ/c Sóng, ',
    'các xã, phường\n',
    '𝐀 phường ',
    'Р. ',
  ])('is split as the whole is: %j', (piece) => {
    const text = `${piece.repeat(3000)}(hết) …`.normalize('NFC');
    const whole = cellTokens(text);
    const begun = firstCellTokens(text, 600);
    expect(begun.length).toBeGreaterThan(600);
    expect(begun.slice(0, -1)).toEqual(whole.slice(0, begun.length - 1));
    expect(begun.at(-1)).toEqual({ ...whole[begun.length - 1], end: whole.at(-1)?.end });
  });

  test('is the whole where that is short', () => {
    expect(firstCellTokens('Phòng A, phòng B.', 600)).toEqual(cellTokens('Phòng A, phòng B.'));
  });
});

describe('a cell that holds just a spelling', () => {
  const trie = new SpellingTrie(UNITS);
  const segmented = (text: string): unknown => {
    const pieces = segmentNames(cellTokens(text), trie, new TypoFinder(UNITS), () => true);
    return pieces.map(({ kind, start, end, unit: code, matchDistance }) => ({ kind, start, end, code, matchDistance }));
  };
  const whole = (text: string): unknown =>
    wholeName(cellTokens(text), trie)?.map(({ kind, start, end, unit: code, matchDistance }) => ({
      kind,
      start,
      end,
      code,
      matchDistance,
    })) ?? null;

  it.each(['Phòng Quản lý tàu cá', 'P.QLTC', 'p qltc', 'KHTC', 'Văn phòng', 'VĂN PHÒNG SỞ', 'Trường THPT Lê Lợi'])(
    '%s is what a search finds',
    (text) => {
      expect(whole(text)).not.toBeNull();
      expect(whole(text)).toEqual(segmented(text));
    },
  );

  it.each([
    'Phòng QLTC',
    'Quản lý tàu cá',
    'Phòng Quản lý tàu',
    'Phòng Kế hoạch, Tài chính',
    'THPT Lê Lợi',
    'Giám đốc Văn phòng',
    'và',
    '',
  ])('%j is left to the search', (text) => {
    expect(whole(text)).toBeNull();
  });

  test('two units of one spelling are none', () => {
    const both = new SpellingTrie([unit('Phòng A', 'PTC'), unit('Phòng B', 'PTC')]);
    expect(wholeName(cellTokens('PTC'), both)).toBeNull();
    expect(wholeName(cellTokens('Phòng B'), both)).toMatchObject([{ unit: 'Phòng B' }]);
  });
});

test('cells read beforehand are read as those that are asked for later', () => {
  const names = manyNames(40);
  const cells = [...names, ...names.map(misspelt), `${names[0] ?? ''}; ${misspelt(names[1] ?? '')}`, names[2] ?? ''];
  const texts = cells.map((text, index): CountedText => ({
    text,
    count: 1,
    role: index % 3 === 0 ? 'coordinating' : 'lead',
  }));
  const before = runThrough(
    nameReaderOf(
      names.map((name) => unit(name)),
      texts,
    ),
  );
  const later = createNameReader(names.map((name) => unit(name)));
  for (const { text } of texts) expect(before.readLead(text)).toEqual(later.readLead(text));
  expect(before.readLead(misspelt(names[0] ?? '')).lead.matches[0]?.how).toBe('typo');
});
