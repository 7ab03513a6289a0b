import { flatten } from '../../helpers/flattenIssues';
import { issuesOf, named, names, plan, planWith, task } from '../../helpers/planOf';

const filled = [task(), task(), task()];

describe('a blank coordinating cell', () => {
  it('is a warning where the sheet fills them', () => {
    const issues = issuesOf('coordinating-missing', planWith(...filled, task({ coordinating: names('') })));
    expect(flatten(issues, ['severity', 'cell'])).toEqual([['warning', 'D7']]);
  });

  it('is none in a merged cell, nor where the units stand in the lead cell', () => {
    const merged = task({ coordinating: names(''), coordinatingMerged: true });
    const inLead = task({ coordinating: names('', { units: ['VP'] }), coordinatingInLead: named('VP', 'VP') });
    expect(issuesOf('coordinating-missing', planWith(...filled, merged, inLead))).toEqual([]);
  });

  it('is the way of the office where most cells are blank: then the check says that it does not apply', () => {
    const blank = task({ coordinating: names('') });
    const mostlyBlank = planWith(task(), blank, blank);
    const oftenBlank = planWith(...Array.from({ length: 25 }, (_, index) => (index % 4 === 0 ? blank : task())));
    expect(issuesOf('coordinating-missing', oftenBlank)).toEqual([]);
    expect(issuesOf('coordinating-missing', mostlyBlank)).toEqual([]);
    expect(issuesOf('check-not-applicable', mostlyBlank).map(({ params }) => params)).toContainEqual({
      check: 'coordinating-missing',
      reason: 'coordinating-often-blank',
      sheets: 'Kế hoạch',
    });
  });
});

describe('a plan without a catalogue', () => {
  it('has nothing to compare coordinating names with, and says so', () => {
    const tasks = [task({ coordinating: names('Tổ Y', { unknown: ['Tổ Y'] }) })];
    const found = plan({ tasks, plan: { catalogue: null } });
    expect(issuesOf('coordinating-unknown', found)).toEqual([]);
    expect(issuesOf('check-not-applicable', found).map(({ params }) => params['reason'])).toContain('no-catalogue');
  });
});

describe('a coordinating cell', () => {
  it('with a typing error or an unknown name is a warning at the piece', () => {
    const coordinating = names('P. KHT; Tổ Y', {
      units: ['KHTC'],
      matches: [{ unit: 'KHTC', text: 'P. KHT', how: 'typo' }],
      unknown: ['Tổ Y'],
    });
    const found = planWith(task({ coordinating }), task());
    expect(flatten(issuesOf('coordinating-typo', found), ['cell', 'part', 'suggestion'])).toEqual([
      ['D4', 'P. KHT', 'P. KHTC; Tổ Y'],
    ]);
    expect(flatten(issuesOf('coordinating-unknown', found), ['cell', 'part'])).toEqual([['D4', 'Tổ Y']]);
  });

  it('tells pieces that stand in the lead cell at the lead cell', () => {
    const inLead = names('Tổ Y, P. KHT', {
      units: ['KHTC'],
      matches: [{ unit: 'KHTC', text: 'P. KHT', how: 'typo' }],
      unknown: ['Tổ Y'],
    });
    const found = planWith(
      task({
        lead: named('VP', 'VP', 'exact', 'VP (P/h Tổ Y, P. KHT)'),
        coordinatingInLead: inLead,
        coordinating: { ...inLead, text: '' },
      }),
    );
    expect(flatten(issuesOf('coordinating-typo', found), ['cell', 'suggestion'])).toEqual([
      ['C4', 'VP (P/h Tổ Y, P. KHTC)'],
    ]);
    expect(flatten(issuesOf('coordinating-unknown', found), ['cell'])).toEqual([['C4']]);
  });

  it('that names the lead is a warning; that names others is none', () => {
    const both = task({ lead: named('VP', 'Văn phòng'), coordinating: named('VP', 'VP') });
    expect(flatten(issuesOf('lead-in-coordinating', planWith(both, task())), ['cell', 'part'])).toEqual([['D4', 'VP']]);
  });

  it('that names a unit twice, in whatever spelling, or a collective twice is a warning', () => {
    const twice = names('P. KHTC; Phòng KHTC', {
      units: ['KHTC'],
      matches: [
        { unit: 'KHTC', text: 'P. KHTC', how: 'exact' },
        { unit: 'KHTC', text: 'Phòng KHTC', how: 'variant' },
      ],
      remarks: [{ kind: 'duplicate', part: 'Phòng KHTC', suggestion: 'P. KHTC' }],
    });
    const collective = names('các xã; các xã', {
      collectives: ['các xã', 'các xã'],
      remarks: [{ kind: 'duplicate', part: 'các xã', suggestion: 'các xã' }],
    });
    const found = planWith(task({ coordinating: twice }), task({ coordinating: collective }), task());
    expect(flatten(issuesOf('coordinating-duplicate', found), ['cell', 'part'])).toEqual([
      ['D4', 'Phòng KHTC'],
      ['D5', 'các xã'],
    ]);
  });

  it('merged over several tasks is told once', () => {
    const coordinating = names('Tổ Y', { unknown: ['Tổ Y'] });
    const found = planWith(task({ coordinating, row: 9 }), task({ coordinating, row: 9 }));
    expect(issuesOf('coordinating-unknown', found)).toHaveLength(1);
  });
});

