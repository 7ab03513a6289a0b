import { reportText } from '../../../../src/core/report/text/reportText';
import { createSay } from '../../../../src/messages/createSay';
import { count, figures, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';

const say = createSay('vi');

/** So many tasks of a kind. */
function times(number: number, words: TaskWords): TaskWords[] {
  return Array.from({ length: number }, () => words);
}

const done: TaskWords = { lead: names(['VP']), state: 'done', completedOn: '2026-07-20' };
const late: TaskWords = { lead: names(['VP']), state: 'done', completedOn: '2026-08-02' };
const going: TaskWords = { lead: names(['VP']), state: 'in-progress' };

function textOf(tasks: readonly TaskWords[], asOf = '2026-07-31'): string {
  return reportText(count(planOf([room('VP', 'Văn phòng')], tasks), '2026-07', asOf), say);
}

describe('the text of a report', () => {
  test('153 of 163, the others in progress', () => {
    expect(textOf([...times(153, done), ...times(10, going)])).toBe(
      'Tháng 7 năm 2026, tính đến ngày 31/07/2026, đã thực hiện được 153/163 nhiệm vụ (đạt 93,9%), 10 nhiệm vụ còn lại đang tiếp tục triển khai thực hiện.',
    );
  });

  test('141 of 146 with 3 late ones', () => {
    const text = textOf([...times(138, done), ...times(3, late), ...times(5, going)], '2026-08-05');
    expect(text).toContain('141/146 nhiệm vụ (trong đó có 03 nhiệm vụ hoàn thành quá hạn), đạt 96,6%');
    expect(text).toContain('còn 05 nhiệm vụ chưa hoàn thành (05 quá hạn).');
  });

  test('what is left in several classes is named class by class', () => {
    const mixed = [
      ...times(7, done),
      ...times(2, going),
      { lead: names(['VP']), state: 'not-started' } as const,
      { lead: names(['VP']) },
      { lead: names(['VP']), state: 'deferred' } as const,
    ];
    expect(textOf(mixed)).toContain(
      '07/12 nhiệm vụ (đạt 58,3%), còn 05 nhiệm vụ chưa hoàn thành (02 đang thực hiện, 02 chưa thực hiện, 01 lùi thời hạn; trong đó 01 chưa báo cáo kết quả).',
    );
  });

  test('0 of 0, 1 of 1 and 1.000 of 1.200', () => {
    expect(textOf([])).toBe('Tháng 7 năm 2026, tính đến ngày 31/07/2026, không có nhiệm vụ nào trong kỳ.');
    expect(textOf([done])).toContain('đã thực hiện được 01/01 nhiệm vụ (đạt 100%).');
    expect(textOf([...times(1000, done), ...times(200, going)])).toContain(
      '1.000/1.200 nhiệm vụ (đạt 83,3%), 200 nhiệm vụ',
    );
  });

  test('work carried over has a sentence of its own', () => {
    const open: TaskWords = { lead: names(['VP']), months: [5] };
    const closed: TaskWords = { lead: names(['VP']), months: [5], state: 'done', completedOn: '2026-07-03' };
    expect(textOf([done, open])).toContain('\nNgoài ra còn 01 nhiệm vụ tồn từ kỳ trước, đến nay chưa hoàn thành.');
    expect(textOf([done, open, closed])).toContain(
      '\nNgoài ra có 02 nhiệm vụ tồn từ kỳ trước, đã hoàn thành 01 nhiệm vụ.',
    );
  });

  test('each unit with work has its line if wanted', () => {
    const units = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính'), room('TTS', 'Thanh tra Sở')];
    const tasks: TaskWords[] = [
      done,
      { ...going, lead: names(['VP', 'KHTC']) },
      { lead: names(['KHTC']), state: 'ongoing' },
      { lead: names([]), state: 'ongoing' },
    ];
    const lines = reportText(count(planOf(units, tasks), '2026-07', '2026-07-31'), say, { perUnit: true }).split('\n');
    expect(lines.slice(1)).toEqual([
      '- Văn phòng: đã thực hiện được 01/02 nhiệm vụ (đạt 50%), 01 nhiệm vụ còn lại đang tiếp tục triển khai thực hiện.',
      '- Phòng Kế hoạch - Tài chính: đã thực hiện được 0/01 nhiệm vụ (đạt 0%), 01 nhiệm vụ còn lại đang tiếp tục triển khai thực hiện; ngoài ra 01 nhiệm vụ thường xuyên.',
      '- Chưa rõ đơn vị chủ trì: chỉ có 01 nhiệm vụ thường xuyên.',
    ]);
  });

  test('is the headline alone where there is nothing else to say', () => {
    expect(reportText(figures({ total: 2, completed: 2, rate: 100 }, {}), say).split('\n')).toHaveLength(1);
  });
});
