import { flatten } from '../../helpers/flattenIssues';
import { issuesOf, named, names, plan, planWith, task, wholeTask } from '../../helpers/planOf';
import type { TaskParts } from '../../helpers/planOf';

/** Five tasks of one field, all with the usual lead but those given. */
function fieldOf(...odd: readonly TaskParts[]): readonly TaskParts[] {
  const usual = [1, 2, 3, 4].map(() => task({ field: 'Quản lý đô thị' }));
  return [...usual, ...odd.map((each) => task({ field: 'Quản lý  ĐÔ thị', ...each }))];
}

describe('a lead that is missing', () => {
  it('is an error at the blank cell, with the usual lead of the field proposed', () => {
    const issues = issuesOf('lead-missing', plan({ tasks: fieldOf({ lead: names('') }) }));
    expect(flatten(issues, ['severity', 'cell', 'text', 'suggestion'])).toEqual([['error', 'C8', '', 'P. QLĐT']]);
  });

  it('is proposed from the director where no field tells', () => {
    const led = [1, 2, 3].map(() => task({ director: 'Trần Văn Bình' }));
    const issues = issuesOf('lead-missing', planWith(...led, task({ director: 'Trần Văn Bình', lead: names(' ') })));
    expect(flatten(issues, ['row', 'suggestion'])).toEqual([[7, 'P. QLĐT']]);
  });

  it('has no proposal where the neighbours differ or are too few', () => {
    const two = [named('QLDT', 'P. QLĐT'), named('KHTC', 'P. KHTC')].map((lead) => task({ field: 'Chung', lead }));
    const issues = issuesOf('lead-missing', planWith(...two, task({ field: 'Chung', lead: names('') })));
    expect(flatten(issues, ['suggestion'])).toEqual([[null]]);
  });

  it('is not said of a unit, a collective or an unknown name', () => {
    const led = [
      named('VP', 'VP'),
      names('Các phòng', { collectives: ['Các phòng'] }),
      names('Tổ X', { unknown: ['Tổ X'] }),
    ];
    expect(issuesOf('lead-missing', planWith(...led.map((lead) => task({ lead }))))).toEqual([]);
  });
});

describe('a lead cell', () => {
  it('with an unknown name is an error at the piece', () => {
    const lead = names('VP, Tổ X', { units: ['VP'], unknown: ['Tổ X'] });
    const issues = issuesOf('lead-unknown', planWith(task({ lead }), task()));
    expect(flatten(issues, ['cell', 'text', 'part'])).toEqual([['C4', 'VP, Tổ X', 'Tổ X']]);
  });

  it('with a typing error is counted and reported, with the whole cell as it should be', () => {
    const lead = named('QLDT', 'P. QLDDT', 'typo', 'P. QLDDT (đầu mối)');
    const issues = issuesOf('lead-typo', planWith(task({ lead }), task()));
    expect(flatten(issues, ['cell', 'part', 'suggestion'])).toEqual([['C4', 'P. QLDDT', 'P. QLĐT (đầu mối)']]);
    expect(issues[0]?.params).toEqual({ name: 'P. QLDDT', unit: 'P. QLĐT' });
  });

  it('in which the piece stands twice has no proposal', () => {
    const lead = named('VP', 'VPS', 'typo', 'VPS, VPSX');
    expect(flatten(issuesOf('lead-typo', planWith(task({ lead }))), ['suggestion'])).toEqual([[null]]);
  });

  it('with a collective is a warning', () => {
    const lead = names('Các phòng chuyên môn', { collectives: ['Các phòng chuyên môn'] });
    expect(flatten(issuesOf('lead-collective', planWith(task({ lead }), task())), ['row', 'part'])).toEqual([
      [4, 'Các phòng chuyên môn'],
    ]);
  });

  it('with several leads is an info with their number', () => {
    const lead = names('VP, các phòng', { units: ['VP', 'KHTC'], collectives: ['các phòng'] });
    const issues = issuesOf('several-leads', planWith(task({ lead }), task()));
    expect(issues.map(({ row, params }) => [row, params])).toEqual([[4, { leads: 3 }]]);
  });

  it('with coordinating units after "P/h" is an info; without them it is not', () => {
    const inLead = named('KHTC', 'P. KHTC');
    const led = task({ lead: named('VP', 'VP', 'exact', 'VP (P/h P. KHTC)'), coordinatingInLead: inLead });
    expect(flatten(issuesOf('coordinating-in-lead', planWith(led, task())), ['cell', 'part'])).toEqual([
      ['C4', 'P. KHTC'],
    ]);
  });
});

describe('an unusual lead', () => {
  it('is reported where at least three and four fifths of the others agree', () => {
    const issues = issuesOf('lead-unusual', plan({ tasks: fieldOf({ lead: named('VP', 'Văn phòng') }) }));
    expect(flatten(issues, ['cell', 'part', 'suggestion'])).toEqual([['C8', 'Văn phòng', 'P. QLĐT']]);
    expect(issues[0]?.params).toMatchObject({ agree: 4, others: 4, usual: 'P. QLĐT' });
  });

  it('has no proposal where that would turn one kind of body into another', () => {
    const units = [
      {
        unit: { code: 'QLDT', name: 'P. QLĐT', short: [], kind: 'Phòng', source: 'catalogue' as const },
        spellings: [],
      },
      {
        unit: { code: 'VP', name: 'TT ĐĐ', short: [], kind: 'Đơn vị trực thuộc', source: 'catalogue' as const },
        spellings: [],
      },
    ];
    const found = plan({ tasks: fieldOf({ lead: named('VP', 'TT ĐĐ') }), plan: { units } });
    expect(flatten(issuesOf('lead-unusual', found), ['part', 'suggestion'])).toEqual([['TT ĐĐ', null]]);
  });

  it('is not said where the field has two usual leads', () => {
    const other = { lead: named('VP', 'VP') };
    const mixed = fieldOf(other, other, other);
    expect(issuesOf('lead-unusual', plan({ tasks: mixed }))).toEqual([]);
  });

  it('is not said where the fields of the plan do not decide who leads', () => {
    const mixed = (['QLDT', 'KHTC', 'VP', 'QLDT', 'VP'] as const).map((code) => ({
      field: 'Lĩnh vực khác',
      lead: named(code, code),
    }));
    const tasks = [...fieldOf({ lead: named('VP', 'Văn phòng') }), ...mixed];
    expect(issuesOf('lead-unusual', plan({ tasks }))).toEqual([]);
  });

  it('is not said of a second lead beside the usual one, nor of a missing one', () => {
    const lead = names('VP, P. QLĐT', { units: ['VP', 'QLDT'] });
    expect(issuesOf('lead-unusual', plan({ tasks: fieldOf({ lead }, { lead: names('') }) }))).toEqual([]);
  });
});

describe('a lead typed wrongly in an agenda', () => {
  it('is reported at its item, without a proposal for the whole cell', () => {
    const item = wholeTask({ lead: named('KHTC', 'Phòng Kế hoạhc', 'typo') }, 0, 'Họp');
    const issues = issuesOf('lead-typo', plan({ tasks: [], plan: { agenda: [item] } }));
    expect(flatten(issues, ['sheet', 'cell', 'part', 'suggestion'])).toEqual([['Họp', 'B4', 'Phòng Kế hoạhc', null]]);
  });
});
