/** Answers that would make the plan count wrongly wait, each with what is wrong with it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tickedAnswers } from '../../../src/app/collect/answerGroups';
import { answerText, reasonsText, receiveForms, senderText, weighForms } from '../../../src/app/collect/receive';
import type { Collected } from '../../../src/app/collect/receive';
import { writeAnswers } from '../../../src/app/collect/writeAnswers';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { done } from '../../../src/core/flow/outcome';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { dateToSerial } from '../../../src/core/time/date';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { HEADER, NOW, formsFor, openBook, runner, say, sheetOfDraft } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/ke-hoach-mau.xlsx')));
const HEADS = [
  'STT',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Thời gian thực hiện',
  'Kết quả',
  'Tỷ lệ',
  'Ngày hoàn thành',
];
type Cells = Readonly<Record<string, CellValue>>;

const planWith = async (result: CellValue, percent: CellValue, completed: CellValue): Promise<OpenedPlan> => {
  const grids = workbookOf(
    sheetOf('KH 2026', [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      HEADS,
      [1, 'Thay nắp cống', 'P. QLĐT', 'Tháng 9', result, percent, completed],
      [2, 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 9', null, null, null],
    ]),
    CATALOGUE_SHEET,
  );
  return valueOf(await openPlan(fakePort(grids), runner));
};

/** The unit's form of a month, with cells of its first task filled in. */
async function filled(plan: OpenedPlan, cells: Cells, period = '2026-09'): Promise<SheetGrid> {
  const [form] = (await formsFor(plan, period, '2026-09-25')).forms;
  if (form === undefined) throw new Error('no form');
  const sheet = sheetOfDraft(form.draft);
  const heads = sheet.rows[HEADER] ?? [];
  const rows = sheet.rows.map((row) => [...row]);
  for (const [head, value] of Object.entries(cells)) {
    const row = rows.find((each) => each.includes('Thay nắp cống'));
    if (row === undefined || !heads.includes(head)) throw new Error(head);
    row[heads.indexOf(head)] = value;
  }
  return { ...sheet, rows };
}

const receive = async (plan: OpenedPlan, ...sheets: readonly SheetGrid[]): Promise<Collected> => {
  const files = sheets.map((sheet, at) => {
    const name = `tra loi ${String(at + 1)}.xlsx`;
    return { name, grids: done({ name, sheets: [sheet] }) };
  });
  return valueOf(await receiveForms({ say, now: NOW, runner }, plan, files, null));
};

async function answerTo(plan: OpenedPlan, cells: Cells): Promise<readonly [kind: string | undefined, why: string]> {
  const { answers } = await receive(plan, await filled(plan, cells));
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  return [answer?.kind, answer === undefined ? '' : reasonsText(answer, say)];
}

const SEPTEMBER = { kind: 'month', year: 2026, from: 9, to: 9 } as const;
const RESULT = 'Kết quả thực hiện';
const DAY = 'Ngày hoàn thành';

