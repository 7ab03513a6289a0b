/** The real plans against what a careful reader read in them: every miss is printed. */
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { describeShared, sharedFile } from '../helpers/shared';
import { readTruth, scoreLines, scoreTasks, tasksOf } from '../helpers/expectedPlan';
import type { Matter, Score } from '../helpers/expectedPlan';

/** Scores a shared plan, its agenda included. */
function scored(name: string, mergesKnown = true): Map<Matter, Score> {
  const grids = rawGrids(sharedFile(`${name}.xlsx`) ?? '');
  const plan = planOf(
    mergesKnown ? grids : { ...grids, sheets: grids.sheets.map((sheet) => ({ ...sheet, merges: null })) },
  );
  const truth = readTruth(name);
  const wanted = [...truth.tasks, ...(truth.agenda ?? [])];
  expect(plan.year).toBe(truth.year);
  return scoreTasks(tasksOf(plan, new Set(wanted.map((task) => task.sheet))), wanted);
}

/** Fails with every miss in a matter below its share of rows. */
function expectShares(scores: ReadonlyMap<Matter, Score>, shares: Partial<Record<Matter, number>>): void {
  const short = Object.entries(shares).filter(([matter, share]) => {
    const score = scores.get(matter as Matter);
    if (matter === 'invented') return score !== undefined;
    return score === undefined || score.judged === 0 || score.right < share * score.judged;
  });
  const lines = new Map([...scores].filter(([matter]) => short.some(([name]) => name === matter)));
  expect({ short: short.map(([matter]) => matter), misses: scoreLines(lines) }).toEqual({ short: [], misses: [] });
}

const EVERY_ROW = { found: 1, invented: 1, content: 1, number: 1, field: 1, lead: 1, months: 1 } as const;

describeShared('one sheet with month bands', ['hai-duong-t01-06.xlsx'], () => {
  const name = 'hai-duong-t01-06';

  it('is read row by row', () => {
    expectShares(scored(name), { ...EVERY_ROW, kind: 1, merged: 1, coordinating: 0.985 });
  });

  it('is read the same where nobody can ask for merged cells', () => {
    expectShares(scored(name, false), { ...EVERY_ROW, kind: 1, coordinating: 0.985 });
  });
});

describeShared('one sheet a month, with typed progress', ['hai-duong-t01-06-theo-doi.xlsx'], () => {
  const name = 'hai-duong-t01-06-theo-doi';

  it('is read row by row', () => {
    expectShares(scored(name), { ...EVERY_ROW, kind: 1, progress: 1, coordinating: 0.985 });
  });
});

describeShared('a month typed by hand, with an agenda', ['thang-2-nhap-tay.xlsx'], () => {
  it('is read row by row', () => {
    expectShares(scored('thang-2-nhap-tay'), { ...EVERY_ROW, progress: 1, coordinating: 0.985 });
  });
});

describeShared('an agenda alone', ['hop-lanh-dao-q1-q2.xlsx'], () => {
  it('is read item by item', () => {
    expectShares(scored('hop-lanh-dao-q1-q2'), { found: 1, invented: 1, content: 1, lead: 1, months: 1 });
  });
});

describeShared('quarter bands and directors', ['quang-tri-1-54.xlsx'], () => {
  it('is read row by row', () => {
    expectShares(scored('quang-tri-1-54'), {
      found: 1,
      invented: 1,
      content: 1,
      number: 1,
      director: 1,
      lead: 1,
      months: 1,
      progress: 1,
      coordinating: 0.98,
    });
  });
});

describeShared('groups merged down, times as free text', ['cchc-1-27.xlsx'], () => {
  it('is read row by row', () => {
    expectShares(scored('cchc-1-27'), {
      found: 1,
      invented: 1,
      content: 1,
      field: 1,
      product: 1,
      lead: 1,
      months: 1,
      progress: 1,
      coordinating: 0.985,
    });
  });
});

describe.each(['nq03', 'hn_kh277', 'vju_lich_pl1', 'vju_lich_pl3', 'vju_qa2026'])('khac/%s', (name) => {
  describeShared('a plan of another body', [`khac/${name}.xlsx`], () => {
    it('has every task found and none invented', () => {
      expectShares(scored(`khac/${name}`), { found: 1, invented: 1, content: 1, number: 1, months: 1 });
    });
  });
});
