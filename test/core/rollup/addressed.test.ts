import { lateWithoutLetter } from '../../../src/core/rollup/addressed';
import { paperNotes } from '../../../src/app/summary/paperNotes';
import { createSay } from '../../../src/messages/createSay';
import { count, names, planOf, room } from '../../helpers/rollUps';

const ROOMS = [room('VP', 'Văn phòng')];

test('late work of nobody is in no letter, and that is said; work with one lead that can be written to is', () => {
  const plan = planOf(ROOMS, [
    { content: 'Việc của văn phòng', lead: names(['VP']), months: [1] },
    { content: 'Việc của phòng lạ', lead: names([], { unknown: ['Phòng Lạ'] }), months: [1] },
    { content: 'Việc của cả hai', lead: names(['VP'], { unknown: ['Phòng Lạ'] }), months: [1] },
    { content: 'Việc không ai chủ trì, từ kỳ trước', lead: names([]), months: [1] },
    { content: 'Việc không ai chủ trì, đã xong', lead: names([]), months: [2], state: 'done' },
    { content: 'Việc không ai chủ trì, quá hạn', lead: names([]), months: [2] },
  ]);
  const rollUp = count(plan, '2026-02', '2026-03-02');
  expect(lateWithoutLetter(rollUp)).toBe(3);
  const say = createSay('vi');
  const ofLetters = paperNotes({ plan }, { rollUp }, say).filter((note) => note.includes('công văn'));
  expect(ofLetters).toEqual([
    'Có 03 nhiệm vụ quá hạn, tồn không có trong công văn nào: chưa rõ đơn vị chủ trì hoặc chủ trì là một nhóm; cần xem trang Đôn đốc.',
  ]);
  expect(lateWithoutLetter(count(planOf(ROOMS, [{ lead: names(['VP']), months: [1] }]), '2026-01', '2026-02-05'))).toBe(
    0,
  );
});
