import { COUNT_COLUMNS, FigurePlaces } from '../../../../src/core/report/annex/countColumns';
import { tableOf } from '../../../../src/core/report/summary/previewTable';
import { createSay } from '../../../../src/messages/createSay';
import { count, names, planOf, room } from '../../../helpers/rollUps';

const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')],
  [
    { lead: names(['VP']), state: 'done' },
    { lead: names(['VP']), state: 'in-progress' },
    { lead: names(['VP']), state: 'in-progress' },
    { lead: names([], { unknown: ['X'] }), state: 'cancelled' },
  ],
);

test('the table shown before writing has the columns of design and a total without a number', () => {
  const { columns, rows } = tableOf(count(PLAN, '2026-07', '2026-07-31'), createSay('vi'));
  expect(columns).toEqual([
    'Stt',
    'Phòng, đơn vị',
    'Tổng số',
    'Hoàn thành đúng hạn',
    'Hoàn thành quá hạn',
    'Chưa hoàn thành trong hạn: đang thực hiện',
    'Chưa hoàn thành trong hạn: chưa thực hiện',
    'Chưa hoàn thành quá hạn',
    'Thường xuyên',
    'Lùi thời hạn',
    'Hủy',
    'Tỷ lệ hoàn thành (%)',
    'Tỷ lệ trên số đến hạn (%)',
    'Chưa báo cáo',
    'Chưa rõ nội dung',
    'Tồn kỳ trước',
  ]);
  expect(rows).toEqual([
    ['1', 'Văn phòng', '3', '1', '0', '2', '0', '0', '0', '0', '0', '33,3', '100,0', '0', '0', '0'],
    ['2', 'Phòng Kế hoạch - Tài chính', '0', '0', '0', '0', '0', '0', '0', '0', '0', '–', '–', '0', '0', '0'],
    ['3', 'Chưa rõ đơn vị chủ trì', '0', '0', '0', '0', '0', '0', '0', '0', '1', '–', '–', '0', '0', '0'],
    ['', 'Tổng cộng', '3', '1', '0', '2', '0', '0', '0', '0', '1', '33,3', '100,0', '0', '0', '0'],
  ]);
});

test('no two figures share a column of the tab', () => {
  const { all } = FigurePlaces.named(COUNT_COLUMNS.map(({ figure }) => figure));
  expect(all).toHaveLength(COUNT_COLUMNS.length);
  expect(new Set(all.map(({ column }) => column)).size).toBe(COUNT_COLUMNS.length);
});
