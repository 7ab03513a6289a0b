/** Which tasks of two lists are the same. */
import { matchItems } from '../../../src/core/matching/matchItems';
import type { MatchItem, Matching } from '../../../src/core/matching/types';
import { runThrough } from '../../../src/core/flow/steps';
import fc from '../../helpers/random';

function item(content: string, parts: Partial<MatchItem> = {}): MatchItem {
  return {
    key: null,
    content,
    lead: 'P. QLĐT',
    months: '3',
    field: 'Hạ tầng',
    place: '',
    rest: '',
    number: '',
    ...parts,
  };
}

function matched(before: readonly MatchItem[], after: readonly MatchItem[]): Matching {
  return runThrough(matchItems(before, after));
}

/** Pairs as `before→after how`. */
function pairs(before: readonly MatchItem[], after: readonly MatchItem[]): readonly string[] {
  return matched(before, after).matches.map((match) => `${match.before}→${match.after} ${match.how}`);
}

describe('tasks of two lists', () => {
  test('are the same by the key that came back, whatever was typed over them', () => {
    const before = [item('Lập danh mục tuyến phố', { key: 'a' }), item('Khảo sát thoát nước', { key: 'b' })];
    const after = [item('Khảo sát thoát nước', { key: 'a' }), item('Ghi chép khác hẳn', { key: 'b' })];
    expect(pairs(before, after)).toEqual(['0→0 key', '1→1 key']);
    expect(matched(before, after).matches[0]?.likeness).toBeLessThan(0.3);
  });

  test('are told by content where a key was copied with its row and one of the copies was typed over', () => {
    const before = [item('Lập danh mục tuyến phố', { key: 'a' })];
    const after = [item('Nhiệm vụ bổ sung', { key: 'a' }), item('Lập danh mục tuyến phố', { key: 'a' })];
    expect(pairs(before, after)).toEqual(['0→1 key']);
    expect(matched(before, after).onlyAfter).toEqual([0]);
  });

  test('are open where a key was copied with its row and both copies say the same', () => {
    const before = [item('Lập danh mục tuyến phố', { key: 'a' })];
    const after = [item('Lập danh mục tuyến phố', { key: 'a' }), item('Lập danh mục tuyến phố', { key: 'a' })];
    expect(matched(before, after).ambiguous).toEqual([{ before: [0], after: [0, 1], how: 'content' }]);
  });

  test('are the same where only spaces, line breaks, letter case and the form of diacritics differ', () => {
    const typed = 'Lập  danh mục\ntuyến phố'.normalize('NFD');
    expect(pairs([item('LẬP danh mục tuyến phố')], [item(typed)])).toEqual(['0→0 content']);
  });

  test('that recur every month are told apart by their month, and the one that is left was moved', () => {
    const before = ['1', '2', '3'].map((months) => item('Báo cáo giao ban', { months }));
    const after = ['3', '1', '5'].map((months) => item('Báo cáo giao ban', { months }));
    expect(pairs(before, after)).toEqual(['0→1 context', '1→2 context', '2→0 context']);
  });

  test('that nothing tells apart are taken in their order where there are as many on both sides', () => {
    const twice = [item('Báo cáo giao ban'), item('Báo cáo giao ban')];
    expect(pairs(twice, twice)).toEqual(['0→0 order', '1→1 order']);
  });

  test('that only their number tells apart are taken by it while the numbers are the same ones', () => {
    const numbered = ['4', '5'].map((number) => item('Báo cáo giao ban', { number }));
    expect(pairs(numbered, [...numbered].reverse())).toEqual(['0→1 context', '1→0 context']);
    const renumbered = ['5', '6'].map((number) => item('Báo cáo giao ban', { number }));
    expect(pairs(numbered, renumbered)).toEqual(['0→0 order', '1→1 order']);
  });

  test('that nothing tells apart stay open where one of them is gone', () => {
    const one = item('Báo cáo giao ban');
    const result = matched([one, one, item('Khảo sát thoát nước')], [one, item('Khảo sát thoát nước')]);
    expect(result.ambiguous).toEqual([{ before: [0, 1], after: [0], how: 'content' }]);
    expect([result.onlyBefore, result.onlyAfter]).toEqual([[], []]);
  });

  test('are open where one task may have got another month as well as another lead', () => {
    const before = [item('Rà soát', { months: '3', lead: 'A' }), item('Rà soát', { months: '4', lead: 'B' })];
    const after = [item('Rà soát', { months: '4', lead: 'A' })];
    expect(matched(before, after).ambiguous).toEqual([{ before: [0, 1], after: [0], how: 'content' }]);
  });

  test('are the same where words were added, taken out or mistyped', () => {
    const before = item('Lập danh mục tuyến phố cần lát lại vỉa hè');
    const others = [item('Tổng hợp nhu cầu trồng cây bóng mát'), item('Xây dựng lịch tiếp công dân quý đầu năm')];
    for (const content of [
      'Lập danh mục các tuyến phố cần lát lại vỉa hè khu trung tâm',
      'Lập danh mục tuyến phố cần lát vỉa hè',
      'Lập danh muc tuyến phô cần lát laị vỉa hè',
    ]) {
      expect(pairs([before, ...others], [...others, item(content, { months: '6' })])).toContain('0→2 near');
    }
  });

  test('are two where a figure differs and the months do too', () => {
    const before = item('Nghiệm thu đợt 2 công trình thoát nước', { months: '3' });
    const after = item('Nghiệm thu đợt 3 công trình thoát nước', { months: '9' });
    expect(matched([before], [after])).toMatchObject({ matches: [], onlyBefore: [0], onlyAfter: [0] });
    expect(pairs([before], [{ ...after, months: '3' }])).toEqual(['0→0 near']);
  });

  test('are two where they share no more than the usual words', () => {
    const before = ['ma túy', 'thiên tai', 'bạo lực'].map((what) => item(`Báo cáo công tác phòng chống ${what}`));
    const after = [before[1] ?? item(''), item('Báo cáo công tác văn thư lưu trữ năm', { months: '11' })];
    const result = matched(before, after);
    expect(result.matches).toMatchObject([{ before: 1, after: 0 }]);
    expect([result.onlyBefore, result.onlyAfter]).toEqual([[0, 2], [1]]);
  });

  test('without a content are matched by key alone', () => {
    expect(matched([item(' ')], [item('')])).toMatchObject({ matches: [], onlyBefore: [0], onlyAfter: [0] });
    expect(pairs([item('', { key: 'a' })], [item('', { key: 'a' })])).toEqual(['0→0 key']);
  });
});