describe('an answer waits', () => {
  it('where the plan keeps a day that would count open work as done', async () => {
    const plan = await planWith('Hoàn thành', null, '20/12/2026');
    expect(await answerTo(plan, { [RESULT]: 'Đang thực hiện' })).toEqual([
      'doubt',
      'kế hoạch đang có 20/12/2026 nên vẫn tính là hoàn thành; cần hỏi lại phòng, nếu chưa xong thì xóa 20/12/2026 ở kế hoạch',
    ]);
    // With a day of its own nothing is kept.
    expect(await answerTo(plan, { [RESULT]: 'Hoàn thành', [DAY]: '12/09/2026' })).toEqual(['update', '']);
  });

  it('where the plan has it as done and the unit says that it is not', async () => {
    const plan = await planWith('x', null, null);
    const asked = 'kế hoạch đang ghi đã hoàn thành (“x”), phòng trả lời là chưa; cần hỏi lại phòng';
    for (const result of ['Đang thực hiện', '60%', 'Lùi sang tháng 11', 'Không thực hiện'])
      expect(await answerTo(plan, { [RESULT]: result })).toEqual(['doubt', asked]);
    expect(await answerTo(plan, { [DAY]: '12/09/2026' })).toEqual(['fill', '']);
  });

  it('where the plan keeps a whole share', async () => {
    const plan = await planWith(null, '100%', '20/12/2026');
    expect(await answerTo(plan, { [RESULT]: 'Lùi sang tháng 11' })).toEqual([
      'doubt',
      'kế hoạch đang có 20/12/2026 nên vẫn tính là hoàn thành; cần hỏi lại phòng, nếu chưa xong thì xóa 20/12/2026 ở kế hoạch',
    ]);
  });

  it.each([
    [{ [RESULT]: 'Hoàn thành', [DAY]: '31/06/2026' }, 'ngày “31/06/2026” không có trong lịch; cần hỏi lại phòng'],
    [{ [RESULT]: 'Hoàn thành', [DAY]: '31/6' }, 'ngày “31/6” không có trong lịch; cần hỏi lại phòng'],
    [
      { [RESULT]: 'Chưa thực hiện', [DAY]: '12/09/2026' },
      'ghi “Chưa thực hiện” nhưng lại có ngày hoàn thành 12/09/2026',
    ],
    [{ [RESULT]: 'Công văn 12' }, 'chưa hiểu “Công văn 12” là đã xong hay chưa; cần hỏi lại phòng'],
    [{ 'Tỷ lệ hoàn thành (%)': '140%' }, 'tỷ lệ “140%” không hợp lệ; cần hỏi lại phòng'],
    [{ [RESULT]: 'Chưa thực hiện', 'Tỷ lệ hoàn thành (%)': '60%' }, 'kết quả và tỷ lệ trái nhau (“Chưa thực hiện”)'],
    [{ [RESULT]: 'Hoàn thành', [DAY]: '30/09/2026' }, 'ngày hoàn thành 30/09/2026 chưa đến'],
    [
      { [RESULT]: 'Hoàn thành', [DAY]: dateToSerial({ year: 2025, month: 9, day: 12 }) },
      'ngày hoàn thành 12/09/2025 trước năm kế hoạch 2026; cần kiểm tra lại năm',
    ],
  ] as const)('with what is wrong with it: %j', async (cells, why) => {
    expect(await answerTo(await planWith(null, null, null), cells)).toEqual(['doubt', why]);
  });

  it('where it stands in the locked cell of the former result', async () => {
    const plan = await planWith('Đang thực hiện', null, null);
    expect(await answerTo(plan, { 'Kết quả đã ghi': 'Hoàn thành' })).toEqual([
      'doubt',
      'phòng ghi đè lên ô “Kết quả đã ghi” thay vì ô “Kết quả thực hiện”',
    ]);
    const { answers } = await receive(plan, await filled(plan, { 'Kết quả đã ghi': 'đang  thực hiện ' }));
    expect(answers).toEqual([]);
  });

  it("where a form is last month's, with what this month's says", async () => {
    const plan = await planWith(null, null, null);
    const [now, late] = [
      await filled(plan, { [RESULT]: 'Hoàn thành', [DAY]: '12/09/2026' }),
      await filled(plan, { [RESULT]: 'Đang thực hiện' }, '2026-Q3'),
    ];
    const { answers } = await receive(plan, now, now, late);
    const old = answers.find(({ file }) => file === 'tra loi 3.xlsx');
    expect(old === undefined ? '' : reasonsText(old, say)).toBe(
      'biểu của kỳ khác (quý III năm 2026); biểu kỳ này ghi: Hoàn thành',
    );
  });
});

describe('cells that are not for answers', () => {
  it('are told where somebody typed over them, beside the answer or without one', async () => {
    const plan = await planWith('Đang thực hiện', null, null);
    const cells = { 'Thời hạn': '31/10/2026', [RESULT]: 'Đang thực hiện, chờ vật tư' };
    const { answers } = await receive(plan, await filled(plan, cells));
    expect(answers.map((answer) => [answer.kind, answerText(answer, say), reasonsText(answer, say)])).toEqual([
      ['update', 'Kết quả thực hiện: Đang thực hiện → Đang thực hiện, chờ vật tư', ''],
      [
        'lost',
        'Thời hạn trong biểu: 31/10/2026',
        'phòng sửa ô khóa “Thời hạn” trong biểu; cần hỏi lại phòng, muốn đổi thì sửa ở kế hoạch',
      ],
    ]);
    const beside = await receive(plan, await filled(plan, { 'Kết quả đã ghi': 'Xong từ lâu', [RESULT]: 'Hoàn thành' }));
    expect(beside.answers.map((answer) => [answer.kind, answerText(answer, say)])).toEqual([
      ['update', 'Kết quả thực hiện: Đang thực hiện → Hoàn thành'],
      ['lost', 'Kết quả đã ghi trong biểu: Xong từ lâu'],
    ]);
    const reworded = await receive(plan, await filled(plan, { 'Nội dung nhiệm vụ': 'Thay nắp cống, hố ga' }));
    expect(reworded.answers.map(({ kind, reasons }) => [kind, reasons[0]?.code])).toEqual([['lost', 'locked']]);
  });

  it.each([['2026-08'], ['2026-09'], ['2026-Q3'], ['2026']])('are not told where nobody did: %s', async (period) => {
    const { opened } = await openBook('ke-hoach-mau.xlsx', SAMPLE);
    const { forms } = await formsFor(opened, period, '2026-09-25', true);
    expect(forms.length).toBeGreaterThan(3);
    const { answers } = await receive(opened, ...forms.map(({ draft }) => sheetOfDraft(draft)));
    expect(answers).toEqual([]);
  });
});

