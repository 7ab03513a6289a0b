/** Bad input: one sentence that names the file and the remedy, exit status 2, no output file left. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { emptyFolder, filesIn, tiendo } from '../helpers/runCli';
import type { CliResult } from '../helpers/runCli';

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');

function expectOneSentence(result: CliResult, ...named: readonly string[]): void {
  expect(result.status).toBe(2);
  expect(result.stdout).toBe('');
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  expect(result.stderr).toMatch(/[.!]\s*$/);
  expect(result.stderr).not.toMatch(/Error:|at .*\(|undefined|\{\w+\}/);
  for (const name of named) expect(result.stderr).toContain(name);
}

/** Writes a bad file and summarises it into a target that must not appear. */
function summariseBad(name: string, bytes: Uint8Array | string): CliResult {
  const folder = emptyFolder();
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const result = tiendo('summarise', file, '--period', '2026-07', '-o', path.join(folder, 'ra.xlsx'));
  expect(filesIn(folder)).toEqual([name]);
  return result;
}

/** The smallest workbook whose parts can be replaced. */
function workbookOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const whole: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Trang1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml':
      '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Danh bạ điện thoại</t></is></c></row></sheetData></worksheet>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, strToU8(text)])));
}

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container whose directory names one stream, as old .xls files and encrypted workbooks have it. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set(OLE_HEADER);
  new DataView(bytes.buffer).setUint16(30, 9, true);
  bytes.set(new Uint8Array(Buffer.from(stream, 'utf16le')), 1024);
  return bytes;
}

