import { RowMemo } from '../../../../src/core/plan/tasks/rowMemo';

test('A row of keys has one place, and another row has another, also where their texts put together are the same', () => {
  const memo = new RowMemo<string>();
  memo.with('Đã').with('xong').value = 'hai ô';
  expect(memo.with('Đã').with('xong').value).toBe('hai ô');
  for (const other of [memo.with('Đãxong'), memo.with('Đã').with(null).with('xong'), memo.with('xong').with('Đã')])
    expect(other.value).toBeUndefined();
});

test('A number is another key than its digits', () => {
  const memo = new RowMemo<string>();
  memo.with(8).value = 'số';
  expect(memo.with('8').value).toBeUndefined();
});
