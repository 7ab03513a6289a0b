/** Words by which rules tell the same matter, or a reason. */
import { OPENING_WORDS } from '../../../src/core/checks/agendaWords';
import { subjectOf } from '../../../src/core/checks/subject';
import { issuesOf, planWith, progress, task, wholeTask } from '../../helpers/planOf';

const MATTER = 'Kế hoạch chỉnh trang vỉa hè';
const matter = (content: string): string | null => subjectOf(wholeTask({ content }, 0));

describe('the matter of a task', () => {
  it.each([
    'Tham mưu trình UBND tỉnh ban hành',
    'Trình UBND tỉnh ban hành',
    'Xây dựng và triển khai',
    'Xây dựng dự thảo',
    'Tham mưu ban hành',
    'Tham mưu xây dựng',
    'Hoàn thiện dự thảo',
    'Trình UBND tỉnh',
    'Tham mưu',
    'Dự thảo',
    'Xây dựng',
    'Ban hành',
    'Trình',
    'Tham mưu dự thảo',
  ])('is the same with "%s" before it', (opening) => {
    expect(matter(`${opening} ${MATTER}`)).toBe(matter(MATTER));
  });

  it('is another with any other verb before it, or with the beginning of a word', () => {
    for (const opening of ['Rà soát', 'Trình diễn']) expect(matter(`${opening} ${MATTER}`)).not.toBe(matter(MATTER));
  });

  it('is none where fewer than twenty letters are left', () => {
    expect(matter('Dự thảo Quy chế làm việc của cơ quan')).not.toBeNull();
    expect(matter('Dự thảo Quy chế làm việc')).toBeNull();
    expect([matter('abcdefghij klmnopqrst'), matter('abcdefghij klmnopqrs')]).toEqual(['abcdefghijklmnopqrst', null]);
  });

  it('is told by words of which none is said twice', () => {
    expect(new Set(OPENING_WORDS).size).toBe(OPENING_WORDS.length);
  });
});

describe('a reason for cancelled work', () => {
  const isAsked = (text: string, note: string | null = null): boolean =>
    issuesOf('cancelled-without-reason', planWith(task({ progress: progress({ state: 'cancelled', text }), note })))
      .length > 0;

  it.each(['do', 'vì', 'bởi', 'theo', 'lý do', 'lí do', 'nguyên nhân', 'để', 'căn cứ'])(
    'is written behind "%s"',
    (word) => {
      expect(isAsked(`Hủy (${word} cấp trên)`)).toBe(false);
      expect(isAsked(`HỦY ${word.toUpperCase()}: cấp trên`)).toBe(false);
    },
  );

  it.each(['Hủy', 'Hủy dolomit', 'Hủy việc dọn kho', 'Không thực hiện'])('is not given by "%s"', (text) => {
    expect(isAsked(text)).toBe(true);
  });

  it('is given by a note that says more than the result', () => {
    expect(isAsked('Hủy', 'Trùng việc khác')).toBe(false);
    expect(isAsked('Hủy', 'Hủy')).toBe(true);
    expect(isAsked('Hủy', '  ')).toBe(true);
  });
});
