/** A list of documents to be answered is read as a plan. */
import { headline } from '../../../src/core/report/text/headline';
import { createSay } from '../../../src/messages/createSay';
import { issuesOf } from '../../helpers/planOf';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { count } from '../../helpers/rollUps';

const PLAN = planOf(
  workbookOf(
    sheetOf('Theo dõi văn bản', [
      ['SỔ THEO DÕI VĂN BẢN PHẢI TRẢ LỜI NĂM 2026'],
      [],
      [
        'STT',
        'Số văn bản',
        'Cơ quan ban hành',
        'Trích yếu',
        'Phòng tham mưu',
        'Hạn trả lời',
        'Ngày trả lời',
        'Ghi chú',
      ],
      [1, '125/UBND-NC', 'UBND tỉnh', 'Rà soát biên chế', 'P. TCBC', '15/01/2026', '14/01/2026', null],
      [2, '230/UBND-VX', 'UBND tỉnh', 'Báo cáo việc chăm lo Tết', 'Văn phòng', '20/02/2026', '25/02/2026', null],
      [3, '301/VP-KT', 'Văn phòng UBND tỉnh', 'Góp ý dự thảo quy chế', 'P. TCBC', '10/03/2026', null, null],
    ]),
  ),
);

test('each document is a task of who answers it, due on its day, answered on another', () => {
  expect(PLAN.tasks.map(({ content, lead, due }) => [content, lead.text, due.deadline?.day])).toEqual([
    ['Rà soát biên chế', 'P. TCBC', 15],
    ['Báo cáo việc chăm lo Tết', 'Văn phòng', 20],
    ['Góp ý dự thảo quy chế', 'P. TCBC', 10],
  ]);
  expect(PLAN.tasks.map(({ progress }) => [progress.state, progress.completedOn?.day ?? null])).toEqual([
    ['done', 14],
    ['done', 25],
    ['unreported', null],
  ]);
});

test('it is counted like any plan: in time, late, overdue', () => {
  expect(count(PLAN, '2026-Q1', '2026-03-31').total).toMatchObject({ total: 3, onTime: 1, late: 1, overdue: 1 });
});

test('the sentence of a report counts documents, in both languages, and says when there are none', () => {
  const first = count(PLAN, '2026-Q1', '2026-03-31');
  expect(headline(first, createSay('vi'))).toBe(
    'Quý I năm 2026, tính đến ngày 31/03/2026, đã thực hiện được 02/03 văn bản (trong đó có 01 văn bản hoàn thành quá hạn), đạt 66,7%, còn 01 văn bản chưa hoàn thành (01 quá hạn; trong đó 01 chưa báo cáo kết quả).',
  );
  expect(headline(first, createSay('en'))).toContain('of 3 documents');
  expect(headline(count(PLAN, '2026-Q4', '2026-03-31'), createSay('vi'))).toContain(
    'không có văn bản nào phải trả lời',
  );
});

test('a plan of work that mentions documents counts tasks', () => {
  const plan = planOf(
    workbookOf(
      sheetOf('KH 2026', [
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung nhiệm vụ', 'Văn bản giao nhiệm vụ', 'Phòng chủ trì', 'Thời hạn'],
        [1, 'Rà soát biên chế', '125/UBND-NC', 'P. TCBC', '15/01/2026'],
        [2, 'Góp ý dự thảo quy chế', '301/VP-KT', 'Văn phòng', '10/03/2026'],
      ]),
    ),
  );
  expect(headline(count(plan, '2026-Q1', '2026-03-31'), createSay('vi'))).toContain('02 nhiệm vụ');
});

