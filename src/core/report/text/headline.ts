/** The one sentence that goes into a report (counting rule 13), and the same of a single unit. */
import type { Say } from '../../../messages/say';
import type { Counts, Remaining, RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import { countText, documentsText, figureText, tasksText } from './figures';
import { asBeginning, periodName } from './periodName';

/** Classes of what is left, in the order in which they are named. */
export const LEFT_PARTS = [
  'overdue',
  'inProgress',
  'notStarted',
  'deferred',
] as const satisfies readonly (keyof Remaining)[];

/** What a sentence is about. */
export interface SentenceFigures {
  readonly counts: Counts;
  readonly remaining: Remaining;
}

/** The figures that a sentence about completed tasks names, as texts. */
interface DoneFigures {
  readonly completed: string;
  readonly of: string;
  readonly rate: string;
  readonly late: string;
}

/** How the sentence begins, by whom or what it is about. */
interface Beginnings {
  nothing(): string;
  onlyOngoing(tasks: string): string;
  done(figures: DoneFigures): string;
  doneLate(figures: DoneFigures): string;
}

/**
 * Returns the headline of a roll-up as one whole sentence: period, day, completed/(total − ongoing) with its rate, late
 * ones, and what is left. The usual words ("… nhiệm vụ còn lại đang tiếp tục triển khai thực hiện") are used only when every
 * remaining task is in progress within its term by a report that is understood; else what is left is named by the classes
 * of the table, and tasks without a report or with an unclear one are named among them. Ongoing tasks are named apart.
 */
export function headline(
  rollUp: Pick<RollUp, 'period' | 'asOf' | 'total' | 'remaining' | 'ofDocuments'>,
  say: Say,
): string {
  const ofDocuments = rollUp.ofDocuments === true;
  const subject = { period: asBeginning(periodName(rollUp.period, say)), asOf: vietnameseDate(rollUp.asOf) };
  const beginnings: Beginnings = {
    nothing: () => say(ofDocuments ? 'report.headline.no-document' : 'report.headline.nothing', subject),
    onlyOngoing: (tasks) => say('report.headline.only-ongoing', { ...subject, tasks }),
    done: (figures) => say('report.headline.done', { ...subject, ...figures }),
    doneLate: (figures) => say('report.headline.done-late', { ...subject, ...figures }),
  };
  const counted = ofDocuments ? documentsText : tasksText;
  return figuresSentence({ counts: rollUp.total, remaining: rollUp.remaining }, beginnings, counted, say);
}

/** Returns the figures of a unit as one whole sentence, made as the headline is. */
export function unitSentence(told: SentenceFigures, unit: string, say: Say): string {
  const beginnings: Beginnings = {
    nothing: () => say('report.unit-text.nothing', { unit }),
    onlyOngoing: (tasks) => say('report.unit-text.only-ongoing', { unit, tasks }),
    done: (figures) => say('report.unit-text.done', { unit, ...figures }),
    doneLate: (figures) => say('report.unit-text.done-late', { unit, ...figures }),
  };
  return figuresSentence(told, beginnings, tasksText, say);
}

/** Says how many of what is counted. */
type CountedText = (count: number, say: Say) => string;

function figuresSentence(told: SentenceFigures, beginnings: Beginnings, counted: CountedText, say: Say): string {
  const { total, completed, ongoing, late, rate } = told.counts;
  const base = total - ongoing;
  if (total === 0) return beginnings.nothing();
  if (base === 0) return beginnings.onlyOngoing(counted(ongoing, say));
  const figures: DoneFigures = {
    completed: countText(completed, say),
    of: counted(base, say),
    rate: figureText(rate ?? 0, say),
    late: counted(late, say),
  };
  const done = late === 0 ? beginnings.done(figures) : beginnings.doneLate(figures);
  const rest = ongoing === 0 ? '' : say('report.headline.ongoing', { tasks: counted(ongoing, say) });
  return say('report.headline.sentence', { done, left: leftText(told, base - completed, counted, say), rest });
}

function leftText({ remaining }: SentenceFigures, left: number, counted: CountedText, say: Say): string {
  if (left === 0) return '';
  const tasks = counted(left, say);
  const { inProgress, unreported, unclear } = remaining;
  if (inProgress === left && unreported + unclear === 0) return say('report.headline.left-in-progress', { tasks });
  const split = LEFT_PARTS.filter((part) => remaining[part] > 0)
    .map((part) => say(`report.headline.part.${part}`, { count: countText(remaining[part], say) }))
    .join(say('report.headline.part-separator'));
  return say('report.headline.left', { tasks, split, among: amongText(remaining, say) });
}

/** How many of the remaining tasks have no report, and how many an unclear one; empty where there is none. */
function amongText({ unreported, unclear }: Remaining, say: Say): string {
  const counts = { unreported: countText(unreported, say), unclear: countText(unclear, say) };
  if (unreported > 0 && unclear > 0) return say('report.headline.among.both', counts);
  if (unreported > 0) return say('report.headline.among.unreported', { unreported: counts.unreported });
  return unclear > 0 ? say('report.headline.among.unclear', { unclear: counts.unclear }) : '';
}