describe('documents that answer others', () => {
  const directives = async (
    reply: CellValue,
    asked: CellValue = '125/UBND-NC ngày 10/09/2026',
  ): Promise<OpenedPlan> => {
    const grids = workbookOf(
      sheetOf('Chỉ đạo', [
        ['THEO DÕI VĂN BẢN CHỈ ĐẠO NĂM 2026'],
        ['STT', 'Số, ký hiệu', 'Trích yếu', 'Phòng tham mưu', 'Hạn trả lời', 'Văn bản trả lời'],
        [1, asked, 'Thay nắp cống', 'P. QLĐT', '20/09/2026', reply],
      ]),
      CATALOGUE_SHEET,
    );
    return valueOf(await openPlan(fakePort(grids), runner));
  };

  it('are taken with number and day, as the plan takes them', async () => {
    expect(await answerTo(await directives(null), { [RESULT]: 'Số 45/SXD-QLĐT ngày 18/09/2026' })).toEqual([
      'fill',
      '',
    ]);
  });

  it('wait where their day is before that of the document that asks', async () => {
    const answer = { [RESULT]: 'Số 45/SXD-QLĐT ngày 08/09/2026' };
    expect(await answerTo(await directives(null), answer)).toEqual([
      'doubt',
      'ngày trả lời 08/09/2026 trước ngày 10/09/2026 của văn bản giao việc; cần hỏi lại phòng',
    ]);
    // Without its year the document may be one of the year before.
    expect(await answerTo(await directives(null, '125/UBND-NC ngày 10/12'), answer)).toEqual(['fill', '']);
  });
});

describe('who has answered', () => {
  it('goes by the forms of the period: another one tells neither the day nor the number', async () => {
    const plan = await planWith(null, null, null);
    const late = await filled(plan, { [RESULT]: 'Đang thực hiện' }, '2026-Q3');
    const head = late.rows[0]?.[0];
    if (typeof head !== 'string') throw new Error('no head');
    const moved = head.replace(/"2026-\d\d-\d\d"\]$/, '"2027-01-31"]').replace(/,2,/, ',9,');
    const rows = late.rows.map((row, at) => (at === 0 ? [moved, ...row.slice(1)] : row));
    const now = await filled(plan, { [RESULT]: 'Hoàn thành', [DAY]: '12/09/2026' });
    const { replies } = await receive(plan, now, now, { ...late, rows });
    expect([replies?.replyBy?.year, replies?.units[0]?.sent]).toEqual([2026, 2]);
  });

  it('leaves out rows that a unit added to its form', async () => {
    const plan = await planWith(null, null, null);
    const sheet = await filled(plan, { [RESULT]: 'Hoàn thành', [DAY]: '12/09/2026' });
    const heads = sheet.rows[HEADER] ?? [];
    // A task of the plan that the form did not ask about: here its own row, typed once more without its key.
    const added = heads.map((head): CellValue => {
      if (head === 'Nội dung nhiệm vụ') return 'Sửa chữa đèn đường';
      return head === RESULT ? 'Đang thực hiện' : null;
    });
    const { replies } = await receive(plan, { ...sheet, rows: [...sheet.rows, added] });
    expect(replies?.units.map(({ sent, answered }) => [sent, answered.length])).toEqual([[2, 1]]);
    // It is no task that nobody has answered, either.
    expect(replies?.missing).toEqual([]);
  });

  it('tells how many tasks were sent by the form, not by what the plan asks by now', async () => {
    const plan = await planWith(null, null, null);
    const sheet = await filled(plan, { [RESULT]: 'Hoàn thành', [DAY]: '12/09/2026' });
    const rows = sheet.rows.map((row, at) =>
      at === 0 ? row.map((value) => (typeof value === 'string' ? value.replace(/,2,/, ',1,') : value)) : row,
    );
    const { replies } = await receive(plan, { ...sheet, rows });
    expect(replies?.units[0]?.sent).toBe(1);
  });
});

