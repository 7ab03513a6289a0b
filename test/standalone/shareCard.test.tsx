/** Bản gửi: before a copy is made, it is said which of its tabs are older than the plan. */
import { render, screen } from '@testing-library/react';
import { createSay } from '../../src/messages/createSay';
import { ShareCard } from '../../src/standalone/ShareCard';

const card = (stale: readonly string[]) =>
  render(<ShareCard stale={stale} say={createSay('vi')} onShare={() => undefined} onBack={() => undefined} />);

test('tabs that are older than the plan are named before the copy is made', () => {
  card(['TH Tháng 01-2026', 'DS Tháng 01-2026']);
  expect(
    screen.getByText(/^Kế hoạch đã thay đổi sau khi ghi trang 'TH Tháng 01-2026', 'DS Tháng 01-2026':/),
  ).toBeTruthy();
});

test('nothing is said where all of them are of this plan', () => {
  card([]);
  expect(screen.queryByText(/^Kế hoạch đã thay đổi/)).toBeNull();
});
