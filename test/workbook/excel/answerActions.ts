/** What people answer: in forms that came back, in an issue itself, and for many issues at once. */
import { prepareAddition, writeAddition } from '../../../src/app/addTask/addTask';
import { questionsOf, fixOfAnswer } from '../../../src/app/check/answers';
import type { AnswerKind } from '../../../src/app/check/answers';
import { fixesOf } from '../../../src/app/check/fix';
import { joinedFix, nameFixes } from '../../../src/app/check/nameFixes';
import { receiveForms } from '../../../src/app/collect/receive';
import { prepareForms } from '../../../src/app/collect/send';
import { writeAnswers } from '../../../src/app/collect/writeAnswers';
import type { IssueCode } from '../../../src/core/checks/codes';
import { done, refused } from '../../../src/core/flow/outcome';
import { CATALOGUE_SHEET, sheetOf } from '../../helpers/planVerbs';
import { fillForm, randomFrom } from '../../helpers/returnedForms';
import { cells, issuesOf, NOW, onPlan, PLAN_SHEET, REQUEST, say } from './actionsOnPlan';
import type { Act, WritingAction } from './actionsOnPlan';
import { runner } from './office';
import { valueOf } from '../../helpers/valueOf';

/** A plan with columns for all that units answer; some of it is answered. */
const ANSWERED = sheetOf(PLAN_SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả', 'Ngày hoàn thành', 'Nguyên nhân'],
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'P. QLĐT', 'Văn phòng', 'Tháng 3', null, null, null],
  [2, 'Thay đèn đường ở khu chợ', 'P. QLĐT', null, 'Tháng 3', 'Đang thực hiện', null, null],
  [3, 'Nạo vét mương thoát nước', 'TT ƯDCN', 'P. QLĐT', 'Tháng 3', null, null, null],
  [4, 'Kiểm kê kho vật tư', 'P. KHTC', null, 'Tháng 3', 'Hoàn thành', null, null],
  [5, 'Đối chiếu công nợ quý trước', 'P. KHTC', null, 'Tháng 2', 'Đang thực hiện', null, null],
  [6, 'Làm thẻ cho người mới', 'Văn phòng', null, 'Tháng 3', null, null, null],
]);

/** A plan of two fields with lists of choices nowhere, and a formula that ends where a new row goes. */
const IN_FIELDS = sheetOf(PLAN_SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả'],
  ['I', 'Hạ tầng'],
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'P. QLĐT', 'Văn phòng', 'Tháng 3', 'Hoàn thành'],
  [2, 'Thay đèn đường ở khu chợ', 'P. QLĐT', null, 'Tháng 3', 'Đang thực hiện'],
  ['II', 'Nội bộ'],
  [3, 'Kiểm kê kho vật tư', 'P. KHTC', null, 'Tháng 3', 'Hoàn thành'],
  [4, 'Làm thẻ cho người mới', 'Văn phòng', null, 'Tháng 5', null],
]);

/** Two names that are each misspelt in several cells, and one that nobody knows. */
const MISSPELT = sheetOf(PLAN_SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả'],
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'Văn phong Sở', 'Phòng Quản lý đô thj', 'Tháng 3', 'Hoàn thành'],
  [2, 'Thay đèn đường ở khu chợ', 'Phòng Quản lý đô thj', 'Văn phong Sở', 'Tháng 3', 'Hoàn thành'],
  [3, 'Nạo vét mương thoát nước', 'Văn phong Sở', 'P. KHTC', 'Tháng 3', 'Hoàn thành'],
  [4, 'Kiểm kê kho vật tư', 'Ban Quản trị chợ đêm', 'P. KHTC', 'Tháng 3', 'Hoàn thành'],
  [5, 'Đối chiếu công nợ quý trước', 'Phòng Quản lý đô thj', 'P. KHTC', 'Tháng 3', 'Hoàn thành'],
]);

const REPLIES = 'Trả lời tháng 3-2026';

