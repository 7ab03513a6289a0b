import { onlyMonth } from '../../../src/core/rollup/onlyMonth';
import { openTask, planOfTasks } from '../../helpers/countPlan';

describe('the month that a whole plan is about', () => {
  it('is the one in which all of its work falls', () => {
    expect(onlyMonth(planOfTasks([openTask(), openTask({ content: 'Sửa cầu tàu' })]))).toEqual({
      year: 2023,
      month: 2,
    });
  });

  it('is none where work falls in several, or in none', () => {
    expect(onlyMonth(planOfTasks([openTask(), openTask({ content: 'Sửa cầu tàu', months: [3] })]))).toBeNull();
    expect(onlyMonth(planOfTasks([openTask({ months: [2, 3] })]))).toBeNull();
    expect(onlyMonth(planOfTasks([openTask({ months: [] })]))).toBeNull();
    expect(onlyMonth(planOfTasks([]))).toBeNull();
  });

  it('is not lost to work that waits for an event', () => {
    const waiting = openTask({ content: 'Đón đoàn', months: [], kind: 'event', event: true });
    expect(onlyMonth(planOfTasks([openTask(), waiting]))).toEqual({ year: 2023, month: 2 });
  });
});
