import { findSameWork, taskSketch } from '../../../../src/core/rollup/books/sameWork';
import type { SketchedBook } from '../../../../src/core/rollup/books/sameWork';

const keys = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `nhiem-vu-${from + index}`);

function book(name: string, tasks: readonly string[], from: 'heading' | 'file' = 'heading', mark = ''): SketchedBook {
  const sketch = taskSketch(tasks, `${tasks.join()}${mark}`);
  return { file: `${name}.xlsx`, department: { key: `${from} ${name}`, name, above: null, from }, sketch };
}

describe('books of the same plan', () => {
  it('are found in one department: equal ones, and versions that share half of the smaller one', () => {
    const books = [
      book('Sở A', keys(0, 40)),
      book('Sở A', keys(0, 40)),
      book('Sở A', keys(21, 90)),
      book('Sở A', keys(500, 540)),
    ];
    expect(findSameWork(books)).toEqual([{ first: 0, second: 1, equal: true }]);
    expect(findSameWork([...books, book('Sở A', keys(20, 90))])).toContainEqual({ first: 0, second: 4, equal: false });
    expect(findSameWork([book('Sở A', keys(0, 40)), book('Sở A', keys(0, 40), 'heading', ' đã sửa')])).toEqual([
      { first: 0, second: 1, equal: false },
    ]);
  });

  it('may be a model that two departments received, unless one of them says nothing of itself', () => {
    const model = keys(0, 60);
    expect(findSameWork([book('Sở A', model), book('Sở B', model)])).toEqual([]);
    expect(findSameWork([book('Sở A', model), book('ban sao', model, 'file'), book('Sở B', keys(90, 99))])).toEqual([
      { first: 0, second: 1, equal: true },
    ]);
    expect(findSameWork([book('mot', model, 'file'), book('hai', model, 'file')])).toHaveLength(1);
  });

  it('are found among large plans by a part of their tasks', () => {
    const whole = book('Sở A', keys(0, 5000));
    expect(findSameWork([whole, book('Sở A', keys(1000, 6000))])).toHaveLength(1);
    expect(findSameWork([whole, book('Sở A', keys(4000, 9000))])).toEqual([]);
    // A part of a plan: nearly all of the smaller one, little of the larger.
    expect(findSameWork([whole, book('Sở A', keys(2000, 3500))])).toHaveLength(1);
  });

  it('are none without tasks', () => {
    expect(findSameWork([book('Sở A', []), book('Sở A', []), book('Sở A', keys(0, 3))])).toEqual([]);
  });
});
