/** What people typed as causes, grouped: the kind that a text tells, and no other. */
import { CAUSE_KINDS, causesOf, tasksToExplain } from '../../../src/core/rollup/causes';
import type { Causes } from '../../../src/core/rollup/causes';
import { count, names, planOf, room } from '../../helpers/rollUps';
import type { TaskWords } from '../../helpers/rollUps';

const UNITS = [room('A', 'Phòng Bảo tàng')];

function causes(...explanations: readonly TaskWords['explanation'][]): Causes {
  const tasks = explanations.map((explanation): TaskWords => (explanation === undefined ? {} : { explanation }));
  return causesOf(planOf(UNITS, tasks).tasks);
}

function shown({ groups }: Causes): unknown {
  return groups.map(({ kind, count: number, causes: texts }) => [
    kind,
    number,
    ...texts.map(({ text, tasks }) => [text, tasks.length]),
  ]);
}

describe('causes', () => {
  it('of two columns are grouped by column, the most frequent first', () => {
    const found = causes(
      { objective: 'Mưa bão' },
      { objective: 'Thiếu vốn đối ứng' },
      { objective: 'thiếu vốn  đối ứng.' },
      { objective: 'Thiếu vốn đối ứng', subjective: 'Triển khai chậm' },
    );
    expect(shown(found)).toEqual([
      ['objective', 4, ['Thiếu vốn đối ứng', 3], ['Mưa bão', 1]],
      ['subjective', 1, ['Triển khai chậm', 1]],
    ]);
    expect(found).toMatchObject({ asked: 4, without: 0 });
  });

  it.each([
    ['Nguyên nhân khách quan: đường sạt lở', 'objective', 'đường sạt lở'],
    ['Chủ quan: chưa cử người theo dõi', 'subjective', 'chưa cử người theo dõi'],
    ['Do yếu tố khách quan (đường sạt lở)', 'objective', 'Do yếu tố khách quan (đường sạt lở)'],
    ['Đường sạt lở', 'unclassified', 'Đường sạt lở'],
    ['Chờ ý kiến Bộ', 'unclassified', 'Chờ ý kiến Bộ'],
    ['Không phải do chủ quan', 'unclassified', 'Không phải do chủ quan'],
    ['Cả khách quan và chủ quan', 'unclassified', 'Cả khách quan và chủ quan'],
  ])('of one column are what "%s" tells itself: %s', (given, kind, text) => {
    expect(shown(causes({ given }))).toEqual([[kind, 1, [text, 1]]]);
  });

  it('of two kinds in one text are two, each counted once for the task', () => {
    const given = 'Khách quan: mưa bão; chủ quan: chậm trình. Hướng khắc phục: trình lại trong tuần';
    expect(shown(causes({ given }))).toEqual([
      ['objective', 1, ['mưa bão', 1]],
      ['subjective', 1, ['chậm trình', 1]],
    ]);
  });

  it('are missing where nobody typed one; a remedy alone is none', () => {
    const found = causes(undefined, { remedy: 'Trình lại' }, { given: ' . ' }, { given: 'Mưa bão' });
    expect(found).toMatchObject({ asked: 4, without: 3 });
    expect(shown(found)).toEqual([['unclassified', 1, ['Mưa bão', 1]]]);
    expect(causes()).toEqual({ asked: 0, without: 0, groups: [] });
  });

  it('have three kinds', () => {
    expect(CAUSE_KINDS).toEqual(['objective', 'subjective', 'unclassified']);
  });
});

test('Causes are asked for work that is late, finished late, put off, or carried and still so', () => {
  const lead = names(['A']);
  const plan = planOf(UNITS, [
    { content: 'Quá hạn', lead },
    { content: 'Xong muộn', lead, state: 'done', completedOn: '2026-08-02' },
    { content: 'Xong sớm', lead, state: 'done', completedOn: '2026-07-02' },
    { content: 'Lùi', lead, state: 'deferred', deferredTo: 9 },
    { content: 'Hủy', lead, state: 'cancelled' },
    { content: 'Tồn', lead, months: [5] },
    { content: 'Tồn, tạm dừng', lead, months: [5], state: 'deferred' },
    { content: 'Tồn, đã xong', lead, months: [5], state: 'done', completedOn: '2026-07-20' },
    { content: 'Kỳ sau', lead, months: [9] },
  ]);
  const asked = tasksToExplain(count(plan, '2026-07', '2026-08-05'), plan.year);
  expect(asked.map(({ content }) => content)).toEqual(['Quá hạn', 'Xong muộn', 'Lùi', 'Tồn', 'Tồn, tạm dừng']);
});
