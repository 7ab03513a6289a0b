/** How a sheet looks, as its file says it: styles, sizes, what is hidden and frozen, what lies over the cells. */
import { createStraightRunner } from '../../../src/app/runner';
import { styleAt } from '../../../src/workbook/sheetLook';
import type { CellLook, SheetLook } from '../../../src/workbook/sheetLook';
import { tinted } from '../../../src/workbook/xlsx/look/colours';
import { widthInPixels } from '../../../src/workbook/xlsx/look/sheetFrame';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, REL_NS, sheetDataOf } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';
import { richDraft } from '../../helpers/sampleDraft';

const runner = createStraightRunner();

async function lookOf(inside: string, more: Partial<MadeBook> = {}): Promise<SheetLook> {
  const opened = await openXlsx('a.xlsx', makeXlsx({ sheets: [{ name: 'A', inside }], ...more }), runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const look = await opened.value.look('A', runner);
  if (!look.ok || !look.value) throw new Error('no look');
  return look.value;
}

const styleSheet = (parts: string, prefix = ''): string =>
  `<${prefix}styleSheet xmlns${prefix && ':x'}="${MAIN_NS}">${parts}</${prefix}styleSheet>`;

/** The look of a cell whose style is the second of a style sheet. */
async function secondStyle(parts: string, xf: string): Promise<CellLook | undefined> {
  const styles = styleSheet(`${parts}<cellXfs><xf/>${xf}</cellXfs>`);
  return (await lookOf('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', { styles })).styles[1];
}

describe('the style of a cell', () => {
  test('fonts: what is not said is as in the first font', async () => {
    const fonts =
      '<fonts><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><i val="1"/><u/><strike val="0"/><color rgb="FFC00000"/></font></fonts>';
    expect(await secondStyle(fonts, '<xf fontId="1"/>')).toMatchObject({
      ...{ bold: true, italic: true, underline: true, strike: false },
      ...{ size: 13, font: 'Times New Roman', colour: 'C00000' },
    });
  });

  test('fills: plain ones, and patterns as the colour that they give from afar', async () => {
    const fills = (fill: string) => `<fills><fill/><fill>${fill}</fill></fills>`;
    const fillOf = async (fill: string) => (await secondStyle(fills(fill), '<xf fillId="1"/>'))?.fill;
    expect(await fillOf('<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>')).toBe('FFFF00');
    expect(await fillOf('<patternFill patternType="gray125"/>')).toBe('DFDFDF');
    expect(await fillOf('<patternFill patternType="none"/>')).toBeNull();
    expect(await fillOf('<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill>')).toBe(
      '00FF00',
    );
  });

  test('lines: how thick, how drawn, in which colour', async () => {
    const borders =
      '<borders><border/><border><left style="medium"><color indexed="10"/></left><right style="none"/><top/><bottom style="double"/></border></borders>';
    expect((await secondStyle(borders, '<xf borderId="1"/>'))?.lines).toEqual({
      left: { drawn: 'solid', pixels: 2, colour: 'FF0000' },
      bottom: { drawn: 'double', pixels: 3, colour: '000000' },
    });
  });

  test('where its text stands', async () => {
    const xf = '<xf><alignment horizontal="right" vertical="center" wrapText="1" indent="2" textRotation="135"/></xf>';
    expect(await secondStyle('', xf)).toMatchObject({
      across: 'right',
      down: 'center',
      wrap: true,
      indent: 2,
      turned: -45,
    });
    expect(await secondStyle('', '<xf/>')).toMatchObject({ across: 'general', down: 'bottom', wrap: false, turned: 0 });
  });

  test.each([
    ['<xf numFmtId="14"/>', 'dd/mm/yyyy'],
    ['<xf numFmtId="22"/>', 'dd/mm/yyyy h:mm'],
    ['<xf numFmtId="9"/>', '0%'],
    ['<xf numFmtId="170"/>', 'dd mmmm yyyy'],
    ['<xf numFmtId="171"/>', 'General'],
  ])('its number format %s is %s: days that follow the reader are written as here', async (xf, code) => {
    const formats = '<numFmts><numFmt numFmtId="170" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"/></numFmts>';
    expect((await secondStyle(formats, xf))?.format).toBe(code);
  });
});

describe('colours', () => {
  test('of the theme, with a tint; of the palette; of a palette of the file’s own', async () => {
    const fonts = (colour: string, colors = '') => `<fonts><font/><font>${colour}</font></fonts>${colors}`;
    const colourOf = async (colour: string, colors = '') =>
      (await secondStyle(fonts(colour, colors), '<xf fontId="1"/>'))?.colour;
    expect(await colourOf('<color theme="4"/>')).toBe('4472C4');
    expect(await colourOf('<color theme="0" tint="-0.5"/>')).toBe('808080');
    expect(await colourOf('<color indexed="17"/>')).toBe('008000');
    expect(await colourOf('<color indexed="64"/>')).toBeNull();
    expect(await colourOf('<color auto="1"/>')).toBeNull();
    expect(
      await colourOf(
        '<color indexed="1"/>',
        '<colors><indexedColors><rgbColor rgb="00111111"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
      ),
    ).toBe('ABCDEF');
  });

  test('of the file’s own theme', async () => {
    const theme =
      '<a:theme xmlns:a="b"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const styles = styleSheet(
      '<fonts><font><color theme="1"/></font><font><color theme="4"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    );
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId902" Type="${REL_NS}/styles" Target="styles.xml"/><Relationship Id="rId903" Type="${REL_NS}/theme" Target="theme/theme1.xml"/></Relationships>`;
    const look = await lookOf('<sheetData/>', {
      styles,
      parts: { 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': rels },
    });
    expect(look.styles.map(({ colour }) => colour)).toEqual(['101010', '123456']);
  });

  test('a tint keeps the hue', () => {
    expect(tinted('4472C4', 0.6)).toBe('B4C7E7');
    expect(tinted('4472C4', -0.25)).toBe('2F5597');
    expect(tinted('ED7D31', 0)).toBe('ED7D31');
  });
});

describe('sizes', () => {
  test('columns are as wide as Excel makes them', () => {
    expect(widthInPixels(8.43, 7)).toBe(59);
    expect(widthInPixels(9.140625, 7)).toBe(64);
    expect(widthInPixels(60, 7)).toBe(420);
  });

  test('columns and rows: their sizes, and which are hidden', async () => {
    const look = await lookOf(
      '<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="2" width="10"/><col min="3" max="3" width="5" hidden="1" style="1"/></cols><sheetData><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"><c r="A3"/></row></sheetData>',
    );
    expect(look.columns).toEqual([
      { first: 0, last: 1, pixels: 70, hidden: false, style: 0 },
      { first: 2, last: 2, pixels: 35, hidden: true, style: 1 },
    ]);
    expect([look.rowPixels, look.heights[0], look.heights[1], look.columnPixels]).toEqual([24, undefined, 40, 64]);
    expect([...look.hiddenRows]).toEqual([3]);
  });

  test('what is frozen, shown and how large', async () => {
    const view = (inside: string, attributes = '') =>
      `<sheetViews><sheetView ${attributes}>${inside}</sheetView></sheetViews><sheetData/>`;
    expect(
      await lookOf(view('<pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen"/>', 'zoomScale="85"')),
    ).toMatchObject({
      frozen: { rows: 4, columns: 2 },
      ...{ gridLines: true, hidesZeros: false, zoom: 85 },
    });
    // A window that is merely split is none that stands still.
    expect(await lookOf(view('<pane xSplit="2000" ySplit="900"/>', 'showGridLines="0" showZeros="0"'))).toMatchObject({
      frozen: { rows: 0, columns: 0 },
      ...{ gridLines: false, hidesZeros: true, zoom: 100 },
    });
  });
});

describe('which style a cell has', () => {
  const DRESSED = '<cellXfs><xf/><xf fillId="1"/><xf/></cellXfs>';
  const styles = styleSheet(
    `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>${DRESSED}`,
  );

  test('its own, else that of its row, else that of its column', async () => {
    const look = await lookOf(
      '<cols><col min="2" max="2" width="9" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2" s="1"><c s="1"/><c r="D2" s="2"/></row></sheetData>',
      { styles },
    );
    const at = (row: number, column: number) => styleAt(look, row, column);
    expect([at(1, 0), at(1, 1), at(2, 0), at(2, 1), at(2, 3), at(9, 1), at(9, 9)]).toEqual([0, 1, 1, 2, 2, 2, 0]);
  });

  test('rows of the same styles are kept once, and the last dressed cell is known', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="A${number}" s="2"/><c r="C${number}" s="1"/><c r="E${number}"/></row>`;
    const look = await lookOf(`<sheetData>${row(1)}${row(2)}<row r="7"><c r="A7"/></row></sheetData>`, { styles });
    expect(look.dressed).toEqual({ bottom: 2, right: 2 });
    expect(look.cells[0]).toBe(look.cells[1]);
  });

  test('under another prefix too', async () => {
    const look = await lookOf('<x:sheetData><x:row r="1"><x:c r="B1" s="1"/></x:row></x:sheetData>', {
      prefix: 'x:',
      styles: styleSheet('<x:cellXfs><x:xf/><x:xf/></x:cellXfs>', 'x:'),
    });
    expect(styleAt(look, 1, 1)).toBe(1);
  });

  test('a file without styles is plain', async () => {
    const look = await lookOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    expect(look.styles).toHaveLength(1);
    expect(look.styles[0]).toMatchObject({ format: 'General', size: 11, fill: null });
  });
});

test('a sheet that is not there has no look', async () => {
  const opened = await openXlsx('a.xlsx', makeXlsx({ sheets: [{ name: 'A', inside: '<sheetData/>' }] }), runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  expect(await opened.value.look('B', runner)).toEqual({ ok: true, value: null });
});

describe('a tab of ours', () => {
  const file = makeXlsx({ sheets: [{ name: 'Kế hoạch', inside: sheetDataOf([['a']]) }] });

  async function written(): Promise<readonly [SheetLook, SheetLook]> {
    const opened = await openXlsx('a.xlsx', file, runner);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const book = opened.value;
    await book.putTabs([richDraft('TH', '_TienDo.TH.2026-02', 'Kế hoạch')], { unfinished: '…' }, runner);
    const again = await openXlsx('a.xlsx', await book.save(runner), runner);
    if (!again.ok) throw new Error(again.refusal.code);
    const looks = [await book.look('TH', runner), await again.value.look('TH', runner)].map(
      (look) => look.ok && look.value,
    );
    const [before, after] = looks;
    if (!before || !after) throw new Error('no look');
    return [before, after];
  }

  test('looks the same once it is saved and opened again', async () => {
    const [before, after] = await written();
    expect(after).toEqual(before);
    expect(before.columns.some(({ hidden }) => hidden)).toBe(true);
    expect(before.frozen.rows).toBeGreaterThan(0);
  });

  test('has its chart, with names, figures, colours and hatchings', async () => {
    const [{ floating }] = await written();
    const draft = richDraft('TH', '_TienDo.TH.2026-02', 'Kế hoạch').charts[0];
    const [chart] = floating;
    expect(chart).toMatchObject({
      kind: 'bars',
      title: draft?.title,
      categories: ['Văn phòng', 'Thanh tra', 'P. KHTC & "TH" <1>'],
    });
    expect(chart?.series.map(({ name, colour, hatching }) => [name, colour, hatching])).toEqual(
      draft?.series.map(({ name, shade }) => [name, shade.colour, shade.hatching]),
    );
    expect(chart?.series[0]?.values).toHaveLength(3);
    expect(chart?.from).toMatchObject({ row: draft?.anchor.top, column: draft?.anchor.left });
  });
});

describe('texts of which pieces look otherwise', () => {
  const strings = [
    'Rà soát',
    '<r><t xml:space="preserve">Quý I: </t></r><r><rPr><b/><sz val="14"/><color rgb="FFC00000"/><rFont val="Times New Roman"/></rPr><t>họp</t></r>',
    '<r><t>5 km</t></r><r><rPr><vertAlign val="superscript"/><rFont val="Calibri"/></rPr><t>2</t></r>',
    '<r><t>Ghép từ hai</t></r><r><t xml:space="preserve"> mảnh như nhau</t></r>',
  ].map((inside) => (inside.startsWith('<') ? inside : `<t>${inside}</t>`));
  const inside = `<sheetData><row r="1">${strings.map((_, at) => `<c r="${'ABCD'.charAt(at)}1" t="s"><v>${at}</v></c>`).join('')}</row></sheetData>`;

  test('are told piece by piece, under the whole text that the cell holds', async () => {
    const { rich } = await lookOf(inside, { strings });
    expect([...rich.keys()]).toEqual(['Quý I: họp', '5 km2']);
    expect(rich.get('Quý I: họp')).toEqual([
      { text: 'Quý I: ', look: null },
      {
        text: 'họp',
        look: {
          ...{ bold: true, italic: false, underline: false, strike: false, colour: 'C00000' },
          ...{ size: 14, font: 'Times New Roman', shift: null },
        },
      },
    ]);
    expect(rich.get('5 km2')?.[1]?.look).toMatchObject({ bold: false, size: null, shift: 'superscript' });
  });

  test('and a sheet whose texts are all of one look has none', async () => {
    expect((await lookOf(inside, { strings: strings.slice(0, 1) })).rich.size).toBe(0);
    expect((await lookOf('<sheetData/>')).rich.size).toBe(0);
  });
});