describe('bad input', () => {
  it('refuses a file that is not there', () => {
    const file = path.join(emptyFolder(), 'khong-co.xlsx');
    expectOneSentence(tiendo('read', file), 'khong-co.xlsx');
  });

  it('refuses an empty file', () => {
    expectOneSentence(summariseBad('rong.xlsx', ''), 'rong.xlsx');
  });

  it('refuses text named .xlsx', () => {
    expectOneSentence(summariseBad('chu.xlsx', 'Stt;Nội dung;Chủ trì\n1;Họp;VP\n'), 'chu.xlsx');
  });

  it('refuses an old .xls whatever it is called', () => {
    expectOneSentence(summariseBad('cu.xlsx', oleWith('Workbook')), 'cu.xlsx', '.xls');
  });

  it('refuses a password-protected workbook', () => {
    expectOneSentence(summariseBad('khoa.xlsx', oleWith('EncryptedPackage')), 'khoa.xlsx', 'mật khẩu');
  });

  it('refuses a Strict workbook', () => {
    const strict = workbookOf({
      'xl/workbook.xml':
        '<?xml version="1.0"?><workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" conformance="strict"><sheets><sheet name="Trang1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    });
    expectOneSentence(summariseBad('strict.xlsx', strict), 'strict.xlsx', 'Strict');
  });

  it('refuses a truncated workbook at any place', () => {
    const whole = new Uint8Array(readFileSync(sample));
    for (const share of [0.01, 0.3, 0.7, 0.999]) {
      expectOneSentence(summariseBad('nua.xlsx', whole.slice(0, Math.floor(whole.length * share))), 'nua.xlsx');
    }
  });

  it('refuses a zip bomb', () => {
    const spaces = new Uint8Array(64_000_000).fill(0x20);
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/sharedStrings.xml': [spaces, { level: 1 }] });
    expect(bomb.length).toBeLessThan(1_000_000);
    expectOneSentence(summariseBad('bom.xlsx', bomb), 'bom.xlsx');
  });

  it('refuses a document type declaration', () => {
    const dtd = workbookOf({
      'xl/worksheets/sheet1.xml':
        '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    });
    expectOneSentence(summariseBad('dtd.xlsx', dtd), 'dtd.xlsx');
  });

  it('refuses a zip that is no workbook', () => {
    expectOneSentence(summariseBad('khac.xlsx', zipSync({ 'a.txt': strToU8('a') })), 'khac.xlsx');
  });

  it('refuses a workbook without a plan sheet', () => {
    expectOneSentence(summariseBad('danh-ba.xlsx', workbookOf({})), 'danh-ba.xlsx');
  });

  it('refuses a folder', () => {
    expectOneSentence(tiendo('read', emptyFolder()));
  });

  it('refuses a target that cannot be written, before it does any work', () => {
    const folder = emptyFolder();
    const target = path.join(folder, 'khong-co-thu-muc', 'ra.xlsx');
    expectOneSentence(tiendo('summarise', sample, '--period', '2026-07', '-o', target), 'ra.xlsx');
    mkdirSync(path.join(folder, 'thu-muc.xlsx'));
    expectOneSentence(tiendo('check', sample, '-o', path.join(folder, 'thu-muc.xlsx')), 'thu-muc.xlsx');
    expectOneSentence(tiendo('check', sample, '-o', path.join(folder, 'ra.csv')), 'ra.csv');
    expect(filesIn(folder)).toEqual(['thu-muc.xlsx']);
  });

  it('leaves a target as it was when the write fails', () => {
    const folder = emptyFolder();
    const target = path.join(folder, 'ra.xlsx');
    writeFileSync(target, 'cũ');
    chmodSync(folder, 0o555);
    const result = tiendo('summarise', path.join(folder, 'khong-co.xlsx'), '--period', '2026-07', '-o', target);
    chmodSync(folder, 0o755);
    expectOneSentence(result);
    expect(readFileSync(target, 'utf8')).toBe('cũ');
  });

  it.each([
    [['summarise', sample, '--period', '2026-13'], '2026-13'],
    [['summarise', sample, '--period', 'thang-7'], 'thang-7'],
    [['summarise', sample, '--period', '2019-07'], '2026'],
    [['summarise', sample], '--period'],
    [['summarise', sample, '--period', '2026-07', '--as-of', '2026-02-30'], '2026-02-30'],
    [['summarise', sample, '--period', '2026-07', '--calendar', 'lunar'], 'lunar'],
    [['summarise', sample, '--period', '2026-07', '--calendar', 'cchc'], '2026-07'],
    [['check', sample, '--fix'], '--fix'],
    [['check', sample, '--mark'], '-o'],
    [['summarise', sample, '--period', '2026-07', '--values'], '-o'],
    [['summarise', sample, '--period', '2026-07', '--also', 'board'], '-o'],
    [['summarise', sample, '--period', '2026-07', '--also', 'board,khac', '-o', 'ra.xlsx'], 'board,khac'],
    [['summarise', sample, '--period', '2026-07', '--docx', 'bao-cao.doc'], '.docx'],
    [['summarise', sample, '--period', '2026-07', '--letters', 'cong-van.doc'], '.docx'],
    [['summarise', sample, '--period', '2026-07', '--docx', 'a.docx', '--meeting', './a.docx'], './a.docx'],
    [['summarise', sample, '--period', '2026-07', '--reply-by', '2026-08-07'], '--letters'],
    [['summarise', sample, '--period', '2026-07', '--letters', 'a.docx', '--reply-by', '2026-02-30'], '2026-02-30'],
    [['summarise', sample, '--period', '2026-07', '--docx', '/khong/co/bao-cao.docx'], 'bao-cao.docx'],
    [['check', sample, '--period', '2026-07'], '--period'],
    [['read', sample, '--json=yes'], '--json'],
    [['read', sample, '--year'], '--year'],
    [['read', sample, '--year', '26'], '26'],
    [['read', sample, '--lang', 'fr'], 'fr'],
    [['read', sample, '--sheets', 'Không có trang này'], 'Không có trang này'],
    [['read', sample, '--catalogue', sample.replace('.xlsx', '-khong-co.xlsx')], 'khong-co'],
    [['read', sample, '--column', 'viec=C'], 'viec=C'],
    [['read', sample, '--column', 'content=12'], 'content=12'],
    [['read', sample, '--column', 'content=A', '--column', 'content=XFE'], 'content=XFE'],
    [['read', sample, 'thua.xlsx'], 'thua.xlsx'],
    [['read'], 'read'],
    [['ghi', sample], 'ghi'],
  ])('refuses %j in one sentence', (args, named) => {
    expectOneSentence(tiendo(...args), named);
  });

  it('says it in English when asked', () => {
    const result = tiendo('read', 'khong-co.xlsx', '--lang', 'en');
    expectOneSentence(result, 'khong-co.xlsx');
    expect(result.stderr.replace('khong-co.xlsx', '')).not.toMatch(/[à-ỹđ]/i);
    expect(result.stderr).toMatch(/\bfile\b/i);
  });

  it('prints help and version and ends with 0', () => {
    expect(tiendo('--help').status).toBe(0);
    expect(tiendo('--help').stdout).toContain('summarise');
    expect(tiendo('--version').stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(existsSync(sample)).toBe(true);
  });
});
