/** Under which band and field the rows of a sheet stand. */
import { HeadingTrail } from '../../../../src/core/plan/rows/headingTrail';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';
import type { CellValue } from '../../../../src/core/grid/grid';

/** Band, field and months of each task of a sheet. */
function under(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const header = ['Stt', 'Nội dung', 'Đơn vị chủ trì'];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [header, ...rows]), CATALOGUE_SHEET)).tasks.map(
    ({ content, band, field, due }) => `${content}: ${band ?? '-'}, ${field ?? '-'}, ${due.months.join() || due.kind}`,
  );
}

const task = (content: string): CellValue[] => [1, content, 'VP'];

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  [
    'a band ends the field before it',
    [['THÁNG 3'], ['I', 'Chiếu sáng'], task('a'), ['THÁNG 4'], task('b')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: THÁNG 4, -, 4'],
  ],
  [
    'a field ends the field before it',
    [['THÁNG 3'], ['I', 'Chiếu sáng'], task('a'), ['II', 'Vỉa hè'], task('b')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: THÁNG 3, Vỉa hè, 3'],
  ],
  [
    'a plain heading is a field where no fields are numbered',
    [['Chiếu sáng'], task('a'), ['Vỉa hè'], task('b')],
    ['a: -, Chiếu sáng, none', 'b: -, Vỉa hè, none'],
  ],
  [
    'after the last month a heading of another kind, in the place of the bands, begins work without a month',
    [['THÁNG 3'], ['I', 'Chiếu sáng'], task('a'), ['VIỆC ĐỘT XUẤT'], task('b')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: VIỆC ĐỘT XUẤT, -, event'],
  ],
  [
    'while months follow, a plain heading below a numbered field is a part of it',
    [['THÁNG 3'], ['I', 'Chiếu sáng'], task('a'), ['VIỆC ĐỘT XUẤT'], task('b'), ['THÁNG 4'], task('c')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: THÁNG 3, Chiếu sáng, 3', 'c: THÁNG 4, -, 4'],
  ],
  [
    'it begins none before the month has a task',
    [['THÁNG 3'], ['Chiếu sáng'], task('a')],
    ['a: THÁNG 3, Chiếu sáng, 3'],
  ],
  [
    'it begins none where fields were headed so before',
    [['THÁNG 3'], ['Chiếu sáng'], task('a'), ['Vỉa hè'], task('b')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: THÁNG 3, Vỉa hè, 3'],
  ],
  [
    'a letter after Roman fields begins work without a month',
    [['THÁNG 3'], ['I', 'Chiếu sáng'], task('a'), ['B', 'VIỆC ĐỘT XUẤT'], task('b'), ['I', 'Vỉa hè'], task('c')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: VIỆC ĐỘT XUẤT, -, event', 'c: VIỆC ĐỘT XUẤT, Vỉa hè, event'],
  ],
  [
    'a numeral written into the words marks a field as one in the number column does',
    [['THÁNG 3'], ['II. Chiếu sáng'], task('a'), ['B) Vỉa hè'], task('b')],
    ['a: THÁNG 3, Chiếu sáng, 3', 'b: Vỉa hè, -, event'],
  ],
])('Of headings: %s', (_, rows, expected) => {
  expect(under(rows)).toEqual(expected);
});

test('Every band, field and sub-heading begins a group of its own; fields and bands begin a group of fields', () => {
  const trail = new HeadingTrail(0);
  const groups = (): number[] => [trail.fieldGroup, trail.group];
  const seen = [groups()];
  trail.enterBand({ text: 'THÁNG 3', time: null }, 0);
  seen.push(groups());
  trail.enterSection('Chiếu sáng', 'roman', 2, 0);
  seen.push(groups());
  trail.enterHeading();
  seen.push(groups());
  trail.enterSection('Đèn đường', 'plain', 4, 0);
  seen.push(groups());
  expect(seen).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [2, 3],
    [2, 4],
  ]);
});
