/**
 * The report of a period as a paper in the form of Nghị định 30/2020/NĐ-CP, as plain data: a writer of documents sets it,
 * and the office finishes it. What only the office knows (its name, number, place, recipients, signer) stands as a blank.
 */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import type { Counts, RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import { figureText, rateText } from '../text/figures';
import { headline } from '../text/headline';
import { periodName } from '../text/periodName';
import { tableNotes } from './notes';
import { periodLists } from './taskLists';
import type { TaskList } from './taskLists';
import type { ClosingTime } from '../text/titleBlock';
import { leadNaming, unitRowName } from '../text/unitNames';
import { romanNumber } from '../../text/roman';

/** A column of a table: its title, its share of the width, and how its cells stand. */
export interface PaperColumn {
  readonly title: string;
  /** Parts of the table's width; only the proportion counts. */
  readonly width: number;
  readonly align: 'left' | 'centre';
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
      /** The last row is the total. */
      readonly total: boolean;
    };

/** A whole paper. */
export interface Paper {
  /** The agency above and the office itself, one line each. */
  readonly agency: readonly [string, string];
  readonly nation: readonly [string, string];
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly PaperBlock[];
  /** Lines of the list of recipients, its heading first. */
  readonly recipients: readonly string[];
  readonly signer: string;
}

/** Figures of the table per unit, with which a row adds up to its total. */
const COLUMNS = ['total', 'onTime', 'late', 'within', 'overdue', 'ongoing', 'deferred', 'rate'] as const;
type Column = (typeof COLUMNS)[number];

/** Makes the paper of a roll-up. `closedAt` dates the line of place and day. */
export function periodPaper(rollUp: RollUp, plan: Plan, say: Say, closedAt: ClosingTime): Paper {
  const period = periodName(rollUp.period, say);
  const [from, to] = rollUp.window;
  const blocks: PaperBlock[] = [
    {
      kind: 'paragraph',
      text: say('paper.opening', {
        period,
        from: vietnameseDate(from),
        to: vietnameseDate(to),
        asOf: vietnameseDate(rollUp.asOf),
      }),
    },
    { kind: 'heading', text: say('paper.heading.results', { number: 'I' }) },
    { kind: 'paragraph', text: headline(rollUp, say) },
    unitTable(rollUp, say),
    ...tableNotes(rollUp, plan, say).map((text): PaperBlock => ({ kind: 'note', text })),
  ];
  let number = 1;
  for (const list of periodLists(rollUp, say)) {
    number += 1;
    const heading = say(`paper.heading.${list.name}`, {
      number: romanNumber(number),
      count: figureText(list.lines.length, say),
    });
    blocks.push({ kind: 'heading', text: heading });
    if (list.lines.length === 0) blocks.push({ kind: 'paragraph', text: say('report.list.none') });
    else blocks.push(listTable(list, plan, say));
  }
  blocks.push({ kind: 'paragraph', text: say('paper.closing', { period }) });
  return {
    agency: [say('paper.agency-above'), say('paper.agency')],
    nation: [say('paper.nation'), say('paper.motto')],
    number: say('paper.number'),
    placeAndDay: say('paper.place-and-day', {
      day: String(closedAt.date.day).padStart(2, '0'),
      // Days and months below ten and three are written with a zero in front.
      month: closedAt.date.month < 3 ? `0${closedAt.date.month}` : String(closedAt.date.month),
      year: String(closedAt.date.year),
    }),
    title: say('paper.title'),
    subject: say('paper.subject', { period }),
    blocks,
    recipients: say('paper.recipients').split('\n'),
    signer: say('paper.signer'),
  };
}

function unitTable(rollUp: RollUp, say: Say): PaperBlock {
  const rows = rollUp.rows.map((row, index) => [
    String(index + 1),
    unitRowName(row, say),
    ...COLUMNS.map((column) => figureOf(row.counts, column, say)),
  ]);
  rows.push(['', say('report.total'), ...COLUMNS.map((column) => figureOf(rollUp.total, column, say))]);
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: 6, align: 'centre' },
      { title: say('report.column.unit'), width: 24, align: 'left' },
      ...COLUMNS.map((column): PaperColumn => ({ title: say(`paper.column.${column}`), width: 10, align: 'centre' })),
    ],
    rows,
    total: true,
  };
}

function figureOf(counts: Counts, column: Column, say: Say): string {
  if (column === 'within') return figureText(counts.inProgress + counts.notStarted, say);
  if (column !== 'rate') return figureText(counts[column], say);
  return rateText(counts.rate, say);
}

function listTable(list: TaskList, plan: Plan, say: Say): PaperBlock {
  const leads = leadNaming(plan, say);
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: 6, align: 'centre' },
      { title: say('report.column.content'), width: 30, align: 'left' },
      { title: say('report.column.lead'), width: 14, align: 'left' },
      { title: say('report.column.deadline'), width: 13, align: 'centre' },
      { title: say('paper.column.causes'), width: 22, align: 'left' },
      { title: say('report.column.remedy'), width: 17, align: 'left' },
    ],
    rows: list.lines.map(({ task, deadline }, index) => [
      String(index + 1),
      task.content,
      leads(task),
      deadline === null ? '' : vietnameseDate(deadline),
      causesText(task, say),
      task.progress.explanation.remedy ?? say('paper.blank'),
    ]),
    total: false,
  };
}

/** The causes as typed, each under its name; a clear blank where nobody gave any. */
function causesText({ progress: { explanation } }: Task, say: Say): string {
  const { given, objective, subjective } = explanation;
  const parts = [
    ...(given === null ? [] : [given]),
    ...(objective === null ? [] : [say('paper.cause.objective', { text: objective })]),
    ...(subjective === null ? [] : [say('paper.cause.subjective', { text: subjective })]),
  ];
  return parts.length === 0 ? say('paper.blank') : parts.join('\n');
}
