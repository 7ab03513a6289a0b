/**
 * A cell as long as Excel lets it be, in any column of a plan: no piece of what the pane does with it keeps the window.
 * Measured in processor time, the shortest of several runs: others may use the machine meanwhile.
 */
import { fixOfAnswer, questionsOf } from '../../src/app/check/answers';
import { issueCards, tasksByKey } from '../../src/app/check/cards';
import { filteredIssues, NO_FILTER } from '../../src/app/check/filter';
import { fixesOf } from '../../src/app/check/fix';
import { joinedFix, nameFixes } from '../../src/app/check/nameFixes';
import { openPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { issueSentence } from '../../src/app/sentences';
import { runChecks } from '../../src/core/checks/runChecks';
import { runThrough } from '../../src/core/flow/steps';
import type { Steps } from '../../src/core/flow/steps';
import type { CellValue } from '../../src/core/grid/grid';
import { planFingerprint } from '../../src/core/plan/fingerprint';
import { readPlan } from '../../src/core/plan/readPlan';
import { createSay } from '../../src/messages/createSay';
import { fakePort } from '../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../helpers/planVerbs';

const LONGEST_CELL = 32_767;
const LONGEST_MS = 50;
const RUNS = 5;
const AS_OF = { year: 2026, month: 7, day: 2 };
const say = createSay('vi');

const HEADER = ['Stt', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả', 'Ngày hoàn thành', 'Nguyên nhân'];
const PIECES = ['(', '((a', 'a b ', '1,', '01/01/', '15/3 - ', 'P. ', 'A/B/', '; ', ' ', 'hoàn thành ', 'Tháng 3, '];

/** Runs work through, or does it at once; returns the longest piece in milliseconds of processor time. */
function longest(work: Steps<unknown> | (() => unknown)): number {
  let most = 0;
  for (let done = false; !done;) {
    const start = process.cpuUsage();
    if (typeof work === 'function') {
      work();
      done = true;
    } else done = work.next().done === true;
    const { user, system } = process.cpuUsage(start);
    most = Math.max(most, (user + system) / 1000);
  }
  return most;
}

const shortest = (work: () => Steps<unknown> | (() => unknown)): number =>
  Math.min(...Array.from({ length: RUNS }, () => longest(work())));

describe.each(HEADER.map((name, column) => [name, column] as const))('in the column “%s”', (_, column) => {
  test.each(PIECES)('%j again and again is read, checked and shown at once', async (piece) => {
    const row: CellValue[] = [2, 'Khảo sát', 'P. KHTC', 'Văn phòng Sở', 'Tháng 4', 'Đang thực hiện', null, null];
    row[column] = piece.repeat(LONGEST_CELL).slice(0, LONGEST_CELL);
    const plain = [1, 'Đo đạc', 'P. KHTC', 'Văn phòng Sở', 'Tháng 4', 'Hoàn thành', null, null];
    const sheet = sheetOf('Kế hoạch', [['KẾ HOẠCH NĂM 2026'], HEADER, plain, row]);
    const grids = workbookOf(sheet, CATALOGUE_SHEET);
    const read = await openPlan(fakePort(grids), createStraightRunner());
    if (!read.ok) throw new Error(read.refusal.code);
    const opened = read.value;
    const { plan } = opened;
    const issues = runThrough(runChecks({ plan, asOf: AS_OF }));
    const tasks = tasksByKey(plan);
    const fixes = fixesOf(opened, issues);
    const work: Readonly<Record<string, () => Steps<unknown> | (() => unknown)>> = {
      reading: () => readPlan(grids),
      comparing: () => planFingerprint(plan),
      checking: () => runChecks({ plan, asOf: AS_OF }),
      wording: () => () => issues.map((issue) => issueSentence(issue, say)),
      laying: () => issueCards(issues, tasks, plan),
      fixing: () => () => [nameFixes(fixes, issues), joinedFix(fixes, issues)],
      searching: () => () =>
        filteredIssues(issues, { ...NO_FILTER, search: 'mương nước' }, { opened, fixes }, tasksByKey(plan)),
      answering: () => () =>
        issues.map((issue) =>
          questionsOf(opened, issue, tasks.get(issue.task ?? '') ?? null).map((question) =>
            fixOfAnswer(question, '15/3'),
          ),
        ),
    };
    const slow = Object.entries(work).flatMap(([name, begin]) => {
      const milliseconds = shortest(begin);
      return milliseconds > LONGEST_MS ? [`${name}: ${milliseconds.toFixed(0)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});