/** Forms that came back, all that they say chosen; the seed decides what was filled in. */
const answers =
  (seed: number): Act =>
  async ({ port, opened }) => {
    const job = { port, say, now: NOW, runner };
    const sent = valueOf(await prepareForms(job, opened, { ...REQUEST, coordinating: false }));
    const random = randomFrom(seed);
    const files = sent.forms.map((form) => {
      const { file, sheet } = fillForm(form, random, 3);
      return { name: file, grids: done({ name: file, sheets: [sheet] }) };
    });
    const collected = valueOf(await receiveForms(job, opened, files, null));
    const chosen = new Set(
      collected.answers.filter(({ kind }) => kind !== 'same' && kind !== 'lost').map(({ id }) => id),
    );
    const written = await writeAnswers(job, opened, collected, chosen);
    if (!written.ok) return written;
    // Where the workbook says something else by now, nothing was written.
    return written.value.receipt === null ? refused('changed-since') : done(written.value.steps);
  };

/** What is answered in the first issue of a code. */
const answered =
  (code: IssueCode, kind: AnswerKind, typed: string): Act =>
  async (reading) => {
    const issues = await issuesOf(reading.opened);
    const fixes = issues.flatMap((issue) => {
      if (issue.code !== code) return [];
      const task = reading.opened.plan.tasks.find(({ key }) => key === issue.task) ?? null;
      const question = questionsOf(reading.opened, issue, task).find((each) => each.kind === kind);
      return (question && fixOfAnswer(question, typed)) ?? [];
    });
    const [fix] = fixes;
    if (fix === undefined) throw new Error(`${code} asks for no ${kind}`);
    return cells(() => done(fix.edits))(reading);
  };

/** "Sửa cả … lỗi": everything for which something is suggested. */
const fixGroup: Act = async (reading) => {
  const issues = await issuesOf(reading.opened);
  const fixes = fixesOf(reading.opened, issues);
  const spellings = nameFixes(fixes, issues).flatMap((name) => name.spellings);
  const { edits } = joinedFix(
    fixes,
    spellings.flatMap((spelling) => spelling.issues),
  );
  if (spellings.length < 2 || edits.length < 4) throw new Error(`only ${edits.length} cells can be fixed`);
  return cells(() => done(edits))(reading);
};

const inAnswered = { sheets: [ANSWERED, CATALOGUE_SHEET] };
const inMisspelt = { sheets: [MISSPELT, CATALOGUE_SHEET] };

const ADDED = 'Kiểm tra tủ điện chiếu sáng';

/** A task found during the year: the next one is under it in the plan, so that a row is put in between. */
const addedTask: Act = async ({ port, opened }) => {
  const wanted = {
    ...{ content: ADDED, leads: ['QLDT'], coordinating: null, product: null, number: null },
    ...{ due: { year: 2026, month: 3 }, sheet: null, group: null, field: 'Hạ tầng' },
  };
  const prepared = await prepareAddition({ port, runner }, opened, wanted);
  if (!prepared.ok) return prepared;
  const addition = prepared.value;
  if (addition.how !== 'insert') throw new Error('a blank row was filled');
  const written = await writeAddition({ port, say, now: NOW, runner }, opened, wanted, addition);
  if (!written.ok) return written;
  return written.value.receipt === null ? refused('changed-since') : done(written.value.steps);
};

export const ANSWER_ACTIONS: readonly WritingAction[] = [
  {
    ...onPlan('adding a task found during the year', PLAN_SHEET, addedTask, { sheets: [IN_FIELDS, CATALOGUE_SHEET] }),
    adds: ADDED,
  },
  onPlan('writing answers that came back', PLAN_SHEET, answers(3), inAnswered),
  {
    ...onPlan('writing answers that came back again', PLAN_SHEET, answers(11), { ...inAnswered, given: answers(3) }),
    alsoSheet: REPLIES,
  },
  onPlan('fixing a group of issues', PLAN_SHEET, fixGroup, inMisspelt),
  onPlan('a result chosen in an issue', PLAN_SHEET, answered('unreported', 'state', 'Hoàn thành'), inAnswered),
  onPlan('a day typed in an issue', PLAN_SHEET, answered('done-without-date', 'day', '25/3'), inAnswered),
  onPlan(
    'a cause typed in an issue',
    PLAN_SHEET,
    answered('overdue-without-explanation', 'cause', '=Chờ vật tư'),
    inAnswered,
  ),
  onPlan('a lead chosen in an issue', PLAN_SHEET, answered('lead-unknown', 'lead', 'Văn phòng Sở'), inMisspelt),
];