const WORDS = (
  'rà soát lập danh mục khảo sát nghiệm thu phương án chiếu sáng cây xanh vỉa hè thoát nước ngõ phố công viên quảng trường ' +
  'bến xe cầu đường dự toán kinh phí thẩm định quy hoạch đô thị ngầm cấp nước rác thải bãi đỗ biển báo hàng rào tường kè hồ'
).split(' ');

const content = fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 16 }).map((words) => words.join(' '));

describe('any list', () => {
  test('with rows removed, added, moved and reworded finds each task again, or says that it cannot', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(content, { minLength: 4, maxLength: 40 }),
        fc.array(content, { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (contents, added, draws) => {
          const draw = (below: number): number => (draws.next().value as number) % below;
          const before = contents.map((text, index) =>
            item(text, { months: String(1 + draw(12)), lead: `P${draw(4)}`, number: String(index + 1) }),
          );
          const kept = before.flatMap((task, index) => {
            const edit = draw(6);
            if (edit === 0) return [];
            if (edit === 1) return [{ index, task: { ...task, months: String(1 + draw(12)) } }];
            if (edit === 2) return [{ index, task: { ...task, lead: `P${draw(4)}` } }];
            if (edit === 3) return [{ index, task: { ...task, content: `${task.content} giai đoạn sau` } }];
            return [{ index, task }];
          });
          const fresh = added.filter((text) => !contents.includes(text)).map((text) => item(text));
          const after = [...kept.map(({ task }) => task), ...fresh];
          const result = matched(before, after);
          const open = new Set(result.ambiguous.flatMap((each) => each.after));
          // Everything once.
          const seen = [...result.matches.map((each) => each.after), ...open, ...result.onlyAfter];
          expect(seen.sort((one, other) => one - other)).toEqual(after.map((_, index) => index));
          for (const [place, { index }] of kept.entries()) {
            const found = result.matches.find((each) => each.after === place);
            if (found !== undefined) expect(found.before).toBe(index);
            else expect(open.has(place)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('matched with itself, in any order, changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(content, { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (texts, draws) => {
          const before = texts.map((text) => item(text));
          const after = [...before].sort(() => (draws.next().value % 2 === 0 ? 1 : -1));
          const result = matched(before, after);
          for (const match of result.matches) expect(after[match.after]).toBe(before[match.before]);
          expect(result.matches).toHaveLength(before.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