describe('a copy of the plan in which somebody reported', () => {
  const monthly = (name: string, month: number, result: CellValue, day: CellValue): SheetGrid =>
    sheetOf(name, [
      [`KẾ HOẠCH CÔNG TÁC THÁNG ${String(month)} NĂM 2026`],
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả', 'Ngày hoàn thành'],
      [1, 'Vận hành trạm bơm', 'P. QLĐT', result, day],
      [2, 'Lập dự toán thu chi', 'P. KHTC', null, null],
    ]);
  const months = (result: CellValue, day: CellValue): readonly SheetGrid[] => [
    monthly('Tháng 8', 8, null, null),
    monthly('Tháng 9', 9, result, day),
    monthly('Tháng 10', 10, null, null),
  ];

  it('is matched by the whole of both plans: work of each month is that of its month', async () => {
    const plan = valueOf(await openPlan(fakePort(workbookOf(...months(null, null), CATALOGUE_SHEET)), runner));
    const name = 'ke hoach cua phong.xlsx';
    const sheets = [...months('Hoàn thành', '12/09/2026'), CATALOGUE_SHEET];
    const files = [{ name, grids: done({ name, sheets }) }];
    const { answers, replies } = valueOf(await receiveForms({ say, now: NOW, runner }, plan, files, SEPTEMBER));
    expect(answers.map(({ kind, task, how }) => [kind, task?.sheet, task?.row, how])).toEqual([
      ['fill', 'Tháng 9', 3, 'content'],
    ]);
    expect(replies?.units.map(({ unit, answered }) => [unit, answered.length])).toEqual([
      ['QLDT', 1],
      ['KHTC', 0],
    ]);
  });

  it('stays in the list once it stands in the plan', async () => {
    const port = fakePort(workbookOf(...months(null, null), CATALOGUE_SHEET));
    const plan = valueOf(await openPlan(port, runner));
    const name = 'ke hoach cua phong.xlsx';
    const files = [{ name, grids: done({ name, sheets: [...months('Hoàn thành', '12/09/2026'), CATALOGUE_SHEET] }) }];
    const received = valueOf(await receiveForms({ say, now: NOW, runner }, plan, files, SEPTEMBER));
    const ids = new Set(received.answers.map(({ id }) => id));
    valueOf(await writeAnswers({ say, now: NOW, runner, port }, plan, received, ids));
    const after = valueOf(await openPlan(port, runner));
    const again = valueOf(await weighForms({ say, now: NOW, runner }, after, received, SEPTEMBER));
    expect(again.answers.map(({ id, kind }) => [ids.has(id), kind])).toEqual([[true, 'same']]);
    const [answer] = received.answers;
    expect(answer === undefined ? '' : senderText(answer, say)).toBe('bản kế hoạch');
  });
});

it('what was chosen instead of an answer stays chosen when that answer is weighed otherwise', async () => {
  const plan = await planWith(null, null, null);
  const now = await filled(plan, { [RESULT]: 'Hoàn thành', [DAY]: '12/09/2026' });
  const late = await filled(plan, { [RESULT]: 'Đang thực hiện' }, '2026-Q3');
  const { answers } = await receive(plan, now, now, late);
  const [current, , old] = answers;
  if (current === undefined || old === undefined) throw new Error('no answers');
  const before = {
    answers: [{ ...current, kind: 'doubt' as const }, ...answers.slice(1)],
    ticked: new Set([old.id]),
    written: new Set<string>(),
  };
  expect([...tickedAnswers(answers, before)]).toEqual([old.id]);
  expect([...tickedAnswers(answers, null)]).toEqual([current.id]);
});

it('a form that came back as it went out is told', async () => {
  const plan = await planWith(null, null, null);
  const { answers, unusable, forms } = await receive(plan, await filled(plan, {}));
  expect(unusable).toEqual([
    { file: 'tra loi 1.xlsx', refusal: { code: 'form-blank', params: { file: 'tra loi 1.xlsx' } } },
  ]);
  expect([answers.length, forms.length]).toEqual([0, 1]);
});
