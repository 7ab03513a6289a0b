import { plannedMonths } from '../../../src/core/rollup/plannedMonths';
import type { Task } from '../../../src/core/plan/types';
import { openTask, planOfTasks } from '../../helpers/countPlan';

describe('the months that a whole plan is about', () => {
  it('are one where all of its work falls in it', () => {
    expect(plannedMonths(planOfTasks([openTask(), openTask({ content: 'Sửa cầu tàu' })]))).toEqual({
      year: 2023,
      from: 2,
      to: 2,
    });
  });

  it('run from the first to the last in which work falls', () => {
    const march = openTask({ content: 'Sửa cầu tàu', months: [3] });
    expect(plannedMonths(planOfTasks([march, openTask()]))).toEqual({ year: 2023, from: 2, to: 3 });
    expect(plannedMonths(planOfTasks([openTask({ months: [2, 5] })]))).toEqual({ year: 2023, from: 2, to: 5 });
  });

  it('are not told by plans without a month', () => {
    expect(plannedMonths(planOfTasks([openTask({ months: [] })]))).toBeNull();
    expect(plannedMonths(planOfTasks([]))).toBeNull();
  });

  it('are not told by work of another year', () => {
    const { tasks, years } = planOfTasks([openTask(), openTask({ content: 'Sửa cầu tàu' })]);
    const moved = (task: Task): Task => ({ ...task, due: { ...task.due, ym: [{ year: 2024, month: 1 }] } });
    expect(plannedMonths({ tasks: tasks.map((task, at) => (at === 0 ? moved(task) : task)), years })).toBeNull();
    expect(plannedMonths({ tasks: tasks.map(moved), years })).toBeNull();
  });

  it('are not lost to work that waits for an event', () => {
    const waiting = openTask({ content: 'Đón đoàn', months: [], kind: 'event', event: true });
    expect(plannedMonths(planOfTasks([openTask(), waiting]))).toEqual({ year: 2023, from: 2, to: 2 });
  });
});
