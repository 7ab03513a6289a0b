/** Columns that somebody names for one run win over what the workbook remembers and over what is found. */
import { withNamedColumns } from '../../../src/core/plan/namedColumns';
import type { NamedColumn } from '../../../src/core/plan/namedColumns';
import { NO_SETTINGS } from '../../../src/core/plan/settings';
import type { PlanSettings } from '../../../src/core/plan/settings';
import { sheetOf } from '../../helpers/planVerbs';

const HEADED = sheetOf('Kế hoạch', [
  ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Nạo vét luồng', 'VP', 'Tháng 3'],
]);
const BARE = sheetOf('Ghi chép', [['Gọi nhà thầu'], ['Đặt phao']]);
const OURS = { ...sheetOf('TH Tháng 3', [['TT', 'Nội dung', 'Chủ trì']]), own: 'summary' } as const;

function columnsNamed(named: readonly NamedColumn[], settings: PlanSettings = NO_SETTINGS, sheets = [HEADED, BARE]) {
  return withNamedColumns(settings, sheets, named).columns;
}

test('A column named for no sheet holds where a header is seen', () => {
  expect(columnsNamed([{ sheet: null, column: 2, meaning: 'coordinating' }])).toEqual({
    'Kế hoạch': { 2: 'coordinating' },
  });
});

test('A column named for no sheet holds for every sheet where none has a header', () => {
  expect(columnsNamed([{ sheet: null, column: 0, meaning: 'content' }], NO_SETTINGS, [BARE])).toEqual({
    'Ghi chép': { 0: 'content' },
  });
});

test('A column named for one sheet holds for that one alone, header or none', () => {
  expect(columnsNamed([{ sheet: 'Ghi chép', column: 0, meaning: 'content' }])).toEqual({
    'Ghi chép': { 0: 'content' },
  });
  expect(columnsNamed([{ sheet: 'Trang khác', column: 0, meaning: 'content' }])).toEqual({});
});

test('What was remembered stays but for the column and the meaning that are named now', () => {
  const remembered = { ...NO_SETTINGS, columns: { 'Kế hoạch': { 1: 'lead', 2: 'content', 3: 'note' } } } as const;
  expect(columnsNamed([{ sheet: null, column: 3, meaning: 'lead' }], remembered)).toEqual({
    'Kế hoạch': { 2: 'content', 3: 'lead' },
  });
});

test('Without a named column the settings are those that were there', () => {
  expect(withNamedColumns(NO_SETTINGS, [HEADED], [])).toBe(NO_SETTINGS);
});

test('A summary of ours is no sheet with a header', () => {
  const named = [{ sheet: null, column: 0, meaning: 'content' }] as const;
  expect(withNamedColumns(NO_SETTINGS, [OURS, BARE], named).columns).toEqual({
    'TH Tháng 3': { 0: 'content' },
    'Ghi chép': { 0: 'content' },
  });
});
