/**
 * Every formula of every summary tab, worked out by a second program: LibreOffice opens a copy without cached values and
 * must come to the figures that the engine wrote.
 */
import path from 'node:path';
import { formulaCells, withCachedValue } from '../helpers/formulaCells';
import { describeOffice } from '../helpers/libreOffice';
import { MONTHS, recalculated, summarised } from '../helpers/recalculate';

jest.setTimeout(600_000);

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');

describeOffice('Recalculated by LibreOffice', () => {
  test('every formula of every period of the sample comes to the figure shown', async () => {
    const written = await summarised(SAMPLE, 2026, [...MONTHS, '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-9M', '']);
    const { compared, differences } = await recalculated(written);
    console.log(
      `sample: ${written.tabs.length} tabs, ${compared} formula cells compared, ${differences.length} differ`,
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(written.tabs.length * 100);
  });

  test('one wrong figure is caught', async () => {
    const { bytes, tabs } = await summarised(SAMPLE, 2026, ['-03']);
    const [sheet = ''] = tabs;
    const count = formulaCells(bytes, tabs).find(({ formula, shown }) => /COUNTIFS/.test(formula) && Number(shown) > 0);
    if (!count) throw new Error('No count above zero');
    const wrong = withCachedValue(bytes, sheet, count.cell, String(Number(count.shown) + 1));
    const { differences } = await recalculated({ bytes: wrong, tabs });
    expect(differences).toHaveLength(1);
    expect(differences[0]).toContain(`${sheet}!${count.cell} `);
  });
});
