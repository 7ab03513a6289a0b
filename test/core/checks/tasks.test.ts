import { flatten } from '../../helpers/flattenIssues';
import { isOneEditApart } from '../../../src/core/text/editDistance';
import { legacyEncoding } from '../../../src/core/checks/legacyEncodings';
import { COLUMNS, due, issuesOf, named, names, plan, planWith, task, wholeTask } from '../../helpers/planOf';

describe('a repeated task', () => {
  const same = { content: 'Báo cáo kết quả cải tạo vỉa hè' };

  it('in the same band with the same lead is a warning at the later row', () => {
    const issues = issuesOf(
      'task-duplicate',
      planWith(task(same), task(), task({ content: 'Báo cáo kết  quả cải tạo vỉa HÈ' })),
    );
    expect(flatten(issues, ['severity', 'cell'])).toEqual([['warning', 'B6']]);
    expect(issues[0]?.params).toEqual({ firstRow: '4' });
  });

  it('with another lead, month or product is none', () => {
    const others = [{ lead: named('VP', 'VP') }, { due: due([4]) }, { product: 'Tờ trình' }, { band: 'THÁNG 4' }];
    expect(
      issuesOf('task-duplicate', planWith(task(same), ...others.map((each) => task({ ...same, ...each })))),
    ).toEqual([]);
  });

  it('in several months is recurring: told once, with rows and months', () => {
    const monthly = [1, 2, 3].map((month) => task({ ...same, due: due([month]) }));
    const issues = issuesOf('task-recurring', planWith(...monthly, task()));
    expect(issues.map(({ row, params }) => [row, params])).toEqual([[4, { rows: 3, months: 3 }]]);
    expect(issuesOf('task-recurring', planWith(task(same), task(same)))).toEqual([]);
  });
});

describe('a director', () => {
  const columns = [...COLUMNS, 'director' as const];
  const directed = (...directors: readonly string[]): ReturnType<typeof plan> =>
    plan({ tasks: directors.map((director) => task({ director })), columns });

  it('whose name differs by one letter from a more frequent one is a warning', () => {
    const issues = issuesOf('person-variant', directed('Lê Văn Thắng', 'Lê Văn Thắng', 'Lê Văn Thảng'));
    expect(flatten(issues, ['cell', 'part', 'suggestion'])).toEqual([['K6', 'Lê Văn Thảng', 'Lê Văn Thắng']]);
  });

  it.each([
    ['Lê Văn A', 'Lê Văn B'],
    ['GĐ', 'PGĐ'],
    ['Phó Giám đốc 1', 'Phó Giám đốc 2'],
    ['Lê Văn Thắng', 'lê văn  thắng'],
    ['Lê Văn Thắng', 'Lê Bá Thảng'],
  ])('%s and %s are not taken for one person with a slip', (first, second) => {
    expect(issuesOf('person-variant', directed(first, first, second))).toEqual([]);
  });

  it('is not checked where there is no column for it', () => {
    expect(issuesOf('check-not-applicable', planWith(task())).map(({ part }) => part)).toContain('person-variant');
    expect(issuesOf('check-not-applicable', directed('Lê Văn Thắng')).map(({ part }) => part)).not.toContain(
      'person-variant',
    );
  });

  it('edits are single: put in, left out, exchanged', () => {
    expect(
      [
        ['thang', 'thanh'],
        ['thang', 'tháng'],
        ['lan', 'loan'],
        ['loan', 'lan'],
      ].every(([a = '', b = '']) => isOneEditApart(a, b)),
    ).toBe(true);
    expect(
      [
        ['lan', 'lan'],
        ['lan', 'nal'],
        ['lan', 'loann'],
        ['', 'ab'],
      ].some(([a = '', b = '']) => isOneEditApart(a, b)),
    ).toBe(false);
  });
});