describe('how names are written', () => {
  it('a spelling other than the most frequent one is an info, a catalogue spelling and a typing error are none', () => {
    const usual = task({ lead: named('QLDT', 'P. QLĐT', 'variant') });
    const found = planWith(
      task({ lead: named('QLDT', 'QLĐT', 'variant') }),
      usual,
      usual,
      task({ lead: named('QLDT', 'P.  QLĐT', 'variant') }),
      task({ lead: named('QLDT', 'Phòng Quản lý đô thị', 'exact') }),
      task({ lead: named('QLDT', 'P. QLĐTT', 'typo') }),
    );
    expect(flatten(issuesOf('name-variant', found), ['cell', 'part', 'suggestion'])).toEqual([
      ['C4', 'QLĐT', 'P. QLĐT'],
    ]);
  });

  it('a typing error is no usual spelling, however often it was copied', () => {
    const copied = task({ lead: named('QLDT', 'P. QLĐTT', 'typo') });
    const found = planWith(copied, copied, copied, task({ lead: named('QLDT', 'P.QLĐT', 'variant') }));
    expect(issuesOf('name-variant', found)).toEqual([]);
  });

  it('a separator in front belongs to the list, and a proposal gives it back as a semicolon', () => {
    const after = (text: string): ReturnType<typeof task> =>
      task({ coordinating: named('QLDT', text, 'variant', `VP${text}`) });
    const usual = task({ lead: named('QLDT', 'P. QLĐT', 'variant') });
    const found = planWith(after('. QLĐT'), after('. P. QLĐT'), usual, usual);
    expect(flatten(issuesOf('name-variant', found), ['cell', 'suggestion'])).toEqual([['D4', 'VP; P. QLĐT']]);
  });

  it.each(['separator-missing', 'separator-odd', 'repeated-word'] as const)('%s is an info in both cells', (kind) => {
    const remarks = [{ kind, part: 'VP VP', suggestion: 'VP' }];
    const found = planWith(
      task({ lead: names('VP VP', { remarks }), coordinating: names('VP VP', { remarks }) }),
      task(),
    );
    expect(flatten(issuesOf(kind, found), ['severity', 'cell', 'part', 'suggestion'])).toEqual([
      ['info', 'C4', 'VP VP', 'VP'],
      ['info', 'D4', 'VP VP', 'VP'],
    ]);
  });
});
