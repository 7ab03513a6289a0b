/**
 * The report of a period in the form of Nghị định 30/2020/NĐ-CP: results with what they are compared with, shortcomings
 * and causes, the next period, proposals; lists as annexes. Only figures and what people typed: what the office has to say
 * itself stands as room to write. Notes of ours about the plan are not for whoever gets the report (see `paperNotes`).
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Indicator } from '../../indicators/types';
import type { Office } from '../../plan/office';
import type { Plan } from '../../plan/types';
import type { Comparison } from '../../rollup/comparison';
import { comingTasks } from '../../rollup/dueNextPeriod';
import type { RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import { periodName } from '../text/periodName';
import { agencyInSentence } from '../../text/agencyName';
import type { ClosingTime } from '../text/titleBlock';
import { Annexes } from './annexes';
import { dayParts, letterhead, paperNumber, signature } from './frame';
import { needsAnnex, nextPeriodBlocks, nextPeriodName } from './nextPeriod';
import { resultBlocks } from './results';
import { shortcomingBlocks } from './shortcomings';
import type { Paper, PaperBlock } from './types';

export interface ReportInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** Indicators of the workbook's other sheets; missing for none. */
  readonly indicators?: readonly Indicator[];
  readonly office: Office;
  readonly say: Say;
  /** Dates the paper. */
  readonly closedAt: ClosingTime;
}

/** Lines to write proposals on. */
const ROOM_FOR_PROPOSALS = 2;

/** Makes the report. The same input gives the same paper. */
export function* periodReport(input: ReportInput): Steps<Paper> {
  const { rollUp, plan, comparison, office, say, closedAt } = input;
  const coming = yield* comingTasks(plan, rollUp.period, rollUp.asOf);
  const annexes = new Annexes(rollUp, needsAnnex(coming) ? coming : [], plan, say);
  const period = periodName(rollUp.period, say);
  const next = nextPeriodName(rollUp, say);
  const subject = say('paper.subject.next', { period, next });
  const [from, to] = rollUp.window;
  const heading = (code: 'results' | 'shortcomings-causes' | 'proposals', number: string): PaperBlock => ({
    kind: 'heading',
    level: 1,
    text: say(`paper.heading.${code}`, { number }),
  });
  const named = office.name === null ? null : agencyInSentence(office.name);
  const agency = named ?? say('paper.opening.agency');
  const days = { from: vietnameseDate(from), to: vietnameseDate(to), asOf: vietnameseDate(rollUp.asOf) };
  const blocks: readonly PaperBlock[] = [
    letterhead(office, { form: 'report' }, closedAt.date, say),
    { kind: 'title', title: say('paper.title'), subject },
    ...(office.addressee === null
      ? []
      : [{ kind: 'addressee', text: say('paper.addressee', { name: office.addressee }) } as const]),
    { kind: 'paragraph', text: say('paper.opening', { agency, period, ...days }) },
    heading('results', 'I'),
    ...resultBlocks(rollUp, comparison, input.indicators ?? [], say),
    heading('shortcomings-causes', 'II'),
    ...shortcomingBlocks(rollUp, plan, annexes, say),
    {
      kind: 'heading',
      level: 1,
      text: say('paper.heading.next', { number: 'III', next: next.toUpperCase() }),
    },
    ...nextPeriodBlocks(rollUp, coming, plan, annexes, say),
    heading('proposals', 'IV'),
    { kind: 'room', lines: ROOM_FOR_PROPOSALS, keep: true },
    { kind: 'paragraph', text: say('paper.closing', { period }), keep: true },
    signature(office, { addressed: office.addressee !== null, form: 'report' }, say),
  ];
  const of = say('paper.annex.report', {
    number: paperNumber(office, { form: 'report' }, say),
    ...dayParts(closedAt.date),
    office: named ?? office.name ?? say('paper.agency'),
  });
  return {
    title: subject.replace('\n', ' '),
    language: say('paper.language'),
    parts: [{ landscape: false, blocks }, ...annexes.parts(of)],
  };
}