describe('cells that cannot be read', () => {
  const unread = [
    { sheet: 'Kế hoạch', row: 5, column: 4, kind: 'error', text: '#REF!' },
    { sheet: 'Kế hoạch', row: 4, column: 6, kind: 'uncached', text: 'B4*2' },
    { sheet: 'Khác', row: 4, column: 6, kind: 'error', text: '#N/A' },
  ] as const;

  it('errors and formulas without a value are warnings, in counted sheets only', () => {
    const found = plan({ tasks: [task(), task()], plan: { unread } });
    expect(flatten(issuesOf('cell-error', found), ['cell', 'text', 'task'])).toEqual([['E5', '#REF!', 'key-1']]);
    expect(flatten(issuesOf('value-missing', found), ['cell', 'text', 'task'])).toEqual([['G4', '=B4*2', 'key-0']]);
  });
});

describe('text in an old encoding', () => {
  it.each([
    ['X©y dùng kÕ ho¹ch', 'TCVN3'],
    ['®µo t¹o nghÒ', 'TCVN3'],
    ['Kõ ho¹ch', 'TCVN3'],
    ['Keá hoaïch', 'VNI'],
    ['Baùo caùo coâng taùc', 'VNI'],
  ])('%s is recognised as %s', (text, encoding) => {
    expect(legacyEncoding(text)).toBe(encoding);
  });

  it.each([
    'Kế hoạch hoà giải, quý III, khuyến khích',
    'Huỷ, thuỷ lợi, hoãn, xoá, khoẻ, uý lạo, quả',
    'Diện tích 120 m², 3×4 m, 15 µm, 20°C, ½ ngày',
    '«Trích dẫn» © 2026 Sở; nhãn hiệu ABC®',
    'Phần mềm naïve, Citroën, São Tomé',
    'Ke hoach khong dau',
    'Ðảng bộ Sở',
  ])('%s is ordinary text', (text) => {
    expect(legacyEncoding(text)).toBeNull();
  });

  it('is a warning at the cell with the first word that shows it', () => {
    const issues = issuesOf('legacy-encoding', planWith(task({ content: 'Lập kÕ ho¹ch n¨m' }), task()));
    expect(flatten(issues, ['cell', 'part'])).toEqual([['B4', 'ho¹ch']]);
    expect(issues[0]?.params).toEqual({ encoding: 'TCVN3' });
  });
});

describe('an agenda beside the plan', () => {
  const content = 'Kế hoạch cải tạo hệ thống thoát nước khu vực trung tâm';
  const item = (parts: Parameters<typeof wholeTask>[0]): ReturnType<typeof wholeTask> =>
    wholeTask({ content: `Dự thảo ${content}`, ...parts }, 0, 'Nội dung họp', ['number', 'content']);
  const sheets = [{ name: 'Kế hoạch' }, { name: 'Nội dung họp', kind: 'agenda' as const, counted: false }];
  const withAgenda = (parts: Parameters<typeof wholeTask>[0]): ReturnType<typeof plan> =>
    plan({ tasks: [task({ content: `Xây dựng ${content}` })], sheets, plan: { agenda: [item(parts)] } });

  it('contradicts it by lead and by month for the same matter', () => {
    const issues = issuesOf('agenda-plan-conflict', withAgenda({ lead: named('VP', 'Văn phòng'), due: due([5]) }));
    expect(flatten(issues, ['sheet', 'cell'])).toEqual([
      ['Nội dung họp', 'B4'],
      ['Nội dung họp', 'B4'],
    ]);
    expect(issues.map(({ params }) => [params['what'], params['here'], params['there'], params['planRow']])).toEqual([
      ['month', '5/2026', '3/2026', '4'],
      ['lead', 'VP', 'P. QLĐT', '4'],
    ]);
  });

  it('agrees with it, is another matter, or says nothing', () => {
    expect(issuesOf('agenda-plan-conflict', withAgenda({}))).toEqual([]);
    expect(
      issuesOf('agenda-plan-conflict', withAgenda({ content: 'Dự thảo Kế hoạch trồng cây', due: due([5]) })),
    ).toEqual([]);
    expect(issuesOf('agenda-plan-conflict', withAgenda({ due: due([]), lead: names('') }))).toHaveLength(0);
  });
});
