/** Every header collected from real plans stands for what it stood for there, or for both of its faces. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

/** Reads a sheet of one header and returns the meaning of each column, `-` for one left unread. */
function meanings(header: readonly string[], rows: readonly (readonly CellValue[])[]): readonly string[] {
  const plan = planOf(workbookOf(sheetOf('Kế hoạch 2026', [header, ...rows]), CATALOGUE_SHEET), { year: 2026 });
  const columns = plan.sheets[0]?.columns ?? [];
  return header.map((_, index) => columns.find(({ column }) => column === index)?.meaning ?? '-');
}

describe('whole headers as offices have them', () => {
  it('with the time before the content', () => {
    expect(
      meanings(
        ['TT', 'Thời gian thực hiện', 'Nội dung công việc', 'Đơn vị đầu mối', 'Đơn vị phối hợp'],
        [[1, 'Trước 15/3/2026', 'Lát lại vỉa hè', 'P. QLĐT', 'VP']],
      ),
    ).toEqual(['number', 'due', 'content', 'lead', 'coordinating']);
  });

  it('with codes, a second lead column, targets and products', () => {
    expect(
      meanings(
        [
          'STT',
          'Mã nhiệm vụ',
          'Tên nhóm nhiệm vụ/nhiệm vụ',
          'Đơn vị chủ trì',
          'Phòng, đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Phương thức hỗ trợ thực hiện',
          'Thời hạn hoàn thành',
          'Kết quả cần đạt (Định lượng)',
          'Sản phẩm đầu ra',
          'Ghi chú',
        ],
        [[1, 'NV01', 'Lát lại vỉa hè', 'P. QLĐT', 'CV An', 'VP', 'Tự làm', 'Quý I', '2 km', 'Hồ sơ', 'Làm trước Tết']],
      ),
    ).toEqual(['number', '-', 'content', 'lead', '-', 'coordinating', '-', 'due', 'product', '-', 'note']);
  });

  it('in which "Tiến độ" holds deadlines and "Thời gian hoàn thành" the days of completion', () => {
    const header = ['TT', 'Lĩnh vực', 'Nội dung', 'Tiến độ (nếu có)', 'Chủ trì', 'Phối hợp', 'Thời gian nhận'];
    const rows = [
      [1, 'Hạ tầng', 'Lát lại vỉa hè', '31/3/2026', 'P. QLĐT', 'VP', '02/01/2026', '20/3/2026', 'Đã nghiệm thu'],
      [2, 'Hạ tầng', 'Sửa nhà để xe', 'Quý II', 'VP', null, '02/01/2026', 'x', 'Hoàn thành'],
      [3, 'Hạ tầng', 'Thay bóng đèn', 'Tháng 5', 'VP', null, '02/01/2026', null, 'Đang làm'],
    ];
    expect(meanings([...header, 'Thời gian hoàn thành', 'Kết quả thực hiện'], rows)).toEqual([
      'number',
      'field',
      'content',
      'due',
      'lead',
      'coordinating',
      '-',
      'completed',
      'result',
    ]);
  });

  it('in which "Tiến độ" holds the state, and a unit of measure stands beside the lead', () => {
    expect(
      meanings(
        ['TT', 'Nội dung', 'Đơn vị', 'Cơ quan chủ trì, tham mưu', 'Lãnh đạo VP theo dõi', 'Tiến độ', 'Thời hạn'],
        [
          [1, 'Lát lại vỉa hè', 'km', 'P. QLĐT', 'Ông An', 'Chưa trình', 'Tháng 3'],
          [2, 'Sửa nhà để xe', 'nhà', 'VP', 'Ông An', 'Đã hoàn thành', 'Tháng 4'],
        ],
      ),
    ).toEqual(['number', 'content', '-', 'lead', 'director', 'result', 'due']);
  });

  it('in which "Tiến độ" holds a day for every task of a month band', () => {
    const plan = planOf(
      workbookOf(
        sheetOf('Kế hoạch 2026', [
          ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Tiến độ'],
          ['THÁNG 3'],
          [1, 'Lát lại vỉa hè', 'P. QLĐT', '15/3/2026'],
          [2, 'Sửa nhà để xe', 'VP', '20/3/2026'],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plan.tasks.map(({ due, progress }) => [due.deadline?.day, progress.state])).toEqual([
      [15, 'unreported'],
      [20, 'unreported'],
    ]);
  });

  it('with a person instead of a unit, alone or beside the lead', () => {
    const rows = [[1, 'Lát lại vỉa hè', 'P. QLĐT', 'Nguyễn An', '01/02/2026', '15/3/2026']];
    expect(meanings(['TT', 'Nội dung', 'Chủ trì', 'Người phụ trách', 'Bắt đầu', 'Kết thúc'], rows)).toEqual([
      'number',
      'content',
      'lead',
      '-',
      '-',
      'due',
    ]);
    expect(meanings(['TT', 'Nội dung', 'Người phụ trách'], rows)).toEqual(['number', 'content', 'lead']);
  });

  it('in English, in one line or two', () => {
    const rows = [
      [1, 'Lát lại vỉa hè', 'P. QLĐT', 'VP', 'Tháng 3', 'Hoàn thành', 0.5, 'Gấp'],
      [2, 'Sửa nhà để xe', 'VP', null, 'Tháng 4', 'Đang làm', 0.2, null],
    ];
    const expected = ['number', 'content', 'lead', 'coordinating', 'due', 'result', 'percent', 'note'];
    expect(
      meanings(
        ['No.', 'Task', 'Lead unit', 'Coordinating units', 'Deadline', 'Status', 'PCT OF TASK COMPLETE', 'Remarks'],
        rows,
      ),
    ).toEqual(expected);
    expect(
      meanings(
        ['No', 'Activities', 'Responsible unit', 'Supporting units', 'Due date', 'Status', '% complete', 'Notes'],
        rows,
      ),
    ).toEqual(expected);
  });
});
