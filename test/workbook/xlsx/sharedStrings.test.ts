import { strToU8, zipSync } from 'fflate';
import { createStraightRunner } from '../../../src/app/runner';
import { OpcPackage } from '../../../src/workbook/xlsx/opc/opcPackage';
import { readSharedStrings } from '../../../src/workbook/xlsx/read/sharedStrings';

const PART = 'xl/sharedStrings.xml';

async function stringsOf(xml: string): Promise<readonly string[]> {
  const opc = new OpcPackage(zipSync({ [PART]: strToU8(xml) }));
  return readSharedStrings(opc, PART, createStraightRunner());
}

const table = (inside: string, prefix = '') =>
  `<?xml version="1.0"?><${prefix}sst xmlns${prefix === '' ? '' : ':x'}="urn:x">${inside}</${prefix}sst>`;

/** Every way in which programs write a string, and what it says. */
const WAYS: readonly (readonly [string, string])[] = [
  ['<si><t>Trình UBND tỉnh</t></si>', 'Trình UBND tỉnh'],
  ['<si><t xml:space="preserve"> hai  đầu </t></si>', ' hai  đầu '],
  ['<si><t>Phòng A &amp; B &#273;</t></si>', 'Phòng A & B đ'],
  ['<si><t>một_x000D_\nhai</t></si>', 'một\nhai'],
  ['<si><t>mã_số x</t></si>', 'mã_số x'],
  ['<si><t>một\r\nhai</t></si>', 'một\nhai'],
  ['<si><t><![CDATA[a < b]]></t></si>', 'a < b'],
  ['<si/>', ''],
  ['<si><t/></si>', ''],
  ['<si><t></t></si>', ''],
  ['<si><r><rPr><b/></rPr><t>Đậm</t></r><r><t xml:space="preserve"> và thường</t></r></si>', 'Đậm và thường'],
  ['<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh></si>', '東'],
  ['<si>\n  <t>xuống dòng ngoài</t>\n</si>', 'xuống dòng ngoài'],
];

describe('shared strings', () => {
  it('are read in every order of the ways they are written', async () => {
    for (let turn = 0; turn < WAYS.length; turn += 1) {
      const turned = [...WAYS.slice(turn), ...WAYS.slice(0, turn)];
      expect(await stringsOf(table(turned.map(([xml]) => xml).join('')))).toEqual(turned.map(([, text]) => text));
    }
  });

  it('are read with a prefix', async () => {
    const inside = '<x:si><x:t>một</x:t></x:si><x:si><x:r><x:t>h</x:t></x:r><x:r><x:t>ai</x:t></x:r></x:si><x:si/>';
    expect(await stringsOf(table(inside, 'x:'))).toEqual(['một', 'hai', '']);
  });

  it('are read over many pauses', async () => {
    const texts = Array.from({ length: 9001 }, (_, index) => (index % 3 === 0 ? `a & ${index}` : `dòng ${index}`));
    const inside = texts.map((text) => `<si><t>${text.replace('&', '&amp;')}</t></si>`).join('');
    expect(await stringsOf(table(inside))).toEqual(texts);
  });

  it('are read where pieces of the file end in the middle of them', async () => {
    // Longer than a piece, all kinds of signs of two and three bytes, and each way of writing next to each other.
    const long = 'Rà soát hồ sơ người có công – '.repeat(9000);
    for (const spaces of ['', ' ', '  ', '   ']) {
      const texts = Array.from({ length: 3000 }, (_, index) => `${spaces}Đợt ${index} ở xã số ${index % 7}`);
      const plain = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
      const rich = `<si><r><t>${long}</t></r></si><si><t>${long}</t></si>`;
      expect(await stringsOf(table(plain + rich + plain))).toEqual([...texts, long, long, ...texts]);
    }
  });

  it('are read after a comment longer than a piece', async () => {
    const comment = `<!--${'không có gì '.repeat(20_000)}-->`;
    expect(await stringsOf(`${comment}${table(`${comment}<si><t>một</t></si>`)}`)).toEqual(['một']);
  });

  it.each([
    ['a string without an end', table('<si><t>một</t></si><si><t>hai')],
    ['a table without an end', '<sst><si><t>một</t></si>'],
    ['an unknown entity', table('<si><t>&mot;</t></si>')],
    ['no table at all', '<?xml version="1.0"?><khac/>'],
    ['a string begun after the end', `${table('<si><t>một</t></si>')}<si`],
  ])('are refused: %s', async (_, xml) => {
    await expect(stringsOf(xml)).rejects.toThrow('file-damaged');
  });

  it('are refused where a letter is cut', async () => {
    const bytes = strToU8(table('<si><t>một</t></si><si><t>hai</t></si>'));
    const cut = bytes.filter((_, index) => index !== bytes.indexOf(0xe1));
    const opc = new OpcPackage(zipSync({ [PART]: cut }));
    await expect(readSharedStrings(opc, PART, createStraightRunner())).rejects.toThrow('file-damaged');
  });

  it('are refused in another encoding than UTF-8', async () => {
    await expect(stringsOf('<?xml version="1.0" encoding="windows-1258"?><sst/>')).rejects.toThrow('file-encoding');
  });

  it('are none in an empty table', async () => {
    expect(await stringsOf('<sst/>')).toEqual([]);
  });
});
