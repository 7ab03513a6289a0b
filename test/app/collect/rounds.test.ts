/** Rounds of one period: what somebody passed over is known when the same files are taken again. */
import { answerGroups, tickedAnswers } from '../../../src/app/collect/answerGroups';
import { answerText, receiveForms } from '../../../src/app/collect/receive';
import type { Answer, Collected } from '../../../src/app/collect/receive';
import { writeAnswers } from '../../../src/app/collect/writeAnswers';
import { openPlan } from '../../../src/app/open/openPlan';
import { done } from '../../../src/core/flow/outcome';
import type { SheetGrid } from '../../../src/core/grid/grid';
import type { WorkbookPort } from '../../../src/workbook/port';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { HEADER, NOW, formsFor, openBook, runner, say, sheetOfDraft } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';
import { asXlsx } from '../../property/asXlsx';

const job = { say, now: NOW, runner };
const RESULT = 'Kết quả thực hiện';

const HEADS = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', RESULT, 'Ngày hoàn thành'];

async function planPort(): Promise<WorkbookPort> {
  const grids = workbookOf(
    sheetOf('KH 2026', [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      HEADS,
      [1, 'Thay nắp cống', 'P. QLĐT', 'Tháng 9', '20%'],
      [2, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 9', '30%'],
    ]),
    CATALOGUE_SHEET,
  );
  return (await openBook('ke hoach.xlsx', asXlsx(grids, { pieces: false, fonts: false }))).port;
}

type Results = Readonly<Record<string, string>>;

/** The unit's form as it went out, with results of its tasks. */
async function formWith(results: Results, period = '2026-09'): Promise<SheetGrid> {
  const plan = valueOf(await openPlan(await planPort(), runner));
  const [form] = (await formsFor(plan, period, '2026-09-25')).forms;
  if (form === undefined) throw new Error('no form');
  const sheet = sheetOfDraft(form.draft);
  const at = (sheet.rows[HEADER] ?? []).indexOf(RESULT);
  const rows = sheet.rows.map((row) => [...row]);
  for (const [content, said] of Object.entries(results)) {
    const row = rows.find((each) => each.includes(content));
    if (row === undefined) throw new Error(content);
    row[at] = said;
  }
  return { ...sheet, rows };
}

type Files = Readonly<Record<string, SheetGrid>>;

async function receiveNow(port: WorkbookPort, files: Files): Promise<Collected> {
  const opened = valueOf(await openPlan(port, runner));
  const given = Object.entries(files).map(([name, sheet]) => ({ name, grids: done({ name, sheets: [sheet] }) }));
  return valueOf(await receiveForms(job, opened, given, null));
}

/** Somebody receives files, ticks as proposed but for what they change, and writes. */
async function round(
  port: WorkbookPort,
  files: Files,
  choose: (ticked: Set<string>, answers: readonly Answer[]) => void = () => undefined,
): Promise<Collected> {
  const collected = await receiveNow(port, files);
  const ticked = new Set(tickedAnswers(collected.answers, null));
  choose(ticked, collected.answers);
  const opened = valueOf(await openPlan(port, runner));
  valueOf(await writeAnswers({ ...job, port }, opened, collected, ticked));
  return collected;
}

const groupsOf = ({ answers }: Collected) =>
  Object.fromEntries(
    Object.entries(answerGroups(answers, new Set())).flatMap(([name, list]) =>
      list.length === 0 ? [] : [[name, list.map((answer) => `${answer.file}: ${answerText(answer, say)}`)]],
    ),
  );

/** The lines of the tab below the heading of what was left. */
const leftLines = (port: WorkbookPort) => linesBelow(port, 'Nội dung trả lời chưa ghi');

async function linesBelow(port: WorkbookPort, heading: string): Promise<readonly (readonly string[])[]> {
  const grids = valueOf(await port.read(runner));
  const tab = grids.sheets.find(({ name }) => name.startsWith('Trả lời'));
  const rows = tab?.rows ?? [];
  const from = rows.findIndex(([first]) => typeof first === 'string' && first.startsWith(heading));
  if (from === -1) return [];
  const below = rows.slice(from + 1);
  const end = below.findIndex(([first]) => typeof first === 'string');
  return below
    .slice(0, end === -1 ? below.length : end)
    .map((row) => row.slice(1, 9).filter((value) => typeof value === 'string'));
}

const untick =
  (content: string) =>
  (ticked: Set<string>, answers: readonly Answer[]): void => {
    for (const { id, content: own } of answers) if (own === content) ticked.delete(id);
  };

test('what answers replaced in the plan stays written down over all rounds', async () => {
  const port = await planPort();
  const replacedLines = () => linesBelow(port, 'Nội dung của kế hoạch đã được thay');
  await round(port, { 'a.xlsx': await formWith({ 'Thay nắp cống': '50%', 'Sửa chữa đèn đường': '80%' }) });
  const first = [
    ['Phòng Quản lý đô thị\na.xlsx', 'Thay nắp cống', 'Kết quả thực hiện: 20% → 50%', '25/09/2026'],
    ['Phòng Quản lý đô thị\na.xlsx', 'Sửa chữa đèn đường', 'Kết quả thực hiện: 30% → 80%', '25/09/2026'],
  ];
  expect(await replacedLines()).toEqual(first);
  const { answers } = await receiveNow(port, { 'b.xlsx': await formWith({ 'Thay nắp cống': 'Hoàn thành' }) });
  const all = new Set(answers.map(({ id }) => id));
  await round(port, { 'b.xlsx': await formWith({ 'Thay nắp cống': 'Hoàn thành' }) }, (ticked) => {
    for (const id of all) ticked.add(id);
  });
  expect(await replacedLines()).toEqual([
    ...first,
    ['Phòng Quản lý đô thị\nb.xlsx', 'Thay nắp cống', 'Kết quả thực hiện: 50% → Hoàn thành', '25/09/2026'],
  ]);
  // A round that replaces nothing keeps the list.
  await round(port, { 'c.xlsx': await formWith({}) });
  expect(await replacedLines()).toHaveLength(3);
});

test('an answer that somebody did not want is neither ticked nor asked again', async () => {
  const port = await planPort();
  const files = { 'a.xlsx': await formWith({ 'Thay nắp cống': '50%', 'Sửa chữa đèn đường': '80%' }) };
  await round(port, files, untick('Thay nắp cống'));
  expect(await leftLines(port)).toEqual([
    ['Phòng Quản lý đô thị\na.xlsx', 'Thay nắp cống', 'Kết quả thực hiện: 20% → 50%', 'đã xem, không chọn để ghi'],
  ]);
  const again = await receiveNow(port, { ...files, 'ban sao.xlsx': files['a.xlsx'] });
  expect(groupsOf(again)).toEqual({
    seen: ['a.xlsx: Kết quả thực hiện: 20% → 50%', 'ban sao.xlsx: Kết quả thực hiện: 20% → 50%'],
    same: ['a.xlsx: Kết quả thực hiện: 80% (như đang ghi)', 'ban sao.xlsx: Kết quả thực hiện: 80% (như đang ghi)'],
  });
  expect([...tickedAnswers(again.answers, null)]).toEqual([]);
});

test('two files that differ are decided once; what the unit says anew is asked', async () => {
  const port = await planPort();
  const files = {
    'a.xlsx': await formWith({ 'Thay nắp cống': '50%' }),
    'b.xlsx': await formWith({ 'Thay nắp cống': '60%' }),
  };
  await round(port, files, (ticked, answers) => {
    for (const { id, file } of answers) if (file === 'b.xlsx') ticked.add(id);
  });
  expect(groupsOf(await receiveNow(port, files))).toEqual({
    seen: ['a.xlsx: Kết quả thực hiện: 60% → 50%'],
    same: ['b.xlsx: Kết quả thực hiện: 60% (như đang ghi)'],
  });
  const third = await receiveNow(port, { ...files, 'c.xlsx': await formWith({ 'Thay nắp cống': '70%' }) });
  expect(groupsOf(third)).toEqual({
    doubt: ['b.xlsx: Kết quả thực hiện: 60% (như đang ghi)', 'c.xlsx: Kết quả thực hiện: 60% → 70%'],
    seen: ['a.xlsx: Kết quả thực hiện: 60% → 50%'],
  });
});

test('what waits stays in its place in the session that left it', async () => {
  const port = await planPort();
  const files = {
    'a.xlsx': await formWith({ 'Thay nắp cống': '50%' }),
    'b.xlsx': await formWith({ 'Thay nắp cống': '60%' }),
  };
  const collected = await round(port, files);
  const opened = valueOf(await openPlan(port, runner));
  const more = [
    { name: 'c.xlsx', grids: done({ name: 'c.xlsx', sheets: [await formWith({ 'Sửa chữa đèn đường': '90%' })] }) },
  ];
  const further = valueOf(await receiveForms(job, opened, more, null, collected));
  expect(Object.keys(groupsOf(further))).toEqual(['doubt', 'update']);
});

test('the tab keeps what waits when files of later rounds are taken alone, until it is settled', async () => {
  const port = await planPort();
  const first = { 'a.xlsx': await formWith({ 'Thay nắp cống': '50%', 'Sửa chữa đèn đường': '80%' }) };
  await round(port, first, (ticked) => ticked.clear());
  const contents = async (): Promise<readonly string[]> => (await leftLines(port)).map(([, content = '']) => content);
  expect(await contents()).toEqual(['Thay nắp cống', 'Sửa chữa đèn đường']);
  await round(port, { 'muon.xlsx': await formWith({ 'Sửa chữa đèn đường': '90%' }) });
  expect(await contents()).toEqual(['Thay nắp cống']);
  await round(port, first, (ticked, answers) => {
    for (const { id, content } of answers) if (content === 'Thay nắp cống') ticked.add(id);
  });
  expect(await contents()).toEqual(['Sửa chữa đèn đường']);
});

test('what a rule left was seen by nobody', async () => {
  const port = await planPort();
  const files = { 'a.xlsx': await formWith({ 'Thay nắp cống': '50%' }) };
  const collected = await receiveNow(port, files);
  const opened = valueOf(await openPlan(port, runner));
  valueOf(await writeAnswers({ ...job, port }, opened, collected, new Set(), true));
  const again = await receiveNow(port, files);
  expect(groupsOf(again)).toEqual({ update: ['a.xlsx: Kết quả thực hiện: 20% → 50%'] });
  expect((await leftLines(port)).map((line) => line.at(-1))).toEqual(['kế hoạch đang ghi nội dung khác']);
});

test('what a form of another period says is told beside what this period says, and repeats are counted once', async () => {
  const files = {
    'a.xlsx': await formWith({ 'Thay nắp cống': '50%', 'Sửa chữa đèn đường': '80%' }),
    'a (1).xlsx': await formWith({ 'Thay nắp cống': '50%' }),
    'quy.xlsx': await formWith({ 'Thay nắp cống': '40%', 'Sửa chữa đèn đường': '80%' }, '2026-Q3'),
  };
  const groups = groupsOf(await receiveNow(await planPort(), files));
  expect(groups).toEqual({
    update: ['a.xlsx: Kết quả thực hiện: 20% → 50%', 'a.xlsx: Kết quả thực hiện: 30% → 80%'],
    former: ['quy.xlsx: Kết quả thực hiện: 20% → 40%'],
    repeated: ['a (1).xlsx: Kết quả thực hiện: 20% → 50%', 'quy.xlsx: Kết quả thực hiện: 30% → 80%'],
  });
});

test('a form whose hidden cells are lost says by its title who answers, and for what period', async () => {
  const whole = await formWith({ 'Thay nắp cống': '50%' });
  const code = (whole.rows[HEADER] ?? []).length - 1;
  const rows = whole.rows.map((row) => row.slice(1, code));
  const sheet = { ...whole, rows, formats: whole.formats.map((row) => row?.slice(1, code)) };
  const port = await planPort();
  const { period, answers, replies } = await receiveNow(port, { 'khong ma.xlsx': sheet });
  expect(period).toMatchObject({ year: 2026, from: 9, to: 9 });
  expect(answers.map(({ how, unit, unitName }) => [how, unit, unitName])).toEqual([
    ['content', 'QLDT', 'Phòng Quản lý đô thị'],
  ]);
  expect(replies?.units.map(({ unit, answered }) => [unit, answered.length])).toEqual([['QLDT', 1]]);
});