describe('documents sent in answer', () => {
  const listOf = (heads: readonly string[], ...rows: readonly (readonly (string | null)[])[]) =>
    planOf(
      workbookOf(
        sheetOf('Chỉ đạo', [
          ['THEO DÕI VĂN BẢN CHỈ ĐẠO NĂM 2026'],
          [],
          ['STT', 'Số, ký hiệu', 'Trích yếu', 'Phòng tham mưu', 'Hạn trả lời', ...heads],
          ...rows.map((cells, at) => [
            at + 1,
            `${String(at + 10)}/UBND-NC`,
            `Việc được giao thứ ${String(at + 1)}`,
            'P. TCBC',
            '31/01/2026',
            ...cells,
          ]),
        ]),
      ),
    );
  const progressOf = (plan: typeof PLAN) =>
    plan.tasks.map(({ progress: { state, completedOn, text } }) => [
      state,
      completedOn === null ? null : `${String(completedOn.day)}/${String(completedOn.month)}`,
      text,
    ]);

  it.each([
    'Văn bản trả lời',
    'Văn bản thực hiện',
    'Số, ngày văn bản trả lời',
    'Số văn bản phúc đáp',
    'Công văn trả lời',
  ])('number and day under “%s” say that it was done on that day', (head) => {
    const plan = listOf([head], ['Số 125/SNV-TCBC ngày 14/01/2026'], ['15/BC-SNV, 03/02/2026'], [null]);
    expect(progressOf(plan)).toEqual([
      ['done', '14/1', 'Số 125/SNV-TCBC ngày 14/01/2026'],
      ['done', '3/2', '15/BC-SNV, 03/02/2026'],
      ['unreported', null, ''],
    ]);
    expect(count(plan, '2026-01', '2026-02-28').total).toMatchObject({ total: 3, onTime: 1, late: 1, overdue: 1 });
  });

  it('a draft, a number alone and what waits for an opinion are not done', () => {
    const plan = listOf(
      ['Văn bản trả lời'],
      ['Đang dự thảo'],
      ['125/SNV-TCBC'],
      ['Công văn số 125/SNV ngày 14/01/2026 gửi lấy ý kiến các sở'],
      ['Chưa trả lời'],
    );
    expect(plan.tasks.map(({ progress }) => [progress.state, progress.completedOn])).toEqual([
      ['in-progress', null],
      ['unclear', null],
      ['unclear', null],
      ['not-started', null],
    ]);
  });

  it('the day may stand in a column of its own, under the same head or another', () => {
    const twice = planOf(
      workbookOf(
        sheetOf(
          'Chỉ đạo',
          [
            ['STT', 'Trích yếu', 'Phòng tham mưu', 'Hạn trả lời', 'Văn bản trả lời', null],
            [null, null, null, null, 'Số, ký hiệu', 'Ngày'],
            [1, 'Rà soát biên chế', 'P. TCBC', '31/01/2026', '125/SNV-TCBC', '14/01/2026'],
            [2, 'Góp ý quy chế', 'P. TCBC', '31/01/2026', null, null],
          ],
          { merges: [{ top: 1, left: 4, bottom: 1, right: 5 }] },
        ),
      ),
    );
    const beside = listOf(['Văn bản trả lời', 'Ngày trả lời'], ['125/SNV-TCBC', '14/01/2026'], [null, null]);
    for (const plan of [twice, beside]) {
      expect(plan.tasks.map(({ progress }) => [progress.state, progress.completedOn?.day ?? null])).toEqual([
        ['done', 14],
        ['unreported', null],
      ]);
    }
  });

  it('a column of results beside it still counts, and both texts are kept', () => {
    const plan = listOf(
      ['Kết quả thực hiện', 'Văn bản trả lời'],
      ['Hoàn thành', '125/SNV ngày 14/01/2026'],
      [null, '126/SNV ngày 15/01/2026'],
    );
    expect(progressOf(plan)).toEqual([
      ['done', '14/1', 'Hoàn thành; 125/SNV ngày 14/01/2026'],
      ['done', '15/1', '126/SNV ngày 15/01/2026'],
    ]);
  });

  it('a day that does not exist, and one that has not come, are told', () => {
    const plan = listOf(['Văn bản trả lời'], ['125/SNV ngày 31/02/2026'], ['126/SNV ngày 20/03/2026']);
    const asOf = { year: 2026, month: 2, day: 28 };
    expect(issuesOf('progress-invalid', plan, asOf).map(({ row }) => row)).toEqual([4]);
    expect(issuesOf('completed-in-future', plan, asOf).map(({ row }) => row)).toEqual([5]);
  });

  it('a day before that of the document that asks, or before the plan’s year, is told', () => {
    const plan = planOf(
      workbookOf(
        sheetOf('Chỉ đạo', [
          ['THEO DÕI VĂN BẢN CHỈ ĐẠO NĂM 2026'],
          [],
          ['STT', 'Số văn bản', 'Ngày văn bản', 'Trích yếu', 'Phòng tham mưu', 'Hạn trả lời', 'Văn bản trả lời'],
          [1, '10/UBND-NC', '20/01/2026', 'Rà soát biên chế', 'P. TCBC', '31/01/2026', '125/SNV ngày 14/01/2026'],
          [2, '11/UBND-NC', '20/01/2026', 'Góp ý quy chế', 'P. TCBC', '31/01/2026', '126/SNV ngày 25/01/2026'],
          [3, '12/UBND-NC', '20/12', 'Báo cáo Tết', 'P. TCBC', '31/01/2026', '127/SNV ngày 25/01/2026'],
          [4, '13/UBND ngày 05/01/2026', null, 'Cấp đất', 'P. TCBC', '31/01/2026', '128/SNV ngày 04/01/2026'],
          [5, '14/UBND-NC', null, 'Góp ý dự thảo', 'P. TCBC', '31/01/2026', '129/SNV ngày 25/01/2025'],
        ]),
      ),
    );
    const told = issuesOf('completed-too-early', plan, { year: 2026, month: 2, day: 28 });
    expect(told.map(({ row, params }) => [row, params])).toEqual([
      [4, { date: '14/01/2026', since: '20/01/2026' }],
      [7, { date: '04/01/2026', since: '05/01/2026' }],
      [8, { date: '25/01/2025', since: '01/01/2026' }],
    ]);
  });

  it('in a plan of work “Văn bản thực hiện” is what it was: no result', () => {
    const plan = planOf(
      workbookOf(
        sheetOf('KH 2026', [
          ['STT', 'Nội dung nhiệm vụ', 'Phòng chủ trì', 'Thời hạn', 'Văn bản thực hiện'],
          [1, 'Rà soát biên chế', 'P. TCBC', '31/01/2026', '125/SNV ngày 14/01/2026'],
        ]),
      ),
    );
    expect(plan.tasks[0]?.progress.state).toBe('unreported');
  });
});
