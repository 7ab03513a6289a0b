/** A list of documents to be answered is read as a plan. */
import { headline } from '../../../src/core/report/text/headline';
import { createSay } from '../../../src/messages/createSay';
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
