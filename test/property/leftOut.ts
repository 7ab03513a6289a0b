/**
 * Forms that the engine does not yet read as the rules say. They are left out of the generated plans, so that the tests
 * tell new faults from known ones. `TIENDO_PROPERTY_ALL=1` puts all of them in; who mends one deletes its line here.
 */

/** Form → what is read today. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  // Columns
  [
    'columns: states',
    'marks of a column a state: only "Hoàn thành" is read, "Hoàn thành quá hạn" and "Chưa hoàn thành" not',
  ],
  ['columns: boxes', 'every FALSE takes the state of the first TRUE'],
  ['columns: Hoàn thành', 'the same: its column is one of boxes'],
  ['columns: Đã hoàn thành', 'the same'],
  ['columns: Nhiệm vụ, giải pháp', 'no plan is found'],
  ['columns: Action item', 'no plan is found'],
  ['columns: Người được giao', 'no plan is found'],
  ['columns: Đơn vị được giao', 'of several sheets with few tasks some are plans and some are dropped'],
  ['columns: Lead agency', 'no plan is found'],
  ['columns: Task owner', 'no plan is found'],
  ['columns: Hạn chót', 'unknown, so that "Ngày hoàn thành" becomes the deadline and nothing is done'],
  ['columns: Dự kiến hoàn thành', 'the same'],
  ['columns: Ngày dự kiến hoàn thành', 'the same'],
  ['columns: Hoàn thành trước ngày', 'the same'],
  ['columns: Target date', 'the same'],
  // Rows
  ['rows: band THÁNG 03: 02 nhiệm vụ', 'a field without a time'],
  ['rows: band * THÁNG 03', 'a field without a time'],
  ['rows: beside a band: text', 'the band is lost: tasks have the time of the band above, or none'],
  ['rows: beside a band: number', 'the same'],
  ['rows: total, figure under lead', 'the total is a task'],
  ['rows: total in the number column', 'the total is a task'],
  ['rows: total, text under lead', 'the total is a task'],
  ['rows: total in capitals, figures everywhere', 'the total is a task'],
  ['rows: statistics', 'each line is a task'],
  ['rows: signature of three', 'its lines are tasks'],
  ['rows: header repeated: capitals', 'the header is a task'],
  ['rows: header repeated: line breaks', 'the header is a task'],
  ['rows: column numbers under two lines', 'a task, where the second line of the header holds no text'],
  ['rows: legend', 'the row of column numbers beside it is a task, or the legend a field'],
  ['rows: legend of states', 'the same, or the legend is the column of results'],
  ['rows: legend of units', 'the same'],
  ['rows: legend at the table', 'the same'],
  ['rows: legend beside bands', 'the band is lost'],
  ['figures: a legend beside', 'the band is lost'],
  ['figures: a row of column numbers', 'a task, where the second line of the header holds no text'],
  ['figures: some cells in NFD', 'a header repeated in NFD is a task'],
  // Zero-width characters
  ['figures: zero-width space behind a text', '"I" with one is a task, no field'],
  ['figures: word joiner behind a text', 'the same'],
  ['figures: zero-width space behind a space', 'a collective with and without one leads two rows'],
  ['figures: zero-width space within a word', 'taken for a space'],
  ['figures: zero-width joiner behind a text', 'a name with one is another unit'],
  ['figures: soft hyphen within a word', 'a word with one is another word'],
  ['figures: left-to-right mark before a text', 'the same'],
  // Names
  ['names: persons', 'each person is an unknown lead'],
  ['names: line break for a space, no catalogue', '"Văn phòng⏎Sở" is a unit "Văn phòng"'],
  ['names: capitals, no catalogue', '"PHÒNG PHÒNG, CHỐNG SẠT LỞ" is two units'],
  // Times
  ['times: 3-2026', 'no time'],
  ['times: Năm 2026: tháng 3', 'March to December'],
  ['times: Tháng 3 - năm 2026', 'March to December'],
  ['times: QI/2026', 'no time'],
  ['times: Q.I', 'no time'],
  ['times: Năm 2026 (Quý I)', 'the whole year'],
  ['times: 02 quý đầu năm', 'the first quarter only'],
  ['times: Tháng 3/6/9/12', 'a day in 2012'],
  ['times: 3-6-9-12', 'a day in 2012'],
  ['times: các tháng: 5, 8 và 10 năm 2026', 'the whole year'],
  ['times: 2 lần (tháng 5, 11)', 'the whole year'],
  ['times: Thứ 2, 15/3/2026', 'the end of March'],
  ['times: T6 15/3', 'March and June'],
  ['times: 15 March 2026', 'no time'],
  ['times: 19.04 - 01.06.2026', 'June only'],
  ['times: March 2026', 'no time'],
  ['times: Mar-26', 'no time'],
  ['times: H1 2026', 'no time'],
  ['times: Monthly', 'no time'],
  ['times: Hằng tháng (T1-T6)', 'the whole year'],
  ['times: number of a document', 'September'],
  ['times: number of a circular', 'August to December'],
  ['times: (Khi có …)', 'no event in a band of a month, though in one of a quarter'],
  // Progress
  ['progress: HT đúng hạn', 'unclear'],
  ['progress: Hoàn tất', 'unclear'],
  ['progress: Đã nghiệm thu', 'unclear'],
  ['progress: 100% (đã nghiệm thu)', 'unclear'],
  ['progress: Completed', 'unclear'],
  ['progress: Done', 'unclear'],
  ['progress: Cơ bản hoàn thành', 'unclear'],
  ['progress: In progress', 'unclear'],
  ['progress: khoảng 80%', 'unclear'],
  ['progress: Không còn thực hiện', 'unclear'],
  ['progress: Đã lùi sang tháng 9', 'unclear'],
  ['progress: -', 'unclear'],
  ['progress: —', 'unclear'],
  ['progress: Gia hạn nhưng đã hoàn thành', 'deferred'],
  ['progress: Hoàn thành trên 90%', 'done'],
  ['progress: Hoàn thành 15/20', 'done'],
  ['progress: Hoàn thành 0/5', 'done'],
  ['progress: Hoàn thành 12 trong số 15 xã', 'done'],
  ['progress: Hoàn thành bước 1', 'done'],
  ['progress: Hoàn thành dự thảo, đang lấy ý kiến', 'done'],
  ['progress: Hoàn thành chưa đầy đủ', 'done'],
  ['progress: Hoàn thành khi có kinh phí', 'done'],
  ['progress: Hoàn thành/Chưa hoàn thành', 'done'],
  ['progress: 8/10', 'done on 8 October'],
  ['progress: 2/3', 'done on 2 March'],
  ['progress: Không thực hiện kịp', 'cancelled'],
  ['progress: Hủy bỏ văn bản cũ, ban hành văn bản mới', 'cancelled'],
]);

/** Returns false for a form that is left out today. */
export function isIn(form: string): boolean {
  return process.env['TIENDO_PROPERTY_ALL'] === '1' || !LEFT_OUT.has(form);
}

/** Returns the forms that are in, in their order. */
export function thoseIn<Form extends { readonly id: string }>(forms: readonly Form[]): readonly Form[] {
  return forms.filter(({ id }) => isIn(id));
}
