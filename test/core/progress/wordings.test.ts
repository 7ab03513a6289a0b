/** The status words of real plans: what is understood is understood rightly; the rest is unclear, never wrong. */
import { readProgress } from '../../../src/core/progress/readProgress';
import { describeShared } from '../../helpers/shared';
import { WORDINGS, wordingTable } from '../../helpers/wordings';

/** The classes of the table and the states that fit them; `unclear` always fits: counting rule 4 leaves "Đã …" to the office. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/^done/, 'done'],
  [/^in progress/, 'in-progress'],
  [/^(?:not started|not done|waiting|the same)/, 'not-started'],
  [/^(?:paused|postponed|put off|moved|deadline moved)/, 'deferred'],
  [/^(?:cancelled|to be dropped)/, 'cancelled'],
];

describeShared('the status words of real plans', [WORDINGS], () => {
  it('are read rightly or left unclear', () => {
    const wrong: string[] = [];
    let [right, unclear] = [0, 0];
    const rows = wordingTable('Words (verbatim; numbers and dates of documents shortened to …)');
    for (const [words = '', , of = ''] of rows) {
      // Lists of the words a tracker allows are taken one by one, each understood by itself or not at all.
      for (const word of / \/ /.test(words) ? words.split(' / ') : [words]) {
        const { state } = readProgress({ result: { value: word, format: 'General' } }, 2026);
        const wanted = STATES.find(([pattern]) => pattern.test(of))?.[1];
        if (state === 'unclear') unclear += 1;
        else if (wanted === undefined || / \/ /.test(words) || state === wanted) right += 1;
        else wrong.push(`${word}: ${state} for ${of}`);
      }
    }
    expect(rows).toHaveLength(80);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(unclear / 2);
  });

  it.each([
    ['Nhiệm vụ bị hủy', 'cancelled'],
    ['Đã hoàn thành(Quá hạn)', 'done'],
    ['Hoàn thành - Trễ hạn', 'done'],
    ['Đang thực hiện - Trễ hạn', 'in-progress'],
    ['Chưa hoàn thành trễ hạn', 'in-progress'],
    ['Chưa thực hiện - Đúng hạn', 'not-started'],
    ['Tiếp tục thực hiện', 'in-progress'],
    ['Mới giao', 'not-started'],
    ['Quá hạn', 'unclear'],
    ['Đúng hạn', 'unclear'],
    ['Sắp đến hạn', 'unclear'],
    ['Chờ duyệt', 'unclear'],
  ])('%j is %s', (text, state) => {
    expect(readProgress({ result: { value: text, format: 'General' } }, 2026).state).toBe(state);
  });
});

describe('results in two columns', () => {
  const cell = (value: string): { value: string; format: string } => ({ value, format: 'General' });

  it('count by the one that is understood, and both texts are kept', () => {
    const progress = readProgress(
      { result: cell('Đã ban hành Quyết định số 12/QĐ-SXD'), more: [cell('Hoàn thành')] },
      2026,
    );
    expect(progress).toMatchObject({
      state: 'done',
      text: 'Đã ban hành Quyết định số 12/QĐ-SXD; Hoàn thành',
      remarks: [],
    });
  });

  it('count by the first where both are understood', () => {
    expect(readProgress({ result: cell('Đang thực hiện'), more: [cell('Hoàn thành bước 1')] }, 2026).state).toBe(
      'in-progress',
    );
  });

  it('are unclear where neither is', () => {
    const { state, remarks } = readProgress({ result: cell('Đã trình'), more: [cell('Công văn số 15')] }, 2026);
    expect([state, remarks.length]).toEqual(['unclear', 1]);
  });
});
