/** One sheet for each unit: its twelve months, what it owes, what the leadership wrote, and room for an assessment. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import { lateByUnit, longestLate } from '../../rollup/longestLate';
import type { LateTask } from '../../rollup/longestLate';
import { rowIndexes } from '../../rollup/rowIndexes';
import type { Counts, RollUp, UnitRow } from '../../rollup/types';
import { compareDates, vietnameseDate } from '../../time/date';
import { romanNumber } from '../../text/roman';
import { countText, figureText, rateText, tasksText } from '../text/figures';
import { unitRowName } from '../text/unitNames';
import { followRemarks } from '../text/followedRemarks';
import type { FollowedRemark, PeriodRemarks } from '../text/followedRemarks';
import { remarksTable } from './remarksTable';
import { taskTable } from './taskTable';
import { TEXT_WIDTH } from './types';
import type { Paper, PaperBlock, PaperTable } from './types';

export interface UnitSheetsInput {
  /** The months of a year and the whole year, all counted for one day. */
  readonly months: readonly RollUp[];
  readonly year: RollUp;
  readonly plan: Plan;
  /** Of every summary tab that stands, in the order of their periods. */
  readonly remarks: readonly PeriodRemarks[];
  readonly say: Say;
}

const ROOM_FOR_ASSESSMENT = 3;
const NAME_WIDTH = 30;
const YEAR_WIDTH = 15;
const WIDTH = TEXT_WIDTH.upright;

/** Makes the sheets of all units that lead a task of the year, in the order of the table per unit; null where none does. */
export function unitSheets(input: UnitSheetsInput): Paper | null {
  const { year, plan, remarks, say } = input;
  const lateOfYear = longestLate(year, plan.year);
  const late = new Map(lateByUnit(year, withMonths(lateOfYear, input)).map(({ row, tasks }) => [row, tasks]));
  const ofYear = new Set(lateOfYear.map(({ task }) => task));
  const followed = remarks.flatMap((each) => followRemarks(each, plan, year.asOf, say));
  const indexes = rowIndexes(year);
  const title = say('paper.unit.title', { year: String(year.period.year) });
  const sheets = year.rows.flatMap((row, index) => {
    const tasks = late.get(row) ?? [];
    const own = followed.filter(({ task }) => task !== null && indexes.leads(task).includes(index + 1));
    if (row.unit === null || (row.counts.total === 0 && tasks.length === 0 && own.length === 0)) return [];
    return [{ landscape: false, blocks: sheetOf(row, title, { tasks, own, ofYear }, input) }];
  });
  return sheets.length === 0 ? null : { title, language: say('paper.language'), parts: sheets };
}

/**
 * Returns what is late in the year, and what of several months is late in one of them: reports and letters of that month told it
 * (counting rule 2: the term of separate months is the last of them in the period).
 */
function withMonths(ofYear: readonly LateTask[], { months, plan }: UnitSheetsInput): readonly LateTask[] {
  const found = new Map(ofYear.map((each) => [each.task, each]));
  for (const month of months)
    for (const each of longestLate(month, plan.year))
      if (!each.carried && !found.has(each.task)) found.set(each.task, each);
  return [...found.values()].sort((one, other) => compareDates(one.deadline, other.deadline));
}

function sheetOf(
  row: UnitRow,
  title: string,
  {
    tasks,
    own,
    ofYear,
  }: {
    readonly tasks: readonly LateTask[];
    readonly own: readonly FollowedRemark[];
    /** What is late seen from the year. */
    readonly ofYear: ReadonlySet<Task>;
  },
  { months, year, plan, say }: UnitSheetsInput,
): readonly PaperBlock[] {
  let number = 0;
  const told = { unit: unitRowName(row, say), asOf: vietnameseDate(year.asOf) };
  const subject = say('paper.unit.subject', told);
  const numbered = (): string => romanNumber((number += 1));
  const early = tasks.filter(({ task }) => !ofYear.has(task));
  // The room for the assessment is never alone on a page: the last row before it `keep`s.
  const hasRemarks = own.length > 0;
  return [
    { kind: 'title', title, subject },
    { kind: 'heading', level: 2, text: say('paper.unit.months', { number: numbered() }) },
    monthsTable(row, months, year, say),
    { kind: 'paragraph', text: say('paper.unit.note'), small: true },
    {
      kind: 'heading',
      level: 2,
      text: say('paper.unit.late', { number: numbered(), count: countText(tasks.length, say) }),
    },
    ...(early.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: say('paper.unit.note.months', { tasks: tasksText(early.length, say) }),
            small: true,
          } as const,
        ]),
    tasks.length === 0
      ? { kind: 'paragraph', text: say('paper.meeting.none'), keep: !hasRemarks }
      : {
          ...taskTable(tasks, ['content-cause', 'deadline', 'days', 'reported'], WIDTH, { plan, say }),
          keep: !hasRemarks,
        },
    ...(hasRemarks
      ? [
          {
            kind: 'heading',
            level: 2,
            text: say('paper.unit.remarks', { number: numbered(), count: countText(own.length, say) }),
          } as const,
          { ...remarksTable(own, 'unit', WIDTH, { plan, say }), keep: true },
        ]
      : []),
    { kind: 'heading', level: 2, text: say('paper.unit.assessment', { number: numbered() }) },
    { kind: 'room', lines: ROOM_FOR_ASSESSMENT },
  ];
}

function monthsTable(row: UnitRow, months: readonly RollUp[], year: RollUp, say: Say): PaperTable {
  const periods = [...months, year];
  // A month that has not begun on the day has no figures yet.
  const counts = periods.map((each) => {
    const begun = compareDates({ year: each.period.year, month: each.period.from, day: 1 }, each.asOf) <= 0;
    return begun ? (each.rows.find(({ unit, kind }) => unit === row.unit && kind === row.kind)?.counts ?? null) : null;
  });
  const line = (
    name: 'due' | 'completed' | 'overdue' | 'deferred' | 'rate',
    textOf: (own: Counts) => string,
  ): string[] => [say(`paper.unit.${name}`), ...counts.map((own) => (own === null ? '' : textOf(own)))];
  const width = (WIDTH - NAME_WIDTH - YEAR_WIDTH) / months.length;
  return {
    kind: 'table',
    columns: [
      { title: say('paper.unit.row'), width: NAME_WIDTH, align: 'left' },
      ...months.map(
        ({ period }) =>
          ({ title: say('paper.unit.month', { month: String(period.from) }), width, align: 'centre' }) as const,
      ),
      { title: say('paper.unit.year'), width: YEAR_WIDTH, align: 'centre' },
    ],
    rows: [
      line('due', ({ total, ongoing }) => figureText(total - ongoing, say)),
      line('completed', ({ completed }) => figureText(completed, say)),
      line('overdue', ({ overdue }) => figureText(overdue, say)),
      // Without it the rows of a month that is over would not add up.
      ...(counts.some((own) => own !== null && own.deferred > 0)
        ? [line('deferred', ({ deferred }) => figureText(deferred, say))]
        : []),
      // Of what was due, as on the board: of a year that goes on, work to come is not failed.
      line('rate', ({ rateDue }) => rateText(rateDue, say)),
    ],
    total: false,
  };
}
