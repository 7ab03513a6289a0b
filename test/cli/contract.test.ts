/** The contract of the command line on the project's own sample plan. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { formulaCells } from '../helpers/formulaCells';
import { emptyFolder, filesIn, tiendo, tiendoJson } from '../helpers/runCli';

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');

type Json = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Json[] => value as readonly Json[];

describe('tiendo read', () => {
  const plan = tiendoJson(['read', sample]) as Json;

  it('gives the contract’s fields and nothing else', () => {
    expect(Object.keys(plan)).toEqual(['year', 'sheets', 'units', 'tasks']);
    expect(Object.keys(list(plan['sheets'])[0] ?? {})).toEqual([
      'name',
      'kind',
      'year',
      'hidden',
      'counted',
      'headerRow',
      'columns',
    ]);
    expect(Object.keys(list(plan['units'])[0] ?? {})).toEqual(['unit', 'name', 'kind', 'source', 'spellings']);
    const task = list(plan['tasks'])[0] ?? {};
    expect(Object.keys(task)).toEqual([
      'key',
      'sheet',
      'row',
      'number',
      'content',
      'field',
      'director',
      'product',
      'lead',
      'coordinating',
      'due',
      'progress',
    ]);
    expect(Object.keys(task['lead'] as Json)).toEqual(['text', 'units', 'collectives', 'unknown', 'matches']);
    expect(Object.keys(task['due'] as Json)).toEqual(['text', 'months', 'ym', 'deadline', 'kind', 'event', 'from']);
    expect(Object.keys(task['progress'] as Json)).toEqual([
      'state',
      'completedOn',
      'percent',
      'deferredTo',
      'text',
      'explanation',
    ]);
  });

  it('reads the year and several hundred tasks, each with its own key', () => {
    expect(plan['year']).toBe(2026);
    const keys = list(plan['tasks']).map((task) => task['key']);
    expect(keys.length).toBeGreaterThan(300);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('prints for people by default', () => {
    const { stdout, status } = tiendo('read', sample);
    expect(status).toBe(0);
    expect(stdout).toContain('2026');
    expect(() => JSON.parse(stdout) as unknown).toThrow();
  });
});

describe('tiendo check', () => {
  it('ends with 1 where there are errors, and counts what it lists', () => {
    const result = tiendo('check', sample, '--as-of', '2026-10-31', '--json');
    const { issues, counts } = JSON.parse(result.stdout) as { issues: readonly Json[]; counts: Record<string, number> };
    for (const severity of ['error', 'warning', 'info']) {
      expect(counts[severity]).toBe(issues.filter((issue) => issue['severity'] === severity).length);
    }
    expect(result.status).toBe((counts['error'] ?? 0) > 0 ? 1 : 0);
    expect(Object.keys(issues[0] ?? {})).toEqual([
      'code',
      'severity',
      'sheet',
      'row',
      'cell',
      'text',
      'part',
      'message',
      'suggestion',
    ]);
    for (const issue of issues) expect(issue['message']).toMatch(/\S[.!?…)"”]$/);
  });

  it('says messages in English when asked', () => {
    const vi = tiendoJson(['check', sample, '--as-of', '2026-10-31'], [0, 1]) as { issues: readonly Json[] };
    const en = tiendoJson(['check', sample, '--as-of', '2026-10-31', '--lang', 'en'], [0, 1]) as {
      issues: readonly Json[];
    };
    expect(en.issues.map((issue) => issue['code'])).toEqual(vi.issues.map((issue) => issue['code']));
    expect(en.issues[0]?.['message']).not.toBe(vi.issues[0]?.['message']);
  });

  it('adds the tab and the marks to a copy', () => {
    const folder = emptyFolder();
    const target = path.join(folder, 'kiem-tra.xlsx');
    const before = readFileSync(sample);
    const result = tiendo('check', sample, '-o', target, '--mark', '--json');
    expect([0, 1]).toContain(result.status);
    expect(filesIn(folder)).toEqual(['kiem-tra.xlsx']);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const plan = tiendoJson(['read', target]) as Json;
    expect(list(plan['sheets']).map((sheet) => [sheet['name'], sheet['kind']])).toContainEqual(['Kiểm tra', 'summary']);
  });
});

describe('tiendo summarise', () => {
  it('gives the contract’s fields and writes nothing without -o', () => {
    const summary = tiendoJson(['summarise', sample, '--period', '2026-Q3', '--as-of', '2026-10-02']) as Json;
    expect(Object.keys(summary)).toEqual([
      'period',
      'window',
      'asOf',
      'headline',
      'remaining',
      'rows',
      'coordinatingRows',
      'fields',
      'directors',
      'total',
      'tabs',
      'handEdits',
      'leftTabs',
      'notWritten',
    ]);
    expect(summary).toMatchObject({
      period: '2026-Q3',
      window: ['2026-07-01', '2026-09-30'],
      asOf: '2026-10-02',
      tabs: [],
      handEdits: [],
      leftTabs: [],
      notWritten: [],
    });
    const total = summary['total'] as Record<string, number>;
    const sum = ['completed', 'ongoing', 'deferred', 'overdue', 'inProgress', 'notStarted'].reduce(
      (all, key) => all + (total[key] ?? 0),
      0,
    );
    expect(sum).toBe(total['total']);
  });

  it('writes figures without formulas when asked, the same figures', () => {
    const folder = emptyFolder();
    const [formulas, values] = ['cong-thuc.xlsx', 'so-lieu.xlsx'].map((name) => path.join(folder, name));
    for (const [target, ...options] of [[formulas ?? ''], [values ?? '', '--values']]) {
      tiendoJson(['summarise', sample, '--period', '2026-Q1', '--as-of', '2026-04-03', '-o', target ?? '', ...options]);
    }
    const tab = ['TH Quý I-2026', 'DS Quý I-2026'];
    expect(formulaCells(readFileSync(formulas ?? ''), tab).length).toBeGreaterThan(100);
    expect(formulaCells(readFileSync(values ?? ''), tab).filter(({ formula }) => /COUNTIFS/.test(formula))).toEqual([]);
  });

  it('writes the year board and the reminders beside the summary when asked', () => {
    const target = path.join(emptyFolder(), 'ra.xlsx');
    const written = tiendoJson([
      'summarise',
      sample,
      '--period',
      '2026-05',
      '--as-of',
      '2026-06-02',
      '-o',
      target,
      '--also',
      'reminders,board',
    ]) as Json;
    expect(written['tabs']).toEqual(['TH Tháng 05-2026', 'DS Tháng 05-2026', 'Bảng theo dõi năm 2026', 'Đôn đốc']);
    const sheets = list((tiendoJson(['read', target]) as Json)['sheets']).filter(({ kind }) => kind === 'summary');
    expect(sheets.map(({ name }) => name)).toEqual(written['tabs']);
  });

  it('writes the tabs that there is something for, and says which it left out', () => {
    const target = path.join(emptyFolder(), 'ra.xlsx');
    const period = ['--period', '2026-05', '--as-of', '2026-06-02', '-o', target];
    const all = ['summarise', sample, ...period, '--also', 'board,reminders,agenda'];
    const told = tiendo(...all);
    expect(told).toMatchObject({ status: 0, stderr: '' });
    expect(told.stdout).toContain('Không ghi trang agenda: Tệp “ke-hoach-mau.xlsx” không có trang nội dung họp');
    const written = tiendoJson(all) as Json;
    expect(written['tabs']).toEqual(['TH Tháng 05-2026', 'DS Tháng 05-2026', 'Bảng theo dõi năm 2026', 'Đôn đốc']);
    expect(list(written['notWritten'])).toEqual([
      { tab: 'agenda', reason: expect.stringContaining('không có trang nội dung họp') as string },
    ]);
    expect((tiendoJson(['summarise', sample, '--period', '2026-05']) as Json)['notWritten']).toEqual([]);
  });

  it('sets the report as a Word document beside or instead of the tab', () => {
    const folder = emptyFolder();
    const report = path.join(folder, 'bao-cao.docx');
    const result = tiendo('summarise', sample, '--period', '2026-Q1', '--as-of', '2026-04-03', '--docx', report);
    expect(result.status).toBe(0);
    expect(filesIn(folder)).toEqual(['bao-cao.docx']);
    const document = strFromU8(
      unzipSync(new Uint8Array(readFileSync(report)))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(document).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(document).toContain('quý I năm 2026');
  });

  it('sets the other papers beside it, letters with the day until which they ask for an answer', () => {
    const folder = emptyFolder();
    const [meeting, letters, sheets] = ['giao-ban.docx', 'cong-van.docx', 'phieu.docx'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    const papers = ['--meeting', meeting, '--letters', letters, '--reply-by', '2026-04-20', '--unit-sheets', sheets];
    const result = tiendo('summarise', sample, '--period', '2026-Q1', '--as-of', '2026-04-03', ...papers);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    for (const file of [meeting, letters, sheets]) expect(result.stdout).toContain(`Đã ghi tệp ${file}.`);
    const textOf = (file: string): string =>
      strFromU8(unzipSync(new Uint8Array(readFileSync(file)))['word/document.xml'] ?? new Uint8Array());
    expect(textOf(meeting)).toContain('NỘI DUNG GIAO BAN QUÝ I NĂM 2026');
    expect(textOf(letters)).toContain('Kính gửi: Văn phòng Sở');
    expect(textOf(letters)).toContain('chậm nhất ngày 20/04/2026');
    expect(textOf(sheets)).toContain('PHIẾU THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM 2026');
  });

  it.each([
    ['2026-07', 'TH Tháng 07-2026'],
    ['2026-Q3', 'TH Quý III-2026'],
    ['2026-H1', 'TH 6 tháng đầu năm-2026'],
    ['2026-H2', 'TH 6 tháng cuối năm-2026'],
    ['2026-9M', 'TH 9 tháng-2026'],
    ['2026', 'TH Năm 2026'],
  ])('writes %s as tab "%s"', (period, name) => {
    const target = path.join(emptyFolder(), 'ra.xlsx');
    const summary = tiendoJson(['summarise', sample, '--period', period, '-o', target]) as Json;
    expect(summary['tabs']).toEqual([name, name.replace(/^TH/, 'DS')]);
    const plan = tiendoJson(['read', target]) as Json;
    expect(list(plan['sheets']).map((sheet) => sheet['name'])).toContain(name);
  });

  it('gives the same figures from the copy that holds its tab', () => {
    const target = path.join(emptyFolder(), 'ra.xlsx');
    const args = ['--period', '2026-08', '--as-of', '2026-09-03'];
    const first = tiendoJson(['summarise', sample, ...args, '-o', target]) as Json;
    const second = tiendoJson(['summarise', target, ...args]) as Json;
    expect({ ...second, tabs: first['tabs'] }).toEqual(first);
  });

  it('takes the closing day of a reporting calendar once it has passed', () => {
    const summary = tiendoJson(['summarise', sample, '--period', '2026-Q1', '--calendar', 'cchc']) as Json;
    expect(summary['window']).toEqual(['2025-12-10', '2026-03-09']);
    expect(summary['asOf']).toBe('2026-03-09');
  });
});
