/** Every typed progress of the tracked plans, from the real cells, columns found by their header. */
import type { SheetGrid } from '../../src/core/grid/grid';
import { cellAt, formatAt } from '../../src/core/grid/grid';
import { readProgress } from '../../src/core/progress/readProgress';
import type { ProgressCell, ProgressCells } from '../../src/core/progress/readProgress';
import type { Progress } from '../../src/core/progress/types';
import { isoDate } from '../../src/core/time/date';
import { rawGrids } from '../helpers/rawGrids';
import { describeShared, sharedFile } from '../helpers/shared';
import { readTruth } from '../helpers/expectedPlan';
import type { TrueTask } from '../helpers/expectedPlan';

const HEADERS: Readonly<Record<string, Exclude<keyof ProgressCells, 'more' | 'former'>>> = {
  'Kết quả thực hiện': 'result',
  'Kết quả': 'result',
  'Tiến độ (%)': 'percent',
  'Ngày hoàn thành': 'completed',
  'Ngày HT': 'completed',
  'Nguyên nhân, giải trình': 'explanation',
  'Nguyên nhân khách quan': 'objective',
  'Nguyên nhân chủ quan': 'subjective',
  'Hướng khắc phục': 'remedy',
};

const PLANS = ['hai-duong-t01-06-theo-doi', 'thang-2-nhap-tay', 'quang-tri-1-54', 'cchc-1-27'];

describeShared(
  'typed progress',
  PLANS.flatMap((name) => [`${name}.xlsx`, `${name}.truth.json`]),
  () => {
    it.each(PLANS)('of every task of %s', (name) => {
      const { sheets } = rawGrids(sharedFile(`${name}.xlsx`) ?? '');
      const { tasks, year } = readTruth(name);
      const misses = tasks
        .filter(({ progress }) => progress !== undefined)
        .flatMap((task) => {
          const sheet = sheets.find((each) => each.name === task.sheet);
          if (sheet === undefined) return [`no sheet ${task.sheet}`];
          const read = told(readProgress(cellsOf(sheet, task.row), year), task);
          const expected = wanted(task);
          return JSON.stringify(read) === JSON.stringify(expected)
            ? []
            : [`${task.sheet}!${task.row}: ${JSON.stringify(read)} for ${JSON.stringify(expected)}`];
        });
      expect(misses).toEqual([]);
      expect(tasks.length).toBeGreaterThan(20);
    });
  },
);

function cellsOf(sheet: SheetGrid, row: number): ProgressCells {
  const headerRow =
    sheet.rows.findIndex((cells) => cells.some((cell) => cell === 'Kết quả' || cell === 'Kết quả thực hiện')) + 1;
  const cells: Partial<Record<Exclude<keyof ProgressCells, 'more' | 'former'>, ProgressCell>> = {};
  for (let column = 0; column < 20; column += 1) {
    const header = cellAt(sheet, headerRow, column);
    const meaning = typeof header === 'string' ? HEADERS[header.normalize('NFC').trim()] : undefined;
    if (meaning !== undefined) {
      cells[meaning] = { value: cellAt(sheet, row, column), format: formatAt(sheet, row, column) };
    }
  }
  return cells;
}

function told(progress: Progress, { progress: truth }: TrueTask): unknown {
  const { state, completedOn, percent, deferredTo, lateWord, explanation, remarks } = progress;
  return {
    state,
    on: completedOn && isoDate(completedOn),
    percent: truth?.percent === undefined ? null : percent,
    to: deferredTo,
    lateWord,
    explanation:
      truth?.explanation === undefined ? null : [explanation.objective, explanation.subjective, explanation.remedy],
    issue: issueOf(truth) === null ? null : (remarks[0]?.kind ?? null),
    quiet: issueOf(truth) !== null || remarks.every(({ kind }) => kind === 'progress-unread'),
  };
}

function wanted({ progress }: TrueTask): unknown {
  if (progress === undefined) return null;
  return {
    state: progress.state,
    on: progress.on,
    percent: progress.percent ?? null,
    to: progress.to ?? null,
    lateWord: progress.lateWord ?? false,
    explanation: progress.explanation ?? null,
    issue: issueOf(progress),
    quiet: true,
  };
}

/** Issues that reading finds; others belong to the checks. */
function issueOf(progress: TrueTask['progress']): string | null {
  const issue = (progress as { issue?: string } | undefined)?.issue ?? null;
  return issue === 'cancelled-without-reason' ? null : issue;
}
