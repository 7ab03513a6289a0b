/** Page one of a report with twelve phòng: heads are low enough for the five tasks that have been late longest. */
import { HIDDEN_COLUMNS, WIDTHS } from '../../../../src/core/draft/layout';
import { emsOf, lettersOf, lineWidth, wrappedLines } from '../../../../src/core/draft/rowHeights';
import type { TabDraft } from '../../../../src/core/draft/types';
import { runThrough } from '../../../../src/core/flow/steps';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';

const TWELVE = Array.from({ length: 12 }, (_, index) => index);
const LONG_NAME = 'Phòng Quản lý đào tạo, bồi dưỡng và Hợp tác quốc tế';

/** July with late work in every phòng, work from before, work put off, cancelled and said again, and help for others. */
function report(more: readonly TaskWords[] = []): TabDraft {
  const units = TWELVE.map((at) => room(`P${at}`, at === 3 ? LONG_NAME : `Phòng Nghiệp vụ số ${at + 1}`));
  const tasks = TWELVE.flatMap((at): readonly TaskWords[] => {
    const lead = names([`P${at}`]);
    return [
      { lead, months: [7], content: `Việc chung ${at % 5}` },
      { lead, months: [7], content: `Việc chung ${at % 5}`, state: 'done', completedOn: '2026-07-20' },
      { lead, months: [3 + (at % 4)], content: `Việc còn lại từ trước của phòng ${at + 1}` },
    ];
  });
  const lead = names(['P0']);
  const plan = planOf(units, [
    ...tasks,
    { lead, months: [7], state: 'cancelled' },
    { lead, months: [7], coordinating: names(['P1']), state: 'done', completedOn: '2026-07-30' },
    ...more,
  ]);
  const rollUp = count(plan, '2026-07', '2026-08-02');
  return runThrough(
    summaryTabs({
      rollUp,
      plan,
      say: createSay('vi'),
      closedAt: { date: day('2026-08-02'), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'x',
    }),
  ).report;
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** Lines of every head of the table per unit, and the heads that have a broken word. */
function headsOf({ rows, widths }: TabDraft): {
  readonly lines: readonly number[];
  readonly broken: readonly string[];
} {
  const row = rows.find(({ cells }) => cells[0]?.style === 'header');
  const letters = lettersOf('header');
  const heads = (row?.cells ?? []).flatMap((cell, column) =>
    cell === null || HIDDEN_COLUMNS.includes(column) ? [] : [{ text: String(cell.value), width: widths[column] ?? 0 }],
  );
  return {
    lines: heads.map(({ text, width }) => wrappedLines(text, emsOf(width, 'header'), letters)),
    broken: heads.flatMap(({ text, width }) =>
      text.split(' ').some((word) => lineWidth(word, letters) > emsOf(width, 'header')) ? [text] : [],
    ),
  };
}

test('the head of twelve phòng has three lines, and their five longest late tasks stand on page one', () => {
  const tab = report();
  const { lines, broken } = headsOf(tab);
  expect(lines.length).toBeGreaterThanOrEqual(12);
  expect(Math.max(...lines)).toBe(3);
  expect(broken).toEqual([]);
  const [first = 0] = tab.print.breaks;
  const marks = tab.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')).join(' '));
  const longest = marks.flatMap((text, index) => (text.includes('~longest~') ? [index + 1] : []));
  expect(longest).toHaveLength(5);
  expect(longest.filter((row) => row < first)).toHaveLength(5);
});

test('columns give and take, and fill the same paper', () => {
  expect(sum(report().widths)).toBe(sum(WIDTHS));
});

test('with more kinds of work heads have a line more, but no word of theirs is broken', () => {
  const lead = names(['P2']);
  const tab = report([
    { lead, months: [7], state: 'ongoing' },
    { lead, months: [7], state: 'deferred', deferredTo: 11 },
    { lead, months: [7], state: 'unclear' },
    { lead, months: [7], state: 'done', completedOn: '2026-08-01' },
  ]);
  const { lines, broken } = headsOf(tab);
  expect(broken).toEqual([]);
  expect(Math.max(...lines)).toBeLessThanOrEqual(4);
});
