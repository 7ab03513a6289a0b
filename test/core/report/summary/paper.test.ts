import { periodPaper } from '../../../../src/core/report/summary/paper';
import type { Paper, PaperBlock } from '../../../../src/core/report/summary/paper';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';

const say = createSay('vi');
const CLOSED = { date: day('2026-02-05'), hour: 8, minute: 0 };
const ROOMS = [room('QLDT', 'Phòng Quản lý đô thị'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];

function paperOf(): Paper {
  const plan = planOf(ROOMS, [
    {
      content: 'Trình phương án chiếu sáng',
      lead: names(['QLDT']),
      months: [1],
      state: 'done',
      completedOn: '2026-01-20',
    },
    { content: 'Kiểm đếm cây xanh', lead: names(['QLDT']), months: [1], state: 'in-progress' },
    {
      content: 'Lập dự toán sửa chữa vỉa hè',
      lead: names(['KHTC']),
      months: [1],
      state: 'in-progress',
      explanation: { objective: 'chờ đơn giá mới', remedy: 'trình trước ngày 15/2' },
    },
  ]);
  return periodPaper(count(plan, '2026-01', '2026-02-05'), plan, say, CLOSED);
}

function tables(paper: Paper): Extract<PaperBlock, { kind: 'table' }>[] {
  return paper.blocks.filter((block) => block.kind === 'table');
}

test('The paper has the lines that the form asks for, and blanks where only the office knows', () => {
  const paper = paperOf();
  expect(paper.nation).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
  expect(paper.placeAndDay).toBe('……………, ngày 05 tháng 02 năm 2026');
  expect(paper.title).toBe('BÁO CÁO');
  expect(paper.subject).toContain('tháng 1 năm 2026');
  expect(paper.recipients[0]).toBe('Nơi nhận:');
});

test('Its table per unit adds up and its rates have one decimal', () => {
  const [units] = tables(paperOf());
  expect(units?.rows).toEqual([
    ['1', 'Phòng Quản lý đô thị', '2', '1', '0', '0', '1', '0', '0', '50,0'],
    ['2', 'Phòng Kế hoạch - Tài chính', '1', '0', '0', '0', '1', '0', '0', '0,0'],
    ['', 'Tổng cộng', '3', '1', '0', '0', '2', '0', '0', '33,3'],
  ]);
  for (const [, , total, ...figures] of units?.rows ?? []) {
    expect(figures.slice(0, -1).reduce((sum, figure) => sum + Number(figure), 0)).toBe(Number(total));
  }
});

test('Overdue work stands with its causes and remedy as typed, and with a clear blank where nobody gave them', () => {
  const overdue = tables(paperOf())[1];
  expect(overdue?.rows.map((cells) => [cells[1], cells[3], cells[4], cells[5]])).toEqual([
    ['Kiểm đếm cây xanh', '31/01/2026', '……………', '……………'],
    ['Lập dự toán sửa chữa vỉa hè', '31/01/2026', 'Khách quan: chờ đơn giá mới', 'trình trước ngày 15/2'],
  ]);
});
