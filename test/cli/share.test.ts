/** `tiendo share`: a copy for others from the command line. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeXlsx, textParts } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { emptyFolder, filesIn, tiendo, tiendoJson } from '../helpers/runCli';
import type { CliResult } from '../helpers/runCli';

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const PERIOD = ['--period', '2026-07', '--as-of', '2026-08-05'];
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** The sample with its July tab, written into an empty folder. */
function summarised(): { folder: string; file: string } {
  const folder = emptyFolder();
  const file = path.join(folder, 'ke-hoach.xlsx');
  expect(tiendo('summarise', sample, ...PERIOD, '-o', file).status).toBe(0);
  return { folder, file };
}

function expectOneSentence(result: CliResult, ...named: readonly string[]): void {
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  expect(result.stderr).not.toMatch(/\{\w+\}|undefined/);
  for (const name of named) expect(result.stderr).toContain(name);
}

describe('tiendo share', () => {
  it('writes a sound copy with the same figures and no formula', () => {
    const { folder, file } = summarised();
    const copy = path.join(folder, 'ban-gui.xlsx');
    const before = bytesOf(file);
    const told = tiendoJson(['share', file, '-o', copy]) as { sheets: string[]; tabs: string[] };
    expect(told.tabs).toEqual(['TH Tháng 07-2026', 'DS Tháng 07-2026']);
    expect(told.sheets).toEqual(expect.arrayContaining(told.tabs));
    expect(Buffer.compare(bytesOf(file), before)).toBe(0);
    expect(sdkErrors(bytesOf(copy), 'ban-gui.xlsx')).toEqual([]);
    expect(invariantFaults(bytesOf(copy))).toEqual([]);
    expect(Object.values(textParts(before)).join('')).toMatch(/<f[ >]/);
    expect(Object.values(textParts(bytesOf(copy))).join('')).not.toMatch(/<f[ >]/);
    const totals = [file, copy].map((each) => {
      const { rows, total } = tiendoJson(['summarise', each, ...PERIOD]) as { rows: unknown; total: unknown };
      return { rows, total };
    });
    expect(totals[1]).toEqual(totals[0]);
  });

  it('writes the tabs alone, without a word of the other sheets', () => {
    const { folder, file } = summarised();
    const copy = path.join(folder, 'ban-gui.xlsx');
    const result = tiendo('share', file, '--tabs-only', '-o', copy);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toContain('"TH Tháng 07-2026"');
    expect(sdkErrors(bytesOf(copy), 'ban-gui.xlsx')).toEqual([]);
    expect(invariantFaults(bytesOf(copy))).toEqual([]);
    const names = [...(textParts(bytesOf(copy))['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(['TH Tháng 07-2026', 'DS Tháng 07-2026']);
  });

  it('leaves hidden sheets out and says so; asked for, they go along and that is said', () => {
    const folder = emptyFolder();
    const book = path.join(folder, 'so.xlsx');
    const copy = path.join(folder, 'ban-gui.xlsx');
    writeFileSync(
      book,
      makeXlsx({
        sheets: [
          { name: 'A', inside: '<sheetData/>' },
          { name: 'Nháp', inside: '<sheetData/>', state: 'hidden' },
        ],
      }),
    );
    const without = tiendo('share', book, '-o', copy);
    expect(without.status).toBe(0);
    expect(without.stdout).toContain('Không đưa vào bản gửi: trang ẩn "Nháp".');
    expect(without.stdout).not.toContain('Bản gửi có cả trang ẩn');
    expect(tiendoJson(['share', book, '-o', copy])).toEqual({
      sheets: ['A'],
      tabs: [],
      hidden: [],
      hiddenCells: [],
      leftSheets: ['Nháp'],
      leftOut: [],
    });
    const whole = tiendo('share', book, '--with-hidden', '--with-comments', '-o', copy);
    expect(whole.status).toBe(0);
    expect(whole.stdout).toContain('Bản gửi có cả trang ẩn: "Nháp"');
    expect(whole.stdout).not.toContain('Không đưa vào bản gửi');
  });

  it('refuses in one sentence what it cannot do, and leaves no file', () => {
    const { folder, file } = summarised();
    const bare = path.join(folder, 'chua-tong-hop.xlsx');
    copyFileSync(sample, bare);
    const target = path.join(folder, 'ban-gui.xlsx');
    expectOneSentence(tiendo('share', bare, '--tabs-only', '-o', target), 'chua-tong-hop.xlsx', 'tổng hợp');
    expectOneSentence(tiendo('share', file), '-o');
    expectOneSentence(tiendo('share', file, '-o', file), 'ke-hoach.xlsx');
    expectOneSentence(tiendo('share', file, '-o', path.join(folder, '.', 'KE', '..', 'ke-hoach.xlsx')));
    expectOneSentence(tiendo('share', file, '-o', path.join(folder, 'ban-gui.xlsm')), '.xlsx');
    expectOneSentence(tiendo('share', file, '--period', '2026-07', '-o', target), '--period');
    const broken = path.join(folder, 'hong.xlsx');
    writeFileSync(broken, 'hỏng');
    expectOneSentence(tiendo('share', broken, '-o', target), 'hong.xlsx');
    expectOneSentence(tiendo('share', bare, '--tabs-only', '-o', target, '--lang', 'en'), 'summarise first');
    expect(filesIn(folder).sort()).toEqual(['chua-tong-hop.xlsx', 'hong.xlsx', 'ke-hoach.xlsx']);
  });
});
