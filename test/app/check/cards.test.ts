/** How issues are laid out for those who deal with them: what figures hang on first, one card a task or a name. */
import { blockOf, CODES_IN_ORDER, effectOf } from '../../../src/app/check/blocks';
import { ignoredCards, issueCards } from '../../../src/app/check/cards';
import type { CardBlock } from '../../../src/app/check/cards';
import { ISSUE_CODES, ISSUE_SEVERITY } from '../../../src/core/checks/codes';
import { runThrough } from '../../../src/core/flow/steps';
import { deskOf, month } from './issueDesk';
import type { Desk } from './issueDesk';

const cardsOf = ({ issues, tasks, opened }: Desk): readonly CardBlock[] =>
  runThrough(issueCards(issues, tasks, opened.plan));

const outline = (blocks: readonly CardBlock[]) =>
  blocks.map(({ block, groups }) => [
    block,
    groups.map(({ code, lead, issues, cards }) => [code ?? lead, issues.length, cards.length]),
  ]);

/** Two leads mistyped alike, one lead nobody knows, a result nobody understands twice, and what is owed by two rooms. */
const MIXED = [
  ['Lập kế hoạch duy tu vỉa hè', 'P. KHTCC', 'VP', 'Tháng 3', 'Hoàn thành', null, null],
  ['Kiểm kê cây xanh đường phố', 'P. KHTCC', 'VP', 'Tháng 3', 'Gửi công văn 12', null, null],
  ['Thẩm định dự toán chiếu sáng', 'P. KHTC', 'VP', 'Tháng 3', 'Gửi công văn 12', null, 'Chờ vốn'],
  ['Trồng dải cây phân cách', 'Đội cây xanh', 'VP', 'Tháng 3', 'Chưa thực hiện', null, 'Chờ vốn'],
  ['Sơn lại vạch kẻ đường', 'VP', 'P. KHTC', 'Tháng 3', 'Đang thực hiện', null, null],
];

describe('the blocks', () => {
  it('put every code somewhere: errors, typos of leads and results not understood among what figures hang on', () => {
    expect([...CODES_IN_ORDER].sort()).toEqual([...ISSUE_CODES].sort());
    const errors = ISSUE_CODES.filter((code) => ISSUE_SEVERITY[code] === 'error');
    expect(new Set(errors.map(blockOf))).toEqual(new Set(['decide']));
    expect((['lead-typo', 'progress-unread', 'sheet-hidden'] as const).map(blockOf)).toEqual([
      'decide',
      'decide',
      'decide',
    ]);
    expect((['done-without-date', 'unreported'] as const).map(blockOf)).toEqual(['complete', 'complete']);
  });

  it('say that figures are not affected only of what is not counted', () => {
    expect(CODES_IN_ORDER.filter((code) => effectOf(code) === 'none')).toEqual(['number-duplicate', 'name-variant']);
    expect(effectOf('coordinating-typo')).toBe('coordinating');
    expect(effectOf('person-variant')).toBe('directors');
  });
});

describe('the cards', () => {
  it('gather names and results that say the same, and what each unit owes', async () => {
    const blocks = cardsOf(await deskOf(month(3, MIXED)));
    expect(outline(blocks)).toEqual([
      [
        'decide',
        [
          ['lead-unknown', 1, 1],
          ['progress-unread', 2, 1],
          ['lead-typo', 2, 1],
        ],
      ],
      [
        'complete',
        [
          ['Phòng Kế hoạch - Tài chính', 2, 2],
          ['Văn phòng Sở', 1, 1],
        ],
      ],
      ['style', [['check-not-applicable', 3, 3]]],
    ]);
    const [decide] = blocks;
    expect([decide?.cards, decide?.tasks]).toEqual([3, 4]);
    expect(decide?.groups[1]?.cards[0]?.alike.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('keep all matters of one task together, and say of a later group what stands in them', async () => {
    const desk = await deskOf(
      month(3, [
        ['Nạo vét cống ngang', null, 'VP', 'Tháng 13', 'Hoàn thành', '31/02/2026', null],
        ['Thay nắp hố ga', 'P. KHTC', 'VP', 'Tháng 13', 'Đang thực hiện', null, null],
      ]),
    );
    const [decide] = cardsOf(desk);
    const [leads, times, results] = decide?.groups ?? [];
    expect(leads?.cards.map(({ matters }) => matters.map(({ code }) => code))).toEqual([
      ['lead-missing', 'due-invalid', 'progress-invalid'],
    ]);
    expect([times?.issues.length, times?.cards.length, times?.elsewhere]).toEqual([2, 1, 1]);
    expect([results?.cards.length, results?.elsewhere]).toEqual([0, 1]);
    expect(decide?.cards).toBe(2);
  });

  it('stand in an order of their own, whatever comes first in the plan', async () => {
    const desk = await deskOf(month(3, MIXED));
    const upsideDown = [...desk.issues].reverse();
    const { opened, tasks } = desk;
    const order = (blocks: readonly CardBlock[]) => blocks.map(({ groups }) => groups.map(({ key }) => key));
    expect(order(runThrough(issueCards(upsideDown, tasks, opened.plan)))).toEqual(order(cardsOf(desk)));
  });

  it('of issues put out of sight are by code', async () => {
    const { issues, tasks } = await deskOf(month(3, MIXED));
    const groups = runThrough(ignoredCards(issues, tasks));
    expect(groups.map(({ code }) => code)).toEqual([
      'lead-unknown',
      'progress-unread',
      'lead-typo',
      'overdue-without-explanation',
      'done-without-date',
      'check-not-applicable',
    ]);
  });
});

test('a task that lacks its lead and its day is one card; what its group lacks is said there', async () => {
  const desk = await deskOf(month(3, [['Nạo vét cống ngang', null, 'VP', 'Tháng 3', 'Hoàn thành', null, null]]));
  const [decide, complete] = cardsOf(desk);
  expect(decide?.groups[0]?.cards.map(({ matters }) => matters.map(({ code }) => code))).toEqual([
    ['lead-missing', 'done-without-date'],
  ]);
  expect(
    complete?.groups.map(({ lead, issues, cards, elsewhere }) => [lead, issues.length, cards.length, elsewhere]),
  ).toEqual([[null, 1, 0, 1]]);
  // Counted there all the same.
  expect(complete?.tasks).toBe(1);
});

it('are laid out in pieces, however many issues there are', async () => {
  const { issues, tasks, opened } = await deskOf(month(3, MIXED));
  const many = Array.from({ length: 3000 }, (_, at) => {
    const issue = issues[at % issues.length];
    if (issue === undefined) throw new Error('no issue');
    return { ...issue, row: at };
  });
  let pauses = 0;
  for (const report of issueCards(many, tasks, opened.plan)) {
    expect([report.stage, report.done >= 0 && report.done <= 1]).toEqual(['check', true]);
    pauses += 1;
  }
  // Each issue is looked at twice at most, 400 between two pauses.
  expect(pauses).toBeGreaterThanOrEqual(3000 / 400);
});
